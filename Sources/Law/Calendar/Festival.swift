package import Base

/// 节日: the name of a public holiday as the notices write it, two of them joined by 、 where they fall together.
package struct Festival: Hashable, Sendable {
    /// 国庆节、中秋节
    package let name: String

    package init(_ name: String) { self.name = name }

    /// The single festivals in the name.
    package var parts: [String] { name.split(separator: "、").map(String.init) }

    /// Unknown names stay Chinese in the English text.
    package var text: Text {
        Text(zh: name, en: parts.map { Festival.english[$0] ?? $0 }.joined(separator: " and "))
    }

    /// The seven festivals every yearly notice arranges, in the order of the year.
    package static let yearly = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"]

    private static let english = [
        "元旦": "New Year's Day", "春节": "Spring Festival", "清明节": "Qingming Festival", "劳动节": "Labour Day",
        "端午节": "Dragon Boat Festival", "中秋节": "Mid-Autumn Festival", "国庆节": "National Day",
    ]
}
