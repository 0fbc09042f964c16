import Base
import Law
import Procedure

/// 调查取证: the acts by which evidence is taken, in verification and in a case alike.
///
/// Identification by the right holder and tests stop the clock, each from the first to the last day that its notice
/// states (程序规定 arts. 18 and 64).
enum EvidenceActs {
    /// - Parameter goods: the list that the right holder is asked about, where goods are held.
    static func acts(in stage: Name<Stage>, stopping clock: Name<Clock>, goods: [Form.Field] = []) -> [Act] {
        [visit(stage), question(stage), collect(stage), sample(stage)]
            + identification(stage, clock, goods) + tests(stage, clock)
    }

    private static let guards: [Guard] = [.caseOfficer, .certificate, .twoOfficers("officers")]

    private static func visit(_ stage: Name<Stage>) -> Act {
        Act(
            "visit", Text(zh: "现场检查", en: "Visit the site"), from: .stages([stage]), by: [.officer],
            form: Form(
                .officers,
                Form.Field("began", Text(zh: "开始时刻", en: "Began"), .dayAndTime(.notAfterToday)),
                Form.Field("ended", Text(zh: "结束时刻", en: "Ended"), .dayAndTime(.notAfterToday)),
                Form.Field("place", Text(zh: "地点", en: "Place"), .shortText(limit: 200)),
                Form.Field("told", Text(zh: "已出示执法证件、告知权利", en: "Certificates shown, rights told"), .yesNo),
                Form.Field(
                    "presence", Text(zh: "当事人", en: "The party"),
                    .choice([
                        Form.Option("present", zh: "在场并签名", en: "Present and signed"),
                        Form.Option("refused", zh: "在场，拒绝签名", en: "Present, would not sign"),
                        Form.Option("absent", zh: "不在场", en: "Absent"),
                    ])),
                Form.Field(
                    "witness", Text(zh: "见证人或者录音录像情况", en: "Witness, or how it was recorded"), .shortText(limit: 200),
                    when: .init("presence", is: "refused", "absent")),
                Form.Field("findings", Text(zh: "检查情况", en: "Findings"), .longText(limit: 10_000)), .records),
            guards: guards + [
                .order("began", then: "ended"), .answers("told", ["yes"]), .competitionApproved("entry"),
            ],
            effects: [.exhibits("files"), .issue(.siteRecord)],
            to: .stays,
            basis: [Rule.recordOnSite.id])
    }

    private static func question(_ stage: Name<Stage>) -> Act {
        Act(
            "question", Text(zh: "询问", en: "Question somebody"), from: .stages([stage]), by: [.officer],
            form: Form(
                .officers, Form.Field("whom", Text(zh: "被询问人", en: "Who is questioned"), .party),
                Form.Field("began", Text(zh: "开始时刻", en: "Began"), .dayAndTime(.notAfterToday)),
                Form.Field("ended", Text(zh: "结束时刻", en: "Ended"), .dayAndTime(.notAfterToday), required: false),
                Form.Field("place", Text(zh: "询问地点", en: "Place"), .shortText(limit: 200), required: false),
                Form.Field(
                    "person-identity", Text(zh: "被询问人居民身份证号码", en: "Identity number of who is questioned"),
                    .identifier(.residentIdentity), required: false),
                Form.Field(
                    "person-post", Text(zh: "工作单位、职务、与本案的关系", en: "Employer, post, relation to the case"),
                    .shortText(), required: false),
                Form.Field(
                    "person-address", Text(zh: "被询问人住址", en: "Address of who is questioned"),
                    .shortText(limit: 200), required: false),
                Form.Field(
                    "person-telephone", Text(zh: "被询问人联系电话", en: "Telephone of who is questioned"),
                    .shortText(limit: 40), required: false),
                Form.Field("told", Text(zh: "已出示执法证件、告知权利", en: "Certificates shown, rights told"), .yesNo),
                Form.Field("record", Text(zh: "询问内容", en: "Questions and answers"), .longText(limit: 20_000)), .records),
            guards: guards + [.answers("told", ["yes"]), .competitionApproved("question")],
            effects: [.exhibits("files"), .issue(.interviewRecord)], to: .stays, basis: [Rule.recordOnSite.id])
    }

