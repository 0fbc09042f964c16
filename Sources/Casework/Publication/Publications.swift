package import Base
import Law
import Store

/// 查公示: what of penalties the public can find. What has ended or was withdrawn is not among it.
package struct Publications: Sendable {
    private let office: Office

    package init(_ office: Office) {
        self.office = office
    }

    /// 查询条件: what somebody looks for, as typed.
    package struct Asked: Hashable, Sendable {
        package var words: String
        /// Of the decision.
        package var year: Int?
        package var kind: String?
        /// From 1.
        package var page: Int

        package init(words: String = "", year: Int? = nil, kind: String? = nil, page: Int = 1) {
            self.words = words
            self.year = year
            self.kind = kind
            self.page = page
        }
    }

    /// 查询结果: one page of what was found, the newest first.
    package struct Found: Hashable, Sendable {
        package let lines: [Publication.Line]
        package let count: Int
        package let page: Int
        package let pages: Int
        /// The years of all decisions that are shown, the latest first.
        package let years: [Int]
    }

    /// As many as a page lists.
    package static let perPage = 20

    /// Every word must occur in the name, the number or the decision. A page beyond the last is the last.
    package func search(_ asked: Asked, on today: Day) async throws -> Found {
        try await office.database.read { transaction in
            let (condition, values) = Publications.condition(asked, today)
            let count =
                try transaction.rows("SELECT COUNT(*) AS number FROM publication WHERE \(condition)", bind: values)
                .first?.int("number") ?? 0
            let pages = max(1, (count + Publications.perPage - 1) / Publications.perPage)
            let page = min(max(1, asked.page), pages)
            let lines = try transaction.rows(
                "SELECT * FROM publication WHERE \(condition) ORDER BY published_at DESC, id LIMIT ? OFFSET ?",
                bind: values + [Publications.perPage.value, ((page - 1) * Publications.perPage).value]
            ).map { try Publication.Line($0) }
            let years = try transaction.rows(
                """
                SELECT DISTINCT substr(decided_on, 1, 4) AS year FROM publication
                WHERE \(Publications.shown) ORDER BY year DESC
                """, bind: [today.value]
            ).compactMap { Int(try $0.text("year")) }
            return Found(lines: lines, count: count, page: page, pages: pages, years: years)
        }
    }

    /// 最近公布: the newest, at most so many.
    package func newest(_ most: Int, on today: Day) async throws -> [Publication.Line] {
        try await office.database.read { transaction in
            try transaction.rows(
                "SELECT * FROM publication WHERE \(Publications.shown) ORDER BY published_at DESC, id LIMIT ?",
                bind: [today.value, most.value]
            ).map { try Publication.Line($0) }
        }
    }

    /// One publication, or what became of it; nil where there never was one, or the text is no address of one.
    package func find(_ address: String, on today: Day) async throws -> Publication.Standing? {
        guard let id = PublicationID(address) else { return nil }
        return try await office.database.read { transaction in
            guard let row = try transaction.row("SELECT * FROM publication WHERE id = ?", id) else { return nil }
            if let at = try row.optional("withdrawn_at", row.instant) {
                return .withdrawn(at: at, reason: try row.optional("reason", row.text) ?? "")
            }
            let last = try row.day("ends_on")
            // The day counts, not whether the job that ends it has run yet.
            if let ended = try row.optional("ended_at", row.instant), ended.day <= last {
                return .ended(on: ended.day, rule: Rule.earlyEndConditions.id.text)
            }
            guard try row.isNull("ended_at"), today <= last else {
                return .ended(on: last, rule: try row.text("rule"))
            }
            return .shown(try Publication(row))
        }
    }

    /// With today bound to its `?`.
    private static let shown = "body IS NOT NULL AND ends_on >= ?"

    private static func condition(_ asked: Asked, _ today: Day) -> (String, [Value]) {
        var conditions = [shown]
        var values = [today.value]
        for word in SearchWords.read(asked.words) {
            conditions.append("words LIKE ? ESCAPE '!'")
            values.append(.text("%\(SearchWords.escaped(word))%"))
        }
        if let year = asked.year, let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        {
            conditions.append("decided_on BETWEEN ? AND ?")
            values += [first.value, last.value]
        }
        if let kind = asked.kind {
            conditions.append("kind = ?")
            values.append(.text(kind))
        }
        return (conditions.joined(separator: " AND "), values)
    }
}
