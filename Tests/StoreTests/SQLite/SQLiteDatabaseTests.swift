import Base
import Foundation
import GRDB
import Testing

@testable import Store
@testable import StoreTesting

@Suite struct SQLiteDatabaseTests {
    @Test("the data directory and its files are for their owner only")
    func modes() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path + "/data"
        let database = try SQLiteDatabase(path)
        try await database.migrate(at: Instant(milliseconds: 0))
        #expect(try mode(path) == 0o700)
        for name in ["zhidun.db", "zhidun.db-wal", "zhidun.db-shm", "lock"] {
            #expect(try mode(path + "/" + name) == 0o600, "\(name)")
        }
        await database.close()
    }

    @Test("a directory in use is refused, in this process and in another, and free again after closing")
    func lock() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path)
        #expect { try SQLiteDatabase(folder.path) } throws: { error in
            let words = "\(error)"
            return (error as? StoreError)?.kind == .locked && words.contains(folder.path)
                && words.contains("\(ProcessInfo.processInfo.processIdentifier)")
        }
        #expect(try CrashWriterProcess.run(folder.path, [1, 1]).output == "refused locked\n")
        await database.close()
        #expect(try CrashWriterProcess.run(folder.path, [1, 1]).output.contains("ack client-1 1 "))
    }

    @Test("a file that is no database, and one that is damaged, are refused")
    func foreign() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Data("this is a letter and not a database, however long it may be".utf8).write(
            to: URL(fileURLWithPath: folder.path + "/zhidun.db"))
        #expect(throws: StoreError(.foreign, "")) { try SQLiteDatabase(folder.path) }
    }

    @Test("closing empties the log into the file; a reader under way is waited for")
    func closing() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path)
        try await database.migrate(at: Instant(milliseconds: 0))
        async let slow = database.read { transaction in
            Thread.sleep(forTimeInterval: 0.3)
            return try transaction.rows("SELECT 1 AS n").count
        }
        try await Task.sleep(for: .milliseconds(100))
        await database.close()
        #expect(try await slow == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/zhidun.db-wal"))
    }

    @Test("writes waiting when the store is closed are finished")
    func finishing() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path)
        try await database.migrate(at: Instant(milliseconds: 0))
        let tasks = (1...200).map { number in
            Task { try await database.write { try Events.append($0, stream: "s", sequence: number, payload: []) } }
        }
        try await Task.sleep(for: .milliseconds(20))
        await database.close()
        var stored = 0
        for task in tasks {
            do {
                try await task.value
                stored += 1
            } catch {
                #expect(error as? StoreError == StoreError(.closed, ""))
            }
        }
        let again = try SQLiteDatabase(folder.path)
        #expect(try await again.read { try $0.row("SELECT count(*) AS n FROM event")?.int("n") } == stored)
        await again.close()
    }

    @Test("REPLACE does not get past the append-only triggers, nor does DDL")
    func replace() async throws {
        try await TestDatabases.sqlite.use { database in
            try await database.write { try Events.append($0, stream: "s", sequence: 1, payload: [1]) }
            let copy = "SELECT stream, sequence, 1, 0, 0, 'other', act, payload, leaf_hash FROM event"
            await #expect(throws: StoreError(.constraint, "")) {
                try await database.write { try $0.run("INSERT OR REPLACE INTO event \(copy)") }
            }
            for sql in [
                "DROP TRIGGER event_no_update", "PRAGMA writable_schema = 1", "ATTACH ':memory:' AS x", "VACUUM",
            ] {
                await #expect(throws: StoreError(.misuse, "")) { try await database.write { try $0.run(sql) } }
            }
            #expect(try await database.read { try $0.row("SELECT actor FROM event")?.text("actor") } == "officer")
        }
    }

    @Test("a deferred constraint that breaks at COMMIT fails whose it is, and no other")
    func deferred() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let text =
            "CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, p INTEGER REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED)"
        let database = try SQLiteDatabase(folder.path)
        try await database.migrate(at: Instant(milliseconds: 0), to: [Migration(1, "t", Array(text.utf8))])
        let failed = await withTaskGroup(of: Int?.self) { group in
            for number in 1...40 {
                group.addTask {
                    do {
                        let parent = number == 7 ? 99 : number
                        try await database.write { try $0.run("INSERT INTO t VALUES (?, ?)", number, parent) }
                        return nil
                    } catch {
                        return error as? StoreError == StoreError(.constraint, "") ? number : -number
                    }
                }
            }
            return await group.reduce(into: [Int]()) { failed, number in failed += number.map { [$0] } ?? [] }
        }
        #expect(failed == [7])
        #expect(try await database.read { try $0.row("SELECT count(*) AS n FROM t")?.int("n") } == 39)
        await database.close()
    }

    @Test("the log is copied into the file while it is written, and a long read only delays that")
    func checkpoints() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path, options: SQLiteOptions(checkpointPages: 20))
        try await database.migrate(at: Instant(milliseconds: 0))
        let payload = [UInt8](repeating: 7, count: 3_000)
        for number in 1...300 {
            try await database.write { try Events.append($0, stream: "s", sequence: number, payload: payload) }
        }
        let log = try #require(try size(folder.path + "/zhidun.db-wal"))
        let file = try #require(try size(folder.path + "/zhidun.db"))
        #expect(log < 200 * 4_096)
        #expect(file > 900_000)
        await database.close()
    }

    @Test("the releases with the WAL-reset defect are warned of")
    func releases() {
        let defective = [3_007_000, 3_040_001, 3_044_005, 3_045_000, 3_050_006, 3_051_002]
        let sound = [3_006_023, 3_044_006, 3_050_007, 3_051_003, 3_052_000, 4_000_000]
        #expect(defective.allSatisfy { SQLiteRelease($0).hasResetDefect })
        #expect(!sound.contains { SQLiteRelease($0).hasResetDefect })
        let health = SQLiteHealth(versionNumber: 3_040_001, failure: nil)
        #expect(health.version == "3.40.1")
        #expect(health.warnings.count == 1)
    }

    @Test("how many acknowledged writes a second 64 writers get, for information")
    func throughput() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path)
        try await database.migrate(at: Instant(milliseconds: 0))
        let (writers, each) = (64, 100)
        let clock = ContinuousClock()
        let time = try await clock.measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 1...writers {
                    group.addTask {
                        for number in 1...each {
                            try await database.write {
                                try Events.append($0, stream: "w\(writer)", sequence: number, payload: [1, 2, 3])
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        let count = try await database.read { try $0.row("SELECT count(*) AS n FROM event")?.int("n") }
        #expect(count == writers * each)
        print("throughput: \(Int(Double(writers * each) / (time / .seconds(1)))) acknowledged writes a second")
        await database.close()
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func size(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    }
}
