import Base
import Law
package import Procedure

extension Procedure {
    /// 展会投诉: a complaint at a show, answered within a day, and settled before the show is over (展会知识产权保护办法,
    /// 展会知识产权保护指引第十四条).
    package static let showComplaint = Procedure(
        "show-complaint", version: 1, measure: 16, Text(zh: "展会知识产权投诉", en: "Complaint at a show"),
        for: Text(
            zh: "展会现场登记投诉、通知参展方二十四小时内答复，撤展、遮盖或者驳回；需要处罚的转核查。",
            en: "Take a complaint at the show, give the exhibitor a day to answer, have goods withdrawn or covered, or "
                + "reject it; what needs a penalty is verified."),
        clocks: [
            Clock(
                "forwarding", Text(zh: "投诉移交期限", en: "Time to pass it on"), Rule.forwardShowComplaint.id,
                from: Text(zh: "收到投诉材料之时", en: "receipt of the papers")),
            Clock(
                "answering", Text(zh: "参展方答复期限", en: "Time to answer"), Rule.answerAtShow.id, .party,
                from: Text(zh: "参展方接到通知之时", en: "notice to the exhibitor")),
            // The guide says 及时; the office gives itself as long as the exhibitor had.
            Clock(
                "settling", Text(zh: "现场处理（内部目标）", en: "Settling on the spot (internal target)"),
                Rule.answerAtShow.id, .target, from: Text(zh: "收到答复或者逾期之时", en: "the answer, or its time passing")),
        ],
        stages: [
            Stage(
                "received", Text(zh: "待通知参展方", en: "Exhibitor to be told"), public: .received, holder: .officer,
                keptBy: [.clock("forwarding")]),
            Stage(
                "answering", Text(zh: "等待参展方答复", en: "Waiting for the exhibitor"), public: .deciding,
                holder: .officer, keptBy: [.clock("answering")]),
            Stage(
                "settling", Text(zh: "待现场处理", en: "To be settled"), public: .deciding, holder: .officer,
                keptBy: [.clock("settling")]),
            Stage(
                "removed", Text(zh: "已撤展、遮盖或者断开链接", en: "Withdrawn, covered or unlinked"), public: .decided,
                ends: .done),
            Stage("rejected", Text(zh: "不构成侵权", en: "No infringement"), public: .decided, ends: .refused),
            Stage("referred", Text(zh: "已转核查", en: "Being verified"), public: .verifying, ends: .transferred),
            Stage("withdrawn", Text(zh: "投诉人撤回", en: "Withdrawn"), public: .decided, ends: .withdrawn),
        ], acts: ShowComplaintActs.all)
}

/// 展会投诉的办理动作 (ZH-01 to ZH-05).
enum ShowComplaintActs {
    static let all: [Act] = [register, inform, answer, noAnswer, settle, withdraw]

    private static let register = Act(
        "register", Text(zh: "登记展会投诉", en: "Register a complaint at a show"), from: .filing,
        by: [.officer, .brigade, .counter],
        form: Form(
            Form.Field("show", Text(zh: "展会名称", en: "Show"), .shortText()),
            Form.Field("last-day", Text(zh: "展会最后一日", en: "Last day of the show"), .date()),
            Form.Field("received-at", Text(zh: "收到投诉材料的时刻", en: "When the papers came"), .dayAndTime(.notAfterToday)),
            Form.Field("holder", Text(zh: "投诉人（权利人）", en: "Complainant (right holder)"), .party),
            Form.Field("contact", Text(zh: "联系方式", en: "How to reach them"), .shortText()),
            Form.Field("right", Text(zh: "权利的号码", en: "Number of the right"), .identifier(.right)),
            Form.Field("exhibitor", Text(zh: "被投诉的参展方", en: "Exhibitor"), .party),
            Form.Field("booth", Text(zh: "展位", en: "Booth"), .shortText()),
            Form.Field("goods", Text(zh: "涉嫌侵权的展品", en: "The exhibits"), .longText(limit: 1_000)),
            Form.Field("evidence", Text(zh: "权利证明、侵权证据", en: "Proof of the right, evidence"), .files())),
        effects: [
            .party("holder"), .right("right"), .exhibits("evidence"), .start("forwarding", .field("received-at")),
        ], to: .to("received"), basis: [Rule.showComplaintBody.id, Rule.forwardShowComplaint.id])

