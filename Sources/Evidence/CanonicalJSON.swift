/// 规范化JSON: a JSON value that has exactly one form in bytes (RFC 8785), so that what is hashed can be written again.
///
/// Numbers are whole and within ±(2^53 − 1), where every JSON reader agrees on them; amounts go in fen, times in
/// milliseconds.
package indirect enum CanonicalJSON: Hashable, Sendable {
    case object([String: CanonicalJSON])
    case array([CanonicalJSON])
    case string(String)
    case integer(Int)
    case bool(Bool)
    case null

    /// The largest whole number that I-JSON lets through unchanged (RFC 7493, 2.2).
    private static let largest = 9_007_199_254_740_991

    /// The one form. Throws when a number is outside the range.
    package func encoded() throws(NumberTooLarge) -> [UInt8] {
        var bytes: [UInt8] = []
        try write(into: &bytes)
        return bytes
    }

    /// A number that other readers would round.
    package struct NumberTooLarge: Error, Hashable, Sendable {
        package let number: Int
    }

    private func write(into bytes: inout [UInt8]) throws(NumberTooLarge) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let bool): bytes += (bool ? "true" : "false").utf8
        case .integer(let number):
            guard number.magnitude <= CanonicalJSON.largest else { throw NumberTooLarge(number: number) }
            bytes += String(number).utf8
        case .string(let text): CanonicalJSON.quote(text, into: &bytes)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (place, item) in items.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                try item.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            // RFC 8785, 3.2.3: names in the order of their UTF-16 code units.
            let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            for (place, (name, value)) in sorted.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                CanonicalJSON.quote(name, into: &bytes)
                bytes.append(UInt8(ascii: ":"))
                try value.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// RFC 8785, 3.2.2.2: only what must be escaped is, in the shortest way.
    private static func quote(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes += "\\\"".utf8
            case 0x5C: bytes += "\\\\".utf8
            case 0x08: bytes += "\\b".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0C: bytes += "\\f".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0..<0x20: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
