import Base
import Documents
import Procedure

/// 裁决文书: the office's own forms under the names of the national guide; its blank forms themselves were not at hand.
extension DocumentForm {
    static let patentRequest = DocumentForm(
        "patent-request", Text(zh: "专利侵权纠纷处理请求登记表", en: "Record of a request against patent infringement"))
    static let patentCorrection = DocumentForm("patent-correction", Text(zh: "补正通知书", en: "Notice to mend a request"))
    static let patentHandover = DocumentForm(
        "patent-handover", Text(zh: "专利侵权纠纷处理请求移交函", en: "Letter that forwards a request"))
    static let patentFilingNotice = DocumentForm(
        "patent-filing-notice", Text(zh: "专利侵权纠纷立案通知书", en: "Notice that a patent case was opened"))
    static let patentRefusal = DocumentForm(
        "patent-refusal", Text(zh: "专利侵权纠纷不予立案通知书", en: "Notice that no patent case is opened"))
    static let patentAnswerNotice = DocumentForm("patent-answer-notice", Text(zh: "答辩通知书", en: "Notice to answer"))
    static let patentService = DocumentForm(
        "patent-service", Text(zh: "专利侵权纠纷文书送达回证", en: "Proof of service in a patent case"))
    static let patentHearingNotice = DocumentForm(
        "patent-hearing-notice", Text(zh: "口头审理通知书", en: "Notice of an oral hearing"))
    static let patentHearingRecord = DocumentForm(
        "patent-hearing-record", Text(zh: "口头审理笔录", en: "Record of an oral hearing"))
    static let patentSurvey = DocumentForm("patent-survey", Text(zh: "现场勘验笔录", en: "Record of a survey"))
    static let patentAppraisal = DocumentForm(
        "patent-appraisal", Text(zh: "检验、鉴定委托书", en: "Commission of an appraisal"))
    static let patentTimeRecord = DocumentForm(
        "patent-time-record", Text(zh: "不计入办案期限登记表", en: "Record of days that do not count"))
    static let patentSuspension = DocumentForm(
        "patent-suspension", Text(zh: "中止处理通知书", en: "Notice of suspension"))
    static let patentResumption = DocumentForm(
        "patent-resumption", Text(zh: "恢复处理通知书", en: "Notice of resumption"))
    static let patentRecusal = DocumentForm("patent-recusal", Text(zh: "回避申请决定书", en: "Decision on a challenge"))
    static let patentDeliberation = DocumentForm("patent-deliberation", Text(zh: "合议笔录", en: "Record of deliberation"))
    static let patentDecision = DocumentForm(
        "patent-decision", Text(zh: "专利侵权纠纷案件行政裁决书", en: "Adjudication of a patent dispute"))
    static let patentRevocation = DocumentForm(
        "patent-revocation", Text(zh: "撤销专利侵权纠纷案件决定书", en: "Decision to revoke a patent case"))
    static let patentMediation = DocumentForm(
        "patent-mediation", Text(zh: "专利侵权纠纷调解协议书", en: "Mediated agreement in a patent dispute"))
    static let patentEnforcement = DocumentForm(
        "patent-enforcement", Text(zh: "行政裁决强制执行申请书", en: "Application to enforce an adjudication"))
}

extension DocumentSeries {
    static let adjudications: [DocumentSeries] = [
        DocumentSeries(.patentCorrection, "专补"), DocumentSeries(.patentHandover, "专移"),
        DocumentSeries(.patentFilingNotice, "专立"), DocumentSeries(.patentRefusal, "专不立"),
        DocumentSeries(.patentAnswerNotice, "专答"), DocumentSeries(.patentHearingNotice, "专审"),
        DocumentSeries(.patentSuspension, "专中"), DocumentSeries(.patentResumption, "专恢"),
        DocumentSeries(.patentRecusal, "专避"), DocumentSeries(.patentDecision, "专裁"),
        DocumentSeries(.patentRevocation, "专撤"), DocumentSeries(.patentMediation, "专调"),
        DocumentSeries(.patentEnforcement, "专执"),
    ]

    /// The series of a form, as its layout needs it.
    static func adjudication(_ form: DocumentForm) -> DocumentSeries? { adjudications.first { $0.form == form } }
}
