/// 汉字: what is known of each Chinese character: its standard form and its readings, alone and in words.
package struct Hanzi: Sendable {
    /// By code point, for the basic plane.
    private let plane: [Entry]
    /// By code point, for the rest.
    private let beyond: [UInt32: Entry]
    /// By word, the place of each character's reading in its list, four bits each, the first in the lowest.
    private let words: [UInt64: UInt16]
    /// The syllables without tone, `v` for ü; readings name them by place.
    let syllables: [String]
    /// Changes when the tables do, so that an index made with others is noticed.
    package let fingerprint: UInt64

    init(
        plane: [Entry], beyond: [UInt32: Entry], words: [UInt64: UInt16], syllables: [String], fingerprint: UInt64
    ) {
        self.plane = plane
        self.beyond = beyond
        self.words = words
        self.syllables = syllables
        self.fingerprint = fingerprint
    }

    /// One character.
    struct Entry: Sendable {
        /// 规范字: the code point of the simplified form in general use; 0 where the character is none of ours.
        var standard: UInt32 = 0
        var readings = Readings.none
    }

    subscript(scalar: UInt32) -> Entry? {
        if scalar < plane.count {
            let entry = plane[Int(scalar)]
            return entry.standard == 0 ? nil : entry
        }
        return beyond[scalar]
    }

    /// Narrows the readings to those that words fix, the longest word first: 银行 is yín háng and not yín xíng.
    func settle(_ units: inout [Unit]) {
        var start = 0
        while start < units.count {
            start += settle(&units, at: start)
        }
    }

    /// The reading in letters with its tone mark: zhòng, lǜ.
    func spelling(_ reading: Readings.Reading) -> String {
        guard syllables.indices.contains(reading.syllable) else { return "" }
        return Pinyin.spelled(syllables[reading.syllable], tone: reading.tone)
    }

    /// The reading in letters alone: zhong, lü.
    func toneless(_ reading: Readings.Reading) -> String {
        spelling(Readings.Reading(syllable: reading.syllable, tone: 0))
    }

    private func settle(_ units: inout [Unit], at start: Int) -> Int {
        for length in stride(from: min(4, units.count - start), to: 1, by: -1) {
            guard let key = Hanzi.key(units[start..<(start + length)].lazy.map(\.standard)), let places = words[key]
            else {
                continue
            }
            for step in 0..<length {
                let place = Int(places >> UInt16(step * 4) & 0xF)
                units[start + step].readings = units[start + step].readings.only(place)
            }
            return length
        }
        return 1
    }

    /// A word of up to four characters of the basic plane as one number.
    static func key(_ scalars: some Sequence<UInt32>) -> UInt64? {
        var key: UInt64 = 0
        for scalar in scalars {
            guard scalar >= 0x3400, scalar <= 0xFFFF else { return nil }
            key = key << 16 | UInt64(scalar)
        }
        return key
    }
}
