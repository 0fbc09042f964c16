import Glibc

/// 连接: one connection to a server of this machine, kept open from request to request.
final class Connection {
    let descriptor: Int32
    private var received: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 64 * 1_024)

    init(port: Int) throws(Failure) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure("no further connection: \(String(cString: strerror(errno)))") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            let why = String(cString: strerror(errno))
            close(descriptor)
            throw Failure("nobody answers on port \(port): \(why)")
        }
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(descriptor) }

    func send(_ bytes: [UInt8]) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure("the server closed a connection in the middle of a request") }
            sent += count
        }
    }

    /// Takes in what has come, waiting where nothing has; the answer once it is whole.
    func receive() throws(Failure) -> Reply? {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { throw Failure("the server closed a connection before it answered") }
        received += buffer[..<count]
        guard let reply = try Reply(received) else { return nil }
        received.removeFirst(reply.length)
        return reply
    }

    /// Sends one request and waits for its answer.
    func exchange(_ request: [UInt8]) throws(Failure) -> Reply {
        try send(request)
        while true {
            if let reply = try receive() { return reply }
        }
    }
}
