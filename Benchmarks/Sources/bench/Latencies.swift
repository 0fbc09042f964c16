/// 时延: how long each of many requests took, in nanoseconds.
struct Latencies {
    private var taken: [UInt64] = []

    var count: Int { taken.count }

    mutating func add(_ nanoseconds: UInt64) { taken.append(nanoseconds) }

    mutating func add(_ others: Latencies) { taken += others.taken }

    /// In milliseconds: what so many of a hundred requests did not exceed (the nearest rank); 0 where there were none.
    func percentile(_ percent: Double) -> Double {
        let sorted = taken.sorted()
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((percent / 100 * Double(sorted.count)).rounded(.up))
        return Double(sorted[min(max(rank, 1), sorted.count) - 1]) / 1_000_000
    }
}
