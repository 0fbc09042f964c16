/// 归一: takes from a name what people do not tell names apart by: width, case, accents, spaces, punctuation.
enum Folding {
    /// The sign to compare by, nil for one that is left out.
    static func fold(_ scalar: Unicode.Scalar) -> UInt32? {
        let value = scalar.value
        switch value {
        case 0x61...0x7A, 0x30...0x39, 0x3400...0x9FFF: return value
        case 0x41...0x5A: return value + 0x20
        case 0x00...0x7F: return symbol(value)
        case 0xFF21...0xFF3A: return value - 0xFF21 + 0x61
        case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).flatMap(fold)
        case 0x3007: return 0x3007
        default: return folded(scalar)
        }
    }

    /// `+`, `%`, `#`, `$`, `@` and the like can be part of a name; punctuation and spaces cannot.
    private static func symbol(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x23...0x25, 0x2B, 0x3C...0x3E, 0x40, 0x5E, 0x7E: value
        default: nil
        }
    }

    private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
            return letter(scalar)
        case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .surrogate, .privateUse, .unassigned,
            .spaceSeparator, .lineSeparator, .paragraphSeparator, .dashPunctuation, .connectorPunctuation,
            .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
            .modifierSymbol, .modifierLetter:
            return nil
        default:
            // ® and ™ say something about the mark and are no part of it.
            return scalar == "®" || scalar == "™" || scalar == "©" ? nil : scalar.value
        }
    }

    /// é and Ｅ as e: the letter that the name of the character says it is an altered form of.
    private static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
        let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        guard let name = lowered.properties.name, name.hasPrefix("LATIN SMALL LETTER ") else { return lowered.value }
        let rest = name.dropFirst("LATIN SMALL LETTER ".count).split(separator: " ")
        guard let first = rest.first, rest.count == 1 || rest[1] == "WITH", first.utf8.count == 1,
            let base = first.utf8.first
        else { return lowered.value }
        return UInt32(base) + 0x20
    }
}
