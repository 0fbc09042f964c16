package import Base

/// 期间: one run of a rule's term, from its trigger, with what was granted and what does not count.
///
/// The day of the event is day 0 and does not count (民法典 art 201, 行政处罚程序规定 art 80), unless the term begins on
/// it (有效期, 商标法实施条例 art 12(2)). Extensions in the same unit
/// make one longer period (15 + 15 working days are 30), counted before anything rolls. Months and years end on the
/// day of the same number, or the month's last (民法典 art 202), pushed on by the paused days. Hours run from the
/// stated time, also over nights and days of rest, and never roll.
///
/// A paused day does not count and so is never the last one counted. Rolling looks at the calendar only: once all days
/// have run, a pause that begins later reopens nothing.
///
/// Counted back from an appointment, the appointment's day does not count: `Due.legal` is the last day on which a
/// notice still is in time (七个工作日前: the seventh working day before), `Due.strict` lies one unit (for months, years:
/// one day) earlier, so that the full number lies between notice and appointment on any reading of 前.
package struct Period: Sendable {
    package let term: Term
    package let trigger: Moment
    package let pauses: [Pause]
    package let grants: [Grant]
    package let calendar: WorkingCalendar
    /// The term and the grants in the order they run, equal units made one.
    let legs: [Leg]
    let paused: [ClosedRange<Day>]

    /// - Throws: a `Refusal` `.unusable` for a day where a time is needed, a trigger outside 1900 to 2200, a length
    ///   below 1 or above a hundred years, hours mixed with days, and pauses or extensions of a period counted back.
    package init(
        _ term: Term, from trigger: Moment, pauses: [Pause] = [], grants: [Grant] = [], in calendar: WorkingCalendar
    ) throws(Refusal) {
        guard (1900...2200).contains(trigger.day.year) else { throw .outOfRange(trigger.day) }
        if term.unit == .hour, case .day = trigger { throw .timeNeeded }
        if term.direction == .before, !pauses.isEmpty || !grants.isEmpty { throw .countedBack }
        self.term = term
        self.trigger = trigger
        self.pauses = pauses
        self.grants = grants
        self.calendar = calendar
        self.legs = try Period.legs(term, grants)
        self.paused = pauses.merged
    }

    /// 延长: time granted on top of the term.
    package enum Grant: Hashable, Sendable {
        case by(Term)
        /// 确定的合理期限: a last day set by those who decided; pauses do not push it on.
        case until(Day)
    }

    /// When it ends; cheap, without the explanation of the days.
    package func due() throws(Refusal) -> Due {
        try walk { _, _ in }
    }

    enum Leg: Hashable, Sendable {
        case workingDays(Int)
        case calendarDays(Int)
        case months(Int)
        case hours(Int)
        case until(Day)
    }

    private static func legs(_ term: Term, _ grants: [Grant]) throws(Refusal) -> [Leg] {
        var legs: [Leg] = []
        for grant in [.by(term)] + grants {
            let leg: Leg
            switch grant {
            case .until(let day): leg = .until(day)
            case .by(let term): leg = try Period.leg(term)
            }
            switch (legs.last, leg) {
            case (.workingDays(let before), .workingDays(let more)): legs[legs.count - 1] = .workingDays(before + more)
            case (.calendarDays(let before), .calendarDays(let more)):
                legs[legs.count - 1] = .calendarDays(before + more)
            case (.months(let before), .months(let more)): legs[legs.count - 1] = .months(before + more)
            case (.hours(let before), .hours(let more)): legs[legs.count - 1] = .hours(before + more)
            case (.hours, _), (.some, .hours): throw .hoursMixed
            default: legs.append(leg)
            }
        }
        return legs
    }

    private static func leg(_ term: Term) throws(Refusal) -> Leg {
        let most =
            switch term.unit {
            case .workingDay, .calendarDay: 36_525
            case .hour: 876_600
            case .month: 1_200
            case .year: 100
            }
        guard (1...most).contains(term.amount) else { throw .absurdLength(term) }
        return switch term.unit {
        case .workingDay: .workingDays(term.amount)
        case .calendarDay: .calendarDays(term.amount)
        case .hour: .hours(term.amount)
        case .month: .months(term.amount)
        case .year: .months(term.amount * 12)
        }
    }
}
