import Base
import Documents
import Procedure

/// 调解文书: the office's own forms; no model forms for the mediation of damages in trade mark cases were found.
extension DocumentForm {
    static let disputeRefused = DocumentForm(
        "dispute-refused", Text(zh: "调解不予受理通知书", en: "Notice that mediation is refused"))
    static let disputeConsent = DocumentForm(
        "dispute-consent", Text(zh: "调解意见征询书", en: "Question whether to mediate"))
    static let disputeMinutes = DocumentForm("dispute-minutes", Text(zh: "调解笔录", en: "Minutes of mediation"))
    static let disputeAgreement = DocumentForm(
        "dispute-agreement", Text(zh: "知识产权侵权赔偿调解协议书", en: "Agreement on damages for infringement"))
    static let disputeEnded = DocumentForm("dispute-ended", Text(zh: "终止调解通知书", en: "Notice that mediation ended"))
    static let confirmationApplication = DocumentForm(
        "confirmation-application", Text(zh: "司法确认申请书", en: "Request for judicial confirmation"))
}

extension DocumentSeries {
    static let disputes: [DocumentSeries] = [
        .disputeRefused, .disputeConsent, .disputeAgreement, .disputeEnded,
    ]
    static let disputeRefused = DocumentSeries(.disputeRefused, "解不受")
    static let disputeConsent = DocumentSeries(.disputeConsent, "解征")
    static let disputeAgreement = DocumentSeries(.disputeAgreement, "解协")
    static let disputeEnded = DocumentSeries(.disputeEnded, "解终")
}
