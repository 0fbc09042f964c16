import Base
import Law
import Procedure

/// 送达与答辩: the respondent is served, answers or not, and the answer goes to the requester (第二十二条).
enum AdjudicationAnswerActs {
    static let all: [Act] = [
        serve, extend, answer("answer", from: ["answering"], to: .to("trying")), silent,
        answer("late-answer", from: ["trying", "hearing", "suspended"], to: .stays), sendOn,
    ]

    private static let serve = Act(
        "serve-request", Text(zh: "送达请求书副本和答辩通知书", en: "Serve the request"), from: .stages(["filed"]),
        by: [.officer],
        form: Form(
            AdjudicationFields.service + [
                Form.Field(
                    "abroad", Text(zh: "被请求人在境内没有固定住所", en: "The respondent has no fixed domicile in China"), .yesNo,
                    hint: Text(zh: "答辩期限因此更长", en: "Then the time to answer is longer")),
                AdjudicationFields.number("答辩通知书文号", "Number of the notice"), AdjudicationFields.proof,
            ]),
        guards: [.caseOfficer, .electronicConsented, .after("accept", "served-on")],
        effects: [
            .exhibits("files"), .stop("serving"), .issue(.patentAnswerNotice), .issue(.patentService),
            .when("abroad", ["yes"], .start("answering-abroad", .field("served-on"))),
            .when("abroad", ["no"], .start("answering", .field("served-on"))), .notify(.respondent),
        ], to: .to("answering"),
        basis: [
            Rule.serveRequest.id, Rule.answerRequest.id, Rule.answerRequestAbroad.id, Rule.serveAdjudicationPapers.id,
        ])

    /// 准许延期答辩: by the panel, to a day.
    private static let extend = Act(
        "extend-answer", Text(zh: "合议组准许延期答辩", en: "More time to answer"), from: .stages(["answering"]),
        by: [.officer],
        form: Form(
            Form.Field("abroad", Text(zh: "被请求人在境内没有固定住所", en: "No fixed domicile in China"), .yesNo), .until, .reason,
            .files),
        guards: [.caseOfficer],
        effects: [
            .exhibits("files"),
            .when(
                "abroad", ["no"],
                .extend("answering", approvedBy: .officer, because: "reason", until: "until")),
            .when(
                "abroad", ["yes"],
                .extend("answering-abroad", approvedBy: .officer, because: "reason", until: "until")),
        ], to: .stays, basis: [Rule.answerRequest.id, Rule.answerRequestAbroad.id])

    private static func answer(_ id: Name<Act>, from stages: [Name<Stage>], to outcome: Act.Outcome) -> Act {
        Act(
            id, Text(zh: "收到答辩书", en: "Take the answer"), from: .stages(stages), by: [.officer, .counter],
            form: Form(
                .day("answered-on", Text(zh: "收到答辩书之日", en: "Day the answer was received")),
                Form.Field("answer", Text(zh: "答辩的主要内容", en: "What it says"), .longText(limit: 10_000)),
                Form.Field(
                    "defences", Text(zh: "提出的抗辩", en: "Defences raised"),
                    .choices([
                        Form.Option("outside", zh: "没有落入保护范围", en: "Outside the scope of protection"),
                        Form.Option("prior", zh: "现有技术、现有设计", en: "Prior art or design"),
                        Form.Option("source", zh: "合法来源", en: "A lawful source"),
                        Form.Option("use", zh: "先用权等不视为侵权的情形", en: "Prior use, or no infringement by law"),
                        Form.Option("time", zh: "超过请求时限", en: "Out of time"),
                        Form.Option("other", zh: "其他", en: "Other"),
                    ])), .files),
            guards: [.after("serve-request", "answered-on", by: "served-on")],
            effects: [
                // The time to challenge is over by then; who learns more later says so at the oral hearing.
                .exhibits("files"), .stop("answering"), .stop("answering-abroad"), .stop("challenging"),
                .start("copying", .field("answered-on")), .notify(.officer),
            ], to: outcome, basis: [Rule.answerRequest.id, Rule.sendAnswer.id])
    }

    /// 逾期不答辩: it does not hold the case up.
    private static let silent = Act(
        "no-answer", Text(zh: "逾期未答辩，继续处理", en: "No answer in time; go on"), from: .stages(["answering"]),
        by: [.officer],
        guards: [.caseOfficer, .any([.clock("answering", .lapsed), .clock("answering-abroad", .lapsed)])],
        effects: [.stop("answering"), .stop("answering-abroad"), .stop("challenging")], to: .to("trying"),
        basis: [Rule.answerRequest.id])

    private static let sendOn = Act(
        "send-answer", Text(zh: "向请求人送达答辩书副本", en: "Send the answer to the requester"),
        from: .stages(["trying", "hearing", "suspended", "deciding"]), by: [.officer],
        form: Form(AdjudicationFields.service + [AdjudicationFields.proof]),
        guards: [
            .caseOfficer, .following(["answer", "late-answer"]), .electronicConsented,
        ],
        effects: [.exhibits("files"), .stop("copying")], to: .stays,
        basis: [Rule.sendAnswer.id, Rule.serveAdjudicationPapers.id])
}
