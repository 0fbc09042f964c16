package import Base

/// 识别结果: one scheme whose form a text has, and whether the number holds.
package struct Identification: Equatable, Sendable {
    package let scheme: Scheme
    /// The number in canonical spelling; a resident identity number is masked.
    package let canonical: String
    /// Refused where the check character, the alphabet or a part is wrong.
    package let verdict: Verdict
    package let parts: [Part]

    package init(scheme: Scheme, canonical: String, verdict: Verdict, parts: [Part]) {
        self.scheme = scheme
        self.canonical = canonical
        self.verdict = verdict
        self.parts = parts
    }

    /// 组成部分: one part of a number, named.
    package struct Part: Hashable, Sendable {
        package let name: Text
        package let value: Text

        package init(_ name: Text, _ value: Text) {
            self.name = name
            self.value = value
        }

        init(_ name: Text, _ code: String) {
            self.init(name, Text(same: code))
        }
    }

    /// Whether a check character was there to be computed.
    package var checked: Bool { scheme.checked }
    package var valid: Bool { verdict == .allowed }
    package var verified: Bool { scheme.verified }

    /// What a person should know before relying on it: the flaws, and the limits of what could be checked.
    package var why: [Text] {
        var all = verdict.reasons.map(\.text)
        if !checked { all.append(Identification.uncheckedNote) }
        if !verified { all.append(Identification.unverifiedNote) }
        return all
    }

    private static let uncheckedNote = Text(
        zh: "此编号没有校验位，形式相符不等于号码真实，请查询登记簿。",
        en: "This number has no check digit; a fitting form does not prove it exists. Look it up in the register.")
    private static let unverifiedNote = Text(
        zh: "此编号的形式规则尚未与标准原文核对。",
        en: "The rule for the form of this number has not been checked against the standard.")
}
