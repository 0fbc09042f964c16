package import Base
package import Law

/// 事件: one act done on a matter, as the engine sees it. What people typed is in the vault; here are references.
package struct Event: Hashable, Sendable {
    /// The matter.
    package let stream: String
    /// 1 for the act that filed it, then without gaps.
    package let sequence: Int
    package let schemaVersion: Int
    /// Under which version of which procedure the act was taken.
    package let procedure: Procedure.Reference
    package let recordedAt: Instant
    /// When it happened, where that was before it was recorded.
    package let claimedAt: Instant?
    package let actor: Actor
    package let act: Name<Act>
    package let answers: Answers
    /// Which version of a rule was used, by its first day, for the clocks that the act started.
    package let versions: [Rule.ID: Day]

    package init(
        stream: String, sequence: Int, schemaVersion: Int = 1, procedure: Procedure.Reference, recordedAt: Instant,
        claimedAt: Instant? = nil, actor: Actor, act: Name<Act>, answers: Answers = [:], versions: [Rule.ID: Day] = [:]
    ) {
        self.stream = stream
        self.sequence = sequence
        self.schemaVersion = schemaVersion
        self.procedure = procedure
        self.recordedAt = recordedAt
        self.claimedAt = claimedAt
        self.actor = actor
        self.act = act
        self.answers = answers
        self.versions = versions
    }

    /// 办理人: who acts, and as what.
    package struct Actor: Hashable, Sendable {
        package let id: Name<Person>
        package let role: Role

        package init(_ id: Name<Person>, _ role: Role) {
            self.id = id
            self.role = role
        }

        /// The office itself, acting because another matter has moved or a date has passed.
        package static let system = Actor("system", .system)
    }

    /// When it happened; what clocks reckon with.
    package var happenedAt: Instant { claimedAt ?? recordedAt }
}

/// 事件不符: an event that does not fit the matter it stands in. It names the event; the docket stays as it was.
package struct Misfit: Error, Hashable, Sendable {
    package let stream: String
    package let sequence: Int
    package let act: Name<Act>
    package let text: Text

    package init(_ event: Event, _ text: Text) {
        self.stream = event.stream
        self.sequence = event.sequence
        self.act = event.act
        self.text = text
    }
}
