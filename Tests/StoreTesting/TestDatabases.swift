import Base
import Foundation

@testable import Store

/// The databases the contract is tested on.
enum TestDatabases {
    static let all: [TestDatabase] = [sqlite, postgres]

    static let sqlite = TestDatabase(name: "SQLite") {
        let folder = try TemporaryFolder()
        let database = try SQLiteDatabase(folder.path)
        try await database.migrate(at: Instant(milliseconds: 0), to: migrations)
        return DisposableDatabase(database) { folder.remove() }
    }

    static let postgres = TestDatabase(name: "PostgreSQL") {
        let database = try await PostgresTests.store()
        try await database.migrate(at: Instant(milliseconds: 0), to: migrations)
        return database
    }

    /// What every test database is migrated with: the program's own migrations and a table of the tests'.
    static let migrations = Migration.all + [Migration(Migration.all.count + 1, "probe", Array(probe.utf8))]

    private static let probe = """
        CREATE TABLE probe (
            id       INTEGER NOT NULL PRIMARY KEY,
            whole    INTEGER CHECK (whole <> 13),
            fraction REAL,
            words    TEXT UNIQUE,
            bytes    BLOB,
            parent   INTEGER REFERENCES probe (id)
        ) STRICT;
        """
}

/// One kind of database; `make` gives a fresh one, which `close` removes again.
struct TestDatabase: Sendable, CustomStringConvertible {
    let name: String
    let make: @Sendable () async throws -> any Database

    var description: String { name }

    /// Runs a test on a fresh database.
    func use(_ test: (any Database) async throws -> Void) async throws {
        let database = try await make()
        do {
            try await test(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}

/// A database that leaves nothing behind when it is closed.
final class DisposableDatabase: Database {
    private let database: any Database
    private let dispose: @Sendable () -> Void

    init(_ database: any Database, dispose: @escaping @Sendable () -> Void) {
        self.database = database
        self.dispose = dispose
    }

    var dialect: Dialect { database.dialect }

    func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await database.write(work)
    }

    func read<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await database.read(work)
    }

    func close() async {
        await database.close()
        dispose()
    }
}

/// A folder of a test's own.
struct TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("zhidun-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
