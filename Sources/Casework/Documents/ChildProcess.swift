import Glibc

/// 子进程: another program that this one talks to over its standard input and output, and ends when it lets go of it.
///
/// posix_spawn and not Foundation's Process, because a socket pair lets a dead child be an error instead of a signal,
/// and every wait has an end. One thread at a time may use it.
final class ChildProcess {
    private let id: pid_t
    private let socket: Int32
    private var received: [UInt8] = []

    /// Why a conversation ended.
    enum Broken: Error {
        /// The child is gone, or answers more than was agreed.
        case ended
        case late
    }

    /// Starts the program with nothing of this one's environment; nil where it cannot be started.
    init?(_ program: String, _ arguments: [String]) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            return nil
        }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: what is typed at the terminal is for this program, which ends the child itself.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let words = ChildProcess.list([program] + arguments)
        let environment = ChildProcess.list(["PATH=/usr/bin:/bin", "LANG=C.UTF-8"])
        defer { for word in words + environment { free(word) } }
        var started: pid_t = 0
        guard posix_spawn(&started, program, &actions, &attributes, words, environment) == 0 else {
            close(ends[0])
            return nil
        }
        id = started
        socket = ends[0]
    }

    /// As exec takes them: each of its own memory, and nil after the last.
    private static func list(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { word -> UnsafeMutablePointer<CChar>? in strdup(word) } + [nil]
    }

    deinit {
        kill(id, SIGKILL)
        close(socket)
        while waitpid(id, nil, 0) == -1, errno == EINTR {}
    }

    func send(_ bytes: [UInt8], by end: ContinuousClock.Instant) throws(Broken) {
        var sent = 0
        while sent < bytes.count {
            try wait(for: Int16(POLLOUT), by: end)
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.send(
                    socket, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
                    Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if count < 0, errno == EAGAIN || errno == EINTR { continue }
            guard count > 0 else { throw .ended }
            sent += count
        }
    }

    /// The next line, without its end.
    func line(limit: Int, by end: ContinuousClock.Instant) throws(Broken) -> [UInt8] {
        while true {
            if let place = received.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(received[..<place])
                received.removeSubrange(...place)
                return line
            }
            guard received.count < limit else { throw .ended }
            try receive(by: end)
        }
    }

    func bytes(_ count: Int, by end: ContinuousClock.Instant) throws(Broken) -> [UInt8] {
        while received.count < count { try receive(by: end) }
        let bytes = Array(received[..<count])
        received.removeSubrange(..<count)
        return bytes
    }

    private func receive(by end: ContinuousClock.Instant) throws(Broken) {
        try wait(for: Int16(POLLIN), by: end)
        var part = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &part, part.count, Int32(MSG_DONTWAIT))
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        guard count > 0 else { throw .ended }
        received += part[..<count]
    }

    private func wait(for event: Int16, by end: ContinuousClock.Instant) throws(Broken) {
        while true {
            let left = end - ContinuousClock.now
            guard left > .zero else { throw .late }
            let milliseconds = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000
            var asked = pollfd(fd: socket, events: event, revents: 0)
            let ready = poll(&asked, 1, Int32(clamping: milliseconds + 1))
            if ready > 0 { return }
            guard ready == 0 || errno == EINTR else { throw .ended }
        }
    }
}
