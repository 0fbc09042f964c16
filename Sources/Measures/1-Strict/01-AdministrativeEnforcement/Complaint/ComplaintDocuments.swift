import Base
import Documents
import Procedure

/// 投诉文书: the forms of complaints (市场监督管理部门处理投诉举报文书式样).
extension DocumentForm {
    static let complaintRecord = DocumentForm("complaint-record", Text(zh: "投诉登记表", en: "Record of a complaint"))
    static let identityRequest = DocumentForm(
        "identity-request", Text(zh: "限期提供身份证明材料通知书", en: "Notice to provide proof of identity"))
    static let complaintAccepted = DocumentForm(
        "complaint-accepted", Text(zh: "投诉受理决定书", en: "Decision to accept a complaint"))
    static let complaintRefused = DocumentForm(
        "complaint-refused", Text(zh: "投诉不予受理决定书", en: "Decision not to accept a complaint"))
    static let mediationNotice = DocumentForm("mediation-notice", Text(zh: "投诉调解通知书", en: "Notice of mediation"))
    static let mediationEnded = DocumentForm(
        "mediation-ended", Text(zh: "投诉终止调解决定书", en: "Decision to end mediation"))
    static let mediationAgreement = DocumentForm(
        "mediation-agreement", Text(zh: "投诉调解书", en: "Mediation agreement"))
    /// 调解记录: kept where no agreement is drawn up (办法第二十四条第三款); the office's own form.
    static let mediationRecord = DocumentForm("mediation-record", Text(zh: "投诉调解记录", en: "Record of mediation"))
}

/// 投诉文书的文号: where the platform gives the numbers, the district file says `external`.
extension DocumentSeries {
    static let identityRequest = DocumentSeries(.identityRequest, "投核")
    static let complaintAccepted = DocumentSeries(.complaintAccepted, "投受")
    static let complaintRefused = DocumentSeries(.complaintRefused, "投不受")
    static let mediationNotice = DocumentSeries(.mediationNotice, "投调")
    static let mediationAgreement = DocumentSeries(.mediationAgreement, "投调书")
    static let mediationEnded = DocumentSeries(.mediationEnded, "投终")

    /// All of them.
    static let complaints: [DocumentSeries] = [
        .identityRequest, .complaintAccepted, .complaintRefused, .mediationNotice, .mediationAgreement,
        .mediationEnded,
    ]
}

extension Form.Field {
    static func number(when condition: Condition? = nil) -> Form.Field {
        .documentNumber(Text(zh: "文号", en: "Number of the document"), when: condition)
    }
}
