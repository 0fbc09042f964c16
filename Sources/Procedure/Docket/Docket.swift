package import Base
package import Law

/// 卷宗: all that a matter's events amount to. It is nothing but their fold.
package struct Docket: Sendable {
    package internal(set) var procedure: Procedure
    /// nil before the matter is filed.
    package internal(set) var stream: String?
    /// nil before the matter is filed.
    package internal(set) var stage: Stage?
    /// When the stage was entered.
    package internal(set) var since: Instant?
    /// 承办: nil before it is filed and after it has ended.
    package internal(set) var holder: Holder?
    /// 办案人员
    package internal(set) var officers: [Name<Person>] = []
    /// The dates that choose versions of rules.
    package internal(set) var dates: [Rule.Choice: Day] = [:]
    package internal(set) var clocks: [Name<Clock>: Run] = [:]
    /// In the order they were recorded.
    package internal(set) var done: [Deed] = []
    package internal(set) var documents: [Issued] = []
    /// References into the vault.
    package internal(set) var parties: [String] = []
    /// Numbers of rights.
    package internal(set) var rights: [String] = []
    /// References of exhibits.
    package internal(set) var exhibits: [String] = []
    package internal(set) var opened: [Opened] = []
    /// 结果: what this matter answered to the one that opened it.
    package internal(set) var result: Name<Form.Option>?
    package internal(set) var words: [Word] = []
    /// Which versions of rules its clocks used.
    package internal(set) var versions: [Rule.ID: Day] = [:]
    package internal(set) var sequence = 0

    /// The docket of a matter not yet filed.
    package init(_ procedure: Procedure) {
        self.procedure = procedure
    }

    /// 承办人: the role that holds it, and the people where they are known.
    package struct Holder: Hashable, Sendable {
        package let role: Role
        package let people: [Name<Person>]
    }

    /// 已办动作: an act done.
    package struct Deed: Hashable, Sendable {
        package let sequence: Int
        package let act: Name<Act>
        package let actor: Event.Actor
        package let recordedAt: Instant
        package let happenedAt: Instant
        package let answers: Answers

        /// Who did it and who was named in its form.
        package var people: [Name<Person>] {
            answers.values.reduce(into: [actor.id]) { people, answer in
                if case .people(let named) = answer { people += named }
            }
        }
    }

    /// 已出文书: a document that an act issued.
    package struct Issued: Hashable, Sendable {
        package let form: DocumentForm
        /// Of the act that issued it.
        package let sequence: Int
        package let day: Day
    }

    /// A matter opened, and what it is told.
    package struct Opened: Hashable, Sendable {
        package let purpose: Purpose
        package let answers: Answers
        package let sequence: Int
    }

    /// 传知: word to other matters, and what they are told.
    package struct Word: Hashable, Sendable {
        package let signal: Signal
        package let receiver: Effect.Receiver
        package let answers: Answers
        package let sequence: Int
    }

    /// nil while it is open.
    package var ending: Stage.Ending? { stage?.ending }

    /// The last time an act was done.
    package func last(_ act: Name<Act>) -> Deed? { done.last { $0.act == act } }

    /// What was answered the last time an act was done.
    package func answer(_ field: Name<Form.Field>, in act: Name<Act>) -> Answer? { last(act)?.answers[field] }

    /// Whether it was done as the guard asks.
    package func meets(_ test: Guard.Done) -> Bool {
        guard let deed = last(test.act) else { return false }
        if let since = test.since.flatMap(last), since.sequence > deed.sequence { return false }
        return test.answers.allSatisfy { field, options in
            deed.answers[field]?.option.map(options.contains) ?? false
        }
    }
}
