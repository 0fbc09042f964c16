import Base
import Law
import Procedure

/// 中止、延期和不计入期限的期间 (第二十八条、第二十九条、第三十七条).
enum AdjudicationTimeActs {
    static let all: [Act] = [invalidation, suspend, resume, leaveOut, countAgain, extend, extendFurther]

    private static let trying: Act.From = .stages(["answering", "trying", "hearing"])
    private static let suspending: [Effect] = [
        .issue(.patentSuspension), .notify(.reporter), .notify(.respondent),
        .pause("closing", .adjudicationSuspended, from: .act, proof: .patentSuspension),
    ]

    /// 无效宣告: a utility model or design must wait for it, unless art. 29 lets the case go on.
    private static let invalidation = Act(
        "invalidation", Text(zh: "登记无效宣告请求被受理", en: "Enter an accepted request to invalidate"), from: trying,
        by: [.officer],
        form: Form(
            .day("accepted-on", Text(zh: "无效宣告请求受理之日", en: "Day it was accepted")),
            Form.Field("letter", Text(zh: "受理通知书编号", en: "Number of the notice"), .identifier(.external)),
            Form.Field(
                "course", Text(zh: "处理", en: "What follows"),
                .choice([
                    Form.Option("suspend", zh: "中止处理", en: "Suspend"),
                    Form.Option("invention", zh: "不中止：涉案为发明专利", en: "Go on: an invention"),
                    Form.Option("report", zh: "不中止：评价报告没有发现缺陷", en: "Go on: the evaluation report found no defect"),
                    Form.Option("again", zh: "不中止：被请求人撤回后再次请求无效", en: "Go on: withdrawn before, and asked again"),
                    Form.Option("upheld", zh: "不中止：维持有效的决定已经生效", en: "Go on: a final decision upheld the patent"),
                    Form.Option("needless", zh: "不中止：认为无需中止的其他情形", en: "Go on: no need for other reasons"),
                ])), .reason,
            AdjudicationFields.number("中止处理通知书文号", "Number of the notice", when: .init("course", is: "suspend")),
            Form.Field("files", Text(zh: "无效宣告请求受理通知书", en: "The notice"), .files())),
        guards: [.caseOfficer], effects: [.exhibits("files")],
        to: .choice(
            "course",
            [
                Act.Branch("suspend", to: "suspended", effects: suspending),
                Act.Branch("invention", to: nil, guards: [.isInvention]),
                Act.Branch("report", to: nil, guards: [.reportIsSound]), Act.Branch("again", to: nil),
                Act.Branch("upheld", to: nil), Act.Branch("needless", to: nil),
            ]), basis: [Rule.suspendAdjudication.id])

