import Base
import Law
import Procedure

/// 举报的办理动作: how a report comes in and what intake does with it.
enum ReportActs {
    /// Three ways in: a report, the request of a right holder, and what staff write down for others.
    static let filing: [Act] = [
        Act(
            "report", Text(zh: "举报", en: "Report an infringement"), from: .filing, by: [.reporter],
            form: Form(lead + identity), effects: received(.act) + [.exhibits("files")], to: .to("filed"),
            basis: [Rule.reportContent.id]),
        Act(
            "request", Text(zh: "权利人请求处理", en: "Request action as right holder"), from: .filing, by: [.rightsHolder],
            form: Form(
                lead + [
                    Form.Field("name", Text(zh: "权利人名称", en: "Name of the right holder"), .party),
                    Form.Field("contact", Text(zh: "联系方式", en: "How to reach you"), .shortText()),
                    Form.Field("proof", Text(zh: "权利证明、授权委托书", en: "Proof of the right, power of attorney"), .files()),
                ]),
            effects: received(.act) + [.party("name"), .exhibits("files"), .exhibits("proof")], to: .to("filed"),
            basis: [Rule.reportContent.id]),
        Act(
            "register", Text(zh: "登记来件", en: "Register what came in"), from: .filing, by: [.counter, .dispatcher],
            form: Form(
                [
                    Form.Field(
                        "channel", Text(zh: "收件渠道", en: "Channel"),
                        .choice([
                            Form.Option("counter", zh: "窗口", en: "Counter"), Form.Option("post", zh: "来信", en: "Post"),
                            Form.Option("telephone", zh: "电话", en: "Telephone"),
                            Form.Option("platform", zh: "全国12315平台", en: "12315 platform"),
                        ])),
                    .day("received", Text(zh: "收到日期", en: "Day of receipt")),
                    Form.Field(
                        "external", Text(zh: "12315平台编号", en: "12315 number"), .identifier(.external),
                        when: .init("channel", is: "platform")),
                ] + lead + identity),
            // What the platform hands over is taken as it is: refusing it would not make it any better.
            guards: [.order("seen-on", then: "received", unless: .init("channel", is: "platform"))],
            effects: received(.field("received")) + [.exhibits("files"), .issue(.reportRecord)], to: .to("filed"),
            basis: [Rule.reportContent.id]),
    ]

    /// What the dispatcher decides before anybody verifies.
    static let intake: [Act] = [
        Act(
            "ask-supplement", Text(zh: "一次告知补正", en: "Ask once for what is missing"), from: .stages(["filed"]),
            by: [.dispatcher, .counter],
            form: Form(Form.Field("missing", Text(zh: "需要补充的内容", en: "What is missing"), .longText())),
            guards: [.notDone("ask-supplement")], effects: [.issue(.supplementNotice), .notify(.reporter)],
            to: .to("supplement")),
        Act(
            "answer-supplement", Text(zh: "补充材料", en: "Send what was asked for"), from: .stages(["supplement"]),
            by: [.reporter, .rightsHolder, .counter], form: more, effects: [.exhibits("files")], to: .to("filed")),
        Act(
            "accept", Text(zh: "分送核查", en: "Hand over for verification"), from: .stages(["filed", "supplement"]),
            by: [.dispatcher],
            form: Form(.handlingUnit),
            guards: [.competence(Rule.reportCompetence.id)],
            effects: [.unit("unit"), .stop("handling"), .open(.verification, telling: ["received": .known(.receipt)])],
            to: .to("verifying"), basis: [Rule.reportCompetence.id, Rule.handleReport.id]),
        Act(
            "refuse", Text(zh: "不再处理", en: "Decline to handle"), from: .stages(["filed", "supplement"]),
            by: [.dispatcher],
            form: Form(
                Form.Field(
                    "ground", Text(zh: "情形", en: "Ground"),
                    .choice([
                        Form.Option("no-lead", zh: "没有具体线索，告知补正后仍没有", en: "No concrete lead, also after being asked"),
                        Form.Option("repeated", zh: "同一举报人就同一事实重复举报", en: "The same report again"),
                        Form.Option(
                            "other-matter", zh: "属于咨询、信息公开、复议、信访等，不是举报", en: "Not a report: enquiry, disclosure, appeal"
                        ),
                    ])), .reason),
            effects: [.stop("handling"), .notify(.reporter), .close(because: "reason")],
            to: .choice(
                "ground",
                [
                    Act.Branch("no-lead", to: "not-handled", guards: [.done(.init("ask-supplement"))]),
                    Act.Branch("repeated", to: "not-handled", guards: [.competence(Rule.repeatedReport.id)]),
                    Act.Branch("other-matter", to: "not-handled"),
                ]), basis: [Rule.reportContent.id, Rule.repeatedReport.id]),
        Act(
            "not-competent", Text(zh: "告知无处理权限", en: "Tell that the office is not competent"),
            from: .stages(["filed", "supplement"]), by: [.dispatcher],
            form: Form(
                Form.Field("within", Text(zh: "属于市场监管职责范围", en: "A matter for market regulation"), .yesNo),
                Form.Field(
                    "where", Text(zh: "有处理权限的市场监管部门", en: "The competent bureau"), .shortText(),
                    when: .init("within", is: "yes")), .reason),
            effects: [.stop("handling"), .issue(.forwarding), .notify(.reporter), .close(because: "reason")],
            to: .to("not-competent"), basis: [Rule.reportNotCompetent.id]),
        Act(
            "transfer", Text(zh: "移送其他部门", en: "Transfer to another department"),
            from: .stages(["filed", "supplement"]),
            by: [.dispatcher],
            form: Form(
                Form.Field("to", Text(zh: "受移送部门", en: "Receiving department"), .shortText()), .reason,
                .transferNumber()),
            effects: [
                .stop("handling"), .issue(.caseTransfer), .notify(.liaison), .notify(.reporter),
                .close(because: "reason"),
            ], to: .to("transferred"), basis: [Rule.reportNotCompetent.id]),
        Act(
            "merge", Text(zh: "并入在办件", en: "Merge with an earlier report"), from: .stages(["filed", "supplement"]),
            by: [.dispatcher],
            form: Form(
                Form.Field("into", Text(zh: "在办件编号", en: "Number of the earlier matter"), .identifier(.document)),
                Form.Field("reason", Text(zh: "补充了哪些新的事实", en: "The new facts"), .longText())),
            guards: [.competence(Rule.repeatedReport.id)],
            effects: [
                .stop("handling"),
                .tell(
                    .joined, .named("into"), telling: ["received": .known(.receipt)], knowing: ["from": .number]),
                .notify(.reporter), .close(because: "reason"),
            ], to: .to("merged"),
            basis: [Rule.repeatedReport.id]),
    ]

