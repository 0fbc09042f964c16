package import Base

/// 保管库: where names, contacts and everything people type lie encrypted, each record under a key of its own.
///
/// A record is never changed: a correction is a new record. Shredding removes ciphertext and key; the row stays and says
/// when. Salts, nonces and record keys always come from the system's randomness.
package struct Vault: Sendable {
    let keys: KeyRing

    package init(_ keys: KeyRing) {
        self.keys = keys
    }

    /// What an event says of a record: which it is, and the commitment to its content.
    package struct Reference: Hashable, Sendable {
        package let id: VaultID
        package let commitment: Commitment
    }

    /// What has become of a record.
    package enum Record: Hashable, Sendable {
        case content(VaultContent)
        /// Shredded at this time; nobody can say what it held.
        case shredded(Instant)
    }

    /// Stores `bytes` as a new record; `.duplicate` when there is one with this id.
    package func put(
        _ kind: VaultKind, _ bytes: [UInt8], id: VaultID, at now: Instant, in transaction: Transaction
    ) throws -> Reference {
        let content = VaultContent(kind: kind, bytes: bytes, salt: Commitment.Salt())
        let key = Envelope.newKey()
        let wrapped = try keys.wrap(key, for: .vault, id.description)
        let ciphertext = try Envelope.seal(content.plaintext, under: key, context: Vault.context(id, kind))
        try transaction.run(
            """
            INSERT INTO vault_record (id, kind, suite, key_id, wrapped, ciphertext, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, id, kind, Envelope.suite, wrapped.keyID, wrapped.bytes, ciphertext, now)
        return Reference(id: id, commitment: content.commitment)
    }

    /// Stores named texts as a new record.
    package func put(
        _ kind: VaultKind, facts: [String: String], id: VaultID, at now: Instant, in transaction: Transaction
    ) throws -> Reference {
        try put(kind, Facts.encode(facts), id: id, at: now, in: transaction)
    }

    /// Opens a record; `.sealed` when there is none, the office's key is missing or anything in the row was changed.
    package func open(_ id: VaultID, in transaction: Transaction) throws -> Record {
        let found = try transaction.row(
            "SELECT kind, suite, key_id, wrapped, ciphertext, shredded_at FROM vault_record WHERE id = ?", id)
        guard let row = found else { throw StoreError(.sealed, "there is no vault record \(id)") }
        if let shredded = try row.optional("shredded_at", row.instant) { return .shredded(shredded) }
        let kind = VaultKind(try row.text("kind"))
        guard try row.text("suite") == Envelope.suite else {
            throw StoreError(.sealed, "vault record \(id) is of a suite this program does not know")
        }
        let wrapped = KeyRing.Wrapped(
            keyID: OfficeKey.ID(stored: try row.text("key_id")), bytes: try row.blob("wrapped"))
        let key = try keys.unwrap(wrapped, for: .vault, id.description)
        let context = Vault.context(id, kind)
        guard let plaintext = Envelope.open(try row.blob("ciphertext"), under: key, context: context),
            let content = VaultContent(kind: kind, plaintext: plaintext)
        else { throw StoreError(.sealed, "vault record \(id) has been altered") }
        return .content(content)
    }

    /// 销毁: removes what a record held; one that is shredded already stays as it is.
    package func shred(_ id: VaultID, at now: Instant, in transaction: Transaction) throws {
        let changed = try transaction.run(
            """
            UPDATE vault_record SET wrapped = NULL, ciphertext = NULL, shredded_at = ?
            WHERE id = ? AND shredded_at IS NULL
            """, now, id)
        guard changed == 0 else { return }
        guard try transaction.row("SELECT 1 AS one FROM vault_record WHERE id = ?", id) != nil else {
            throw StoreError(.misuse, "there is no vault record \(id) to shred")
        }
    }

    private static func context(_ id: VaultID, _ kind: VaultKind) -> [String] {
        ["vault_record", id.description, "ciphertext", kind.description]
    }
}

/// 保管编号: which vault record.
package typealias VaultID = RandomID<VaultContent>
