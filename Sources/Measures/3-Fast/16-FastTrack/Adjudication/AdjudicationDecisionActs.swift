import Base
import Law
import Procedure

/// 合议与裁决: the panel by majority; the paper says what is stopped, or dismisses (第二十五条、第三十条至第三十四条).
enum AdjudicationDecisionActs {
    static let all: [Act] = [deliberate, reopen, decide, decideDirectly]

    private static let deliberate = Act(
        "deliberate", Text(zh: "合议", en: "Deliberate"), from: .stages(["trying"]), by: [.officer],
        form: Form(
            Form.Field("members", Text(zh: "参加合议的成员", en: "Who deliberated"), .people(most: 9)),
            Form.Field(
                "opinion", Text(zh: "合议结论", en: "Conclusion"),
                .choice([
                    Form.Option("infringed", zh: "侵权行为成立", en: "There is infringement"),
                    Form.Option("not", zh: "侵权行为不成立", en: "There is none"),
                ])),
            Form.Field("against", Text(zh: "不同意结论的人数", en: "How many disagreed"), .number(0...8)),
            Form.Field(
                "record", Text(zh: "合议笔录（事实、证据、责任、适用法律、处理结果）", en: "Record of the deliberation"),
                .longText(limit: 20_000)),
            Form.Field("dissent", Text(zh: "不同意见", en: "Dissent"), .longText(limit: 5_000), required: false),
            .files),
        guards: [.caseOfficer, .challengeDecided, .wholePanel, .majority, .answerSentOn],
        effects: [.exhibits("files"), .issue(.patentDeliberation), .notify(.bureauHead)], to: .to("deciding"),
        basis: [Rule.openAdjudication.id])

    private static let reopen = Act(
        "reopen", Text(zh: "退回审理", en: "Back to the panel"), from: .stages(["deciding"]),
        by: [.bureauHead, .officer], form: Form(.reason), to: .to("trying"))

    /// 裁决 (第三十一条): what the document has to say.
    private static let content: [Form.Field] = [
        Form.Field("requested", Text(zh: "请求人陈述的事实和理由", en: "What the requester says"), .longText(limit: 10_000)),
        Form.Field(
            "answered", Text(zh: "被请求人陈述的事实和理由", en: "What the respondent says"), .longText(limit: 10_000),
            hint: Text(zh: "没有答辩的，写明逾期未答辩", en: "Where there was no answer, say so")),
        Form.Field(
            "findings", Text(zh: "认定侵权行为是否成立的理由和依据", en: "Reasons and basis of the finding"), .longText(limit: 20_000)),
    ]

    private static func order(when condition: Form.Field.Condition? = nil) -> [Form.Field] {
        [
            Form.Field(
                "acts", Text(zh: "责令停止的行为类型", en: "What is to stop"), .choices(AdjudicationFields.infringements),
                when: condition),
            Form.Field(
                "order", Text(zh: "对象、范围和具体措施", en: "Object, scope and measures"), .longText(limit: 5_000),
                hint: Text(
                    zh: "例如：立即停止制造、销售某型号产品，销毁专用模具，不得将尚未售出的产品投放市场",
                    en:
                        "For instance: stop making and selling a model, destroy its moulds, keep what is unsold off the market"
                ),
                when: condition),
        ]
    }

    private static let decided: [Effect] =
        AdjudicationEarlyEndActs.stopped + [
            .issue(.patentDecision), .start("publishing", .act), .start("serving-decision", .act), .notify(.publisher),
            .notify(.officer),
        ]

    private static let decide = Act(
        "decide", Text(zh: "作出行政裁决", en: "Decide"), from: .stages(["deciding"]), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            [
                Form.Field(
                    "ruling", Text(zh: "裁决", en: "Ruling"),
                    .choice([
                        Form.Option("stop", zh: "侵权行为成立，责令立即停止侵权行为", en: "Infringement; ordered to stop at once"),
                        Form.Option("dismiss", zh: "侵权行为不成立，驳回请求", en: "No infringement; dismissed"),
                    ]))
            ] + content + order(when: .init("ruling", is: "stop")) + [
                AdjudicationFields.number("行政裁决书文号", "Number of the decision")
            ]),
        guards: [.decidesHere, .challengeDecided],
        to: .choice(
            "ruling",
            [
                Act.Branch(
                    "stop", to: "serving-decision", guards: [.done(.init("deliberate", ["opinion": ["infringed"]]))],
                    effects: decided),
                Act.Branch(
                    "dismiss", to: "serving-decision", guards: [.done(.init("deliberate", ["opinion": ["not"]]))],
                    effects: decided),
            ]), basis: [Rule.closeAdjudication.id, Rule.suePatentRuling.id, Rule.publishAdjudication.id])

    /// 重复侵权直接裁决 (第三十四条第一款): the same patent, the same kind of act, after a final ruling.
    private static let decideDirectly = Act(
        "decide-directly", Text(zh: "重复侵权，直接作出裁决", en: "Repeated infringement: decide at once"),
        from: .stages(["filed", "answering", "trying"]), by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            [
                Form.Field(
                    "earlier", Text(zh: "生效裁决、判决的文号", en: "Number of the final ruling or judgment"),
                    .identifier(.external)),
                .day("final-on", Text(zh: "该裁决、判决生效之日", en: "Day it became final")),
                .day("again-on", Text(zh: "再次实施侵权行为之日", en: "Day of the new act")),
                Form.Field(
                    "same", Text(zh: "同一侵权人、同一专利权、相同类型的侵权行为", en: "Same infringer, patent and kind of act"), .yesNo),
            ] + content + order() + [
                AdjudicationFields.number("行政裁决书文号", "Number of the decision"),
                Form.Field("files", Text(zh: "生效文书、再次侵权的证据", en: "The final document, evidence"), .files()),
            ]),
        guards: [
            .decidesHere, .challengeDecided, .answers("same", ["yes"]), .order("final-on", then: "again-on"),
        ],
        effects: [.exhibits("files")] + decided, to: .to("serving-decision"),
        basis: [Rule.repeatedPatentInfringement.id, Rule.publishAdjudication.id])
}
