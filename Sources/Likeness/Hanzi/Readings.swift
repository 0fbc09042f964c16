/// 读音: up to four readings of a character, each a syllable and a tone.
struct Readings: Hashable, Sendable, BitwiseCopyable {
    /// Four fields of sixteen bits, the first in the lowest: syllable times eight plus tone, or all ones.
    var bits: UInt64

    static let none = Readings(bits: .max)

    var isEmpty: Bool { bits == .max }
    var count: Int { (0..<4).first { self[$0] == nil } ?? 4 }

    subscript(place: Int) -> Reading? {
        get {
            let field = UInt16(truncatingIfNeeded: bits >> UInt64(place * 16))
            return field == .max ? nil : Reading(field: field)
        }
        set {
            let shift = UInt64(place * 16)
            bits = bits & ~(0xFFFF << shift) | UInt64(newValue?.field ?? .max) << shift
        }
    }

    /// One reading: a syllable of the table and a tone, 0 for the neutral one.
    struct Reading: Hashable, Sendable {
        let field: UInt16

        init(field: UInt16) { self.field = field }
        init(syllable: Int, tone: Int) { field = UInt16(syllable << 3 | tone) }

        var syllable: Int { Int(field >> 3) }
        var tone: Int { Int(field & 7) }
    }

    /// Whether some reading here and some reading there are the same syllable, whatever the tone.
    func sounds(like other: Readings) -> Bool {
        var mine = bits
        while mine & 0xFFFF != 0xFFFF {
            var theirs = other.bits
            while theirs & 0xFFFF != 0xFFFF {
                if (mine ^ theirs) & 0xFFF8 == 0 { return true }
                theirs = theirs >> 16 | 0xFFFF << 48
            }
            mine = mine >> 16 | 0xFFFF << 48
        }
        return false
    }

    /// The reading of this one that is also one of the other, the tone alike where possible.
    func common(with other: Readings) -> (reading: Reading, sameTone: Bool)? {
        let mine = (0..<count).compactMap { self[$0] }
        let theirs = (0..<other.count).compactMap { other[$0] }
        if let exact = mine.first(where: theirs.contains) { return (exact, true) }
        return mine.first { one in theirs.contains { $0.syllable == one.syllable } }.map { ($0, false) }
    }

    /// Only the reading at this place.
    func only(_ place: Int) -> Readings {
        guard let one = self[place] else { return self }
        var result = Readings.none
        result[0] = one
        return result
    }
}
