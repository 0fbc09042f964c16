import Base

extension CanonicalJSON {
    /// The value these bytes write, or nil where they are not the one form of any.
    ///
    /// Only what `encoded()` makes is taken: a payload that reads but would not write back the same has been altered.
    package init?(canonical bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
        self = value
    }
}

/// A reader of JSON in the canonical form and in no other: of every value there is one way to write it, and this takes
/// nothing else.
private struct Reader {
    let bytes: [UInt8]
    var place = 0

    /// What is escaped by a letter and never by its number.
    private static let lettered: Set<UInt8> = [0x08, 0x09, 0x0A, 0x0C, 0x0D]

    /// Deeper nesting than any payload of ours has.
    private static let deepest = 64

    var isAtEnd: Bool { place == bytes.count }

    mutating func value(depth: Int) -> CanonicalJSON? {
        guard depth < Reader.deepest, place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return string().map(CanonicalJSON.string)
        case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
        case UInt8(ascii: "n"): return take("null") ? .null : nil
        default: return integer()
        }
    }

    private mutating func object(_ depth: Int) -> CanonicalJSON? {
        place += 1
        var members: [String: CanonicalJSON] = [:]
        if take("}") { return .object(members) }
        var last: String?
        repeat {
            guard let name = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
            // In order, and so none twice.
            if let last, !CanonicalJSON.precedes(last, name) { return nil }
            // Swift takes two ways to write an accented letter for one name.
            guard members.updateValue(value, forKey: name) == nil else { return nil }
            last = name
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func array(_ depth: Int) -> CanonicalJSON? {
        place += 1
        var items: [CanonicalJSON] = []
        if take("]") { return .array(items) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            items.append(value)
        } while take(",")
        return take("]") ? .array(items) : nil
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        // Most texts have nothing to unescape and are taken as they lie.
        let start = place
        while place < bytes.count, !JSONText.mustBeEscaped(bytes[place]) { place += 1 }
        var text = Array(bytes[start..<place])
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                text.append(escaped)
            case 0..<0x20: return nil
            default: text.append(byte)
            }
        }
        return nil
    }

    /// The canonical form escapes single bytes only, those below a space by number where they have no letter.
    private mutating func escape() -> UInt8? {
        guard place < bytes.count else { return nil }
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"):
            guard place + 4 <= bytes.count else { return nil }
            let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            place += 4
            guard let number = UInt8(digits, radix: 16), number < 0x20, !Reader.lettered.contains(number),
                digits == (number < 16 ? "000" : "00") + String(number, radix: 16)
            else { return nil }
            return number
        default: return nil
        }
    }

    private mutating func integer() -> CanonicalJSON? {
        let start = place
        if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
        while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
        let digits = String(decoding: bytes[start..<place], as: UTF8.self)
        // No zero in front and none below nothing.
        guard let number = Int(digits), number.magnitude <= CanonicalJSON.largest, String(number) == digits else {
            return nil
        }
        return .integer(number)
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[place + offset] != word.utf8Start[offset] { return false }
        place += count
        return true
    }
}
