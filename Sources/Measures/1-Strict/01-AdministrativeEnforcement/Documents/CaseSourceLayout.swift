import Documents
import Law
import Procedure

extension DocumentLayout {
    /// 案件来源登记表: how a lead came in, and by when it must be decided (程序规定第十八条).
    ///
    /// Who reported is not on it: the form goes into the file, the name stays with the report.
    static let caseSource = DocumentLayout(
        .caseSource, verified: false,
        .table([
            .pair(("办件编号", "\(.matter)"), ("登记日期", "\(.issued)")),
            Row(
                "案件来源", Line("\(.options(.here, "source"))").when(.by(["begin"])),
                Line("投诉、举报（由举报办件分送）").when(.all([.by(["take-over"]), .not(.answered(.here, "from"))])),
                Line("由办件\(.answer(.here, "from"), or: "")转入").when(.answered(.here, "from")),
                Line("原核查办件：\(.answer(.here, "earlier"), or: "")").when(.answered(.here, "earlier")),
                Line("审查意见：\(.answer(.here, "finding"), or: "")").when(.answered(.here, "finding"))),
            .pair(
                ("发现线索或者收到材料之日", "\(.answer(.here, "received"))"), ("核查期限届满日", "\(.due("filing"))")),
            Row("线索提供人", "按照保密要求不在本表记载，见来源材料。"),
            Row(
                "线索内容", Line("\(.answer(.here, "lead"), or: "见所附材料。")").when(.by(["begin"])),
                Line("见分送的举报材料。").when(.by(["take-over"]))),
            Row("办理依据", "\(.article(Rule.decideOnFiling.id))"),
            Row("登记人", "\(.actor(.here), or: "系统登记")"),
            .hand("办案机构负责人意见", lines: 3),
            .hand("备注", lines: 2),
        ]))
}
