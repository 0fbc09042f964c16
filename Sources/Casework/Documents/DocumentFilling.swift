package import Base
package import Documents
package import Procedure

/// 文书填制: fills the documents that the acts of a matter issued, with what there is besides its docket.
package struct DocumentFilling: Sendable {
    private let lawbook: Lawbook
    private let district: District
    private let people: [Account]
    private let layout: @Sendable (DocumentForm) -> DocumentLayout?

    /// - Parameters:
    ///   - people: everybody who may have acted.
    ///   - layout: how a document on a form looks; nil while that is still to come.
    package init(
        _ lawbook: Lawbook, _ district: District, people: [Account],
        layout: @escaping @Sendable (DocumentForm) -> DocumentLayout?
    ) {
        self.lawbook = lawbook
        self.district = district
        self.people = people
        self.layout = layout
    }

    /// Those of the issued documents that there is a layout for, the first issued first.
    package func issued(_ docket: Docket) -> [Docket.Issued] {
        docket.documents.filter { layout($0.form) != nil }
    }

    /// Every issued document that there is a layout for, the first issued first.
    package func documents(of dossier: Dossier) -> [MatterDocument] {
        dossier.docket.documents.compactMap { document($0, of: dossier) }
    }

    /// One of them; nil where the act issued no such document or its layout is still to come.
    package func document(_ form: Name<DocumentForm>, by sequence: Int, of dossier: Dossier) -> MatterDocument? {
        dossier.docket.documents.first { $0.form.id == form && $0.sequence == sequence }
            .flatMap { document($0, of: dossier) }
    }

    private func document(_ issued: Docket.Issued, of dossier: Dossier) -> MatterDocument? {
        guard let layout = layout(issued.form), let facts = facts(issued.sequence, dossier) else { return nil }
        return MatterDocument(filled: layout.fill(facts), matter: dossier.line.id, sequence: issued.sequence)
    }

    private func facts(_ sequence: Int, _ dossier: Dossier) -> DocketFacts? {
        DocketFacts(
            in: dossier.docket, sequence: sequence, earlier: dossier.earlier, lawbook, district,
            typed: { reference in if case .text(let text)? = dossier.typed[reference] { text } else { nil } },
            person: { id in
                people.first { $0.id == id }.map { DocketFacts.Officer($0.name, certificate: $0.certificate?.number) }
            })
    }
}
