/// 编码: byte strings one after another, each after its length in four bytes (big-endian), so that no two lists of
/// strings have the same form.
enum Framing {
    static func encode(_ parts: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts { append(part, to: &bytes) }
        return bytes
    }

    static func encode(_ parts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts { append(part.utf8, to: &bytes) }
        return bytes
    }

    /// The strings, or nil when the bytes are not exactly a list of them.
    static func decode(_ bytes: some Collection<UInt8>) -> [[UInt8]]? {
        var parts: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let count = number(rest), rest.count - 4 >= count else { return nil }
            let part = rest.dropFirst(4).prefix(count)
            parts.append(Array(part))
            rest = rest[part.endIndex...]
        }
        return parts
    }

    private static func append(_ part: some Collection<UInt8>, to bytes: inout [UInt8]) {
        bytes += number(part.count)
        bytes += part
    }

    static func number(_ count: Int) -> [UInt8] {
        let number = UInt32(count)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func number(_ bytes: some Collection<UInt8>) -> Int? {
        let four = bytes.prefix(4)
        return four.count == 4 ? four.reduce(0) { $0 << 8 | Int($1) } : nil
    }
}