    private static let inform = Act(
        "inform", Text(zh: "通知参展方", en: "Tell the exhibitor"), from: .stages(["received"]), by: [.officer, .brigade],
        form: Form(
            Form.Field(
                "told-at", Text(zh: "参展方接到通知的时刻", en: "When the exhibitor was told"), .dayAndTime(.notAfterToday)),
            Form.Field("who", Text(zh: "签收人", en: "Who signed"), .shortText()), .files),
        effects: [
            .exhibits("files"), .stop("forwarding"), .start("answering", .field("told-at")), .issue(.showNotice),
        ], to: .to("answering"), basis: [Rule.answerAtShow.id])

    private static let answer = Act(
        "answer", Text(zh: "收到参展方答复", en: "Take the exhibitor's answer"), from: .stages(["answering"]),
        by: [.officer, .brigade],
        form: Form(
            Form.Field(
                "admits", Text(zh: "承认侵权", en: "Admits it"), .yesNo),
            Form.Field("words", Text(zh: "答复内容", en: "The answer"), .longText()), .files),
        effects: [.exhibits("files"), .stop("answering"), .start("settling", .act)], to: .to("settling"),
        basis: [Rule.answerAtShow.id])

    private static let noAnswer = Act(
        "no-answer", Text(zh: "逾期未答复", en: "No answer in time"), from: .stages(["answering"]),
        by: [.officer, .brigade], guards: [.clock("answering", .lapsed)],
        effects: [.stop("answering"), .start("settling", .act)], to: .to("settling"), basis: [Rule.answerAtShow.id])

    private static let settle = Act(
        "settle", Text(zh: "现场处理", en: "Settle it"), from: .stages(["settling"]), by: [.officer, .brigade],
        form: Form(
            Form.Field(
                "result", Text(zh: "处理", en: "Result"),
                .choice([
                    Form.Option(
                        "removed", zh: "协调主办方撤展、遮盖、删除、断开链接", en: "Withdrawn, covered or unlinked with the organiser"),
                    Form.Option("rejected", zh: "不构成侵权", en: "No infringement"),
                    Form.Option("referred", zh: "转核查，依法查处", en: "To be verified"),
                ])),
            Form.Field(
                "ground", Text(zh: "依据", en: "Ground"),
                .choice([
                    Form.Option("final", zh: "侵权事实已经生效文书确认", en: "A final document shows the infringement"),
                    Form.Option("unanswered", zh: "逾期没有答复", en: "No answer in time"),
                    Form.Option("admitted", zh: "参展方承认侵权", en: "The exhibitor admits it"),
                ]), when: .init("result", is: "removed")),
            Form.Field("repeated", Text(zh: "该参展方连续两次以上侵权", en: "The exhibitor infringed twice running"), .yesNo),
            .reason, .files),
        effects: [.exhibits("files"), .stop("settling"), .notify(.rightsHolder)],
        to: .choice(
            "result",
            [
                Act.Branch(
                    "removed", to: "removed",
                    guards: [
                        .any([
                            .done(.init("no-answer")), .done(.init("answer", ["admits": ["yes"]])),
                            .answers("ground", ["final"]),
                        ])
                    ]),
                Act.Branch("rejected", to: "rejected", effects: [.close(because: "reason")]),
                Act.Branch(
                    "referred", to: "referred",
                    effects: [.open(.verification, telling: ["received": .act]), .close(because: "reason")]),
            ]), basis: [Rule.answerAtShow.id, Rule.repeatAtShow.id, Rule.patentAtShow.id])

    private static let withdraw = Act(
        "withdraw", Text(zh: "投诉人撤回", en: "Withdrawn by the complainant"),
        from: .stages(["received", "answering", "settling"]), by: [.officer, .brigade, .counter], form: Form(.reason),
        effects: [.stop("forwarding"), .stop("answering"), .stop("settling"), .close(because: "reason")],
        to: .to("withdrawn"))
}

extension DocumentForm {
    /// 展会投诉通知: the office's own form.
    static let showNotice = DocumentForm("show-notice", Text(zh: "展会知识产权投诉通知书", en: "Notice of a complaint at a show"))
}
