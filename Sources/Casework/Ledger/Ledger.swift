package import Base
package import Evidence
package import Store

/// 事件簿: appending events and reading them; one act, one transaction.
package enum Ledger {
    /// Appends an event after the last one the actor has seen, with the hash it will have in the log.
    ///
    /// - Parameter seen: the sequence of the stream's last event when the actor decided; 0 for a new stream.
    /// - Throws: a `Refusal` `.conflict` where somebody was faster; the act must be looked at again.
    @discardableResult
    package static func append(
        _ act: String, to stream: LedgerEvent.Stream, after seen: Int, by actor: Actor.ID, claimedAt: Instant,
        at now: Instant,
        schemaVersion: Int, payload: CanonicalJSON, in transaction: Transaction
    ) throws -> LedgerEvent {
        let event = LedgerEvent(
            stream: stream, sequence: seen + 1, schemaVersion: schemaVersion, recordedAt: now, claimedAt: claimedAt,
            actor: actor, act: act, payload: payload)
        let leaf = Leaf.hash(try event.entry())
        do {
            try transaction.run(
                """
                INSERT INTO event
                    (stream, sequence, schema_version, recorded_at, claimed_at, actor, act, payload, leaf_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                stream.description, event.sequence, schemaVersion, now, claimedAt, actor.text, act,
                try payload.encoded(),
                leaf.bytes)
        } catch let error as StoreError where error == StoreError(.duplicate, "") {
            throw movedOn
        }
        return event
    }

    /// Somebody was faster: who decided on an older state must look again.
    static let movedOn = Refusal(
        .conflict,
        Text(
            zh: "刚才已有人办理过这一件。请刷新页面，看清最新情况后再办。",
            en: "Somebody has acted on this matter in the meantime. Reload the page and look again before acting."))

    /// The events of a stream in order, after a sequence.
    package static func events(
        of stream: LedgerEvent.Stream, after sequence: Int = 0, in transaction: Transaction
    ) throws -> [LedgerEvent] {
        try transaction.rows(
            "SELECT * FROM event WHERE stream = ? AND sequence > ? ORDER BY sequence", stream.description, sequence
        ).map { try LedgerEvent($0) }
    }

    /// The sequence of a stream's last event; 0 where it has none.
    package static func last(of stream: LedgerEvent.Stream, in transaction: Transaction) throws -> Int {
        try transaction.row(
            "SELECT COALESCE(MAX(sequence), 0) AS last FROM event WHERE stream = ?", stream.description
        )?.int("last") ?? 0
    }
}

extension LedgerEvent {
    /// An event from its row; a payload that is not canonical is a damaged store.
    init(_ row: Row) throws {
        let payload = try row.blob("payload")
        guard let stream = Stream(try row.text("stream")), let value = CanonicalJSON(canonical: payload) else {
            throw StoreError(.foreign, "an event of \(try row.text("stream")) cannot be read")
        }
        self.init(
            stream: stream, sequence: try row.int("sequence"), schemaVersion: try row.int("schema_version"),
            recordedAt: try row.instant("recorded_at"), claimedAt: try row.instant("claimed_at"),
            actor: Actor.ID(try row.text("actor")), act: try row.text("act"), payload: value)
    }
}
