import Base
import Law
import Procedure

/// 裁决之后: served, published, sued against or final, obeyed or enforced, closed (专利法第六十五条; 第八十条、第八十三条).
enum AdjudicationAfterActs {
    static let all: [Act] = [
        serve, publish, republish, sued, ruled, follow, final, stopped, enforce, enforcementLapsed, close,
    ]

    private static let decidedStages: [Name<Stage>] = [
        "serving-decision", "suable", "litigating", "performing", "closing",
    ]

    private static let serve = Act(
        "serve-decision", Text(zh: "送达行政裁决书", en: "Serve the decision"), from: .stages(["serving-decision"]),
        by: [.officer],
        form: Form(
            AdjudicationFields.service + [
                .day("requester-served", Text(zh: "请求人收到之日", en: "Day the requester received it")),
                AdjudicationFields.proof,
            ]),
        guards: [.caseOfficer, .electronicConsented, .afterRuling("served-on"), .afterRuling("requester-served")],
        effects: [
            .exhibits("files"), .stop("serving-decision"), .issue(.patentService),
            .start("suing", .field("served-on")), .start("requester-suing", .field("requester-served")),
            .notify(.reporter), .notify(.respondent),
        ], to: .to("suable"), basis: [Rule.suePatentRuling.id, Rule.serveAdjudicationPapers.id])

    /// 公开 (第八十三条): by somebody else than who decided, with what is not for the public masked.
    private static let publish = Act(
        "publish", Text(zh: "公开行政裁决", en: "Publish the decision"), from: .stages(decidedStages),
        by: [.publisher],
        form: Form(
            .day("published-on", Text(zh: "公开之日", en: "Day of publication")),
            Form.Field("where", Text(zh: "公开的网站和地址", en: "Site and address"), .shortText(limit: 300)),
            Form.Field(
                "masked", Text(zh: "已遮盖国家秘密、商业秘密、个人隐私等不宜公开的信息", en: "Secrets and privacy are masked"), .yesNo)),
        guards: [
            .notDone("publish"), .notWhoDid(["decide", "decide-directly"]), .answers("masked", ["yes"]),
            .afterRuling("published-on"),
        ],
        effects: [.stop("publishing")], to: .stays, basis: [Rule.publishAdjudication.id])

    private static let republish = Act(
        "republish", Text(zh: "公开裁决变更、撤销信息", en: "Publish the change"), from: .stages(["performing", "closing"]),
        by: [.publisher],
        form: Form(
            .day("published-on", Text(zh: "公开之日", en: "Day of publication")),
            Form.Field("where", Text(zh: "公开的网站和地址", en: "Site and address"), .shortText(limit: 300))),
        guards: [
            .done(.init("ruled", ["result": ["changed", "changed-dismissed", "annulled"]])),
            .after("ruled", "published-on", by: "ruled-on"),
        ],
        effects: [.stop("republishing")], to: .stays, basis: [Rule.publishChangedAdjudication.id])

    /// 起诉 (专利法第六十五条): each party within fifteen days of its own receipt; it does not stop the order.
    private static let sued = Act(
        "sued", Text(zh: "登记当事人起诉", en: "Enter a suit"), from: .stages(["suable", "performing"]), by: [.officer],
        form: Form(
            Form.Field(
                "who", Text(zh: "起诉的当事人", en: "Who sued"),
                .choice([
                    Form.Option("respondent", zh: "被请求人", en: "The respondent"),
                    Form.Option("requester", zh: "请求人", en: "The requester"),
                ])),
            Form.Field("court", Text(zh: "受理法院和案号", en: "Court and case number"), .shortText(limit: 200)),
            .day("sued-on", Text(zh: "起诉之日", en: "Day of the suit")), .files),
        guards: [.suedInTime],
        effects: [
            .exhibits("files"), .stop("suing"), .stop("requester-suing"), .stop("enforcing"),
            .start("following", .act), .notify(.reviewer),
        ], to: .to("litigating"), basis: [Rule.suePatentRuling.id])

    private static let ruled = Act(
        "ruled", Text(zh: "登记诉讼结果", en: "Enter the court's result"), from: .stages(["litigating"]), by: [.officer],
        form: Form(
            Form.Field(
                "result", Text(zh: "结果", en: "Result"),
                .choice([
                    Form.Option(
                        "upheld", zh: "责令停止侵权的裁决有效（驳回诉讼请求、撤诉）",
                        en: "The order to stop stands (suit rejected or withdrawn)"),
                    Form.Option(
                        "dismissal-upheld", zh: "驳回请求的裁决有效（驳回诉讼请求、撤诉）",
                        en: "The dismissal stands (suit rejected or withdrawn)"),
                    Form.Option("changed", zh: "变更为责令停止侵权或者变更责令内容", en: "Changed: ordered to stop, or otherwise"),
                    Form.Option("changed-dismissed", zh: "变更为驳回请求", en: "Changed: the request is dismissed"),
                    Form.Option("annulled", zh: "撤销裁决", en: "Annulled"),
                ])),
            .day("ruled-on", Text(zh: "判决、裁定生效之日", en: "Day it became final")), .reason,
            Form.Field("files", Text(zh: "判决书、裁定书", en: "The judgment"), .files())),
        guards: [.after("sued", "ruled-on", by: "sued-on")],
        effects: [.exhibits("files"), .stop("following"), .notify(.publisher)],
        to: .choice(
            "result",
            [
                Act.Branch(
                    "upheld", to: "performing", guards: [.orderedToStop],
                    effects: [.start("enforcing", .field("ruled-on"))]),
                Act.Branch(
                    "dismissal-upheld", to: "closing", guards: [.dismissed], effects: [.start("following", .act)]),
                Act.Branch(
                    "changed-dismissed", to: "closing",
                    effects: [.start("following", .act), .start("republishing", .field("ruled-on"))]),
                Act.Branch(
                    "changed", to: "performing",
                    effects: [.start("enforcing", .field("ruled-on")), .start("republishing", .field("ruled-on"))]),
                Act.Branch(
                    "annulled", to: "closing",
                    effects: [.start("following", .act), .start("republishing", .field("ruled-on"))]),
            ]), basis: [Rule.publishChangedAdjudication.id])

