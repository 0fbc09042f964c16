import Base
import Law
import Procedure

/// 听证的准备: from the request to the day, step by step.
enum HearingActs {
    static let all: [Act] =
        ([open, appoint, replace, handIn, fix, notify] + HearingDayActs.all + [officersReplaced]).closedToRecused

    private static let officersReplaced = RecusalActs.replaced(in: [
        "appointing", "handing-in", "fixing", "notifying", "waiting", "reporting",
    ])

    /// The system files it for the case in which the party asked.
    private static let open = Act(
        "open", Text(zh: "登记听证要求", en: "Register the request"), from: .filing, by: [.system],
        form: Form(
            .day("asked", Text(zh: "要求听证的日期", en: "Day of the request")), .officers,
            Form.Field("party", Text(zh: "当事人", en: "The party"), .party)),
        effects: [.party("party"), .assign("officers"), .start("appointing", .field("asked"))], to: .to("appointing"),
        basis: [Rule.askForHearing.id, Rule.appointChair.id])

    private static let panel: [Form.Field] = [
        Form.Field("chair", Text(zh: "听证主持人", en: "Chair"), .people(most: 1)),
        Form.Field("members", Text(zh: "听证员", en: "Members"), .people(most: 4), required: false),
        Form.Field("recorder", Text(zh: "记录员", en: "Recorder"), .people(most: 1)),
    ]

    private static let appoint = Act(
        "appoint", Text(zh: "指定听证主持人", en: "Appoint the chair"), from: .stages(["appointing"]), by: [.bureauHead],
        form: Form(panel), guards: [.chairDidNotInvestigate],
        effects: [.stop("appointing"), .start("handing-in", .act), .notify(.reviewer)], to: .to("handing-in"),
        basis: [Rule.appointChair.id, Rule.conductHearing.id])

    /// 回避: whoever chairs it has an interest in it; another takes the place.
    private static let replace = Act(
        "replace", Text(zh: "更换听证主持人（回避）", en: "Replace the chair"),
        from: .stages(["handing-in", "fixing", "notifying", "waiting"]), by: [.bureauHead],
        form: Form(panel + [.reason]), guards: [.chairDidNotInvestigate],
        effects: [.notify(.reviewer)], to: .stays, basis: [Rule.conductHearing.id])

    private static let handIn = Act(
        "hand-in", Text(zh: "移交案件材料", en: "Hand in the file"), from: .stages(["handing-in"]), by: [.officer],
        form: Form(Form.Field("papers", Text(zh: "材料目录", en: "List of papers"), .longText()), .files),
        guards: [.caseOfficer, .certificate],
        effects: [.exhibits("files"), .stop("handing-in"), .start("fixing", .act), .notify(.reviewer)],
        to: .to("fixing"), basis: [Rule.handInCaseFile.id])

    /// 确定时间、地点: far enough ahead for the notice; done again where the notice could not be served in time.
    private static let fix = Act(
        "fix", Text(zh: "确定听证时间、地点", en: "Fix date and place"), from: .stages(["fixing", "notifying"]),
        by: [.reviewer],
        form: Form(
            Form.Field("when", Text(zh: "听证时间", en: "Time of the hearing"), .dayAndTime(.notBeforeToday)),
            Form.Field("place", Text(zh: "听证地点", en: "Place"), .shortText(limit: 200)),
            Form.Field(
                "open", Text(zh: "公开举行", en: "Held in public"),
                .choice([
                    Form.Option("public", zh: "公开", en: "In public"),
                    Form.Option("state-secret", zh: "不公开：涉及国家秘密", en: "Closed: state secrets"),
                    Form.Option("trade-secret", zh: "不公开：涉及商业秘密", en: "Closed: trade secrets"),
                    Form.Option("privacy", zh: "不公开：涉及个人隐私", en: "Closed: privacy"),
                ])),
            .documentNumber(Text(zh: "听证通知书文号", en: "Number of the notice"))),
        guards: [.chairs, .enoughTimeToNotify],
        effects: [
            .stop("fixing"), .issue(.hearingNotice), .start("notifying", .field("when")),
            .start("reporting", .field("when")),
        ], to: .to("notifying"), basis: [Rule.fixHearingDate.id, Rule.notifyHearing.id])

    private static let notify = Act(
        "notify", Text(zh: "送达听证通知书", en: "Serve the notice of hearing"), from: .stages(["notifying"]),
        by: [.reviewer, .officer],
        form: Form(
            .manner, .addressConfirmed, .servedOn,
            Form.Field("files", Text(zh: "送达回证、签收记录", en: "Proof of service"), .files())),
        guards: [.electronicServiceAgreed, .after("fix", "served-on"), .servedInTime],
        effects: [.exhibits("files"), .stop("notifying"), .notify(.officer)], to: .to("waiting"),
        basis: [Rule.notifyHearing.id, Rule.mannerOfService.id])
}
