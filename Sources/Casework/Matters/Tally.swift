import Base
package import Procedure
import Store

/// 计数: how many open matters there are of one kind, in one light, with one holder.
package struct Tally: Hashable, Sendable {
    package let kind: Kind
    package let count: Int

    /// Of what it is the number.
    package struct Kind: Hashable, Sendable {
        package let holder: String
        package let unit: String
        package let procedure: String
        package let light: Light
    }

    init(_ kind: Kind, count: Int) {
        self.kind = kind
        self.count = count
    }

    package var holder: String { kind.holder }
    package var unit: String { kind.unit }
    package var procedure: String { kind.procedure }
    package var light: Light { kind.light }

    /// From a row with the days on which the light turns.
    init(_ row: Row, on today: Day) throws {
        let day = today.description
        let light: Light =
            if try row.text("late_on") <= day {
                .late
            } else if try row.text("warn_on") <= day {
                .warn
            } else {
                try row.bool("rests") ? .rest : .ok
            }
        self.init(
            Kind(
                holder: try row.text("holder_role"), unit: try row.text("unit"),
                procedure: try row.text("procedure_id"), light: light), count: try row.int("open"))
    }
}

extension [Tally] {
    /// How many matters a filter lets through.
    package func count(_ filter: QueueFilter) -> Int {
        reduce(0) { $0 + (filter.includes($1) ? $1.count : 0) }
    }
}
