import Documents
import Procedure

extension DocumentLayout {
    /// 送达回证: who was served with what, how and when (程序规定第八十一条至第八十三条).
    static let serviceReceipt = DocumentLayout(
        .serviceReceipt, verified: false,
        .table([
            Row("受送达人", "\(.party(.name))"), Row("受送达人住所", "\(.party(.address))"),
            Row(
                "送达文书名称及文号",
                Line("行政处罚告知书　\(.answer(.last("approve-notice"), "number"))").when(.by(["serve-notice"])),
                Line("行政处罚决定书　\(.answer(.last("decide"), "number"))").when(.by(["serve"])),
                Line("不予行政处罚决定书　\(.answer(.last("decide-other"), "number"))").when(.by(["serve-no-penalty"]))),
            Row("送达地点", "\(.answer(.here, "place"), or: "受送达人住所")"),
            Row("送达方式", "\(.options(.here, "manner"))"),
            Row("送达日期", "\(.answer(.here, "served-on"))"),
            .hand("受送达人签名或者盖章、签收日期", lines: 2),
            .hand("代收人签名、与受送达人的关系、代收理由", lines: 2),
            .hand("拒收事由、见证人签名", lines: 2),
            .opinion("送达人", "\(.actor(.here))（办案人员：\(.officers)）"),
            .hand("备注", lines: 1),
        ]),
        .note("留置送达的，载明拒收事由和日期，由送达人、见证人签名；邮寄送达的，以回执上注明的收件日期为送达日期；电子送达的，须经受送达人同意并签订送达地址确认书。"))
}
