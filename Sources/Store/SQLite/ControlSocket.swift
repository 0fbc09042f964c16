// Foundation only for its threads.
import Foundation
import Glibc
import Synchronization

/// 控制套接字: where the process that holds a data directory takes commands from others of the same user.
///
/// A request is one line of JSON, the answer lines of JSON with the exit code last. One thread waits for connections
/// and one serves each, because commands are few and may block.
package final class ControlSocket: Sendable {
    /// Runs a command, saying its lines as they come, and returns its exit code.
    package typealias Handler = @Sendable (ControlRequest, ControlOutput) async -> Int32

    private let path: String
    private let listener: Int32
    private let handler: Handler
    private let state = Mutex(State())
    private let ended = DispatchSemaphore(value: 0)
    private static let crowd = 8

    private struct State {
        var connections = 0
        var isClosing = false
    }

    /// Listens in a data directory that is ours.
    package static func listen(in directory: DataDirectory, handler: @escaping Handler) throws -> ControlSocket {
        let socket = try ControlSocket(directory.controlSocket, handler)
        Thread.detachNewThread { socket.accept() }
        return socket
    }

    /// Asks the process that holds a directory to run a command and returns its exit code; `said` gets each line.
    ///
    /// - Throws: `.closed` when no process listens there, `.failed` when it says nothing for so many seconds or ends
    ///   before it has answered.
    package static func call(
        _ directory: String, _ request: ControlRequest, silence seconds: Int = 3_600,
        said: @escaping @Sendable (ControlReply) -> Void
    ) async throws -> Int32 {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result { try ask(directory + "/control.sock", request, silence: seconds, said: said) })
            }
        }
    }

    private static func ask(
        _ path: String, _ request: ControlRequest, silence seconds: Int, said: (ControlReply) -> Void
    ) throws -> Int32 {
        let stream = try UnixStream.connect(path, seconds: seconds)
        try stream.send(ControlLine.encode(request))
        while let line = try stream.line() {
            let reply = try ControlLine.decode(ControlReply.self, line)
            if case .exit(let code) = reply { return code }
            said(reply)
        }
        throw StoreError(.failed, "the server ended before it had answered")
    }

    private init(_ path: String, _ handler: @escaping Handler) throws {
        self.path = path
        self.handler = handler
        listener = try UnixStream.listen(path)
    }

    /// Takes no further commands; those that run go on.
    package func close() {
        let wasClosing = state.withLock { state in
            defer { state.isClosing = true }
            return state.isClosing
        }
        if wasClosing { return }
        // Wakes the thread that waits for connections.
        shutdown(listener, Int32(SHUT_RDWR))
        ended.wait()
    }

    private func accept() {
        while true {
            let descriptor = Glibc.accept(listener, nil, nil)
            if state.withLock(\.isClosing) {
                if descriptor >= 0 { Glibc.close(descriptor) }
                break
            }
            // Without descriptors there is nothing to do but to wait until some are free.
            guard descriptor >= 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
                usleep(100_000)
                continue
            }
            let isTooMany = state.withLock { state in
                state.connections += 1
                return state.connections > ControlSocket.crowd
            }
            Thread.detachNewThread {
                self.serve(UnixStream(descriptor, seconds: 10), isTooMany: isTooMany)
                self.state.withLock { $0.connections -= 1 }
            }
        }
        Glibc.close(listener)
        unlink(path)
        ended.signal()
    }

    private func serve(_ stream: UnixStream, isTooMany: Bool) {
        do {
            guard let peer = stream.peer, peer == getuid() || peer == 0 else { return }
            // Read first: who is refused while still sending would lose the answer with the connection.
            guard let line = try stream.line() else { return }
            guard !isTooMany else { return try refuse(stream, "too many commands are running; try again later") }
            guard let request = try? ControlLine.decode(ControlRequest.self, line) else {
                return try refuse(stream, "the request cannot be read")
            }
            let output = ControlOutput()
            Task { output.add(.exit(await handler(request, output))) }
            try output.forward(to: stream)
        } catch {
            // Who asked has gone; what was begun goes on without him.
        }
    }

    private func refuse(_ stream: UnixStream, _ words: String) throws {
        try stream.send(ControlLine.encode(ControlReply.err(words)))
        try stream.send(ControlLine.encode(ControlReply.exit(2)))
    }
}
