package import Base

/// 办理事项: how one kind of matter is handled, as a value. A change of substance makes a new version.
package struct Procedure: Sendable {
    package let id: Name<Procedure>
    package let version: Int
    /// 措施: the number of the policy measure it serves.
    package let measure: Int
    package let name: Text
    /// What it is for, in a sentence.
    package let summary: Text
    /// The purpose it serves when other matters ask for it.
    package let serves: Purpose?
    package let clocks: [Clock]
    package let stages: [Stage]
    package let acts: [Act]
    /// 通常经过: the stages a matter usually goes through, as the public is shown what lies ahead.
    package let course: [Name<Stage>]
    package let succession: Succession
    /// The n-th turns an event of schema version n into one of n + 1.
    package let upcasts: [Upcast]
    private let places: [Name<Act>: Int]

    package init(
        _ id: Name<Procedure>, version: Int, measure: Int, _ name: Text, for summary: Text, serves: Purpose? = nil,
        clocks: [Clock], stages: [Stage], acts: [Act], course: [Name<Stage>] = [], succession: Succession = .stay,
        upcasts: [Upcast] = []
    ) {
        self.id = id
        self.version = version
        self.measure = measure
        self.name = name
        self.summary = summary
        self.serves = serves
        self.clocks = clocks
        self.stages = stages
        self.acts = acts
        self.course = course
        self.succession = succession
        self.upcasts = upcasts
        places = Dictionary(acts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    package typealias Upcast = @Sendable (Event) throws(Misfit) -> Event

    /// 新旧衔接: what happens to matters filed under the version before.
    package enum Succession: Sendable {
        /// They stay under their own version to the end.
        case stay
        /// They go on under this version; stages that are not named keep their id.
        case move([Name<Stage>: Name<Stage>])
    }

    /// Which procedure, and which version of it.
    package struct Reference: Hashable, Sendable, CustomStringConvertible {
        package let id: Name<Procedure>
        package let version: Int

        package init(_ id: Name<Procedure>, version: Int) {
            self.id = id
            self.version = version
        }

        package var description: String { "\(id)@\(version)" }
    }

    package var reference: Reference { Reference(id, version: version) }

    /// The schema version that events are written in now.
    package var schemaVersion: Int { upcasts.count + 1 }

    package func stage(_ id: Name<Stage>) -> Stage? { stages.first { $0.id == id } }
    package func act(_ id: Name<Act>) -> Act? { places[id].map { acts[$0] } }
    package func clock(_ id: Name<Clock>) -> Clock? { clocks.first { $0.id == id } }
}
