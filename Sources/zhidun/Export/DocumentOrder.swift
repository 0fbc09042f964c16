import Base
import Casework
import Documents
import Foundation
import Measures
import Procedure

/// 导出要求: which documents are to be written where, here or in the server that holds the store.
struct DocumentOrder: Codable {
    /// An absolute path.
    let folder: String
    /// Numbers of matters, or how they begin; all matters where there are none.
    let matters: [String]
    /// A day in ISO form.
    let since: String?

    init(folder: String, matters: [String], since: String?) {
        self.folder = folder
        self.matters = matters
        self.since = since
    }

    /// From its JSON.
    init?(text: String) {
        guard let order = try? JSONDecoder().decode(DocumentOrder.self, from: Data(text.utf8)) else { return nil }
        self = order
    }

    /// As it travels to the server.
    var text: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
    }

    /// The export itself, wherever it runs; the exit code.
    func run(_ office: Office, _ district: District, _ talk: Talk) async throws -> Int32 {
        let typesetter = TypstWorker()
        let filling = DocumentFilling(
            office.lawbook, district, people: try await office.everybody(), layout: { DocumentLayout.of($0) })
        let export = DocumentExport(office, filling, typesetter)
        var named: [MatterID] = []
        for number in matters {
            let matter = try await export.matter(named: number)
            if !named.contains(matter) { named.append(matter) }
        }
        let items = try await export.list(of: named, since: since.flatMap { Day(iso: $0) })
        // Without a typesetter no file is begun.
        if !items.isEmpty { _ = try TypstTool.found() }
        let folder = try DocumentFolder(folder)
        var result = DocumentResult(total: items.count)
        try await export.make(items) { made in
            let outcome = folder.take(made)
            result.add(outcome, made)
            if talk.json {
                talk.progress("")
                talk.say(try DocumentResult.document(outcome, made).line())
                fflush(nil)
            }
            talk.progress(result.progress[talk.language])
        }
        await typesetter.end()
        talk.progress("")
        if !talk.json { talk.say(result.lines.map { $0[talk.language] }.joined(separator: "\n")) }
        return result.isComplete ? 0 : 1
    }
}
