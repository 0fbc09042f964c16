package import Base

/// 知识产权海关备案号: `T2021-123456`; T for a mark, P for a patent, C for a copyright.
package struct CustomsRecordNumber: IdentifierValue {
    package static let scheme = Scheme.customsRecordNumber
    package let subject: Subject
    package let year: Int
    package let serial: String

    /// 权利类型: what is recorded.
    package enum Subject: String, Sendable {
        case trademark = "T"
        case patent = "P"
        case copyright = "C"

        package var name: Text {
            switch self {
            case .trademark: Text(zh: "商标权", en: "Trade mark")
            case .patent: Text(zh: "专利权", en: "Patent")
            case .copyright: Text(zh: "著作权", en: "Copyright")
            }
        }
    }

    package var text: String { "\(subject.rawValue)\(year)-\(serial)" }

    package static func read(_ typed: Typed) -> Reading<CustomsRecordNumber> {
        var reader = Typed.Reader(typed.compact)
        // Recordation began with the customs regulation of 1995; five digits are met with as well as six.
        guard let letter = reader.take(oneOf: "TPC"), let subject = Subject(rawValue: String([letter])),
            let year = reader.year(1995...2099), let serial = reader.digits(5, 6), reader.atEnd
        else { return .other([wrongForm]) }
        return .whole(CustomsRecordNumber(subject: subject, year: year, serial: serial))
    }

    package var parts: [Identification.Part] {
        [
            .init(Text(zh: "权利类型", en: "Kind of right"), subject.name),
            .init(Text(zh: "备案年份", en: "Year of recordation"), String(year)),
            .init(Text(zh: "流水号", en: "Serial number"), serial),
        ]
    }

    private static let wrongForm = Reason(
        form: Text(zh: "T、P 或 C 加年份和6位数字", en: "T, P or C, a year and six digits"), example: "T2021-123456")
}
