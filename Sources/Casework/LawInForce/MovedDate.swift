package import Base
package import Law
package import Procedure
import Store

/// 日期变动: a date of a matter that a change of the law has moved, from when to when.
package struct MovedDate: Hashable, Sendable {
    package let matter: MatterID
    /// The place of the change among all.
    let amendment: Int
    private let shift: Shift
    /// When it was reckoned anew.
    package let at: Instant

    init(_ shift: Shift, of matter: MatterID, by amendment: Int, at now: Instant) {
        self.matter = matter
        self.amendment = amendment
        self.shift = shift
        self.at = now
    }

    package var clock: Name<Clock> { shift.clock }
    package var rule: Rule.ID { shift.rule }
    package var before: Ends { shift.before }
    package var after: Ends { shift.after }

    /// 移动: from when to when a clock has moved, in whichever matter.
    struct Shift: Hashable, Sendable {
        let clock: Name<Clock>
        let rule: Rule.ID
        let before: Ends
        let after: Ends

        /// Those clocks that have not been stopped, and end otherwise after a change than before it.
        static func between(_ before: [Docket.Reading], _ after: [Docket.Reading]) -> [Shift] {
            after.compactMap { reading in
                if case .stopped = reading.state { return nil }
                guard let old = before.first(where: { $0.clock.id == reading.clock.id }) else { return nil }
                let (from, to) = (Ends(old.due), Ends(reading.due))
                guard from != to else { return nil }
                return Shift(clock: reading.clock.id, rule: reading.clock.rule, before: from, after: to)
            }
        }
    }

    /// 届满: the two last days of a clock.
    package struct Ends: Hashable, Sendable {
        /// 内部警示日
        package let strict: Moment
        /// 法定届满日
        package let legal: Moment
    }

    static func keep(_ dates: [MovedDate], in transaction: Transaction) throws {
        let rows = dates.map { date in
            [
                date.matter.value, date.amendment.value, date.clock.text.value, date.rule.text.value,
                date.before.strict.description.value, date.before.legal.description.value,
                date.after.strict.description.value, date.after.legal.description.value, date.at.value,
            ]
        }
        try transaction.run("(?, ?, ?, ?, ?, ?, ?, ?, ?)", for: rows) { list in
            """
            INSERT INTO moved_date (
                matter, amendment, clock, rule, strict_before, legal_before, strict_after, legal_after, moved_at)
            VALUES \(list)
            """
        }
    }

    /// All that were moved in a matter, in the order of the changes.
    static func all(of matter: MatterID, in transaction: Transaction) throws -> [MovedDate] {
        try transaction.rows("SELECT * FROM moved_date WHERE matter = ? ORDER BY amendment, clock", matter)
            .map { try MovedDate($0) }
    }

    /// Those that one change moved.
    static func all(of matter: MatterID, by amendment: Int, in transaction: Transaction) throws -> [MovedDate] {
        try transaction.rows(
            "SELECT * FROM moved_date WHERE matter = ? AND amendment = ? ORDER BY clock", matter, amendment
        ).map { try MovedDate($0) }
    }
}

extension MovedDate {
    fileprivate init(_ row: Row) throws {
        func moment(_ column: String) throws -> Moment {
            guard let moment = Moment(iso: try row.text(column)) else {
                throw StoreError(.foreign, "a moved date that is none")
            }
            return moment
        }
        guard let matter = MatterID(try row.text("matter")) else {
            throw StoreError(.foreign, "a moved date of no matter")
        }
        let shift = Shift(
            clock: Name(try row.text("clock")), rule: Rule.ID(try row.text("rule")),
            before: Ends(strict: try moment("strict_before"), legal: try moment("legal_before")),
            after: Ends(strict: try moment("strict_after"), legal: try moment("legal_after")))
        self.init(shift, of: matter, by: try row.int("amendment"), at: try row.instant("moved_at"))
    }
}

extension MovedDate.Ends {
    fileprivate init(_ due: Due) { self.init(strict: due.strict, legal: due.legal) }
}
