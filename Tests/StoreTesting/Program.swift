import Glibc
import Synchronization

/// Another program, started for a test.
///
/// posix_spawn and not Foundation's Process, which looks through the open files of this one before each start and, where
/// there are very many, reads beyond the end of their list.
struct Program {
    let id: pid_t

    /// Nobody starts a program while somebody makes a pipe that it must not inherit.
    private static let starting = Mutex(())

    /// Starts it with `input` and `output`.
    /// - Parameters:
    ///   - words: the path of the program and its arguments.
    ///   - output: where it writes; nowhere where nil.
    ///   - complaints: where it complains; where it writes, where nil.
    ///   - environment: what it finds there besides what this process does.
    init(
        _ words: [String], input: Int32? = nil, output: Int32? = nil, complaints: Int32? = nil,
        environment: [String] = [], in directory: String? = nil
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        for (descriptor, target) in [(Int32(1), output), (2, complaints ?? output)] {
            if let target {
                posix_spawn_file_actions_adddup2(&actions, target, descriptor)
            } else {
                posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
            }
        }
        let changes = (directory.map { ["--chdir=" + $0] } ?? []) + environment
        let words = (changes.isEmpty ? [] : ["/usr/bin/env"] + changes) + words
        let list = words.map { word -> UnsafeMutablePointer<CChar>? in strdup(word) } + [nil]
        defer { for word in list { free(word) } }
        var started: pid_t = 0
        let code = Program.starting.withLock { _ in posix_spawn(&started, words[0], &actions, nil, list, environ) }
        guard code == 0 else { throw PostgresCluster.Failure("\(words[0]): \(String(cString: strerror(code)))") }
        id = started
    }

    /// Whether it has not ended; once it has, nothing else may be asked.
    var isRunning: Bool { waitpid(id, nil, WNOHANG) == 0 }

    /// Runs one to its end.
    /// - Returns: what it wrote and complained, and its exit status; a signal counts as 255.
    static func run(_ words: [String]) throws -> (text: String, status: Int32) {
        let (reading, writing) = try pipe()
        defer { close(reading) }
        let program: Program
        do {
            defer { close(writing) }
            program = try Program(words, output: writing)
        }
        let text = all(of: reading)
        return (text, program.end())
    }

    /// Waits until it has ended.
    /// - Returns: its exit status; a signal counts as 255.
    func end() -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 255
    }

    /// What comes out of a pipe until everybody has closed it.
    static func all(of reading: Int32) -> String {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(reading, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += part[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A pipe that no other program inherits.
    static func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        let isMade = starting.withLock { _ in
            Glibc.pipe(&ends) == 0 && ends.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
        }
        guard isMade else { throw PostgresCluster.Failure("no pipe") }
        return (ends[0], ends[1])
    }
}
