package import Base

/// 时限灯: how much time is left, as shape, words and cells.
extension Components {
    /// 用去的时间: how much of a period has run.
    package struct Used: Sendable, Equatable {
        let used: Int
        let total: Int
        let unit: Text

        /// `unit` goes after a number: 个工作日, working days.
        package init(_ used: Int, of total: Int, _ unit: Text) {
            self.used = used
            self.total = total
            self.unit = unit
        }

        package static let workingDays = Text(zh: "个工作日", en: "working days")
        package static let days = Text(zh: "日", en: "days")
    }

    /// `.clock`: a light with its words; the shape says as much as the colour.
    package static func clock(_ tone: Tone, _ words: Text, _ voice: Voice) -> Node {
        let (look, icon): (Attribute, Icon) =
            switch tone {
            case .ok: (.class("clock is-ok"), .ok)
            case .warn: (.class("clock is-warn"), .warn)
            case .late: (.class("clock is-late"), .late)
            case .rest, .plain: (.class("clock is-rest"), .rest)
            }
        return .span(look)(icon.node, .span()(voice(words)))
    }

    /// `.ticks`: one cell a day, or several days a cell beyond `mostCells`. A day begun is gone; none is left only when
    /// none is left.
    package static func ticks(_ used: Used, _ voice: Voice) -> Node {
        guard used.total > 0 else { return .nothing }
        let perCell = (used.total - 1) / mostCells + 1
        let cells = (used.total - 1) / perCell + 1
        let clamped = min(max(used.used, 0), used.total)
        let begun = clamped == 0 ? 0 : (clamped - 1) / perCell + 1
        let gone = clamped < used.total ? min(begun, cells - 1) : cells
        let (pitch, width) = cells > 15 ? (6, 4) : (8, 6)
        var label = Text(
            zh: "已用\(clamped)\(used.unit.zh)，共\(used.total)\(used.unit.zh)",
            en: "\(clamped) of \(used.total) \(used.unit.en) used")
        if perCell > 1 {
            label = Text(
                zh: label.zh + "，每格\(perCell)\(used.unit.zh)", en: label.en + ", \(perCell) \(used.unit.en) a cell")
        }
        return .svg(
            .class("ticks"), .set(.viewBox, "0 0 \(cells * pitch) 10"), .set(.preserveAspectRatio, "xMinYMid meet"),
            .set(.role, "img"), .set(.ariaLabel, voice[label]))(
                (0..<cells).map { cell in
                    .rect(
                        cell < gone ? .class("gone") : .class("left"), .set(.x, "\(cell * pitch).5"), .set(.y, ".5"),
                        .set(.width, String(width)), .set(.height, "9"))()
                })
    }

    /// More cells than these would be too thin to see.
    private static let mostCells = 30

    /// A light with its cells, for a row of a table or a notice.
    package static func countdown(_ tone: Tone, _ words: Text, _ used: Used?, _ voice: Voice) -> Node {
        let look: Attribute =
            switch tone {
            case .ok: .class("is-ok")
            case .warn: .class("is-warn")
            case .late: .class("is-late")
            case .rest, .plain: .class("is-rest")
            }
        return .div(look)(clock(tone, words, voice), used.map { ticks($0, voice) } ?? .nothing)
    }

    /// 时限: one running period of a matter.
    package struct Timer: Sendable {
        let name: Text?
        let tone: Tone
        let words: Text
        let used: Used?
        let due: Due?

        package init(_ name: Text?, _ tone: Tone, _ words: Text, used: Used? = nil, due: Due? = nil) {
            self.name = name
            self.tone = tone
            self.words = words
            self.used = used
            self.due = due
        }

        /// The last day, where it comes from, the page that counts it and the file for a calendar; or since when and by what it stands still.
        package enum Due: Sendable {
            case on(Day, basis: Text, explained: Address?, calendar: Address? = nil)
            case stopped(since: Day, by: Text)
        }
    }

    /// What leads to a last day as a file for a calendar.
    static let toCalendar = Text(zh: "加入日历", en: "Add to calendar")

    /// `.timer`: name, light, cells, due with its article.
    package static func timer(_ timer: Timer, _ voice: Voice) -> Node {
        let look: Attribute =
            switch timer.tone {
            case .ok: .class("timer is-ok")
            case .warn: .class("timer is-warn")
            case .late: .class("timer is-late")
            case .rest, .plain: .class("timer is-rest")
            }
        return .div(look)(
            timer.name.map { .span(.class("timer-name"))(voice($0)) } ?? .nothing,
            clock(timer.tone, timer.words, voice),
            timer.used.map { ticks($0, voice) } ?? .nothing,
            timer.due.map { .span(.class("timer-due"))(due($0, voice)) } ?? .nothing
        )
    }

    private static func due(_ due: Timer.Due, _ voice: Voice) -> Node {
        switch due {
        case .on(let day, let basis, let explained, let calendar):
            let links = [
                (explained, Text(zh: "怎样算的", en: "How it is counted")), (calendar, Components.toCalendar),
            ].flatMap { address, name in
                address.map { [voice.gap, .a(.class("nowrap"), .href($0))(voice(name))] } ?? []
            }
            return .fragment([
                voice(zh: "到期 ", en: "Due "), .strong()(voice.day(day, weekday: true)), voice(zh: "。", en: ". "),
                voice(basis), .fragment(links),
            ])
        case .stopped(let since, let by):
            return .fragment([
                voice(zh: "自", en: "Since "), voice.day(since), voice(zh: "，凭\(by.zh)", en: ", by \(by.en)"),
            ])
        }
    }
}
