import Base
import Store
import Testing

@Suite("The vault")
struct VaultTests {
    private static let identity = VaultKind("informant-identity")
    private static let statement = VaultKind("statement")
    private static let facts = ["姓名": "王小明", "电话": "13900001111", "": "", "note": "a\nb"]
    private let vault = Vault(KeyRing(current: OfficeKey(createdAt: VaultOffice.noon)))

    @Test("a record opens as what was put in, under the commitment that was given for it", arguments: Dialect.allCases)
    func recordsOpen(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        for bytes in [[], [0], Array(repeating: 7, count: 27), Array(repeating: 7, count: 28), Array("王小明".utf8)] {
            let id = VaultID()
            let reference = try await office.database.write { transaction in
                try vault.put(Self.identity, bytes, id: id, at: VaultOffice.noon, in: transaction)
            }
            let content = try await open(id, office)
            #expect(content.bytes == bytes)
            #expect(content.kind == Self.identity)
            #expect(content.commitment == reference.commitment)
            #expect(reference.id == id)
        }
        let id = VaultID()
        _ = try await office.database.write { transaction in
            try vault.put(Self.identity, facts: Self.facts, id: id, at: VaultOffice.noon, in: transaction)
        }
        #expect(try await open(id, office).facts == Self.facts)
        await office.database.close()
    }

    @Test("the same content gives another ciphertext, salt and commitment each time", arguments: Dialect.allCases)
    func recordsDiffer(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        let ids = [VaultID(), VaultID()]
        let commitments = try await office.database.write { transaction in
            try ids.map { id in
                try vault.put(Self.identity, facts: Self.facts, id: id, at: VaultOffice.noon, in: transaction)
                    .commitment
            }
        }
        #expect(commitments[0] != commitments[1])
        let rows = try await office.database.read { try $0.rows("SELECT wrapped, ciphertext FROM vault_record") }
        #expect(try rows[0].blob("ciphertext") != rows[1].blob("ciphertext"))
        #expect(try rows[0].blob("wrapped") != rows[1].blob("wrapped"))
        await office.database.close()
    }

