import Base
import Foundation
import GRDB
import Testing

@testable import Store
@testable import StoreTesting

/// 磁盘满: writes are refused as long as there is no room, and go on when there is.
@Suite(.serialized) struct SQLiteFullTests {
    static let canMount: Bool = {
        guard let folder = try? TemporaryFolder() else { return false }
        defer { folder.remove() }
        let done = CrashWriterProcess.succeeds(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.path])
        return done && CrashWriterProcess.succeeds(["umount", folder.path])
    }()

    @Test("a database that may not grow refuses everybody in the batch, and goes on when it may")
    func pageLimit() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path)
        try await database.migrate(at: Instant(milliseconds: 0))
        try await database.writer.lend { connection in
            let pages = try Int.fetchOne(connection, sql: "PRAGMA page_count") ?? 0
            try connection.execute(sql: "PRAGMA max_page_count = \(pages + 40)")
        }
        let acknowledged = try await fill(database, from: 1)
        #expect(database.health.failure == nil)
        try await database.writer.lend { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        try await database.write { try Events.append($0, stream: "after", sequence: 1, payload: [1]) }
        try await expectExactly(acknowledged, and: 1, in: database)
        await database.close()
    }

    @Test("a full disk refuses, and within a moment of there being room it goes on", .enabled(if: canMount))
    func fullDisk() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try #require(CrashWriterProcess.succeeds(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.path]))
        defer { _ = CrashWriterProcess.succeeds(["umount", "-l", folder.path]) }
        let ballast = folder.path + "/ballast"
        try Data(count: 1_000_000).write(to: URL(fileURLWithPath: ballast))
        let database = try SQLiteDatabase(folder.path + "/data", options: SQLiteOptions(checkpointPages: 50))
        try await database.migrate(at: Instant(milliseconds: 0))
        let acknowledged = try await fill(database, from: 1)
        #expect(database.health.failure == nil)
        try FileManager.default.removeItem(atPath: ballast)
        try await database.write { try Events.append($0, stream: "after", sequence: 1, payload: [1]) }
        try await expectExactly(acknowledged, and: 1, in: database)
        await database.close()
        let again = try SQLiteDatabase(folder.path + "/data")
        try await expectExactly(acknowledged, and: 1, in: again)
        await again.close()
    }

    /// Writes until the store says it is full, several at once; the sequences it acknowledged.
    private func fill(_ database: SQLiteDatabase, from start: Int) async throws -> [Int] {
        let payload = [UInt8](repeating: 9, count: 2_000)
        var acknowledged: [Int] = []
        var next = start
        var refused = 0
        while refused == 0, next < start + 5_000 {
            let results = await withTaskGroup(of: (Int, StoreError?).self) { group in
                for number in next..<next + 16 {
                    group.addTask {
                        do {
                            try await database.write {
                                try Events.append($0, stream: "s", sequence: number, payload: payload)
                            }
                            return (number, nil)
                        } catch {
                            return (number, error as? StoreError ?? StoreError(.misuse, "\(error)"))
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            for (number, error) in results {
                if let error {
                    #expect(error.kind == .full, "\(error)")
                    refused += 1
                } else {
                    acknowledged.append(number)
                }
            }
            next += 16
        }
        #expect(refused > 0)
        return acknowledged.sorted()
    }

    private func expectExactly(_ sequences: [Int], and others: Int, in database: SQLiteDatabase) async throws {
        let stored = try await database.read { transaction in
            try transaction.rows("SELECT sequence FROM event WHERE stream = 's' ORDER BY sequence").map {
                try $0.int("sequence")
            }
        }
        #expect(stored == sequences)
        let after = try await database.read {
            try $0.row("SELECT count(*) AS n FROM event WHERE stream <> 's'")?.int("n")
        }
        #expect(after == others)
        #expect(try await database.integrityProblems() == [])
    }
}
