import Base
import Law
import Procedure

/// 调解的请求、审查与征询: what is asked, by whom it can be mediated, and whether the other side is willing.
enum DisputeRequestActs {
    static let all: [Act] = [register, supplement, refuse, refer, ask, consent, decline, withdraw]

    private static let early: Act.From = .stages(["received", "asking"])

    private static let register = Act(
        "register", Text(zh: "登记调解请求", en: "Register a request for mediation"), from: .filing,
        by: [.officer, .counter, .dispatcher],
        form: Form(
            .day("received", Text(zh: "收到日期", en: "Day of receipt")),
            Form.Field(
                "kind", Text(zh: "纠纷种类", en: "Kind of dispute"),
                .choice([
                    Form.Option("trademark", zh: "商标侵权赔偿数额", en: "Damages for trade mark infringement"),
                    Form.Option("patent", zh: "专利纠纷", en: "Patent dispute"),
                    Form.Option("other", zh: "著作权等其他民事纠纷", en: "Copyright and other civil disputes"),
                ])),
            Form.Field(
                "case", Text(zh: "本局处理的案件编号", en: "The case the bureau handles"), .identifier(.document),
                hint: Text(
                    zh: "商标侵权赔偿数额的争议，由处理侵权案件的部门调解",
                    en: "Damages for trade mark infringement are mediated by whoever handles the case."),
                when: .init("kind", is: "trademark")),
            Form.Field("requester", Text(zh: "请求人", en: "Who asks"), .party),
            Form.Field("contact", Text(zh: "请求人联系方式", en: "How to reach them"), .shortText(limit: 200)),
            Form.Field("respondent", Text(zh: "被请求人", en: "The other side"), .party),
            Form.Field("where", Text(zh: "被请求人地址、电话", en: "The other side's address"), .shortText(limit: 200)),
            Form.Field("right", Text(zh: "权利的号码", en: "Number of the right"), .identifier(.right), required: false),
            Form.Field("facts", Text(zh: "侵权事实和争议", en: "Infringement and dispute"), .longText()),
            Form.Field("claim", Text(zh: "请求赔偿的数额", en: "Sum asked for"), .money()),
            Form.Field("proof", Text(zh: "权利证明、损失证据", en: "Proof of the right and of the loss"), .files())),
        effects: [
            .date(.receipt, .field("received")), .party("respondent"), .right("right"), .exhibits("proof"),
            .start("examining", .field("received")),
        ], to: .to("received"), basis: [Rule.mediateMarkDamages.id])

    private static let supplement = Act(
        "supplement", Text(zh: "收到补充材料", en: "Take further material"),
        from: .stages(["received", "asking", "mediating"]),
        by: [.officer, .counter],
        form: Form(Form.Field("what", Text(zh: "补充的内容", en: "What was supplied"), .longText(limit: 2_000)), .files),
        effects: [.exhibits("files")], to: .stays)