    /// The lead, as everybody who files is asked for it (TJ-14, TJ-15).
    private static let lead: [Form.Field] = [
        Form.Field(
            "right-kind", Text(zh: "侵犯的是什么", en: "What is infringed"),
            .choice([
                Form.Option("trademark", zh: "商标", en: "Trade mark"), Form.Option("patent", zh: "专利", en: "Patent"),
                Form.Option("copyright", zh: "著作权", en: "Copyright"),
                Form.Option("indication", zh: "地理标志", en: "Geographical indication"),
                Form.Option("trade-secret", zh: "商业秘密", en: "Trade secret"),
                Form.Option("unfair-competition", zh: "混淆等不正当竞争", en: "Confusion or other unfair competition"),
                Form.Option("other", zh: "其他，或者说不清楚", en: "Other, or not sure", isWayOut: true),
            ])),
        Form.Field(
            "sign", Text(zh: "商品或者招牌上写的名称", en: "The name on the goods or the sign"), .shortText(),
            required: false,
            hint: Text(
                zh: "照样写，错字、繁体、字母也照写；我们据此比对登记的商标", en: "Copy it as it is written; it is compared with registered marks")
        ),
        Form.Field(
            "right", Text(zh: "权利的号码", en: "Number of the right"), .identifier(.right), required: false,
            hint: Text(zh: "知道的话请填写，例如商标注册号", en: "If you know it, such as the trade mark's number")),
        Form.Field(
            "place", Text(zh: "您在哪里看到的？", en: "Where did you see it?"),
            .choice([
                Form.Option("shop", zh: "实体店铺、市场摊位", en: "A shop or market stall"),
                Form.Option(
                    "online", zh: "网店、直播间、小程序", en: "An online shop, live stream or mini program",
                    hint: Text(zh: "请在下面粘贴链接或者口令。", en: "Paste its link or share code below.")),
                Form.Option("fair", zh: "展会、论坛、赛事", en: "A fair, forum or sports event"),
                Form.Option("plant", zh: "生产、仓储的地方", en: "Where it is made or stored"),
                Form.Option(
                    "unknown", zh: "说不清楚", en: "I cannot say",
                    hint: Text(zh: "也可以继续。", en: "You can go on all the same."), isWayOut: true),
            ]), hint: Text(zh: "地点决定由哪个机关办理。选最接近的一项。", en: "The place decides which office acts. Choose the nearest.")),
        Form.Field(
            "where", Text(zh: "店名、地址或者链接", en: "Name, address or link"), .longText(limit: 1_000), required: false,
            hint: Text(
                zh: "例如：示例路12号，示例小商品市场2楼B17；网店请粘贴链接",
                en: "Such as 12 Sample Road, 2nd floor, B17; for a shop online, its link")),
        Form.Field("target", Text(zh: "被举报人的名称", en: "Who is reported"), .party, required: false),
        Form.Field(
            "seen-on", Text(zh: "最近一次是什么时候看到的？", en: "When did you see it last?"), .date(.notAfterToday),
            hint: Text(
                zh: "例如2026年11月8日，全角数字也可以。记不清的，写大概的日子，并在“发生了什么”里说明。",
                en:
                    "Such as 2026, 11, 8. If you are not sure give the day as near as you can, and say so under “What happened”."
            )),
        Form.Field(
            "facts", Text(zh: "发生了什么", en: "What happened"), .longText(),
            hint: Text(zh: "写明具体线索和依据的事实", en: "Give the concrete lead and the facts it rests on")),
        .files,
    ]

    /// 匿名、保密、实名: only a name that is given is asked for more.
    private static let identity: [Form.Field] = [
        Form.Field(
            "identity", Text(zh: "是否留下姓名", en: "Do you give your name?"),
            .choice([
                Form.Option("anonymous", zh: "匿名", en: "Anonymous"),
                Form.Option("confidential", zh: "实名，请求保密", en: "Named, in confidence"),
                Form.Option("named", zh: "实名", en: "Named"),
            ])),
        Form.Field(
            "name", Text(zh: "姓名或者名称", en: "Name"), .party, when: .init("identity", is: "confidential", "named")),
        Form.Field(
            "contact", Text(zh: "联系方式", en: "How to reach you"), .shortText(),
            when: .init("identity", is: "confidential", "named")),
    ]

    static let more = Form(
        Form.Field(
            "facts", Text(zh: "补充的事实", en: "Further facts"), .longText(),
            hint: Text(zh: "不要写与这件事无关的个人信息。", en: "Leave out personal data that has nothing to do with it.")), .files)

    private static func received(_ source: Effect.DateSource) -> [Effect] {
        [.date(.receipt, source), .start("handling", source), .right("right")]
    }
}
