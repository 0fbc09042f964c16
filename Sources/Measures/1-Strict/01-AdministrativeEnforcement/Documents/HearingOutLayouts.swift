import Documents
import Procedure

/// 听取意见与集体讨论: what the party said against the proposal, and what the heads concluded.
extension DocumentLayout {
    /// 陈述申辩笔录 (程序规定第五十七条、第五十八条): also of what is said on the spot.
    static let defenceRecord = DocumentLayout(
        .defenceRecord, verified: false,
        .particulars([
            "当事人：\(.party(.name), or: "见案卷")", "记录日期：\(.issued)", "记录人：\(.actor(.here))", "办件编号：\(.matter)",
        ]),
        .heading("陈述、申辩的内容"), .paragraph(Line("\(.answer(.here, "content"))").when(.by(["hear"]))),
        .paragraph(Line("\(.answer(.here, "defence"))").when(.by(["tell"]))),
        .paragraph(Line("当事人提交材料\(.answer(.here, "files"), or: "0份")。").when(.by(["hear"]))),
        .heading("复核意见"), .paragraph(Line("\(.answer(.here, "view"))").when(.by(["tell"]))),
        .paragraph(Line("由办案机构对当事人提出的事实、理由和证据进行复核后另行记录。").when(.by(["hear"]))),
        .written("陈述申辩人核对意见"), .signatures(["陈述申辩人（签名或者盖章）", "办案人员（签名）", "办案人员（签名）"]),
        .note("不因当事人陈述、申辩而给予更重的处罚。"))

    /// 行政处罚案件集体讨论记录: who took part, what was said, the conclusion (程序规定第六十条第二款、第六十四条).
    static let panelRecord = DocumentLayout(
        .panelRecord, verified: false,
        .particulars([
            "办件编号：\(.matter)", "当事人：\(.party(.name))", "讨论日期：\(.issued)", "主持人：\(.actor(.here))",
            Line("参加讨论的负责人：\(.answer(.here, "members"))").when(.by(["discuss"])),
            Line("参加讨论的负责人：见所附集体讨论记录").when(.by(["extend-further"])),
        ]),
        .heading("讨论记录与结论"), .paragraph(Line("\(.answer(.here, "record"))").when(.by(["discuss"]))),
        .paragraph(
            Line("经集体讨论，决定将办案期限继续延长至\(.answer(.here, "until"))。理由：\(.answer(.here, "reason"))")
                .when(.by(["extend-further"]))),
        .signatures(["主持人（签名）", "参加人（签名）", "参加人（签名）", "记录人（签名）"]))
}
