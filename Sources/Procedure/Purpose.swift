package import Base

/// 传知事项: word that one matter passes to others, which take it as an act of their own; neither names the other.
package struct Signal: Hashable, Sendable {
    package let id: Name<Signal>
    package let name: Text

    package init(_ id: Name<Signal>, _ name: Text) {
        self.id = id
        self.name = name
    }

    /// What a matter rested on has been withdrawn by whoever asked for it.
    package static let withdrawn = Signal("withdrawn", Text(zh: "来件已撤回", en: "What was filed is withdrawn"))
    /// A later matter about the same facts has joined it.
    package static let joined = Signal("joined", Text(zh: "后件并入", en: "A later matter has joined"))
    /// The decision that others rest on does not stand any more.
    package static let annulled = Signal("annulled", Text(zh: "决定不再成立", en: "The decision has fallen"))
}

/// 目的: why one matter opens another. A measure asks for a purpose, another serves it, and neither names the other.
package struct Purpose: Hashable, Sendable {
    package let id: Name<Purpose>
    package let name: Text
    /// With what it can be answered; the matter that asked takes one of them as its own act.
    package let results: [Form.Option]

    package init(_ id: Name<Purpose>, _ name: Text, results: [Form.Option]) {
        self.id = id
        self.name = name
        self.results = results
    }

    /// 核查: whether a lead is good for a case.
    package static let verification = Purpose(
        "verification", Text(zh: "核查", en: "Verification"),
        results: [
            Form.Option("filed", Text(zh: "立案", en: "Case opened")),
            Form.Option("not-filed", Text(zh: "不予立案", en: "No case opened")),
            Form.Option("transferred", Text(zh: "移送其他部门", en: "Transferred to another department")),
            Form.Option("returned", Text(zh: "无处理权限，退回分送", en: "Not competent, returned to intake")),
        ])

    /// 行政处罚: an ordinary penalty case.
    package static let penaltyCase = Purpose(
        "penalty-case", Text(zh: "行政处罚案件", en: "Penalty case"),
        results: [
            Form.Option("penalised", Text(zh: "给予行政处罚", en: "Penalty imposed")),
            Form.Option("not-penalised", Text(zh: "不予行政处罚", en: "No penalty")),
            Form.Option("transferred", Text(zh: "移送", en: "Transferred")),
            Form.Option("ended", Text(zh: "终止调查", en: "Investigation ended")),
        ])

    /// 处罚信息公示: what of a penalty the public is shown, and for how long.
    package static let disclosure = Purpose(
        "disclosure", Text(zh: "处罚信息公示", en: "Publication of a penalty"),
        results: [
            Form.Option("ended", Text(zh: "公示期满", en: "Publication ended")),
            Form.Option("withdrawn", Text(zh: "撤下", en: "Withdrawn")),
        ])

    /// 涉嫌犯罪移送: a case that may be a crime goes to the police.
    package static let crimeTransfer = Purpose(
        "crime-transfer", Text(zh: "涉嫌犯罪移送", en: "Transfer of a suspected crime"),
        results: [
            Form.Option("prosecuted", Text(zh: "刑事程序终结", en: "Criminal proceedings ended")),
            Form.Option("returned", Text(zh: "退回行政处理", en: "Back to the bureau")),
            Form.Option("not-approved", Text(zh: "不批准移送", en: "Transfer not approved")),
        ])
}
