import Base

/// 专利文献号: the number of a published Chinese patent document (kind codes of WIPO ST.16).
///
/// `CN`, nine digits (seven or eight in older documents), a letter for the kind of publication, now and then a digit.
package struct PatentDocumentNumber: IdentifierValue {
    package static let scheme = Scheme.patentDocumentNumber
    package let serial: String
    /// 文献种类代码: `A`, `B`, `U`, `S`, with its digit where it has one.
    package let kindCode: String

    package var text: String { "CN" + serial + kindCode }

    package static func read(_ typed: Typed) -> Reading<PatentDocumentNumber> {
        var reader = Typed.Reader(typed.compact)
        guard reader.take("CN"), let serial = reader.digits(7, 9), let letter = reader.take(oneOf: kinds) else {
            return .other([wrongForm])
        }
        let digit = reader.take(oneOf: "123456789")
        guard reader.atEnd else { return .other([wrongForm]) }
        return .whole(PatentDocumentNumber(serial: serial, kindCode: String([letter] + (digit.map { [$0] } ?? []))))
    }

    package var parts: [Identification.Part] {
        [
            .init(Text(zh: "国家代码", en: "Country code"), "CN"),
            .init(Text(zh: "流水号", en: "Serial number"), serial),
            .init(Text(zh: "文献种类代码", en: "Kind of document code"), kindCode),
        ]
    }

    private static let kinds = "ABCDSUY"
    private static let wrongForm = Reason(
        form: Text(zh: "CN 加9位数字和文献种类字母", en: "CN, nine digits and the letter of the kind of document"),
        example: "CN112345678A")
}
