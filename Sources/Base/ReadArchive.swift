/// 读归档包: the files in a ZIP archive, stored or deflated (PKWARE APPNOTE 6.3.10). Nothing sent can make it fail otherwise
/// than by saying that a file is not there.
package struct ReadArchive: Sendable {
    private let bytes: [UInt8]
    private let entries: [String: Entry]

    private struct Entry {
        let method: Int
        let packed: Int
        let whole: Int
        let sum: UInt32
        let place: Int
    }

    /// nil where it is no archive.
    package init?(_ bytes: [UInt8]) {
        guard let end = ReadArchive.end(of: bytes) else { return nil }
        var entries: [String: Entry] = [:]
        var place = ReadArchive.number(bytes, end + 16, 4)
        for _ in 0..<ReadArchive.number(bytes, end + 10, 2) {
            guard place >= 0, place + 46 <= bytes.count, ReadArchive.number(bytes, place, 4) == 0x0201_4b50 else {
                return nil
            }
            let length = ReadArchive.number(bytes, place + 28, 2)
            guard place + 46 + length <= bytes.count else { return nil }
            let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
            entries[name] = Entry(
                method: ReadArchive.number(bytes, place + 10, 2), packed: ReadArchive.number(bytes, place + 20, 4),
                whole: ReadArchive.number(bytes, place + 24, 4),
                sum: UInt32(truncatingIfNeeded: ReadArchive.number(bytes, place + 16, 4)),
                place: ReadArchive.number(bytes, place + 42, 4))
            place +=
                46 + length + ReadArchive.number(bytes, place + 30, 2) + ReadArchive.number(bytes, place + 32, 2)
        }
        self.bytes = bytes
        self.entries = entries
    }

    package var names: [String] { entries.keys.sorted() }

    /// What is in a file; nil where there is none of this name, it is damaged, or it is larger than the limit.
    package func file(_ name: String, limit: Int) -> [UInt8]? {
        guard let entry = entries[name], entry.whole <= limit, entry.place + 30 <= bytes.count,
            ReadArchive.number(bytes, entry.place, 4) == 0x0403_4b50
        else { return nil }
        let start =
            entry.place + 30 + ReadArchive.number(bytes, entry.place + 26, 2)
            + ReadArchive.number(bytes, entry.place + 28, 2)
        guard start + entry.packed <= bytes.count else { return nil }
        let packed = Array(bytes[start..<start + entry.packed])
        let whole: [UInt8]? =
            switch entry.method {
            case 0: packed
            case 8: Inflation.bytes(of: packed, limit: limit)
            default: nil
            }
        guard let whole, whole.count == entry.whole, CyclicCheck.sum(of: whole) == entry.sum else { return nil }
        return whole
    }

    /// Where the record stands that ends the archive; a comment may follow it.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - 22 - 0xFFFF)
        return (first...bytes.count - 22).last { number(bytes, $0, 4) == 0x0605_4b50 }
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
