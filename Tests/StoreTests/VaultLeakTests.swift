import Foundation
import Store
import Testing

@Suite("What the files of the store tell")
struct VaultLeakTests {
    @Test(
        "what is in the vault is found in no file of the database, its log or its messages", arguments: Dialect.allCases
    )
    func nothingLeaks(dialect: Dialect) async throws {
        let office = try await VaultOffice(dialect)
        let key = OfficeKey(createdAt: VaultOffice.noon)
        let vault = Vault(KeyRing(current: key))
        let canary = "金丝雀\(UUID().uuidString)"
        let control = "control\(UUID().uuidString)"
        _ = try await office.database.write { transaction in
            for number in 0..<50 {
                let facts = ["姓名": "\(canary)\(number)", "电话": canary]
                _ = try vault.put(
                    VaultKind("informant"), facts: facts, id: VaultID(), at: VaultOffice.noon, in: transaction)
            }
            try transaction.run("INSERT INTO outbox VALUES (?, ?, ?, 0, NULL, 0, 0)", "1", control, Array(control.utf8))
        }
        try await office.flush()
        #expect(try !office.files(containing: Array(control.utf8)).isEmpty, "the search finds nothing at all")
        for form in [Array(canary.utf8), Array(canary.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })] {
            #expect(try office.files(containing: form).isEmpty)
        }
        let hexadecimal = Array(canary.utf8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(try office.files(containing: Array(hexadecimal.utf8)).isEmpty)
        await office.database.close()
    }
}
