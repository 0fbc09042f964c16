import GRDB
import Glibc
import Synchronization

/// 备份: a copy of the database while it serves, and the way back.
extension SQLiteDatabase {
    /// Copies the database as it is now to a file that does not exist yet; the name appears when the copy is whole,
    /// checked and durable.
    ///
    /// The copy is made page by page in a reading transaction, so nobody who writes waits for it; the log cannot start
    /// again meanwhile.
    ///
    /// - Throws: `.misuse` when the name is taken, `.full` when there is no room, `.failed` when the copy is not sound.
    package func backup(to path: String, migrations: [Migration] = Migration.all) async throws {
        guard !SystemFile.exists(path) else {
            throw StoreError(.misuse, "\(path) exists already and is not overwritten")
        }
        let draft = SQLiteDatabase.draft(beside: path)
        do {
            try SystemFile.create(draft, isNew: true)
            let copy = try SQLiteCopy.open(draft)
            try await readers.lend { source in
                // The first read fixes the state that is copied.
                try source.execute(sql: "SELECT 1 FROM sqlite_schema LIMIT 1")
                try copy.writeWithoutTransaction { try source.backup(to: $0, pagesPerStep: 256) { _ in } }
            }
            try await copy.writeWithoutTransaction { copy in
                // One file without a log, so that it can be carried about.
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
                try SQLiteCopy.check(copy, migrations: migrations)
            }
            try copy.close()
            try SystemFile.synchronize(file: draft)
            try SystemFile.publish(draft, as: path)
        } catch {
            unlink(draft)
            throw SQLiteFailure.translated(error)
        }
    }

    /// Puts a backup in the place of a database that is not there, after the checks that `backup` made.
    ///
    /// - Throws: `.misuse` when the directory has a database already or the file is no finished backup, `.foreign` when
    ///   it is damaged, tampered with or newer than this program, `.locked` when another process has the directory.
    package static func restore(from path: String, to directory: String, migrations: [Migration] = Migration.all) throws
    {
        let home = try DataDirectory(directory)
        defer { home.release() }
        for name in [home.database, home.database + "-wal"] where SystemFile.exists(name) {
            throw StoreError(.misuse, "\(directory) has a database already and is not overwritten")
        }
        let draft = draft(beside: home.database)
        do {
            try SystemFile.copy(path, to: draft)
            guard try isBackup(draft) else {
                throw StoreError(.misuse, "\(path) is no finished backup of a database")
            }
            let copy = try SQLiteCopy.open(draft)
            try copy.writeWithoutTransaction { try SQLiteCopy.check($0, migrations: migrations) }
            try copy.close()
            try SystemFile.synchronize(file: draft)
            try SystemFile.publish(draft, as: home.database)
        } catch let error as DatabaseError {
            unlink(draft)
            throw StoreError(
                .foreign, "\(path) is damaged: \(SQLiteFailure(error, .running, writing: true).error.message)")
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// A database file is in one piece when it says that no log belongs to it (bytes 18 and 19 of its header).
    private static func isBackup(_ path: String) throws -> Bool {
        let file = try SystemFile.open(path, O_RDONLY)
        defer { Glibc.close(file) }
        var header = [UInt8](repeating: 0, count: 20)
        return pread(file, &header, 20, 0) == 20 && header.starts(with: "SQLite format 3\0".utf8)
            && header[18] == 1 && header[19] == 1
    }

    private static func draft(beside path: String) -> String {
        let number = drafts.wrappingAdd(1, ordering: .relaxed).newValue
        return "\(path).\(getpid())-\(number).part"
    }

    private static let drafts = Atomic(0)
}
