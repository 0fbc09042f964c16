import Base

/// 商标申请号、注册号: the number a mark keeps from application to registration.
///
/// One to eight digits, or `G` and digits for an international registration, with a letter where an application was
/// divided or a registration assigned in part. Since 2014 one number may cover several classes, so that a right is
/// found by number and class together.
package struct TrademarkNumber: IdentifierValue {
    package static let scheme = Scheme.trademarkNumber
    /// 国际注册: registered under the Madrid system.
    package let international: Bool
    package let serial: String
    /// The letter of a divided application or a partial assignment, else empty.
    package let suffix: String

    package var text: String { (international ? "G" : "") + serial + suffix }

    package static func read(_ typed: Typed) -> Reading<TrademarkNumber> {
        var reader = Typed.Reader(typed.compact)
        let framed = reader.take("第")
        let international = reader.take("G")
        guard let serial = reader.digits(1, international ? 7 : 8), !serial.hasPrefix("0") else {
            return .other([wrongForm])
        }
        let suffix = reader.take(oneOf: "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        guard !framed || reader.take("号"), reader.atEnd else { return .other([wrongForm]) }
        return .whole(
            TrademarkNumber(international: international, serial: serial, suffix: suffix.map { String([$0]) } ?? ""))
    }

    package var parts: [Identification.Part] {
        var all = [
            Identification.Part(
                Text(zh: "注册途径", en: "Route"),
                international
                    ? Text(zh: "国际注册（马德里）", en: "International (Madrid)") : Text(zh: "国内注册", en: "National")),
            Identification.Part(Text(zh: "流水号", en: "Serial number"), serial),
        ]
        if !suffix.isEmpty {
            all.append(.init(Text(zh: "分割或部分转让标记", en: "Mark of division or partial assignment"), suffix))
        }
        return all
    }

    private static let wrongForm = Reason(
        form: Text(
            zh: "1至8位数字，可带1个字母；国际注册为 G 加数字",
            en: "one to eight digits, with a letter at times; G and digits for an international one"),
        example: "12345678A")
}
