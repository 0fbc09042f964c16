import Base
import Procedure

/// 管辖与移送: what a verification or a case opens where it may not be the district's to go on with.
extension Purpose {
    /// 确定管辖
    static let competence = Purpose(
        "competence", Text(zh: "确定管辖", en: "Settling competence"),
        results: [
            Form.Option("own", zh: "由本局管辖", en: "This bureau's"),
            Form.Option("other", zh: "由其他局管辖", en: "Another bureau's"),
            Form.Option("superior", zh: "由上级局管辖", en: "The superior's"),
        ])

    /// 案件移送
    static let handover = Purpose(
        "handover", Text(zh: "案件移送", en: "Handing a case over"),
        results: [
            Form.Option("received", zh: "对方已接收", en: "Received"),
            Form.Option("returned", zh: "指定由本局管辖", en: "Designated to this bureau"),
            Form.Option("elsewhere", zh: "指定由其他局管辖", en: "Designated to another bureau"),
        ])
}

/// 填报项: questions about competence that several acts ask in the same words.
enum CompetenceFields {
    /// 管辖权有争议、难以办理的情形 (程序规定第十三条至第十五条).
    static let ground = Form.Field(
        "ground", Text(zh: "情形", en: "Ground"),
        .choice([
            Form.Option(
                "dispute", zh: "与其他市场监管部门发生管辖争议（程序规定第十三条）", en: "A dispute with another bureau (art. 13)"),
            Form.Option(
                "received", zh: "其他市场监管部门移送来的案件，认为不属于本局管辖（第十四条）",
                en: "Transferred here by another bureau, and not ours (art. 14)"),
            Form.Option(
                "special", zh: "属于本局管辖，但存在特殊原因难以办理（第十五条第三款）",
                en: "Ours, but for special reasons hard to handle (art. 15(3))"
            ),
        ]))

    static let otherBureau = Form.Field(
        "bureau", Text(zh: "对方市场监管部门", en: "The other bureau"), .shortText(),
        when: .init("ground", is: "dispute", "received"))

    static func receiver(when condition: Form.Field.Condition? = nil) -> Form.Field {
        Form.Field("to", Text(zh: "受移送的部门", en: "Who receives it"), .shortText(), when: condition)
    }

    /// 移送种类: to a bureau, which must not pass it on, or to a department of another kind.
    static func kind(when condition: Form.Field.Condition? = nil) -> Form.Field {
        Form.Field(
            "kind", Text(zh: "移送给", en: "Transferred to"),
            .choice([
                Form.Option("department", zh: "其他行政管理部门（程序规定第十七条）", en: "Another department (art. 17)"),
                Form.Option("bureau", zh: "有管辖权的市场监管部门（程序规定第十四条）", en: "The competent bureau (art. 14)"),
            ]), when: condition)
    }
}
