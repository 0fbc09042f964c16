import Base
import Law
import Procedure

/// 告知、陈述申辩与决定: nothing is decided before the party was told and had its time (程序规定第五十六条至第六十三条).
enum DecisionActs {
    static let all: [Act] = [approveNotice, sendBack, decideOther, hear, waive, recheck, discuss, decide]

    private static let penalty: [Form.Field] = [
        Form.Field(
            "fine", Text(zh: "罚款", en: "Fine"), .money(), hint: Text(zh: "没有罚款的填0", en: "0 where there is none")),
        Form.Field("confiscation", Text(zh: "没收违法所得", en: "Confiscated gains"), .money()),
        Form.Field(
            "other", Text(zh: "其他处罚、没收物品", en: "Other penalties, confiscated goods"), .longText(), required: false),
    ]

    /// 负责人批准: after review the head approves what the party is then told (程序规定第五十六条).
    private static let approveNotice = Act(
        "approve-notice", Text(zh: "批准拟处罚内容", en: "Approve the proposed penalty"), from: .stages(["approving"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            penalty + CaseHearingActs.told + [.documentNumber(Text(zh: "告知书文号", en: "Number of the notice"))]),
        guards: [.done(.init("finish", ["proposal": ["penalise"]])), .hearingRightTold],
        effects: [.issue(.penaltyNotice)],
        to: .to("noticing"), basis: [Rule.penaltyNotice.id, Rule.hearingScope.id, Rule.hearingAmounts.id])

    private static let sendBack = Act(
        "send-back", Text(zh: "退回补充调查", en: "Send back for more investigation"),
        from: .stages(["approving", "deciding"]), by: [.bureauHead], form: Form(.reason), to: .to("investigating"))

    /// 不予处罚、移送: decided without notice, which only a penalty needs.
    private static let decideOther = Act(
        "decide-other", Text(zh: "决定不予处罚或者移送", en: "Decide not to penalise, or to transfer"),
        from: .stages(["approving", "deciding"]), by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field(
                "decision", Text(zh: "决定", en: "Decision"),
                .choice(InvestigationActs.decisions.filter { $0.id != "penalise" })),
            .documentNumber(
                Text(zh: "决定书文号", en: "Number of the decision"), when: .init("decision", is: "spare", "unfounded")),
            CompetenceFields.receiver(when: .init("decision", is: "transfer")), .reason),
        guards: [.recusalDecided],
        effects: [.stop("deciding"), .stop("defending"), .issue(.handlingApproval)],
        to: .choice(
            "decision",
            [
                Act.Branch("spare", to: "serving", guards: [.done(.init("find-lenient"))], effects: notPenalised),
                Act.Branch("unfounded", to: "serving", effects: notPenalised),
                Act.Branch(
                    "transfer", to: "closing",
                    effects: [CompetenceActs.handingOver(["to", "reason"])] + transferred),
                Act.Branch(
                    "crime", to: "closing",
                    effects: [
                        .open(
                            .crimeTransfer, telling: ["found": .act], knowing: ["officers": .officers, "party": .party])
                    ] + transferred),
            ]), basis: [Rule.decideCase.id, Rule.filingWaived.id])

    private static let notPenalised: [Effect] = [
        .issue(.noPenaltyDecision), .start("serving", .act), .answer("not-penalised"), .tell(.goodsReleased),
    ]

    private static let transferred: [Effect] = [
        .notify(.liaison), .start("closing", .act), .answer("transferred"), .tell(.goodsTransferred),
    ]

    private static let hear = Act(
        "hear", Text(zh: "听取陈述申辩", en: "Take the party's defence"), from: .stages(["defending"]),
        by: [.officer, .respondent],
        form: Form(Form.Field("content", Text(zh: "陈述申辩内容", en: "The defence"), .longText(limit: 20_000)), .files),
        effects: [.exhibits("files"), .issue(.defenceRecord)], to: .to("rechecking"), basis: [Rule.penaltyNotice.id])

    private static let waive = Act(
        "waive", Text(zh: "逾期未陈述申辩，视为放弃", en: "Record that the time passed unused"), from: .stages(["defending"]),
        by: [.officer, .system], guards: [.certificate, .clock("defending", .lapsed)],
        to: .to("deciding"), when: .ended(["defending"]),
        basis: [Rule.penaltyNotice.id])

    private static let recheck = Act(
        "recheck", Text(zh: "复核陈述申辩", en: "Check the defence"), from: .stages(["rechecking"]), by: [.officer],
        form: Form(
            Form.Field(
                "result", Text(zh: "复核意见", en: "Result"),
                .choice([
                    Form.Option("kept", zh: "不予采纳，维持拟处罚", en: "Not adopted, proposal kept"),
                    Form.Option("adopted", zh: "全部或者部分采纳", en: "Adopted, in whole or in part"),
                    Form.Option("new-facts", zh: "需要补充调查", en: "More investigation needed"),
                ])), .reason),
        guards: [.caseOfficer, .certificate],
        to: .choice(
            "result",
            [
                Act.Branch("kept", to: "deciding"), Act.Branch("adopted", to: "deciding"),
                Act.Branch("new-facts", to: "investigating"),
            ]), basis: [Rule.penaltyNotice.id])

    private static let discuss = Act(
        "discuss", Text(zh: "集体讨论", en: "Discuss in panel"), from: .stages(["deciding"]), by: [.bureauHead],
        form: Form(
            Form.Field("members", Text(zh: "参加讨论的负责人", en: "Heads who took part"), .people(most: 20)),
            Form.Field("record", Text(zh: "讨论记录与结论", en: "Record and conclusion"), .longText(limit: 20_000)), .files),
        effects: [.exhibits("files"), .issue(.panelRecord)], to: .stays, basis: [Rule.legalReview.id])

    /// 处罚决定: told, heard, time passed, discussed where it must be, and no heavier than what the party was told.
    private static let decide = Act(
        "decide", Text(zh: "作出行政处罚决定", en: "Impose the penalty"), from: .stages(["deciding"]), by: [.bureauHead],
        preparedBy: [.officer],
        form: Form(
            penalty + [
                .documentNumber(Text(zh: "决定书文号", en: "Number of the decision")),
                Form.Field("warning-only", Text(zh: "仅给予警告", en: "A warning only"), .yesNo), .reason,
                CaseGoodsActs.disposal, CaseGoodsActs.confiscated,
            ]),
        guards: [
            .recusalDecided, .clock("defending", .lapsed),
            .any([.done(.init("finish", ["complex": ["no"]])), .done(.init("discuss", since: "finish"))]),
            .amount("fine", .atMost, .answered("fine", in: "approve-notice")),
            .amount("confiscation", .atMost, .answered("confiscation", in: "approve-notice")), .goodsDisposedOf,
            .confiscationListed,
            .discussedAfterHearing,
        ],
        effects: [
            .stop("deciding"), .issue(.handlingApproval), .issue(.penaltyDecision), .start("serving", .act),
            .answer("penalised"), .when("warning-only", ["no"], disclosure),
        ] + CaseGoodsActs.disposed, to: .to("serving"),
        basis: [
            Rule.decideCase.id, Rule.decisionContent.id, Rule.penaltyNotice.id, Rule.publicationNotice.id,
            Rule.publicationScope.id,
        ])

    /// 谁办案、谁录入 (公示规定第十六条): the officers of the case enter what is published; they type nothing twice.
    private static let disclosure = Effect.open(
        .disclosure, telling: ["decided-on": .act], handing: ["number", "fine", "confiscation", "other"],
        knowing: ["officers": .officers, "party": .party])
}
