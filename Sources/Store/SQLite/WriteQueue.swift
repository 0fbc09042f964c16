import GRDB
import Synchronization

/// 合并提交: the one connection that writes. Works queue up, up to 64 share one transaction, and nobody is told of a
/// result before the COMMIT has returned.
///
/// A failure of the disk stops it for good: after a failed fsync the operating system may report the next one as a
/// success although the pages never arrived, so nothing is tried again before the file has been opened afresh.
final class WriteQueue: Sendable {
    private let connection: DatabaseQueue
    private let checkpoints: Checkpoints
    private let state = Mutex(State())
    private static let batchSize = 64

    private struct State {
        var waiting: [WriteJob] = []
        var isDraining = false
        var isClosed = false
        var failure: StoreError?

        var refusal: StoreError? { failure ?? (isClosed ? StoreError(.closed, "the store is closed") : nil) }
    }

    init(_ connection: DatabaseQueue, checkpoints: Checkpoints) {
        self.connection = connection
        self.checkpoints = checkpoints
    }

    /// Why writing has stopped, if it has.
    var failure: StoreError? { state.withLock(\.failure) }

    /// Carries `work` out with others in one transaction.
    func write<T: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            submit(
                WriteJob(
                    run: { transaction in
                        let value = try work(transaction)
                        return { continuation.resume(returning: value) }
                    },
                    refuse: { continuation.resume(throwing: $0) }))
        }
    }

    /// Lends the connection between two batches, outside any transaction.
    func lend<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        if let refusal = state.withLock(\.refusal) { throw refusal }
        return try await between(body)
    }

    /// Finishes what is waiting and refuses what comes; closing again does nothing. Throws when the file is left open.
    func close() async throws {
        let wasClosed = state.withLock { state in
            defer { state.isClosed = true }
            return state.isClosed
        }
        if wasClosed { return }
        while state.withLock({ !$0.waiting.isEmpty || $0.isDraining }) {
            await withCheckedContinuation { continuation in
                connection.asyncWriteWithoutTransaction { _ in continuation.resume() }
            }
        }
        // A full disk may keep the log from being emptied; the next start does it.
        if failure == nil { try? await between { _ = try $0.checkpoint(.truncate) } }
        // A writer that failed leaves everything as it lies: the next start recovers from what the disk holds.
        if let failure {
            _ = Unmanaged.passRetained(connection)
            throw failure
        }
        try connection.close()
    }

    private func between<T: Sendable>(_ body: @escaping @Sendable (GRDB.Database) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            connection.asyncWriteWithoutTransaction { connection in
                continuation.resume(with: Result { try self.watching { try body(connection) } })
            }
        }
    }

    private func submit(_ job: WriteJob) {
        let (refusal, starts) = state.withLock { state -> (StoreError?, Bool) in
            if let refusal = state.refusal { return (refusal, false) }
            state.waiting.append(job)
            defer { state.isDraining = true }
            return (nil, !state.isDraining)
        }
        if let refusal { job.refuse(refusal) }
        if starts { drain() }
    }

    /// One batch at a time, so that who lends the connection gets his turn.
    private func drain() {
        connection.asyncWriteWithoutTransaction { connection in
            let batch = self.state.withLock { state in
                let batch = Array(state.waiting.prefix(WriteQueue.batchSize))
                state.waiting.removeFirst(batch.count)
                if batch.isEmpty { state.isDraining = false }
                return batch
            }
            guard !batch.isEmpty else { return }
            self.commit(batch, on: connection)
            if self.failure == nil {
                _ = try? self.watching { try self.checkpoints.runIfDue(on: connection) }
            }
            self.drain()
        }
    }

    private func commit(_ batch: [WriteJob], on connection: GRDB.Database) {
        if let refusal = failure { return batch.forEach { $0.refuse(refusal) } }
        let outcome = WriteBatch(batch, on: connection).commit()
        switch outcome {
        case .stored(let deliveries):
            deliveries.forEach { $0() }
        case .undone(let failure) where failure.isConstraint && batch.count > 1:
            // A deferred constraint shows at COMMIT without saying whose it was: each is tried alone.
            batch.forEach { commit([$0], on: connection) }
        case .undone(let failure):
            if failure.reach == .writer { stop(failure.error) }
            batch.forEach { $0.refuse(failure.error) }
        }
    }

    private func watching<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            let failure = SQLiteFailure(error, .running, writing: true)
            if failure.reach == .writer { stop(failure.error) }
            throw failure.error
        } catch let failure as SQLiteFailure {
            if failure.reach == .writer { stop(failure.error) }
            throw failure.error
        }
    }

    private func stop(_ cause: StoreError) {
        state.withLock { state in
            if state.failure == nil {
                state.failure = StoreError(
                    .failed, "writing has stopped until the store is opened again; \(cause.message)")
            }
        }
    }
}
