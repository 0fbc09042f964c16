import Base

/// 文书名称: the forms that rules end in, named as in the model forms for penalties (2021) and for complaints.
enum Form {
    // Complaints and reports
    static let complaintAccepted = Text(zh: "投诉受理决定书", en: "Decision to accept a complaint")
    static let complaintRefused = Text(zh: "投诉不予受理决定书", en: "Decision not to accept a complaint")
    static let identityRequest = Text(zh: "限期提供身份证明材料通知书", en: "Notice to provide proof of identity")
    static let mediationNotice = Text(zh: "投诉调解通知书", en: "Notice of mediation")
    static let mediationEnded = Text(zh: "投诉终止调解决定书", en: "Decision to end mediation")
    static let mediationAgreement = Text(zh: "投诉调解书", en: "Mediation agreement")
    static let reportRecord = Text(zh: "举报登记表", en: "Record of a report")
    static let reportResult = Text(zh: "举报处理结果告知书", en: "Notice of the result of a report")
    static let forwarding = Text(zh: "投诉/举报分送通知书", en: "Notice of forwarding a complaint or report")

    // Filing and competence
    static let caseSource = Text(zh: "案件来源登记表", en: "Record of case source")
    static let filing = Text(zh: "立案审批表", en: "Case-filing approval form")
    static let noFiling = Text(zh: "不予立案审批表", en: "Approval form for not filing a case")
    static let designation = Text(zh: "指定管辖通知书", en: "Notice of designated competence")
    static let caseTransfer = Text(zh: "案件移送函", en: "Case transfer letter")
    static let matterApproval = Text(zh: "行政处罚案件有关事项审批表", en: "Approval form for matters of a penalty case")

    // Investigation and review
    static let assistance = Text(zh: "协助调查函", en: "Letter asking for assistance in investigation")
    static let siteRecord = Text(zh: "现场笔录", en: "On-site record")
    static let interviewRecord = Text(zh: "询问笔录", en: "Interview record")
    static let investigationReport = Text(zh: "案件调查终结报告", en: "Final investigation report")
    static let review = Text(zh: "案件审核表", en: "Case review form")
    static let legalReview = Text(zh: "法制审核表", en: "Legal review form")
    static let penaltyNotice = Text(zh: "行政处罚告知书", en: "Notice of proposed penalty")
    static let defenceRecord = Text(zh: "陈述申辩笔录", en: "Record of statement and defence")

    // Decision, service and enforcement
    static let handlingApproval = Text(zh: "行政处理决定审批表", en: "Approval form for the decision")
    static let panelRecord = Text(zh: "行政处罚案件集体讨论记录", en: "Record of panel discussion")
    static let penaltyDecision = Text(zh: "行政处罚决定书", en: "Penalty decision")
    static let penaltySummary = Text(zh: "行政处罚信息摘要", en: "Summary of the penalty")
    static let noPenaltyDecision = Text(zh: "不予行政处罚决定书", en: "Decision not to impose a penalty")
    static let serviceReceipt = Text(zh: "送达回证", en: "Proof of service")
    static let serviceAnnouncement = Text(zh: "文书送达公告", en: "Service by announcement")
    static let serviceAddress = Text(zh: "送达地址确认书", en: "Confirmation of address for service")
    static let deferral = Text(zh: "延期/分期缴纳罚款通知书", en: "Notice of deferred or instalment payment of a fine")
    static let urging = Text(zh: "行政处罚决定履行催告书", en: "Notice urging performance of a penalty decision")
    static let courtApplication = Text(zh: "强制执行申请书", en: "Application for compulsory enforcement")
    static let closing = Text(zh: "结案审批表", en: "Case-closing approval form")
    static let volumeCover = Text(zh: "卷宗封面", en: "Cover of the case volume")
    static let volumeContents = Text(zh: "卷内文件目录", en: "List of documents in the volume")
    static let volumeNotes = Text(zh: "卷内备考表", en: "Notes on the volume")
}
