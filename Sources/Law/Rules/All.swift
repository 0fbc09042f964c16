extension Rule {
    /// 规则表: every rule of the tables, in the order of their rows.
    package static let all: [Rule] = complaintRules + penaltyRules + publicationRules

    /// 投诉举报 (TJ rows)
    private static let complaintRules: [Rule] = [
        acceptComplaint, refuseComplaint, consumerNeed, mediate, mediationLimit, mediationEndNotice, mediationAgreement,
        leadFoundInMediation, complaintCompetence, firstToReceiveComplaint, reportContent, reportCompetence,
        handlingDispute, reportNotCompetent, handleReport, tellReporterOfFiling, tellReporterOfResult, repeatedReport,
        reporterConfidence, complaintAbuse, publishComplaints,
    ]

    /// 行政处罚程序 (CF rows)
    private static let penaltyRules: [Rule] = [
        decideOnFiling, filingConditions, filingWaived, timeBar, timeBarWithHarm, caseCompetence, competenceDispute,
        competenceDesignation, assistInvestigation, suspendInvestigation, endInvestigation, recordOnSite, decideCase,
        investigationReport, reviewCase, legalReview, penaltyNotice, decisionContent, serveDecision,
        serviceByAnnouncement, mannerOfService, askForReconsideration, reconsiderationUntold, reconsiderationFirst,
        sueInCourt, suePatentDecision, answerReconsideration, answerSimplifiedReconsideration, payFine, handInCash,
        bankCash, lateFee, urgePerformance, applyToCourt, closeCase, archiveCase,
    ]

    /// 行政处罚信息公示 (XY rows)
    private static let publicationRules: [Rule] = [
        publicationScope, publicationContent, publicationMasking, publicationNotice, publishPenalty, pushPenalty,
        postPushedPenalty, withdrawPublication, shortPublication, middlePublication, longPublication,
        restrictionPublication, earlyEndConditions, waitBeforeRepair, waitBeforeRepairWhenSerious,
    ]
}
