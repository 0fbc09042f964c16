package import Base
package import Law

/// 适用依据: the rules and the calendar that acts and clocks are judged by, and what the district may do beyond them.
package struct Lawbook: Sendable {
    package let rules: RuleBase
    package let calendar: WorkingCalendar
    /// 专利侵权纠纷行政裁决: how the district takes requests filed from now on. Those there are keep what they were filed with.
    package let adjudication: District.Adjudication

    package init(
        _ rules: RuleBase, _ calendar: WorkingCalendar, adjudication: District.Adjudication = .elsewhere
    ) {
        self.rules = rules
        self.calendar = calendar
        self.adjudication = adjudication
    }
}

/// 执法证: between which days somebody may enforce; its number, which documents print.
package struct Certificate: Hashable, Sendable {
    package let number: String
    package let from: Day
    package let through: Day

    package init(_ number: String, from: Day, through: Day) {
        self.number = number
        self.from = from
        self.through = through
    }

    package func isValid(on day: Day) -> Bool { from <= day && day <= through }
}

/// 申请办理: an act somebody wants to take, with all that decides whether it may be.
package struct Submission: Sendable {
    package let act: Act
    package let actor: Event.Actor
    /// When it is recorded.
    package let at: Instant
    /// When it happened.
    package let happenedAt: Instant
    package let answers: Answers
    /// Before the form is filled in: what only answers can settle is not held against it.
    package let isDraft: Bool
    /// The certificates of who acts and of everybody named, on the day they are asked for.
    package let certificates: [Name<Person>: Certificate]
    package let lawbook: Lawbook

    package init(
        _ act: Act, by actor: Event.Actor, at: Instant, happenedAt: Instant? = nil, answers: Answers = [:],
        isDraft: Bool = false, certificates: [Name<Person>: Certificate], _ lawbook: Lawbook
    ) {
        self.act = act
        self.actor = actor
        self.at = at
        self.happenedAt = happenedAt ?? at
        self.answers = answers
        self.isDraft = isDraft
        self.certificates = certificates
        self.lawbook = lawbook
    }

    package var day: Day { happenedAt.day }
}
