import Base

/// 尼斯分类类号: a class of goods or services, 1 to 45 (Nice Agreement).
package struct NiceClass: IdentifierValue, Comparable {
    package static let scheme = Scheme.niceClass
    package let number: Int

    /// The class of this number, nil outside 1 to 45.
    package init?(_ number: Int) {
        guard (1...45).contains(number) else { return nil }
        self.number = number
    }

    package var text: String { String(number) }

    package static func < (left: NiceClass, right: NiceClass) -> Bool { left.number < right.number }

    package static func read(_ typed: Typed) -> Reading<NiceClass> {
        var reader = Typed.Reader(typed.scalars)
        let framed = reader.take("第")
        _ = !framed && reader.take("CLASS")
        guard let digits = reader.digits(1, 2) else { return .other([wrongForm]) }
        let closed = reader.take("类")
        guard closed || !framed, reader.atEnd, let value = Int(digits).flatMap({ NiceClass($0) }) else {
            return .other([wrongForm])
        }
        return .whole(value)
    }

    /// Classes 1 to 34 are goods, 35 to 45 services.
    package var parts: [Identification.Part] {
        let goods = number <= 34
        return [
            .init(
                Text(zh: "内容", en: "Covers"),
                goods ? Text(zh: "商品", en: "Goods") : Text(zh: "服务", en: "Services"))
        ]
    }

    private static let wrongForm = Reason(form: Text(zh: "1至45的类号", en: "a class from 1 to 45"), example: "35")
}
