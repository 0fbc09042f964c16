import Store
import Testing

@testable import StoreTesting

@Suite("What PostgreSQL's errors do not tell")
struct PostgresPrivacyTests {
    /// What an error's message must never hold.
    private static let canary = "金丝雀王小明13900001111"

    @Test(
        "no message holds a bound value",
        arguments: [
            "INSERT INTO person VALUES (?, 1, 1)",
            "INSERT INTO person VALUES (?, 0, 1)",
            "INSERT INTO person VALUES (?, NULL, 1)",
            "SELECT CAST(? AS BIGINT)",
            "SELECT CAST(CAST(? AS TEXT) AS DATE)",
            "SELECT CAST(? AS JSON)",
            "SELECT 'x' ~ ('(' || ?)",
            "SELECT CAST(CAST(? AS TEXT) AS regclass)",
            "SELECT set_config(?, 'x', false)",
            "SELECT CAST(repeat(?, 2) AS UUID)",
            "SELECT format('%q', ?)",
            "SELECT to_date(?, 'YYYY')",
            "SELECT nosuch(?)",
            "SELECT ? + 1",
            "SELECT chr(0) || ?",
            "DO $$ BEGIN RAISE EXCEPTION '%', 'x'; END $$; SELECT ?",
        ])
    func messagesHoldNoValues(sql: String) async throws {
        let store = try await PostgresTests.store(
            with: "CREATE TABLE person (name TEXT PRIMARY KEY, age BIGINT NOT NULL CHECK (age > 0), one BIGINT)")
        try await store.write { transaction in
            try transaction.run("INSERT INTO person VALUES (?, 1, 1)", PostgresPrivacyTests.canary)
        }
        do {
            _ = try await store.write { transaction in try transaction.rows(sql, PostgresPrivacyTests.canary) }
            Issue.record("\(sql) was carried out")
        } catch let error as StoreError {
            #expect(!"\(error)".contains("金丝雀"), "\(error)")
            #expect(!"\(error)".contains("王小明"), "\(error)")
            #expect(!"\(error)".contains("1390000"), "\(error)")
            #expect(error.message.contains("PostgreSQL "), "no SQLSTATE: \(error)")
        }
        await store.close()
    }

    @Test("an error about a constraint says which")
    func constraintsAreNamed() async throws {
        let store = try await PostgresTests.store()
        do {
            try await store.write { transaction in
                try transaction.run("INSERT INTO office_clock VALUES (1, 5)")
                try transaction.run("INSERT INTO office_clock VALUES (1, 6)")
            }
        } catch let error as StoreError {
            #expect(error.message.contains("office_clock_pkey"))
            #expect(error.message.contains("23505"))
        }
        await store.close()
    }

    @Test(
        "no message holds the password of an address",
        arguments: [
            "postgres://zhidun:geheim@127.0.0.1:1/office",
            "postgres://zhidun:ge@geheim@127.0.0.1:1/office",
            "postgres://zhidun:pass@127.0.0.1:geheim/office",
            "postgres://zhidun@127.0.0.1:1/office?password=x&geheim",
            "host=127.0.0.1 port=1 password=x geheim",
            "geheim",
        ])
    func passwordsAreNotTold(address: String) async throws {
        do {
            _ = try await PostgresDatabase(address)
            Issue.record("connected")
        } catch {
            #expect(!"\(error)".contains("geheim"), "\(error)")
            #expect(!String(reflecting: error).contains("geheim"))
        }
    }
}
