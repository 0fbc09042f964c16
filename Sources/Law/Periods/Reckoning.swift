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
        let reason: DayReason

        package var why: Text { reason.text }

        package var isCounted: Bool { number != nil }
    }
}

extension Period {
    /// When it ends, and what each day was: the same walk as `due()`, with the reasons.
    package func reckoning() throws(Refusal) -> Reckoning {
        var days: [Reckoning.CountedDay] = []
        days.reserveCapacity(Period.usual)
        let due = try walk { day, step in days.append(explain(day, step)) }
        return Reckoning(due: due, days: days)
    }

    /// As many days as most periods have.
    private static let usual = 32

    private func explain(_ day: Day, _ step: Step) -> Reckoning.CountedDay {
        func entry(_ number: Int?, _ reason: DayReason) -> Reckoning.CountedDay {
            Reckoning.CountedDay(date: day, number: number, reason: reason)
        }
        switch step {
        case .counted(let number): return entry(number, counted(day))
        case .granted(let number): return entry(number, .granted)
        case .event: return entry(nil, .event(term.direction))
        case .rest: return entry(nil, .day(calendar[day]))
        case .paused: return entry(nil, .paused(pauses.filter { $0.contains(day) }))
        case .rolling: return entry(nil, .rolling(calendar[day]))
        case .rolled: return entry(nil, .rolled)
        case .earlier: return entry(nil, .earlier(term))
        }
    }

    private func counted(_ day: Day) -> DayReason {
        switch term.unit {
        case .workingDay: .day(calendar[day])
        case .calendarDay, .month, .year: .natural(calendar[day])
        case .hour: .hours
        }
    }
}
