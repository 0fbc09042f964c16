import Dispatch
import Synchronization

/// 连接池: a few lanes, given to those who ask in the order in which they asked.
final class PostgresPool: Sendable {
    private let state: Mutex<State>

    init(_ lanes: [PostgresLane]) {
        state = Mutex(State(idle: lanes, size: lanes.count))
    }

    /// Runs `body` on the thread of a lane that nobody else uses meanwhile.
    func run<T: Sendable>(_ body: @escaping @Sendable (PostgresLane) -> T) async throws(StoreError) -> T {
        let lane = try await take().get()
        let answer = await withCheckedContinuation { waiting in
            lane.queue.async { waiting.resume(returning: body(lane)) }
        }
        give(lane)
        return answer
    }

    /// Refuses those who wait or come later, waits for the work under way and closes every connection.
    func close() async {
        let refused = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for waiting in refused { waiting.resume(returning: .failure(PostgresPool.closed)) }
        await withCheckedContinuation { done in
            let isIdle = state.withLock { state in
                if state.idle.count < state.size { state.closers.append(done) }
                return state.idle.count == state.size
            }
            if isIdle { done.resume() }
        }
        for lane in state.withLock({ $0.idle }) {
            await withCheckedContinuation { done in
                lane.queue.async {
                    lane.disconnect()
                    done.resume()
                }
            }
        }
    }

    private static let closed = StoreError(.closed, "the store has been closed")

    private func take() async -> Result<PostgresLane, StoreError> {
        await withCheckedContinuation { waiting in
            let answer: Result<PostgresLane, StoreError>? = state.withLock { state in
                if state.isClosed { return .failure(PostgresPool.closed) }
                if let lane = state.idle.popLast() { return .success(lane) }
                state.waiting.append(waiting)
                return nil
            }
            if let answer { waiting.resume(returning: answer) }
        }
    }

    private func give(_ lane: PostgresLane) {
        let (next, closers): (Waiting?, [CheckedContinuation<Void, Never>]) = state.withLock { state in
            if !state.waiting.isEmpty { return (state.waiting.removeFirst(), []) }
            state.idle.append(lane)
            guard state.isClosed, state.idle.count == state.size else { return (nil, []) }
            defer { state.closers = [] }
            return (nil, state.closers)
        }
        next?.resume(returning: .success(lane))
        for closer in closers { closer.resume() }
    }

    private typealias Waiting = CheckedContinuation<Result<PostgresLane, StoreError>, Never>

    private struct State {
        var idle: [PostgresLane]
        let size: Int
        var waiting: [Waiting] = []
        var closers: [CheckedContinuation<Void, Never>] = []
        var isClosed = false
    }
}
