import Base
import Procedure

/// 公示内容: the summary of art. 4 of the regulation, and the decision as the public reads it.
enum DisclosureFields {
    static let entry: [Form.Field] = [
        Form.Field("number", Text(zh: "决定书文号", en: "Number of the decision"), .identifier(.document)),
        Form.Field(
            "published-party", Text(zh: "当事人（公示用名）", en: "The party, as published"), .shortText(),
            hint: Text(zh: "企业、个体工商户用登记的名称", en: "A business under its registered name")),
        Form.Field(
            "credit-code", Text(zh: "统一社会信用代码", en: "Unified social credit code"), .identifier(.creditCode),
            required: false),
        Form.Field("kind", Text(zh: "违法行为类别", en: "Field of law"), .choice(kinds)),
        Form.Field(
            "breach", Text(zh: "违法行为类型", en: "Kind of unlawful act"), .shortText(),
            hint: Text(zh: "例如：销售侵犯注册商标专用权的商品", en: "For instance: 销售侵犯注册商标专用权的商品")),
        Form.Field("imposed", Text(zh: "行政处罚内容", en: "What was imposed"), .longText(limit: 500)),
        Form.Field("authority", Text(zh: "作出决定的机关", en: "Deciding authority"), .shortText()),
        .day("decided-on", Text(zh: "决定日期", en: "Day of the decision")),
        Form.Field(
            "abstract", Text(zh: "案情摘要", en: "The case in short"), .longText(limit: 1_000), required: false),
        Form.Field(
            "text", Text(zh: "决定书公示文本", en: "The decision as published"), .longText(limit: 20_000),
            hint: Text(
                zh: "与送达文本一致；不公开的用⟦⟧括起，例如⟦身份证号码⟧，张⟦三|某⟧。括号里的不会公示。",
                en: "As served; put ⟦⟧ around what stays unpublished. What is within is never shown.")),
    ]

    /// 违法行为类别: what the public can filter by.
    static let kinds: [Form.Option] = [
        Form.Option("trademark", zh: "商标", en: "Trade marks"),
        Form.Option("patent", zh: "专利", en: "Patents"),
        Form.Option("copyright", zh: "著作权", en: "Copyright"),
        Form.Option("indication", zh: "地理标志", en: "Geographical indications"),
        Form.Option("special-sign", zh: "奥林匹克标志、特殊标志", en: "Olympic and special signs"),
        Form.Option("trade-secret", zh: "商业秘密", en: "Trade secrets"),
        Form.Option("unfair-competition", zh: "其他不正当竞争", en: "Other unfair competition"),
        Form.Option("agency", zh: "商标、专利代理", en: "Trade mark and patent agencies"),
        Form.Option("other", zh: "其他", en: "Other"),
    ]
}
