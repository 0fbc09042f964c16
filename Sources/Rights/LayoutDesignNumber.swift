import Base

/// 集成电路布图设计登记号: `BS.` and nine digits.
package struct LayoutDesignNumber: IdentifierValue {
    package static let scheme = Scheme.layoutDesignNumber
    package let serial: String

    package var text: String { "BS." + serial }

    package static func read(_ typed: Typed) -> Reading<LayoutDesignNumber> {
        var reader = Typed.Reader(typed.compact.filter { $0 != "." })
        guard reader.take("BS"), let serial = reader.digits(9), reader.atEnd else { return .other([wrongForm]) }
        return .whole(LayoutDesignNumber(serial: serial))
    }

    package var parts: [Identification.Part] { [.init(Text(zh: "登记号码", en: "Registered number"), serial)] }

    private static let wrongForm = Reason(
        form: Text(zh: "BS. 加9位数字", en: "BS. and nine digits"), example: "BS.205512345")
}
