import Base
import Documents
import Evidence
import Foundation
import Law
import Measures
import Procedure
import Testing

@testable import Casework

extension DocumentNumbers {
    /// Those of the sample district.
    static let sample = DocumentNumbers(DocumentSeries.all, for: District.sample.authority)
}

/// The documents of sample matters, as an officer sees them.
struct SampleDocuments {
    private let office: Office
    private(set) var drawn: [Name<DocumentForm>: [FilledDocument]] = [:]
    /// What each lacks, with the matter it is in.
    private(set) var lacking: [String] = []

    init(_ office: Office) { self.office = office }

    /// Draws every document of a matter that has a layout.
    mutating func draw(_ matter: MatterID) async throws {
        let dossier = try await office.dossier(matter, within: .office)
        for issued in dossier.docket.documents {
            guard let layout = DocumentLayout.of(issued.form) else { continue }
            let facts = DocketFacts(
                in: dossier.docket, sequence: issued.sequence, earlier: dossier.earlier, office.lawbook, .sample,
                typed: { if case .text(let text)? = dossier.typed[$0] { text } else { nil } },
                person: { id in
                    SampleAccounts.all.first { $0.id == id }
                        .map { DocketFacts.Officer($0.name, certificate: $0.certificate?.number) }
                })
            let document = layout.fill(try #require(facts))
            drawn[issued.form.id, default: []].append(document)
            lacking += document.missing.map {
                "\(matter) \(dossier.docket.procedure.id) \(issued.form.id): \($0.name.en)"
            }
        }
    }

    /// Whether every layout there is was drawn.
    var isWhole: Bool { Set(drawn.keys) == Set(DocumentLayout.all.map(\.form.id)) }

    var texts: [String] { drawn.values.joined().map(\.text) }

    var numbers: [String] { drawn.values.joined().compactMap(\.number?.text) }

    /// One document of each form as JSON for the typesetter, where `ZHIDUN_DOCUMENT_PAGES` names a folder.
    func write() throws {
        guard let folder = ProcessInfo.processInfo.environment["ZHIDUN_DOCUMENT_PAGES"] else { return }
        for (form, documents) in drawn {
            for (place, document) in documents.prefix(3).enumerated() {
                try Data(try document.json.encoded())
                    .write(to: URL(filePath: folder).appending(path: "\(form.text)-\(place).json"))
            }
        }
    }
}
