/// 冲突重试: how often work is run again after another transaction was first, and how long it waits in between.
package struct ConflictRetry: Sendable {
    /// How often the work is run in all.
    package var attempts: Int
    /// Milliseconds: the longest wait before the second attempt; it doubles with each further one, up to `longest`.
    package var first: Double
    package var longest: Double
    /// A number from 0 to 1, by which the wait is multiplied so that two losers do not meet again.
    package var jitter: @Sendable () -> Double

    package init(
        attempts: Int = 12, first: Double = 4, longest: Double = 400,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.attempts = attempts
        self.first = first
        self.longest = longest
        self.jitter = jitter
    }

    /// How long to wait after the attempt with this number (from 1), or nil when it was the last.
    package func wait(after attempt: Int) -> Duration? {
        guard attempt < attempts else { return nil }
        var bound = first
        for _ in 1..<max(attempt, 1) where bound < longest { bound *= 2 }
        return .microseconds(Int64(min(bound, longest) * 1_000 * jitter()))
    }
}
