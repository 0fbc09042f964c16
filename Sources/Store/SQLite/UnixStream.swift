import Glibc

/// 本机连接: one end of a connection between two processes of this machine, in lines.
///
/// Blocking, with a time limit on each step; used by one thread at a time.
final class UnixStream {
    private let descriptor: Int32
    private var received: [UInt8] = []

    /// Takes over an open socket; `seconds` limits each wait.
    init(_ descriptor: Int32, seconds: Int) {
        self.descriptor = descriptor
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    }

    deinit {
        close(descriptor)
    }

    /// The user the other end runs as, as the kernel saw it when the connection was made.
    var peer: uid_t? {
        // struct ucred: process, user, group.
        var credentials: [UInt32] = [0, .max, .max]
        var size = socklen_t(12)
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0, size == 12 else { return nil }
        return credentials[1]
    }

    func send(_ line: [UInt8]) throws {
        var sent = 0
        while sent < line.count {
            let step = line.withUnsafeBytes { bytes in
                bytes.baseAddress.map { Glibc.send(descriptor, $0 + sent, line.count - sent, Int32(MSG_NOSIGNAL)) }
                    ?? -1
            }
            guard step > 0 else { throw StoreError(.closed, "the other end has gone") }
            sent += step
        }
    }

    /// The next line without its line feed; nil when the other end has finished.
    func line() throws -> [UInt8]? {
        while true {
            if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
                defer { received.removeFirst(end + 1) }
                return Array(received[..<end])
            }
            guard received.count < ControlLine.limit else { throw StoreError(.misuse, "a message that is too long") }
            var buffer = [UInt8](repeating: 0, count: 16_384)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 { return nil }
            guard count > 0 else { throw StoreError(.failed, "the other end says nothing") }
            received += buffer[..<count]
        }
    }

    /// A connection to a socket's name; `.closed` when nobody listens there.
    static func connect(_ path: String, seconds: Int) throws -> UnixStream {
        try withAddress(path) { address, size in
            let descriptor = try make()
            guard Glibc.connect(descriptor, address, size) == 0 else {
                close(descriptor)
                throw StoreError(.closed, "nobody listens at \(path)")
            }
            return UnixStream(descriptor, seconds: seconds)
        }
    }

    /// A socket that listens under a name only its owner may use, in the place of one that was left there.
    static func listen(_ path: String) throws -> Int32 {
        unlink(path)
        return try withAddress(path) { address, size in
            let descriptor = try make()
            // The name gets the mode the socket has when it is bound.
            guard fchmod(descriptor, 0o600) == 0, bind(descriptor, address, size) == 0, chmod(path, 0o600) == 0,
                Glibc.listen(descriptor, 8) == 0
            else {
                let error = StoreError.system("cannot listen at", path)
                close(descriptor)
                throw error
            }
            return descriptor
        }
    }

    private static func make() throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw StoreError.system("cannot make", "a socket") }
        return descriptor
    }

    /// A name may have 107 bytes; a longer one is reached through its folder, which is opened for that.
    private static func withAddress<T>(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> T
    ) throws -> T {
        let folder = try SystemFile.open(SystemFile.parent(of: path), O_RDONLY | O_DIRECTORY)
        defer { close(folder) }
        var address = sockaddr_un()
        let room = MemoryLayout.size(ofValue: address.sun_path)
        let name = path.utf8.count < room ? path : "/proc/self/fd/\(folder)/" + (path.split(separator: "/").last ?? "")
        guard name.utf8.count < room else { throw StoreError(.failed, "the name \(path) is too long for a socket") }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name.utf8) }
        return try withUnsafePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                try body(pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
