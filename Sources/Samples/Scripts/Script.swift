import Base
import Procedure

/// 剧本: what happens in one story, from what came in to its end.
struct Script: Sendable {
    private(set) var steps: [Step] = []
    /// 停在最后一步: how many working days before the day of loading its last step lies; nil for a story that begins on
    /// any day of the year and goes as far as it has come.
    private(set) var rest: Int?
    /// It cannot begin earlier, because its rule did not exist.
    private(set) var earliest: Day?

    init(_ steps: [Step], rest: Int? = nil, earliest: Day? = nil) {
        self.steps = steps
        self.rest = rest
        self.earliest = earliest
    }

    /// Only as far as the last time this act is taken, that many working days before today.
    func resting(after act: Name<Act>, _ days: Int) -> Script {
        let last = steps.lastIndex { $0.act == act } ?? steps.count - 1
        return Script(Array(steps[...last]), rest: days, earliest: earliest)
    }

    /// Carried on to its end, that many working days before today.
    func ended(_ days: Int) -> Script { Script(steps, rest: days, earliest: earliest) }
}
