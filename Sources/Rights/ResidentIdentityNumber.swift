package import Base

/// 居民身份证号码: the citizen identity number (GB 11643-1999).
///
/// Six digits of division, eight of the date of birth, three of sequence (odd for men), check character. It is
/// personal information: whatever prints, logs or shows one gets it masked; `text` is for the vault alone.
package struct ResidentIdentityNumber: IdentifierValue {
    package static let scheme = Scheme.residentIdentityNumber
    package let text: String
    /// 出生日期. Not compared with today; the engine knows no clock.
    package let born: Day

    private init(text: String, born: Day) {
        self.text = text
        self.born = born
    }

    package static func read(_ typed: Typed) -> Reading<ResidentIdentityNumber> {
        let scalars = typed.compact
        guard scalars.count == 18 else { return .other([Reason(length: scalars.count, expected: "18")]) }
        guard looksLikeOne(typed) else {
            let stranger = scalars.prefix(17).firstIndex { !$0.isDigit } ?? 17
            return .other([Reason(character: scalars[stranger], at: stranger + 1, alphabet: alphabet)])
        }
        let text = String(scalars)
        let (year, month, day) = (number(scalars[6..<10]), number(scalars[10..<12]), number(scalars[12..<14]))
        // Digits that are no year of a living or remembered person belong to another scheme of 18 characters.
        guard (1800...2099).contains(year) else { return .other([unrealBirth]) }
        let expected = checkCharacter(of: scalars.prefix(17))
        let wrongCheck = scalars[17] == expected ? [] : [Reason(checkCharacter: scalars[17], expected: expected)]
        guard let born = Day(year: year, month: month, day: day) else {
            return .flawed(text, [unrealBirth] + wrongCheck)
        }
        guard wrongCheck.isEmpty else { return .flawed(text, wrongCheck) }
        return .whole(ResidentIdentityNumber(text: text, born: born))
    }

    /// 性别, from the seventeenth digit.
    package var gender: Gender {
        let seventeenth = text.unicodeScalars.dropFirst(16).first?.rank ?? 0
        return seventeenth % 2 == 1 ? .male : .female
    }

    package enum Gender: String, Sendable {
        case male, female

        package var name: Text {
            switch self {
            case .male: Text(zh: "男", en: "Male")
            case .female: Text(zh: "女", en: "Female")
            }
        }
    }

    /// Without the date of birth, which the mask hides.
    package var parts: [Identification.Part] {
        [
            .init(Text(zh: "行政区划代码", en: "Administrative division code"), String(text.prefix(6))),
            .init(Text(zh: "性别", en: "Gender"), gender.name),
        ]
    }

    /// The number with the eight digits of the date of birth masked: `340102********1234`.
    package static func shown(_ canonical: String) -> String {
        String(canonical.prefix(6)) + "********" + String(canonical.suffix(4))
    }

    /// Whether a text could be a mistyped one, so that it is masked even where other schemes read it.
    static func looksLikeOne(_ typed: Typed) -> Bool {
        let scalars = typed.compact
        guard scalars.count == 18, let last = scalars.last else { return false }
        return scalars.dropLast().allSatisfy(\.isDigit) && (last.isDigit || last == "X")
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checkCharacters = Array("10X98765432".unicodeScalars)
    private static let alphabet = Text(
        zh: "前17位是数字，第18位是数字或 X", en: "the first 17 are digits, the last is a digit or X")
    private static let unrealBirth = Reason(
        Text(
            zh: "第7至14位不是真实存在的出生日期，请对照证件更正。",
            en: "Digits 7 to 14 are not a real date of birth. Correct them from the card."))

    private static func number(_ digits: some Sequence<Unicode.Scalar>) -> Int {
        digits.reduce(0) { $0 * 10 + ($1.rank ?? 0) }
    }

    private static func checkCharacter(of scalars: some Sequence<Unicode.Scalar>) -> Unicode.Scalar {
        checkCharacters[weightedSum(scalars.compactMap(\.rank), weights) % 11]
    }
}

extension ResidentIdentityNumber: CustomReflectable {
    /// Masked too, so that no dump of a value that holds one tells it.
    package var customMirror: Mirror { Mirror(self, children: ["shown": shown]) }
}
