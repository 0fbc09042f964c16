import Base
import Law
import Procedure

/// 调查与审核: what the time of a case depends on, the end of the investigation, and its review.
enum InvestigationActs {
    static let all: [Act] = [suspend, resume, extend, extendFurther, end, finish, review, extendReview]

    private static let suspend = Act(
        "suspend", Text(zh: "批准中止调查", en: "Suspend the investigation"), from: .stages(["investigating"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("other-case", zh: "须以其他案件的裁判或者决定为依据", en: "Rests on another judgment or decision"),
                    Form.Option(
                        "question", zh: "法律适用问题送请有权机关解释", en: "A question of law is with the body that answers it"),
                    Form.Option("force-majeure", zh: "不可抗力", en: "Force majeure"),
                    Form.Option("missing", zh: "当事人下落不明", en: "The party cannot be found"),
                    Form.Option("other", zh: "其他应当中止的情形", en: "Other cases"),
                ])), .reason),
        effects: [
            .issue(.matterApproval), .pause("deciding", .suspension, from: .act, proof: .matterApproval),
        ], to: .to("suspended"), basis: [Rule.suspendInvestigation.id])

    private static let resume = Act(
        "resume", Text(zh: "批准恢复调查", en: "Resume the investigation"), from: .stages(["suspended"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(.day("last-day", Text(zh: "中止的最后一日", en: "Last day of the suspension")), .reason),
        effects: [.issue(.matterApproval), .resume("deciding", .suspension, through: .field("last-day"))],
        to: .to("investigating"), basis: [Rule.suspendInvestigation.id])

    private static let beforeDecision: Act.From = .stages([
        "investigating", "approving", "noticing", "defending", "hearing-review", "rechecking", "deciding",
    ])

    private static let extend = Act(
        "extend", Text(zh: "批准延长办案期限", en: "Extend the time of the case"), from: beforeDecision,
        by: [.bureauHead], preparedBy: [.officer], form: Form(.reason),
        effects: [
            .extend("deciding", approvedBy: .bureauHead, because: "reason", until: nil), .issue(.matterApproval),
        ], to: .stays, basis: [Rule.decideCase.id])

    private static let extendFurther = Act(
        "extend-further", Text(zh: "集体讨论决定继续延期", en: "Extend further by panel discussion"), from: beforeDecision,
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(.until, .reason, Form.Field("files", Text(zh: "集体讨论记录", en: "Record of the discussion"), .files())),
        effects: [
            .extend("deciding", approvedBy: .bureauHead, because: "reason", until: "until"), .issue(.panelRecord),
            .exhibits("files"),
        ], to: .stays, basis: [Rule.decideCase.id])

    private static let end = Act(
        "end", Text(zh: "批准终止调查", en: "End the investigation"), from: .stages(["investigating", "suspended"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("death", zh: "自然人死亡，没有权利义务承受人", en: "The person died, nobody succeeds"),
                    Form.Option("ceased", zh: "单位终止，没有权利义务承受人", en: "The organisation ceased, nobody succeeds"),
                    Form.Option("other", zh: "其他无法继续调查的原因", en: "Other reasons"),
                ])), .reason),
        guards: [.recusalDecided],
        effects: [
            .stop("deciding"), .start("closing", .act), .issue(.matterApproval), .answer("ended"),
            .tell(.goodsReleased),
        ],
        to: .to("closing"), basis: [Rule.endInvestigation.id])

    /// 调查终结: the report with its six contents, and what it proposes (程序规定第四十八条).
    private static let finish = Act(
        "finish", Text(zh: "调查终结，送审核", en: "Finish the investigation and send for review"),
        from: .stages(["investigating"]), by: [.officer],
        form: Form(
            Form.Field("proposal", Text(zh: "处理意见", en: "Proposal"), .choice(decisions)),
            Form.Field(
                "complex", Text(zh: "属于应当法制审核、集体讨论的案件", en: "Needs legal review and panel discussion"), .yesNo,
                hint: Text(zh: "情节复杂或者重大违法，见规则CF-28", en: "A complex or serious case, see rule CF-28")),
            Form.Field("facts", Text(zh: "事实与主要证据", en: "Facts and main evidence"), .longText(limit: 20_000)),
            Form.Field(
                "evidence", Text(zh: "证据清单", en: "List of evidence"), .longText(limit: 10_000), required: false,
                hint: Text(
                    zh: "一行一项，写明证据名称和证明的内容；已经写在事实部分的不填",
                    en: "One to a line, with what it proves; leave it where the facts say it already")),
            Form.Field(
                "measures", Text(zh: "采取行政强制措施的情况", en: "Coercive measures taken"), .longText(), required: false,
                hint: Text(zh: "没有采取的不填", en: "Leave it where none were taken")),
            Form.Field("nature", Text(zh: "违法行为性质", en: "Nature of the act"), .longText()),
            Form.Field("basis", Text(zh: "处理依据", en: "Basis"), .longText()),
            Form.Field("reason", Text(zh: "裁量理由及其他说明", en: "Reasons for the discretion, other matters"), .longText())),
        guards: [.caseOfficer, .certificate, .done(.init("party"))],
        effects: [.issue(.investigationReport), .start("reviewing", .act)], to: .to("reviewing"),
        basis: [Rule.investigationReport.id])

    /// 审核意见
    static let opinions: [Form.Option] = [
        Form.Option("agree", zh: "同意", en: "Agreed"),
        Form.Option("correct", zh: "建议纠正", en: "To be corrected"),
        Form.Option("more", zh: "建议补充调查", en: "To be investigated further"),
    ]

    /// Who investigated does not review.
    static let notInvestigator = Guard.notWhoDid(["open", "visit", "question", "collect", "sample", "finish"])

    /// 审核: nobody who investigated; complex cases pass the legal review (程序规定第四十九条、第五十条).
    private static let review = Act(
        "review", Text(zh: "提出审核意见", en: "Give the review opinion"), from: .stages(["reviewing"]), by: [.reviewer],
        form: Form(
            Form.Field(
                "kind", Text(zh: "审核种类", en: "Kind of review"),
                .choice([
                    Form.Option("case", zh: "案件审核", en: "Case review"),
                    Form.Option("legal", zh: "法制审核", en: "Legal review"),
                ])),
            Form.Field(
                "opinion", Text(zh: "审核意见", en: "Opinion"),
                .choice(opinions + [Form.Option("other", zh: "其他意见", en: "Other")])), .reason),
        guards: [notInvestigator],
        effects: [.stop("reviewing"), .issue(.review)],
        to: .choice(
            "opinion",
            [
                Act.Branch(
                    "agree", to: "approving",
                    guards: [.any([.done(.init("finish", ["complex": ["no"]])), .answers("kind", ["legal"])])]),
                Act.Branch("correct", to: "investigating"),
                Act.Branch("more", to: "investigating"),
                Act.Branch("other", to: "investigating"),
            ]), basis: [Rule.reviewCase.id, Rule.legalReview.id])

    private static let extendReview = Act(
        "extend-review", Text(zh: "批准延长审核期限", en: "Extend the time to review"),
        from: .stages(["reviewing", "hearing-review"]),
        by: [.bureauHead], preparedBy: [.reviewer], form: Form(.until, .reason),
        effects: [.extend("reviewing", approvedBy: .bureauHead, because: "reason", until: "until")], to: .stays,
        basis: [Rule.reviewCase.id])

    /// 处理决定: the five of 程序规定第六十条.
    static let decisions: [Form.Option] = [
        Form.Option("penalise", zh: "给予行政处罚", en: "Impose a penalty"),
        Form.Option("spare", zh: "有违法行为，依法不予处罚", en: "A breach, by law not penalised"),
        Form.Option("unfounded", zh: "违法事实不能成立，不予处罚", en: "No breach proved, no penalty"),
        Form.Option("transfer", zh: "移送其他行政管理部门", en: "Transfer to another department"),
        Form.Option("crime", zh: "涉嫌犯罪，移送司法机关", en: "Suspected crime, transfer to the judicial organs"),
    ]
}
