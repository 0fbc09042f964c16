import Store
import Testing

@testable import StoreTesting

@Suite("PostgreSQL when transactions meet")
struct PostgresConflictTests {
    @Test("counters written by many at once lose no step")
    func incrementsAreNotLost() async throws {
        var settings = PostgresSettings()
        settings.retry = ConflictRetry(attempts: 60)
        let store = try await PostgresTests.store(settings, with: "CREATE TABLE counter (n BIGINT)")
        try await store.write { try $0.run("INSERT INTO counter VALUES (0)") }
        let runs = Tally()
        try await withThrowingTaskGroup { group in
            for _ in 0..<100 {
                group.addTask {
                    try await store.write { transaction in
                        runs.enter()
                        let n = try #require(try transaction.row("SELECT n FROM counter")).int("n")
                        try transaction.run("UPDATE counter SET n = ?", n + 1)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.read { try $0.row("SELECT n FROM counter")?.int("n") } == 100)
        #expect(runs.entered > 100, "no two transactions met, so this proves nothing")
        await store.close()
    }

    @Test("two officers cannot both leave the last duty: write skew is refused")
    func writeSkewIsRefused() async throws {
        let store = try await PostgresTests.store(with: "CREATE TABLE duty (officer TEXT PRIMARY KEY, present BIGINT)")
        try await store.write { try $0.run("INSERT INTO duty VALUES ('a', 1), ('b', 1)") }
        await withTaskGroup { group in
            for officer in ["a", "b"] {
                group.addTask {
                    _ = try? await store.write { transaction in
                        let present = try transaction.rows("SELECT officer FROM duty WHERE present = 1").count
                        _ = try transaction.row("SELECT CAST(pg_sleep(0.2) AS TEXT)")
                        if present > 1 { try transaction.run("UPDATE duty SET present = 0 WHERE officer = ?", officer) }
                    }
                }
            }
        }
        let present = try await store.read { try $0.rows("SELECT officer FROM duty WHERE present = 1").count }
        #expect(present == 1)
        await store.close()
    }

    @Test("work that is always beaten is given up with a conflict, also when it hides the error")
    func endlessConflictsAreGivenUp() async throws {
        struct Hidden: Error {}
        var settings = PostgresSettings()
        settings.retry = ConflictRetry(attempts: 3, first: 1, longest: 1, jitter: { 0.5 })
        let store = try await PostgresTests.store(
            settings,
            with: """
                CREATE FUNCTION beaten() RETURNS BIGINT LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'beaten' USING ERRCODE = '40001'; END $$
                """)
        for hides in [false, true] {
            let runs = Tally()
            await #expect(throws: StoreError(.conflict, "")) {
                try await store.write { transaction in
                    runs.enter()
                    do {
                        try transaction.run("SELECT beaten()")
                    } catch  where hides {
                        throw Hidden()
                    }
                }
            }
            #expect(runs.entered == 3)
        }
        await store.close()
    }

    @Test("a deadlock ends with both transactions carried out, one after the other")
    func deadlocksAreResolved() async throws {
        let store = try await PostgresTests.store(with: "CREATE TABLE pair (id BIGINT PRIMARY KEY, n BIGINT)")
        try await store.write { try $0.run("INSERT INTO pair VALUES (1, 0), (2, 0)") }
        try await withThrowingTaskGroup { group in
            for order in [[1, 2], [2, 1]] {
                group.addTask {
                    try await store.write { transaction in
                        try transaction.run("UPDATE pair SET n = n + 1 WHERE id = ?", order[0])
                        _ = try transaction.row("SELECT CAST(pg_sleep(0.1) AS TEXT)")
                        try transaction.run("UPDATE pair SET n = n + 1 WHERE id = ?", order[1])
                    }
                }
            }
            try await group.waitForAll()
        }
        let sums = try await store.read { try $0.rows("SELECT n FROM pair").map { try $0.int("n") } }
        #expect(sums == [2, 2])
        await store.close()
    }

    @Test("waits grow, are bounded and end")
    func waits() {
        let retry = ConflictRetry(attempts: 6, first: 4, longest: 20, jitter: { 1 })
        #expect((1...5).map { retry.wait(after: $0) } == [4, 8, 16, 20, 20].map { .milliseconds($0) })
        #expect(retry.wait(after: 6) == nil)
        #expect(ConflictRetry(attempts: 2, first: 4, longest: 20, jitter: { 0.25 }).wait(after: 1) == .milliseconds(1))
    }

    @Test("more work than connections waits its turn", .timeLimit(.minutes(5)))
    func workWaitsForAConnection() async throws {
        var settings = PostgresSettings()
        settings.connections = 2
        let store = try await PostgresTests.store(settings)
        let running = Tally()
        try await withThrowingTaskGroup { group in
            for _ in 0..<20 {
                group.addTask {
                    try await store.read { transaction in
                        running.enter()
                        // Whoever is first stays until a second came in, on the other connection.
                        repeat {
                            _ = try transaction.row("SELECT CAST(pg_sleep(0.01) AS TEXT)")
                        } while running.entered < 2
                        running.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(running.mostAtOnce == 2)
        await store.close()
    }
}
