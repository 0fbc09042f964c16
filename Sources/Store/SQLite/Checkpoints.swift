import GRDB
import GRDBSQLite
import Synchronization

/// 检查点: when the writer copies pages from the log into the database file.
///
/// Only the writer does it, between two batches. A passive checkpoint waits for nobody; when long reads have kept the
/// log from starting again for too long, one waits for them.
final class Checkpoints: Sendable {
    private let pages: Int
    private let written = Mutex(0)
    private static let patience = 16

    /// Runs one after every so many pages written.
    init(everyPages pages: Int) {
        self.pages = max(pages, 1)
    }

    func runIfDue(on connection: GRDB.Database) throws {
        let due = written.withLock { written in
            written += pagesWritten(by: connection)
            guard written >= pages else { return false }
            written = 0
            return true
        }
        guard due else { return }
        let log = try connection.checkpoint(.passive)
        if log.walFrameCount > pages * Checkpoints.patience {
            do {
                try connection.checkpoint(.restart)
            } catch DatabaseError.SQLITE_BUSY {
                // Somebody still reads an old state; the log grows until the next turn.
            }
        }
    }

    /// Pages this connection has written since it was last asked.
    private func pagesWritten(by connection: GRDB.Database) -> Int {
        var count: CInt = 0
        var unused: CInt = 0
        sqlite3_db_status(connection.sqliteConnection, SQLITE_DBSTATUS_CACHE_WRITE, &count, &unused, 1)
        return Int(count)
    }
}