    private static let refuse = Act(
        "refuse", Text(zh: "不予受理", en: "Refuse"), from: .stages(["received"]), by: [.officer, .stationHead],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("court", zh: "已经向法院起诉或者申请仲裁", en: "Already in court or arbitration"),
                    Form.Option("no-right", zh: "不能证明是权利人或者利害关系人", en: "No right or interest shown"),
                    Form.Option("unclear", zh: "没有明确的被请求人、具体请求和事实", en: "No clear other side, request or facts"),
                    Form.Option("other", zh: "依法不能调解的其他情形", en: "Other cases that cannot be mediated"),
                ])), .reason, .number()),
        effects: [.stop("examining"), .issue(.disputeRefused), .close(because: "reason")], to: .to("refused"),
        basis: [Rule.mediateMarkDamages.id])

    private static let refer = Act(
        "refer", Text(zh: "转其他途径", en: "Send elsewhere"), from: early, by: [.officer, .stationHead],
        form: Form(
            Form.Field(
                "target", Text(zh: "去向", en: "Where to"),
                .choice([
                    Form.Option(
                        "patents", zh: "有权调解专利纠纷的管理专利工作的部门", en: "The patent department that may mediate"),
                    Form.Option("committee", zh: "人民调解委员会自行办理", en: "A people's mediation committee, on its own"),
                    Form.Option("court", zh: "人民法院", en: "The court"),
                ])), .reason),
        effects: [.stop("examining"), .stop("replying"), .notify(.liaison), .close(because: "reason")],
        to: .to("referred"), basis: [Rule.openPatentMediation.id])

    /// 受理并征询: the bureau mediates what the law lets it; with a people's mediation committee any civil dispute can be.
    private static let ask = Act(
        "ask", Text(zh: "受理并征询对方意见", en: "Accept and ask the other side"), from: .stages(["received"]),
        by: [.officer, .stationHead],
        form: Form(
            Form.Field(
                "by", Text(zh: "由谁调解", en: "Who mediates"),
                .choice([
                    Form.Option("bureau", zh: "本局", en: "The bureau"),
                    Form.Option("committee", zh: "本局会同人民调解委员会", en: "A people's mediation committee with the bureau"),
                ])),
            Form.Field(
                "body", Text(zh: "人民调解委员会名称", en: "Name of the committee"), .shortText(),
                when: .init("by", is: "committee")),
            Form.Field("officers", Text(zh: "调解人员", en: "Mediators"), .people(most: 3)), .servedOn, .number(), .files),
        guards: [.after("register", "served-on")],
        effects: [
            .stop("examining"), .assign("officers"), .exhibits("files"), .issue(.disputeConsent),
            .start("replying", .field("served-on")), .notify(.respondent),
        ],
        to: .choice(
            "by",
            [
                Act.Branch(
                    "bureau", to: "asking", guards: [.competence(Rule.mediateMarkDamages.id), .bureauMayMediate]),
                Act.Branch("committee", to: "asking"),
            ]), basis: [Rule.mediateMarkDamages.id, Rule.openPatentMediation.id])

    private static let consent = Act(
        "consent", Text(zh: "对方同意调解", en: "The other side consents"), from: .stages(["asking"]), by: [.officer],
        form: Form(
            .day("consented-on", Text(zh: "同意之日", en: "Day of consent")),
            Form.Field("view", Text(zh: "对方的意见", en: "Its view"), .longText(limit: 2_000)), .files),
        guards: [.caseOfficer, .after("ask", "consented-on")],
        effects: [.exhibits("files"), .stop("replying"), .start("mediating", .field("consented-on"))],
        to: .to("mediating"), basis: [Rule.mediateMarkDamages.id])

    private static let decline = Act(
        "decline", Text(zh: "对方不同意调解", en: "The other side is unwilling"), from: .stages(["asking"]), by: [.officer],
        form: Form(
            Form.Field(
                "how", Text(zh: "情形", en: "How"),
                .choice([
                    Form.Option("refused", zh: "明确不同意", en: "It said no"),
                    Form.Option("silent", zh: "逾期没有答复", en: "It gave no answer in time"),
                ])), .reason, .number(), .files),
        guards: [.caseOfficer],
        effects: [
            .exhibits("files"), .stop("replying"), .issue(.disputeEnded), .notify(.reporter), .close(because: "reason"),
        ],
        to: .choice(
            "how",
            [
                Act.Branch("refused", to: "declined"),
                Act.Branch("silent", to: "declined", guards: [.clock("replying", .lapsed)]),
            ]), basis: [Rule.refusePatentMediation.id, Rule.mediateMarkDamages.id])

    private static let withdraw = Act(
        "withdraw", Text(zh: "请求人撤回", en: "Withdrawn"), from: early, by: [.officer, .counter],
        form: Form(.reason),
        effects: [.stop("examining"), .stop("replying"), .close(because: "reason")], to: .to("withdrawn"))
}

extension Guard {
    /// 本局可以调解的: damages in the trade mark cases it handles; patents belong to the departments that may (PC-09).
    fileprivate static let bureauMayMediate = Guard.check("bureauMayMediate") { docket, submission in
        guard !submission.isDraft, let kind = docket.answer("kind", in: "register")?.option, kind != "trademark" else {
            return .allowed
        }
        let isPatent = kind == "patent"
        let text =
            isPatent
            ? Text(
                zh: "专利纠纷由有处理权的管理专利工作的部门调解，本局没有这一权限；可以会同人民调解委员会，或者转该部门",
                en: "Patent disputes are for the patent department that may mediate; use a committee, or send it there."
            )
            : Text(
                zh: "本局只能就商标侵权赔偿数额进行行政调解；其他民事纠纷可以会同人民调解委员会",
                en: "The bureau itself mediates damages in trade mark cases only; for others use a committee.")
        let rule = isPatent ? Rule.openPatentMediation.id : Rule.mediateMarkDamages.id
        return .refused([Reason(text, rule: rule.text)])
    }
}
