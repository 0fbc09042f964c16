package import Base
import Law
import Procedure
package import Store

/// 办件清单: the one file that asks the `matter` table, always within a scope.
package enum Matters {
    /// Writes a matter's line, in the transaction of the event that changed it.
    static func project(
        _ summary: MatterSummary, _ clocks: MatterClocks? = nil, officers: [Name<Person>] = [], isNew: Bool = false,
        in transaction: Transaction
    ) throws {
        let before = isNew ? nil : try find(summary.id, within: .office, in: transaction)
        try Tallies.move(from: before, to: summary, in: transaction)
        if before?.handler != nil || !officers.isEmpty {
            try NamedOfficers.keep(officers, of: summary, in: transaction)
        }
        try transaction.run(
            """
            INSERT INTO matter (
                id, procedure_id, procedure_version, stage, holder_role, unit, handler, opened_by, sealed, filed_at, updated_at,
                next_due, next_rule, closed_at, last_sequence, warn_on, late_on, clock_rules, clock_starts, clock_facts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                procedure_version = excluded.procedure_version, stage = excluded.stage,
                holder_role = excluded.holder_role, unit = excluded.unit, handler = excluded.handler,
                sealed = excluded.sealed, updated_at = excluded.updated_at, next_due = excluded.next_due,
                next_rule = excluded.next_rule, closed_at = excluded.closed_at, last_sequence = excluded.last_sequence,
                warn_on = excluded.warn_on, late_on = excluded.late_on, clock_rules = excluded.clock_rules,
                clock_starts = excluded.clock_starts, clock_facts = excluded.clock_facts
            """,
            summary.id.description, summary.procedure, summary.procedureVersion, summary.stage, summary.holder,
            summary.unit, summary.handler?.text, summary.openedBy?.description, summary.isSealed, summary.filedAt,
            summary.updatedAt,
            summary.nextDue?.description ?? MatterSummary.never, summary.nextRule, summary.closedAt,
            summary.lastSequence, summary.turns.warn?.description ?? MatterSummary.never,
            summary.turns.late?.description ?? MatterSummary.never, clocks?.rules, clocks?.starts,
            clocks?.facts)
    }

    /// Writes new dates of lines that stay as they are otherwise.
    static func redate(
        _ lines: [(before: MatterSummary, after: MatterSummary)], at now: Instant, in transaction: Transaction
    ) throws {
        try Tallies.move(lines, in: transaction)
        let rows = lines.map { _, line in
            [
                line.id.value, (line.nextDue?.description ?? MatterSummary.never).value,
                line.nextRule.map(Value.text) ?? .null, (line.turns.warn?.description ?? MatterSummary.never).value,
                (line.turns.late?.description ?? MatterSummary.never).value,
            ]
        }
        try transaction.run("(?, ?, ?, ?, ?)", for: rows) { list in
            """
            UPDATE matter SET next_due = line.column2, next_rule = line.column3, warn_on = line.column4,
                late_on = line.column5, updated_at = \(now.milliseconds)
            FROM (VALUES \(list)) AS line WHERE matter.id = line.column1
            """
        }
    }

    /// Writes by itself what is kept of a matter's clocks, where an earlier program has left it out or it is not as the
    /// events say.
    static func keep(_ clocks: MatterClocks, of id: MatterID, in transaction: Transaction) throws {
        try transaction.run(
            "UPDATE matter SET clock_rules = ?, clock_starts = ?, clock_facts = ? WHERE id = ?", clocks.rules,
            clocks.starts, clocks.facts, id)
    }

    /// The matter, or nil where there is none within the scope; which of the two is not told.
    package static func find(_ id: MatterID, within scope: Scope, in transaction: Transaction) throws -> MatterSummary?
    {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE id = ? AND \(condition)", bind: [.text(id.description)] + values
        ).first.map { try MatterSummary($0) }
    }

    /// 在手办件: the open matters of a scope that somebody in one of these roles holds or that name one officer, as far as a
    /// clock runs in them, the one that ends first at the top. None that is sealed.
    static func inHand(
        of officer: Actor.ID, _ roles: [Role], within scope: Scope, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        let held = roles.isEmpty ? "0 = 1" : "holder_role IN (\(roles.map { _ in "?" }.joined(separator: ", ")))"
        return try transaction.rows(
            """
            SELECT * FROM matter WHERE closed_at IS NULL AND sealed = 0 AND \(condition) AND next_due < ?
                AND (id IN (SELECT matter FROM matter_officer WHERE account = ?) OR \(held))
            ORDER BY next_due, filed_at, id LIMIT ?
            """,
            bind: values + [.text(MatterSummary.never), .text(officer.text)] + roles.map { .text($0.rawValue) }
                + [.integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    /// The open matters of a scope in somebody's hands of which a change of the law has moved a date, the one that ends
    /// first at the top.
    static func moved(
        by amendment: Int, in hands: Hands, within scope: Scope, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        let (held, people) = hands.sql
        return try transaction.rows(
            """
            SELECT * FROM matter WHERE closed_at IS NULL AND \(condition) AND \(held)
                AND EXISTS (SELECT 1 FROM moved_date WHERE moved_date.matter = matter.id AND amendment = ?)
            ORDER BY next_due, filed_at, id LIMIT ?
            """, bind: values + people + [.integer(Int64(amendment)), .integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    /// The open matters of a scope in the order in which they were filed, for work that goes through all of them.
    package static func open(
        within scope: Scope, after id: MatterID?, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        try open(under: nil, within: scope, after: id, most: most, in: transaction).map(\.line)
    }

    /// The same with what is kept of their clocks, nil where nothing is.
    /// - Parameter rule: leaves out those of whose clocks none runs under it.
    static func open(
        under rule: Rule.ID?, within scope: Scope, after id: MatterID?, most: Int, in transaction: Transaction
    ) throws -> [(line: MatterSummary, clocks: MatterClocks?)] {
        let (condition, values) = scope.sql
        let last = try id.flatMap { try find($0, within: .office, in: transaction) }
        let place = [Value.integer(last?.filedAt.milliseconds ?? .min), .text(last?.id.description ?? "")]
        let pattern = rule.map { [Value.text(MatterClocks.pattern($0))] } ?? []
        let concerned = pattern.isEmpty ? "" : " AND (clock_rules IS NULL OR clock_rules LIKE ?)"
        return try transaction.rows(
            """
            SELECT * FROM matter WHERE closed_at IS NULL AND \(condition) AND (filed_at, id) > (?, ?)\(concerned)
            ORDER BY filed_at, id LIMIT ?
            """, bind: values + place + pattern + [.integer(Int64(most))]
        ).map { (try MatterSummary($0), try MatterClocks($0)) }
    }

    /// All matters of a narrow scope, the first filed first.
    package static func all(within scope: Scope, most: Int, in transaction: Transaction) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE \(condition) ORDER BY filed_at, id LIMIT ?",
            bind: values + [.integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    /// The matters of a scope, open or closed, in the order of their numbers, for work that goes through all of them.
    static func every(
        within scope: Scope, after id: MatterID?, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE \(condition) AND id > ? ORDER BY id LIMIT ?",
            bind: values + [.text(id?.description ?? ""), .integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    /// One page of the open matters of a scope that a filter lets through, the one whose clock ends first at the top.
    /// - Parameter tallies: those of the scope; they say how many rows there are, so that nobody looks for more.
    package static func page(
        _ filter: QueueFilter, within scope: Scope, on today: Day, skipping: Int, most: Int, tallies: [Tally],
        in transaction: Transaction
    ) throws -> [MatterSummary] {
        let most = min(most, tallies.count(filter) - skipping)
        guard most > 0 else { return [] }
        var (sql, values) = open(scope.tallied, filter, on: today)
        // As a rule there are no others, and the index of the unit has all rows in their order.
        if try hasOpen(scope.others, in: transaction) {
            let others = open(scope.others, filter, on: today)
            sql += " UNION ALL " + others.sql
            values += others.values
        }
        return try transaction.rows(
            sql + " ORDER BY next_due, filed_at, id LIMIT ? OFFSET ?",
            bind: values + [.integer(Int64(most)), .integer(Int64(skipping))]
        ).map { try MatterSummary($0) }
    }

    private static func open(
        _ part: Scope.Part, _ filter: QueueFilter, on today: Day
    ) -> (sql: String, values: [Value]) {
        let condition = part.condition
        let (wanted, values) = filter.sql(on: today)
        return ("SELECT * FROM matter WHERE closed_at IS NULL AND \(condition) AND \(wanted)", part.values + values)
    }

    private static func hasOpen(_ part: Scope.Part, in transaction: Transaction) throws -> Bool {
        let condition = part.condition
        return try !transaction.rows(
            "SELECT 1 AS one FROM matter WHERE closed_at IS NULL AND \(condition) LIMIT 1", bind: part.values
        ).isEmpty
    }

    /// How many open matters there are in a part of a scope, each counted, by holder, unit, procedure and light.
    static func count(_ part: Scope.Part, on today: Day, in transaction: Transaction) throws -> [Tally] {
        let condition = part.condition
        return try transaction.rows(
            """
            SELECT holder_role, unit, procedure_id, warn_on, late_on,
                CASE WHEN next_due = ? THEN 1 ELSE 0 END AS rests, COUNT(*) AS open
            FROM matter WHERE closed_at IS NULL AND \(condition) GROUP BY 1, 2, 3, 4, 5, 6
            """, bind: [.text(MatterSummary.never)] + part.values
        ).map { try Tally($0, on: today) }
    }

    /// 按编号查找: the matters of a scope, open or closed, that a number names as people say and write it: its first eight
    /// digits or more, with whatever stands between them. Several may begin so; fewer digits name none.
    package static func named(
        _ number: String, within scope: Scope, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let start = String(number.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        guard start.utf8.count >= shortestNumber else { return [] }
        return try beginning(with: start, within: scope, most: most, in: transaction)
    }

    /// The matters of a scope, open or closed, whose number begins so.
    static func beginning(
        with start: String, within scope: Scope, most: Int, in transaction: Transaction
    ) throws -> [MatterSummary] {
        let (condition, values) = scope.sql
        return try transaction.rows(
            "SELECT * FROM matter WHERE id >= ? AND id < ? AND \(condition) ORDER BY id LIMIT ?",
            bind: [.text(start), .text(start + "~")] + values + [.integer(Int64(most))]
        ).map { try MatterSummary($0) }
    }

    private static let shortestNumber = 8

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

    /// The matters that a matter led to: those it opened, and what they opened in turn.
    package static func descendants(
        of id: MatterID, in transaction: Transaction, depth: Int = 0
    ) throws -> [MatterSummary] {
        guard depth < 3 else { return [] }
        return try all(within: .opened(by: id), most: 20, in: transaction).flatMap { line in
            [line] + (try descendants(of: line.id, in: transaction, depth: depth + 1))
        }
    }
}
