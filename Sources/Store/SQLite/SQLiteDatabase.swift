package import Base
import GRDB

/// SQLite 数据库: the store of one machine, one file in the data directory.
///
/// One process (the directory's lock), one connection that writes, a few that read. A write that returned is on the
/// disk. When the disk fails, writing stops (`.failed`) until the process has been started again; a full disk refuses
/// writes (`.full`) only as long as it is full.
package final class SQLiteDatabase: Database {
    package let dialect = Dialect.sqlite
    /// The folder the file lies in, held by this process.
    package let directory: DataDirectory
    let writer: WriteQueue
    let readers: ReaderPool

    /// Opens the database of a data directory and makes both if they are missing. Its schema is left as it is: see
    /// `migrate`.
    ///
    /// - Throws: `.locked` when another process has the directory, `.foreign` when the file is damaged, no database or
    ///   newer than this program, `.failed` when the disk or the settings do not do.
    package init(_ path: String, options: SQLiteOptions = SQLiteOptions()) throws {
        do {
            try SystemFile.requireDescriptors(64)
            directory = try DataDirectory(path)
            try SystemFile.create(directory.database)
            let settings = SQLiteSettings.writer
            let connection = try DatabaseQueue(
                path: directory.database,
                configuration: SQLiteSettings.configuration(settings, label: "zhidun.writer", readOnly: false))
            try connection.writeWithoutTransaction { connection in
                try SQLiteSettings.verify(settings, on: connection)
                try Migrator(dialect: .sqlite).check(SQLiteSession(connection, .reading))
            }
            // SQLite passes over a directory it cannot open when it makes its log; without its name the log is lost.
            try SystemFile.synchronize(directory: path)
            writer = WriteQueue(connection, checkpoints: Checkpoints(everyPages: options.checkpointPages))
            readers = try ReaderPool(path: directory.database, size: options.readers)
        } catch let error as DatabaseError {
            throw SQLiteDatabase.refusal(error, opening: DataDirectory.database(in: path))
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try Task.checkCancellation()
        return try await writer.write(work)
    }

    package func read<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try Task.checkCancellation()
        return try await readers.read(work)
    }

    package func close() async {
        await readers.close()
        do {
            try await writer.close()
            directory.release()
        } catch {
            // The directory stays ours until the process ends; the next one recovers from what the disk holds.
        }
    }

    /// Brings the schema up to this program's, each migration in a transaction of its own; returns those it applied.
    @discardableResult
    package func migrate(at now: Instant, to migrations: [Migration] = Migration.all) async throws -> [Migration] {
        try await writer.lend { connection in
            try Migrator(dialect: .sqlite, migrations: migrations).migrate(at: now) { work in
                try SQLiteDatabase.transaction(on: connection, work)
            }
        }
    }

    /// What SQLite finds wrong in the file: nothing when all is well. Reads all of it.
    package func integrityProblems() async throws -> [String] {
        try await readers.lend { try SQLiteCopy.problems(on: $0) }
    }

    /// Tables, indexes and triggers that are not as the migrations made them; a dropped append-only trigger shows here.
    package func schemaDifferences(from migrations: [Migration] = Migration.all) async throws -> [String] {
        try await readers.lend { try SQLiteCopy.differences(on: $0, migrations: migrations) }
    }

    /// What to say of it in the log and in the diagnosis.
    package var health: SQLiteHealth {
        SQLiteHealth(versionNumber: Int(GRDB.Database.sqliteLibVersionNumber), failure: writer.failure)
    }

    private static func transaction(on connection: GRDB.Database, _ work: (any Session) throws -> Void) throws {
        let session = SQLiteSession(connection, .migrating)
        try connection.execute(sql: "BEGIN IMMEDIATE")
        do {
            defer { session.end() }
            try work(session)
            if let failure = session.failure { throw failure.error }
            try connection.execute(sql: "COMMIT")
        } catch {
            if connection.isInsideTransaction { try connection.execute(sql: "ROLLBACK") }
            throw session.failure ?? error
        }
    }

    private static func refusal(_ error: DatabaseError, opening path: String) -> StoreError {
        let failure = SQLiteFailure(error, .running, writing: true).error
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            return StoreError(.foreign, "\(path) is damaged or no database: \(failure.message)")
        case .SQLITE_CANTOPEN:
            do {
                try SystemFile.create(path)
                return StoreError(.failed, "cannot open \(path) or a file beside it: \(failure.message)")
            } catch {
                return (error as? StoreError) ?? failure
            }
        default:
            return StoreError(failure.kind, "cannot open \(path): \(failure.message)")
        }
    }
}

/// How a database is opened; the defaults suit an office.
package struct SQLiteOptions: Sendable {
    /// How many connections read.
    package var readers: Int
    /// After how many pages written the log is copied into the file; a page has 4 KiB.
    package var checkpointPages: Int

    /// With the defaults, or with what a test needs.
    package init(readers: Int = 4, checkpointPages: Int = 4_000) {
        self.readers = readers
        self.checkpointPages = checkpointPages
    }
}
