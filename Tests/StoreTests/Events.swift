import Store

/// Events as the tests write them.
enum Events {
    static func append(_ transaction: Transaction, stream: String, sequence: Int, payload: [UInt8]) throws {
        try transaction.run(
            """
            INSERT INTO event (stream, sequence, schema_version, recorded_at, claimed_at, actor, act, payload, leaf_hash)
            VALUES (?, ?, 1, 0, 0, 'officer', 'filed', ?, ?)
            """, stream, sequence, payload, [UInt8](repeating: 0, count: 32))
    }
}
