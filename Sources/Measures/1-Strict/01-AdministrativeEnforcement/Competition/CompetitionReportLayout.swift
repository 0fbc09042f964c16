import Base
import Documents
import Law
import Procedure

extension DocumentForm {
    /// 请示: the office's own form; the law asks for a report in writing and prescribes none.
    static let competitionReport = DocumentForm(
        "competition-report", Text(zh: "关于不正当竞争案件采取措施的请示", en: "Request to approve measures against unfair competition")
    )
}

extension DocumentSeries {
    static let competitionReport = DocumentSeries(.competitionReport, "反请")
}

extension DocumentLayout {
    static let competitionReport = DocumentLayout(
        .competitionReport, verified: false, series: .competitionReport, .addressee("\(.answer(.here, "superior"))："),
        .paragraph("我局正在调查一起涉嫌不正当竞争案件。依据\(.article(Rule.seizeUnfairCompetition.id))的规定，现就拟采取的下列措施书面报告，请你局主要负责人批准。"),
        .particulars([
            "当事人：\(.party(.name), or: "尚未确定")", "办件编号：\(.matter)", "拟采取的措施：\(.options(.here, "measures"))",
            "财物、场所或者账户：\(.answer(.here, "what"))",
        ]),
        .paragraph("案情和必要性：\(.answer(.here, "reason"))"), .particulars(["联系方式：\(.office(.contact))"]), .seal,
        .note("本文书一式两份，一份报设区的市级局，一份归档。"))
}
