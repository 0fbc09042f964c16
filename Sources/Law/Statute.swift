package import Base

/// 法律文件: a statute, regulation, departmental rule or judicial interpretation that rules are cited from.
package struct Statute: Hashable, Sendable {
    /// A short key for tables and JSON, unique in the rule base: `CX`, `CF`, `QZ`.
    package let key: String
    /// The full name, without 《》.
    package let name: Text
    /// The promulgating order or document number, where it has one: 国家市场监督管理总局令第121号.
    package let number: String?
    /// 施行日期: the day it took effect, where that is known.
    package let effective: Day?

    package init(key: String, name: Text, number: String? = nil, effective: Day? = nil) {
        self.key = key
        self.name = name
        self.number = number
        self.effective = effective
    }
}

/// 条款: an article of a statute, with paragraph 款 and item 项 where the rule stands in one of them.
package struct Article: Hashable, Sendable {
    package let number: Int
    package let paragraph: Int?
    package let item: Int?

    package init(_ number: Int, paragraph: Int? = nil, item: Int? = nil) {
        self.number = number
        self.paragraph = paragraph
        self.item = item
    }

    /// 第十八条第一款 is written 第18条第1款, as officers type it; art. 18(1).
    package var text: Text {
        var zh = "第\(number)条"
        var en = "art. \(number)"
        if let paragraph {
            zh += "第\(paragraph)款"
            en += "(\(paragraph))"
        }
        if let item {
            zh += "第\(item)项"
            en += "[\(item)]"
        }
        return Text(zh: zh, en: en)
    }
}

/// 法律依据: where a rule is written, and in which words.
package struct Citation: Hashable, Sendable {
    package let statute: Statute
    /// At least one; none only where the statute is known but not in which article it says so (then nothing is verified).
    package let articles: [Article]
    /// The statute's own words that carry the rule, in Chinese and to the letter; nil where they were not read.
    package let words: String?

    package init(_ statute: Statute, _ articles: Article..., words: String? = nil) {
        self.statute = statute
        self.articles = articles
        self.words = words
    }

    /// 《…》第18条第1款; the English name with “art. 18(1)”.
    package var text: Text {
        Text(
            zh: "《\(statute.name.zh)》" + articles.map(\.text.zh).joined(separator: "、"),
            en: ([statute.name.en] + articles.map(\.text.en)).joined(separator: ", "))
    }
}
