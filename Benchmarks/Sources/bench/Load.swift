import Glibc

/// 负载: so many connections to one server, each sending its next request as soon as the last is answered.
struct Load {
    let server: Server
    let connections: Int
    /// The next request; called once for each that is sent.
    let request: () -> [UInt8]
    /// What a right answer has.
    let status: Int

    /// What came of it.
    struct Outcome {
        var latencies = Latencies()
        /// How long it ran.
        var seconds = 0.0
        /// Seconds of the processor that the server took for it.
        var processor = 0.0

        var perSecond: Double { seconds > 0 ? Double(latencies.count) / seconds : 0 }
    }

    /// For so long; the answers still under way then are waited for and count.
    func run(seconds: Double) throws(Failure) -> Outcome {
        let end = Ticks.now + UInt64(seconds * 1_000_000_000)
        return try run { _ in Ticks.now < end }
    }

    /// So many requests.
    func run(requests: Int) throws(Failure) -> Outcome {
        try run { sent in sent < requests }
    }

    private func run(goesOn: (_ sent: Int) -> Bool) throws(Failure) -> Outcome {
        var lanes: [Lane] = []
        for _ in 0..<connections { lanes.append(Lane(try Connection(port: server.port))) }
        var watched = lanes.map { pollfd(fd: $0.connection.descriptor, events: Int16(POLLIN), revents: 0) }
        var outcome = Outcome()
        var sent = 0
        let before = try Machine.processorTime(of: server.identifier)
        let start = Ticks.now
        for lane in lanes where goesOn(sent) {
            try lane.begin(request())
            sent += 1
        }
        var answered = 0
        while answered < sent {
            let count = poll(&watched, nfds_t(watched.count), Load.patience)
            guard count > 0 || (count < 0 && errno == EINTR) else {
                throw Failure("the server has not answered for \(Load.patience / 1_000) s")
            }
            for (lane, event) in zip(lanes, watched) where event.revents != 0 {
                guard let reply = try lane.connection.receive() else { continue }
                guard reply.status == status else {
                    throw Failure(
                        "the server answered \(reply.status) instead of \(status):\n\(reply.text.prefix(600))")
                }
                outcome.latencies.add(Ticks.now - lane.began)
                answered += 1
                guard goesOn(sent) else { continue }
                try lane.begin(request())
                sent += 1
            }
        }
        outcome.seconds = Double(Ticks.now - start) / 1_000_000_000
        outcome.processor = try Machine.processorTime(of: server.identifier) - before
        return outcome
    }

    /// Milliseconds without any answer after which the server is given up.
    private static let patience: Int32 = 20_000

    /// One connection, and when its request went off.
    private final class Lane {
        let connection: Connection
        private(set) var began: UInt64 = 0

        init(_ connection: Connection) { self.connection = connection }

        func begin(_ request: [UInt8]) throws(Failure) {
            began = Ticks.now
            try connection.send(request)
        }
    }
}
