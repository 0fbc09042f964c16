import Foundation

/// 服务进程: a server under measurement, on a core of its own where the machine has two.
final class Server {
    let name: String
    let port: Int
    private let process: Process
    private let log: URL

    /// Starts a program and waits until `path` answers 200.
    /// - Parameter arguments: what it is told, given the port it is to listen on.
    init(
        _ name: String, _ program: String, in folder: URL, environment: [String: String] = [:], answering path: String,
        arguments: (Int) -> [String]
    ) throws(Failure) {
        self.name = name
        port = try Server.freePort()
        log = folder.appending(path: "\(name).log")
        process = Process()
        let command = [program] + arguments(port)
        let pinned = Machine.cores > 1 ? ["taskset", "-c", "0"] + command : command
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = pinned
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data().write(to: log)
            let output = try FileHandle(forWritingTo: log)
            process.standardOutput = output
            process.standardError = output
            try process.run()
        } catch {
            throw Failure("\(name) cannot be started: \(error.localizedDescription)")
        }
        try wait(for: path)
    }

    deinit { stop() }

    var identifier: Int32 { process.processIdentifier }

    /// Stops it and waits until it has ended.
    func stop() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }

    /// The answer to one GET.
    func get(_ path: String) throws(Failure) -> Reply {
        try Connection(port: port).exchange(Request.get(path))
    }

    private func wait(for path: String) throws(Failure) {
        let end = Ticks.now + Server.patience
        while Ticks.now < end {
            guard process.isRunning else { throw Failure("\(name) ended at once; it said:\n\(tail)") }
            if let reply = try? get(path), reply.status == 200 { return }
            usleep(50_000)
        }
        throw Failure("\(name) did not answer within \(Server.patience / 1_000_000_000) s; it said:\n\(tail)")
    }

    private var tail: String {
        let said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        return said.split(separator: "\n").suffix(12).joined(separator: "\n")
    }

    /// Nanoseconds a server is given to come up, with loading sample data.
    private static let patience: UInt64 = 180_000_000_000

    /// A port nobody listens on.
    private static func freePort() throws(Failure) -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard isBound else { throw Failure("no port is free on this machine") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
