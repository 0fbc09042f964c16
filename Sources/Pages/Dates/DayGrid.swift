import Base
package import Law

/// 逐日表: a reckoning as weeks of days. Of a long one, weeks in which nothing happens are told in a line.
package struct DayGrid: Sendable {
    private let period: Period
    private let reckoning: Reckoning
    private let byDate: [Day: Reckoning.CountedDay]

    package init(_ period: Period, _ reckoning: Reckoning) {
        self.period = period
        self.reckoning = reckoning
        self.byDate = Dictionary(reckoning.days.map { ($0.date, $0) }) { _, last in last }
    }

    package func render(_ voice: Voice) -> Node {
        .fragment([keys(voice), head(voice)] + rows.map { row($0, voice) })
    }

    /// The same in words, one line for each run of days of one kind.
    package func words(_ voice: Voice) -> Node {
        .ul()(reckoning.lines.map { .li()(voice($0)) })
    }

    // MARK: weeks

    private enum Row {
        case week([Day])
        case plain([Day])
    }

    /// Up to this many weeks are shown in full.
    private static let fullWeeks = 10

    private var rows: [Row] {
        let dates = byDate.keys
        guard let first = dates.min(), let last = dates.max() else { return [] }
        let monday = first.adding(days: 1 - first.weekday)
        let weeks = stride(from: monday.number, through: last.number, by: 7).map { start in
            (0..<7).map { Day(number: start + $0) }
        }
        guard weeks.count > DayGrid.fullWeeks else { return weeks.map(Row.week) }
        var rows: [Row] = []
        for (place, week) in weeks.enumerated() {
            let isEdge = place < 2 || place >= weeks.count - 2
            if isEdge || !isPlain(week) {
                rows.append(.week(week))
            } else if case .plain(let before)? = rows.last {
                rows[rows.count - 1] = .plain(before + week)
            } else {
                rows.append(.plain(week))
            }
        }
        return rows
    }

    /// Whether the week is like any other: nothing paused, announced off, made up or due.
    private func isPlain(_ week: [Day]) -> Bool {
        week.allSatisfy { date in
            guard let day = byDate[date] else { return false }
            guard period.term.unit == .workingDay else { return day.isCounted }
            switch period.calendar[date].kind {
            case .ordinary: return day.isCounted
            case .weekend: return !day.isCounted
            case .holiday, .makeUp: return false
            }
        }
    }

    private func row(_ row: Row, _ voice: Voice) -> Node {
        switch row {
        case .week(let week):
            return .ol(.class("week"))(week.map { cell($0, voice, monthShown: $0 == week.first) })
        case .plain(let days):
            let numbers = days.compactMap { byDate[$0]?.number }
            guard let first = days.first, let last = days.last, let low = numbers.min(), let high = numbers.max() else {
                return .nothing
            }
            return .p(.class("hush small"))(
                voice(
                    zh: "\(first.text.zh)至\(last.text.zh)：第\(low)至\(high)日，照常逐日计算",
                    en: "\(first.text.en) to \(last.text.en): days \(low) to \(high), counted as usual"))
        }
    }

    private func head(_ voice: Voice) -> Node {
        let names: [Text] = [("一", "M"), ("二", "T"), ("三", "W"), ("四", "T"), ("五", "F"), ("六", "S"), ("日", "S")].map {
            Text(zh: $0.0, en: $0.1)
        }
        return .ol(.class("week is-head"), .ariaHidden)(names.map { .li()(voice($0)) })
    }

    private func cell(_ date: Day, _ voice: Voice, monthShown: Bool) -> Node {
        guard let day = byDate[date] else { return .li(.class("day is-blank"), .ariaHidden)() }
        let showsMonth = monthShown || date.day == 1 || date == byDate.keys.min()
        let visible = showsMonth ? "\(date.month)/\(date.day)" : "\(date.day)"
        return .li(look(day))(
            .time(.set(.datetime, date.description))(
                .span(.ariaHidden)(.text(visible)), .span(.class("vh"))(voice(date.text))),
            day.number.map { number in
                .b()(
                    .span(.class("vh"))(voice(zh: "第", en: "day ")), .text(String(number)),
                    .span(.class("vh"))(voice(zh: "日", en: "")))
            } ?? .nothing,
            .span(.ariaHidden)(voice(label(day))), .span(.class("vh"))(voice(day.why))
        )
    }

    private func look(_ day: Reckoning.CountedDay) -> Attribute {
        switch kind(day) {
        case .zero: .class("day is-zero")
        case .due: .class("day is-due")
        case .paused: .class("day is-paused")
        case .off: .class("day is-off")
        case .makeUp: .class("day is-makeup")
        case .counted: .class("day")
        }
    }

    private enum Kind { case zero, due, paused, off, makeUp, counted }

    private func kind(_ day: Reckoning.CountedDay) -> Kind {
        if day.date == reckoning.dueLegal.day { return .due }
        if day.date == reckoning.trigger.day { return .zero }
        if day.isCounted {
            guard period.term.unit == .workingDay, case .makeUp = period.calendar[day.date].kind else {
                return .counted
            }
            return .makeUp
        }
        return period.pauses.contains { $0.contains(day.date) } && day.date < reckoning.dueStrict.day ? .paused : .off
    }

    /// What there is room for in a cell.
    private func label(_ day: Reckoning.CountedDay) -> Text {
        switch kind(day) {
        case .zero: return Text(zh: "起算", en: "start")
        case .due: return Text(zh: "到期", en: "due")
        case .paused: return Text(zh: "不计", en: "held")
        case .makeUp: return Text(zh: "调休", en: "work")
        case .counted: return Text(same: "")
        case .off:
            guard case .holiday(let festival) = period.calendar[day.date].kind else { return Text(zh: "周末", en: "off") }
            let name = festival.parts.first ?? festival.name
            return Text(zh: name.count > 2 && name.hasSuffix("节") ? String(name.dropLast()) : name, en: "off")
        }
    }

    /// The legend, of what there is in these days.
    private func keys(_ voice: Voice) -> Node {
        let kinds = Set(reckoning.days.map(kind))
        let all: [(Kind, Attribute, Text)] = [
            (.counted, .class("day"), Text(zh: "计入，带序号", en: "counted, with its number")),
            (.makeUp, .class("day is-makeup"), Text(zh: "调休上班，计入", en: "make-up working day, counted")),
            (.off, .class("day is-off"), Text(zh: "周末、放假，不算", en: "weekend or holiday, not counted")),
            (.paused, .class("day is-paused"), Text(zh: "有文书证明，不计入", en: "held by a document, not counted")),
        ]
        return .ul(.class("keys"), .set(.ariaLabel, voice[Text(zh: "图例", en: "Key")]))(
            all.filter { kinds.contains($0.0) }.map { .li()(.span($0.1, .ariaHidden)(), voice($0.2)) })
    }
}
