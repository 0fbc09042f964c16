import Documents
import Law
import Procedure

/// 登记保存与强制措施的通知书、决定书: handed over on the spot, and when the measure is over.
extension DocumentLayout {
    /// 先行登记保存证据通知书 (程序规定第三十四条).
    static let registrationNotice = DocumentLayout(
        .registrationNotice, verified: false, series: .registrationNotice, .addressee("\(.party(.name))："),
        .paragraph("\(.answer(.last("open"), "reason"))"),
        .paragraph(
            "因证据可能灭失或者以后难以取得，依据\(.article(Rule.registerEvidence.id))和《中华人民共和国行政处罚法》第五十六条的规定，本局决定对下列证据先行登记保存（详见《场所/设施/财物清单》，共\(.count(.here, "goods", before: "kinds"))项）。"
        ),
        .particulars([
            "保存地点：\(.answer(.here, "stored"))", "保管：\(.answer(.here, "keeper"))　保管人：\(.answer(.here, "keeper-name"))",
            "保存期限：自\(.answer(.here, "began"))起\(.term(Rule.actOnRegistration.id))",
        ]),
        .paragraph("先行登记保存期间，当事人或者有关人员不得损毁、销毁或者转移证据。本局将在上述期限内依法作出处理；逾期未采取相关措施的，先行登记保存措施自动解除。"),
        .particulars(["联系方式：\(.office(.contact))"]), .signatures(["当事人（签名或者盖章）", "办案人员（签名）"]), .seal,
        .note("本文书一式两份，一份送达，一份归档。"))

    /// 解除先行登记保存证据通知书 (程序规定第三十五条).
    static let registrationRelease = DocumentLayout(
        .registrationRelease, verified: false, series: .registrationRelease, .addressee("\(.party(.name))："),
        .paragraph(Line("本局于\(.day(taken))对你（单位）的有关证据先行登记保存。").when(regular)),
        .paragraph(Line("本局于\(.day(urgent))对你（单位）的有关证据先行登记保存。").when(.not(regular))),
        .paragraph(Line("处理措施：\(.answer(.here, "way"))。").when(.by(["deal"]))),
        .paragraph(
            Line("期限届满，依据\(.article(Rule.actOnRegistration.id))的规定，先行登记保存措施自动解除。").when(.by(["lapse"]))),
        .paragraph(
            Line("依据\(.article(Rule.actOnRegistration.id))的规定，本局决定解除先行登记保存措施。")
                .when(.not(.by(["lapse", "release-part"])))),
        .paragraph(
            Line("依据\(.article(Rule.actOnRegistration.id))的规定，本局决定解除对下列证据的先行登记保存措施，其余证据的措施继续有效。")
                .when(.by(["release-part"]))),
        .list(.here, "goods", when: .answered(.here, "goods")),
        .paragraph("请凭本通知书和《场所/设施/财物清单》核对、领取物品。"), .particulars(["联系方式：\(.office(.contact))"]), .seal,
        .note("本文书一式两份，一份送达，一份归档。"))

