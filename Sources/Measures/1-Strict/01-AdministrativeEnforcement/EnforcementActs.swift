import Base
import Law
import Procedure

/// 执行、结案与归档: payment, urging, the court, and the end of the case (程序规定第七十二条至第七十八条).
enum EnforcementActs {
    static let all: [Act] = [pay, deferPayment, remediesEnded, urge, apply, follow, courtEnded, revoke, close, archive]

    /// 罚款的执行: what a fine imposed on the spot has in common with every other.
    static let ofAnyFine: [Act] = [pay, deferPayment, urge, apply, follow, courtEnded, archive]

    private static let pay = Act(
        "pay", Text(zh: "记录履行", en: "Record performance"), from: .stages(["performing", "urging", "enforcing"]),
        by: [.finance, .officer],
        form: Form(
            .day("paid-on", Text(zh: "履行日期", en: "Day of performance")),
            Form.Field("amount", Text(zh: "缴纳金额", en: "Amount paid"), .money()),
            Form.Field("complete", Text(zh: "已全部履行", en: "Performed in full"), .yesNo), .files),
        guards: [.after("decide", "paid-on")], effects: [.exhibits("files")],
        to: .choice(
            "complete",
            [
                Act.Branch(
                    "yes", to: "closing",
                    effects: [
                        .stop("paying"), .stop("urging"), .stop("applying"), .stop("following"),
                        .start("closing", .field("paid-on")),
                    ]),
                Act.Branch("no", to: nil),
            ]), basis: [Rule.payFine.id])

    private static let deferPayment = Act(
        "defer", Text(zh: "批准延期、分期缴纳", en: "Allow deferral or instalments"), from: .stages(["performing"]),
        by: [.bureauHead], preparedBy: [.officer], form: Form(.until, .reason),
        effects: [
            .extend("paying", approvedBy: .bureauHead, because: "reason", until: "until"), .issue(.deferral),
            .notify(.respondent),
        ], to: .stays, basis: [Rule.payFine.id])

    private static let urge = Act(
        "urge", Text(zh: "送达催告书", en: "Serve the notice urging performance"), from: .stages(["performing"]),
        by: [.officer],
        form: Form(.servedOn, Form.Field("files", Text(zh: "送达回证", en: "Proof of service"), .files())),
        guards: [.certificate, .clock("paying", .lapsed)],
        effects: [.exhibits("files"), .issue(.urging), .start("urging", .field("served-on"))], to: .to("urging"),
        basis: [Rule.urgePerformance.id])

    /// 救济期限届满: from here the three months run in which the court can be applied to.
    private static let remediesEnded = Act(
        "remedies-ended", Text(zh: "记录救济期限届满", en: "Record the end of the time for remedies"),
        from: .stages(["performing", "urging"]), by: [.officer, .system],
        form: Form(.day("ended-on", Text(zh: "救济期限（或者延期、分期缴款期限）届满之日", en: "Day the remedies (or deferral) ended"))),
        guards: [
            .notDone("remedies-ended"), .clock("suing", .lapsed), .clock("appealing", .lapsed),
            .clock("paying", .lapsed),
        ], effects: [.start("applying", .field("ended-on"))], to: .stays,
        when: .ended(["suing", "appealing", "paying"]), basis: [Rule.applyToCourt.id])

    /// 申请强制执行: after both remedies and the ten days of the notice have passed (程序规定第七十六条).
    private static let apply = Act(
        "apply", Text(zh: "申请法院强制执行", en: "Apply to the court"), from: .stages(["urging"]), by: [.officer],
        form: Form(
            Form.Field("files", Text(zh: "申请书及附件", en: "Application and annexes"), .files())),
        guards: [
            .certificate, .done(.init("remedies-ended")), .clock("urging", .lapsed), .clock("applying", .notLapsed),
        ],
        effects: [
            .exhibits("files"), .issue(.courtApplication), .stop("urging"), .stop("applying"),
            .start("following", .act),
        ], to: .to("enforcing"), basis: [Rule.applyToCourt.id])

    private static let follow = Act(
        "follow", Text(zh: "跟进法院执行", en: "Follow up with the court"), from: .stages(["enforcing"]), by: [.officer],
        form: Form(Form.Field("note", Text(zh: "情况", en: "How it stands"), .longText(limit: 1_000))),
        effects: [.start("following", .act)], to: .stays)

    private static let courtEnded = Act(
        "court-ended", Text(zh: "法院裁定终结或者不予执行", en: "The court ended or refused enforcement"),
        from: .stages(["enforcing"]), by: [.officer],
        form: Form(
            .day("ruled-on", Text(zh: "裁定日期", en: "Day of the ruling")), .reason,
            Form.Field("files", Text(zh: "裁定书", en: "Ruling"), .files())),
        effects: [.exhibits("files"), .stop("following"), .start("closing", .field("ruled-on"))], to: .to("closing"),
        basis: [Rule.closeCase.id])

    /// 撤销: the decision falls, by the bureau itself, on reconsideration or in court; its publication is withdrawn.
    private static let revoke = Act(
        "revoke", Text(zh: "处罚决定被撤销", en: "The decision is annulled"),
        from: .stages(["performing", "urging", "enforcing"]), by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field(
                "by", Text(zh: "撤销机关", en: "By"),
                .choice([
                    Form.Option("bureau", zh: "本局自行撤销", en: "The bureau itself"),
                    Form.Option("reconsideration", zh: "行政复议决定", en: "Reconsideration"),
                    Form.Option("court", zh: "法院判决", en: "A court"),
                ])), .reason, .files),
        effects: [
            .exhibits("files"), .stop("paying"), .stop("urging"), .stop("applying"), .stop("following"),
            .stop("suing"), .stop("appealing"), .tell(.annulled, handing: ["reason"]), .notify(.respondent),
            .answer("not-penalised"),
            .start("closing", .act),
        ], to: .to("closing"), basis: [Rule.withdrawPublication.id])

    private static let close = Act(
        "close", Text(zh: "批准结案", en: "Close the case"), from: .stages(["closing"]), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(Form.Field("outcome", Text(zh: "处理与执行情况", en: "Result and performance"), .longText())),
        guards: [.educatedWhereSpared, .noGoodsHeld],
        effects: [.stop("closing"), .issue(.closing), .start("archiving", .act)], to: .to("archiving"),
        basis: [Rule.closeCase.id])

    private static let archive = Act(
        "archive", Text(zh: "立卷归档", en: "Archive"), from: .stages(["archiving"]), by: [.archivist],
        preparedBy: [.officer],
        form: Form(
            Form.Field("volume", Text(zh: "档号", en: "Volume number"), .identifier(.document)),
            Form.Field("complete", Text(zh: "正卷、副卷材料齐全，顺序无误", en: "Both parts complete and in order"), .yesNo)),
        guards: [.answers("complete", ["yes"])], effects: [.stop("archiving"), .issue(.volume)], to: .to("archived"),
        basis: [Rule.archiveCase.id])
}
