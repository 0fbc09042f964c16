import Base
import Law
import Procedure

/// 不正当竞争案件措施的批准 (反不正当竞争法第十六条第二款; CF-20): entry, questions and copies need the bureau's own
/// principal head; seizure and bank accounts the principal head of the city's bureau, which the district cannot give itself.
enum CompetitionActs {
    /// While a lead is verified only the measures that the bureau itself approves.
    static func verifying(in stage: Name<Stage>) -> [Act] { [approve(stage)] }

    static func acts(in stage: Name<Stage>) -> [Act] {
        [approve(stage), report(stage), answered(stage), queryAccount(stage)]
    }

    /// No rule gives the city's bureau days for its answer; the office looks after it as after a closing.
    static let clock = Clock(
        "city-approving", Text(zh: "市级局批准措施（跟进目标）", en: "The city bureau's approval (follow-up target)"),
        Rule.closeCase.id, .target, from: Text(zh: "报送之日", en: "the report"))

    /// 属于涉嫌不正当竞争案件: said where the matter is given to officers or a case is opened; then CF-20 is watched.
    static func flag(when condition: Form.Field.Condition? = nil) -> Form.Field {
        Form.Field(
            "competition", Text(zh: "属于涉嫌不正当竞争（含混淆、商业秘密）案件", en: "A case of unfair competition"), .yesNo,
            required: false,
            hint: Text(
                zh: "选“是”的，进入场所检查、询问、查询复制以前须经本局主要负责人批准",
                en: "If so, entry, questions and copies first need the principal head's approval"), when: condition)
    }

    /// 措施 (第十六条第一款第一项至第三项).
    private static let own: [Form.Option] = [
        Form.Option("entry", zh: "进入涉嫌不正当竞争行为的经营场所检查", en: "Entering and inspecting premises"),
        Form.Option("question", zh: "询问，要求说明情况、提供有关资料", en: "Questioning, asking for explanations and papers"),
        Form.Option("copy", zh: "查询、复制有关的协议、账簿等资料", en: "Consulting and copying contracts, books and the like"),
    ]

    /// 措施 (第四项、第五项)
    private static let reserved: [Form.Option] = [
        Form.Option("seize", zh: "查封、扣押有关的财物", en: "Sealing and seizing property"),
        Form.Option("bank", zh: "查询经营者的银行账户", en: "Querying bank accounts"),
    ]

    private static func approve(_ stage: Name<Stage>) -> Act {
        Act(
            "approve-competition", Text(zh: "主要负责人批准反不正当竞争措施", en: "Approve measures against unfair competition"),
            from: .stages([stage]), by: [.bureauHead], preparedBy: [.officer],
            form: Form(
                Form.Field("measures", Text(zh: "拟采取的措施", en: "Measures"), .choices(own)),
                Form.Field("reason", Text(zh: "书面报告（案情、必要性）", en: "Written report: the case, and why"), .longText()),
                Form.Field(
                    "principal", Text(zh: "由本局主要负责人审批", en: "Decided by the principal head"), .yesNo,
                    hint: Text(zh: "其他负责人不能代批", en: "Not by another head")),
                Form.Field(
                    "decision", Text(zh: "决定", en: "Decision"),
                    .choice([
                        Form.Option("approved", zh: "批准", en: "Approved"),
                        Form.Option("refused", zh: "不批准", en: "Not approved"),
                    ]))),
            guards: [.competence(Rule.inspectUnfairCompetition.id), .byPrincipalHead],
            effects: [.issue(.matterApproval), .notify(.officer)], to: .stays,
            basis: [Rule.inspectUnfairCompetition.id])
    }

    /// 书面报告市级局: the letter goes up; only the answer to it opens the way.
    private static func report(_ stage: Name<Stage>) -> Act {
        Act(
            "report-to-city",
            Text(zh: "报请设区的市级局批准查封扣押、查询账户", en: "Ask the city bureau to approve seizure or bank queries"),
            from: .stages([stage]), by: [.bureauHead], preparedBy: [.officer],
            form: Form(
                Form.Field("superior", Text(zh: "设区的市级以上监督检查部门", en: "The bureau of the city or above"), .shortText()),
                Form.Field("measures", Text(zh: "拟采取的措施", en: "Measures"), .choices(reserved)),
                Form.Field(
                    "what", Text(zh: "财物、场所或者账户", en: "Property, premises or accounts"), .longText(limit: 2_000)),
                Form.Field("reason", Text(zh: "案情和必要性", en: "The case, and why"), .longText()),
                .day("sent-on", Text(zh: "报送之日", en: "Day it was sent")),
                .documentNumber(Text(zh: "请示文号", en: "Number of the letter")), .files),
            effects: [
                .exhibits("files"), .issue(.competitionReport), .start("city-approving", .field("sent-on")),
                .notify(.officer),
            ], to: .stays, basis: [Rule.seizeUnfairCompetition.id])
    }

    private static func answered(_ stage: Name<Stage>) -> Act {
        Act(
            "city-approval", Text(zh: "登记市级局主要负责人的批复", en: "Enter the city bureau's answer"), from: .stages([stage]),
            by: [.officer],
            form: Form(
                Form.Field("letter", Text(zh: "批复文号", en: "Number of the answer"), .identifier(.external)),
                .day("received", Text(zh: "收到批复之日", en: "Day it was received")),
                Form.Field(
                    "answer", Text(zh: "批复意见", en: "Answer"),
                    .choice([
                        Form.Option("approved", zh: "批准", en: "Approved"),
                        Form.Option("refused", zh: "不批准", en: "Not approved"),
                    ])),
                Form.Field(
                    "measures", Text(zh: "批准的措施", en: "Measures approved"), .choices(reserved),
                    when: .init("answer", is: "approved")),
                Form.Field("files", Text(zh: "批复", en: "The answer"), .files())),
            guards: [.caseOfficer, .cityWasAsked, .after("report-to-city", "received")],
            effects: [.exhibits("files"), .stop("city-approving")], to: .stays,
            basis: [Rule.seizeUnfairCompetition.id])
    }

    private static func queryAccount(_ stage: Name<Stage>) -> Act {
        Act(
            "query-account", Text(zh: "查询银行账户（不正当竞争案件）", en: "Query a bank account (unfair competition)"),
            from: .stages([stage]), by: [.officer],
            form: Form(
                .officers, Form.Field("bank", Text(zh: "银行", en: "Bank"), .shortText()),
                Form.Field("account", Text(zh: "账户", en: "Account"), .shortText()),
                Form.Field("result", Text(zh: "查询结果", en: "What was found"), .longText(limit: 5_000)),
                Form.Field("files", Text(zh: "查询通知、回执", en: "The notice and its answer"), .files())),
            guards: [.caseOfficer, .certificate, .twoOfficers("officers"), .cityApproved("bank")],
            effects: [.exhibits("files")], to: .stays, basis: [Rule.seizeUnfairCompetition.id])
    }
}
