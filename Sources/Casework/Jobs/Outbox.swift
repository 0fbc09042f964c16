package import Base
package import Store

/// 发件箱: effects outside the database (a message, a file, an exchange), written with the act that causes them and
/// carried out afterwards under their own id, so that whoever receives one twice can tell.
package enum Outbox {
    package struct Item: Hashable, Sendable {
        package let id: String
        package let kind: String
        package let payload: [UInt8]
        package let attempts: Int
    }

    /// Puts an effect in; its id is its own for ever.
    @discardableResult
    package static func add(
        _ kind: String, _ payload: [UInt8], at now: Instant, in transaction: Transaction
    ) throws -> String {
        let id = RandomID<Item>(at: now).description
        try transaction.run(
            "INSERT INTO outbox (id, kind, payload, created_at, next_at) VALUES (?, ?, ?, ?, ?)", id, kind, payload,
            now, now)
        return id
    }

    /// What is to be sent now, oldest first.
    package static func unsent(at now: Instant, most: Int, in transaction: Transaction) throws -> [Item] {
        try transaction.rows(
            """
            SELECT id, kind, payload, attempts FROM outbox
            WHERE sent_at IS NULL AND next_at <= ? ORDER BY next_at, id LIMIT ?
            """, now, most
        ).map { row in
            Item(
                id: try row.text("id"), kind: try row.text("kind"), payload: try row.blob("payload"),
                attempts: try row.int("attempts"))
        }
    }

    package static func sent(_ item: Item, at now: Instant, in transaction: Transaction) throws {
        try transaction.run("UPDATE outbox SET sent_at = ? WHERE id = ? AND sent_at IS NULL", now, item.id)
    }

    /// It could not be sent: 1 s, 2 s, 4 s … up to an hour until the next try.
    package static func failed(_ item: Item, at now: Instant, in transaction: Transaction) throws {
        let wait = min(3_600, 1 << min(item.attempts, 12))
        try transaction.run(
            "UPDATE outbox SET attempts = attempts + 1, next_at = ? WHERE id = ? AND sent_at IS NULL",
            now.adding(seconds: wait), item.id)
    }
}
