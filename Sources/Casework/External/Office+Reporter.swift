package import Documents
import Procedure
import Store

extension Office {
    /// 举报人信息比对: who reported, and how to reach them, in a matter and in all that led to it, whoever may see those;
    /// only to be compared with, never to be shown.
    package func reporterWords(of matter: MatterID) async throws -> ReporterWords {
        try await database.read { transaction in
            var secrets: [String?] = []
            var next: MatterID? = matter
            while let id = next {
                guard let line = try Matters.find(id, within: .office, in: transaction) else { break }
                let docket = try MatterEvents.docket(id, catalogue, in: transaction)
                let references = docket.reporterReferences
                if !references.isEmpty {
                    let typed = try typed(docket.done, transaction)
                    secrets += references.map { if case .text(let text)? = typed[$0] { text } else { nil } }
                }
                next = line.openedBy
            }
            return ReporterWords(secrets)
        }
    }
}
