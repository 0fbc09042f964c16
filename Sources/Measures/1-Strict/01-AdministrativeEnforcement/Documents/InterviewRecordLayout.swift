import Documents
import Procedure

extension DocumentLayout {
    /// 询问笔录: one person by itself, read through or read out, signed page by page (程序规定第二十九条).
    static let interviewRecord = DocumentLayout(
        .interviewRecord, verified: false,
        .particulars([
            "询问时间：\(.answer(.here, "began"))至\(.answer(.here, "ended"), or: "笔录签名时止")",
            "询问地点：\(.answer(.here, "place"), or: "本局")",
            "被询问人：\(.answer(.here, "whom"))",
            "居民身份证号码：\(.answer(.here, "person-identity"), or: "未提供")",
            "工作单位、职务、与本案的关系：\(.answer(.here, "person-post"), or: "未提供")",
            "住址：\(.answer(.here, "person-address"), or: "未提供")　联系电话：\(.answer(.here, "person-telephone"), or: "未提供")",
            "询问人：\(.answer(.here, "officers"))",
            "记录人：\(.actor(.here))",
        ]),
        .heading("告知事项"),
        .paragraph(
            Line("我们是\(.office(.name))的办案人员，已向你出示执法证件。你有陈述权、申辩权，有权申请办案人员回避；应当如实回答询问并协助调查，不得拒绝或者阻挠。")
                .when(.chosen(.here, "told", ["yes"]))),
        .written("被询问人是否听清、是否申请回避"),
        .heading("询问内容"),
        .paragraph("\(.answer(.here, "record"))"),
        .written("被询问人核对意见（阅读有困难的，已向其宣读）"),
        .signatures(["被询问人（逐页签名、盖章或者以其他方式确认）", "询问人（签名）", "询问人（签名）", "记录人（签名）"]),
        .note("笔录有差错、遗漏的，应当允许更正或者补充；涂改处由被询问人签名、盖章或者以其他方式确认。"))
}
