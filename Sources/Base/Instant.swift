/// 时刻: a point in time, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Offices keep the time of Asia/Shanghai, which has been UTC+8 without summer time since 1991-09-15; earlier
/// instants are read with the same offset.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since the Unix epoch.
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The instant at which clocks in Shanghai show this day, hour, minute and second.
    package init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        self.milliseconds = seconds * 1_000 - Instant.offset
    }

    /// An instant from `YYYY-MM-DDTHH:MM[:SS]` in Shanghai time, and from nothing else.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(clock.count) else { return nil }
        let values = clock.compactMap { Digits.value($0, width: 2) }
        guard values.count == clock.count, values[0] < 24, values[1] < 60 else { return nil }
        guard values.count == 2 || values[2] < 60 else { return nil }
        self.init(day, hour: values[0], minute: values[1], second: values.count == 3 ? values[2] : 0)
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    package func adding(milliseconds more: Int64) -> Instant { Instant(milliseconds: milliseconds + more) }
    package func adding(seconds: Int) -> Instant { adding(milliseconds: Int64(seconds) * 1_000) }
    package func adding(hours: Int) -> Instant { adding(seconds: hours * 3_600) }

    /// The day in Shanghai.
    package var day: Day {
        Day(number: Int((milliseconds + Instant.offset).floorDivided(by: 86_400_000)))
    }

    /// Hour, minute and second in Shanghai.
    package var clock: (hour: Int, minute: Int, second: Int) {
        let local = milliseconds + Instant.offset
        let seconds = Int((local - local.floorDivided(by: 86_400_000) * 86_400_000) / 1_000)
        return (seconds / 3_600, seconds / 60 % 60, seconds % 60)
    }

    private static let offset: Int64 = 8 * 3_600_000
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 to the second, with the offset: `2026-11-22T09:30:00+08:00`.
    package var description: String {
        let (hour, minute, second) = clock
        return "\(day)T" + [hour, minute, second].map { Digits.padded($0, 2) }.joined(separator: ":") + "+08:00"
    }

    /// The instant as people write it, to the minute.
    package var text: Text {
        let (hour, minute, _) = clock
        let time = Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2)
        return Text(zh: day.text.zh + " " + time, en: day.text.en + ", " + time)
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity, as days before 1970 need it.
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
