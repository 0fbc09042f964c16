extension Instant {
    /// ISO 8601 in universal time, to the millisecond, as logs have it: `2026-11-22T01:30:00.250Z`.
    package var universal: String {
        // What clocks in Shanghai show eight hours before is what clocks in Greenwich show now.
        let shifted = adding(hours: -8)
        let (hour, minute, second) = shifted.clock
        let rest = Int(((milliseconds % 1_000) + 1_000) % 1_000)
        let time = [hour, minute, second].map { Digits.padded($0, 2) }.joined(separator: ":")
        return "\(shifted.day)T\(time).\(Digits.padded(rest, 3))Z"
    }
}
