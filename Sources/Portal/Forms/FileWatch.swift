import Base

/// 边收边查: what can be told of a file only from all of it, looked at while it passes by.
struct FileWatch {
    /// Final once `finish` has returned.
    private(set) var kind: FileKind
    /// Whether the file stops before its end, as far as its kind lets one tell.
    private(set) var isIncomplete = false

    private var text = PlainText()
    private var directory: OfficeDirectory?
    private var picture = PictureEnd()
    private var ending: [UInt8] = []

    /// `Refusal(.wrongType)` where the first bytes are of no kind that is taken. The head is to be taken like the rest.
    init(_ head: FileHead) throws(Refusal) {
        kind = try FileKind(head)
        guard kind == .doc else { return }
        directory = OfficeDirectory(head)
        guard directory != nil else { throw UnwantedFile.unknown.refusal }
    }

    /// `Refusal(.wrongType)` where the file turns out to be something else.
    mutating func take(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
        switch kind {
        case .text:
            text.take(bytes)
            guard text.isPossible else { throw UnwantedFile.unknown.refusal }
        case .doc: directory?.take(bytes)
        case .jpeg: picture.take(bytes)
        case .png, .pdf: ending = Array((ending + bytes.suffix(1024)).suffix(1024))
        default: break
        }
    }

    mutating func finish() throws(Refusal) {
        switch kind {
        case .text:
            guard text.isWhole else { throw UnwantedFile.unknown.refusal }
        case .doc:
            guard let found = directory?.kind else { throw UnwantedFile.unknown.refusal }
            kind = found
        case .jpeg: isIncomplete = picture.isMissing
        // A reader looks for the end of a PDF within its last KiB; a PNG ends in a chunk of this name.
        case .png, .pdf:
            let end = Array((kind == .png ? "IEND" : "%%EOF").utf8)
            isIncomplete = ending.firstPlace(of: end) == nil
        default: break
        }
    }
}
