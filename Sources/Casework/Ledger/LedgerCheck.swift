import Evidence
package import Store

/// 事件簿核验: recomputes every leaf from its row and finds what was changed, removed or put in between.
package struct LedgerCheck: Sendable {
    /// How many events were looked at.
    package private(set) var count = 0
    /// What is wrong, each naming its stream and sequence.
    package private(set) var problems: [String] = []

    /// Events are read so many at a time, so that memory stays small.
    private static let batch = 1_000

    private var stream = ""
    private var sequence = 0

    /// Looks at every event there is.
    package static func run(on database: any Database) async throws -> LedgerCheck {
        var check = LedgerCheck()
        while true {
            let (from, after) = (check.stream, check.sequence)
            let rows = try await database.read { transaction in
                try transaction.rows(
                    """
                    SELECT * FROM event WHERE stream > ? OR (stream = ? AND sequence > ?)
                    ORDER BY stream, sequence LIMIT ?
                    """, from, from, after, batch)
            }
            for row in rows { try check.look(at: row) }
            guard rows.count == batch else { return check }
        }
    }

    /// What is wrong with these rows, taken as all there are.
    static func problems(in rows: [Row]) throws -> [String] {
        var check = LedgerCheck()
        for row in rows { try check.look(at: row) }
        return check.problems
    }

    private mutating func look(at row: Row) throws {
        let name = try row.text("stream")
        let number = try row.int("sequence")
        let expected = name == stream ? sequence + 1 : 1
        (stream, sequence) = (name, number)
        count += 1
        if number != expected { problems.append("\(name) \(number): expected number \(expected)") }
        guard let event = try? LedgerEvent(row), let entry = try? event.entry(), let stored = try? row.blob("leaf_hash")
        else {
            problems.append("\(name) \(number): cannot be read")
            return
        }
        if Leaf.hash(entry).bytes != stored { problems.append("\(name) \(number): does not match its hash") }
    }
}
