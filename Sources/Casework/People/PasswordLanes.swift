import Base
import Dispatch
import Synchronization

/// 口令运算通道: threads of their own for hashing passwords, because each takes a quarter of a second and 64 MiB, and the
/// threads that answer requests must not wait for it.
///
/// So many at once, so many more waiting; who comes then is refused at once rather than kept.
final class PasswordLanes: Sendable {
    private typealias Job = @Sendable () -> Void

    private let lanes: [DispatchQueue]
    private let most: Int
    private let state: Mutex<State>

    private struct State {
        /// The lanes nobody works in.
        var idle: [Int]
        var waiting: [Job] = []
    }

    init(atOnce: Int = 2, waiting: Int = 20) {
        // Serial queues have threads of their own; a concurrent one would share those of the requests.
        lanes = (0..<atOnce).map { DispatchQueue(label: "zhidun.password.\($0)") }
        most = waiting
        state = Mutex(State(idle: Array(0..<atOnce)))
    }

    /// - Throws: a `Refusal` `.unavailable` where too many wait already.
    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = submit { continuation.resume(with: Result { try work() }) }
            if !isTaken { continuation.resume(throwing: Passwords.busy) }
        }
    }

    private func submit(_ job: @escaping Job) -> Bool {
        let (lane, isTaken) = state.withLock { state -> (Int?, Bool) in
            if let lane = state.idle.popLast() { return (lane, true) }
            guard state.waiting.count < most else { return (nil, false) }
            state.waiting.append(job)
            return (nil, true)
        }
        if let lane { start(job, in: lane) }
        return isTaken
    }

    private func start(_ job: @escaping Job, in lane: Int) {
        lanes[lane].async {
            job()
            let next = self.state.withLock { state -> Job? in
                guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
                state.idle.append(lane)
                return nil
            }
            if let next { self.start(next, in: lane) }
        }
    }
}
