import Store

/// 可见范围: which matters somebody may see. No query on matters can be asked without one.
///
/// A scope is a condition on rows of `matter`, made by the rules below and by nobody else; what it does not let through
/// does not exist for the person who asks.
package struct Scope: Sendable {
    private let condition: String
    private let values: [Value]
    /// The part that tallies are kept of: a condition on the unit and on whether a matter is sealed.
    let tallied: Part
    /// The rest, which is found one by one: what lies in one officer's hands outside that part, or a few matters by name.
    let others: Part

    /// 范围的一部分: `WHERE`-able SQL and the values for its `?`.
    struct Part: Sendable {
        let condition: String
        let values: [Value]

        init(_ condition: String, _ values: [Value] = []) {
            self.condition = condition
            self.values = values
        }

        static let empty = Part("0 = 1")
    }

    /// A scope of a few matters.
    private init(_ condition: String, _ values: [Value] = []) {
        self.init(condition, values, tallied: .empty, others: Part(condition, values))
    }

    private init(_ condition: String, _ values: [Value], tallied: Part, others: Part) {
        self.condition = condition
        self.values = values
        self.tallied = tallied
        self.others = others
    }

    /// Nothing at all.
    package static let nothing = Scope("0 = 1")

    /// The office itself: jobs, projections, self-diagnosis. Never made from a request.
    package static let office = Scope("1 = 1", [], tallied: Part("1 = 1"), others: .empty)

    /// An officer: what the unit works on, and what is in the officer's own hands; sealed matters only the latter.
    package static func officer(_ id: Actor.ID, unit: String) -> Scope {
        let (unit, officer) = (Value.text(unit), Value.text(id.text))
        return Scope(
            "((unit = ? AND sealed = 0) OR \(named))", [unit, officer],
            tallied: Part("unit = ? AND sealed = 0", [unit]),
            others: Part("\(named) AND (unit <> ? OR sealed = 1)", [officer, unit]))
    }

    private static let named = "id IN (SELECT matter FROM matter_officer WHERE account = ?)"

    /// One matter, for who holds its receipt or was served in it.
    package static func holder(of matter: MatterID) -> Scope {
        Scope("id = ?", [.text(matter.description)])
    }

    /// What a matter opened, for the coarse picture that whoever filed it is given.
    package static func opened(by matter: MatterID) -> Scope {
        Scope("opened_by = ?", [.text(matter.description)])
    }

    /// What stands in one of these stages, in whatever unit; nothing sealed.
    package static func stages(_ stages: [(procedure: String, stage: String)]) -> Scope {
        guard !stages.isEmpty else { return nothing }
        let places = stages.map { _ in "procedure_id = ? AND stage = ?" }.joined(separator: " OR ")
        return Scope("(sealed = 0 AND (\(places)))", stages.flatMap { [.text($0.procedure), .text($0.stage)] })
    }

    /// What lies in either.
    package func or(_ other: Scope) -> Scope {
        Scope("(\(condition) OR \(other.condition))", values + other.values)
    }

    /// What lies in both.
    package func and(_ other: Scope) -> Scope {
        Scope("(\(condition) AND \(other.condition))", values + other.values)
    }

    /// `WHERE`-able SQL over `matter` and the values for its `?`.
    var sql: (condition: String, values: [Value]) { (condition, values) }
}
