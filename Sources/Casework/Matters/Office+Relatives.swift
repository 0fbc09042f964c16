package import Procedure

extension Office {
    /// 本案各件: of the matters that this one opened, else of those that its opener opened, the ones of these procedures,
    /// in the order of their filing, as far as they may be seen.
    package func relatives(
        of dossier: Dossier, under procedures: [Name<Procedure>], within scope: Scope
    ) async throws -> [Dossier] {
        let own = dossier.opened.filter { procedures.map(\.text).contains($0.procedure) }
        guard own.isEmpty, let opener = dossier.openedBy else { return try await dossiers(own, within: scope) }
        let opened = try await self.dossier(opener.id, within: scope).opened
        return try await dossiers(
            opened.filter { procedures.map(\.text).contains($0.procedure) && $0.id != dossier.line.id }, within: scope)
    }

    private func dossiers(_ lines: [MatterSummary], within scope: Scope) async throws -> [Dossier] {
        var dossiers: [Dossier] = []
        for line in lines.sorted(by: { ($0.filedAt, $0.id.text) < ($1.filedAt, $1.id.text) }) {
            dossiers.append(try await dossier(line.id, within: scope))
        }
        return dossiers
    }
}