    /// 其他应当中止的情形 (第二十八条第二项至第七项).
    private static let suspend = Act(
        "suspend", Text(zh: "中止处理", en: "Suspend the case"), from: trying, by: [.officer],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("death", zh: "一方死亡，等待继承人表明是否参加", en: "A party died; the heirs have not said"),
                    Form.Option("capacity", zh: "一方丧失行为能力，尚未确定法定代理人", en: "A party lost capacity"),
                    Form.Option("ceased", zh: "一方终止，尚未确定权利义务承受人", en: "A party ceased; no successor yet"),
                    Form.Option("force", zh: "一方因不可抗拒的事由不能参加", en: "A party is kept away by force majeure"),
                    Form.Option("other-case", zh: "须以另一案的审理结果为依据", en: "It turns on another case"),
                    Form.Option("question", zh: "向上级请示，确需等待批复", en: "A question of law is with a superior"),
                ])), .reason, AdjudicationFields.number("中止处理通知书文号", "Number of the notice"), .files),
        guards: [.caseOfficer], effects: [.exhibits("files")] + suspending, to: .to("suspended"),
        basis: [Rule.suspendAdjudication.id])

    private static let resume = Act(
        "resume", Text(zh: "恢复处理", en: "Resume the case"), from: .stages(["suspended"]), by: [.officer],
        form: Form(
            .day("last-day", Text(zh: "中止的最后一日", en: "Last day of the suspension")), .reason,
            AdjudicationFields.number("恢复处理通知书文号", "Number of the notice"), .files),
        guards: [.caseOfficer],
        effects: [
            .exhibits("files"), .issue(.patentResumption), .notify(.reporter), .notify(.respondent),
            .resume("closing", .adjudicationSuspended, through: .field("last-day")),
        ], to: .to("trying"), basis: [Rule.suspendAdjudication.id])

    private static let grounds: [(Name<Form.Option>, Clock.Ground, Form.Option)] = [
        ("settlement", .settlementTalks, Form.Option("settlement", zh: "和解期间", en: "Settlement talks")),
        ("evidence", .moreTimeForEvidence, Form.Option("evidence", zh: "当事人申请的延长举证期限", en: "More time for evidence")),
        ("objection", .competenceObjection, Form.Option("objection", zh: "管辖异议", en: "An objection to competence")),
        ("announcement", .announcement, Form.Option("announcement", zh: "公告", en: "An announcement")),
    ]

    private static let ground = Form.Field(
        "ground", Text(zh: "不计入期限的情形", en: "What does not count"), .choice(grounds.map(\.2)))

    /// 不计入期限 (第三十七条第二款): from the first day to the last, each with its paper.
    private static let leaveOut = Act(
        "leave-out", Text(zh: "登记不计入期限的期间", en: "Enter days that do not count"), from: trying, by: [.officer],
        form: Form(
            ground, .day("first-day", Text(zh: "第一日", en: "First day")),
            Form.Field("note", Text(zh: "情况（申请人、依据）", en: "Who asked, and on what paper"), .longText(limit: 1_000)),
            Form.Field("files", Text(zh: "申请书、记录、公告", en: "Request, record, announcement"), .files())),
        guards: [.caseOfficer, .clock("closing", .running)],
        effects: [.exhibits("files"), .issue(.patentTimeRecord)]
            + grounds.map { option, ground, _ in
                .when(
                    "ground", [option], .pause("closing", ground, from: .field("first-day"), proof: .patentTimeRecord))
            }, to: .stays, basis: [Rule.closeAdjudication.id])

    private static let countAgain = Act(
        "count-again", Text(zh: "不计入期限的期间结束", en: "The days count again"),
        from: .stages(["answering", "trying", "hearing", "suspended"]), by: [.officer],
        form: Form(ground, .day("last-day", Text(zh: "最后一日", en: "Last day")), .files), guards: [.caseOfficer],
        effects: [.exhibits("files")]
            + grounds.map { option, ground, _ in
                .when("ground", [option], .resume("closing", ground, through: .field("last-day")))
            }, to: .stays, basis: [Rule.closeAdjudication.id])

    private static let extend = Act(
        "extend", Text(zh: "批准延长结案期限", en: "Extend the time to close"), from: .stages(AdjudicationStages.open),
        by: [.bureauHead], preparedBy: [.officer], form: Form(.reason), guards: [.once("extend")],
        effects: [.extend("closing", approvedBy: .bureauHead, because: "reason", until: nil)], to: .stays,
        basis: [Rule.closeAdjudication.id])

    /// 继续延期: only with the word of the next higher authority.
    private static let extendFurther = Act(
        "extend-further", Text(zh: "登记上一级批准继续延期", en: "Enter the superior's further extension"),
        from: .stages(AdjudicationStages.open), by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field(
                "letter", Text(zh: "上一级批准文件文号", en: "Number of the superior's approval"), .identifier(.external)),
            .reason, Form.Field("files", Text(zh: "批准文件", en: "The approval"), .files())),
        guards: [.following(["extend"])],
        effects: [
            .exhibits("files"), .extend("closing", approvedBy: .bureauHead, because: "reason", until: nil),
        ], to: .stays, basis: [Rule.closeAdjudication.id])
}
