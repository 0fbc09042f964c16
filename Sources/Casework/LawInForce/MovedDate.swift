package import Base
package import Law
package import Procedure
import Store

/// 日期变动: a date of a matter that a change of the law has moved, from when to when.
package struct MovedDate: Hashable, Sendable {
    package let matter: MatterID
    /// The place of the change among all.
    let amendment: Int
    package let clock: Name<Clock>
    package let rule: Rule.ID
    package let before: Ends
    package let after: Ends
    /// When it was reckoned anew.
    package let at: Instant

    /// 届满: the two last days of a clock.
    package struct Ends: Hashable, Sendable {
        /// 内部警示日
        package let strict: Moment
        /// 法定届满日
        package let legal: Moment
    }

    /// Those of a matter's clocks that have not been stopped, and end otherwise after a change than before it.
    static func between(
        _ before: [Docket.Reading], _ after: [Docket.Reading], of matter: MatterID, by amendment: Int, at now: Instant
    ) -> [MovedDate] {
        after.compactMap { reading in
            if case .stopped = reading.state { return nil }
            guard let old = before.first(where: { $0.clock.id == reading.clock.id }) else { return nil }
            let (from, to) = (Ends(old.due), Ends(reading.due))
            guard from != to else { return nil }
            return MovedDate(
                matter: matter, amendment: amendment, clock: reading.clock.id, rule: reading.clock.rule, before: from,
                after: to, at: now)
        }
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
        self.init(
            matter: matter, amendment: try row.int("amendment"), clock: Name(try row.text("clock")),
            rule: Rule.ID(try row.text("rule")),
            before: Ends(strict: try moment("strict_before"), legal: try moment("legal_before")),
            after: Ends(strict: try moment("strict_after"), legal: try moment("legal_after")),
            at: try row.instant("moved_at"))
    }
}

extension MovedDate.Ends {
    fileprivate init(_ due: Due) { self.init(strict: due.strict, legal: due.legal) }
}
