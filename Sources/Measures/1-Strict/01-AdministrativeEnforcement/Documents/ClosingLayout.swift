import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 结案审批表: on which of the grounds of 程序规定第七十七条 the case closes, and how the decision was performed.
    static let closing = DocumentLayout(
        .closing, verified: false,
        .table([
            .pair(
                ("办件编号", "\(.matter)"), ("立案号", "\(.answer(.last("open"), "number"), or: "见立案审批表")")),
            Row("案由", "\(.answer(.last("open"), "cause"), or: "见立案审批表")"),
            .pair(("当事人", "\(.party(.name))"), ("立案日期", "\(.answer(.last("open"), "filed-on"))")),
            Row("办案人员", "\(.officers)"),
            Row(
                "处理决定", Line("行政处罚决定书　\(.answer(.last("decide"), "number"))，\(.day(.last("decide")))作出").when(decided),
                Line("罚款\(.answer(.last("decide"), "fine"))，没收违法所得\(.answer(.last("decide"), "confiscation"))")
                    .when(decided),
                Line("\(.answer(.last("decide-other"), "decision"))，\(.day(.last("decide-other")))作出")
                    .when(.done(.init("decide-other"))),
                Line("终止调查，\(.day(.last("end")))批准").when(.done(.init("end")))),
            Row(
                "处理与执行情况", "\(.answer(.here, "outcome"))",
                Line("最后缴纳日期：\(.answer(.last("pay"), "paid-on"))")
                    .when(.done(.init("pay", ["complete": ["yes"]]))),
                Line("法院裁定日期：\(.answer(.last("court-ended"), "ruled-on"))")
                    .when(.done(.init("court-ended"))),
                Line("处罚决定被撤销（\(.answer(.last("revoke"), "by"))）").when(.done(.init("revoke")))),
            Row("结案依据", "\(.article(Rule.closeCase.id))"),
            .pair(("结案期限届满日", "\(.due("closing"))"), ("结案日期", "\(.day(.here))")),
            .hand("办案机构意见", lines: 3),
            .opinion("负责人审批意见", "同意结案。", "审批人：\(.actor(.here))"),
            .hand("备注", lines: 1),
        ]))

    private static let decided = Condition.done(.init("decide"))
}
