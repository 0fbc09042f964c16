import Base
import Law
import Procedure

/// 列入: up to the decision, which the district takes only with the consent of the bureau above it (XY-16).
enum ListingActs {
    static let all: [Act] = [propose, tell, hear, report, consent, decide, drop]

    /// 提出建议: on a heavy penalty and a ground of intellectual property, and only where there was intent.
    private static let propose = Act(
        "propose", Text(zh: "提出列入建议", en: "Propose a listing"), from: .filing, by: [.officer, .creditSection],
        form: Form(
            [
                .officers,
                Form.Field("party", Text(zh: "当事人姓名或者名称", en: "The party's name"), .party),
            ] + PartyFields.settled + [
                Form.Field(
                    "decision", Text(zh: "行政处罚决定书文号", en: "Number of the penalty decision"), .identifier(.document)),
                .day("decided-on", Text(zh: "处罚决定日期", en: "Day of the penalty")),
                Form.Field(
                    "ground", Text(zh: "列入情形", en: "Ground"),
                    .choice([
                        Form.Option("intent", zh: "故意侵犯知识产权", en: "Intentional infringement"),
                        Form.Option("secret", zh: "侵犯商业秘密", en: "Trade secrets"),
                        Form.Option(
                            "filing", zh: "提交非正常专利申请、恶意商标注册申请，损害社会公共利益",
                            en: "Abnormal patent or bad-faith mark filings against public interests"),
                        Form.Option("agency", zh: "从事严重违法专利、商标代理行为", en: "Grave breaches as an agency"),
                    ])),
                Form.Field(
                    "penalty", Text(zh: "较重行政处罚的种类", en: "What makes the penalty heavy"),
                    .choice([
                        Form.Option("fine", zh: "依裁量基准从重处以罚款", en: "A fine in the heavy band"),
                        Form.Option("permit", zh: "降低资质等级，吊销许可证件、营业执照", en: "Downgraded or revoked permit or licence"),
                        Form.Option("business", zh: "限制开展生产经营活动、责令停产停业、责令关闭、限制从业", en: "Restriction or closure"),
                        Form.Option("other", zh: "其他较重的行政处罚", en: "Another heavy penalty"),
                        Form.Option("none", zh: "不属于较重的行政处罚", en: "It is not heavy"),
                    ])),
                Form.Field(
                    "intent", Text(zh: "查明当事人有主观故意", en: "The party was found to have acted with intent"), .yesNo),
                Form.Field(
                    "factors", Text(zh: "主观恶意、违法频次、持续时间、罚没数额、危害", en: "Malice, frequency, duration, sums, harm"),
                    .longText()), .files,
            ]),
        guards: [.certificate, .twoOfficers("officers"), .listingConditionsMet],
        effects: [.assign("officers"), .party("party"), .exhibits("files"), .start("telling", .act)],
        to: .to("proposed"),
        basis: [Rule.listingConditions.id, Rule.listingGrounds.id, Rule.listingFactors.id])

    private static let tell = Act(
        "tell", Text(zh: "送达列入告知书", en: "Serve the notice"), from: .stages(["proposed"]), by: [.officer],
        form: Form(
            .manner, .addressConfirmed, .servedOn,
            Form.Field("facts", Text(zh: "告知的事实、理由和依据", en: "Facts, reasons and basis told"), .longText()),
            .documentNumber(Text(zh: "告知书文号", en: "Number of the notice")),
            Form.Field("files", Text(zh: "送达回证", en: "Proof of service"), .files())),
        guards: [.caseOfficer, .certificate, .electronicServiceAgreed, .after("propose", "served-on")],
        effects: [
            .exhibits("files"), .stop("telling"), .issue(.listingNotice), .start("commenting", .field("served-on")),
        ], to: .to("noticed"), basis: [Rule.listingNotice.id])

    private static let hear = Act(
        "hear", Text(zh: "记录陈述申辩和复核意见", en: "Take the party's comments"),
        from: .stages(["noticed", "consenting", "deciding"]), by: [.officer],
        form: Form(
            Form.Field("content", Text(zh: "陈述申辩内容", en: "What the party says"), .longText()),
            Form.Field("view", Text(zh: "复核意见", en: "What the officers find of it"), .longText(limit: 2_000)), .files),
        guards: [.caseOfficer], effects: [.exhibits("files")], to: .stays, basis: [Rule.listingNotice.id])

