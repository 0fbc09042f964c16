package import Base
package import Procedure
package import Store

/// 受理: where people outside the office hand things in: drafts with their files, sending them off, following them.
package struct Intake: Sendable {
    package let office: Office
    private let blobs: Blobs

    package init(_ office: Office, blobs: Blobs) {
        self.office = office
        self.blobs = blobs
    }

    package var drafts: Drafts { Drafts(office) }
    package var filing: Filing { Filing(office) }
    package var tracking: Tracking { Tracking(office) }

    /// Takes a file into a draft as its bytes come in. It is on the disk before the draft speaks of it.
    /// - Parameter type: its media type, told by its first bytes.
    /// - Throws: `Refusal(.oversize)` beyond `limit` bytes, `.unidentified` where the draft is gone or sent.
    package func keep<Chunks: AsyncSequence>(
        _ chunks: Chunks, named name: String, type: String, limit: Int, in field: Name<Form.Field>,
        of token: Draft.Token, at now: Instant
    ) async throws where Chunks.Element: Collection<UInt8> & Sendable {
        let receipt = try await blobs.store(chunks, id: BlobID(), limit: limit)
        let upload = Upload(receipt, name: name, type: type)
        guard try await drafts.attach(receipt, as: upload, to: field.text, of: token, at: now) else {
            throw Filing.gone
        }
    }

    /// The bytes of a file, each checked before it is given out; nil where it has been shredded.
    package func content(of upload: Upload) async throws -> BlobContent? {
        let receipt = try await office.database.read { try BlobReceipt.find(upload.id, in: $0) }
        return receipt.map { blobs.content(of: $0) }
    }

    /// Takes a file in by itself, for a form that will be sent in one piece: it is kept for a day in a draft of its own,
    /// whose token is what the form is to name it by.
    /// - Throws: `Refusal(.oversize)` beyond `limit` bytes, and what `chunks` throws; nothing is then kept.
    package func hold<Chunks: AsyncSequence>(
        _ chunks: Chunks, named name: String, type: String, limit: Int, at now: Instant
    ) async throws -> (token: Draft.Token, upload: Upload) where Chunks.Element: Collection<UInt8> & Sendable {
        let receipt = try await blobs.store(chunks, id: BlobID(), limit: limit)
        let upload = Upload(receipt, name: name, type: type)
        let token = try await drafts.begin(Parcel.holding, at: now)
        guard try await drafts.attach(receipt, as: upload, to: Parcel.held, of: token, at: now) else {
            throw Filing.gone
        }
        return (token, upload)
    }

    /// Takes a file out of a draft and shreds it; one that is not there changes nothing.
    package func remove(
        _ file: BlobName, from field: Name<Form.Field>, of token: Draft.Token, at now: Instant
    ) async throws {
        try await drafts.remove(file.id, from: field.text, of: token, at: now)
    }
}

/// 文件编号: which file of a draft, as a page sends it back.
package struct BlobName: Sendable {
    let id: BlobID

    /// nil for what is no file's id.
    package init?(_ text: String) {
        guard let id = BlobID(text) else { return nil }
        self.id = id
    }
}
