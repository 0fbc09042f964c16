import Base
import Documents
import Law
import Procedure

/// 听证文书: forms 39 to 41 of the formats of 2021.
extension DocumentForm {
    static let hearingNotice = DocumentForm("hearing-notice", Text(zh: "听证通知书", en: "Notice of hearing"))
    static let hearingRecord = DocumentForm("hearing-record", Text(zh: "听证笔录", en: "Record of hearing"))
    static let hearingReport = DocumentForm("hearing-report", Text(zh: "听证报告", en: "Report of hearing"))
}

extension DocumentSeries {
    static let hearingNotice = DocumentSeries(.hearingNotice, "听通")
}

extension DocumentLayout {
    static let hearings: [DocumentLayout] = [.hearingNotice, .hearingRecord, .hearingReport]

    /// 听证通知书: time and place, and what the party may do (行政处罚法第六十四条).
    static let hearingNotice = DocumentLayout(
        .hearingNotice, verified: false, series: .hearingNotice, .addressee("\(.party(.name))："),
        .paragraph(
            "你（单位）于\(.answer(.last("open"), "asked"))就本局拟作出的行政处罚要求听证。依据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，本局决定举行听证，现将有关事项通知如下："
        ),
        .table([
            Row("听证时间", "\(.answer(.here, "when"))"), Row("听证地点", "\(.answer(.here, "place"))"),
            Row("举行方式", "\(.options(.here, "open"))"), Row("听证主持人", "\(.answer(.last("appoint"), "chair"))"),
            Row("听证员", "\(.answer(.last("appoint"), "members"), or: "无")"),
            Row("记录员", "\(.answer(.last("appoint"), "recorder"))"),
        ]),
        .paragraph("你（单位）可以亲自参加听证，也可以委托一至二人代理；委托代理的，提交授权委托书，代为放弃陈述权、申辩权和质证权的，应当有明确授权。"),
        .paragraph("认为主持人与本案有直接利害关系的，有权申请回避。无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利，终止听证。听证费用不由你（单位）承担。"),
        .particulars(["联系方式：\(.office(.contact))"]), .seal, .note("本文书一式两份，一份送达，一份归档。"))

    /// 听证笔录: read over and signed (行政处罚法第六十四条第八项).
    static let hearingRecord = DocumentLayout(
        .hearingRecord, verified: false,
        .particulars([
            "时间：\(.answer(.here, "began"))至\(.answer(.here, "ended"))", "地点：\(.answer(.last("fix"), "place"))",
            "举行方式：\(.answer(.last("fix"), "open"))", "当事人：\(.party(.name))",
            "参加情况：\(.options(.here, "attendance"))", "代理人：\(.answer(.here, "agents"), or: "无")",
            "主持人：\(.actor(.here))", "调查人员：\(.answer(.here, "investigators"))",
        ]),
        .heading("一、调查人员提出的事实、证据和行政处罚建议"), .paragraph("\(.answer(.here, "case"))"),
        .heading("二、当事人的申辩、质证和最后陈述"), .paragraph("\(.answer(.here, "defence"))"),
        .paragraph("笔录核对：\(.options(.here, "signed"))"), .written("当事人核对意见"),
        .signatures(["当事人、代理人（签名或者盖章）", "调查人员（签名）", "主持人（签名）", "记录员（签名）"]))

    /// 听证报告: handed in with the record; the decision rests on both (行政处罚法第六十五条).
    static let hearingReport = DocumentLayout(
        .hearingReport, verified: false,
        .particulars([
            "当事人：\(.party(.name))", "要求听证日期：\(.answer(.last("open"), "asked"))",
            "举行听证日期：\(.answer(.here, "held-on"))", "听证主持人：\(.actor(.last("hold")))",
        ]),
        .heading("一、听证的基本情况和争议焦点"), .paragraph("\(.answer(.here, "summary"))"),
        .heading("二、处理意见和建议"), .paragraph("\(.answer(.here, "opinion"))"),
        .note("听证笔录随本报告一并提交。"), .signatures(["主持人（签名）"]), .seal)
}
