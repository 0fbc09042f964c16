import Base
import Law
import Procedure

/// 投诉的办理动作: what is done on a consumer's complaint.
enum ComplaintActs {
    /// How it comes in, and whether it is accepted.
    static let acceptance: [Act] = [
        register, supplement, askIdentity, dispatch, giveBack, accept, refuse, withdraw,
    ]

    private static let open: Act.From = .stages(["received", "accepting"])

    /// 投诉登记: what a complaint must contain (TJ-02), under the number of the platform.
    private static let register = Act(
        "register", Text(zh: "登记投诉", en: "Register the complaint"), from: .filing, by: [.counter, .dispatcher],
        form: Form(
            .day("received", Text(zh: "收到日期", en: "Day of receipt")),
            Form.Field("external", Text(zh: "12315平台编号", en: "12315 number"), .identifier(.external)),
            Form.Field("name", Text(zh: "投诉人姓名", en: "Complainant's name"), .party),
            Form.Field("contact", Text(zh: "投诉人电话", en: "Complainant's telephone"), .shortText()),
            Form.Field(
                "address", Text(zh: "投诉人通讯地址", en: "Complainant's address"), .shortText(limit: 200)),
            Form.Field(
                "proxy", Text(zh: "由他人代为投诉", en: "Filed by somebody else"), .yesNo,
                hint: Text(
                    zh: "代为投诉的，须有授权委托书原件和受托人身份证明",
                    en: "Then the original power of attorney and the agent's identity are needed.")),
            Form.Field("respondent", Text(zh: "被投诉人名称", en: "Name of the trader"), .party),
            Form.Field("where", Text(zh: "被投诉人地址", en: "Address of the trader"), .shortText(limit: 200)),
            Form.Field("request", Text(zh: "投诉请求", en: "What is asked for"), .longText(limit: 1_000)),
            Form.Field("facts", Text(zh: "消费者权益争议事实", en: "Facts of the dispute"), .longText()),
            Form.Field(
                "report", Text(zh: "同时提出的举报", en: "Report filed with it"), .identifier(.document),
                required: false,
                hint: Text(
                    zh: "投诉、举报分别处理；举报另行登记，在此填其编号",
                    en: "Complaint and report are handled apart; register the report and give its number here.")),
            .files),
        effects: [
            .date(.receipt, .field("received")), .start("accepting", .field("received")), .party("respondent"),
            .exhibits("files"), .issue(.complaintRecord),
        ], to: .to("received"), basis: [Rule.acceptComplaint.id])

    private static let supplement = Act(
        "supplement", Text(zh: "收到补充材料", en: "Take further material"), from: open,
        by: [.counter, .dispatcher, .stationHead],
        form: Form(Form.Field("what", Text(zh: "补充的内容", en: "What was supplied"), .longText()), .files),
        effects: [.exhibits("files")], to: .stays)

    /// 身份核验: the bureau may ask for proof of identity (办法第十条第三款); the time to accept goes on.
    private static let askIdentity = Act(
        "ask-identity", Text(zh: "要求提供身份证明", en: "Ask for proof of identity"), from: open,
        by: [.dispatcher, .stationHead],
        form: Form(Form.Field("until", Text(zh: "提供的截止日", en: "By when"), .date(.notBeforeToday)), .number()),
        guards: [.identityMayBeAsked], effects: [.issue(.identityRequest), .notify(.reporter)], to: .stays,
        basis: [Rule.refuseComplaint.id])

    private static let dispatch = Act(
        "dispatch", Text(zh: "分送办理", en: "Hand over"), from: .stages(["received"]), by: [.dispatcher],
        form: Form(.handlingUnit), guards: [.competence(Rule.complaintCompetence.id)],
        effects: [.unit("unit"), .issue(.forwarding), .notify(.stationHead)], to: .to("accepting"),
        basis: [Rule.complaintCompetence.id, Rule.firstToReceiveComplaint.id])

    /// 反馈接收机构: a unit that is not competent gives it back and never passes it on itself (办法第四十一条第二款).
    private static let giveBack = Act(
        "give-back", Text(zh: "退回接收机构", en: "Give it back to intake"), from: .stages(["accepting"]),
        by: [.stationHead], form: Form(.reason), effects: [.notify(.dispatcher)], to: .to("received"))

    private static let accept = Act(
        "accept", Text(zh: "决定受理", en: "Accept"), from: .stages(["accepting"]), by: [.stationHead],
        form: Form(Form.Field("officers", Text(zh: "调解人员", en: "Mediators"), .people(most: 3)), .number()),
        guards: [.competence(Rule.complaintCompetence.id)],
        effects: [
            .stop("accepting"), .start("mediating", .act), .assign("officers"), .issue(.complaintAccepted),
            .notify(.reporter),
        ], to: .to("mediating"), basis: [Rule.acceptComplaint.id])

