package import Base

/// 公示的处罚: what a list shows of a published penalty. Its words are Chinese, whatever the page is in.
package struct PublishedDecision: Sendable {
    let id: String
    let number: String
    let party: String
    let breach: String
    let imposed: String
    let decidedOn: Day
    let publishedOn: Day

    package init(
        id: String, number: String, party: String, breach: String, imposed: String, decidedOn: Day, publishedOn: Day
    ) {
        self.id = id
        self.number = number
        self.party = party
        self.breach = breach
        self.imposed = imposed
        self.decidedOn = decidedOn
        self.publishedOn = publishedOn
    }

    /// 示例商行销售侵犯注册商标专用权的商品案; in English the number, because names and kinds are not translated.
    var title: Text {
        Text(zh: party + breach + (breach.hasSuffix("案") ? "" : "案"), en: "Penalty decision " + number)
    }

    /// Words of the decision on a page of either language.
    static func chinese(_ words: String) -> Node {
        .span(.lang("zh-CN"))(.text(words))
    }
}
