import Base

/// 作品登记号: `国作登字-2021-F-00123456`, registered nationally (国) or by a province (皖).
package struct WorkRegistrationNumber: IdentifierValue {
    package static let scheme = Scheme.workRegistrationNumber
    /// 登记机构: 国, or the short name of the province.
    package let office: String
    package let year: Int
    /// 作品类别: a letter.
    package let category: String
    package let serial: String

    package var text: String { "\(office)作登字-\(year)-\(category)-\(serial)" }

    package static func read(_ typed: Typed) -> Reading<WorkRegistrationNumber> {
        var reader = Typed.Reader(typed.compact)
        guard let office = reader.take(oneOf: offices), reader.take("作登字"), let year = reader.year(1990...2099),
            let category = reader.take(oneOf: "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), let serial = reader.digits(5, 8),
            reader.atEnd
        else { return .other([wrongForm]) }
        return .whole(
            WorkRegistrationNumber(
                office: String([office]), year: year, category: String([category]), serial: serial))
    }

    package var parts: [Identification.Part] {
        [
            .init(Text(zh: "登记机构", en: "Registering office"), office),
            .init(Text(zh: "登记年份", en: "Year of registration"), String(year)),
            .init(Text(zh: "作品类别", en: "Category of work"), category),
            .init(Text(zh: "流水号", en: "Serial number"), serial),
        ]
    }

    private static let offices = "国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新"
    private static let wrongForm = Reason(
        form: Text(
            zh: "登记机构简称、作登字、年份、类别字母和流水号", en: "the office, 作登字, a year, a category letter and a serial number"),
        example: "国作登字-2021-F-00123456")
}
