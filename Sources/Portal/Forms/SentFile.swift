import Base

/// 收到的文件: one file of a form and what became of it.
struct SentFile<Kept: Sendable>: Sendable {
    /// The name of the form's input.
    let field: String
    /// To be shown, never to be used as a path.
    let name: String
    /// In bytes, as sent.
    let size: Int
    let fate: Fate

    enum Fate: Sendable {
        /// What `keep` made of it. `isIncomplete`: the file stops before its end, which the sender ought to know.
        case kept(Kept, FileKind, isIncomplete: Bool)
        /// Why not, and what to do.
        case refused(Text)
    }

    var kept: Kept? {
        guard case .kept(let kept, _, _) = fate else { return nil }
        return kept
    }
}

/// A file while it is being sent, handed to who keeps it.
struct IncomingFile {
    let field: String
    let name: String
    /// As its first bytes tell.
    let kind: FileKind
    let bytes: IncomingBytes
}

/// The bytes of a file as they come in; to be read once, while the file is being kept.
///
/// Throws where the file turns out to be too large or of another kind: what was kept of it is to be thrown away, as it
/// is on any other error.
struct IncomingBytes: AsyncSequence {
    fileprivate let part: IncomingPart

    init(_ part: IncomingPart) {
        self.part = part
    }

    func makeAsyncIterator() -> Iterator { Iterator(part: part) }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let part: IncomingPart

        mutating func next() async throws -> ArraySlice<UInt8>? { try await part.next() }
    }
}
