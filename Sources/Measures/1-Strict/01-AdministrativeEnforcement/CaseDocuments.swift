import Base
import Procedure

/// 文书: the forms that reports, verification and penalty cases are drawn up on (2021年文书格式范本, 投诉举报文书式样).
extension DocumentForm {
    static let reportRecord = DocumentForm("report-record", Text(zh: "举报登记表", en: "Record of a report"))
    static let supplementNotice = DocumentForm("supplement-notice", Text(zh: "补正告知书", en: "Notice to supplement"))
    static let forwarding = DocumentForm("forwarding", Text(zh: "投诉/举报分送通知书", en: "Notice of forwarding"))
    static let reportResult = DocumentForm(
        "report-result", Text(zh: "举报处理结果告知书", en: "Notice of the result of a report"))
    static let caseSource = DocumentForm("case-source", Text(zh: "案件来源登记表", en: "Record of case source"))
    static let caseTransfer = DocumentForm("case-transfer", Text(zh: "案件移送函", en: "Case transfer letter"))
    static let crimeTransfer = DocumentForm(
        "crime-transfer", Text(zh: "涉嫌犯罪案件移送书", en: "Transfer of a suspected crime"))
    static let filing = DocumentForm("filing-approval", Text(zh: "立案审批表", en: "Case-filing approval form"))
    static let noFiling = DocumentForm(
        "no-filing-approval", Text(zh: "不予立案审批表", en: "Approval form for not filing a case"))
    static let matterApproval = DocumentForm(
        "matter-approval", Text(zh: "行政处罚案件有关事项审批表", en: "Approval form for matters of a penalty case"))
    static let siteRecord = DocumentForm("site-record", Text(zh: "现场笔录", en: "On-site record"))
    static let interviewRecord = DocumentForm("interview-record", Text(zh: "询问笔录", en: "Interview record"))
    static let evidenceSheet = DocumentForm("evidence-sheet", Text(zh: "证据提取单", en: "Evidence sheet"))
    static let samplingRecord = DocumentForm("sampling-record", Text(zh: "抽样记录", en: "Sampling record"))
    static let identificationNotice = DocumentForm(
        "identification-notice", Text(zh: "协助辨认/鉴别通知书", en: "Notice asking the right holder to identify the goods"))
    static let testCommission = DocumentForm("test-commission", Text(zh: "鉴定（检测、检验、检疫）委托书", en: "Commission of a test"))
    static let testPeriod = DocumentForm("test-period", Text(zh: "（检测/检验/检疫/鉴定）期间告知书", en: "Notice of the test period"))
    static let testResult = DocumentForm("test-result", Text(zh: "（检测/检验/检疫/鉴定）结果告知书", en: "Notice of the test result"))
    static let investigationReport = DocumentForm(
        "investigation-report", Text(zh: "案件调查终结报告", en: "Final investigation report"))
    static let review = DocumentForm("review", Text(zh: "案件审核/法制审核表", en: "Review form"))
    static let penaltyNotice = DocumentForm("penalty-notice", Text(zh: "行政处罚告知书", en: "Notice of proposed penalty"))
    static let defenceRecord = DocumentForm("defence-record", Text(zh: "陈述申辩笔录", en: "Record of statement and defence"))
    static let panelRecord = DocumentForm("panel-record", Text(zh: "行政处罚案件集体讨论记录", en: "Record of panel discussion"))
    static let handlingApproval = DocumentForm(
        "handling-approval", Text(zh: "行政处理决定审批表", en: "Approval form for the decision"))
    static let penaltyDecision = DocumentForm("penalty-decision", Text(zh: "行政处罚决定书", en: "Penalty decision"))
    static let noPenaltyDecision = DocumentForm(
        "no-penalty-decision", Text(zh: "不予行政处罚决定书", en: "Decision not to impose a penalty"))
    static let serviceReceipt = DocumentForm("service-receipt", Text(zh: "送达回证", en: "Proof of service"))
    static let serviceAnnouncement = DocumentForm(
        "service-announcement", Text(zh: "文书送达公告", en: "Service by announcement"))
    static let deferral = DocumentForm("deferral", Text(zh: "延期/分期缴纳罚款通知书", en: "Notice of deferred payment"))
    static let urging = DocumentForm("urging", Text(zh: "行政处罚决定履行催告书", en: "Notice urging performance"))
    static let courtApplication = DocumentForm(
        "court-application", Text(zh: "强制执行申请书", en: "Application for enforcement"))
    static let closing = DocumentForm("closing-approval", Text(zh: "结案审批表", en: "Case-closing approval form"))
    static let volume = DocumentForm("volume", Text(zh: "卷宗封面、目录、备考表", en: "Cover, contents and notes of the volume"))
}
