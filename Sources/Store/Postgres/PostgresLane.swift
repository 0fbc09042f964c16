import Dispatch

/// 通道: a thread of its own and the connection that is used on it only, opened when first needed.
final class PostgresLane: @unchecked Sendable {
    let queue: DispatchQueue
    private let url: PostgresURL
    private let settings: PostgresSettings
    private var connection: PostgresConnection?

    init(_ url: PostgresURL, settings: PostgresSettings, number: Int) {
        self.queue = DispatchQueue(label: "zhidun.postgres.\(number)")
        self.url = url
        self.settings = settings
    }

    /// How one attempt at a transaction ended.
    enum Outcome<T: Sendable>: Sendable {
        case finished(Result<T, any Error>)
        /// Another transaction was first: nothing was stored, and the work may be run again.
        case beaten(StoreError)
    }

    /// Runs the work once in a transaction. Call it on the lane's queue.
    func attempt<T: Sendable>(_ mode: PostgresMode, _ work: (PostgresSession) throws -> T) -> Outcome<T> {
        dispatchPrecondition(condition: .onQueue(queue))
        let connection: PostgresConnection
        do throws(PostgresFailure) {
            connection = try begin(mode)
        } catch {
            disconnect()
            return .finished(.failure(error.error))
        }
        let session = PostgresSession(connection, mode)
        let result = Result { try work(session) }
        session.end()
        if case .success(let value) = result, session.failure == nil {
            return commit(value, connection, mode)
        }
        rollback(connection)
        guard let failure = session.failure else { return .finished(result) }
        if failure.isRetried { return .beaten(failure.error) }
        if case .failure = result { return .finished(result) }
        return .finished(.failure(failure.error))
    }

    func disconnect() { connection = nil }

    /// Begins on the connection there is, or on a new one when that turns out to be dead: nothing has been done yet.
    private func begin(_ mode: PostgresMode) throws(PostgresFailure) -> PostgresConnection {
        if let connection, !connection.isBroken {
            do throws(PostgresFailure) {
                try connection.command(mode.begin)
                return connection
            } catch {
                guard connection.isBroken else { throw error }
            }
        }
        let fresh = try PostgresConnection(url, settings: settings)
        try fresh.command(mode.begin)
        connection = fresh
        return fresh
    }

    private func commit<T: Sendable>(_ value: T, _ connection: PostgresConnection, _ mode: PostgresMode) -> Outcome<T> {
        do throws(PostgresFailure) {
            try connection.commit(mode)
            return .finished(.success(value))
        } catch {
            rollback(connection)
            return error.isRetried ? .beaten(error.error) : .finished(.failure(error.error))
        }
    }

    /// Leaves the connection as it was before the transaction, or without one.
    private func rollback(_ connection: PostgresConnection) {
        do throws(PostgresFailure) {
            try connection.command("ROLLBACK")
        } catch {
            disconnect()
        }
        if connection.isBroken { disconnect() }
    }
}
