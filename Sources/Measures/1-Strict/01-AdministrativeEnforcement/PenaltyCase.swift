import Base
import Law
package import Procedure

extension Procedure {
    /// 行政处罚普通程序: from filing to archive (程序规定 ch. 3, 6, 7; 行政处罚法 ch. 5).
    package static let penaltyCase = Procedure(
        "penalty-case", version: 1, measure: 1, Text(zh: "行政处罚案件（普通程序）", en: "Penalty case (ordinary procedure)"),
        for: Text(
            zh: "调查违法行为，依法决定是否处罚，送达、执行并归档。",
            en: "Investigate a breach, decide on a penalty by law, serve it, see it performed, and archive the case."),
        serves: .penaltyCase, clocks: clocks, stages: stages,
        acts: acts.closedToRecused)

    private static let acts: [Act] =
        [openCase, PartyFields.settle]
        + EvidenceActs.acts(
            in: "investigating", stopping: "deciding",
            goods: [GoodsFields.rowsOfCase(Text(zh: "请辨认、鉴别的物品", en: "Goods to be identified"))])
        + CaseGoodsActs.all + InvestigationActs.all + DecisionActs.all + CaseHearingActs.all + ServiceActs.all
        + EnforcementActs.all + LeniencyActs.all
        + CompetitionActs.acts(in: "investigating")
        + [CompetenceActs.transferCase]
        + CompetenceActs.acts(in: ["investigating"], stopping: "deciding", ending: ("closing", handedOver))
        + RecusalActs.acts(
            in: beforeDecision,
            replacing: [.tell(.officersReplaced, handing: ["persons"], knowing: ["officers": .officers])])

    /// Until the decision somebody can still be asked to withdraw.
    private static let beforeDecision: [Name<Stage>] = [
        "investigating", "suspended", "competence", "reviewing", "approving", "noticing", "announcing-notice",
        "defending", "hearing", "hearing-review", "rechecking", "deciding",
    ]

    /// 案件移交: the case is closed here, and what is held for it goes with it.
    private static let handedOver: [Effect] = [.start("closing", .act), .tell(.goodsTransferred)]

    private static let clocks: [Clock] = [
        CompetitionActs.clock,
        Clock(
            "deciding", Text(zh: "办案期限", en: "Time to decide the case"), Rule.decideCase.id,
            from: Text(zh: "立案之日", en: "the day of filing")),
        Clock(
            "reviewing", Text(zh: "审核期限", en: "Time to review"), Rule.reviewCase.id,
            from: Text(zh: "接到审核材料之日", en: "receipt of the papers")),
        Clock(
            "defending", Text(zh: "陈述申辩期限", en: "Time to answer the notice"), Rule.penaltyNotice.id, .party,
            from: Text(zh: "告知书送达之日", en: "service of the notice")),
        Clock(
            "serving", Text(zh: "决定书送达期限", en: "Time to serve the decision"), Rule.serveDecision.id,
            from: Text(zh: "作出决定之日", en: "the decision")),
        Clock(
            "announcing-notice", Text(zh: "告知书公告送达期间", en: "Announcement of the notice"),
            Rule.serviceByAnnouncement.id, .party, from: Text(zh: "公告发布之日", en: "publication")),
        Clock(
            "announcing", Text(zh: "决定书公告送达期间", en: "Announcement of the decision"), Rule.serviceByAnnouncement.id,
            .party, from: Text(zh: "公告发布之日", en: "publication")),
        Clock(
            "paying", Text(zh: "缴款期限", en: "Time to pay"), Rule.payFine.id, .party,
            from: Text(zh: "收到决定书之日", en: "receipt of the decision")),
        Clock(
            "appealing", Text(zh: "申请复议期限", en: "Time to ask for reconsideration"), Rule.askForReconsideration.id,
            .party,
            from: Text(zh: "收到决定书之日", en: "receipt of the decision")),
        Clock(
            "suing", Text(zh: "起诉期限", en: "Time to go to court"), Rule.sueInCourt.id, .party,
            from: Text(zh: "收到决定书之日", en: "receipt of the decision")),
        Clock(
            "urging", Text(zh: "催告履行期限", en: "Time to perform after being urged"), Rule.urgePerformance.id, .party,
            from: Text(zh: "收到催告书之日", en: "receipt of the notice")),
        Clock(
            "applying", Text(zh: "申请强制执行期限", en: "Time to apply to the court"), Rule.applyToCourt.id,
            from: Text(zh: "救济期限届满之日", en: "the end of the time for remedies")),
        // No period is set for the two below; the office gives itself as long as for closing.
        Clock(
            "following", Text(zh: "跟进法院执行（内部目标）", en: "Following the court's enforcement (internal target)"),
            Rule.closeCase.id, .target, from: Text(zh: "上次跟进之日", en: "the last follow-up")),
        Clock(
            "closing", Text(zh: "结案期限", en: "Time to close"), Rule.closeCase.id,
            from: Text(zh: "执行完毕、终止或者作出其他决定之日", en: "performance, ending or another decision")),
        RecusalActs.clock,
        Clock(
            "archiving", Text(zh: "归档（内部目标）", en: "Archiving (internal target)"), Rule.closeCase.id, .target,
            from: Text(zh: "结案之日", en: "the day of closing")),
    ]

