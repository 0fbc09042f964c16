import Base

extension FileKind {
    /// The kind of a file by its first bytes. `Refusal(.wrongType)` says what to do with a file that is not taken.
    ///
    /// An old office document is told only by its directory, which may lie anywhere: it is `doc` here until `FileWatch`
    /// has seen more.
    init(_ head: FileHead) throws(Refusal) {
        if let unwanted = UnwantedFile(head) { throw unwanted.refusal }
        if let kind = FileKind.picture(head) ?? FileKind.film(head) ?? FileKind.sound(head) {
            self = kind
        } else if head.has("%PDF-") {
            self = .pdf
        } else if head.has(OfficeDirectory.mark) {
            self = .doc
        } else if head.has("PK\u{3}\u{4}") {
            guard let kind = FileKind.package(head) else { throw UnwantedFile.archive.refusal }
            self = kind
        } else {
            try self.init(text: head)
        }
        guard isSeen, let hidden = UnwantedFile(hiddenIn: head) else { return }
        throw hidden.refusal
    }

    /// Pictures and PDF are opened at once by browsers and viewers, so nothing else may hide in them.
    private var isSeen: Bool {
        switch self {
        case .jpeg, .png, .gif, .webp, .heic, .bmp, .tiff, .pdf: true
        default: false
        }
    }

    private init(text head: FileHead) throws(Refusal) {
        if let page = UnwantedFile(page: head) { throw page.refusal }
        var text = PlainText()
        text.take(head.bytes[...])
        guard head.isWhole ? text.isWhole : text.isPossible else { throw UnwantedFile.unknown.refusal }
        self = .text
    }

    private static func picture(_ head: FileHead) -> FileKind? {
        if head.has([0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if head.has("GIF87a") || head.has("GIF89a") { return .gif }
        if head.has("RIFF"), head.has("WEBP", at: 8) { return .webp }
        if head.has([0x49, 0x49, 0x2A, 0x00]) || head.has([0x4D, 0x4D, 0x00, 0x2A]) { return .tiff }
        // “BM” may begin a sentence; the size of the second header may not.
        if head.has("BM"), let size = head.number(at: 14, bytes: 4), [12, 40, 52, 56, 64, 108, 124].contains(size) {
            return .bmp
        }
        return nil
    }

    private static func sound(_ head: FileHead) -> FileKind? {
        if head.has("#!AMR\n") || head.has("#!AMR-WB\n") { return .amr }
        if head.has("OggS") { return .ogg }
        if head.has("RIFF"), head.has("WAVE", at: 8) { return .wav }
        if head.has("ID3") { return .mp3 }
        // A frame of layer III with a bit rate and a sampling rate that exist (ISO/IEC 11172-3, 2.4.1.3).
        guard head.bytes.count >= 4, head.bytes[0] == 0xFF, head.bytes[1] & 0xE6 == 0xE2, head.bytes[1] & 0x18 != 0x08,
            head.bytes[2] >> 4 != 0xF, head.bytes[2] >> 4 != 0, head.bytes[2] & 0x0C != 0x0C
        else { return nil }
        return .mp3
    }

    private static func film(_ head: FileHead) -> FileKind? {
        if head.has("RIFF"), head.has("AVI ", at: 8) { return .avi }
        if head.has([0x1A, 0x45, 0xDF, 0xA3]) {
            if head.opens(with: ["webm"]) { return .webm }
            return head.opens(with: ["matroska"]) ? .matroska : nil
        }
        guard let box = head.word(at: 4) else { return nil }
        if box == "ftyp" { return branded(head) }
        // QuickTime from before the brand box; a length below 16 MiB tells it from text.
        return ["moov", "wide", "mdat"].contains(box) && head.bytes[0] == 0 ? .mov : nil
    }

    /// By the major brand, else by the first compatible one that is known (ISO/IEC 14496-12, 4.3).
    private static func branded(_ head: FileHead) -> FileKind? {
        let length = head.bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let end = min(length, 256, head.bytes.count)
        let compatible = stride(from: 16, to: max(end - 3, 16), by: 4).compactMap { head.word(at: $0) }
        guard let major = head.word(at: 8), !(compatible + [major]).contains("avif") else { return nil }
        return ([major] + compatible).lazy.compactMap(kind(brand:)).first
    }

    private static func kind(brand: String) -> FileKind? {
        switch brand {
        case "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1": .heic
        case "qt  ": .mov
        case "M4A ", "M4B ", "M4P ": .m4a
        case "isom", "avc1", "mp41", "mp42", "M4V ", "M4VH", "M4VP", "MSNV", "dash", "mmp4", "XAVC": .mp4
        case _ where brand.hasPrefix("iso"): .mp4
        case _ where brand.hasPrefix("3g"): .threeGP
        default: nil
        }
    }

    /// A ZIP with the marks of an office document among its first entries; nil for any other (APPNOTE, 4.3.7).
    private static func package(_ head: FileHead) -> FileKind? {
        let names = head.places(of: Array("PK\u{3}\u{4}".utf8), most: 500).compactMap { place -> String? in
            guard let length = head.number(at: place + 26, bytes: 2), length > 0, length <= 256,
                place + 30 + length <= head.bytes.count
            else { return nil }
            return String(decoding: head.bytes[(place + 30)..<(place + 30 + length)], as: UTF8.self)
        }
        // An archive may hold such a document with all its names; only the document itself begins with one of them.
        guard let first = names.first else { return nil }
        if names.contains("OFD.xml"), first == "OFD.xml" || first.hasPrefix("Doc") { return .ofd }
        guard ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/"].contains(where: first.hasPrefix),
            names.contains(where: { $0 == "[Content_Types].xml" || $0 == "_rels/.rels" })
        else { return nil }
        for name in names {
            if name.hasPrefix("word/") { return .docx }
            if name.hasPrefix("xl/") { return .xlsx }
            if name.hasPrefix("ppt/") { return .pptx }
        }
        return nil
    }
}
