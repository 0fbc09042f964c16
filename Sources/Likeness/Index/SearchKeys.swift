/// 检索词: what a mark is found by: its characters, their syllables, and pairs of neighbouring letters.
enum SearchKeys {
    /// One thing that a name is made of, and the keys that find it; the first is the exact one.
    struct Piece: Equatable {
        var exact: UInt32
        /// The same sound; none for letters.
        var alike: [UInt32] = []
    }

    /// Characters of their own, and letters in pairs, the first and the last of a run paired with its border.
    static func pieces(of units: ArraySlice<Unit>) -> [Piece] {
        var pieces: [Piece] = []
        var before: UInt32 = border
        var inRun = false
        for unit in units {
            if unit.isLetter {
                pieces.append(Piece(exact: pair(inRun ? before : border, unit.scalar)))
                before = unit.scalar
                inRun = true
            } else {
                if inRun { pieces.append(Piece(exact: pair(before, border))) }
                inRun = false
                pieces.append(Piece(exact: unit.standard, alike: syllables(unit.readings)))
            }
        }
        if inRun { pieces.append(Piece(exact: pair(before, border))) }
        return pieces
    }

    /// How many pieces these units make.
    static func count(_ units: ArraySlice<Unit>) -> (pieces: Int, letters: Bool) {
        var count = units.count
        var inRun = false
        var letters = false
        for unit in units {
            if unit.isLetter, !inRun {
                count += 1
                letters = true
            }
            inRun = unit.isLetter
        }
        return (count, letters)
    }

    private static let border: UInt32 = 0
    private static let firstSyllable: UInt32 = 0x20_0000
    private static let firstPair: UInt32 = 0x40_0000

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
        firstPair | first << 8 | second
    }

    private static func syllables(_ readings: Readings) -> [UInt32] {
        var keys: [UInt32] = []
        for place in 0..<4 {
            guard let reading = readings[place] else { break }
            let key = firstSyllable | UInt32(reading.syllable)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }
}