    /// 实施行政强制措施决定书: the five contents of 行政强制法第二十四条第二款.
    static let measureDecision = DocumentLayout(
        .measureDecision, verified: false, series: .measureDecision,
        .particulars([
            "当事人：\(.party(.name))",
            "住所（住址）：\(.answer(.before("party"), "party-address"))",
        ]),
        .paragraph("\(.answer(.last("open"), "reason"))"), .paragraph(basis("marks", Rule.seizeMarkGoods.id)),
        .paragraph(basis("patents", Rule.seizeFalsePatentGoods.id)),
        .paragraph(basis("olympic", Rule.seizeOlympicGoods.id)),
        .paragraph(basis("competition", Rule.seizeUnfairCompetition.id)),
        .paragraph(
            Line("本决定已经设区的市级市场监督管理部门主要负责人批准（\(.answer(.last("open"), "city-approval"))）。")
                .when(.chosen(.last("open"), "basis", ["competition"]))),
        .particulars([
            "措施：\(.options(.last("open"), "kind"))", "对象：\(.answer(.last("open"), "what"))",
            "物品名称、数量：见《场所/设施/财物清单》，共\(.count(.here, "goods", before: "kinds"))项",
            "期限：\(.term(Rule.seizureLimit.id))，自\(.answer(.here, "began"))起", "存放地点：\(.answer(.here, "stored"))",
        ]),
        .paragraph("需要检测、检验、检疫、鉴定的，其期间不计入上述期限，本局另行书面告知。查封、扣押期间，任何人不得使用、损毁或者擅自转移、处置上述场所、设施或者财物。"),
        .paragraph(
            "你（单位）有权进行陈述和申辩。如不服本决定，依据\(.article(Rule.askForReconsideration.id))、\(.article(Rule.sueInCourt.id))的规定，可以自收到本决定书之日起\(.term(Rule.askForReconsideration.id))内向\(.office(.reconsideration))申请行政复议，也可以自收到本决定书之日起\(.term(Rule.sueInCourt.id))内依法向\(.office(.court))提起行政诉讼。"
        ),
        .particulars(["联系方式：\(.office(.contact))"]), .signatures(["当事人（签名或者盖章）", "办案人员（签名）"]), .seal,
        .note("本文书一式两份，一份当场交付当事人，一份归档。"))

    /// 延长行政强制措施期限决定书: with the reason (程序规定第三十八条第二款).
    static let measureExtension = DocumentLayout(
        .measureExtension, verified: false, series: .measureExtension, .addressee("\(.party(.name))："),
        .paragraph("本局对你（单位）的有关场所、设施或者财物采取的行政强制措施，因情况复杂，需要延长期限。理由如下："), .paragraph("\(.answer(.here, "reason"))"),
        .list(.here, "goods", when: .answered(.here, "goods")),
        .paragraph("依据\(.article(Rule.seizureLimit.id))的规定，经本局负责人批准，上述期限延长至\(.due("holding"))。"),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份送达，一份归档。"))

    /// 解除行政强制措施决定书 (程序规定第四十二条).
    static let measureRelease = DocumentLayout(
        .measureRelease, verified: false, series: .measureRelease, .addressee("\(.party(.name))："),
        .paragraph(Line("本局于\(.day(taken))对你（单位）的有关场所、设施或者财物采取行政强制措施。").when(regular)),
        .paragraph(Line("本局于\(.day(urgent))对你（单位）的有关场所、设施或者财物采取行政强制措施。").when(.not(regular))),
        .paragraph(
            Line("现因：\(.answer(.here, "ground"))。\(.answer(.here, "reason"))").when(.by(["release"]))),
        .paragraph(Line("现因：\(.answer(.here, "reason"))").when(.by(["confirm", "release-part"]))),
        .paragraph(Line("现因：查封、扣押期限已经届满。").when(.by(["lapse"]))),
        .paragraph(Line("现因：本局对违法行为已经作出处理决定，不再需要查封、扣押。").when(.by(["released"]))),
        .paragraph(Line("现因：没收上述财物的决定已被撤销。").when(.by(["annulled"]))),
        .paragraph(
            Line("依据\(.article(Rule.releaseSeized.id))的规定，本局决定解除上述措施，退还财物。请核对清单，签名或者盖章后领取。")
                .when(.not(.by(["release-part"])))),
        .paragraph(
            Line("依据\(.article(Rule.releaseSeized.id))的规定，本局决定解除对下列财物的措施，予以退还，其余财物的措施继续有效。请核对清单，签名或者盖章后领取。")
                .when(.by(["release-part"]))),
        .list(.here, "goods", when: .answered(.here, "goods")),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份送达，一份归档。"))

    private static let taken = Fact.Place.last("take")
    private static let urgent = Fact.Place.last("take-urgently")
    private static let regular = Condition.done(.init("take"))

    private static func basis(_ kind: Name<Form.Option>, _ rule: Rule.ID) -> Line {
        Line("依据\(.article(rule))的规定，本局决定实施下列行政强制措施：").when(.chosen(.last("open"), "basis", [kind]))
    }
}
