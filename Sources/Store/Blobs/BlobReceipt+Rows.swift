package import Base

extension BlobReceipt {
    /// Writes the exhibit down, in the transaction of the act that attaches it; `.duplicate` when that has been done.
    package func record(at now: Instant, in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO blob (id, address, size, sha256, suite, key_id, wrapped, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, id, address, size, sha256, suite, keyID, wrapped, now)
    }

    /// The exhibit with this id; nil when it has been shredded, `.misuse` when there is none.
    package static func find(_ id: BlobID, in transaction: Transaction) throws -> BlobReceipt? {
        let found = try transaction.row(
            "SELECT address, size, sha256, suite, key_id, wrapped, shredded_at FROM blob WHERE id = ?", id)
        guard let row = found else { throw StoreError(.misuse, "there is no exhibit \(id)") }
        guard try row.isNull("shredded_at") else { return nil }
        guard let address = BlobAddress(try row.text("address")) else {
            throw StoreError(.foreign, "exhibit \(id) has no address")
        }
        return BlobReceipt(
            id: id, address: address, size: try row.int("size"), sha256: try row.blob("sha256"),
            suite: try row.text("suite"), keyID: OfficeKey.ID(stored: try row.text("key_id")),
            wrapped: try row.blob("wrapped"))
    }

    /// 销毁: removes the key of an exhibit, after which its file is noise; the next sweeps remove that too.
    package static func shred(_ id: BlobID, at now: Instant, in transaction: Transaction) throws {
        let changed = try transaction.run(
            "UPDATE blob SET wrapped = NULL, shredded_at = ? WHERE id = ? AND shredded_at IS NULL", now, id)
        guard changed == 0 else { return }
        guard try transaction.row("SELECT 1 AS one FROM blob WHERE id = ?", id) != nil else {
            throw StoreError(.misuse, "there is no exhibit \(id) to shred")
        }
    }

    /// Which of these addresses belong to exhibits that can still be opened; what `sweep` asks.
    package static func referenced(
        _ addresses: [BlobAddress], in transaction: Transaction
    ) throws -> Set<BlobAddress> {
        try Set(
            addresses.filter { address in
                try transaction.row(
                    "SELECT 1 AS one FROM blob WHERE address = ? AND shredded_at IS NULL", address) != nil
            })
    }
}
