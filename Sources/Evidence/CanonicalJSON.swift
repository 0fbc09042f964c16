import Base

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
    static let largest = 9_007_199_254_740_991

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
        case .string(let text): JSONText.append(text, to: &bytes)
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
            let sorted = members.sorted { CanonicalJSON.precedes($0.key, $1.key) }
            for (place, (name, value)) in sorted.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                JSONText.append(name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                try value.write(into: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    static func precedes(_ left: String, _ right: String) -> Bool {
        // Up to U+D7FF, where every name of ours lies, bytes and code units have the same order.
        if left.utf8.allSatisfy({ $0 < 0xEE }), right.utf8.allSatisfy({ $0 < 0xEE }) {
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        return left.utf16.lexicographicallyPrecedes(right.utf16)
    }
}
