import Store

/// 可见范围: which matters somebody may see. No query on matters can be asked without one.
///
/// A scope is a condition on rows of `matter`, made by the rules below and by nobody else; what it does not let through
/// does not exist for the person who asks.
package struct Scope: Sendable {
    private let condition: String
    private let values: [Value]

    private init(_ condition: String, _ values: [Value] = []) {
        self.condition = condition
        self.values = values
    }

    /// Nothing at all.
    package static let nothing = Scope("0 = 1")

    /// The office itself: jobs, projections, self-diagnosis. Never made from a request.
    package static let office = Scope("1 = 1")

    /// An officer: what the unit works on, and what is in the officer's own hands; sealed matters only the latter.
    package static func officer(_ id: Actor.ID, unit: String) -> Scope {
        Scope("((unit = ? AND sealed = 0) OR handler = ?)", [.text(unit), .text(id.text)])
    }

    /// One matter, for who holds its receipt or was served in it.
    package static func holder(of matter: MatterID) -> Scope {
        Scope("id = ?", [.text(matter.description)])
    }

    /// What a matter opened, for the coarse picture that whoever filed it is given.
    package static func opened(by matter: MatterID) -> Scope {
        Scope("opened_by = ?", [.text(matter.description)])
    }

    /// What lies in both.
    package func and(_ other: Scope) -> Scope {
        Scope("(\(condition) AND \(other.condition))", values + other.values)
    }

    /// `WHERE`-able SQL over `matter` and the values for its `?`.
    var sql: (condition: String, values: [Value]) { (condition, values) }
}
