/// 文件开头: the first bytes of a sent file, which tell its kind.
struct FileHead {
    let bytes: [UInt8]
    /// Whether this is all of the file.
    let isWhole: Bool

    /// As much as is waited for before the kind is told; the first entries of an office document lie within.
    static let length = 64 * 1024
    /// How far browsers and interpreters look for a mark.
    private static let sniffed = 1024

    func has(_ mark: [UInt8], at offset: Int = 0) -> Bool {
        bytes.dropFirst(offset).starts(with: mark)
    }

    func has(_ mark: String, at offset: Int = 0) -> Bool {
        bytes.dropFirst(offset).starts(with: mark.utf8)
    }

    /// Four characters, as box and brand names are; nil past the end.
    func word(at offset: Int) -> String? {
        guard offset + 4 <= bytes.count else { return nil }
        return String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    }

    /// Least significant byte first; nil past the end.
    func number(at offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether one of these, in lower case, stands in the first KiB in any case.
    func opens(with marks: [String]) -> Bool {
        let opening = bytes.prefix(FileHead.sniffed).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return marks.contains { opening.firstPlace(of: Array($0.utf8)) != nil }
    }

    /// Where this stands, in order, at most so many times.
    func places(of mark: [UInt8], most: Int) -> [Int] {
        var places: [Int] = []
        while places.count < most, let place = bytes.firstPlace(of: mark, from: (places.last ?? -1) + 1) {
            places.append(place)
        }
        return places
    }
}