    @Test("an id is taken once, and a record that does not exist is an error", arguments: Dialect.allCases)
    func idsAreUnique(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        let id = try await putIdentity(office)
        await #expect(throws: StoreError(.duplicate, "")) {
            try await office.database.write { transaction in
                _ = try vault.put(Self.statement, [1], id: id, at: VaultOffice.noon, in: transaction)
            }
        }
        await #expect(throws: StoreError(.sealed, "")) { try await open(VaultID(), office) }
        await #expect(throws: StoreError(.misuse, "")) {
            try await office.database.write { try vault.shred(VaultID(), at: VaultOffice.noon, in: $0) }
        }
        await office.database.close()
    }

    @Test("another office's key opens nothing, also under the name of the right one", arguments: Dialect.allCases)
    func wrongKeys(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        let id = try await putIdentity(office)
        let stranger = OfficeKey(createdAt: VaultOffice.noon)
        await #expect(throws: StoreError(.sealed, "")) { try await open(id, office, Vault(KeyRing(current: stranger))) }
        _ = try await office.database.write { try $0.run("UPDATE vault_record SET key_id = ?", stranger.id) }
        await #expect(throws: StoreError(.sealed, "")) { try await open(id, office, Vault(KeyRing(current: stranger))) }
        await #expect(throws: StoreError(.sealed, "")) { try await open(id, office) }
        await office.database.close()
    }

    @Test("after a rotation old records open with the old key and new ones need the new", arguments: Dialect.allCases)
    func rotation(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        let keys = [OfficeKey(createdAt: VaultOffice.noon), OfficeKey(createdAt: VaultOffice.noon)]
        let before = Vault(KeyRing(current: keys[0]))
        let after = Vault(KeyRing(current: keys[1], older: [keys[0]]))
        let ids = [try await putIdentity(office, before), try await putIdentity(office, after)]
        for id in ids { #expect(try await open(id, office, after).facts == Self.facts) }
        await #expect(throws: StoreError(.sealed, "")) { try await open(ids[1], office, before) }
        await office.database.close()
    }

    @Test("a flipped bit anywhere in key or ciphertext is found", arguments: Dialect.allCases)
    func flippedBits(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        let id = VaultID()
        _ = try await office.database.write { transaction in
            try vault.put(Self.identity, Array("王".utf8), id: id, at: VaultOffice.noon, in: transaction)
        }
        for column in ["wrapped", "ciphertext"] {
            let found = try await office.database.read { try $0.row("SELECT \(column) FROM vault_record") }
            let original = try #require(found).blob(column)
            for bit in 0..<original.count * 8 {
                var altered = original
                altered[bit / 8] ^= 1 << UInt8(bit % 8)
                try await set(column, altered, office)
                await #expect(throws: StoreError(.sealed, ""), "bit \(bit) of \(column)") { try await open(id, office) }
            }
            try await set(column, Array(original.dropLast()), office)
            await #expect(throws: StoreError(.sealed, "")) { try await open(id, office) }
            try await set(column, [], office)
            await #expect(throws: StoreError(.sealed, "")) { try await open(id, office) }
            try await set(column, original, office)
            #expect(try await open(id, office).bytes == Array("王".utf8))
        }
        await office.database.close()
    }

    @Test(
        "ciphertext, key or both moved to another record, or another kind or suite, do not open",
        arguments: Dialect.allCases,
        [
            "ciphertext = (SELECT ciphertext FROM vault_record WHERE id <> ?)",
            "wrapped = (SELECT wrapped FROM vault_record WHERE id <> ?)",
            """
            ciphertext = (SELECT ciphertext FROM vault_record AS other WHERE other.id <> ?),
            wrapped = (SELECT wrapped FROM vault_record AS other WHERE other.id <> vault_record.id)
            """,
            "kind = CASE WHEN id = ? THEN 'statement' ELSE kind END",
            "suite = CASE WHEN id = ? THEN 'none' ELSE suite END",
        ])
    func swaps(dialect: Dialect, change: String) async throws {
        let office = try await VaultOffice(dialect)
        let first = try await putIdentity(office)
        _ = try await putIdentity(office)
        let changed = try await office.database.write { transaction in
            try transaction.run("UPDATE vault_record SET \(change) WHERE id = ?", first, first)
        }
        #expect(changed == 1)
        await #expect(throws: StoreError(.sealed, "")) { try await open(first, office) }
        await office.database.close()
    }

    @Test("a shredded record says when and nothing else, and stays so", arguments: Dialect.allCases)
    func shredding(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        let id = try await putIdentity(office)
        let other = try await putIdentity(office)
        for day in [0, 1] {
            let time = VaultOffice.noon.adding(hours: 24 * day)
            try await office.database.write { try vault.shred(id, at: time, in: $0) }
        }
        let record = try await office.database.read { try vault.open(id, in: $0) }
        #expect(record == .shredded(VaultOffice.noon))
        let row = try await office.database.read { try $0.row("SELECT * FROM vault_record WHERE id = ?", id) }
        #expect(try row?.isNull("wrapped") == true)
        #expect(try row?.isNull("ciphertext") == true)
        #expect(try await open(other, office).facts == Self.facts)
        await office.database.close()
    }

    private func putIdentity(_ office: VaultOffice, _ vault: Vault? = nil) async throws -> VaultID {
        let id = VaultID()
        let vault = vault ?? self.vault
        _ = try await office.database.write { transaction in
            try vault.put(Self.identity, facts: Self.facts, id: id, at: VaultOffice.noon, in: transaction)
        }
        return id
    }

    private func open(_ id: VaultID, _ office: VaultOffice, _ vault: Vault? = nil) async throws -> VaultContent {
        let vault = vault ?? self.vault
        let record = try await office.database.read { try vault.open(id, in: $0) }
        guard case .content(let content) = record else { throw StoreError(.misuse, "shredded") }
        return content
    }

    private func set(_ column: String, _ bytes: [UInt8], _ office: VaultOffice) async throws {
        _ = try await office.database.write { try $0.run("UPDATE vault_record SET \(column) = ?", bytes) }
    }
}