    private static let refuse = Act(
        "refuse", Text(zh: "决定不予受理", en: "Refuse"), from: open, by: [.stationHead, .dispatcher],
        form: Form(
            Form.Field("ground", Text(zh: "情形", en: "Ground"), .choice(Self.grounds)),
            Form.Field(
                "factors", Text(zh: "判断因素", en: "What speaks for it"), .choices(Self.notConsumer),
                when: .init("ground", is: "not-consumer")),
            Form.Field("reason", Text(zh: "告知投诉人的理由", en: "Reasons, as told to the complainant"), .longText()),
            .number()),
        guards: [.groundInForce],
        effects: [
            .stop("accepting"), .issue(.complaintRefused), .notify(.reporter), .close(because: "reason"),
        ], to: .to("refused"), basis: [Rule.refuseComplaint.id, Rule.acceptComplaint.id])

    private static let withdraw = Act(
        "withdraw", Text(zh: "投诉人撤回", en: "Withdrawn by the complainant"), from: open,
        by: [.counter, .dispatcher, .stationHead],
        form: Form(Form.Field("reason", Text(zh: "撤回的说明", en: "What was said"), .longText(limit: 1_000))),
        effects: [.stop("accepting"), .close(because: "reason")], to: .to("withdrawn"))

    /// 不予受理情形 (办法第十六条, 暂行办法第十五条).
    private static let grounds: [Form.Option] = [
        Form.Option("not-competent", zh: "不属于本部门职责，或者本局没有处理权限", en: "Not our duty, or not our competence"),
        Form.Option(
            "handled", zh: "法院、仲裁、行政机关、消费者协会等已经受理或者处理过同一争议",
            en: "A court, arbitrator, authority or consumer association has it or had it"),
        Form.Option(
            "not-consumer", zh: "不是为生活消费需要，或者不能证明存在消费者权益争议",
            en: "Not bought for daily consumption, or no dispute shown"),
        Form.Option("late", zh: "知道权益受侵害之日起超过三年", en: "More than three years since it was known"),
        Form.Option("material", zh: "未提供规定的材料，或者材料虚假", en: "Required material missing or false"),
        Form.Option(
            "identity", zh: "冒用他人名义，或者拒不配合核验身份", en: "In another's name, or identity check refused"),
        Form.Option("other", zh: "法律、法规、规章规定的其他情形", en: "Other cases in law, regulation or rule"),
    ]

    /// 非生活消费的判断因素 (TJ-06, 办法第十七条).
    private static let notConsumer: [Form.Option] = [
        Form.Option(
            "quantity", zh: "购买数量、次数、频率与保质期或者通常消费习惯明显不符",
            en: "Quantity or frequency plainly beyond ordinary use"),
        Form.Option(
            "mass", zh: "短期内大量投诉，或者串通集中投诉同一经营者、同类商品、同类问题",
            en: "Many complaints in a short time, or concerted ones"),
        Form.Option("no-purchase", zh: "不能证明实际购买或者权益实际受损", en: "No real purchase or harm shown"),
        Form.Option("shared", zh: "多人使用同一手机号码、通讯地址", en: "Several people share one number or address"),
        Form.Option("other", zh: "其他因素", en: "Other factors"),
    ]
}

extension Guard {
    /// 办法 (2026) has grounds and powers that the text before it had not; receipt decides which applies.
    private static func isUnder2026(_ docket: Docket, _ submission: Submission) -> Bool {
        let version = try? docket.version(of: Rule.refuseComplaint.id, at: submission.day, submission.lawbook.rules)
        return version?.through == nil
    }

    /// 身份核验 is a power of the 2026 text.
    fileprivate static let identityMayBeAsked = Guard.check("identityMayBeAsked") { docket, submission in
        isUnder2026(docket, submission)
            ? .allowed
            : .refused([
                Reason(
                    Text(
                        zh: "2026年4月15日以前收到的投诉，没有要求提供身份证明的规定",
                        en: "Proof of identity cannot be asked for a complaint received before 15 April 2026."),
                    rule: Rule.refuseComplaint.id.text)
            ])
    }

    /// 冒用名义、拒不核验 is a ground of the 2026 text.
    fileprivate static let groundInForce = Guard.check("groundInForce") { docket, submission in
        submission.answers["ground"]?.option != "identity" || isUnder2026(docket, submission)
            ? .allowed
            : .refused([
                Reason(
                    Text(
                        zh: "2026年4月15日以前收到的投诉不适用这一情形，请选择其他情形",
                        en: "This ground does not exist for a complaint received before 15 April 2026; choose another."),
                    rule: Rule.refuseComplaint.id.text)
            ])
    }
}
