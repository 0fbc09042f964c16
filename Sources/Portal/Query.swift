import Hummingbird

/// 查询参数: the part of an address after `?`, as a form sends it: percent-encoded, a space as `+` (URL standard, 5.1).
struct Query: Sendable {
    private let pairs: [(name: String, value: String)]

    init(_ request: Request) {
        self.init(request.uri.query ?? "")
    }

    init(_ text: some StringProtocol) {
        pairs = Query.pairs(text, most: 200)
    }

    /// Every name with its value, in order, of a query or a form's body.
    static func pairs(_ text: some StringProtocol, most: Int = .max) -> [(name: String, value: String)] {
        text.split(separator: "&").prefix(most).map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Query.decoded(parts[0]), parts.count > 1 ? Query.decoded(parts[1]) : "")
        }
    }

    /// The first value of this name.
    subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// Every value by its name, those of one name in order.
    var all: [String: [String]] {
        Dictionary(pairs.map { ($0.name, [$0.value]) }) { $0 + $1 }
    }

    /// All but these names, in order.
    func without(_ names: [String]) -> [(name: String, value: String)] {
        pairs.filter { !names.contains($0.name) }
    }

    /// Broken escapes stand as they are; bytes that are not UTF-8 become U+FFFD.
    private static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = digit(rest.first), let low = digit(rest.dropFirst().first) {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let byte) where (0x30...0x39).contains(byte): byte - 0x30
        case .some(let byte) where (0x41...0x46).contains(byte & 0xDF): (byte & 0xDF) - 0x37
        default: nil
        }
    }
}
