/// 会话: one transaction on one connection, as the work sees it.
///
/// A statement that failed dooms the transaction whether or not the work catches the error: PostgreSQL would refuse
/// every further statement and turn the COMMIT into a ROLLBACK without calling that an error.
final class PostgresSession: Session {
    private let connection: PostgresConnection
    private let mode: PostgresMode
    private(set) var failure: PostgresFailure?
    private var isOver = false

    init(_ connection: PostgresConnection, _ mode: PostgresMode) {
        self.connection = connection
        self.mode = mode
    }

    func execute(_ sql: String, _ values: [Value]) throws -> Int {
        try guarded { () throws(PostgresFailure) in try connection.execute(sql, values, mode) }
    }

    func query(_ sql: String, _ values: [Value]) throws -> [Row] {
        try guarded { () throws(PostgresFailure) in try connection.query(sql, values, mode) }
    }

    /// Called when the work has returned: a transaction that was kept beyond it does nothing more.
    func end() { isOver = true }

    private func guarded<T>(_ statement: () throws(PostgresFailure) -> T) throws(StoreError) -> T {
        guard !isOver else { throw StoreError(.misuse, "the transaction is over") }
        if let failure { throw failure.error }
        do throws(PostgresFailure) {
            let answer = try statement()
            guard connection.isInTransaction else { throw .misuse("the work ended the transaction itself") }
            return answer
        } catch {
            failure = error
            throw error.error
        }
    }
}
