package import Base

/// 时钟防护: what time the office goes by when the machine's clock jumps.
///
/// Set back, it goes by the latest time it has seen, so that nothing happens twice. Set forward by more than the time
/// that has really passed, it holds everything that is due until the new time has stood for a while or a person has
/// confirmed it.
package struct TimeGuard: Sendable {
    /// The latest time seen; kept in the store over restarts.
    package private(set) var latest: Instant
    private var wall: Instant
    private var steady: Int64
    private var heldSince: Int64?

    /// A difference between clocks that is a jump, and how long a new time must stand: milliseconds.
    private static let jump: Int64 = 10 * 60_000
    private static let confirmation: Int64 = 15 * 60_000

    /// - Parameter steady: milliseconds of a clock that never jumps.
    package init(latest: Instant, wall: Instant, steady: Int64) {
        self.latest = max(latest, wall)
        self.wall = wall
        self.steady = steady
    }

    package enum Answer: Hashable, Sendable {
        /// Go by this time; `isBehind` when the machine's clock is behind what was seen before.
        case go(Instant, isBehind: Bool)
        /// The clock has jumped ahead; nothing fires yet.
        case hold
    }

    /// What to go by now.
    package mutating func look(wall now: Instant, steady ticks: Int64) -> Answer {
        let passed = ticks - steady
        let moved = now.milliseconds - wall.milliseconds
        (wall, steady) = (now, ticks)
        if moved - passed > TimeGuard.jump { heldSince = ticks }
        if moved - passed < -TimeGuard.jump { heldSince = nil }
        if let since = heldSince {
            guard ticks - since >= TimeGuard.confirmation else { return .hold }
            heldSince = nil
        }
        let isBehind = now < latest
        latest = max(latest, now)
        return .go(latest, isBehind: isBehind)
    }

    /// A person has confirmed that the new time is right.
    package mutating func confirm() { heldSince = nil }
}
