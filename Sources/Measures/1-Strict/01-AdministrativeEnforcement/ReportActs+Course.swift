import Base
import Law
import Procedure

extension ReportActs {
    /// What happens while the report is verified, and how it ends.
    static let course: [Act] = [
        Act(
            "add", Text(zh: "补充新事实", en: "Add facts or files"), from: .stages(["filed", "verifying", "case"]),
            by: [.reporter, .rightsHolder, .counter], form: more,
            effects: [.exhibits("files"), .notify(.officer)], to: .stays),
        Act(
            "give-name", Text(zh: "改为实名", en: "Give your name"),
            from: .stages(["filed", "supplement", "verifying", "case"]),
            by: [.reporter, .counter],
            form: Form(
                Form.Field("name", Text(zh: "姓名或者名称", en: "Name"), .party),
                Form.Field("contact", Text(zh: "联系方式", en: "How to reach you"), .shortText())),
            guards: [.reporterUnknown], effects: [.party("name")], to: .stays),
        Act(
            "remind", Text(zh: "催办", en: "Ask how it stands"),
            from: .stages(["filed", "verifying", "case", "telling"]),
            by: [.reporter, .rightsHolder, .counter], effects: [.notify(.stationHead)], to: .stays),
        Act(
            "withdraw", Text(zh: "撤回举报", en: "Withdraw the report"),
            from: .stages(["filed", "supplement", "verifying"]), by: [.reporter, .rightsHolder, .counter],
            form: Form(
                Form.Field(
                    "reason", Text(zh: "撤回的原因", en: "Why"),
                    .choice(whyWithdrawn),
                    hint: Text(
                        zh: "撤回以后不再告知结果。核查已经开始的，本局依法继续核查。",
                        en:
                            "You will not be told a result. Where verification has begun, the office goes on with it by law."
                    ))),
            effects: [.stop("handling"), .tell(.withdrawn, handing: ["reason"]), .close(because: "reason")],
            to: .to("withdrawn")),
        // 并入后件: while nobody verifies, the period restarts on receipt of the later report (TJ-21).
        join(
            "join-report", from: ["filed", "supplement"],
            effects: [.date(.receipt, .field("received")), .start("handling", .field("received"))]),
        join("join-report-later", from: ["verifying", "case"], effects: [.notify(.officer)]),
        Act(
            "record-verification", Text(zh: "记录核查结果", en: "Record the result of verification"),
            from: .stages(["verifying"]), by: [.system],
            form: Form(
                Form.Field("result", Text(zh: "核查结果", en: "Result"), .choice(Purpose.verification.results)),
                Form.Field(
                    "reason", Text(zh: "移送的理由", en: "Why it was transferred"), .shortText(limit: 400),
                    when: .init("result", is: "transferred"))),
            to: .choice(
                "result",
                [
                    Act.Branch("filed", to: "case", effects: [.start("tell-filing", .act)]),
                    Act.Branch(
                        "not-filed", to: "telling",
                        effects: [.start("tell-filing", .act), .start("tell-promptly", .act)]),
                    Act.Branch(
                        "transferred", to: "transferred", effects: [.notify(.reporter), .close(because: "reason")]),
                    // The time that verification took counts: handling runs from the day of receipt.
                    Act.Branch("returned", to: "filed", effects: [.start("handling", .known(.receipt))]),
                ]), when: .answered(.verification)),
        Act(
            "tell-filing", Text(zh: "告知已经立案", en: "Tell that a case was opened"), from: .stages(["case"]),
            by: [.dispatcher, .counter, .stationHead], form: told, guards: [.reporterKnown, .notDone("tell-filing")],
            effects: [.stop("tell-filing"), .issue(.reportResult), .notify(.reporter)], to: .stays,
            basis: [Rule.tellReporterOfFiling.id]),
        Act(
            "record-decision", Text(zh: "记录案件结果", en: "Record the result of the case"), from: .stages(["case"]),
            by: [.system],
            form: Form(Form.Field("result", Text(zh: "案件结果", en: "Result"), .choice(Purpose.penaltyCase.results))),
            effects: [.start("tell-promptly", .act)],
            to: .choice("result", Purpose.penaltyCase.results.map { Act.Branch($0.id, to: "telling") }),
            when: .answered(.penaltyCase)),
        Act(
            "tell-result", Text(zh: "告知处理结果", en: "Tell the result"), from: .stages(["telling"]),
            by: [.dispatcher, .counter, .stationHead], form: told, guards: [.reporterKnown],
            effects: [.stop("tell-filing"), .stop("tell-promptly"), .issue(.reportResult), .notify(.reporter)],
            to: .to("closed"), basis: [Rule.tellReporterOfFiling.id, Rule.tellReporterOfResult.id]),
        Act(
            "close-untold", Text(zh: "不需告知，办结", en: "Close without notice"), from: .stages(["telling"]),
            by: [.dispatcher, .counter, .stationHead], guards: [.noDutyToTell],
            effects: [.stop("tell-filing"), .stop("tell-promptly")], to: .to("closed")),
    ]

    static let whyWithdrawn = [
        Form.Option("mistaken", zh: "弄错了", en: "It was a mistake"),
        Form.Option("settled", zh: "已经解决", en: "It is settled"),
        Form.Option("unwilling", zh: "不想继续", en: "I do not want to go on"),
    ]

    private static func join(_ id: Name<Act>, from stages: [Name<Stage>], effects: [Effect]) -> Act {
        Act(
            id, Text(zh: "并入补充新事实的再次举报", en: "A further report with new facts joined"),
            from: .stages(stages), by: [.system], form: Form(further), effects: effects, to: .stays,
            when: .told(.joined), basis: [Rule.repeatedReport.id])
    }

    /// 再次举报: which one, and when it came.
    static let further = [
        Form.Field("from", Text(zh: "再次举报的编号", en: "Number of the further report"), .identifier(.document)),
        Form.Field.day("received", Text(zh: "收到再次举报之日", en: "Day the further report was received")),
    ]

    private static let told = Form(
        Form.Field(
            "manner", Text(zh: "告知方式", en: "How"),
            .choice([
                Form.Option("page", zh: "进度页", en: "On the report's page"),
                Form.Option("telephone", zh: "电话", en: "Telephone"),
                Form.Option("letter", zh: "书面", en: "In writing"),
            ])),
        Form.Field("words", Text(zh: "告知内容", en: "What was said"), .longText(limit: 1_000)))
}
