package import Base

/// 时点: when something happened or ends: a day, or an instant where hours are counted.
package enum Moment: Hashable, Sendable {
    case day(Day)
    case instant(Instant)

    /// A moment from `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]` in Shanghai time.
    package init?(iso text: some StringProtocol) {
        if let day = Day(iso: text) {
            self = .day(day)
        } else if let instant = Instant(iso: text) {
            self = .instant(instant)
        } else {
            return nil
        }
    }

    /// The day in Shanghai.
    package var day: Day {
        switch self {
        case .day(let day): day
        case .instant(let instant): instant.day
        }
    }

    /// The moment as people write it.
    package var text: Text {
        switch self {
        case .day(let day): day.text
        case .instant(let instant): instant.text
        }
    }
}

extension Moment: CustomStringConvertible {
    /// In the form it is read from: `2026-02-10`, `2026-02-10T10:20`, with seconds only where there are some.
    package var description: String {
        switch self {
        case .day(let day): return day.description
        case .instant(let instant):
            let full = instant.description.prefix(19)
            return String(instant.clock.second == 0 ? full.prefix(16) : full)
        }
    }
}
