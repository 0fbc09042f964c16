import Base
import Store
import Synchronization
import Testing

@testable import StoreTesting

@Suite("PostgreSQL as the store")
struct PostgresDatabaseTests {
    @Test("values of every kind come back as they went in, also in a statement that has been prepared")
    func valuesOfEveryKindComeBack() async throws {
        let store = try await PostgresTests.store(
            with: "CREATE TABLE kinds (n BIGINT, r DOUBLE PRECISION, t TEXT, b BYTEA)")
        let texts = ["", "瑶海区", "it's \\ \"so\" ? $1", "🀄️\u{1}"]
        for number in [Int64.min, -1, 0, 1, Int64.max] {
            for text in texts {
                let bytes = (0...255).map { UInt8($0) }
                let row = try await store.write { transaction in
                    try transaction.run("DELETE FROM kinds")
                    try transaction.run("INSERT INTO kinds VALUES (?, ?, ?, ?)", number, 0.1, text, bytes)
                    return try transaction.row("SELECT n, r, t, b, n > 0 AS positive, NULL AS nothing FROM kinds")
                }
                let found = try #require(row)
                #expect(try found.value("n") == .integer(number))
                #expect(try found.value("r") == .real(0.1))
                #expect(try found.text("t") == text)
                #expect(try found.blob("b") == bytes)
                #expect(try found.bool("positive") == (number > 0))
                #expect(try found.isNull("nothing"))
            }
        }
        await store.close()
    }

    @Test("sums are integers, other decimals text, reals the nearest double")
    func answersHaveTheKindOfTheirType() async throws {
        let store = try await PostgresTests.store()
        let row = try await store.read { transaction in
            try transaction.row(
                """
                SELECT sum(n) AS sum, avg(n) AS average, count(*) AS count, sum(9223372036854775807 + n) AS big,
                       CAST(1.5 AS REAL) AS small, CAST('NaN' AS DOUBLE PRECISION) AS nan, true AS yes,
                       CAST(3 AS SMALLINT) AS three, CAST(NULL AS BYTEA) AS none
                FROM (VALUES (CAST(1 AS NUMERIC)), (2)) AS numbers (n)
                """)
        }
        let found = try #require(row)
        #expect(try found.value("sum") == .integer(3))
        #expect(try found.value("average") == .text("1.5000000000000000"))
        #expect(try found.value("count") == .integer(2))
        #expect(try found.value("big") == .text("18446744073709551617"))
        #expect(try found.value("small") == .real(1.5))
        #expect(try found.value("yes") == .integer(1))
        #expect(try found.value("three") == .integer(3))
        #expect(try found.value("none") == .null)
        await store.close()
    }

    @Test("a bound integer counts in 64 bits and a bound text is text, wherever they stand")
    func parametersHaveTheirOwnType() async throws {
        let store = try await PostgresTests.store()
        let row = try await store.read { transaction in
            try transaction.row(
                "SELECT ? + 1 AS next, ? AS word, coalesce(?, ?) AS first, CAST(? AS TEXT) IS NULL AS missing",
                5_000_000_000, "x", Int?.none, 7, String?.none)
        }
        let found = try #require(row)
        #expect(try found.int("next") == 5_000_000_001)
        #expect(try found.text("word") == "x")
        #expect(try found.int("first") == 7)
        #expect(try found.bool("missing"))
        await store.close()
    }

