import Base
import Casework
import Documents
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// 文书打包: the documents of a matter as PDF in one ZIP, sent while they are made.
struct DocumentArchive: Sendable {
    private let documents: [MatterDocument]
    private let matter: MatterID
    private let typesetter: TypstWorker

    init(_ documents: [MatterDocument], _ matter: MatterID, _ typesetter: TypstWorker) {
        self.documents = documents
        self.matter = matter
        self.typesetter = typesetter
    }

    /// The archive; a document that cannot be made is named in a note within it.
    /// - Throws: a `Refusal` where nothing can be made at all, which a page can still say.
    func response() async throws(Refusal) -> Response {
        var archive = StoredArchive()
        var failed: [(String, Refusal)] = []
        // Only once the first is made is it said that there is an archive.
        let made = try await begin(&archive, &failed)
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/zip",
                .contentDisposition: "attachment; filename=\"documents-\(matter.short).zip\"; filename*=UTF-8''"
                    + Address.encode("文书-\(matter.short).zip"),
            ],
            body: ResponseBody { [archive, failed] writer in
                var (archive, failed) = (archive, failed)
                for document in documents.dropFirst(made) {
                    try await writer.write(ByteBuffer(bytes: archive.take()))
                    await add(document, to: &archive, &failed)
                }
                if !failed.isEmpty { archive.add(DocumentArchive.noteName, DocumentArchive.note(failed)) }
                try await writer.write(ByteBuffer(bytes: archive.bytes))
                try await writer.finish(nil)
            })
    }

    /// Up to the first that can be made; how many were tried.
    private func begin(
        _ archive: inout StoredArchive, _ failed: inout [(String, Refusal)]
    ) async throws(Refusal) -> Int {
        for (place, document) in documents.enumerated() {
            if await add(document, to: &archive, &failed) { return place + 1 }
            if let (_, refusal) = failed.last, refusal.code != .unusable || place + 1 == documents.count {
                throw refusal
            }
        }
        return documents.count
    }

    @discardableResult
    private func add(
        _ document: MatterDocument, to archive: inout StoredArchive, _ failed: inout [(String, Refusal)]
    ) async -> Bool {
        let name = document.fileName("pdf")
        do throws(Refusal) {
            archive.add(name, try await typesetter.pdf(of: document.filled))
            return true
        } catch {
            failed.append((name, error))
            return false
        }
    }

    private static let noteName = "没有生成的文书.txt"

    private static func note(_ failed: [(String, Refusal)]) -> [UInt8] {
        let lines = failed.map { name, refusal in "\(name)\r\n    \(refusal.text.zh)\r\n    \(refusal.text.en)\r\n" }
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}
