import Base
import Procedure
package import Store

/// 修订生效: amendments as they stand in the store, and what one that takes effect sets going.
///
/// It holds for the procedure `rule-amendment`: its first act says what is changed, `approve` puts it in force.
package enum Amendments {
    private static let procedure = "rule-amendment"

    /// What an act on an amendment makes of the law, in its own transaction: a proposal that cannot be made is refused
    /// before it goes to who approves it; an approved one gets its place among the others.
    static func project(
        _ docket: Docket, of matter: MatterID, _ office: Office, at now: Instant, in transaction: Transaction
    ) throws {
        guard docket.procedure.id.text == procedure, let deed = docket.done.last,
            ["propose", "propose-notice", "approve"].contains(deed.act),
            let change = try LawChange(docket, office.vault, in: transaction)
        else { return }
        _ = try office.law.trying(change)
        guard deed.act == "approve" else { return }
        let place = try count(in: transaction) + 1
        guard place == office.law.count + 1 else { throw Amendments.behind }
        try transaction.run(
            "INSERT INTO amendment (position, matter, in_force_at) VALUES (?, ?, ?)", place, matter, now)
        try ReckonAnew.begin(place, at: now, in: transaction)
    }

    /// Takes what the store has that this process has not: at its start, after an approval here, and now and then for
    /// what another process approved.
    /// - Throws: a `Refusal` where an amendment does not fit the rules this program was made with.
    package static func refresh(_ office: Office) async throws {
        let changes = try await office.database.read { transaction -> [(change: LawChange, since: Day)]? in
            guard try count(in: transaction) != office.law.count else { return nil }
            return try transaction.rows(
                "SELECT matter, in_force_at FROM amendment ORDER BY position"
            ).compactMap { row in
                guard let id = MatterID(try row.text("matter")) else {
                    throw StoreError(.foreign, "an amendment names no matter")
                }
                let docket = try MatterEvents.docket(id, office.catalogue, in: transaction)
                let since = try row.instant("in_force_at").day
                return try LawChange(docket, office.vault, in: transaction).map { ($0, since) }
            }
        }
        if let changes { try office.law.take(changes) }
    }

    /// Whether a store has any.
    package static func exist(in database: any Database) async throws -> Bool {
        try await database.read { try count(in: $0) > 0 }
    }

    /// Whether a matter, as an act has left it, changes the law that others are judged by.
    static func changesLaw(_ line: MatterSummary) -> Bool { line.procedure == procedure && line.stage == "in-force" }

    /// When the change at a place came into force.
    static func inForce(_ place: Int, in transaction: Transaction) throws -> Instant? {
        try transaction.row("SELECT in_force_at FROM amendment WHERE position = ?", place)?.instant("in_force_at")
    }

    private static func count(in transaction: Transaction) throws -> Int {
        try transaction.row("SELECT COALESCE(MAX(position), 0) AS count FROM amendment")?.int("count") ?? 0
    }

    private static let behind = Refusal(
        .conflict,
        Text(
            zh: "刚才另有修订生效，请稍后刷新页面，看清现行规则后再批准",
            en: "Another amendment has just come into force; reload in a moment and look at the rule again."))
}
