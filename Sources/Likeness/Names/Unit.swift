/// 单元: what a name is compared by: one Chinese character, letter, digit or other sign.
struct Unit: Hashable, Sendable, BitwiseCopyable {
    /// The code point without width and case.
    var scalar: UInt32
    /// The code point of the standard form; that of the sign itself where it has no other.
    var standard: UInt32
    var readings: Readings

    /// A letter a–z or a digit: what Latin names are made of.
    var isLetter: Bool {
        scalar >= 0x61 && scalar <= 0x7A || scalar >= 0x30 && scalar <= 0x39
    }
}
