/// 标记扫描: the elements and texts of an XML document one after another, as far as spreadsheets need them. It resolves no
/// entities but the five of XML and numbers, and reads nothing from elsewhere.
struct MarkupScan: Sequence, IteratorProtocol {
    enum Piece {
        /// Names are without their prefix.
        case open(String, [String: String])
        case close(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private var place = 0
    /// The end of an element that was empty.
    private var pending: String?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> Piece? {
        if let name = pending {
            pending = nil
            return .close(name)
        }
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                defer { place = end }
                return .text(MarkupScan.resolved(bytes[place..<end]))
            }
            guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            let inner = bytes[place + 1..<end]
            place = end + 1
            switch inner.first {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), nil: continue
            case UInt8(ascii: "/"): return .close(MarkupScan.name(inner.dropFirst()))
            default:
                let isEmpty = inner.last == UInt8(ascii: "/")
                let name = MarkupScan.name(inner)
                if isEmpty { pending = name }
                return .open(name, MarkupScan.attributes(isEmpty ? inner.dropLast() : inner))
            }
        }
        return nil
    }

    private static func name(_ bytes: ArraySlice<UInt8>) -> String {
        let whole = bytes.prefix { !isSpace($0) && $0 != UInt8(ascii: "/") }
        return String(decoding: whole.split(separator: UInt8(ascii: ":")).last ?? whole, as: UTF8.self)
    }

    private static func attributes(_ bytes: ArraySlice<UInt8>) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = bytes.drop { !isSpace($0) }
        while true {
            rest = rest.drop { isSpace($0) }
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return attributes }
            let name = String(decoding: rest[..<equals].filter { !isSpace($0) }, as: UTF8.self)
            rest = rest[(equals + 1)...].drop { isSpace($0) }
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let end = rest.dropFirst().firstIndex(of: quote)
            else { return attributes }
            attributes[name] = resolved(rest[(rest.startIndex + 1)..<end])
            rest = rest[(end + 1)...]
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        var (resolved, rest) = ("", text[...])
        while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
            resolved += rest[..<start] + entity(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
        }
        return resolved + rest
    }

    private static func entity(_ name: Substring) -> String {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
            return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
    }
}
