import Base
import Law
package import Procedure

extension Procedure {
    /// 专利侵权纠纷行政裁决: a patentee asks the patent authority to have an infringement stopped
    /// (专利法第六十五条, 专利纠纷行政裁决和调解办法).
    ///
    /// A district of a city has no such power of its own (专利法实施细则第九十五条). As an acceptance point it receives, examines
    /// the form, forwards, and follows what the authority does; entrusted, it does all of it in the authority's name. Which
    /// of the two a matter is under was fixed when it was filed.
    package static let patentAdjudication = Procedure(
        "patent-adjudication", version: 1, measure: 16,
        Text(zh: "专利侵权纠纷行政裁决", en: "Administrative adjudication of patent infringement"),
        for: Text(
            zh: "收到专利侵权纠纷处理请求，作为受理点审查形式并转送市局，或者受委托立案、答辩、口头审理、裁决、送达和公开。",
            en: """
                Take a request to have a patent infringement stopped: as an acceptance point examine its form and forward it, \
                or, entrusted, open, hear, decide, serve and publish it in the authority's name.
                """),
        clocks: clocks, stages: AdjudicationStages.all,
        acts: AdjudicationRequestActs.all + AdjudicationPointActs.all
            + (AdjudicationAnswerActs.all + AdjudicationInquiryActs.all + AdjudicationHearingActs.all
            + AdjudicationTimeActs.all + AdjudicationDecisionActs.all + AdjudicationEarlyEndActs.all)
            .closedToChallenged + PanelChallengeActs.all + AdjudicationAfterActs.all,
        // True of both ways: received, handled here or by the authority, and a result.
        course: ["examining", "trying", "suable"])

    private static let clocks: [Clock] = [
        // No rule gives an acceptance point days to forward in; the office takes those that opening a case has.
        Clock(
            "forwarding", Text(zh: "转送市局（内部目标）", en: "Forwarding (internal target)"), Rule.openAdjudication.id, .target,
            from: Text(zh: "收到请求书之日", en: "receipt of the request")),
        Clock(
            "city-opening", Text(zh: "市局立案期限", en: "Time for the authority to open the case"),
            Rule.openAdjudication.id, .party, from: Text(zh: "市局收到转送材料之日", en: "receipt by the authority")),
        Clock(
            "city-closing", Text(zh: "市局结案期限", en: "Time for the authority to close the case"),
            Rule.closeAdjudication.id, .party, from: Text(zh: "市局立案之日", en: "the day the authority opened it")),
        Clock(
            "opening", Text(zh: "立案期限", en: "Time to open the case"), Rule.openAdjudication.id,
            from: Text(zh: "收到请求书（补正材料）之日", en: "receipt of the request, or of what was lacking")),
        // The office sets the day itself; until then it looks after the matter as it would after a request.
        Clock(
            "supplementing", Text(zh: "等待补正（跟进目标）", en: "Waiting for papers (follow-up target)"),
            Rule.openAdjudication.id, .target, from: Text(zh: "补正通知之日", en: "the notice")),
        Clock(
            "serving", Text(zh: "送达请求书副本期限", en: "Time to serve the request"), Rule.serveRequest.id,
            from: Text(zh: "立案之日", en: "the day the case was opened")),
        Clock(
            "answering", Text(zh: "答辩期限", en: "Time to answer"), Rule.answerRequest.id, .party,
            from: Text(zh: "被请求人收到请求书副本之日", en: "service of the request")),
        Clock(
            "answering-abroad", Text(zh: "答辩期限（境内无固定住所）", en: "Time to answer (no domicile in China)"),
            Rule.answerRequestAbroad.id, .party, from: Text(zh: "被请求人收到请求书副本之日", en: "service of the request")),
        Clock(
            "copying", Text(zh: "送达答辩书副本期限", en: "Time to send the answer on"), Rule.sendAnswer.id,
            from: Text(zh: "收到答辩书之日", en: "receipt of the answer")),
        Clock(
            "challenging", Text(zh: "申请回避期限", en: "Time to challenge the panel"), Rule.challengePanel.id, .party,
            from: Text(zh: "告知合议组成员之日", en: "the day the panel was named")),
        // The article sets no days for the decision; the office takes those in which it was to be asked for.
        Clock(
            "challenge-deciding", Text(zh: "决定是否回避（内部目标）", en: "Deciding on a challenge (internal target)"),
            Rule.challengePanel.id, .target, from: Text(zh: "申请回避之日", en: "the challenge")),
        Clock(
            "closing", Text(zh: "结案期限", en: "Time to close the case"), Rule.closeAdjudication.id,
            from: Text(zh: "立案之日", en: "the day the case was opened")),
        // The measures name no days for service of the decision; the office takes those of penalty decisions.
        Clock(
            "serving-decision", Text(zh: "送达裁决书（内部目标）", en: "Serving the decision (internal target)"),
            Rule.serveDecision.id, .target, from: Text(zh: "作出裁决之日", en: "the decision")),
        Clock(
            "publishing", Text(zh: "裁决公开期限", en: "Time to publish the decision"), Rule.publishAdjudication.id,
            from: Text(zh: "作出裁决之日", en: "the decision")),
        Clock(
            "republishing", Text(zh: "变更、撤销信息公开期限", en: "Time to publish a change"),
            Rule.publishChangedAdjudication.id, from: Text(zh: "裁决变更、撤销之日", en: "the change")),
        Clock(
            "suing", Text(zh: "被请求人起诉期限", en: "The respondent's time to sue"), Rule.suePatentRuling.id, .party,
            from: Text(zh: "被请求人收到裁决书之日", en: "the respondent's receipt of the decision")),
        Clock(
            "requester-suing", Text(zh: "请求人起诉期限", en: "The requester's time to sue"), Rule.suePatentRuling.id,
            .party, from: Text(zh: "请求人收到裁决书之日", en: "the requester's receipt of the decision")),
        Clock(
            "enforcing", Text(zh: "申请法院强制执行期限", en: "Time to ask the court to enforce"),
            Rule.enforceAdjudication.id, from: Text(zh: "履行期限届满之日", en: "the end of the time to perform")),
        // Neither the court nor the file has a period of its own here; the office looks after both as after a closing.
        Clock(
            "following", Text(zh: "跟进诉讼、执行和归卷（内部目标）", en: "Following up (internal target)"), Rule.closeCase.id,
            .target, from: Text(zh: "上次跟进之日", en: "the last follow-up")),
    ]
}

extension Clock.Ground {
    /// 中止 (裁决和调解办法第二十八条).
    static let adjudicationSuspended = Clock.Ground("裁决中止")
    /// 管辖异议、延长举证期限、和解 (第三十七条第二款).
    static let competenceObjection = Clock.Ground("管辖异议")
    static let moreTimeForEvidence = Clock.Ground("当事人申请的延长举证期限")
    static let settlementTalks = Clock.Ground("和解")
}
