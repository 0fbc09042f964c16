import Dispatch
import Synchronization

/// 输出: what a command that runs for somebody else prints.
///
/// Lines wait here until the connection takes them; when it does not, those beyond a thousand are dropped and counted.
package final class ControlOutput: Sendable {
    private let waiting = Mutex(Waiting())
    private let arrived = DispatchSemaphore(value: 0)
    private static let limit = 1_000

    private struct Waiting {
        var replies: [ControlReply] = []
        var dropped = 0
    }

    /// A line on standard output.
    package func out(_ line: String) { add(.out(line)) }

    /// A line on standard error.
    package func err(_ line: String) { add(.err(line)) }

    /// How far the command is; only the last that waits is kept, and that only until something else is said.
    package func progress(_ words: String) { add(.progress(words)) }

    func add(_ reply: ControlReply) {
        waiting.withLock { waiting in
            if case .progress = waiting.replies.last { waiting.replies.removeLast() }
            if case .exit = reply {
                if waiting.dropped > 0 { waiting.replies.append(.err("\(waiting.dropped) lines were lost")) }
                waiting.replies.append(reply)
            } else if waiting.replies.count < ControlOutput.limit {
                waiting.replies.append(reply)
            } else if case .progress = reply {
                // Nobody misses it.
            } else {
                waiting.dropped += 1
            }
        }
        arrived.signal()
    }

    /// Sends what comes, in order, until the exit code has been sent. Throws when the other end has gone.
    func forward(to stream: UnixStream) throws {
        while true {
            arrived.wait()
            let replies = waiting.withLock { waiting in
                defer { waiting.replies = [] }
                return waiting.replies
            }
            for reply in replies {
                do {
                    try stream.send(ControlLine.encode(reply))
                } catch let error as StoreError where error.kind == .misuse {
                    try stream.send(ControlLine.encode(ControlReply.err("a line was too long to be sent")))
                }
                if case .exit = reply { return }
            }
        }
    }
}
