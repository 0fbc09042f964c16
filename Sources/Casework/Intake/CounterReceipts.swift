package import Base
package import Evidence
package import Procedure
import Store

/// 窗口回执: what somebody is given whose report was written down at the counter, from a letter or on the telephone.
package struct CounterReceipts: Sendable {
    private let office: Office

    package init(_ office: Office) {
        self.office = office
    }

    /// 查询凭据: by what whoever came in follows the matter.
    package enum Means: Hashable, Sendable {
        /// 回执号: issued on a slip, which shows it once.
        case slip
        /// 12315编号: followed on the platform, under the number it has there.
        case platform(String)
    }

    /// nil where whoever filed it holds a receipt, where nobody outside may follow it, and where it has ended.
    package static func means(_ docket: Docket) -> Means? {
        guard docket.ending == nil, let filed = docket.done.first, !filed.actor.role.isOutside,
            docket.procedure.acts.contains(where: { $0.from.includes(nil) && $0.roles.contains(.reporter) })
        else { return nil }
        return PlatformTickets.number(in: filed.answers).map(Means.platform) ?? .slip
    }

    /// 开具回执: a new number for the matter. One that was issued before leads nowhere from then on, so that a slip that
    /// was lost is of no use to whoever finds it.
    /// - Throws: a `Refusal`: `.unknown` outside the scope, `.conflict` where the matter takes no slip.
    package func issue(for matter: MatterID, within scope: Scope, at now: Instant) async throws -> ReceiptCode {
        var generator = SystemRandom()
        let code = ReceiptCode(using: &generator)
        try await office.database.write { transaction in
            guard try Matters.find(matter, within: scope, in: transaction) != nil else { throw ActRefusal.unknown }
            let docket = try MatterEvents.docket(matter, office.catalogue, in: transaction)
            guard CounterReceipts.means(docket) == .slip else { throw CounterReceipts.none }
            try transaction.run("DELETE FROM receipt WHERE matter = ?", matter)
            try transaction.run(
                "INSERT INTO receipt (code_hash, matter, role, created_at) VALUES (?, ?, ?, ?)",
                code.hash.description, matter, Role.reporter.rawValue, now)
        }
        return code
    }

    private static let none = Refusal(
        .conflict, Text(zh: "本件不开具窗口回执", en: "No slip is issued for this matter."))
}
