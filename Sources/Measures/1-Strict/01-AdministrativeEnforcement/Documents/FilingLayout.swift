import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 立案审批表: what the head approved the case on, and who investigates it (程序规定第十九条).
    static let filing = DocumentLayout(
        .filing, verified: false, series: .filing,
        .table([
            Row("案由", "\(.answer(.here, "cause"), or: "见立案理由")"),
            Row("案件来源", "\(.answer(.last("begin"), "source"), or: "投诉、举报")"),
            .pair(
                ("发现线索或者收到材料之日", "\(.date(.receipt))"), ("立案日期", "\(.day(.here))")),
            .pair(("当事人", "\(.party(.name))"), ("当事人类型", "\(.answer(.here, "party-type"), or: "待查")")),
            Row("住所（住址）", "\(.party(.address), or: "待查")"),
            .pair(
                ("统一社会信用代码或者身份证件号码", "\(.party(.code), or: "待查")"),
                ("法定代表人（负责人、经营者）", "\(.party(.representative), or: "待查")")),
            .pair(
                ("违法行为终了之日", "\(.answer(.here, "act-ended"), or: "仍在继续或者尚未查明")"),
                ("联系电话", "\(.party(.telephone), or: "待查")")),
            Row("核查情况", "\(.answer(.last("propose"), "facts"))"),
            Row("立案理由及依据", "\(.answer(.here, "reason"))", "依据\(.article(Rule.filingConditions.id))，建议立案。"),
            Row("办案人员", "\(.answer(.here, "officers"))"),
            .opinion("办案机构意见", "\(.options(.last("propose"), "proposal"))", "提出人：\(.actor(.last("propose")))"),
            .opinion("负责人审批意见", "同意立案，由上列办案人员调查处理。", "审批人：\(.actor(.here))"),
            .hand("备注", lines: 1),
        ]))
}
