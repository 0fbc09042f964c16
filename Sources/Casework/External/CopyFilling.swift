package import Base
package import Documents
import Procedure

/// 抄录单填制: fills the fields of another system's page for a matter that somebody may see.
package struct CopyFilling: Sendable {
    private let district: District
    private let people: [Account]

    /// - Parameter people: everybody who may have acted.
    package init(_ district: District, people: [Account]) {
        self.district = district
        self.people = people
    }

    /// - Parameter reporter: as `Office.reporterWords` gives it.
    package func sheet(of dossier: Dossier, _ standing: ExternalStanding, _ reporter: ReporterWords) -> CopySheet {
        let typed = dossier.typed
        let facts = CopyFacts(
            dossier.docket, earlier: dossier.earlier, reporter: reporter, number: standing.number, district,
            typed: { reference in if case .text(let text)? = typed[reference] { text } else { nil } },
            person: { [people] id in
                people.first { $0.id == id }.map { DocketFacts.Officer($0.name, certificate: $0.certificate?.number) }
            })
        return CopySheet(standing.concern.sheet, facts)
    }
}
