/// 文字: text as it may stand in a part of a Word file (XML 1.0, section 2.2): signs that XML has no place for are left
/// out, and no text can end the element that it stands in.
enum WordText {
    static func escape(_ text: String) -> String {
        var escaped = ""
        for sign in text.unicodeScalars where isTaken(sign) {
            switch sign {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(sign)
            }
        }
        return escaped
    }

    private static func isTaken(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}

extension WordText {
    /// A run of text; its blanks stay as they are.
    static func run(_ text: String) -> String { #"<w:r><w:t xml:space="preserve">\#(escape(text))</w:t></w:r>"# }

    /// A figure that the word processor reckons, such as the number of the page.
    static func field(_ instruction: String) -> String {
        #"<w:fldSimple w:instr=" \#(instruction) "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#
    }
}
