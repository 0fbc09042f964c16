import GRDB
import GRDBSQLite

/// 语句: a prepared statement of a connection, bound and stepped by SQLite's own interface.
///
/// GRDB prepares it and keeps it for the next time. Its own binding and its cursors box each value several times over,
/// which made up a third of the time of a short statement.
struct SQLiteStatement {
    private let statement: Statement
    private let handle: OpaquePointer

    /// Prepares the statement, or finds it prepared.
    init(_ sql: String, on connection: GRDB.Database) throws {
        statement = try connection.cachedStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// Carries it out; rows that it answers are passed over.
    func execute(_ values: [Value], on connection: GRDB.Database) throws {
        try run(values, on: connection) {}
    }

    /// All rows it answers.
    func rows(_ values: [Value], on connection: GRDB.Database) throws -> [Row] {
        let columns = Row.Columns(statement.columnNames)
        let places = 0..<CInt(columns.names.count)
        var rows: [Row] = []
        try run(values, on: connection) { rows.append(Row(columns: columns, values: places.map(column))) }
        return rows
    }

    private func run(_ values: [Value], on connection: GRDB.Database, each row: () -> Void) throws {
        // What an earlier use left is gone even where that use failed.
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        guard Int(sqlite3_bind_parameter_count(handle)) == values.count else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "wrong number of values", sql: statement.sql)
        }
        for (place, value) in values.enumerated() {
            guard bind(value, at: CInt(place + 1)) == SQLITE_OK else { throw failure(on: connection) }
        }
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: row()
            case SQLITE_DONE: return
            default: throw failure(on: connection)
            }
        }
    }

    private func bind(_ value: Value, at place: CInt) -> CInt {
        switch value {
        case .null: return sqlite3_bind_null(handle, place)
        case .integer(let number): return sqlite3_bind_int64(handle, place, number)
        case .real(let number): return sqlite3_bind_double(handle, place, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    // An empty text may have no address, which SQLite would take for NULL.
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(handle, place, "", 0, SQLiteStatement.copied)
                    }
                    return sqlite3_bind_text(
                        handle, place, start, CInt(characters.count), SQLiteStatement.copied)
                }
            }
        case .blob(let bytes):
            return bytes.withUnsafeBytes { bytes in
                guard let start = bytes.baseAddress, !bytes.isEmpty else {
                    return sqlite3_bind_zeroblob(handle, place, 0)
                }
                return sqlite3_bind_blob(handle, place, start, CInt(bytes.count), SQLiteStatement.copied)
            }
        }
    }

    private func column(_ place: CInt) -> Value {
        switch sqlite3_column_type(handle, place) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, place))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, place))
        case SQLITE_TEXT:
            guard let start = sqlite3_column_text(handle, place) else { return .text("") }
            let count = Int(sqlite3_column_bytes(handle, place))
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            guard let start = sqlite3_column_blob(handle, place) else { return .blob([]) }
            let count = Int(sqlite3_column_bytes(handle, place))
            return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
        default: return .null
        }
    }

    private func failure(on connection: GRDB.Database) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection.sqliteConnection)),
            message: String(cString: sqlite3_errmsg(connection.sqliteConnection)), sql: statement.sql)
    }

    /// Tells SQLite to copy what it is given (`SQLITE_TRANSIENT`, a macro that Swift does not see).
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
