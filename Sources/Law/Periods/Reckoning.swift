package import Base

/// 期限计算: when a period ends, with every day of it accounted for.
package struct Reckoning: Hashable, Sendable {
    package let due: Due
    /// In the order they are counted: onward from the trigger's day to `dueLegal`, or back from the appointment.
    package let days: [CountedDay]

    package var trigger: Moment { due.trigger }
    package var firstCounted: Day { due.firstCounted }
    package var dueStrict: Moment { due.strict }
    package var dueLegal: Moment { due.legal }
    package var provisional: Bool { due.provisional }

    /// 逐日计算: one day of a period.
    package struct CountedDay: Hashable, Sendable {
        package let date: Day
        /// 第几日: 1 for the first day counted; nil where the day does not count.
        package let number: Int?
        package let why: Text

        package var isCounted: Bool { number != nil }
    }
}

extension Period {
    /// When it ends, and what each day was: the same walk as `due()`, with words.
    package func reckoning() throws(Refusal) -> Reckoning {
        var days: [Reckoning.CountedDay] = []
        let due = try walk { day, step in days.append(explain(day, step)) }
        return Reckoning(due: due, days: days)
    }

    private func explain(_ day: Day, _ step: Step) -> Reckoning.CountedDay {
        switch step {
        case .counted(let number): Reckoning.CountedDay(date: day, number: number, why: counted(day))
        case .granted(let number):
            Reckoning.CountedDay(
                date: day, number: number, why: Text(zh: "经决定延长的期间", en: "within the time set by decision"))
        case .event: Reckoning.CountedDay(date: day, number: nil, why: eventDay)
        case .rest: Reckoning.CountedDay(date: day, number: nil, why: calendar[day].text)
        case .paused: Reckoning.CountedDay(date: day, number: nil, why: pausedOn(day))
        case .rolling: Reckoning.CountedDay(date: day, number: nil, why: passed(day))
        case .rolled:
            Reckoning.CountedDay(
                date: day, number: nil,
                why: Text(zh: "末日遇休假，顺延至本日届满", en: "the last day fell on a day of rest and moves on to this one"))
        case .earlier:
            Reckoning.CountedDay(
                date: day, number: nil,
                why: Text(
                    zh: "再提前一日，使其间满\(term.text.zh)", en: "one day earlier, so that the full \(term.text.en) lie between"
                ))
        }
    }

    private var eventDay: Text {
        switch term.direction {
        case .after: Text(zh: "当日不计入，自次日起算", en: "the day of the event does not count; counting begins the day after")
        case .before:
            Text(zh: "当日不计入，自前一日起倒推", en: "the appointed day does not count; counting goes back from the day before")
        }
    }

    private func counted(_ day: Day) -> Text {
        switch term.unit {
        case .workingDay: return calendar[day].text
        case .calendarDay, .month, .year:
            // A day that counts whatever it is needs no word on how its kind is known.
            let kind = calendar[day]
            guard kind.kind != .ordinary else { return Text(zh: "自然日", en: "calendar day") }
            return Text(zh: "自然日（\(kind.name.zh)）", en: "calendar day (\(kind.name.en))")
        case .hour: return Text(zh: "按小时连续计算", en: "hours run on")
        }
    }

    private func pausedOn(_ day: Day) -> Text {
        let grounds = pauses.filter { $0.contains(day) }.map(\.text)
        return Text(
            zh: "暂停：" + grounds.map(\.zh).joined(separator: "；"),
            en: "paused: " + grounds.map(\.en).joined(separator: "; "))
    }

    private func passed(_ day: Day) -> Text {
        let kind = calendar[day].text
        return Text(zh: "顺延：\(kind.zh)", en: "moved over: \(kind.en)")
    }
}
