import Base

/// 表单分段: reads a `multipart/form-data` body in chunks of any size and holds back no more than a header or a delimiter.
///
/// Feed it, take events until there are none, feed it again; after the last chunk call `finish`. Lines must end in CRLF.
/// What looks like a delimiter and goes on in the same line is content. Errors: `Refusal(.unusable)`, and
/// `Refusal(.oversize)` for too many parts. RFC 7578; RFC 2046, 5.1.
struct MultipartParser {
    /// CRLF, two hyphens, the boundary.
    private let delimiter: [UInt8]
    /// Begins with a CRLF nobody sent, because the first delimiter needs none before it.
    private var buffer = crlf
    private var start = 0
    private var state = State.preamble
    private var parts = 0
    private let mostParts: Int

    /// In bytes, of one part.
    static let mostHeaders = 8 * 1024
    static let mostBoundary = 70

    enum Event: Equatable, Sendable {
        /// `filename` is nil for what is no file and empty for an input nothing was chosen for.
        case partBegan(name: String, filename: String?, contentType: String?)
        case bytes(ArraySlice<UInt8>)
        case partEnded
        /// The last delimiter; what follows it is skipped.
        case end
    }

    private enum State {
        case preamble, padding, headers, content, epilogue, broken
    }

    /// Throws for a boundary that no delimiter may have (RFC 2046, 5.1.1).
    init(boundary: String, mostParts: Int = FormLimits().parts) throws(Refusal) {
        self.mostParts = mostParts
        let bytes = Array(boundary.utf8)
        guard (1...MultipartParser.mostBoundary).contains(bytes.count), bytes.last != UInt8(ascii: " "),
            bytes.allSatisfy(MultipartParser.isBoundary)
        else { throw MultipartParser.malformed }
        delimiter = MultipartParser.crlf + Array("--".utf8) + bytes
    }

    mutating func feed(_ bytes: [UInt8]) {
        guard state != .epilogue, state != .broken else { return }
        buffer = start == buffer.count ? bytes : buffer[start...] + bytes
        start = 0
    }

    /// The next event that the bytes fed so far allow, or nil.
    mutating func next() throws(Refusal) -> Event? {
        do {
            while true {
                let before = state
                let event =
                    switch state {
                    case .preamble, .content: try nextInContent()
                    case .padding: try skipPadding()
                    case .headers: try nextInHeaders()
                    case .epilogue, .broken: Event?.none
                    }
                if event != nil { return event }
                if state == before { return nil }
            }
        } catch {
            state = .broken
            throw error
        }
    }

    /// Throws where the body stops before its last delimiter.
    func finish() throws(Refusal) {
        guard state == .epilogue else { throw MultipartParser.truncated }
    }

    // MARK: Content and delimiters

    private enum Found {
        /// No delimiter is complete; what lies before this index is content for certain.
        case nothing(Int)
        case delimiter(Int, then: State)
    }

    private mutating func nextInContent() throws(Refusal) -> Event? {
        let isContent = state == .content
        switch try search() {
        case .nothing(let safe):
            let content = buffer[start..<safe]
            start = safe
            return isContent && !content.isEmpty ? .bytes(content) : nil
        case .delimiter(let index, let following):
            if isContent, index > start {
                let content = buffer[start..<index]
                start = index
                return .bytes(content)
            }
            if isContent {
                // The delimiter stays and is met once more, between parts.
                state = .preamble
                return .partEnded
            }
            start = index + delimiter.count
            state = following
            return following == .epilogue ? .end : nil
        }
    }

    private func search() throws(Refusal) -> Found {
        var from = start
        while let index = buffer.firstPlace(of: delimiter, from: from) {
            let after = buffer[(index + delimiter.count)...].prefix(2)
            guard let first = after.first else { return .nothing(index) }
            switch first {
            case UInt8(ascii: "\n"): throw MultipartParser.malformed
            case UInt8(ascii: " "), UInt8(ascii: "\t"): return .delimiter(index, then: .padding)
            case UInt8(ascii: "\r"), UInt8(ascii: "-"):
                guard let second = after.dropFirst().first else { return .nothing(index) }
                if first == UInt8(ascii: "\r"), second == UInt8(ascii: "\n") {
                    return .delimiter(index, then: .headers)
                }
                if first == second, first == UInt8(ascii: "-") { return .delimiter(index, then: .epilogue) }
            default: break
            }
            from = index + 1
        }
        return .nothing(partial())
    }

    /// Where a delimiter may have begun whose rest has not come yet; the end of the buffer where none has.
    private func partial() -> Int {
        let first = max(start, buffer.count - delimiter.count + 1)
        return (first..<max(first, buffer.count)).first { index in
            buffer[index] == delimiter[0] && delimiter.starts(with: buffer[index...])
        } ?? buffer.count
    }

    /// Blanks between a delimiter and the end of its line.
    private mutating func skipPadding() throws(Refusal) -> Event? {
        let rest = buffer[start...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        start = rest.startIndex
        guard rest.count >= 2 else { return nil }
        guard rest.starts(with: MultipartParser.crlf) else { throw MultipartParser.malformed }
        state = .headers
        return nil
    }

    // MARK: Headers

    /// The block begins with the CRLF of the delimiter's line, so that an empty one ends like any other.
    private mutating func nextInHeaders() throws(Refusal) -> Event? {
        guard let end = buffer.firstPlace(of: MultipartParser.crlf + MultipartParser.crlf, from: start) else {
            guard buffer.count - start <= MultipartParser.mostHeaders + 3 else { throw MultipartParser.malformed }
            return nil
        }
        guard end - start <= MultipartParser.mostHeaders else { throw MultipartParser.malformed }
        let headers = try PartHeaders(buffer[start..<end])
        parts += 1
        guard parts <= mostParts else { throw tooMany }
        start = end + 4
        state = .content
        return .partBegan(name: headers.name, filename: headers.filename, contentType: headers.contentType)
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }

    private static let crlf = Array("\r\n".utf8)

    static let malformed = Refusal(
        .unusable,
        Text(
            zh: "提交的内容无法读懂。请返回上一页，用本站的表单重新提交。",
            en: "What was sent cannot be read. Go back and send it again with the form on this site."))
    static let truncated = Refusal(
        .unusable,
        Text(
            zh: "上传中断，内容没有传完。请检查网络，返回上一页重新提交。",
            en: "The upload broke off before its end. Check the connection, go back and send it again."))

    private var tooMany: Refusal {
        Refusal(
            .oversize,
            Text(
                zh: "一次提交的项目超过\(mostParts)个。请减少文件后重新提交。",
                en: "More than \(mostParts) items were sent at once. Send it again with fewer files."))
    }
}
