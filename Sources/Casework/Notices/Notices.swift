package import Base
package import Procedure
import Store

/// 站内通知: what the people of the office are told of the matters in their hands, shown at the desk until they put it
/// away. It carries what acts leave in the outbox to the desks of those it is for.
package struct Notices: Sendable {
    private let office: Office

    package init(_ office: Office) {
        self.office = office
    }

    /// 通知: what happened to a matter, for somebody who may see it.
    package struct Notice: Sendable {
        package let line: MatterSummary
        package let docket: Docket
        package let key: Key
        package let deed: Docket.Deed
        /// When it reached the desk.
        package let at: Instant
    }

    /// Which of the notices of a person one is.
    package struct Key: Hashable, Sendable {
        package let matter: MatterID
        package let sequence: Int

        package init(_ matter: MatterID, _ sequence: Int) {
            self.matter = matter
            self.sequence = sequence
        }
    }

    /// What one round of the carrier did.
    package struct Round: Hashable, Sendable {
        package var delivered = 0
        /// What nobody can carry, or what is about a matter that cannot be read; it is tried again later.
        package var failed = 0
    }

    /// 送达: carries what waits in the outbox. An item that reached somebody already reaches nobody twice.
    /// - Parameter most: about how many; after a change of the law there are as many as dates it moved, and jobs that fall
    ///   due meanwhile do not wait for all of them.
    package func deliver(at now: Instant, most: Int = .max) async throws -> Round {
        var round = Round()
        while round.delivered + round.failed < most {
            let items = try await office.database.read { try Outbox.unsent(at: now, most: Self.batch, in: $0) }
            guard !items.isEmpty else { return round }
            do {
                try await office.database.write { for item in items { try carry(item, at: now, in: $0) } }
                round.delivered += items.count
            } catch {
                // One that cannot be carried must not hold up the others.
                for item in items { await carryAlone(item, at: now) ? (round.delivered += 1) : (round.failed += 1) }
            }
        }
        return round
    }

    /// What somebody has not put away, the newest first.
    package func open(for account: Account, most: Int = 50) async throws -> [Notice] {
        let scope = office.scope(of: account)
        return try await office.database.read { transaction in
            try rows(account, transaction).prefix(most).compactMap { row in
                guard let id = MatterID(try row.text("matter")),
                    let line = try Matters.find(id, within: scope, in: transaction)
                else { return nil }
                let docket = try office.shelf.docket(of: line, office.catalogue, in: transaction)
                let key = Key(id, try row.int("sequence"))
                return try docket.done.first { $0.sequence == key.sequence }.map {
                    Notice(line: line, docket: docket, key: key, deed: $0, at: try row.instant("created_at"))
                }
            }
        }
    }

    /// How many there are, up to a hundred, and of changes of the law.
    package func count(for account: Account) async throws -> Int {
        let scope = office.scope(of: account)
        return try await office.database.read { transaction in
            let acts = try rows(account, transaction).count { row in
                guard let id = MatterID(try row.text("matter")) else { return false }
                return try Matters.find(id, within: scope, in: transaction) != nil
            }
            return acts + (try LawNotices.count(for: account.id, in: transaction))
        }
    }

    /// 已阅: puts one away.
    package func dismiss(_ key: Key, for account: Name<Person>, at now: Instant) async throws {
        _ = try await office.database.write { transaction in
            try transaction.run(
                """
                UPDATE notice SET dismissed_at = ?
                WHERE account = ? AND matter = ? AND sequence = ? AND dismissed_at IS NULL
                """, now, account.text, key.matter, key.sequence)
        }
    }

    /// 全部已阅: puts away all that had come by then, of changes of the law too; what came since stays.
    package func dismissAll(for account: Name<Person>, through last: Instant, at now: Instant) async throws {
        _ = try await office.database.write { transaction in
            for table in ["notice", "law_notice"] {
                try transaction.run(
                    "UPDATE \(table) SET dismissed_at = ? WHERE account = ? AND created_at <= ? AND dismissed_at IS NULL",
                    now, account.text, last)
            }
        }
    }

    private func rows(_ account: Account, _ transaction: Transaction) throws -> [Row] {
        try transaction.rows(
            """
            SELECT matter, sequence, created_at FROM notice WHERE account = ? AND dismissed_at IS NULL
            ORDER BY created_at DESC, matter, sequence DESC LIMIT 100
            """, account.id.text)
    }

    private func carryAlone(_ item: Outbox.Item, at now: Instant) async -> Bool {
        do {
            try await office.database.write { try carry(item, at: now, in: $0) }
            return true
        } catch {
            _ = try? await office.database.write { try Outbox.failed(item, at: now, in: $0) }
            return false
        }
    }

    private func carry(_ item: Outbox.Item, at now: Instant, in transaction: Transaction) throws {
        guard item.kind == Item.kind, let notice = Item(item.payload) else {
            throw StoreError(.misuse, "nobody carries items of the kind \(item.kind)")
        }
        guard let line = try Matters.find(notice.matter, within: .office, in: transaction) else {
            throw StoreError(.foreign, "an item about a matter that is not there")
        }
        let people = try Recipients(office, transaction).of(notice, line)
        if let amendment = notice.amendment {
            try LawNotices.tell(people, of: amendment, at: now, in: transaction)
        } else {
            try transaction.run(
                "(?, ?, ?, ?)", for: people.map { [$0.text.value, line.id.value, notice.sequence.value, now.value] }
            ) { list in
                """
                INSERT INTO notice (account, matter, sequence, created_at) VALUES \(list)
                ON CONFLICT (account, matter, sequence) DO NOTHING
                """
            }
        }
        try Outbox.sent(item, at: now, in: transaction)
    }

    private static let batch = 100
}
