/// 纯文本: checks in passing that bytes are text without control characters, in UTF-8 or in GB 18030.
struct PlainText {
    private var isUTF8 = true
    private var isGB18030 = true
    /// Bytes still to come of the character under way, and what the next of them may be.
    private var pending = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF
    private var place = Place.first

    /// Where in a character of GB 18030 (section 5) the next byte stands.
    private enum Place {
        case first, second, third, fourth
    }

    mutating func take(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            guard isPossible else { return }
            guard byte != 0x7F, byte >= 0x20 || (0x09...0x0A).contains(byte) || (0x0C...0x0D).contains(byte) else {
                isUTF8 = false
                isGB18030 = false
                return
            }
            if isUTF8 { takeUTF8(byte) }
            if isGB18030 { takeGB18030(byte) }
        }
    }

    /// Whether the text so far can be the beginning of one.
    var isPossible: Bool { isUTF8 || isGB18030 }

    /// Whether the text so far can end here.
    var isWhole: Bool { isUTF8 && pending == 0 || isGB18030 && place == .first }

    /// Well-formed sequences only (Unicode, table 3-7).
    private mutating func takeUTF8(_ byte: UInt8) {
        guard pending == 0 else {
            isUTF8 = allowed.contains(byte)
            pending -= 1
            allowed = 0x80...0xBF
            return
        }
        switch byte {
        case ..<0x80: break
        case 0xC2...0xDF: pending = 1
        case 0xE0...0xEF:
            pending = 2
            if byte == 0xE0 { allowed = 0xA0...0xBF }
            if byte == 0xED { allowed = 0x80...0x9F }
        case 0xF0...0xF4:
            pending = 3
            if byte == 0xF0 { allowed = 0x90...0xBF }
            if byte == 0xF4 { allowed = 0x80...0x8F }
        default: isUTF8 = false
        }
    }

    private mutating func takeGB18030(_ byte: UInt8) {
        switch (place, byte) {
        case (.first, ..<0x80): break
        case (.first, 0x81...0xFE): place = .second
        case (.second, 0x30...0x39): place = .third
        case (.second, 0x40...0x7E), (.second, 0x80...0xFE): place = .first
        case (.third, 0x81...0xFE): place = .fourth
        case (.fourth, 0x30...0x39): place = .first
        default: isGB18030 = false
        }
    }
}
