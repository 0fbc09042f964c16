import Base
import Procedure

extension Scripts {
    /// 停在各环节: one script for every stage, the open ones left there long enough for all colours of light.
    static let resting: [@Sendable (inout Scripts) -> Script] = [
        { Script([$0.received().step]).ended(1) },
        { Script($0.verified().steps).ended(2) },
        { $0.paidCase(defended: true).resting(after: "question", 4) },
        { $0.paidCase(defended: false).resting(after: "archive", 8) },
        { Script([$0.received().step]).ended(12) },
        { $0.endedUnfiled().ended(20) },
        { $0.paidCase(defended: false).resting(after: "serve", 4) },
        { Script($0.verified().steps).resting(after: "accept", 1) },
        { $0.withdrawn().ended(15) },
        { $0.withdrawnEarly().ended(14) },
        { Script([$0.received().step]).ended(17) },
        { $0.merged().ended(6) },
        { Script($0.supplemented($0.reported().step, answered: false)).ended(3) },
        { Script($0.verified().steps + [$0.proposed("filed", "不能提供授权和票据，建议立案。")]).ended(1) },
        { $0.paidCase(defended: true).resting(after: "finish", 8) },
        { $0.endedUnfiled().resting(after: "decide", 2) },
        { $0.paidCase(defended: true).resting(after: "decide", 6) },
        { Script($0.verified().steps).ended(11) },
        { $0.notCompetent().ended(30) },
        { $0.courtCase().resting(after: "urge", 6) },
        { $0.refusedWithoutLead().ended(40) },
        { $0.transferred().ended(50) },
        { $0.courtCase().resting(after: "follow", 5) },
        { $0.paidCase(defended: true).resting(after: "review", 2) },
        { $0.paidCase(defended: true).resting(after: "approve-notice", 2) },
        { $0.paidCase(defended: false).resting(after: "serve-notice", 2) },
        { $0.paidCase(defended: true).resting(after: "hear", 2) },
        { $0.paidCase(defended: true).resting(after: "recheck", 2) },
        { $0.announcedCase().resting(after: "announce-notice", 10) },
        { $0.announcedCase().resting(after: "announce", 12) },
        { $0.windingCase().resting(after: "suspend", 20) },
        { $0.paidCase(defended: true).resting(after: "pay", 12) },
        { $0.paidCase(defended: true).resting(after: "close", 3) },
        { $0.verificationTransferred().ended(1) },
        { $0.returned().ended(35) },
        { Script($0.identified("counterfeit")).resting(after: "ask-identification", 6) },
        { Script($0.tested()).resting(after: "commission-test", 9) },
        { $0.paidCase(defended: true).resting(after: "collect", 66) },
        { $0.paidCase(defended: false).resting(after: "serve-notice", 9) },
        { $0.paidCase(defended: true).resting(after: "collect", 55) },
        { $0.refusedAsRepeated().ended(20) },
        { $0.paidCase(defended: true).resting(after: "enter", 2) },
        { $0.revokedCase().resting(after: "revoke", 1) },
        { $0.revokedCase().resting(after: "withdraw", 9) },
        { $0.brieflyPublished().ended(90) },
        { $0.endedEarly().resting(after: "ask-early-end", 1) },
        { $0.endedEarly().resting(after: "check-early-end", 1) },
        { $0.endedEarly().ended(15) },
        { Script([$0.complained()]).ended(3) },
        { Script($0.acceptedComplaint()).resting(after: "dispatch", 2) },
        { Script($0.acceptedComplaint()).ended(20) },
        { $0.endedComplaint().resting(after: "end", 3) },
        { $0.settledComplaint("agreement").ended(10) },
        { $0.settledComplaint("performed").ended(11) },
        { $0.endedComplaint().ended(14) },
        { $0.refusedComplaint().ended(9) },
        { $0.withdrawnComplaint().ended(12) },
        { Script([$0.proposedAmendment()]).ended(4) },
        { $0.rejectedAmendment().ended(30) },
        { $0.withdrawnAmendment().ended(40) },
        { Script($0.suspected()).resting(after: "begin", 1) },
        { Script($0.suspected()).ended(1) },
        { Script($0.sentToPolice()).resting(after: "decide", 1) },
        { Script($0.sentToPolice()).ended(3) },
        { $0.prosecuted().resting(after: "police-ask-papers", 1) },
        { $0.prosecuted().resting(after: "police-filed", 1) },
        { $0.prosecuted().resting(after: "hand-over", 8) },
        { Script($0.refusedByPolice()).ended(1) },
        { Script($0.objected()).ended(2) },
        { Script($0.upheld()).ended(1) },
        { Script($0.supervised()).ended(3) },
        { $0.prosecuted().ended(30) },
        { $0.takenBack().ended(25) },
        { $0.notTransferred().ended(45) },
        { Script([$0.notified()]).ended(1) },
        { Script($0.platformActed()).ended(1) },
        { Script($0.stated()).ended(4) },
        { Script($0.complainedOfSeller()).ended(1) },
        { $0.acceptedAtPlatform().ended(9) },
        { $0.suedSeller().ended(14) },
        { $0.settledAtPlatform().ended(20) },
        { $0.liftedAtPlatform().ended(18) },
        { $0.idlePlatform().ended(7) },
        { Script([$0.atShow()]).ended(1) },
        { Script($0.informedAtShow()).ended(1) },
        { Script($0.answeredAtShow(admits: false)).ended(1) },
        { $0.settledAtShow("removed").ended(33) },
        { $0.settledAtShow("rejected").ended(34) },
        { $0.settledAtShow("referred").ended(5) },
        { $0.withdrawnAtShow().ended(36) },
        { Script([$0.challenged()]).ended(2) },
        { Script($0.prepared()).ended(1) },
        { Script($0.submitted()).ended(5) },
        { $0.resolved("annulled").ended(3) },
        { $0.resolved("upheld").ended(22) },
        { $0.decidedOtherwise("spare").ended(13) },
        { Script($0.foundOnTheSpot()).ended(1) },
        { Script($0.toldOnTheSpot("fine")).ended(1) },
        { Script($0.finedOnTheSpot()).ended(5) },
        { $0.urgedOnTheSpot().resting(after: "urge", 4) },
        { $0.enforcedOnTheSpot().ended(3) },
        { $0.paidInCash().resting(after: "collect", 1) },
        { $0.paidInCash().resting(after: "take-cash", 1) },
        { $0.warnedOnTheSpot().resting(after: "decide", 3) },
        { $0.paidInCash().resting(after: "close", 4) },
        { $0.warnedOnTheSpot().ended(20) },
        { $0.notForTheSpot("drop").ended(16) },
        { $0.notForTheSpot("to-ordinary").ended(6) },
        { Script([$0.askedToMediate()]).ended(2) },
        { Script($0.askedOtherSide()).ended(3) },
        { Script($0.metOnce()).ended(4) },
        { Script($0.agreedOnDamages()).ended(3) },
        { Script($0.broughtToCourt()).ended(2) },
        { $0.confirmedInCourt("performed").resting(after: "court-decides", 2) },
        { $0.confirmedInCourt("performed").ended(19) },
        { $0.confirmedInCourt("enforce").ended(18) },
        { $0.mediationEnding("unperformed").ended(17) },
        { $0.mediationEnding("fail").ended(16) },
        { $0.mediationEnding("decline").ended(15) },
        { $0.mediationEnding("refuse").ended(14) },
        { $0.mediationEnding("refer").ended(13) },
        { $0.mediationEnding("withdraw").ended(12) },
        { Script([$0.plannedInspection()]).ended(1) },
        { Script($0.drawnInspection()).ended(2) },
        { $0.publishedInspection().resting(after: "finish", 2) },
        { $0.publishedInspection().ended(11) },
        { $0.cancelledInspection().ended(10) },
        { Script($0.goodsAsked()).ended(1) },
        { Script($0.goodsApproved()).ended(1) },
        { Script($0.goodsTaken(urgently: true)).ended(1) },
        { Script($0.goodsTaken()).ended(3) },
        { $0.goodsLapsed().ended(1) },
        { $0.goodsReturned().ended(6) },
        { $0.goodsLeft().ended(3) },
        { $0.goodsUnclaimed().ended(4) },
        { $0.goodsHandedOver().ended(5) },
        { $0.goodsConfiscated().resting(after: "decide", 2) },
        { $0.goodsConfiscated().ended(20) },
        { Script($0.hearingAsked()).ended(1) },
        { Script($0.hearingHeld()).resting(after: "appoint", 1) },
        { Script($0.hearingHeld()).resting(after: "hand-in", 2) },
        { Script($0.hearingHeld()).resting(after: "fix", 1) },
        { Script($0.hearingHeld()).resting(after: "notify", 4) },
        { Script($0.hearingHeld()).resting(after: "hold", 1) },
        { Script($0.hearingHeld()).ended(2) },
        { $0.heardCase().ended(25) },
        { $0.hearingWithdrawn().ended(2) },
        { Script($0.unfiled("first")).resting(after: "decide", 2) },
        { Script($0.unfiled("slight")).ended(9) },
        { $0.recusalAsked().ended(1) },
        { $0.recusalGranted().ended(2) },
        { Script($0.competenceAsked("dispute")).ended(2) },
        { Script($0.competenceAsked("received")).ended(1) },
        { Script($0.competenceReported()).ended(3) },
        { $0.competenceAgreed().ended(2) },
        { $0.competenceElsewhere().ended(1) },
        { $0.caseInDispute().ended(2) },
        { Script($0.handoverSent()).ended(1) },
        { $0.handoverReceived().ended(12) },
        { Script($0.handoverDisputed()).ended(3) },
        { $0.handoverDesignated("own").ended(2) },
        { $0.handoverDesignated("other").ended(15) },
        { Script($0.listingProposed()).ended(2) },
        { Script($0.listingTold()).ended(2) },
        { Script($0.listingReported()).ended(4) },
        { $0.listed().resting(after: "consent", 2) },
        { $0.listed().resting(after: "decide", 3) },
        { $0.listed().ended(30) },
        { $0.leavingList().resting(after: "ask-removal", 1) },
        { $0.leavingList().ended(2) },
        { $0.notListed().ended(12) },
        { Script($0.patentAsked()).ended(1) },
        { Script($0.patentForwarded()).ended(2) },
        { Script($0.patentWithCity()).ended(5) },
        { $0.patentEndedByCity().ended(9) },
        { $0.patentRefusedByCity().ended(14) },
        { Script($0.patentAsked(.adjudication)).ended(1) },
        { $0.patentRefused().ended(20) },
        { Script($0.patentOpened()).ended(2) },
        { Script($0.patentServed()).ended(4) },
        { Script($0.patentTried()).ended(3) },
        { Script($0.patentSuspended()).ended(15) },
        { $0.patentResumed().ended(2) },
        { Script($0.patentHearingNotified()).ended(2) },
        { Script($0.patentDeliberated()).ended(1) },
        { Script($0.patentDecided()).ended(1) },
        { Script($0.patentDecisionServed()).ended(4) },
        { $0.patentSued().ended(8) },
        { Script($0.patentFinal("continuing")).ended(3) },
        { Script($0.patentEnforced()).ended(3) },
        { $0.patentClosed().ended(6) },
        { $0.patentMediated().ended(12) },
        { $0.patentRevoked().ended(11) },
        { $0.patentWithdrawn().ended(10) },
        { $0.competitionCase().ended(2) },
    ]

