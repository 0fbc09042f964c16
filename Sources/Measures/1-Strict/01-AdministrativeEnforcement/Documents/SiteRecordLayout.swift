import Documents
import Procedure

extension DocumentLayout {
    /// 现场笔录: time, place, what was found, and who signed or would not (程序规定第二十二条、第二十八条、第四十三条).
    static let siteRecord = DocumentLayout(
        .siteRecord, verified: false,
        .particulars([
            "检查时间：\(.answer(.here, "began"))至\(.answer(.here, "ended"))",
            "检查地点：\(.answer(.here, "place"))",
            "当事人：\(.party(.name), or: "待查")",
            "住所（住址）：\(.party(.address), or: "待查")　联系电话：\(.party(.telephone), or: "待查")",
            "办案人员：\(.answer(.here, "officers"))",
            "当事人到场情况：\(.options(.here, "presence"))",
        ]),
        .heading("告知事项"),
        Block.paragraph(
            Line("检查前，办案人员主动出示了执法证件，说明检查事由，告知当事人有陈述权、申辩权以及申请回避的权利。")
                .when(.chosen(.here, "told", ["yes"]))),
        .written("当事人是否申请回避"),
        .heading("现场情况"),
        .paragraph("\(.answer(.here, "findings"))"),
        .paragraph(
            Line("见证人或者录音录像情况：\(.answer(.here, "witness"))")
                .when(.chosen(.here, "presence", ["refused", "absent"]))),
        .paragraph("随附笔录、照片、录音录像\(.answer(.here, "files"))。"),
        .written("当事人核对意见"),
        .signatures(["当事人（签名或者盖章）", "见证人（签名）", "办案人员（签名）", "办案人员（签名）"]),
        .note("当事人不到场或者拒绝签名、盖章的，办案人员注明情况，并采取录音、录像等方式记录，必要时邀请见证人。"))
}
