package import Base

extension Hanzi {
    /// Reads the tables of a folder.
    /// - Throws: a `Refusal` `.unusable` or `.unavailable` where one is missing or damaged.
    package init(from folder: ResourceFolder) throws(Refusal) {
        let (characters, first) = try folder.table("hanzi")
        let (words, second) = try folder.table("phrases")
        var reader = Reader()
        guard reader.readCharacters(characters), reader.readWords(words) else {
            throw folder.damaged(folder.path)
        }
        self.init(
            plane: reader.plane, beyond: reader.beyond, words: reader.words, syllables: reader.syllables,
            fingerprint: first ^ (second << 1 | second >> 63))
    }

    /// Takes the rows apart; as the sums hold, a row that does not fit means a table of another make.
    private struct Reader {
        var plane = [Entry](repeating: Entry(), count: 0x10000)
        var beyond: [UInt32: Entry] = [:]
        var words: [UInt64: UInt16] = [:]
        var syllables: [String] = []
        private var places: [UInt64: Int] = [:]

        mutating func readCharacters(_ rows: ArraySlice<UInt8>) -> Bool {
            rows.withUnsafeBufferPointer { bytes in
                var at = 0
                while at < bytes.count {
                    guard let scalar = Self.scalar(bytes, &at), Self.skip(0x09, bytes, &at) else { return false }
                    var entry = Entry(standard: scalar)
                    if at < bytes.count, bytes[at] != 0x09 {
                        guard let standard = Self.scalar(bytes, &at) else { return false }
                        entry.standard = standard
                    }
                    guard Self.skip(0x09, bytes, &at), readReadings(bytes, &at, into: &entry.readings) else {
                        return false
                    }
                    if scalar < 0x10000 { plane[Int(scalar)] = entry } else { beyond[scalar] = entry }
                }
                return true
            }
        }

        mutating func readWords(_ rows: ArraySlice<UInt8>) -> Bool {
            words.reserveCapacity(20_000)
            return rows.withUnsafeBufferPointer { bytes in
                var at = 0
                while at < bytes.count {
                    var key: UInt64 = 0
                    while at < bytes.count, bytes[at] != 0x09 {
                        guard let scalar = Self.scalar(bytes, &at), scalar < 0x10000 else { return false }
                        key = key << 16 | UInt64(scalar)
                    }
                    guard Self.skip(0x09, bytes, &at) else { return false }
                    var value: UInt16 = 0
                    var shift: UInt16 = 0
                    while at < bytes.count, bytes[at] != 0x0A {
                        guard bytes[at] >= 0x30, bytes[at] < 0x34, shift < 16 else { return false }
                        value |= UInt16(bytes[at] - 0x30) << shift
                        shift += 4
                        at += 1
                    }
                    at += 1
                    words[key] = value
                }
                return true
            }
        }

        /// `zhong4,chong2` and the end of the line.
        private mutating func readReadings(
            _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, into readings: inout Readings
        ) -> Bool {
            var count = 0
            while at < bytes.count, bytes[at] != 0x0A {
                var key: UInt64 = 0
                let start = at
                while at < bytes.count, bytes[at] >= 0x61, bytes[at] <= 0x7A {
                    key = key << 8 | UInt64(bytes[at])
                    at += 1
                }
                guard at > start, at - start <= 8, at < bytes.count, bytes[at] >= 0x30, bytes[at] < 0x35, count < 4
                else {
                    return false
                }
                let syllable = places[key] ?? syllables.count
                if syllable == syllables.count {
                    places[key] = syllable
                    syllables.append(String(decoding: bytes[start..<at], as: UTF8.self))
                }
                readings[count] = Readings.Reading(syllable: syllable, tone: Int(bytes[at] - 0x30))
                count += 1
                at += 1
                if at < bytes.count, bytes[at] == 0x2C { at += 1 }
            }
            at += 1
            return true
        }

        private static func skip(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Bool {
            guard at < bytes.count, bytes[at] == byte else { return false }
            at += 1
            return true
        }

        /// The next code point of three or four bytes of UTF-8, which all of ours have.
        private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32? {
            guard at < bytes.count else { return nil }
            let length = bytes[at] >= 0xF0 ? 4 : 3
            guard bytes[at] >= 0xE0, at + length <= bytes.count else { return nil }
            var value = UInt32(bytes[at]) & (length == 4 ? 0x07 : 0x0F)
            for step in 1..<length { value = value << 6 | UInt32(bytes[at + step] & 0x3F) }
            at += length
            return value
        }
    }
}