    /// 一年里的来件: any kind of story, as often as an office sees it.
    mutating func ordinary() -> Script {
        switch dice.roll(1...100) {
        case ...5: settledComplaint()
        case ...8: endedComplaint()
        case ...9: refusedComplaint()
        case ...10: settledAtShow("removed")
        case ...11: settledAtPlatform()
        case ...28: endedUnfiled()
        case ...33: notCompetent()
        case ...38: refusedAsNoReport()
        case ...41: refusedWithoutLead()
        case ...43: refusedAsRepeated()
        case ...47: transferred()
        case ...50: withdrawn()
        case ...53: merged()
        case ...56: verifiedFurther()
        case ...58: handoverReceived()
        case ...60: returned()
        case ...62: identifiedCase()
        case ...64: testedUnfiled()
        case ...66: extendedUnfiled()
        case ...77: paidCase(defended: false)
        case ...86: paidCase(defended: true)
        case ...87: paidCase(defended: true, complex: true)
        case ...88: goodsConfiscated()
        case ...89: heardCase()
        case ...91: deferredCase()
        case ...92: announcedCase()
        case ...94: courtCase(ruled: dice.chance(30))
        case ...95: revokedCase()
        case ...96: decidedOtherwise("spare")
        case ...97: decidedOtherwise(dice.pick("unfounded", "transfer", "crime"))
        case ...98: endedCase()
        default: windingCase()
        }
    }

    /// 辨认为侵权: from the right holder's opinion to a case, without telling that it was filed where nobody is named.
    private mutating func identifiedCase() -> Script {
        Script(
            identified("counterfeit") + filed() + investigated() + [reviewed(), approvedNotice]
                + noticed(defended: false) + [decided, served("serve")] + published() + [paid()] + closed())
    }

    private mutating func testedUnfiled() -> Script { Script(tested() + notFiled("no-evidence")) }

    private mutating func extendedUnfiled() -> Script {
        Script(
            verified().steps + [extendedVerification(), question(.verification, .working(9))] + notFiled("slight"))
    }
}
