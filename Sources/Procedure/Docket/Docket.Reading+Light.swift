package import Base
import Law

/// 时限灯: how near its end a clock is, as officers see it.
package enum Light: String, Sendable, CaseIterable {
    /// 红: past its last day.
    case late
    /// 黄: little is left.
    case warn
    /// 绿: enough is left.
    case ok
    /// 灰: nothing runs.
    case rest

    /// 黄灯界线: yellow from so many hundredths of the period left.
    package static let warnHundredths = 30

    /// The days from which a light is yellow, and red; nil for a colour it never takes by itself.
    package struct Turns: Hashable, Sendable {
        package let warn: Day?
        package let late: Day?

        package init(warn: Day?, late: Day?) {
            self.warn = warn
            self.late = late
        }

        /// The light of a clock that runs.
        package func light(on day: Day) -> Light {
            if let late, late <= day { return .late }
            if let warn, warn <= day { return .warn }
            return .ok
        }
    }
}

extension Docket.Reading {
    /// 余量: how many units of a period are used and left. What is left is negative once it is overdue.
    package struct Remaining: Hashable, Sendable {
        package let used: Int
        package let total: Int
        package let left: Int
        /// Whether these are working days; calendar days else.
        package let isWorkingDays: Bool
    }

    /// What is left at the end of a day, up to the internal warning date; overdue counts from the legal one.
    package func remaining(on day: Day) -> Remaining {
        let total = max(count(after: due.trigger.day, through: due.strict.day), 1)
        let left =
            day <= due.legal.day
            ? count(after: day, through: due.strict.day) : -count(after: due.legal.day, through: day)
        return Remaining(
            used: min(max(total - left, 0), total), total: total, left: left,
            isWorkingDays: period.term.unit == .workingDay)
    }

    /// When its light turns. A period of the office is yellow once little of it is left and red when it is past; one of
    /// a party is never red, and yellow when it has lapsed, because then the office can go on. A period of hours is
    /// yellow from its beginning.
    package var turns: Light.Turns {
        let past = due.legal.day.next
        guard clock.nature != .party else { return Light.Turns(warn: past, late: nil) }
        guard period.term.unit != .hour else { return Light.Turns(warn: due.trigger.day, late: past) }
        let total = count(after: due.trigger.day, through: due.strict.day)
        var warn = due.strict.day
        var left = 0
        while warn > due.trigger.day {
            left += counts(warn) ? 1 : 0
            guard left * 100 <= total * Light.warnHundredths else { break }
            warn = warn.previous
        }
        return Light.Turns(warn: warn, late: past)
    }

    /// The light it shows; grey where it does not run.
    package func light(at instant: Instant) -> Light {
        switch state {
        case .paused, .stopped: .rest
        case .lapsed: clock.nature == .party ? .warn : .late
        case .running: turns.light(on: instant.day)
        }
    }

    private func count(after first: Day, through last: Day) -> Int {
        guard first < last else { return 0 }
        var count = 0
        var day = first.next
        while day <= last {
            if counts(day) { count += 1 }
            day = day.next
        }
        return count
    }

    private func counts(_ day: Day) -> Bool {
        guard !period.pauses.contains(where: { $0.contains(day) }) else { return false }
        return period.term.unit != .workingDay || period.calendar.isWorking(day)
    }
}
