/// Many short texts in one run of bytes.
struct PackedStrings: Equatable, Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each text ends.
    private(set) var ends: [UInt32] = []

    init() {}

    /// Nil where the ends do not fit the bytes.
    init?(bytes: [UInt8], ends: [UInt32]) {
        guard Runs.areValid(ends, of: bytes.count) else { return nil }
        self.bytes = bytes
        self.ends = ends
    }

    var count: Int { ends.count }

    mutating func append(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(UInt32(bytes.count))
    }

    func bytes(_ place: Int) -> ArraySlice<UInt8> {
        bytes[Runs.range(place, ends)]
    }

    func text(_ place: Int) -> String {
        String(decoding: bytes(place), as: UTF8.self)
    }
}

/// Runs of one array, each given by where it ends.
enum Runs {
    static func range(_ place: Int, _ ends: [UInt32]) -> Range<Int> {
        (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
    }

    static func areValid(_ ends: [UInt32], of count: Int) -> Bool {
        var last: UInt32 = 0
        for end in ends {
            guard end >= last else { return false }
            last = end
        }
        return Int(last) == count
    }
}