    @Test("what fails is reported by kind")
    func failuresHaveKinds() async throws {
        let store = try await PostgresTests.store(
            with: "CREATE TABLE thing (id TEXT PRIMARY KEY, n BIGINT NOT NULL CHECK (n > 0))")
        try await store.write { transaction in
            try transaction.run("INSERT INTO thing VALUES (?, ?)", "a", 1)
        }
        let cases: [(String, [any Bindable], StoreError.Kind)] = [
            ("INSERT INTO thing VALUES (?, ?)", ["a", 2], .duplicate),
            ("INSERT INTO thing VALUES (?, ?)", ["b", 0], .constraint),
            ("INSERT INTO thing VALUES (?, ?)", ["b", Int?.none], .constraint),
            ("INSERT INTO thing VALUES (?, ?)", ["b", "many"], .misuse),
            ("INSERT INTO thing VALUES (?, ?)", ["b"], .misuse),
            ("INSERT INTO thing VALUES (?, ?)", ["b", 1, 2], .misuse),
            ("INSERT INTO thing VALUES (?, ?)", ["b\u{0}c", 1], .misuse),
            ("INSERT INTO nothing VALUES (?, ?)", ["b", 1], .misuse),
            ("SELEC 1", [], .misuse),
            ("COPY thing TO STDOUT", [], .misuse),
            ("SET synchronous_commit = off", [], .misuse),
            ("SELECT set_config(?, 'off', true)", ["fsync"], .misuse),
            ("DROP TABLE thing", [], .misuse),
            ("COMMIT", [], .misuse),
            ("SELECT CAST(id AS BIGINT) FROM thing", [], .misuse),
            ("DELETE FROM event; DELETE FROM job", [], .misuse),
        ]
        for (sql, values, kind) in cases {
            await #expect(throws: StoreError(kind, ""), "\(sql)") {
                try await store.write { transaction in try PostgresTests.run(transaction, sql, values) }
            }
        }
        let count = try await store.read { try $0.row("SELECT count(*) AS n FROM thing")?.int("n") }
        #expect(count == 1)
        await store.close()
    }

    @Test("an event can be neither changed nor removed")
    func eventsAreAppendOnly() async throws {
        let store = try await PostgresTests.store()
        try await store.write { transaction in
            try transaction.run(
                "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", "m-1", 1, 1, 10, 10, "officer", "file",
                [1, 2] as [UInt8], [3] as [UInt8])
        }
        for sql in ["UPDATE event SET actor = 'x'", "DELETE FROM event"] {
            await #expect(throws: StoreError(.constraint, "")) {
                try await store.write { transaction in try transaction.run(sql) }
            }
        }
        await store.close()
    }

    @Test("writing in a reading transaction is refused, and reading sees one state throughout")
    func readsAreReadOnlyAndStable() async throws {
        let store = try await PostgresTests.store(with: "CREATE TABLE counter (n BIGINT)")
        try await store.write { try $0.run("INSERT INTO counter VALUES (1)") }
        await #expect(throws: StoreError(.misuse, "")) {
            try await store.read { transaction in try transaction.run("UPDATE counter SET n = 2") }
        }
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let gate = Gate()
        async let seen = store.read { transaction in
            let before = try transaction.row("SELECT n FROM counter")?.int("n")
            enter.yield()
            gate.wait()
            return [before, try transaction.row("SELECT n FROM counter")?.int("n")]
        }
        for await _ in entered { break }
        try await store.write { try $0.run("UPDATE counter SET n = 2") }
        gate.open()
        #expect(try await seen == [1, 1])
        #expect(try await store.read { try $0.row("SELECT n FROM counter")?.int("n") } == 2)
        await store.close()
    }

    @Test("whatever the work throws undoes all of it")
    func errorsUndoTheWork() async throws {
        struct Refused: Error {}
        let store = try await PostgresTests.store()
        await #expect(throws: Refused.self) {
            try await store.write { transaction in
                try transaction.run("INSERT INTO office_clock VALUES (1, 5)")
                throw Refused()
            }
        }
        #expect(try await store.read { try $0.rows("SELECT * FROM office_clock").count } == 0)
        await store.close()
    }

    @Test("work that swallows the error of a statement is not committed")
    func swallowedErrorsDoomTheTransaction() async throws {
        let store = try await PostgresTests.store()
        await #expect(throws: StoreError(.duplicate, "")) {
            try await store.write { transaction in
                try transaction.run("INSERT INTO office_clock VALUES (1, 5)")
                _ = try? transaction.run("INSERT INTO office_clock VALUES (1, 6)")
            }
        }
        #expect(try await store.read { try $0.rows("SELECT * FROM office_clock").count } == 0)
        await store.close()
    }

    @Test("a transaction kept beyond its work does nothing")
    func keptTransactionsAreOver() async throws {
        let store = try await PostgresTests.store()
        let kept = Mutex<Kept?>(nil)
        try await store.write { transaction in kept.withLock { $0 = Kept(transaction: transaction) } }
        let old = try #require(kept.withLock { $0 })
        #expect(throws: StoreError(.misuse, "")) { try old.transaction.run("INSERT INTO office_clock VALUES (1, 5)") }
        await store.close()
    }

    @Test("a closed store refuses, and closing waits for the work under way")
    func closing() async throws {
        let store = try await PostgresTests.store()
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let gate = Gate()
        async let written: Void = store.write { transaction in
            enter.yield()
            gate.wait()
            try transaction.run("INSERT INTO office_clock VALUES (1, 5)")
        }
        for await _ in entered { break }
        async let closed: Void = store.close()
        gate.open()
        try await written
        await closed
        await #expect(throws: StoreError(.closed, "")) { try await store.read { _ in } }
    }

    @Test("servers that migrate at once apply each migration once, and a newer schema is refused")
    func migrating() async throws {
        let cluster = try await PostgresCluster.shared.value
        let address = try cluster.freshDatabase(from: "template1")
        let now = Instant(milliseconds: 1_763_776_800_000)
        let applied = try await withThrowingTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    let store = try await PostgresDatabase(address)
                    let applied = try await store.migrate(at: now)
                    await store.close()
                    return applied.count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(applied.reduce(0, +) == Migration.all.count)
        let store = try await PostgresDatabase(address)
        try await store.write { transaction in
            try transaction.run("INSERT INTO schema_version VALUES (?, 'later', '00', 1)", Migration.all.count + 1)
        }
        await store.close()
        await #expect(throws: StoreError(.foreign, "")) { try await PostgresDatabase(address) }
    }

    private struct Kept: @unchecked Sendable {
        let transaction: Transaction
    }
}
