import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 不予立案审批表 (程序规定第二十条第二款).
    static let noFiling = DocumentLayout(
        .noFiling, verified: false,
        .table([
            .pair(("办件编号", "\(.matter)"), ("审批日期", "\(.issued)")),
            Row("案由", "\(.answer(.here, "cause"), or: "见线索内容")"),
            Row("案件来源", "\(.answer(.last("begin"), "source"), or: "投诉、举报")"),
            .pair(("发现线索或者收到材料之日", "\(.date(.receipt))"), ("当事人", "\(.party(.name), or: "尚未确定")")),
            Row("核查情况", "\(.answer(.last("propose"), "facts"))"),
            Row(
                "不予立案的情形", "\(.options(.here, "ground"))",
                Line("认定的事实和证据：\(.answer(.last("find-lenient"), "proof"))").when(spared),
                Line("改正情况和核实方式：\(.answer(.last("find-lenient"), "correction"), or: "不属于须以改正为条件的情形")").when(spared)),
            Row(
                "理由及依据", "\(.answer(.here, "reason"))",
                Line("依据\(.article(Rule.filingWaived.id))，建议不予立案；依据《中华人民共和国行政处罚法》第三十三条第三款，对当事人进行教育。").when(spared),
                Line("依据\(.article(Rule.filingConditions.id))，不符合立案条件。").when(.not(spared))),
            .opinion("办案机构意见", "\(.options(.last("propose"), "proposal"))", "提出人：\(.actor(.last("propose")))"),
            .opinion("负责人审批意见", "同意不予立案。", "审批人：\(.actor(.here))"), .hand("备注", lines: 1),
        ]))

    /// 不予立案教育记录: what was said to the party, and that it heard it.
    static let unfiledEducation = DocumentLayout(
        .unfiledEducation, verified: false,
        .table([
            .pair(("当事人", "\(.party(.name))"), ("教育日期", "\(.answer(.here, "educated-on"))")),
            .pair(("办件编号", "\(.matter)"), ("决定不予立案之日", "\(.day(.last("decide")))")),
            Row("不予立案的情形和依据", "\(.answer(.last("find-lenient"), "ground"))"),
            Row("教育方式", "\(.options(.here, "manner"))"), Row("教育内容", "\(.answer(.here, "content"))"),
            Row("当事人自愿签署承诺书", "\(.options(.here, "commitment"))"), .opinion("办案人员", "\(.officers)"),
            .hand("当事人意见和签名", lines: 3),
        ]))

    private static let spared = Condition.chosen(.here, "decision", ["spared"])
}
