package import Base

/// PostgreSQL 数据库: the store when one machine is outgrown; several servers of ours may use it at once.
///
/// Writing transactions are SERIALIZABLE and are run again when another was first; reading ones see one state of the
/// database (REPEATABLE READ READ ONLY). A connection pooler between us and the server must pool sessions, not
/// transactions, because statements are prepared.
///
/// Our errors hold no values, but the server writes its own log, with whole rows in it, where we cannot forbid it: its
/// administrator sets `log_error_verbosity = terse` and `log_min_error_statement = panic`. Names and contacts are safe
/// from that in any case, because they are only ever sent as ciphertext.
package final class PostgresDatabase: Database {
    package let dialect = Dialect.postgres
    private let pool: PostgresPool
    private let retry: ConflictRetry

    /// Connects once, to refuse what cannot work at once: `.misuse` for an address that cannot be read, `.failed` for a
    /// server that cannot be reached or whose settings could lose what it acknowledged (they are named), `.foreign` for
    /// a schema newer than this program.
    package init(_ address: String, settings: PostgresSettings = PostgresSettings()) async throws {
        let url = try PostgresURL(address)
        pool = PostgresPool(
            (1...max(settings.connections, 1)).map { PostgresLane(url, settings: settings, number: $0) })
        retry = settings.retry
        do {
            try await carryOut(.reading) { session in try Migrator(dialect: .postgres).check(session) }
        } catch {
            await pool.close()
            throw error
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await carryOut(.writing) { session in try work(Transaction(session, dialect: .postgres)) }
    }

    package func read<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await carryOut(.reading) { session in try work(Transaction(session, dialect: .postgres)) }
    }

    /// Brings the schema up to this program's and returns the migrations that were missing; one server of ours at a time
    /// does this, the others wait and find it done.
    @discardableResult
    package func migrate(at now: Instant, to migrations: [Migration] = Migration.all) async throws -> [Migration] {
        let migrator = Migrator(dialect: .postgres, migrations: migrations)
        let result = try await pool.run { lane in
            Result {
                try migrator.migrate(at: now) { work in
                    switch lane.attempt(.migrating, work) {
                    case .finished(let result): try result.get()
                    case .beaten(let error): throw error
                    }
                }
            }
        }
        return try result.get()
    }

    package func close() async { await pool.close() }

    private func carryOut<T: Sendable>(
        _ mode: PostgresMode, _ work: @escaping @Sendable (any Session) throws -> T
    ) async throws -> T {
        try Task.checkCancellation()
        var attempt = 1
        while true {
            let outcome = try await pool.run { lane in lane.attempt(mode, work) }
            switch outcome {
            case .finished(let result):
                return try result.get()
            case .beaten(let error):
                guard let wait = retry.wait(after: attempt) else {
                    throw StoreError(.conflict, "given up after \(attempt) attempts; \(error.message)")
                }
                try await Task.sleep(for: wait)
                attempt += 1
            }
        }
    }
}
