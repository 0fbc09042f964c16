import Foundation
import GRDB
import Testing

@testable import Store
@testable import StoreTesting

@Suite struct SQLiteSettingsTests {
    /// What reliability demands, written out once more: pragma and what it must answer.
    static let demanded = [
        "journal_mode": "wal", "synchronous": "2", "wal_autocheckpoint": "0", "foreign_keys": "1",
        "trusted_schema": "0",
        "secure_delete": "1", "cell_size_check": "1", "busy_timeout": "5000", "recursive_triggers": "1",
        "temp_store": "2",
    ]

    @Test("the writer and every reader run with the settings durability rests on")
    func inForce() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path)
        let ask: @Sendable (GRDB.Database) throws -> [String: String] = { connection in
            try Dictionary(
                uniqueKeysWithValues: (Array(Self.demanded.keys) + ["query_only"]).map { pragma in
                    (pragma, try String.fetchOne(connection, sql: "PRAGMA \(pragma)") ?? "")
                })
        }
        let writer = try await database.writer.lend(ask)
        #expect(writer == Self.demanded.merging(["query_only": "0"]) { $1 })
        // Four at once, so that each of the four connections is asked.
        let readers = try await withThrowingTaskGroup(of: [String: String].self) { group in
            for _ in 1...4 {
                group.addTask {
                    try await database.readers.lend { connection in
                        Thread.sleep(forTimeInterval: 0.1)
                        return try ask(connection)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(readers.count == 4)
        #expect(readers.allSatisfy { $0 == Self.demanded.merging(["query_only": "1"]) { $1 } })
        await database.close()
    }

    @Test("a setting that does not hold is named and refused", arguments: demanded.keys.sorted())
    func refused(_ pragma: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let weakened = [
            "journal_mode": "DELETE", "synchronous": "NORMAL", "wal_autocheckpoint": "1000", "trusted_schema": "1",
            "busy_timeout": "7", "temp_store": "0",
        ]
        let configuration = SQLiteSettings.configuration(SQLiteSettings.writer, label: "test", readOnly: false)
        let connection = try DatabaseQueue(path: folder.path + "/x.db", configuration: configuration)
        try connection.writeWithoutTransaction { connection in
            try SQLiteSettings.verify(SQLiteSettings.writer, on: connection)
            try connection.execute(sql: "PRAGMA \(pragma) = \(weakened[pragma] ?? "0")")
            #expect { try SQLiteSettings.verify(SQLiteSettings.writer, on: connection) } throws: { error in
                (error as? StoreError)?.kind == .failed && "\(error)".contains(pragma)
            }
        }
    }
}
