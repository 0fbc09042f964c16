import Base

/// 计算机软件著作权登记号: `2021SR0123456`, or the number of the certificate, 软著登字第1234567号.
package struct SoftwareCopyrightNumber: IdentifierValue {
    package static let scheme = Scheme.softwareCopyrightNumber
    /// 登记年份; nil for the number of a certificate, which does not tell it.
    package let year: Int?
    package let serial: String

    package var text: String { year.map { "\($0)SR\(serial)" } ?? "软著登字第\(serial)号" }

    package static func read(_ typed: Typed) -> Reading<SoftwareCopyrightNumber> {
        var reader = Typed.Reader(typed.compact)
        if reader.take("软著登字") {
            _ = reader.take("第")
            guard let serial = reader.digits(5, 8) else { return .other([wrongForm]) }
            _ = reader.take("号")
            return reader.atEnd ? .whole(SoftwareCopyrightNumber(year: nil, serial: serial)) : .other([wrongForm])
        }
        // Registration of software began with the regulation of 1991.
        guard let year = reader.year(1991...2099), reader.take("SR"), let serial = reader.digits(6, 8), reader.atEnd
        else { return .other([wrongForm]) }
        return .whole(SoftwareCopyrightNumber(year: year, serial: serial))
    }

    package var parts: [Identification.Part] {
        let number = Identification.Part(Text(zh: "流水号", en: "Serial number"), serial)
        guard let year else { return [.init(Text(zh: "号码类别", en: "Kind of number"), Self.certificate), number] }
        return [.init(Text(zh: "登记年份", en: "Year of registration"), String(year)), number]
    }

    private static let certificate = Text(zh: "证书号", en: "Certificate number")
    private static let wrongForm = Reason(
        form: Text(zh: "4位年份、SR 和6至8位数字", en: "a year, SR and six to eight digits"), example: "2021SR0123456")
}
