import Base
import Law
import Procedure

/// 请求、补正与立案: what came in, what is lacking, and whether there is a case (第十二条至第二十条).
enum AdjudicationRequestActs {
    static let all: [Act] = [
        file, askForPapers, takePapers("take-papers-point", in: "received", starting: "forwarding"),
        takePapers("take-papers", in: "examining", starting: "opening"), extendOpening, accept, refuse, withdraw,
    ]

    /// The acts that say which papers there are; the last one counts.
    static let paperActs: [Name<Act>] = ["file", "take-papers-point", "take-papers"]

    private static let early: Act.From = .stages(["received", "examining"])
    private static let stopped: [Effect] = [.stop("forwarding"), .stop("opening"), .stop("supplementing")]

    /// 登记请求: under the switch of the day, which the matter keeps.
    private static let file = Act(
        "file", Text(zh: "登记专利侵权纠纷处理请求", en: "Register a request against patent infringement"), from: .filing,
        by: [.officer, .counter, .dispatcher],
        form: Form(AdjudicationFields.mode + AdjudicationFields.request + AdjudicationFields.papers),
        guards: [.adjudicationOpen, .order("known-on", then: "received")],
        effects: [
            .date(.receipt, .field("received")), .party("respondent"), .right("right"), .exhibits("files"),
            .issue(.patentRequest),
        ],
        to: .choice(
            "mode",
            [
                Act.Branch(
                    "acceptance-point", to: "received", effects: [.start("forwarding", .field("received"))]),
                Act.Branch("entrusted", to: "examining", effects: [.start("opening", .field("received"))]),
            ]), basis: [Rule.openAdjudication.id, Rule.askForAdjudication.id])

    /// 补正通知 (第十六条): once, in writing, all of it, with a day.
    private static let askForPapers = Act(
        "ask-papers", Text(zh: "一次性告知补正", en: "Ask once for what is lacking"), from: early,
        by: [.officer, .counter],
        form: Form(
            Form.Field("what", Text(zh: "应当补正的材料", en: "What is lacking"), .longText(limit: 2_000)),
            Form.Field("mend-by", Text(zh: "补正期限届满日", en: "To be handed in by"), .date(.notBeforeToday)),
            AdjudicationFields.number("补正通知书文号", "Number of the notice")),
        guards: [.once("ask-papers")],
        effects: [
            .stop("opening"), .stop("forwarding"), .issue(.patentCorrection), .start("supplementing", .act),
        ], to: .stays, basis: [Rule.completeRequest.id])

    /// 收到补正材料: from here the time to open the case, or to forward, runs.
    private static func takePapers(_ id: Name<Act>, in stage: Name<Stage>, starting clock: Name<Clock>) -> Act {
        Act(
            id, Text(zh: "收到补正材料", en: "Take what was lacking"), from: .stages([stage]), by: [.officer, .counter],
            form: Form(
                [.day("mended-on", Text(zh: "收到补正材料之日", en: "Day it was received"))] + AdjudicationFields.papers),
            guards: [.following(["ask-papers"]), .after("ask-papers", "mended-on")],
            effects: [.exhibits("files"), .stop("supplementing"), .start(clock, .field("mended-on"))], to: .stays,
            basis: [Rule.completeRequest.id, Rule.evaluationReport.id])
    }

    private static let extendOpening = Act(
        "extend-opening", Text(zh: "批准延长立案期限", en: "Extend the time to open the case"), from: .stages(["examining"]),
        by: [.bureauHead], preparedBy: [.officer], form: Form(.reason), guards: [.decidesHere],
        effects: [.extend("opening", approvedBy: .bureauHead, because: "reason", until: nil)], to: .stays,
        basis: [Rule.openAdjudication.id])

    /// 立案 (第十二条、第二十条): all five conditions, and a panel.
    private static let accept = Act(
        "accept", Text(zh: "立案并指定合议组", en: "Open the case and name the panel"), from: early, by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            Form.Field(
                "met", Text(zh: "已经核对符合的受理条件", en: "Conditions found to be met"),
                .choices([
                    Form.Option("requester", zh: "请求人是专利权人或者利害关系人", en: "Who asks is the patentee or has an interest"),
                    Form.Option("respondent", zh: "有明确的被请求人", en: "There is a clear respondent"),
                    Form.Option("claim", zh: "有明确的请求事项和具体事实、理由", en: "A clear request, facts and reasons"),
                    Form.Option("scope", zh: "属于受案和管辖范围", en: "Within what the authority handles, and where"),
                    Form.Option(
                        "no-suit", zh: "双方均未起诉，也没有约定其他解决方式", en: "No suit, and no other way agreed"),
                ])),
            AdjudicationFields.panel(), AdjudicationFields.number("立案通知书文号", "Number of the notice")),
        guards: [
            .decidesHere, .papersInOrder, .conditionsMet, .withinRequestTime, .oddPanel,
        ],
        effects: stopped + [
            .assign("officers"), .issue(.patentFilingNotice), .start("closing", .act), .start("serving", .act),
            .start("challenging", .act), .notify(.reporter), .notify(.officer),
        ], to: .to("filed"),
        basis: [Rule.openAdjudication.id, Rule.completeRequest.id, Rule.askForAdjudication.id])

    /// 不予立案: with reasons, in the same days.
    private static let refuse = Act(
        "refuse", Text(zh: "不予立案", en: "Refuse to open a case"), from: early, by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("conditions", zh: "不符合第十二条规定的受理条件", en: "The conditions of art. 12 are not met"),
                    Form.Option("papers", zh: "逾期未补正或者补正后仍不符合规定", en: "Not mended in time, or not well enough"),
                    Form.Option("report", zh: "无正当理由不提交专利权评价报告", en: "No evaluation report, without good reason"),
                    Form.Option("identity", zh: "拒不提供公证、认证的身份证明", en: "No notarised or certified identity"),
                    Form.Option(
                        "late", zh: "超过请求时限，且行为没有继续或者专利权已经失效", en: "Out of time, and the act or the patent is over"),
                ])), .reason, AdjudicationFields.number("不予立案通知书文号", "Number of the notice")),
        guards: [.decidesHere],
        effects: stopped + [.issue(.patentRefusal), .notify(.reporter), .close(because: "reason")],
        to: .choice(
            "ground",
            [
                Act.Branch("conditions", to: "refused"), Act.Branch("papers", to: "refused", guards: [.unmended]),
                Act.Branch("report", to: "refused", guards: [.reportWithheld]), Act.Branch("identity", to: "refused"),
                Act.Branch("late", to: "refused", guards: [.outOfTime]),
            ]), basis: [Rule.openAdjudication.id, Rule.completeRequest.id])

    private static let withdraw = Act(
        "withdraw-early", Text(zh: "请求人撤回（立案以前）", en: "Withdrawn before a case was opened"),
        from: .stages(["received", "forwarded", "examining"]), by: [.officer, .counter], form: Form(.reason, .files),
        effects: [.exhibits("files")] + stopped + [.stop("city-opening"), .close(because: "reason")],
        to: .to("withdrawn"))
}
