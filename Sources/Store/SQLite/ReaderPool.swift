import GRDB
import Synchronization

/// 读连接: a few connections that read, each one consistent state at a time. All are opened at the start, so that a
/// lack of file descriptors shows then and not in the middle of the day.
final class ReaderPool: Sendable {
    private let state: Mutex<State>
    private let size: Int

    private struct State {
        var idle: [DatabaseQueue]
        var waiting: [CheckedContinuation<DatabaseQueue, any Error>] = []
        var closing: CheckedContinuation<Void, Never>?
        var isClosed = false
    }

    init(path: String, size: Int) throws {
        let settings = SQLiteSettings.reader
        self.size = max(size, 1)
        let connections = try (1...max(size, 1)).map { number in
            let configuration = SQLiteSettings.configuration(settings, label: "zhidun.reader.\(number)", readOnly: true)
            let connection = try DatabaseQueue(path: path, configuration: configuration)
            try connection.unsafeRead { try SQLiteSettings.verify(settings, on: $0) }
            return connection
        }
        state = Mutex(State(idle: connections))
    }

    func read<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await lend { connection in
            let session = SQLiteSession(connection, .reading)
            let result = Result { try work(Transaction(session, dialect: .sqlite)) }
            session.end()
            if case .success = result, let failure = session.failure { throw failure.error }
            return try result.get()
        }
    }

    /// Lends a connection inside a transaction that sees one state of the database.
    func lend<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        let connection = try await take()
        defer { give(back: connection) }
        return try await withCheckedThrowingContinuation { continuation in
            connection.asyncUnsafeRead { access in
                continuation.resume(
                    with: Result {
                        do {
                            let connection = try access.get()
                            try connection.cachedStatement(sql: "BEGIN").execute()
                            defer { try? connection.cachedStatement(sql: "ROLLBACK").execute() }
                            return try body(connection)
                        } catch {
                            throw SQLiteFailure.translated(error)
                        }
                    })
            }
        }
    }

    /// Waits for the reads under way and closes all connections.
    func close() async {
        await withCheckedContinuation { continuation in
            let (refused, isIdle) = state.withLock { state in
                defer { state.waiting = [] }
                let isIdle = state.isClosed || state.idle.count == size
                state.isClosed = true
                if !isIdle { state.closing = continuation }
                return (state.waiting, isIdle)
            }
            refused.forEach { $0.resume(throwing: ReaderPool.closed) }
            if isIdle { continuation.resume() }
        }
        for connection in state.withLock({ state in
            defer { state.idle = [] }
            return state.idle
        }) { try? connection.close() }
    }

    private static let closed = StoreError(.closed, "the store is closed")

    private func take() async throws -> DatabaseQueue {
        try await withCheckedThrowingContinuation { continuation in
            let answer = state.withLock { state -> Result<DatabaseQueue, any Error>? in
                if state.isClosed { return .failure(ReaderPool.closed) }
                if let connection = state.idle.popLast() { return .success(connection) }
                state.waiting.append(continuation)
                return nil
            }
            if let answer { continuation.resume(with: answer) }
        }
    }

    private func give(back connection: DatabaseQueue) {
        let (next, closing) = state.withLock { state in
            guard state.waiting.isEmpty else {
                return (state.waiting.removeFirst() as CheckedContinuation?, nil as CheckedContinuation<Void, Never>?)
            }
            state.idle.append(connection)
            return (nil, state.idle.count == size ? state.closing : nil)
        }
        next?.resume(returning: connection)
        closing?.resume()
    }
}
