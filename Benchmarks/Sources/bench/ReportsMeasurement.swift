/// 举报测量: durable reports, ours and the peer's in turn, so that both meet the same machine.
struct ReportsMeasurement: Encodable {
    let ours: Figure
    let peer: Figure
    /// Ours to the peer's requests a second, in each round.
    let ratios: [Double]

    /// The median of the rounds.
    var ratio: Double { Figure.median(ratios) }

    /// The peer's time of the processor for a report to ours.
    var thrift: Double { ours.processor > 0 ? peer.processor / ours.processor : 0 }

    /// One report at a time, and what an office sees on its busiest day.
    static let connections = [1, 32]

    static func all(_ plan: Plan) throws(Failure) -> [ReportsMeasurement] {
        let zhidun = try Zhidun(plan, data: "reports")
        defer { zhidun.server.stop() }
        let peer = try Peer(plan)
        defer { peer.server.stop() }
        let ours = SampleReport(path: Zhidun.reports)
        let others = SampleReport(path: Peer.reports)
        var measurements: [ReportsMeasurement] = []
        var sent = (ours: 0, peer: 0)
        for connections in ReportsMeasurement.connections {
            func load(_ server: Server, _ reports: SampleReport) -> Load {
                Load(server: server, connections: connections, request: reports.request, status: 201)
            }
            var outcomes: (ours: [Load.Outcome], peer: [Load.Outcome]) = ([], [])
            for round in 0...plan.rounds {
                // The first round warms both up and does not count.
                let seconds = round == 0 ? 1 : plan.seconds
                Progress.say("reports at \(connections) connections, round \(round) of \(plan.rounds)")
                let theirs = try load(peer.server, others).run(seconds: seconds)
                let own = try load(zhidun.server, ours).run(seconds: seconds)
                sent.ours += own.latencies.count
                sent.peer += theirs.latencies.count
                guard round > 0 else { continue }
                outcomes.ours.append(own)
                outcomes.peer.append(theirs)
            }
            measurements.append(
                ReportsMeasurement(
                    ours: Figure(outcomes.ours, connections: connections),
                    peer: Figure(outcomes.peer, connections: connections),
                    ratios: zip(outcomes.ours, outcomes.peer).map { $0.perSecond / $1.perSecond }))
        }
        let stored = (ours: try zhidun.openMatters(), peer: try peer.stored())
        guard stored == sent else {
            throw Failure("what was acknowledged is not what is stored: \(sent) and \(stored)")
        }
        return measurements
    }
}