    private static func collect(_ stage: Name<Stage>) -> Act {
        Act(
            "collect", Text(zh: "提取证据", en: "Take evidence"), from: .stages([stage]), by: [.officer],
            form: Form(
                .officers,
                Form.Field(
                    "kind", Text(zh: "证据种类", en: "Kind of evidence"),
                    .choice([
                        Form.Option("document", zh: "书证", en: "Document"),
                        Form.Option("object", zh: "物证", en: "Object"),
                        Form.Option("recording", zh: "视听资料", en: "Recording"),
                        Form.Option("electronic", zh: "电子数据", en: "Electronic data"),
                        Form.Option("testimony", zh: "证人证言", en: "Testimony"),
                        Form.Option("statement", zh: "当事人的陈述", en: "Statement of the party"),
                        Form.Option("opinion", zh: "鉴定意见", en: "Expert opinion"),
                    ])),
                Form.Field("source", Text(zh: "来源、提取方式", en: "Where from, and how taken"), .longText(limit: 1_000)),
                Form.Field("files", Text(zh: "证据材料", en: "Evidence"), .files(most: 50))),
            guards: guards + [.competitionApproved("copy")], effects: [.exhibits("files"), .issue(.evidenceSheet)],
            to: .stays)
    }

    private static func sample(_ stage: Name<Stage>) -> Act {
        Act(
            "sample", Text(zh: "抽样取证", en: "Take samples"), from: .stages([stage]), by: [.officer],
            form: Form(
                .officers, Form.Field("what", Text(zh: "样品、数量、封样", en: "Samples, quantity, seals"), .longText()),
                Form.Field("present", Text(zh: "当事人在场", en: "The party is present"), .yesNo), .records),
            guards: guards, effects: [.exhibits("files"), .issue(.samplingRecord)], to: .stays)
    }

    private static func identification(
        _ stage: Name<Stage>, _ clock: Name<Clock>, _ goods: [Form.Field]
    ) -> [Act] {
        [
            Act(
                "ask-identification", Text(zh: "请权利人辨认、鉴别", en: "Ask the right holder to identify"),
                from: .stages([stage]), by: [.officer],
                form: Form(
                    [
                        Form.Field("whom", Text(zh: "权利人", en: "Right holder"), .party),
                        Form.Field("right", Text(zh: "权利的号码", en: "Number of the right"), .identifier(.right)),
                    ] + goods + [
                        Form.Field("questions", Text(zh: "物品与问题", en: "Goods and questions"), .longText()),
                        .day("first-day", Text(zh: "通知书载明的第一日", en: "First day in the notice")),
                    ]),
                guards: [.caseOfficer, .certificate],
                effects: [
                    .issue(.identificationNotice), .right("right"),
                    .pause(clock, .identification, from: .field("first-day"), proof: .identificationNotice),
                ], to: .stays),
            Act(
                "take-identification", Text(zh: "收到辨认、鉴别意见", en: "Take the right holder's opinion"),
                from: .stages([stage]), by: [.officer],
                form: Form(
                    Form.Field(
                        "opinion", Text(zh: "意见", en: "Opinion"),
                        .choice([
                            Form.Option("counterfeit", zh: "侵权、假冒", en: "Infringing or counterfeit"),
                            Form.Option("genuine", zh: "正品或者经许可", en: "Genuine or licensed"),
                            Form.Option("unclear", zh: "不能确定", en: "Cannot be told"),
                            Form.Option("none", zh: "逾期没有答复", en: "No answer"),
                        ])),
                    .day("last-day", Text(zh: "不计入期限的最后一日", en: "Last day that does not count")), .files),
                guards: [.caseOfficer, .certificate],
                effects: [.exhibits("files"), .resume(clock, .identification, through: .field("last-day"))], to: .stays),
        ]
    }

    private static func tests(_ stage: Name<Stage>, _ clock: Name<Clock>) -> [Act] {
        [
            Act(
                "commission-test", Text(zh: "委托检测、鉴定", en: "Commission a test"), from: .stages([stage]),
                by: [.officer],
                form: Form(
                    Form.Field("body", Text(zh: "机构及其资质", en: "Body and its qualification"), .shortText(limit: 200)),
                    Form.Field("questions", Text(zh: "样品与问题", en: "Samples and questions"), .longText()),
                    .day("first-day", Text(zh: "期间告知书载明的第一日", en: "First day in the notice")),
                    .plannedEnd(required: false)),
                guards: [.caseOfficer, .certificate],
                effects: [
                    .issue(.testCommission), .issue(.testPeriod), .notify(.respondent),
                    .pause(clock, .testing, from: .field("first-day"), proof: .testPeriod),
                ], to: .stays),
            Act(
                "take-test", Text(zh: "收到检测、鉴定结果并告知", en: "Take the result and tell it"), from: .stages([stage]),
                by: [.officer],
                form: Form(
                    Form.Field("result", Text(zh: "结果", en: "Result"), .longText()),
                    .day("last-day", Text(zh: "不计入期限的最后一日", en: "Last day that does not count")), .files),
                guards: [.caseOfficer, .certificate],
                effects: [
                    .exhibits("files"), .issue(.testResult), .notify(.respondent),
                    .resume(clock, .testing, through: .field("last-day")),
                ], to: .stays),
        ]
    }
}