    /// 报请同意: after the party was heard or its time has passed.
    private static let report = Act(
        "report", Text(zh: "报请上一级局同意", en: "Ask for the superior's consent"), from: .stages(["noticed"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field("superior", Text(zh: "上一级市场监督管理部门", en: "The superior bureau"), .shortText()),
            .day("sent-on", Text(zh: "报送日期", en: "Day it was sent")), .reason,
            .documentNumber(Text(zh: "报告文号", en: "Number of the report"))),
        guards: [.any([.done(.init("hear")), .clock("commenting", .lapsed)])],
        effects: [.stop("commenting"), .issue(.listingReport), .start("consenting", .field("sent-on"))],
        to: .to("consenting"), basis: [Rule.listingConsent.id])

    private static let consent = Act(
        "consent", Text(zh: "登记上一级局的意见", en: "Enter the superior's answer"), from: .stages(["consenting"]),
        by: [.officer, .creditSection],
        form: Form(
            Form.Field("letter", Text(zh: "批复文号", en: "Number of the answer"), .identifier(.external)),
            .day("received", Text(zh: "收到批复之日", en: "Day it was received")),
            Form.Field(
                "answer", Text(zh: "上一级局意见", en: "The superior's answer"),
                .choice([
                    Form.Option("agreed", zh: "同意列入", en: "Consented"),
                    Form.Option("refused", zh: "不同意列入", en: "Not consented"),
                ])), Form.Field("files", Text(zh: "批复", en: "The answer"), .files())),
        guards: [.after("report", "received")],
        effects: [.exhibits("files"), .stop("consenting"), .start("deciding", .field("received"))], to: .to("deciding"),
        basis: [Rule.listingConsent.id])

    /// 决定: listed only where the superior consented.
    private static let decide = Act(
        "decide", Text(zh: "决定列入名单", en: "List the party"), from: .stages(["deciding"]), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(.reason, .documentNumber(Text(zh: "列入决定书文号", en: "Number of the decision"))),
        guards: [.superiorConsented],
        effects: [
            .stop("deciding"), .issue(.listingDecision), .start("publishing", .act), .start("listed", .act),
            .notify(.publisher),
        ], to: .to("publishing"), basis: [Rule.listingConditions.id, Rule.listingConsent.id])

    private static let drop = Act(
        "drop", Text(zh: "决定不列入", en: "Do not list"), from: .stages(["proposed", "noticed", "consenting", "deciding"]),
        by: [.bureauHead], preparedBy: [.officer], form: Form(.reason),
        effects: [
            .stop("telling"), .stop("commenting"), .stop("consenting"), .stop("deciding"), .close(because: "reason"),
        ], to: .to("not-listed"), basis: [Rule.listingFactors.id])
}

extension Guard {
    /// 同时具备 (XY-13, XY-15): a heavy penalty, and no proof that there was no intent.
    fileprivate static let listingConditionsMet = Guard.check("listingConditionsMet") { _, submission in
        var reasons: [Reason] = []
        if submission.answers["penalty"]?.option == "none" {
            reasons.append(
                Reason(
                    Text(zh: "没有受到较重行政处罚的，不列入名单", en: "Nobody is listed without a heavy penalty."),
                    rule: Rule.listingConditions.id.text))
        }
        if submission.answers["intent"]?.option == "no" {
            reasons.append(
                Reason(
                    Text(zh: "没有主观故意的，不列入名单", en: "Nobody is listed who acted without intent."),
                    rule: Rule.listingFactors.id.text))
        }
        return Verdict(unless: reasons)
    }

    /// 报经上一级同意 (XY-16): while the rule leaves it to a level above this district.
    fileprivate static let superiorConsented = Guard.check("superiorConsented") { docket, submission in
        do throws(Refusal) {
            let version = try docket.version(of: Rule.listingConsent.id, at: submission.day, submission.lawbook.rules)
            guard version.decides?.ownDistrict == false, docket.answer("answer", in: "consent")?.option != "agreed"
            else {
                return .allowed
            }
            return .refused([
                Reason(
                    Text(
                        zh: "上一级市场监督管理部门没有同意，本局不能列入；可以决定不列入",
                        en: "The superior bureau has not consented, so this bureau cannot list; it can decide not to."),
                    rule: Rule.listingConsent.id.text)
            ])
        } catch {
            return .refused([Reason(error.text, rule: Rule.listingConsent.id.text)])
        }
    }
}
