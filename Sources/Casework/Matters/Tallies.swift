package import Base
import Procedure
package import Store

/// 计数表: how many open matters there are of each kind, written in the transaction of the line that changes it.
///
/// Counting a hundred thousand lines for every page of the desk took longer than everything else on the page.
package enum Tallies {
    /// How many open matters of a scope there are, by holder, unit, procedure and light.
    package static func all(
        within scope: Scope, on today: Day, in transaction: Transaction
    ) throws -> [Tally] {
        try merged(
            kept(scope.tallied, on: today, in: transaction) + Matters.count(scope.others, on: today, in: transaction))
    }

    /// How many matters of the office are open.
    static func count(in transaction: Transaction) throws -> Int {
        try transaction.row("SELECT CAST(COALESCE(SUM(open), 0) AS BIGINT) AS open FROM matter_tally")?.int("open") ?? 0
    }

    /// Whether the table says what counting says.
    static func agree(on today: Day, in transaction: Transaction) throws -> Bool {
        let all = Scope.office.tallied
        let kept = try merged(kept(all, on: today, in: transaction))
        return try Set(kept) == Set(merged(Matters.count(all, on: today, in: transaction)))
    }

    /// Takes the line that a matter had out of the count and the one that it gets into it, as far as they are open.
    static func move(
        from before: MatterSummary?, to after: MatterSummary, in transaction: Transaction
    ) throws {
        let (old, new) = (before.flatMap(Key.init), Key(after))
        guard old != new else { return }
        if let old {
            try count(old, -1, in: transaction)
            try clear(old, in: transaction)
        }
        if let new { try count(new, 1, in: transaction) }
    }

    /// The same for many lines, each kind counted once.
    static func move(
        _ lines: [(before: MatterSummary, after: MatterSummary)], in transaction: Transaction
    ) throws {
        var steps: [Key: Int] = [:]
        for (before, after) in lines {
            if let old = Key(before) { steps[old, default: 0] -= 1 }
            if let new = Key(after) { steps[new, default: 0] += 1 }
        }
        for (key, step) in steps where step != 0 {
            try count(key, step, in: transaction)
            if step < 0 { try clear(key, in: transaction) }
        }
    }

    private static func clear(_ key: Key, in transaction: Transaction) throws {
        try transaction.run(
            """
            DELETE FROM matter_tally WHERE unit = ? AND sealed = ? AND holder_role = ? AND procedure_id = ?
                AND warn_on = ? AND late_on = ? AND rests = ? AND part = ? AND open = 0
            """, bind: key.values + [.text(key.part(in: transaction.dialect))])
    }

    private static func count(_ key: Key, _ step: Int, in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO matter_tally (unit, sealed, holder_role, procedure_id, warn_on, late_on, rests, part, open)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (unit, sealed, holder_role, procedure_id, warn_on, late_on, rests, part)
            DO UPDATE SET open = matter_tally.open + excluded.open
            """, bind: key.values + [.text(key.part(in: transaction.dialect)), .integer(Int64(step))])
    }

    private static func kept(_ part: Scope.Part, on today: Day, in transaction: Transaction) throws -> [Tally] {
        let condition = part.condition
        return try transaction.rows(
            """
            SELECT holder_role, unit, procedure_id, warn_on, late_on, rests, CAST(SUM(open) AS BIGINT) AS open
            FROM matter_tally WHERE \(condition) GROUP BY 1, 2, 3, 4, 5, 6
            """, bind: part.values
        ).map { try Tally($0, on: today) }
    }

    /// One tally for each kind, without those of which nothing is left.
    private static func merged(_ tallies: [Tally]) -> [Tally] {
        var counts: [Tally.Kind: Int] = [:]
        for tally in tallies { counts[tally.kind, default: 0] += tally.count }
        return counts.filter { $0.value != 0 }.map { Tally($0.key, count: $0.value) }
    }

    /// Of what a matter is counted; nil for one that is closed.
    private struct Key: Hashable {
        let values: [Value]
        private let letter: String

        init?(_ line: MatterSummary) {
            guard line.closedAt == nil else { return nil }
            values = [
                .text(line.unit), line.isSealed.value, .text(line.holder), .text(line.procedure),
                .text(line.turns.warn?.description ?? MatterSummary.never),
                .text(line.turns.late?.description ?? MatterSummary.never), (line.nextDue == nil).value,
            ]
            letter = String(line.id.description.dropFirst().prefix(1))
        }

        /// PostgreSQL writes several at once, and two that count in the same row are in each other's way; SQLite has one
        /// writer.
        func part(in dialect: Dialect) -> String {
            switch dialect {
            case .sqlite: ""
            case .postgres: letter
            }
        }
    }
}
