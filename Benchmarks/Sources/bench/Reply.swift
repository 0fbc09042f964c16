/// 答复: one answer of HTTP/1.1, read from the bytes that have come so far.
struct Reply {
    let status: Int
    let body: [UInt8]
    /// Bytes of all of it.
    let length: Int
    private let lines: [Substring]

    /// nil while it is not there whole.
    /// - Throws: a `Failure` for what is no answer with a Content-Length.
    init?(_ bytes: [UInt8]) throws(Failure) {
        guard let end = Reply.end(of: bytes) else { return nil }
        let head = String(decoding: bytes[..<end], as: UTF8.self)
        lines = head.split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
            let count = Reply.value("content-length", lines).flatMap({ Int($0) })
        else { throw Failure("the server gave an answer without a status or a Content-Length:\n\(head)") }
        let start = end + 4
        guard bytes.count >= start + count else { return nil }
        self.status = status
        body = Array(bytes[start..<start + count])
        length = start + count
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The value of a header; its name in small letters.
    func header(_ name: String) -> String? { Reply.value(name, lines) }

    private static func value(_ name: String, _ lines: [Substring]) -> String? {
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == name else { continue }
            return String(parts[1].drop { $0 == " " })
        }
        return nil
    }

    /// Where the empty line begins that ends the headers.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (0...bytes.count - 4).first {
            bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
        }
    }
}
