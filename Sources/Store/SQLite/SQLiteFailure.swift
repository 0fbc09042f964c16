import GRDB
import GRDBSQLite

/// A statement that failed, and what that means for what was being written.
///
/// Messages name tables, columns and the SQL text, never a bound value: what SQLite says while a statement runs may
/// quote one (a full-text query, for instance), so then only its fixed words for the code are kept.
struct SQLiteFailure: Error {
    let error: StoreError
    let reach: Reach
    private let code: ResultCode

    /// How far a failure reaches.
    enum Reach: Equatable {
        /// The work that met it.
        case work
        /// All works of the same transaction: nothing of it is stored, and writing can go on.
        case batch
        /// The writer: what the disk holds is unknown until the file is opened again.
        case writer
    }

    /// Where a failure showed.
    enum Stage {
        case preparing, running
    }

    init(_ failure: DatabaseError, _ stage: Stage, writing: Bool) {
        code = failure.extendedResultCode
        let (kind, reach) = SQLiteFailure.meaning(of: code, writing: writing)
        self.reach = reach
        let isQuotable = stage == .preparing || [.SQLITE_CONSTRAINT, .SQLITE_MISUSE].contains(code.primaryResultCode)
        let words = (isQuotable ? failure.message : nil) ?? String(cString: sqlite3_errstr(code.rawValue))
        let statement = failure.sql.map { " [" + $0.prefix(200) + "]" } ?? ""
        error = StoreError(kind, "SQLite \(code.rawValue): \(words)\(statement)")
    }

    private init(_ error: StoreError) {
        self.error = error
        reach = .work
        code = .SQLITE_MISUSE
    }

    /// A mistake found before SQLite was asked.
    static func refused(_ kind: StoreError.Kind, _ message: String) -> SQLiteFailure {
        SQLiteFailure(StoreError(kind, message))
    }

    /// Any error of GRDB's as one of ours; others stay what they are.
    static func translated(_ error: any Error, writing: Bool = false) -> any Error {
        (error as? DatabaseError).map { SQLiteFailure($0, .running, writing: writing).error } ?? error
    }

    /// Whether it is a constraint, which a COMMIT meets only when its check was deferred.
    var isConstraint: Bool { code.primaryResultCode == .SQLITE_CONSTRAINT }

    private static func meaning(of code: ResultCode, writing: Bool) -> (StoreError.Kind, Reach) {
        switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            return (.duplicate, .work)
        // The index of the log could not grow: the disk is full, and the frames behind it count for nothing.
        case .SQLITE_IOERR_SHMSIZE:
            return (.full, .batch)
        default:
            break
        }
        switch code.primaryResultCode {
        case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH:
            return (.constraint, .work)
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT:
            return (.conflict, .work)
        case .SQLITE_FULL:
            return (.full, .batch)
        case .SQLITE_READONLY where !writing:
            return (.misuse, .work)
        case .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_READONLY,
            .SQLITE_PROTOCOL, .SQLITE_PERM, .SQLITE_NOLFS, .SQLITE_INTERNAL:
            return (.failed, .writer)
        default:
            return (.misuse, .work)
        }
    }
}
