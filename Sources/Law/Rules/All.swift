extension Rule {
    /// 规则表: every rule of the tables, in the order of their rows.
    package static let all: [Rule] =
        complaintRules + penaltyRules + publicationRules + filingRules
        + measureRules + remedyRules + transferRules + marketRules + patentRules + markRules + otherRightRules
        + creditRules + recordRules

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
        competenceDesignation, competenceOfSuperior, assistInvestigation, suspendInvestigation, endInvestigation,
        recordOnSite, decideCase,
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

    /// 投诉举报的提出 (TJ-01 to TJ-03, TJ-25 to TJ-27)
    private static let filingRules: [Rule] = [
        splitFiling, complaintContent, representedComplaint, complaintChannels, misusedChannel,
        rightsHolderFiling,
    ]

    /// 证据、强制措施、听证和一般要求 (CF rows)
    private static let measureRules: [Rule] = [
        investigateInPairs, withdrawal, evidenceKinds, copiesOfEvidence, foreignEvidence,
        identificationByHolder, sampling, appraisal, monitoringEvidence, registerEvidence, reportRegistration,
        actOnRegistration, seize, reportSeizure, seizureLimit, releaseSeized, warnOfRelease, unclaimedGoods,
        disposeEarly, seizeMarkGoods, seizeFalsePatentGoods, seizePirateCopies, seizeOlympicGoods,
        inspectUnfairCompetition,
        seizeUnfairCompetition, tradeSecretCases, noHeavierForDefence, hearingScope, hearingAmounts,
        hearingAmountsCopyright, askForHearing, notifyHearing, conductHearing, appointChair, handInCaseFile,
        fixHearingDate, reportHearing, panelDecision, transferToBureau, transferToDepartment, decideOnTheSpot,
        fileOnTheSpotCase, withdrawDecisionFromPublic, orderCorrection, discretion, threeSystems,
    ]

    /// 行政复议和行政诉讼 (CF-39)
    private static let remedyRules: [Rule] = [
        reconsiderationOuterLimit, forwardReconsideration, examineApplication, completeApplication,
        sendApplication, sendApplicationSimplified, notifyReconsiderationHearing, decideReconsideration,
        decideReconsiderationSimplified, reportOnOpinion, answerNormReview, sueAfterReconsideration,
        litigationOuterLimit, sueForInaction, answerInCourt, appeal, appealRuling, sueAfterMandatoryReview,
    ]

    /// 移送涉嫌犯罪案件 (XX rows)
    private static let transferRules: [Rule] = [
        transferDuty, transferTeam, decideOnTransfer, sendTransfer, transferPapers, askPoliceToReconsider,
        policeAnswerReconsideration, suggestSupervision, handleUnfiled, handOverGoods, noSubstitution,
        reverseTransfer, transferSupervision, policeForward, policeAskForPapers, supplementPapers, policeReview,
        policeDecideAtLatest, policeDecideComplex, policeExplain, policeOpenOnOrder,
    ]

    /// 电子商务和展会 (DS, ZH rows)
    private static let marketRules: [Rule] = [
        platformNotice, counterStatement, complaintReceipt, publishNotices, keepTradeData, keepIdentityData,
        keepLiveVideo, publishSanction, reportChange, verifyChange, reportSellers, showComplaintBody,
        forwardShowComplaint, repeatAtShow, answerAtShow, patentAtShow,
    ]

    /// 专利 (PC, JM, ZL rows)
    private static let patentRules: [Rule] = [
        askForAdjudication, completeRequest, openAdjudication, serveRequest, answerRequest, answerRequestAbroad,
        sendAnswer, notifyOralHearing, challengePanel, suspendAdjudication, closeAdjudication,
        repeatedPatentInfringement,
        serveMediationRequest, replyToMediation, openPatentMediation, refusePatentMediation, suePatentRuling,
        confirmMediation, enforceableMediation, publishAdjudication, publishChangedAdjudication,
        enforceAdjudication, enforceAdjudicationByHolder, serveAdjudicationPapers, openFalsePatentCase,
        openReportedFalsePatent, stopFalsePatentAtShow, publishFalsePatentDecision, abnormalFilingMeasures,
        evaluationReport, openLicence, inventionTerm, utilityModelTerm, designTerm, patentLimitation,
        prioritisedFirstAction, prioritisedInvention, prioritisedModel, prioritisedReexamination,
        prioritisedInvalidation, prioritisedDesignInvalidation, answerPrioritised, answerPrioritisedModel,
        preExamination, reportAbnormalFiling, priorityRequest,
    ]

    /// 商标和代理 (SM, CM, DL rows)
    private static let markRules: [Rule] = [
        infringingTurnover, suspendMarkCase, markPowers, wellKnownStatus, mediateMarkDamages, markValidity,
        markGrace, opposeMark, examineMark, reviewRefusal, invalidateMark, refileMark, nonUse, fiveYearClock,
        notInnocent, innocentSeller, wellKnownCompetence, sendUpWellKnown, sendOnWellKnown, decideWellKnownCase,
        reportWellKnownCase, changeAgencyRecord, keepClientRecords, abnormalAgency, agencyValidity,
        agencyReport, reportAgencyCase, stopAgency,
    ]

    /// 著作权、海关和其他权利 (ZZ, HG, PV, BZ, GI, IC rows)
    private static let otherRightRules: [Rule] = [
        acceptCopyrightComplaint, askForUserData, takeDown, restoreContent, openUrgentCopyrightCase,
        actOnCopyrightEvidence, copyrightDefence, copyrightDefenceAnnounced, decideCustomsRecord,
        customsValidity, changeCustomsRecord, askForDetention, investigateDetained, releaseOnRequest,
        releaseExOfficio, woodyVarietyTerm, otherVarietyTerm, publishCompetitionResult, olympicValidity,
        specialSignValidity, receiveTradeSecretLead, unusedGeographicSign, applyForGeographicSign,
        layoutDesignDisputes,
    ]

    /// 信用和政府信息公开 (XY rows)
    private static let creditRules: [Rule] = [
        acceptRepair, decideRepair, executeRepair, publishTwice, maskingPractice, repairChannel,
        listingConditions, listingGrounds, listingFactors, listingConsent, listingNotice, publishListing,
        listingEffects,
        listingTerm, leaveListEarly, decideLeaving, officeCreditTerm, officeCreditRepair, publishInformation,
        askToCompleteRequest, answerInformationRequest, thirdPartyAnswer, jointInformation,
    ]

    /// 公证、数据、援助和登记 (ZJ, IS, WQ, YY, ZF rows)
    private static let recordRules: [Rule] = [
        notarialDeed, confirmInCourt, keepLogs, reportBreach, reportIncident, reportDefect, keepAssessments,
        answerDataSubject, keepProcessorRecords, answerOpenSharing, answerConditionalSharing, deliverData,
        correctData, updateCatalogue, reviewCatalogue, keepSharingRecords, acceptAid, answerAid, aidOpinion,
        patentPledge, patentPledgeOnline, markPledge, technologyContract, copyrightPledge,
        changeCopyrightPledge, cancelCopyrightPledge, superviseEnforcement,
    ]
}
