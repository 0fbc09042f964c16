import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 案件移送函 (程序规定第十四条、第十七条): with the list of what goes with it and a slip that comes back.
    static let caseTransfer = DocumentLayout(
        .caseTransfer, verified: false, series: .caseTransfer, .addressee("\(.answer(.here, "to"))："),
        .paragraph(Line("当事人：\(.party(.name), or: "见所附材料")").when(sent)),
        .paragraph("\(.answer(.here, "reason"))"),
        .paragraph(
            Line(
                "经核查，该案属于你局管辖。依据\(.article(Rule.transferToBureau.id))的规定，现将该案连同下列材料移送你局，请依法处理。"
            ).when(.chosen(.here, "kind", ["bureau"]))),
        .paragraph(
            Line(
                "经核查，该案属于你单位主管。依据\(.article(Rule.transferToDepartment.id))的规定，现将该案连同下列材料移送你单位，请依法处理。"
            ).when(.chosen(.here, "kind", ["department"]))),
        .paragraph(Line("\(.answer(.here, "papers"))").when(sent)),
        .paragraph(
            Line("你局对管辖权有异议的，应当报请共同的上一级市场监督管理部门指定管辖，不得再自行移送。")
                .when(.chosen(.here, "kind", ["bureau"]))),
        .paragraph(Line("上述举报反映的事项属于你单位职责范围，现将有关材料移送你单位，请依法处理。").when(.by(["transfer"]))),
        .paragraph(Line("本局在办理投诉时发现上述情况涉嫌违法犯罪，现将有关材料移送你单位，请依法处理。").when(.by(["end"]))),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .heading("案件移送函（回执）"),
        .paragraph(Line("你局于\(.issued)移送的案件及所附材料，我单位已经收到。")),
        .signatures(["接收单位（盖章）", "接收人（签名）", "接收日期"]), .note("本文书一式两份，一份送受移送的部门，一份归档；回执由接收单位填写后退回。"))

    /// 报请确定案件管辖的报告: whose the case is, and what this bureau thinks (程序规定第十三条至第十六条).
    static let competenceReport = DocumentLayout(
        .competenceReport, verified: false, series: .competenceReport, .addressee("\(.answer(.here, "superior"))："),
        .paragraph("现就一起案件的管辖问题报告如下。"),
        .particulars([
            "当事人：\(.party(.name), or: "尚未确定")", "情形：\(.answer(.last("open"), "ground"))",
            Line("对方市场监管部门：\(.answer(.last("open"), "bureau"))")
                .when(.chosen(.last("open"), "ground", ["dispute", "received"])),
            "发生争议或者发现之日：\(.answer(.last("open"), "arisen"))",
        ]),
        .paragraph("案件情况和争议焦点：\(.answer(.here, "facts"))"),
        .paragraph("提请确定管辖的理由：\(.answer(.last("open"), "reason"))"),
        .paragraph("本局意见：\(.answer(.here, "proposal"))"),
        .paragraph(
            Line("依据\(.article(Rule.competenceDispute.id))的规定，报请指定管辖。")
                .when(.chosen(.last("open"), "ground", ["dispute"]))),
        .paragraph(
            Line("依据\(.article(Rule.transferToBureau.id))的规定，报请指定管辖。")
                .when(.chosen(.last("open"), "ground", ["received"]))),
        .paragraph(
            Line("依据《市场监督管理行政处罚程序规定》第十五条第三款的规定，报请你局管辖或者指定管辖。")
                .when(.chosen(.last("open"), "ground", ["special"]))),
        .paragraph(
            "依据\(.article(Rule.competenceDesignation.id))的规定，请在收到本报告之日起\(.term(Rule.competenceDesignation.id))内确定管辖部门。"),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份报上一级，一份归档。"))

    private static let sent = Condition.by(["send"])
}