    private static let stages: [Stage] = [
        Stage(
            "investigating", Text(zh: "调查", en: "Investigation"), public: .investigating, holder: .officer,
            keptBy: [.clock("deciding")]),
        Stage(
            "suspended", Text(zh: "中止调查", en: "Suspended"), public: Text(zh: "调查中止", en: "Investigation suspended"),
            holder: .officer, keptBy: [.pause("deciding", .suspension)]),
        Stage(
            "competence", Text(zh: "管辖待确定", en: "Competence to be settled"), public: .investigating, holder: .officer,
            keptBy: [.matter(.competence), .clock("deciding")]),
        Stage(
            "reviewing", Text(zh: "审核", en: "Review"), public: .investigating, holder: .reviewer,
            keptBy: [.clock("reviewing"), .clock("deciding")]),
        Stage(
            "approving", Text(zh: "待负责人审批", en: "For the head's approval"), public: .investigating,
            holder: .bureauHead, keptBy: [.clock("deciding")]),
        Stage(
            "noticing", Text(zh: "待送达告知书", en: "Notice to be served"), public: .deciding, holder: .officer,
            keptBy: [.clock("deciding")]),
        Stage(
            "announcing-notice", Text(zh: "告知书公告送达中", en: "Notice announced"), public: .deciding, holder: .officer,
            keptBy: [.pause("deciding", .announcement)]),
        Stage(
            "defending", Text(zh: "陈述申辩", en: "Statement and defence"), public: .deciding, holder: .officer,
            keptBy: [.clock("defending"), .clock("deciding")]),
        Stage(
            "hearing", Text(zh: "听证", en: "Hearing"), public: .hearing, holder: .officer,
            keptBy: [.matter(.hearing), .pause("deciding", .hearing)]),
        Stage(
            "hearing-review", Text(zh: "听证后审核", en: "Review after the hearing"), public: .deciding, holder: .reviewer,
            keptBy: [.clock("reviewing"), .clock("deciding")]),
        Stage(
            "rechecking", Text(zh: "复核陈述申辩", en: "Defence being checked"), public: .deciding, holder: .officer,
            keptBy: [.clock("deciding")]),
        Stage(
            "deciding", Text(zh: "待决定", en: "To be decided"), public: .deciding, holder: .bureauHead,
            keptBy: [.clock("deciding")]),
        Stage(
            "serving", Text(zh: "待送达决定书", en: "Decision to be served"), public: .decided, holder: .officer,
            keptBy: [.clock("serving")]),
        Stage(
            "announcing", Text(zh: "决定书公告送达中", en: "Decision announced"), public: .decided, holder: .officer,
            keptBy: [.clock("announcing")]),
        Stage(
            "performing", Text(zh: "履行", en: "Performance"), public: .decided, holder: .finance,
            keptBy: [.clock("paying"), .clock("suing"), .clock("applying")]),
        Stage(
            "urging", Text(zh: "催告", en: "Urged to perform"), public: .decided, holder: .officer,
            keptBy: [.clock("urging"), .clock("suing"), .clock("applying")]),
        Stage(
            "enforcing", Text(zh: "法院强制执行", en: "Enforcement by the court"), public: .decided, holder: .officer,
            keptBy: [.clock("following")]),
        Stage(
            "closing", Text(zh: "待结案", en: "To be closed"), public: .decided, holder: .bureauHead,
            keptBy: [.clock("closing")]),
        Stage(
            "archiving", Text(zh: "待归档", en: "To be archived"), public: .decided, holder: .archivist,
            keptBy: [.clock("archiving")]),
        Stage("archived", Text(zh: "已归档", en: "Archived"), public: .decided, ends: .done),
    ]

    /// 立案: the head decided it in verification; two officers take the case on.
    private static let openCase = Act(
        "open", Text(zh: "立案", en: "Open the case"), from: .filing, by: [.system, .stationHead],
        form: Form(
            [
                .day("filed-on", Text(zh: "立案日期", en: "Day of filing")), .officers,
                Form.Field("party", Text(zh: "当事人", en: "The party"), .party),
            ] + PartyFields.known + [
                .cause(),
                Form.Field(
                    "act-ended", Text(zh: "违法行为终了之日", en: "Day the act ended"), .date(.notAfterToday), required: false),
                Form.Field("number", Text(zh: "立案号", en: "Case number"), .identifier(.document), required: false),
                Form.Field(
                    "external", Text(zh: "省执法办案系统编号", en: "Number in the provincial system"), .identifier(.external),
                    required: false),
                CompetitionActs.flag(),
            ]),
        guards: [.twoOfficers("officers")],
        effects: [
            .date(.act, .field("act-ended")), .start("deciding", .field("filed-on")), .assign("officers"),
            .party("party"),
        ], to: .to("investigating"), basis: [Rule.decideCase.id, Rule.filingConditions.id])
}

extension Text {
    static let investigating = Text(zh: "正在调查", en: "Being investigated")
    static let deciding = Text(zh: "告知当事人、待决定", en: "The party is being heard")
}
