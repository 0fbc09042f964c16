import Base
import Documents
import Procedure

extension Measure {
    /// 行政执法: the first measure of the policy.
    package static let administrativeEnforcement = Measure(
        1, Text(zh: "加强知识产权行政执法", en: "Administrative enforcement"),
        clause: Text(
            zh: "开展专项行动，加大网络领域保护力度，查处侵犯商业秘密行为，打击利用版权诉讼进行投机性牟利等行为。",
            en: """
                Special campaigns, protection on the internet, cases of trade secrets, and action against \
                copyright suits brought for speculative profit.
                """),
        lead: Text(zh: "区市场监督管理局", en: "District market regulation bureau"),
        procedures: [
            .infringementReport, .consumerComplaint, .verification, .penaltyCase, .evidenceRegistration, .goodsSeizure,
            .hearing, .competence, .caseHandover, .spotPenalty, .inspection, .penaltyDisclosure, .remedyAnswer,
            .ruleAmendment,
        ],
        layouts: [
            .caseSource, .filing, .siteRecord, .identificationNotice, .evidenceSheet, .samplingRecord,
            .testCommission, .testResult, .defenceRecord, .panelRecord, .interviewRecord, .investigationReport, .review,
            .penaltyNotice,
            .penaltyDecision, .serviceReceipt, .closing, .complaintRecord, .identityRequest, .complaintAccepted,
            .complaintRefused, .mediationNotice, .mediationAgreement, .mediationRecord, .mediationEnded,
            .spotDecision, .noPenaltyDecision, .educationRecord, .commitment, .matterApproval, .noFiling,
            .unfiledEducation, .caseTransfer, .competenceReport,
            .competitionReport,
        ] + DocumentLayout.goods + DocumentLayout.hearings + DocumentLayout.inspections,
        series: [
            .filing, .penaltyNotice, .penaltyDecision, .noPenaltyDecision, .hearingNotice, .spotDecision,
            .inspectionOrder, .caseTransfer, .competenceReport,
            .competitionReport,
        ] + DocumentSeries.complaints + DocumentSeries.goods)
}
