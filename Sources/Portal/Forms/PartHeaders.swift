import Base

/// The headers of one part of a form: what it is called and whether it is a file (RFC 7578, 4.2–4.8).
struct PartHeaders {
    let name: String
    /// As `FileName.shown`.
    let filename: String?
    let contentType: String?

    /// Reads the block between the delimiter and the empty line, each line led by its CRLF.
    ///
    /// `Refusal(.unusable)` for a part without a name, a header twice, a folded line, a control character, or an encoding
    /// that would change the content.
    init(_ block: ArraySlice<UInt8>) throws(Refusal) {
        var headers: [String: String] = [:]
        for line in try PartHeaders.lines(block) {
            let name = line.prefix { $0 != UInt8(ascii: ":") }
            guard !name.isEmpty, name.count < line.count, name.allSatisfy(PartHeaders.isToken) else {
                throw MultipartParser.malformed
            }
            let value = String(decoding: line.dropFirst(name.count + 1), as: UTF8.self)
            let old = headers.updateValue(value, forKey: String(decoding: name, as: UTF8.self).lowercased())
            guard old == nil else { throw MultipartParser.malformed }
        }
        let encoding = headers["content-transfer-encoding"].map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        guard let disposition = headers["content-disposition"].flatMap({ HeaderValue(PartHeaders.trimmed($0)) }),
            disposition.value == "form-data", let called = disposition.parameters["name"],
            encoding.map(["7bit", "8bit", "binary"].contains) ?? true
        else { throw MultipartParser.malformed }
        name = called
        filename = disposition.parameters["filename"].map(FileName.shown)
        contentType = headers["content-type"].map(PartHeaders.trimmed)
    }

    private static func lines(_ block: ArraySlice<UInt8>) throws(Refusal) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = block
        while !rest.isEmpty {
            guard rest.starts(with: "\r\n".utf8) else { throw MultipartParser.malformed }
            let line = rest.dropFirst(2).prefix { $0 >= 0x20 || $0 == UInt8(ascii: "\t") }
            lines.append(line)
            rest = rest[line.endIndex...]
        }
        return lines
    }

    /// A character of a field name (RFC 9110, 5.6.2).
    private static func isToken(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
    }

    private static func trimmed(_ text: String) -> String {
        let blanks: Set<Character> = [" ", "\t"]
        let start = text.drop(while: blanks.contains)
        return String(start.reversed().drop(while: blanks.contains).reversed())
    }
}
