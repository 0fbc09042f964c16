/// 数据库: where the state of the office is kept; SQLite by default, PostgreSQL when one machine is outgrown.
///
/// Work is a synchronous closure over a `Transaction`, run on a thread of the store's own. It must not have effects
/// outside the transaction, because it may be run again after a conflict.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Carries `work` out in one transaction and returns when it is durable. Whatever it throws undoes all of it.
    @discardableResult
    func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T

    /// Runs `work` on one consistent state of the database; writing in it is refused.
    func read<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T

    /// Finishes the writes under way, refuses further ones and closes all connections.
    func close() async
}

/// 方言: which database speaks; for the few statements that cannot be written for both.
package enum Dialect: String, Sendable, CaseIterable {
    case sqlite, postgres
}

/// 事务: what the work of one transaction speaks to. SQL is written for both databases, with `?` for each value.
package final class Transaction {
    package let dialect: Dialect
    private let session: any Session

    package init(_ session: any Session, dialect: Dialect) {
        self.session = session
        self.dialect = dialect
    }

    /// Executes one statement and returns how many rows it changed.
    @discardableResult
    package func run(_ sql: String, _ values: any Bindable...) throws -> Int {
        try session.execute(sql, Transaction.storable(values))
    }

    /// Executes one statement whose values are put together by the caller.
    @discardableResult
    package func run(_ sql: String, bind values: [Value]) throws -> Int {
        try session.execute(sql, Transaction.storable(values))
    }

    /// All rows a query answers.
    package func rows(_ sql: String, _ values: any Bindable...) throws -> [Row] {
        try session.query(sql, Transaction.storable(values))
    }

    /// The first row a query answers, if any.
    package func row(_ sql: String, _ values: any Bindable...) throws -> Row? {
        try session.query(sql, Transaction.storable(values)).first
    }

    /// All rows of a query whose values are put together by the caller.
    package func rows(_ sql: String, bind values: [Value]) throws -> [Row] {
        try session.query(sql, Transaction.storable(values))
    }

    /// One database cuts a text at U+0000 and keeps a number that is none (NaN) as NULL, the other refuses the text and
    /// keeps the number: neither is stored.
    private static func storable(_ values: [any Bindable]) throws(StoreError) -> [Value] {
        let values = values.map(\.value)
        for value in values {
            switch value {
            case .text(let text) where text.utf8.contains(0):
                throw StoreError(.misuse, "a text with U+0000 cannot be stored")
            case .real(let number) where number.isNaN:
                throw StoreError(.misuse, "a number that is none cannot be stored")
            default:
                continue
            }
        }
        return values
    }
}

/// 会话: one connection inside one transaction, as an engine offers it.
package protocol Session: AnyObject {
    func execute(_ sql: String, _ values: [Value]) throws -> Int
    func query(_ sql: String, _ values: [Value]) throws -> [Row]
}
