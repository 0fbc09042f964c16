import Base
package import Procedure
import Store

/// 待办筛选: which part of the open matters of a scope somebody wants to see.
package struct QueueFilter: Hashable, Sendable {
    /// Only what one of these roles holds; nil for all.
    package var holders: [Role]?
    /// Only this unit's; nil for all.
    package var unit: String?
    /// Only of this procedure; nil for all.
    package var procedure: String?
    /// Only with this light; nil for all.
    package var light: Light?

    package init(
        holders: [Role]? = nil, unit: String? = nil, procedure: String? = nil, light: Light? = nil
    ) {
        self.holders = holders
        self.unit = unit
        self.procedure = procedure
        self.light = light
    }

    /// Whether a tally's matters are among them.
    package func includes(_ tally: Tally) -> Bool {
        (holders.map { $0.contains { $0.rawValue == tally.holder } } ?? true)
            && (unit.map { $0 == tally.unit } ?? true) && (procedure.map { $0 == tally.procedure } ?? true)
            && (light.map { $0 == tally.light } ?? true)
    }

    /// `WHERE`-able SQL over `matter` and the values for its `?`.
    func sql(on today: Day) -> (condition: String, values: [Value]) {
        var conditions: [String] = []
        var values: [Value] = []
        if let holders {
            conditions.append(QueueFilter.held(by: holders.count))
            values += holders.map { .text($0.rawValue) }
        }
        if let unit {
            conditions.append("unit = ?")
            values.append(.text(unit))
        }
        if let procedure {
            conditions.append("procedure_id = ?")
            values.append(.text(procedure))
        }
        let now = Value.text(today.description)
        switch light {
        case .late?:
            conditions.append("late_on <= ?")
            values.append(now)
        case .warn?:
            conditions.append("warn_on <= ? AND late_on > ?")
            values += [now, now]
        case .ok?:
            conditions.append("warn_on > ? AND next_due <> ?")
            values += [now, .text(MatterSummary.never)]
        case .rest?:
            conditions.append("next_due = ?")
            values.append(.text(MatterSummary.never))
        case nil: break
        }
        return (conditions.isEmpty ? "1 = 1" : conditions.joined(separator: " AND "), values)
    }

    private static func held(by count: Int) -> String {
        switch count {
        case 0: "0 = 1"
        case 1: "holder_role = ?"
        // Of several roles no index has all rows in their order; they are picked out of the unit's.
        default: "holder_role || '' IN (" + Array(repeating: "?", count: count).joined(separator: ", ") + ")"
        }
    }
}
