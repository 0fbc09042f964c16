/// 结果: what one server did under one load, over all rounds.
struct Figure: Encodable {
    let connections: Int
    let requests: Int
    /// The median of the rounds.
    let perSecond: Double
    /// Milliseconds, over all rounds.
    let p50: Double
    let p99: Double
    let longest: Double
    /// Milliseconds of the processor that the server took for each: it tells more than the clock where others work on the
    /// same machine.
    let processor: Double

    init(_ outcomes: [Load.Outcome], connections: Int) {
        var all = Latencies()
        for outcome in outcomes { all.add(outcome.latencies) }
        self.connections = connections
        requests = all.count
        perSecond = Figure.median(outcomes.map(\.perSecond))
        p50 = all.percentile(50)
        p99 = all.percentile(99)
        longest = all.percentile(100)
        processor = outcomes.reduce(0) { $0 + $1.processor } * 1_000 / Double(max(all.count, 1))
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
