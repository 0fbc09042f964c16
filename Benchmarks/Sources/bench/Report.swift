import Foundation

/// 测量报告: all figures of one run, as they are printed and as they are written.
struct Report: Encodable {
    let machine = Machine()
    let began = Date.now
    let seconds: Double
    let rounds: Int
    let matters: Int
    /// The load average before anything was measured.
    let loadBefore = Machine.load
    var loadAfter = 0.0
    var memory: MemoryMeasurement?
    var reports: [ReportsMeasurement] = []
    var filling: Figure?
    var queue: [QueueMeasurement] = []
    var peersList: Figure?
    var clocks: [ClocksMeasurement] = []
    var documents: DocumentsMeasurement?
    var goals: [Goal] = []

    init(_ plan: Plan) {
        (seconds, rounds, matters) = (plan.seconds, plan.rounds, plan.matters)
    }

    /// Holds the figures there are against the goals.
    mutating func judge() {
        loadAfter = Machine.load
        if let busy = reports.last {
            goals.append(.atLeast(5, "durable reports, times the peer's", busy.ratio))
            goals.append(.atMost(30, "durable reports, p99 in ms", busy.ours.p99))
        }
        if let worst = queue.flatMap(\.figures).map(\.p99).max() {
            goals.append(.atMost(30, "slowest page of the queue, p99 in ms", worst))
        }
        if let slowest = clocks.map(\.secondsFor200000).max() {
            goals.append(.atMost(10, "200,000 running clocks reckoned anew, in s", slowest))
        }
        if let documents {
            goals.append(.atMost(100, "a PDF in a batch of \(documents.documents), p99 in ms", documents.p99))
        }
        if let memory { goals.append(.atMost(300, "resident memory in MiB, at its most", memory.peak)) }
    }

    func write(to path: String) throws(Failure) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        do {
            try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure("\(path) cannot be written: \(error.localizedDescription)")
        }
    }
}