    private static let follow = Act(
        "follow", Text(zh: "跟进诉讼", en: "Follow the suit"), from: .stages(["litigating"]), by: [.officer],
        form: Form(Form.Field("note", Text(zh: "情况", en: "How it stands"), .longText(limit: 1_000))),
        effects: [.start("following", .act)], to: .stays)

    /// 期满未起诉: from the end of the time to perform run the three months in which the court is asked.
    private static let final = Act(
        "final", Text(zh: "期满未起诉，裁决生效", en: "Nobody sued; it is final"), from: .stages(["suable"]), by: [.officer],
        form: Form(
            Form.Field(
                "state", Text(zh: "履行情况", en: "How it is obeyed"),
                .choice([
                    Form.Option("stopped", zh: "已经停止侵权行为", en: "The infringement has stopped"),
                    Form.Option("continuing", zh: "没有停止侵权行为", en: "It goes on"),
                    Form.Option("nothing", zh: "裁决驳回请求，没有履行内容", en: "Dismissed; there is nothing to obey"),
                ])),
            Form.Field(
                "perform-by", Text(zh: "履行期限届满之日", en: "End of the time to perform"), .date(.notAfterToday),
                when: .init("state", is: "continuing")), .files),
        guards: [.clock("suing", .lapsed), .clock("requester-suing", .lapsed)],
        effects: [.exhibits("files"), .stop("suing"), .stop("requester-suing")],
        to: .choice(
            "state",
            [
                Act.Branch("stopped", to: "closing", guards: [.orderedToStop], effects: [.start("following", .act)]),
                Act.Branch(
                    "continuing", to: "performing", guards: [.orderedToStop],
                    effects: [.start("enforcing", .field("perform-by"))]),
                Act.Branch(
                    "nothing", to: "closing", guards: [.dismissed],
                    effects: [.start("following", .act)]),
            ]), basis: [Rule.suePatentRuling.id, Rule.enforceAdjudication.id])

    private static let stopped = Act(
        "stopped", Text(zh: "侵权行为已经停止", en: "The infringement has stopped"), from: .stages(["performing"]),
        by: [.officer],
        form: Form(Form.Field("note", Text(zh: "核查情况", en: "What was found"), .longText(limit: 2_000)), .files),
        effects: [.exhibits("files"), .stop("enforcing"), .start("following", .act)], to: .to("closing"))

    private static let enforce = Act(
        "enforce", Text(zh: "申请人民法院强制执行", en: "Ask the court to enforce"), from: .stages(["performing"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field("court", Text(zh: "人民法院", en: "Court"), .shortText()),
            Form.Field("facts", Text(zh: "不停止侵权的事实", en: "How the infringement goes on"), .longText(limit: 2_000)),
            AdjudicationFields.number("强制执行申请书文号", "Number of the application"), .files),
        guards: [.decidesHere, .orderedToStop, .clock("enforcing", .notLapsed)],
        effects: [
            .exhibits("files"), .stop("enforcing"), .issue(.patentEnforcement), .start("following", .act),
            .notify(.reporter),
        ], to: .to("closing"), basis: [Rule.enforceAdjudication.id])

    /// 逾期未申请: the right holder can for six more months, and is told.
    private static let enforcementLapsed = Act(
        "enforcement-lapsed", Text(zh: "期满未申请执行，告知权利人", en: "Not enforced in time; tell the right holder"),
        from: .stages(["performing"]), by: [.officer], form: Form(.reason), guards: [.clock("enforcing", .lapsed)],
        effects: [.stop("enforcing"), .start("following", .act), .notify(.rightsHolder)], to: .to("closing"),
        basis: [Rule.enforceAdjudicationByHolder.id])

    private static let close = Act(
        "close", Text(zh: "结案归卷", en: "Close the case"), from: .stages(["closing"]), by: [.officer],
        form: Form(Form.Field("note", Text(zh: "结案情况", en: "How it ended"), .longText(limit: 1_000)), .files),
        guards: [.done(.init("publish")), .changePublished], effects: [.exhibits("files"), .stop("following")],
        to: .to("closed"), basis: [Rule.publishAdjudication.id])
}
