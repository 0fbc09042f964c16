import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 案件审核/法制审核表: the seven points of 程序规定第五十三条, the opinion as 第五十四条 has it, in the time of 第五十五条.
    static let review = DocumentLayout(
        .review, verified: false,
        .table([
            Row("审核种类", "\(.options(.here, "kind"))"),
            Row("案由", "\(.answer(.last("open"), "cause"), or: "见立案审批表")"),
            .pair(("当事人", "\(.party(.name))"), ("立案日期", "\(.answer(.last("open"), "filed-on"))")),
            Row("办案人员", "\(.officers)"),
            Row(
                "接到审核材料之日", Line("\(.day(.last("finish")))").when(.by(["review"])),
                Line("\(.day(.last("hearing-ended")))（听证结束）").when(.by(["review-hearing"]))),
            Row("审核期限届满日", "\(.due("reviewing"))"),
            Row(
                "听证报告的意见", Line("\(.answer(.last("hearing-ended"), "opinion"))").when(.by(["review-hearing"])),
                Line("未经听证").when(.by(["review"]))),
            Row("办案机构处理意见", "\(.answer(.last("finish"), "proposal"))"),
            Row(
                "审核内容", "一、是否具有管辖权；", "二、当事人的基本情况是否清楚；", "三、案件事实是否清楚、证据是否充分；", "四、定性是否准确；",
                "五、适用依据是否正确；", "六、程序是否合法；", "七、处理是否适当。"),
            .opinion(
                "审核意见和建议", "\(.options(.here, "opinion"))", "\(.answer(.here, "reason"))", "审核人员：\(.actor(.here))"),
            .hand("审核机构负责人意见", lines: 3),
            .hand("备注", lines: 1),
        ]),
        .note("办案人员不得作为审核人员。未经法制审核或者审核未通过的，属于法制审核范围的案件不得作出决定。"))
}
