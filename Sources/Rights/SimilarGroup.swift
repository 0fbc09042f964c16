import Base

/// 类似群号: a group of similar goods or services in the Chinese table, class and group in two digits each.
package struct SimilarGroup: IdentifierValue {
    package static let scheme = Scheme.similarGroup
    package let niceClass: NiceClass
    package let text: String

    package static func read(_ typed: Typed) -> Reading<SimilarGroup> {
        var reader = Typed.Reader(typed.scalars)
        _ = reader.take("类似群")
        guard let digits = reader.digits(4) else { return .other([wrongForm]) }
        _ = reader.take("群")
        guard reader.atEnd, let niceClass = Int(digits.prefix(2)).flatMap({ NiceClass($0) }), !digits.hasSuffix("00")
        else { return .other([wrongForm]) }
        return .whole(SimilarGroup(niceClass: niceClass, text: digits))
    }

    package var parts: [Identification.Part] {
        [
            .init(Text(zh: "类号", en: "Class"), niceClass.text),
            .init(Text(zh: "群号", en: "Group"), String(text.suffix(2))),
        ]
    }

    private static let wrongForm = Reason(
        form: Text(zh: "2位类号加2位群号", en: "two digits of class and two of group"), example: "3503")
}
