import Base

/// 统一社会信用代码: the number of an enterprise or organisation (GB 32100-2015).
///
/// 18 characters: registering department, kind, six digits of administrative division, nine of the body itself
/// (the former organisation code), check character.
package struct UnifiedSocialCreditCode: IdentifierValue {
    package static let scheme = Scheme.unifiedSocialCreditCode
    package let text: String

    private init(text: String) {
        self.text = text
    }

    package static func read(_ typed: Typed) -> Reading<UnifiedSocialCreditCode> {
        let scalars = typed.compact
        if let stranger = scalars.firstIndex(where: { $0.rank == nil }) {
            return .other([Reason(character: scalars[stranger], at: stranger + 1, alphabet: letters)])
        }
        guard scalars.count == 18 else { return .other([Reason(length: scalars.count, expected: "18")]) }
        let strangers = scalars.indices.filter { ordinal(scalars[$0]) == nil }
        let lettersInDivision = scalars.indices.filter { (2..<8).contains($0) && !scalars[$0].isDigit }
        // More than a slip or two of O for 0 is another kind of text.
        guard strangers.count + lettersInDivision.count <= 4 else {
            return .other([Reason(form: form, example: "91330100799655058B")])
        }
        let text = String(scalars)
        var reasons = lettersInDivision.map { Reason(character: scalars[$0], at: $0 + 1, alphabet: digitsOnly) }
        reasons += strangers.filter { !lettersInDivision.contains($0) }
            .map { Reason(character: scalars[$0], at: $0 + 1, alphabet: letters) }
        guard reasons.isEmpty else { return .flawed(text, reasons) }
        let expected = checkCharacter(of: scalars.prefix(17))
        guard scalars[17] == expected else {
            return .flawed(text, [Reason(checkCharacter: scalars[17], expected: expected)])
        }
        return .whole(UnifiedSocialCreditCode(text: text))
    }

    /// 主体标识码: the nine characters of the body, which are its organisation code where it had one.
    package var body: String { String(text.unicodeScalars.dropFirst(8).prefix(9)) }

    package var parts: [Identification.Part] {
        let scalars = Array(text.unicodeScalars)
        return [
            .init(Text(zh: "登记管理部门代码", en: "Registering department code"), String(scalars[0..<1])),
            .init(Text(zh: "机构类别代码", en: "Kind of body code"), String(scalars[1..<2])),
            .init(Text(zh: "登记管理机关行政区划码", en: "Administrative division code"), String(scalars[2..<8])),
            .init(Text(zh: "主体标识码（组织机构代码）", en: "Body code (organisation code)"), body),
            .init(Text(zh: "校验码", en: "Check character"), String(scalars[17..<18])),
        ]
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".unicodeScalars)
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

    private static let form = Text(zh: "18位数字和大写字母", en: "18 digits and capital letters")
    private static let letters = Text(
        zh: "只用数字和除 I、O、S、V、Z 以外的字母，是否应为 1、0、5、2 等数字",
        en: "only digits and letters other than I, O, S, V, Z are used; it may be a digit such as 1, 0, 5 or 2")
    private static let digitsOnly = Text(
        zh: "第3至8位是行政区划码，只用数字", en: "characters 3 to 8 are the administrative division and digits only")

    private static func ordinal(_ scalar: Unicode.Scalar) -> Int? { alphabet.firstIndex(of: scalar) }

    private static func checkCharacter(of scalars: some Sequence<Unicode.Scalar>) -> Unicode.Scalar {
        alphabet[(31 - weightedSum(scalars.compactMap(ordinal), weights) % 31) % 31]
    }
}
