package import Base
package import Procedure
import Store

/// 日期变动通知: that a change of the law has moved dates of matters in somebody's hands. One for each change, however
/// many matters it concerns; which they are is looked up when it is shown.
package struct LawNotices: Sendable {
    private let office: Office

    package init(_ office: Office) {
        self.office = office
    }

    /// 通知: one change of the law, for one person.
    package struct Notice: Sendable {
        /// The place of the change among all.
        package let amendment: Int
        package let because: Text
        package let at: Instant
        /// Those still in the person's hands, the one that ends first at the top.
        package let matters: [Matter]
        /// Whether there are more than `matters`.
        package let hasMore: Bool
    }

    /// 日期变动的办件
    package struct Matter: Sendable {
        package let line: MatterSummary
        package let docket: Docket
        package let moved: [MovedDate]
    }

    /// What somebody has not put away, the newest first.
    package func open(for account: Account, showing most: Int = 20) async throws -> [Notice] {
        let scope = office.scope(of: account)
        return try await office.database.read { transaction in
            let rows = try transaction.rows(
                """
                SELECT amendment, created_at FROM law_notice WHERE account = ? AND dismissed_at IS NULL
                ORDER BY amendment DESC
                """, account.id.text)
            guard !rows.isEmpty else { return [] }
            let hands = Hands(account, among: try Accounts.inService(in: transaction))
            return try rows.map { row in
                let amendment = try row.int("amendment")
                let lines = try Matters.moved(
                    by: amendment, in: hands, within: scope, most: most + 1, in: transaction)
                return Notice(
                    amendment: amendment, because: office.law.change(amendment)?.change.text ?? LawChange.unseen,
                    at: try row.instant("created_at"),
                    matters: try lines.prefix(most).map { line in
                        Matter(
                            line: line,
                            docket: try office.shelf.docket(of: line, office.catalogue, in: transaction),
                            moved: try MovedDate.all(of: line.id, by: amendment, in: transaction))
                    }, hasMore: lines.count > most)
            }
        }
    }

    /// 已阅: puts one away.
    package func dismiss(_ amendment: Int, for account: Name<Person>, at now: Instant) async throws {
        _ = try await office.database.write { transaction in
            try transaction.run(
                "UPDATE law_notice SET dismissed_at = ? WHERE account = ? AND amendment = ? AND dismissed_at IS NULL",
                now, account.text, amendment)
        }
    }

    /// Tells people of a change; who has put it away while there was more to come is told again.
    static func tell(
        _ people: some Sequence<Name<Person>>, of amendment: Int, at now: Instant, in transaction: Transaction
    ) throws {
        try transaction.run("(?, ?, ?)", for: people.map { [$0.text.value, amendment.value, now.value] }) { list in
            """
            INSERT INTO law_notice (account, amendment, created_at) VALUES \(list)
            ON CONFLICT (account, amendment) DO UPDATE SET dismissed_at = NULL, created_at = excluded.created_at
            WHERE law_notice.dismissed_at IS NOT NULL
            """
        }
    }

    /// Tells those who are named for a matter, or for one that serves it, and find it in their hands.
    static func tellNamed(
        of amendment: Int, _ office: Office, at now: Instant, in transaction: Transaction
    ) throws {
        let people = try Accounts.inService(in: transaction)
        let told = Set(
            try transaction.rows("SELECT account FROM law_notice WHERE amendment = ?", amendment).map {
                Name<Person>(try $0.text("account"))
            })
        let named = Set(try NamedOfficers.concerned(by: amendment, in: transaction)).subtracting(told)
        let more = try people.filter { account in
            guard named.contains(account.id) else { return false }
            return try !Matters.moved(
                by: amendment, in: Hands(account, among: people), within: office.scope(of: account), most: 1,
                in: transaction
            ).isEmpty
        }
        try tell(more.map(\.id), of: amendment, at: now, in: transaction)
    }

    static func count(for account: Name<Person>, in transaction: Transaction) throws -> Int {
        try transaction.row(
            "SELECT COUNT(*) AS open FROM law_notice WHERE account = ? AND dismissed_at IS NULL", account.text)?
            .int("open") ?? 0
    }
}
