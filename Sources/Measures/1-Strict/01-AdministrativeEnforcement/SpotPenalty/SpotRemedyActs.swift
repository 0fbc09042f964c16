import Base
import Law
import Procedure

/// 当场处罚的救济: reconsideration first, court after it (行政复议法第二十三条第一款第一项).
enum SpotRemedyActs {
    static let all: [Act] = [reviewAsked, reviewEnded, remediesEnded, revoke]

    private static let unpaid: Act.From = .stages(["performing", "urging"])

    private static let reviewAsked = Act(
        "review-asked", Text(zh: "记录当事人申请行政复议", en: "Record that reconsideration was asked for"), from: unpaid,
        by: [.officer, .reviewer],
        form: Form(
            .day("asked-on", Text(zh: "申请日期", en: "Day of the application")),
            Form.Field("review-number", Text(zh: "复议案号", en: "Number"), .identifier(.external), required: false), .files
        ),
        guards: [.notDone("review-asked"), .notDone("remedies-ended"), .after("decide", "asked-on")],
        effects: [.exhibits("files"), .stop("appealing")], to: .stays,
        basis: [Rule.askForReconsideration.id, Rule.reconsiderationFirst.id])

    /// 复议程序终结 without the decision falling: from then on the party may go to court.
    private static let reviewEnded = Act(
        "review-ended", Text(zh: "记录复议维持或者终结", en: "Record that the decision stood in reconsideration"),
        from: unpaid, by: [.officer, .reviewer],
        form: Form(
            .day("served-on", Text(zh: "当事人收到复议决定书之日", en: "Day the party received the decision")),
            Form.Field(
                "result", Text(zh: "结果", en: "Result"),
                .choice([
                    Form.Option("upheld", zh: "维持", en: "Upheld"),
                    Form.Option("rejected", zh: "不予受理、驳回或者终止", en: "Not accepted, rejected or ended"),
                ])), .files),
        guards: [.done(.init("review-asked")), .notDone("review-ended"), .after("decide", "served-on")],
        effects: [.exhibits("files"), .start("suing", .field("served-on"))], to: .stays,
        basis: [Rule.sueAfterReconsideration.id, Rule.sueAfterMandatoryReview.id])

    /// 救济期限届满: that of reconsideration, or that of the court after it; then the court can be applied to.
    private static let remediesEnded = Act(
        "remedies-ended", Text(zh: "记录救济期限届满", en: "Record the end of the time for remedies"), from: unpaid,
        by: [.officer, .system],
        form: Form(.day("ended-on", Text(zh: "救济期限（或者延期、分期缴款期限）届满之日", en: "Day the remedies (or deferral) ended"))),
        guards: [
            .notDone("remedies-ended"), .clock("paying", .lapsed),
            .any([.clock("appealing", .lapsed), .clock("suing", .lapsed)]),
        ], effects: [.start("applying", .field("ended-on"))], to: .stays,
        when: .ended(["appealing", "suing", "paying"]), basis: [Rule.applyToCourt.id])

    private static let revoke = Act(
        "revoke", Text(zh: "处罚决定被撤销", en: "The decision is annulled"),
        from: .stages(["performing", "urging", "enforcing", "cash", "banking", "closing"]), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            Form.Field(
                "by", Text(zh: "撤销机关", en: "By"),
                .choice([
                    Form.Option("bureau", zh: "本局自行撤销", en: "The bureau itself"),
                    Form.Option("reconsideration", zh: "行政复议决定", en: "Reconsideration"),
                    Form.Option("court", zh: "法院判决", en: "A court"),
                ])), .reason, .files),
        guards: [.notDone("revoke")],
        effects: [
            .exhibits("files"), .stop("paying"), .stop("urging"), .stop("applying"), .stop("following"),
            .stop("appealing"), .stop("suing"), .stop("cash"), .stop("banking"), .notify(.respondent),
            .notify(.finance), .start("closing", .act),
        ], to: .to("closing"), basis: [Rule.decideOnTheSpot.id])
}
