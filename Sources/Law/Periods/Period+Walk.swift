import Base

extension Period {
    /// What the walk found a day to be.
    enum Step: Hashable, Sendable {
        /// 当日: the day of the event or the appointment.
        case event
        case counted(Int)
        case rest
        case paused
        /// Within a time set by decision.
        case granted(Int)
        /// Passed while the last day moves on, and the day it comes to rest on.
        case rolling, rolled
        /// One unit earlier than the law asks, for a period counted back.
        case earlier
    }

    /// Goes through the days in the order they are counted; the one place that knows how.
    func walk(_ visit: (Day, Step) -> Void) throws(Refusal) -> Due {
        switch (term.direction, trigger, legs.first) {
        case (.after, .instant(let start), .hours(let hours)): try onward(hours: hours, from: start, visit)
        case (.after, _, _): try onward(visit)
        case (.before, .instant(let appointment), .hours(let hours)): back(hours: hours, from: appointment, visit)
        case (.before, _, _): try back(visit)
        }
    }

    private func onward(_ visit: (Day, Step) -> Void) throws(Refusal) -> Due {
        let includesTrigger = term.begins == .sameDay
        if !includesTrigger { visit(trigger.day, .event) }
        var pausing = Pausing(paused)
        var day = includesTrigger ? trigger.day.previous : trigger.day
        var number = 0
        var first: Day?
        for leg in legs {
            var left: Int
            switch leg {
            case .workingDays(let count), .calendarDays(let count), .hours(let count): left = count
            case .months(let count): left = days(in: count, after: day)
            case .until(let date):
                guard date > day else { throw .endsBefore(date, day) }
                left = date.number - day.number
            }
            while left > 0 {
                day = day.next
                guard day.number <= Period.horizon else { throw .endless }
                let isPaused = pausing.covers(day)
                if case .until(let date) = leg {
                    left -= 1
                    guard !isPaused || day == date else {
                        visit(day, .paused)
                        continue
                    }
                    number += 1
                    visit(day, .granted(number))
                } else if isPaused {
                    visit(day, .paused)
                } else if case .workingDays = leg, !calendar.isWorking(day) {
                    visit(day, .rest)
                } else {
                    left -= 1
                    number += 1
                    first = first ?? day
                    visit(day, .counted(number))
                }
            }
        }
        let legal = roll(day, visit)
        return due(first: first ?? day, strict: .day(day), legal: .day(legal))
    }

    /// How many days so many months are that begin the day after this one.
    ///
    /// Counted from the day itself (有效期) they end the day before the corresponding one, or on the month's last where
    /// there is none (商标法实施条例 art 12(2)).
    private func days(in months: Int, after day: Day) -> Int {
        guard term.begins == .sameDay else { return day.adding(months: months).number - day.number }
        let start = day.next
        let corresponding = start.adding(months: months)
        return corresponding.number - start.number + (corresponding.day < start.day ? 1 : 0)
    }

    private func roll(_ last: Day, _ visit: (Day, Step) -> Void) -> Day {
        var day = last
        while moves(on: day) {
            if day != last { visit(day, .rolling) }
            day = day.next
        }
        if day != last { visit(day, .rolled) }
        return day
    }

    private func moves(on day: Day) -> Bool {
        switch term.roll {
        case .none: false
        case .statutoryHoliday: calendar.isAnnouncedOff(day)
        case .restDay: !calendar.isWorking(day)
        }
    }

    private func onward(hours: Int, from start: Instant, _ visit: (Day, Step) -> Void) throws(Refusal) -> Due {
        var pausing = Pausing(paused)
        var left = Int64(hours) * 3_600_000
        var instant = start
        var number = 0
        var first: Day?
        while true {
            let day = instant.day
            guard day.number <= Period.horizon else { throw .endless }
            let midnight = Instant(day.next)
            if pausing.covers(day) {
                visit(day, .paused)
            } else {
                number += 1
                first = first ?? day
                visit(day, .counted(number))
                let rest = midnight.milliseconds - instant.milliseconds
                if left <= rest {
                    let end = Moment.instant(instant.adding(milliseconds: left))
                    return due(first: first ?? day, strict: end, legal: end)
                }
                left -= rest
            }
            instant = midnight
        }
    }

    private func back(_ visit: (Day, Step) -> Void) throws(Refusal) -> Due {
        visit(trigger.day, .event)
        let onlyWorking = term.unit == .workingDay
        var day = trigger.day
        var left =
            switch legs.first {
            case .workingDays(let count), .calendarDays(let count): count
            case .months(let count): day.number - day.adding(months: -count).number
            default: 0
            }
        var number = 0
        var first: Day?
        while left > 0 {
            day = day.previous
            guard day.number >= -Period.horizon else { throw .endless }
            if onlyWorking, !calendar.isWorking(day) {
                visit(day, .rest)
            } else {
                left -= 1
                number += 1
                first = first ?? day
                visit(day, .counted(number))
            }
        }
        let legal = day
        day = day.previous
        while onlyWorking, !calendar.isWorking(day) {
            visit(day, .rest)
            day = day.previous
        }
        visit(day, .earlier)
        return due(first: first ?? legal, strict: .day(day), legal: .day(legal))
    }

    private func back(hours: Int, from appointment: Instant, _ visit: (Day, Step) -> Void) -> Due {
        let end = appointment.adding(hours: -hours)
        var day = appointment.day
        var number = 0
        while day >= end.day {
            number += 1
            visit(day, .counted(number))
            day = day.previous
        }
        return due(first: appointment.day, strict: .instant(end), legal: .instant(end))
    }

    private func due(first: Day, strict: Moment, legal: Moment) -> Due {
        let ends = [trigger.day, strict.day, legal.day]
        let provisional = ends.min().flatMap { from in
            ends.max().map { !calendar.yearsWithoutNotice(from: from, through: $0).isEmpty }
        }
        return Due(
            trigger: trigger, firstCounted: first, strict: strict, legal: legal, provisional: provisional ?? false)
    }

    /// 2400-12-31 as a day number; no walk goes further.
    private static let horizon = 157_419
}

/// Whether days asked in ascending order are paused.
private struct Pausing {
    private let intervals: [ClosedRange<Day>]
    private var next = 0

    init(_ intervals: [ClosedRange<Day>]) { self.intervals = intervals }

    mutating func covers(_ day: Day) -> Bool {
        while next < intervals.count, intervals[next].upperBound < day { next += 1 }
        return next < intervals.count && intervals[next].lowerBound <= day
    }
}
