import Base
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store
@testable import StoreTesting

@Suite struct SQLiteBackupTests {
    @Test("a backup made while it is written is a prefix of every stream, with all that was acknowledged before")
    func whileWriting() async throws {
        try await withStore { database, folder in
            let acknowledged = Acknowledged()
            let writers = (1...4).map { writer in
                Task {
                    var number = 0
                    while !Task.isCancelled {
                        number += 1
                        let (sequence, payload) = (number, [UInt8](repeating: UInt8(writer), count: 1_000))
                        try await database.write {
                            try Events.append($0, stream: "w\(writer)", sequence: sequence, payload: payload)
                        }
                        acknowledged.set(writer, number)
                    }
                }
            }
            try await Task.sleep(for: .milliseconds(400))
            let before = acknowledged.all
            try await database.backup(to: folder + "/backup.db")
            let after = acknowledged.all
            writers.forEach { $0.cancel() }
            for writer in writers { _ = await writer.result }

            #expect(try SQLiteBackupTests.mode(folder + "/backup.db") == 0o600)
            try SQLiteDatabase.restore(from: folder + "/backup.db", to: folder + "/restored")
            let restored = try SQLiteDatabase(folder + "/restored")
            for writer in 1...4 {
                let row = try await restored.read { transaction in
                    try transaction.row(
                        "SELECT count(*) AS n, coalesce(max(sequence), 0) AS last FROM event WHERE stream = ?",
                        "w\(writer)")
                }
                let last = try #require(try row?.int("last"))
                #expect(try row?.int("n") == last)
                #expect(last >= before[writer] ?? 0)
                #expect(last <= (after[writer] ?? 0) + 1)
            }
            await restored.close()
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.sorted() == ["backup.db", "data", "restored"])
        }
    }

    @Test("a backup overwrites nothing, and one that fails leaves nothing")
    func refusals() async throws {
        try await withStore { database, folder in
            try Data("a letter".utf8).write(to: URL(fileURLWithPath: folder + "/taken"))
            await #expect(throws: StoreError(.misuse, "")) { try await database.backup(to: folder + "/taken") }
            await #expect(throws: StoreError(.failed, "")) {
                try await database.backup(to: folder + "/nowhere/backup.db")
            }
            #expect(try String(contentsOfFile: folder + "/taken", encoding: .utf8) == "a letter")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["data", "taken"])
        }
    }

    @Test("restoring overwrites nothing and takes no directory in use")
    func restoring() async throws {
        try await withStore { database, folder in
            try await database.backup(to: folder + "/backup.db")
            #expect(throws: StoreError(.locked, "")) {
                try SQLiteDatabase.restore(from: folder + "/backup.db", to: folder + "/data")
            }
            await database.close()
            #expect(throws: StoreError(.misuse, "")) {
                try SQLiteDatabase.restore(from: folder + "/backup.db", to: folder + "/data")
            }
            // The live file of a store is no backup: its latest pages may be in the log.
            #expect(throws: StoreError(.misuse, "")) {
                try SQLiteDatabase.restore(from: folder + "/data/zhidun.db", to: folder + "/other")
            }
        }
    }

    @Test("a backup that is cut short, damaged, or robbed of a trigger is not restored")
    func damaged() async throws {
        try await withStore { database, folder in
            for number in 1...200 {
                try await database.write {
                    try Events.append($0, stream: "s", sequence: number, payload: [UInt8](repeating: 1, count: 500))
                }
            }
            try await database.backup(to: folder + "/backup.db")
            let whole = try Data(contentsOf: URL(fileURLWithPath: folder + "/backup.db"))
            var scratched = whole
            for position in 40_000..<48_000 { scratched[position] = 0xA5 }
            let damaged = ["cut": whole.prefix(whole.count / 2), "scratched": scratched, "empty": Data()]
            for (name, data) in damaged {
                try data.write(to: URL(fileURLWithPath: folder + "/" + name))
                #expect(throws: StoreError.self, "\(name)") {
                    try SQLiteDatabase.restore(from: folder + "/" + name, to: folder + "/from-" + name)
                }
                let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/from-" + name)
                #expect(left == ["lock"])
            }
            try await DatabaseQueue(path: folder + "/backup.db").writeWithoutTransaction { connection in
                try connection.execute(sql: "DROP TRIGGER event_no_delete")
            }
            #expect { try SQLiteDatabase.restore(from: folder + "/backup.db", to: folder + "/robbed") } throws: {
                error in
                (error as? StoreError)?.kind == .foreign && "\(error)".contains("trigger event_no_delete")
            }
        }
    }

    @Test("a backup newer than the program is not restored")
    func newer() async throws {
        try await withStore { database, folder in
            let later = Migration(
                Migration.all.count + 1, "later", Array("CREATE TABLE later (id INTEGER) STRICT".utf8))
            try await database.migrate(at: Instant(milliseconds: 0), to: Migration.all + [later])
            #expect(try await database.schemaDifferences(from: Migration.all + [later]) == [])
            try await database.backup(to: folder + "/backup.db", migrations: Migration.all + [later])
            #expect(throws: StoreError(.foreign, "")) {
                try SQLiteDatabase.restore(from: folder + "/backup.db", to: folder + "/restored")
            }
        }
    }

    private static func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func withStore(_ test: (SQLiteDatabase, String) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path + "/data")
        try await database.migrate(at: Instant(milliseconds: 0))
        do {
            try await test(database, folder.path)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}

/// The last sequence acknowledged to each writer.
private final class Acknowledged: Sendable {
    private let last = Mutex<[Int: Int]>([:])

    var all: [Int: Int] { last.withLock { $0 } }

    func set(_ writer: Int, _ number: Int) { last.withLock { $0[writer] = number } }
}
