package import Procedure
import Store

extension Office {
    /// 在手办件: the open matters somebody may see and works on, with their dockets, the one whose clock ends first at the
    /// top: those whose officers the person is one of, and those that a role of the person's holds and no officer by name.
    ///
    /// Sealed matters are left out, because what is asked for here leaves the house.
    package func inHand(of account: Account) async throws -> [(line: MatterSummary, docket: Docket)] {
        let (roles, scope) = (account.roles.flatMap(\.capacities), scope(of: account))
        return try await database.read { transaction in
            try Matters.inHand(
                of: Actor.ID(account.id.text), roles, within: scope, most: Office.mostInHand, in: transaction
            ).map { ($0, try shelf.docket(of: $0, catalogue, in: transaction)) }
                .filter { _, docket in
                    guard !docket.officers.contains(account.id) else { return true }
                    return docket.holder.map { $0.people.isEmpty && roles.contains($0.role) } ?? false
                }
        }
    }

    /// A calendar with more would help nobody.
    private static let mostInHand = 500
}
