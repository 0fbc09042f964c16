package import Base

/// 专利申请号、专利号: the number an application gets, and with `ZL` before it the patent granted on it (ZC 0006-2003).
///
/// From 1 October 2003 on a year of four digits, the kind and seven digits; before, two digits, the kind and five;
/// then a dot and a check digit. The dot may be left out when typing, the check digit may not.
package struct PatentNumber: IdentifierValue {
    package static let scheme = Scheme.patentNumber
    package let kind: Kind
    /// Whether it was written with `ZL`, as the number of a granted patent.
    package let granted: Bool
    /// 申请号: the number without `ZL`, the same before and after grant.
    package let application: String

    /// 专利类型: the digit after the year.
    package enum Kind: Character, Sendable {
        case invention = "1"
        case utilityModel = "2"
        case design = "3"
        case internationalInvention = "8"
        case internationalUtilityModel = "9"

        package var name: Text {
            switch self {
            case .invention: Text(zh: "发明", en: "Invention")
            case .utilityModel: Text(zh: "实用新型", en: "Utility model")
            case .design: Text(zh: "外观设计", en: "Design")
            case .internationalInvention: Text(zh: "进入国家阶段的国际申请（发明）", en: "PCT national phase, invention")
            case .internationalUtilityModel:
                Text(zh: "进入国家阶段的国际申请（实用新型）", en: "PCT national phase, utility model")
            }
        }
    }

    package var text: String { (granted ? "ZL" : "") + application }

    package static func read(_ typed: Typed) -> Reading<PatentNumber> {
        var reader = Typed.Reader(typed.compact)
        let granted = reader.take("ZL")
        let marked = granted || reader.take("CN")
        guard let digits = reader.digits(8, 13) else { return .other([wrongForm]) }
        let dotted = reader.take(".")
        let tail = reader.take(oneOf: dotted ? "0123456789X" : "X")
        guard reader.atEnd, !dotted || tail != nil else { return .other([wrongForm]) }
        // Without a dot the check digit, unless it is an X, is the last of the digits taken.
        let undotted = tail == nil && (digits.count == 9 || digits.count == 13)
        let body = undotted ? String(digits.dropLast()) : digits
        let check = undotted ? digits.unicodeScalars.last : tail
        guard body.count == 8 || body.count == 12 else { return .other([wrongForm]) }
        // Eight digits alone are a trade mark number far more often than half an old patent number.
        guard check != nil || body.count == 12 || granted else { return .other([wrongForm]) }
        return judge(body, check, granted: granted, certain: marked || dotted)
    }

    package var parts: [Identification.Part] {
        [
            .init(
                Text(zh: "阶段", en: "Stage"),
                granted
                    ? Text(zh: "专利号（已授权）", en: "Patent number (granted)") : Text(zh: "申请号", en: "Application number")),
            .init(Text(zh: "申请年份", en: "Year of application"), year),
            .init(Text(zh: "专利类型", en: "Kind of patent"), kind.name),
            .init(Text(zh: "校验位", en: "Check digit"), String(application.suffix(1))),
        ]
    }

    /// 申请年份, in four digits also for numbers that write two.
    package var year: String {
        if application.utf8.count == 14 { return String(application.prefix(4)) }
        return (application.hasPrefix("0") ? "20" : "19") + application.prefix(2)
    }

    private init(kind: Kind, granted: Bool, application: String) {
        self.kind = kind
        self.granted = granted
        self.application = application
    }

    /// `certain`: there is a prefix or a dot, so that a wrong year or kind is a flaw of a patent number, where a bare
    /// row of digits with the same year or kind is simply another number.
    private static func judge(
        _ body: String, _ check: Unicode.Scalar?, granted: Bool, certain: Bool
    ) -> Reading<PatentNumber> {
        let isNew = body.count == 12
        let prefix = granted ? "ZL" : ""
        let year = Int(body.prefix(isNew ? 4 : 2)) ?? 0
        let kind = Kind(rawValue: body.dropFirst(isNew ? 4 : 2).first ?? "0")
        let yearFits = isNew ? (2003...2099).contains(year) : year >= 85 || year <= 3
        let misfits = (yearFits ? [] : [wrongYear]) + (kind == nil ? [wrongKind] : [])
        if !misfits.isEmpty, !certain { return .other(misfits) }
        let expected = checkDigit(of: body)
        guard let check else { return .flawed(prefix + body, misfits + [Reason(missingCheck: expected)]) }
        let application = body + "." + String(check)
        let reasons = misfits + (check == expected ? [] : [Reason(checkCharacter: check, expected: expected)])
        guard reasons.isEmpty, let kind else { return .flawed(prefix + application, reasons) }
        return .whole(PatentNumber(kind: kind, granted: granted, application: application))
    }

    private static func checkDigit(of body: String) -> Unicode.Scalar {
        let weights = (0..<body.utf8.count).map { $0 % 8 + 2 }
        return Unicode.Scalar(elevenths: weightedSum(body.unicodeScalars.compactMap(\.rank), weights) % 11)
    }

    private static let wrongForm = Reason(
        form: Text(
            zh: "12位（2003年10月前为8位）数字、小数点和1位校验位，授权后前加 ZL",
            en: "12 digits (8 before October 2003), a dot and a check digit, with ZL before it once granted"),
        example: "ZL202010566088.9")
    private static let wrongYear = Reason(
        Text(
            zh: "申请年份不符：新号以2003年以后的四位年份开头，旧号以85至03开头。请对照证书更正。",
            en: "The year does not fit: new numbers begin with a year from 2003, old ones with 85 to 03. Correct it."))
    private static let wrongKind = Reason(
        Text(
            zh: "专利类型不符：年份后一位应为1、2、3、8或9。请对照证书更正。",
            en: "The kind does not fit: the digit after the year is 1, 2, 3, 8 or 9. Correct it."))
}
