package import Base
package import Store

/// 登记簿导入: takes rights in as a register gives them, as often as it gives them.
///
/// One batch is one transaction, so that an import that was cut short is simply repeated.
package struct RegisterImport: Sendable {
    private let database: any Database

    package init(_ database: any Database) {
        self.database = database
    }

    /// How many rows said what was not known, something else than was known, and what was known.
    package struct Tally: Equatable, Sendable {
        package var new = 0
        package var changed = 0
        package var unchanged = 0

        package init(new: Int = 0, changed: Int = 0, unchanged: Int = 0) {
            self.new = new
            self.changed = changed
            self.unchanged = unchanged
        }

        package static func += (left: inout Tally, right: Tally) {
            left.new += right.new
            left.changed += right.changed
            left.unchanged += right.unchanged
        }
    }

    /// Stores a batch; of several rows about one right the last one counts.
    ///
    /// What is not known is entered first, and only where that was not all, what is known is looked at: PostgreSQL would
    /// make a plan for that look while the table is empty and keep to it while the table grows.
    package func store(_ rights: [RegisteredRight], at now: Instant) async throws -> Tally {
        var tally = Tally()
        var last: [RegisteredRight.Key: RegisteredRight] = [:]
        for right in rights {
            guard let before = last.updateValue(right, forKey: right.key) else { continue }
            if before == right { tally.unchanged += 1 } else { tally.changed += 1 }
        }
        // In the order of the key, so that two imports at once wait for each other and do not block each other.
        let rows = last.values.sorted { ($0.kind, $0.number) < ($1.kind, $1.number) }
        tally += try await database.write { transaction in
            let new = try RegisterImport.write(rows, replacing: false, at: now, in: transaction)
            guard new < rows.count else { return Tally(new: new) }
            let known = try RegisterImport.known(rows.map(\.key), in: transaction)
            let differing = rows.filter { known[$0.key] != $0 }
            try RegisterImport.write(differing, replacing: true, at: now, in: transaction)
            return Tally(new: new, changed: differing.count, unchanged: rows.count - new - differing.count)
        }
        return tally
    }

    /// Enters rows that are not known, or replaces those that are; how many it was.
    @discardableResult
    private static func write(
        _ rights: [RegisteredRight], replacing: Bool, at now: Instant, in transaction: Transaction
    ) throws -> Int {
        let columns = RegisteredRight.columns + ["changed_at"]
        let replaced = columns.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return try statements(rights).reduce(into: 0) { count, statement in
            count += try transaction.run(
                """
                INSERT INTO registered_right (\(columns.joined(separator: ", "))) VALUES \(statement.marks(columns.count))
                ON CONFLICT (kind, number) DO \(replacing ? "UPDATE SET \(replaced)" : "NOTHING")
                """, bind: statement.group.flatMap { $0.values + [now.value] })
        }
    }

    /// The rights under these keys, as they are stored.
    private static func known(
        _ keys: [RegisteredRight.Key], in transaction: Transaction
    ) throws -> [RegisteredRight.Key: RegisteredRight] {
        var known: [RegisteredRight.Key: RegisteredRight] = [:]
        for (kind, numbers) in Dictionary(grouping: keys, by: \.kind) {
            for (marks, group) in statements(numbers.map(\.number)) {
                let rows = try transaction.rows(
                    "SELECT * FROM registered_right WHERE kind = ? AND number IN (\(marks(1)))",
                    bind: [.text(kind)] + group.map(Value.text))
                for row in rows {
                    let right = try RegisteredRight(row)
                    known[right.key] = right
                }
            }
        }
        return known
    }

    /// Items in groups for one statement each: many at a time, then one by one, so that there are two texts only and
    /// the databases need not prepare a further one for every length.
    private static func statements<Item>(_ items: [Item]) -> [(marks: (_ columns: Int) -> String, group: [Item])] {
        let whole = items.count / many * many
        let groups =
            stride(from: 0, to: whole, by: many).map { Array(items[$0..<$0 + many]) }
            + items[whole...].map { [$0] }
        return groups.map { group in
            (
                { columns in
                    let one = repeatElement("?", count: columns).joined(separator: ", ")
                    let row = columns == 1 ? one : "(\(one))"
                    return repeatElement(row, count: group.count).joined(separator: ", ")
                }, group
            )
        }
    }

    private static let many = 200
}
