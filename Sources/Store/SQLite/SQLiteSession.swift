import GRDB

/// 会话: the connection inside one transaction, as the work sees it.
///
/// As with PostgreSQL, a statement that failed dooms the work whether or not the work catches the error. The works of
/// a batch share a transaction, so statements that begin or end one are refused before SQLite sees them.
final class SQLiteSession: Session {
    private let connection: GRDB.Database
    private let role: Role
    private(set) var failure: SQLiteFailure?
    private var isOver = false

    /// What a session may do.
    enum Role {
        case reading, writing, migrating
    }

    init(_ connection: GRDB.Database, _ role: Role) {
        self.connection = connection
        self.role = role
    }

    func execute(_ sql: String, _ values: [Value]) throws -> Int {
        try guarded {
            let before = connection.totalChangesCount
            try run(sql) { statement in try statement.execute(values, on: connection) }
            // Statements that were prepared before know the columns that there were then.
            if role == .migrating { connection.clearSchemaCache() }
            // `changes` keeps the number of an earlier statement when this one changed nothing.
            return connection.totalChangesCount == before ? 0 : connection.changesCount
        }
    }

    func query(_ sql: String, _ values: [Value]) throws -> [Row] {
        try guarded {
            try run(sql) { statement in try statement.rows(values, on: connection) }
        }
    }

    /// Called when the work has returned: a transaction that was kept beyond it does nothing more.
    func end() { isOver = true }

    private func guarded<T>(_ body: () throws -> T) throws -> T {
        guard !isOver else { throw StoreError(.misuse, "the transaction is over") }
        if let failure { throw failure.error }
        do {
            return try body()
        } catch let error as SQLiteFailure {
            failure = error
            throw error.error
        }
    }

    private func run<T>(_ sql: String, _ body: (SQLiteStatement) throws -> T) throws -> T {
        guard role.allows(SQLScript.firstWord(of: sql)) else {
            throw SQLiteFailure.refused(.misuse, "not a statement for work in a transaction: \(sql.prefix(200))")
        }
        let statement = try at(.preparing) { try SQLiteStatement(sql, on: connection) }
        return try at(.running) { try body(statement) }
    }

    private func at<T>(_ stage: SQLiteFailure.Stage, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw SQLiteFailure(error, stage, writing: role != .reading)
        }
    }
}

extension SQLiteSession.Role {
    fileprivate func allows(_ word: String) -> Bool {
        switch word {
        case "SELECT", "WITH", "VALUES", "INSERT", "UPDATE", "DELETE", "REPLACE": true
        case "CREATE", "ALTER", "DROP": self == .migrating
        default: false
        }
    }
}
