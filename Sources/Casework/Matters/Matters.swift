package import Base
import Procedure
package import Store

/// 办件清单: the one file that asks the `matter` table, always within a scope.
package enum Matters {
    /// Writes a matter's line, in the transaction of the event that changed it.
    package static func project(_ summary: MatterSummary, in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO matter (
                id, procedure_id, procedure_version, stage, holder_role, unit, handler, opened_by, sealed, filed_at, updated_at,
                next_due, next_rule, closed_at, last_sequence, warn_on, late_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                procedure_version = excluded.procedure_version, stage = excluded.stage,
                holder_role = excluded.holder_role, unit = excluded.unit, handler = excluded.handler,
                sealed = excluded.sealed, updated_at = excluded.updated_at, next_due = excluded.next_due,
                next_rule = excluded.next_rule, closed_at = excluded.closed_at, last_sequence = excluded.last_sequence,
                warn_on = excluded.warn_on, late_on = excluded.late_on
            """,
            summary.id.description, summary.procedure, summary.procedureVersion, summary.stage, summary.holder,
            summary.unit, summary.handler?.text, summary.openedBy?.description, summary.isSealed, summary.filedAt,
            summary.updatedAt,
            summary.nextDue?.description ?? MatterSummary.never, summary.nextRule, summary.closedAt,
            summary.lastSequence, summary.turns.warn?.description ?? MatterSummary.never,
            summary.turns.late?.description ?? MatterSummary.never)
    }

    /// The matter, or nil where there is none within the scope; which of the two is not told.
    package static func find(_ id: MatterID, within scope: Scope, in transaction: Transaction) throws -> MatterSummary?
    {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE id = ? AND \(condition)", bind: [.text(id.description)] + values
        ).first.map { try MatterSummary($0) }
    }

    /// 待办: the open matters of a scope, the one whose clock ends first at the top; those without a clock last.
    package static func queue(
        within scope: Scope, after last: MatterSummary? = nil, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        var sql = "SELECT * FROM matter WHERE closed_at IS NULL AND \(condition)"
        var bound = values
        if let last {
            let due = last.nextDue?.description ?? MatterSummary.never
            sql += " AND (next_due > ? OR (next_due = ? AND id > ?))"
            bound += [.text(due), .text(due), .text(last.id.description)]
        }
        sql += " ORDER BY next_due, id LIMIT ?"
        return try transaction.rows(sql, bind: bound + [.integer(Int64(most))]).map { try MatterSummary($0) }
    }

    /// The open matters of a scope in the order of their numbers, for work that goes through all of them.
    package static func open(
        within scope: Scope, after id: MatterID?, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE closed_at IS NULL AND \(condition) AND id > ? ORDER BY id LIMIT ?",
            bind: values + [.text(id?.description ?? ""), .integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    /// All matters of a narrow scope, the first filed first.
    package static func all(within scope: Scope, most: Int, in transaction: Transaction) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE \(condition) ORDER BY filed_at, id LIMIT ?",
            bind: values + [.integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    /// How many matters of a scope are open.
    package static func countOpen(within scope: Scope, in transaction: Transaction) throws -> Int {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT COUNT(*) AS open FROM matter WHERE closed_at IS NULL AND \(condition)", bind: values
        ).first?.int("open") ?? 0
    }

    /// One page of the open matters of a scope that a filter lets through, the one whose clock ends first at the top.
    package static func page(
        _ filter: QueueFilter, within scope: Scope, on today: Day, skipping: Int, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        let (wanted, more) = filter.sql(on: today)
        return try transaction.rows(
            "SELECT * FROM matter WHERE closed_at IS NULL AND \(condition) AND \(wanted) ORDER BY next_due, id LIMIT ? OFFSET ?",
            bind: values + more + [.integer(Int64(most)), .integer(Int64(skipping))]
        ).map { try MatterSummary($0) }
    }

    /// How many open matters of a scope there are, by holder, unit, procedure and light.
    package static func tallies(
        within scope: Scope, on today: Day, in transaction: Transaction
    ) throws -> [Tally] {
        let (condition, values) = scope.sql
        let light = """
            CASE WHEN late_on <= ? THEN 'late' WHEN warn_on <= ? THEN 'warn' WHEN next_due = ? THEN 'rest' ELSE 'ok' END
            """
        let now = Value.text(today.description)
        return try transaction.rows(
            "SELECT holder_role, unit, procedure_id, \(light) AS light, COUNT(*) AS open FROM matter WHERE closed_at IS NULL AND \(condition) GROUP BY 1, 2, 3, 4",
            bind: [now, now, .text(MatterSummary.never)] + values
        ).map { row in
            Tally(
                holder: try row.text("holder_role"), unit: try row.text("unit"),
                procedure: try row.text("procedure_id"),
                light: Light(rawValue: try row.text("light")) ?? .rest, count: try row.int("open"))
        }
    }

    /// The matters of a scope, open or closed, whose number begins so.
    package static func beginning(
        with start: String, within scope: Scope, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE id >= ? AND id < ? AND \(condition) ORDER BY id LIMIT ?",
            bind: [.text(start), .text(start + "~")] + values + [.integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    /// The matters of a scope that a matter opened.
    package static func opened(
        by id: MatterID, within scope: Scope, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE opened_by = ? AND \(condition) ORDER BY filed_at, id",
            bind: [.text(id.description)] + values
        ).map { try MatterSummary($0) }
    }
}
