import Base
import GRDB

/// 副本: a database file that nobody serves, as a backup is; what can be asked of it.
enum SQLiteCopy {
    /// Opens such a file, which has no log beside it.
    static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "zhidun.copy"
        configuration.prepareDatabase { connection in
            try connection.execute(sql: "PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1; PRAGMA temp_store = 2")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Refuses, with `.foreign`, a file that is damaged, that is newer than this program, or whose schema is not what
    /// its migrations make.
    static func check(_ connection: GRDB.Database, migrations: [Migration]) throws {
        let problems = try problems(on: connection)
        guard problems.isEmpty else {
            throw StoreError(.foreign, "the file is damaged: " + problems.prefix(3).joined(separator: "; "))
        }
        let differences = try differences(on: connection, migrations: migrations)
        guard differences.isEmpty else {
            throw StoreError(.foreign, "the schema was tampered with: " + differences.joined(separator: ", "))
        }
    }

    /// What is wrong with a whole file: its structure, and rows that refer to nothing.
    static func problems(on connection: GRDB.Database) throws -> [String] {
        let structure = try String.fetchAll(connection, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let references = try GRDB.Row.fetchAll(connection, sql: "PRAGMA foreign_key_check").map { row in
            "a row of \(row[0] as String? ?? "?") refers to nothing in \(row[2] as String? ?? "?")"
        }
        return structure + references
    }

    /// Tables, indexes and triggers that are missing, changed or added, compared with what the migrations that the
    /// file has applied make of an empty database. A dropped append-only trigger shows here.
    static func differences(on connection: GRDB.Database, migrations: [Migration]) throws -> [String] {
        let session = SQLiteSession(connection, .reading)
        let pending = try Migrator(dialect: .sqlite, migrations: migrations).pending(session)
        guard pending.count < migrations.count else { return ["nothing of this program's is in it"] }
        let applied = Array(migrations.dropLast(pending.count))
        let model = try DatabaseQueue().writeWithoutTransaction { model in
            try Migrator(dialect: .sqlite, migrations: applied).migrate(at: Instant(milliseconds: 0)) { work in
                try work(SQLiteSession(model, .migrating))
            }
            return try schema(model)
        }
        let found = try schema(connection)
        return Set(model.keys).union(found.keys).filter { model[$0] != found[$0] }.sorted()
    }

    private static func schema(_ connection: GRDB.Database) throws -> [String: String] {
        let rows = try GRDB.Row.fetchAll(
            connection, sql: "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema")
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
}
