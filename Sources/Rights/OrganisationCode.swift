import Base

/// 组织机构代码: the number of a body before unified codes, and still the heart of them (GB 11714-1997).
///
/// Eight digits or capitals and a check character, written with a hyphen between.
package struct OrganisationCode: IdentifierValue {
    package static let scheme = Scheme.organisationCode
    package let text: String

    private init(text: String) {
        self.text = text
    }

    /// The organisation code within a unified code, nil where its own check character does not hold.
    package init?(in code: UnifiedSocialCreditCode) {
        self.init(code.body)
    }

    package static func read(_ typed: Typed) -> Reading<OrganisationCode> {
        let scalars = typed.compact
        if let stranger = scalars.firstIndex(where: { $0.rank == nil }) {
            return .other([Reason(character: scalars[stranger], at: stranger + 1, alphabet: alphabet)])
        }
        guard scalars.count == 9 else { return .other([Reason(length: scalars.count, expected: "9")]) }
        guard scalars[8].isDigit || scalars[8] == "X" else {
            return .other([Reason(character: scalars[8], at: 9, alphabet: checkAlphabet)])
        }
        // No body has a code of letters alone; such a text is a word.
        guard scalars.prefix(8).contains(where: \.isDigit) else {
            return .other([Reason(form: form, example: "55138508-2")])
        }
        let text = String(scalars.prefix(8)) + "-" + String(scalars.suffix(1))
        let sum = weightedSum(scalars.prefix(8).compactMap(\.rank), weights)
        let expected = Unicode.Scalar(elevenths: (11 - sum % 11) % 11)
        guard scalars[8] == expected else {
            return .flawed(text, [Reason(checkCharacter: scalars[8], expected: expected)])
        }
        return .whole(OrganisationCode(text: text))
    }

    private static let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    private static let form = Text(zh: "8位数字或字母加1位校验码", en: "8 digits or letters and a check character")
    private static let alphabet = Text(zh: "只用数字和字母", en: "only digits and letters are used")
    private static let checkAlphabet = Text(zh: "校验码是数字或 X", en: "the check character is a digit or X")
}
