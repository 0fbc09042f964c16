import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 行政处罚案件有关事项审批表: one form for whatever a head approves on the way: more time, suspension, withdrawal of
    /// people, measures on goods.
    static let matterApproval = DocumentLayout(
        .matterApproval, verified: false,
        .table([
            .pair(("办件编号", "\(.matter)"), ("审批日期", "\(.issued)")),
            Row("当事人", "\(.party(.name), or: "尚未确定")"),
            Row(
                "审批事项", Line("延长期限").when(.by(["extend"])),
                Line("中止调查：\(.answer(.here, "ground"))").when(.by(["suspend"])),
                Line("恢复调查，中止的最后一日为\(.answer(.here, "last-day"))").when(.by(["resume"])),
                Line("终止调查：\(.answer(.here, "ground"))").when(.by(["end"])),
                Line("采取先行登记保存措施或者行政强制措施").when(.by(["approve"])),
                Line("当场采取措施后补办批准，报告时间为\(.answer(.here, "reported-at"))").when(.by(["confirm"])),
                Line("处理先行登记保存的证据：\(.answer(.here, "way"))").when(.by(["deal"])),
                Line("解除对部分物品的措施（见解除文书所附清单）").when(.by(["release-part"])),
                Line("解除后无人领取的财物的处理").when(.by(["unclaimed"])),
                Line("调查不正当竞争行为采取的措施：\(.options(.here, "measures"))").when(.by(["approve-competition"])),
                Line("移送涉嫌犯罪案件").when(.by(["decide"])), Line("回避").when(recusal),
                Line("提出回避所针对的人员：\(.answer(.here, "persons"))").when(recusal),
                Line("更换后的办案人员：\(.answer(.here, "officers"), or: "不更换")").when(recusal)),
            Row(
                "理由", "\(.answer(.here, "reason"))",
                Line("依据：\(.article(Rule.withdrawal.id))。").when(recusal)),
            .hand("办案机构意见", lines: 3),
            .opinion(
                "审批意见",
                Line("\(.options(.here, "decision"))").when(
                    .by(["approve", "approve-competition", "confirm", "decide"])),
                Line("\(.options(.here, "decision"))").when(recusal),
                Line("决定主体：\(.options(.here, "decided-by"))").when(recusal),
                Line("参加讨论的负责人：\(.answer(.here, "members"), or: "未经集体讨论")").when(recusal),
                Line("同意。").when(.not(.by(["approve", "approve-competition", "confirm", "decide", "decide-recusal"]))),
                "审批人：\(.actor(.here))"),
            .hand("备注", lines: 1),
        ]))

    private static let recusal = Condition.by(["decide-recusal"])
}
