package import Base
package import Store

/// 草稿箱: half-filled forms, each kept for a day after it was last touched, for whoever holds its token.
package struct Drafts: Sendable {
    private let office: Office

    /// 24 hours (the product's own promise; no law sets it).
    package static let hours = 24

    package init(_ office: Office) {
        self.office = office
    }

    /// Begins a draft of a filing act.
    package func begin(_ draft: Draft, at now: Instant) async throws -> Draft.Token {
        let token = Draft.Token()
        try await begin(draft, as: token, at: now)
        return token
    }

    /// Begins a draft under a token of the caller's, in place of one whose day is over.
    package func begin(_ draft: Draft, as token: Draft.Token, at now: Instant) async throws {
        try await office.database.write { transaction in
            guard try load(token, at: now, in: transaction) == nil else { return }
            try Drafts.drop(token.hash, at: now, in: transaction)
            _ = try insert(draft, token, at: now, in: transaction)
        }
    }

    /// The draft; nil when there is none with this token or its day is over.
    package func find(_ token: Draft.Token, at now: Instant) async throws -> Draft? {
        try await office.database.read { try load(token, at: now, in: $0) }
    }

    /// Changes the draft and gives it as it then stands; nil when its day is over. One that was sent does not change.
    @discardableResult
    package func change(
        _ token: Draft.Token, at now: Instant, _ change: @escaping @Sendable (inout Draft) -> Void
    ) async throws -> Draft? {
        try await office.database.write { transaction in
            guard var draft = try load(token, at: now, in: transaction) else { return nil }
            guard draft.sent == nil else { return draft }
            change(&draft)
            try save(draft, token, at: now, in: transaction)
            return draft
        }
    }

    /// Adds a file to a field of the draft; its bytes are in the blobs already. False when the draft is gone or sent.
    package func attach(
        _ receipt: BlobReceipt, as upload: Upload, to field: String, of token: Draft.Token, at now: Instant
    ) async throws -> Bool {
        try await office.database.write { transaction in
            guard var draft = try load(token, at: now, in: transaction), draft.sent == nil else { return false }
            try receipt.record(at: now, in: transaction)
            try transaction.run(
                "INSERT INTO draft_blob (blob_id, token_hash) VALUES (?, ?)", receipt.id, token.hash)
            draft.files[field, default: []].append(upload)
            try save(draft, token, at: now, in: transaction)
            return true
        }
    }

    /// Takes a file out of the draft and shreds it.
    package func remove(
        _ file: BlobID, from field: String, of token: Draft.Token, at now: Instant
    ) async throws {
        try await office.database.write { transaction in
            guard var draft = try load(token, at: now, in: transaction), draft.sent == nil,
                draft.files[field]?.contains(where: { $0.id == file }) == true
            else { return }
            draft.files[field]?.removeAll { $0.id == file }
            try save(draft, token, at: now, in: transaction)
            try transaction.run("DELETE FROM draft_blob WHERE blob_id = ?", file)
            try BlobReceipt.shred(file, at: now, in: transaction)
        }
    }

    /// Forgets a draft, and shreds its files unless it was sent.
    package func forget(_ token: Draft.Token, at now: Instant) async throws {
        try await office.database.write { try Drafts.drop(token.hash, at: now, in: $0) }
    }

    /// Forgets every draft whose day is over; how many there were.
    package func sweep(at now: Instant) async throws -> Int {
        try await office.database.write { transaction in
            let over = try transaction.rows(
                "SELECT token_hash FROM draft WHERE expires_at <= ? ORDER BY expires_at LIMIT 500", now)
            for row in over { try Drafts.drop(try row.text("token_hash"), at: now, in: transaction) }
            return over.count
        }
    }

    /// Puts a draft in under its token; false where there is one already.
    func insert(_ draft: Draft, _ token: Draft.Token, at now: Instant, in transaction: Transaction) throws -> Bool {
        let sealed = try office.vault.seal(try draft.encoded(), as: .draft, id: token.hash)
        return try transaction.run(
            """
            INSERT INTO draft (token_hash, key_id, wrapped, ciphertext, expires_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (token_hash) DO NOTHING
            """, token.hash, sealed.keyID, sealed.wrapped, sealed.ciphertext, Drafts.end(now)) == 1
    }

    func load(_ token: Draft.Token, at now: Instant, in transaction: Transaction) throws -> Draft? {
        guard let last = try last(under: token, in: transaction), last.expiresAt > now else { return nil }
        return last.draft
    }

    /// What lies under a token, whether its day is over or not.
    func last(
        under token: Draft.Token, in transaction: Transaction
    ) throws -> (draft: Draft, expiresAt: Instant)? {
        let found = try transaction.row(
            "SELECT key_id, wrapped, ciphertext, expires_at FROM draft WHERE token_hash = ?", token.hash)
        guard let row = found else { return nil }
        let draft = try Draft(encoded: office.vault.unseal(Vault.Sealed(row), as: .draft, id: token.hash))
        return (draft, try row.instant("expires_at"))
    }

    func save(_ draft: Draft, _ token: Draft.Token, at now: Instant, in transaction: Transaction) throws {
        let sealed = try office.vault.seal(try draft.encoded(), as: .draft, id: token.hash)
        try transaction.run(
            "UPDATE draft SET key_id = ?, wrapped = ?, ciphertext = ?, expires_at = ? WHERE token_hash = ?",
            sealed.keyID, sealed.wrapped, sealed.ciphertext, Drafts.end(now), token.hash)
    }

    static func drop(_ hash: String, at now: Instant, in transaction: Transaction) throws {
        for row in try transaction.rows("SELECT blob_id FROM draft_blob WHERE token_hash = ?", hash) {
            guard let blob = BlobID(try row.text("blob_id")) else { continue }
            try BlobReceipt.shred(blob, at: now, in: transaction)
        }
        try transaction.run("DELETE FROM draft_blob WHERE token_hash = ?", hash)
        try transaction.run("DELETE FROM draft WHERE token_hash = ?", hash)
    }

    private static func end(_ now: Instant) -> Instant { now.adding(hours: hours) }
}
