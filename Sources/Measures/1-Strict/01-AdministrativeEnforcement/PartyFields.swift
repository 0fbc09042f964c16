import Base
import Documents
import Law
import Procedure

/// 当事人基本情况 (程序规定第四十八条第一项、第六十二条第一项): entered once; every document takes it from there.
enum PartyFields {
    /// All of it, for the act that settles who the party is.
    static let settled = fields(required: true, within: nil)

    /// What is known already when the case is opened.
    static let known = fields(required: false, within: nil)

    /// What is known already, asked only under a condition.
    static func known(when condition: Form.Field.Condition) -> [Form.Field] {
        fields(required: false, within: condition)
    }

    /// 个人: those whom an identity document names.
    static let persons: [Name<Form.Option>] = ["individual", "foreigner"]

    private static func fields(required: Bool, within condition: Form.Field.Condition?) -> [Form.Field] {
        let type = Fact.PartyParticular.kind
        return [
            Form.Field(
                type, Text(zh: "当事人类型", en: "Kind of party"), .choice(types), required: required, when: condition),
            Form.Field(
                "party-identity", Text(zh: "居民身份证号码", en: "Identity number"), .identifier(.residentIdentity),
                required: required, when: .init(type, is: "individual")),
            Form.Field(
                "party-other", Text(zh: "证件名称及号码", en: "Document and its number"), .shortText(),
                required: required, when: .init(type, is: "foreigner", "unregistered")),
            Form.Field(
                "party-code", Text(zh: "统一社会信用代码", en: "Unified social credit code"), .identifier(.creditCode),
                required: required, when: .init(type, is: "household", "organisation")),
            Form.Field(
                "party-representative", Text(zh: "法定代表人（负责人、经营者）", en: "Legal representative (head, operator)"),
                .shortText(), required: required, when: .init(type, is: "household", "organisation", "unregistered")),
            Form.Field(
                "party-address", Text(zh: "住所（住址、经营场所）", en: "Address (residence, place of business)"),
                .shortText(limit: 200), required: required, when: condition),
            Form.Field(
                "party-telephone", Text(zh: "联系电话", en: "Telephone"), .shortText(limit: 40), required: false,
                when: condition),
        ]
    }

    private static let types: [Form.Option] = [
        Form.Option("individual", zh: "个人（有居民身份证）", en: "A person with an identity card"),
        Form.Option("foreigner", zh: "个人（其他身份证件）", en: "A person with another document"),
        Form.Option("household", zh: "个体工商户", en: "Individually owned business"),
        Form.Option("organisation", zh: "法人或者其他组织", en: "Legal person or other organisation"),
        Form.Option("unregistered", zh: "没有统一社会信用代码的组织", en: "An organisation without a credit code"),
    ]

    /// Every stage of a case before its archive.
    static let stages: [Name<Stage>] = [
        "investigating", "suspended", "competence", "reviewing", "approving", "noticing", "announcing-notice",
        "defending",
        "hearing", "hearing-review", "rechecking", "deciding", "serving", "announcing", "performing", "urging",
        "enforcing", "closing",
    ]

    /// 登记当事人基本情况: before the investigation ends; done again, it corrects what is not right.
    static let settle = Act(
        "party", Text(zh: "核实并登记当事人基本情况", en: "Establish who the party is"),
        from: .stages(stages), by: [.officer, .brigade],
        form: Form(
            [Form.Field("party", Text(zh: "当事人姓名或者名称", en: "The party's name"), .party)] + settled),
        guards: [.caseOfficer, .certificate], effects: [.party("party")], to: .stays,
        basis: [Rule.investigationReport.id, Rule.decisionContent.id])
}

extension Line {
    /// 当事人基本情况 at the head of a document, as the official formats have it.
    static let party: [Line] = [
        "当事人：\(.party(.name))",
        Line("身份证件号码：\(.party(.code))").when(.party(PartyFields.persons)),
        Line("统一社会信用代码：\(.party(.code))").when(.not(.party(PartyFields.persons))),
        "住所（住址）：\(.party(.address))",
        Line("法定代表人（负责人、经营者）：\(.party(.representative))").when(.not(.party(PartyFields.persons))),
        "联系电话：\(.party(.telephone), or: "未提供")",
    ]
}
