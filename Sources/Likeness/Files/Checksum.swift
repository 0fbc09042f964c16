/// 校验和: FNV-1a, which finds damage but proves nothing against somebody who wants to deceive.
enum Checksum {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// Byte by byte, as the generators of the tables compute it.
    static func bytes(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBufferPointer { all in
            var sum = start
            for byte in all { sum = (sum ^ UInt64(byte)) &* prime }
            return sum
        }
    }

    /// In words of eight bytes, the last filled with zeros. Each step is a bijection, so that damage to one word never
    /// goes unseen.
    static func words(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { all in
            var sum = start ^ UInt64(all.count)
            let whole = all.count / 8
            for place in 0..<whole {
                sum =
                    (sum ^ UInt64(littleEndian: all.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))) &* prime
                sum ^= sum >> 32
            }
            var rest: UInt64 = 0
            for place in (whole * 8)..<all.count { rest = rest << 8 | UInt64(all[place]) }
            return (sum ^ rest) &* prime
        }
    }
}
