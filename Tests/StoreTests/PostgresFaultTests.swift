import Foundation
import Store
import Testing

@testable import StoreTesting

@Suite("PostgreSQL when the server fails", .serialized)
struct PostgresFaultTests {
    @Test("a connection that died while idle is replaced without anybody noticing")
    func idleConnectionsAreReplaced() async throws {
        let store = try await PostgresTests.store()
        try await store.write { try $0.run("INSERT INTO office_clock VALUES (1, 5)") }
        try await PostgresTests.killSessions(of: store)
        #expect(try await store.read { try $0.row("SELECT max_seen FROM office_clock")?.int("max_seen") } == 5)
        try await PostgresTests.killSessions(of: store)
        try await store.write { try $0.run("UPDATE office_clock SET max_seen = 6") }
        #expect(try await store.read { try $0.row("SELECT max_seen FROM office_clock")?.int("max_seen") } == 6)
        await store.close()
    }

    @Test("a connection that dies within a transaction fails the work and stores nothing")
    func transactionsOfDeadConnectionsAreUndone() async throws {
        let store = try await PostgresTests.store()
        await #expect(throws: StoreError(.failed, "")) {
            try await store.write { transaction in
                try transaction.run("INSERT INTO office_clock VALUES (1, 5)")
                try transaction.run("SELECT pg_terminate_backend(pg_backend_pid())")
                try transaction.run("UPDATE office_clock SET max_seen = 6")
            }
        }
        #expect(try await store.read { try $0.rows("SELECT * FROM office_clock").count } == 0)
        await store.close()
    }

    @Test("a statement prepared before the schema changed is prepared anew")
    func outdatedStatementsArePreparedAnew() async throws {
        var settings = PostgresSettings()
        settings.connections = 1
        let store = try await PostgresTests.store(settings, with: "CREATE TABLE page (n BIGINT)")
        let name = try await PostgresTests.name(of: store)
        try await store.write { try $0.run("INSERT INTO page VALUES (1)") }
        for _ in 0..<3 { _ = try await store.read { try $0.rows("SELECT * FROM page") } }
        let cluster = try await PostgresCluster.shared.value
        _ = try cluster.sql("ALTER TABLE page ADD COLUMN extra TEXT DEFAULT 'x'", database: name)
        #expect(try await store.read { try $0.row("SELECT * FROM page")?.text("extra") } == "x")
        await store.close()
    }

    @Test("a connection keeps a bounded number of prepared statements and takes any number of texts")
    func manyStatements() async throws {
        var settings = PostgresSettings()
        settings.connections = 1
        let store = try await PostgresTests.store(settings)
        for _ in 0..<3 {
            let sum = try await store.read { transaction in
                try (0..<700).map { try transaction.row("SELECT ? + \($0) AS n", 1)?.int("n") ?? 0 }.reduce(0, +)
            }
            #expect(sum == 700 + 699 * 700 / 2)
        }
        for _ in 0..<3 {
            _ = try await store.read { transaction in
                for number in 0..<300 { _ = try transaction.row("SELECT ? + \(number) AS n", 1) }
            }
        }
        let kept = try await store.read { try $0.row("SELECT count(*) AS n FROM pg_prepared_statements")?.int("n") }
        #expect((300...512).contains(try #require(kept)))
        await store.close()
    }

    @Test("a statement that takes too long fails, and one that waits too long for a lock is a conflict")
    func timeouts() async throws {
        var settings = PostgresSettings()
        settings.statementTimeout = 300
        settings.lockTimeout = 100
        let store = try await PostgresTests.store(settings)
        await #expect(throws: StoreError(.failed, "")) {
            _ = try await store.read { try $0.row("SELECT CAST(pg_sleep(5) AS TEXT)") }
        }
        try await store.write { try $0.run("INSERT INTO office_clock VALUES (1, 5)") }
        let (entered, enter) = AsyncStream.makeStream(of: Void.self)
        let gate = Gate()
        async let holder = store.write { transaction in
            try transaction.run("UPDATE office_clock SET max_seen = 6")
            enter.yield()
            gate.wait()
        }
        for await _ in entered { break }
        await #expect(throws: StoreError(.conflict, "")) {
            try await store.write { try $0.run("UPDATE office_clock SET max_seen = 7") }
        }
        gate.open()
        try await holder
        await store.close()
    }

    @Test("when a standby has not confirmed, the outcome of a COMMIT is reported as unknown")
    func unconfirmedCommitsAreUnknown() async throws {
        let cluster = try PostgresCluster()
        defer { cluster.stop() }
        try cluster.run("createdb", ["office"])
        var settings = PostgresSettings()
        settings.statementTimeout = 300
        let store = try await PostgresDatabase(cluster.address(of: "office"), settings: settings)
        _ = try cluster.sql("CREATE TABLE report (id TEXT PRIMARY KEY)", database: "office")
        _ = try cluster.sql("ALTER SYSTEM SET synchronous_standby_names = 'absent'")
        _ = try cluster.sql("SELECT pg_reload_conf()")
        for end in ["pg_cancel_backend", "pg_terminate_backend"] {
            async let written = store.write { try $0.run("INSERT INTO report VALUES (?)", end) }
            // Longer than the statement timeout, which must not end the wait for the standby.
            try await Task.sleep(for: .milliseconds(900))
            #expect(try cluster.waitingForStandby() == 1)
            _ = try cluster.sql(
                "SELECT \(end)(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'", database: "office")
            do {
                _ = try await written
                Issue.record("a COMMIT that no standby confirmed was acknowledged")
            } catch let error as StoreError {
                #expect(error.kind == .failed)
                #expect(error.message.contains("unknown"))
            }
        }
        _ = try cluster.sql("ALTER SYSTEM RESET synchronous_standby_names")
        _ = try cluster.sql("SELECT pg_reload_conf()")
        // Both were in fact stored: the caller who tried again without looking would have stored them twice.
        #expect(try await store.read { try $0.rows("SELECT id FROM report").count } == 2)
        await store.close()
    }

    @Test(
        "a database whose settings could lose what it acknowledged is refused by name",
        arguments: [
            ("ALTER DATABASE office SET synchronous_commit = off", "synchronous_commit is off"),
            ("ALTER DATABASE office SET synchronous_commit = local", "synchronous_commit is local"),
            ("ALTER DATABASE office SET synchronous_commit = remote_write", "synchronous_commit is remote_write"),
        ])
    func unsafeSettingsAreRefused(change: String, reason: String) async throws {
        let cluster = try await PostgresCluster.shared.value
        let address = try cluster.freshDatabase()
        let name = PostgresCluster.database(of: address)
        _ = try cluster.sql(change.replacing("office", with: name))
        await PostgresFaultTests.expectRefusal(of: address, naming: reason)
    }

    @Test("a server without fsync, and a database in another encoding or sort order, are refused")
    func unsafeServersAreRefused() async throws {
        let cluster = try PostgresCluster(settings: ["fsync=off", "full_page_writes=off"])
        defer { cluster.stop() }
        try cluster.run("createdb", ["-T", "template0", "-E", "SQL_ASCII", "-l", "C", "ascii"])
        try cluster.run(
            "createdb",
            ["-T", "template0", "--locale-provider=icu", "--icu-locale=zh", "sorted"])
        await PostgresFaultTests.expectRefusal(of: cluster.address(of: "postgres"), naming: "fsync is off")
        await PostgresFaultTests.expectRefusal(of: cluster.address(of: "postgres"), naming: "full_page_writes is off")
        await PostgresFaultTests.expectRefusal(of: cluster.address(of: "ascii"), naming: "server_encoding is SQL_ASCII")
        await PostgresFaultTests.expectRefusal(of: cluster.address(of: "sorted"), naming: "locale_provider is i")
    }

    private static func expectRefusal(of address: String, naming reason: String) async {
        do {
            _ = try await PostgresDatabase(address)
            Issue.record("\(reason), and the store opened all the same")
        } catch let error as StoreError {
            #expect(error.kind == .failed)
            #expect(error.message.contains(reason), "\(error.message)")
        } catch {
            Issue.record(error)
        }
    }
}

extension PostgresCluster {
    /// How many sessions have committed and wait for a standby.
    fileprivate func waitingForStandby() throws -> Int? {
        Int(
            try sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
                .trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
