package import Base

/// 届满: when a period ends.
package struct Due: Hashable, Sendable {
    package let trigger: Moment
    /// 起算日: the first day that counts; for a period counted back, the first one before the appointment.
    package let firstCounted: Day
    /// 内部警示日: without moving over days of rest; what officers are warned with.
    package let strict: Moment
    /// 法定届满日: with the moving on that the rule allows.
    package let legal: Moment
    /// 暂按周末推算: some day of the period lies in a year whose notice is not known.
    package let provisional: Bool

    package init(trigger: Moment, firstCounted: Day, strict: Moment, legal: Moment, provisional: Bool) {
        self.trigger = trigger
        self.firstCounted = firstCounted
        self.strict = strict
        self.legal = legal
        self.provisional = provisional
    }
}
