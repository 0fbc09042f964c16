import Base
import Procedure

/// 物品清单: what is asked on the spot, by whichever measure the goods are taken (程序规定第三十四条、第三十七条).
enum GoodsFields {
    static let presence = Form.Field(
        "presence", Text(zh: "当事人", en: "The party"),
        .choice([
            Form.Option("present", zh: "在场，核对清单并签名", en: "Present, checked the list and signed"),
            Form.Option("refused", zh: "在场，拒绝签名", en: "Present, would not sign"),
            Form.Option("absent", zh: "不在场", en: "Absent"),
        ]))

    /// 见证人 (程序规定第四十三条、行政强制法第十八条第九项): where the party does not sign.
    static let witness = Form.Field(
        "witness", Text(zh: "见证人、录音录像情况", en: "Witness, and how it was recorded"), .shortText(limit: 200),
        hint: Text(
            zh: "当事人不在场的，由见证人在笔录和清单上签名", en: "Where the party is absent a witness signs record and list"),
        when: .init("presence", is: "refused", "absent"))

    /// 何时何地、谁在场: the record that is made on the spot.
    static let scene: [Form.Field] = [
        .officers, Form.Field("began", Text(zh: "开始时刻", en: "Began"), .dayAndTime(.notAfterToday)),
        Form.Field("ended", Text(zh: "结束时刻", en: "Ended"), .dayAndTime(.notAfterToday)),
        Form.Field("place", Text(zh: "地点", en: "Place"), .shortText(limit: 200)), presence, witness,
        Form.Field(
            "told", Text(zh: "已通知当事人到场、出示执法证件、告知理由、依据、权利和救济途径", en: "Party called, certificates shown, all told"),
            .yesNo),
        Form.Field(
            "findings", Text(zh: "现场情况、当事人的陈述和申辩", en: "Findings, and what the party said"),
            .longText(limit: 10_000)),
    ]

    /// 清单: counted on the spot.
    static let list: [Form.Field] = [
        Form.Field(
            "goods", Text(zh: "物品清单", en: "List of goods"), .rows(.goods),
            hint: Text(zh: "一行一项，当场清点；项数、合计和价值自动计算", en: "One thing to a row, as counted; totals are reckoned")),
        Form.Field(
            "kinds", Text(zh: "清单项数", en: "Number of lines"), .number(1...9_999), required: false, retired: true),
        Form.Field("value", Text(zh: "物品价值", en: "Value of the goods"), .money(), required: false, retired: true),
        Form.Field("seals", Text(zh: "封条编号", en: "Numbers of the seals"), .shortText(), required: false),
        Form.Field("stored", Text(zh: "存放地点", en: "Where they are kept"), .shortText(limit: 200)),
        Form.Field(
            "keeper", Text(zh: "保管", en: "Kept by"),
            .choice([
                Form.Option("bureau", zh: "本局保管", en: "The bureau"),
                Form.Option("party", zh: "就地保存，当事人不得动用", en: "On the spot; the party may not touch them"),
                Form.Option("third", zh: "委托第三人保管", en: "A third person entrusted with them"),
            ])),
        Form.Field("keeper-name", Text(zh: "保管人", en: "Name of the keeper"), .shortText()),
    ]

    /// 后续清单: what of the list is meant; offered as it stands. Lists of before they had rows have none.
    static func rows(_ label: Text, ways: Bool = false) -> Form.Field {
        Form.Field(
            "goods", label, .rows(.ofTaken(ways: ways)), required: false,
            hint: Text(zh: "已按清单在库数量填好，可以改少、删行", en: "Filled in as held; take less, or clear a row"))
    }

    /// 涉案物品: rows of any of the lists of a case.
    static func rowsOfCase(
        _ label: Text, as id: Name<Form.Field> = "goods", when condition: Form.Field.Condition? = nil
    ) -> Form.Field {
        Form.Field(
            id, label, .rows(.ofTaken(lists: true)), required: false,
            hint: Text(
                zh: "已按本案各清单的在库数量填好，可以改少、删行", en: "Filled in from the lists of the case; take less, or clear a row"),
            when: condition)
    }

    /// 当场交付
    static let handed = Form.Field(
        "handed", Text(zh: "文书和清单已当场交付当事人一份", en: "Papers and list handed over there"), .yesNo)

    /// 申请 of a measure by the officer, told to the matter that carries it out.
    static let proposal: [Form.Field] = [
        Form.Field(
            "what", Text(zh: "拟采取措施的物品、场所或者设施", en: "What the measure is for"), .longText(limit: 2_000)), .reason,
        Form.Field(
            "urgent", Text(zh: "情况紧急，需要当场采取", en: "Urgent, to be done on the spot"), .yesNo,
            hint: Text(
                zh: "当场采取的，24小时内向负责人报告并补办批准手续", en: "Then it is reported to the head within 24 hours, to be approved")),
    ]
}
