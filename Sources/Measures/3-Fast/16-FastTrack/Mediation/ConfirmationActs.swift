import Base
import Law
import Procedure

/// 履行与司法确认: the agreement performed, confirmed by the court on both sides' request, or left to a suit.
enum ConfirmationActs {
    static let all: [Act] = [apply, confirmed, performed, follow, enforce, unperformed]

    /// 共同申请: both sides, and within thirty days of its effect (民事诉讼法; 人民调解法第三十三条第一款).
    private static let apply = Act(
        "apply-confirmation", Text(zh: "双方共同申请司法确认", en: "Both ask the court to confirm"), from: .stages(["agreed"]),
        by: [.officer],
        form: Form(
            Form.Field("joint", Text(zh: "双方共同申请", en: "Asked by both together"), .yesNo),
            Form.Field("court", Text(zh: "受理法院", en: "Court"), .shortText()),
            .day("applied-on", Text(zh: "申请日期", en: "Day of the application")), .files),
        guards: [
            .answers("joint", ["yes"]), .notDone("apply-confirmation"), .after("agree", "applied-on"), .confirmableThen,
        ],
        effects: [
            .exhibits("files"), .stop("confirmable"), .start("following", .act), .issue(.confirmationApplication),
        ], to: .to("confirming"), basis: [Rule.confirmInCourt.id, Rule.confirmMediation.id])

    private static let confirmed = Act(
        "court-decides", Text(zh: "记录法院裁定", en: "Record the court's ruling"), from: .stages(["confirming"]),
        by: [.officer],
        form: Form(
            Form.Field(
                "ruling", Text(zh: "裁定", en: "Ruling"),
                .choice([
                    Form.Option("confirmed", zh: "裁定调解协议有效", en: "The agreement is valid"),
                    Form.Option("rejected", zh: "裁定驳回申请", en: "The request is rejected"),
                    Form.Option("withdrawn", zh: "双方撤回申请", en: "The request was withdrawn"),
                ])),
            .day("ruled-on", Text(zh: "裁定或者撤回之日", en: "Day of it")), .files),
        guards: [.after("apply-confirmation", "ruled-on")],
        effects: [
            .exhibits("files"), .start("following", .act), .notify(.reporter), .notify(.respondent),
        ],
        to: .choice(
            "ruling",
            [
                Act.Branch("confirmed", to: "confirmed"), Act.Branch("rejected", to: "agreed"),
                Act.Branch("withdrawn", to: "agreed"),
            ]), basis: [Rule.confirmMediation.id])

    private static let performed = Act(
        "performed", Text(zh: "记录履行完毕", en: "Record performance"),
        from: .stages(["agreed", "confirming", "confirmed"]),
        by: [.officer],
        form: Form(.day("performed-on", Text(zh: "履行之日", en: "Day of performance")), .files),
        guards: [.after("agree", "performed-on")],
        effects: [.exhibits("files"), .stop("following"), .stop("confirmable")], to: .to("performed"))

    private static let follow = Act(
        "follow", Text(zh: "跟进履行和确认", en: "Follow up"), from: .stages(["agreed", "confirming", "confirmed"]),
        by: [.officer], form: Form(Form.Field("note", Text(zh: "情况", en: "How it stands"), .longText(limit: 1_000))),
        effects: [.start("following", .act)], to: .stays)

    /// 强制执行: what the court has confirmed the other side can have enforced (人民调解法第三十三条第二款).
    private static let enforce = Act(
        "enforce", Text(zh: "一方不履行，对方申请强制执行", en: "Not performed: enforcement asked for"),
        from: .stages(["confirmed"]), by: [.officer],
        form: Form(
            .day("asked-on", Text(zh: "申请日期", en: "Day of the application")), .files),
        guards: [.after("court-decides", "asked-on")], effects: [.exhibits("files"), .stop("following")],
        to: .to("enforced"), basis: [Rule.confirmMediation.id])

    private static let unperformed = Act(
        "unperformed", Text(zh: "未经确认的协议不履行，告知起诉", en: "Not performed: told that a suit is open"),
        from: .stages(["agreed"]), by: [.officer], form: Form(.reason), guards: [.performanceOverdue],
        effects: [
            .stop("following"), .stop("confirmable"), .notify(.reporter), .close(because: "reason"),
        ], to: .to("unperformed"), basis: [Rule.mediateMarkDamages.id])
}

extension Guard {
    /// 三十日内: reckoned to the day on which both asked, whenever that is written down here.
    fileprivate static let confirmableThen = Guard.check("confirmableThen") { docket, submission in
        guard case .day(let asked)? = submission.answers["applied-on"] else { return .allowed }
        do throws(Refusal) {
            guard let due = try docket.reading(of: "confirmable", at: submission.happenedAt, submission.lawbook)?.due,
                asked > due.legal.day
            else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "共同申请司法确认的期限已于\(due.legal)届满",
                        en: "The time to ask the court together ended on \(due.legal)."),
                    rule: Rule.confirmInCourt.id.text)
            ])
        } catch {
            return .refused([Reason(error.text)])
        }
    }

    /// 逾期: the day to perform by has passed.
    fileprivate static let performanceOverdue = Guard.check("performanceOverdue") { docket, submission in
        guard case .day(let last)? = docket.answer("perform-by", in: "agree"), submission.day <= last else {
            return .allowed
        }
        return .refused([
            Reason(
                Text(zh: "协议约定\(last)前履行，尚未到期", en: "It is to be performed by \(last), which has not passed."))
        ])
    }
}
