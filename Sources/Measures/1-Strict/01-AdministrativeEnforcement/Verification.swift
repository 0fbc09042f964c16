import Base
import Law
package import Procedure

extension Procedure {
    /// 核查: whether a lead is good for a case (程序规定第十八条至第二十条).
    ///
    /// From receipt of the material or discovery of the lead it runs under CF-01, which the head may extend once; what
    /// testing and identification take does not count.
    package static let verification = Procedure(
        "verification", version: 1, measure: 1, Text(zh: "案件线索核查", en: "Verification of a lead"),
        for: Text(
            zh: "核查线索是否属实，由负责人决定是否立案。",
            en: "Verify whether a lead is true; the head decides whether to open a case."), serves: .verification,
        clocks: [
            Clock(
                "filing", Text(zh: "立案期限", en: "Time to decide on filing"), Rule.decideOnFiling.id,
                from: Text(zh: "发现线索或者收到材料之日", en: "the day of discovery or receipt"))
        ],
        stages: [
            Stage(
                "assigning", Text(zh: "待指派", en: "To be assigned"), public: .verifying, holder: .stationHead,
                keptBy: [.clock("filing")]),
            Stage(
                "verifying", Text(zh: "核查", en: "Verification"), public: .verifying, holder: .officer,
                keptBy: [.clock("filing")]),
            Stage(
                "proposed", Text(zh: "待决定是否立案", en: "Filing to be decided"), public: .verifying, holder: .bureauHead,
                keptBy: [.clock("filing")]),
            Stage("filed", Text(zh: "已立案", en: "Case opened"), public: .decided, ends: .done),
            Stage("not-filed", Text(zh: "不予立案", en: "No case opened"), public: .decided, ends: .refused),
            Stage("transferred", Text(zh: "已移送", en: "Transferred"), public: .decided, ends: .transferred),
            Stage(
                "withdrawn", Text(zh: "核查前已撤回", en: "Withdrawn before verification"),
                public: Text(zh: "已撤回", en: "Withdrawn"), ends: .withdrawn),
            Stage("returned", Text(zh: "已退回分送", en: "Returned to intake"), public: .received, ends: .refused),
        ],
        acts: [takeOver, begin, assign] + EvidenceActs.acts(in: "verifying", stopping: "filing")
            + [joinReport, reportWithdrawn, noteWithdrawal, extendFiling, propose, decideOnFiling])

    /// 接收分送: the system files it for a report that was handed over.
    private static let takeOver = Act(
        "take-over", Text(zh: "接收分送的举报", en: "Take over a report"), from: .filing, by: [.system],
        form: Form(.day("received", Text(zh: "收到举报之日", en: "Day of receipt"))),
        effects: [.date(.receipt, .field("received")), .start("filing", .field("received")), .issue(.caseSource)],
        to: .to("assigning"), basis: [Rule.handleReport.id, Rule.decideOnFiling.id])

    private static let begin = Act(
        "begin", Text(zh: "登记线索", en: "Register the lead"), from: .filing, by: [.officer, .dispatcher],
        form: Form(
            Form.Field(
                "source", Text(zh: "来源", en: "Source"),
                .choice([
                    Form.Option("report", zh: "投诉、举报", en: "Complaint or report"),
                    Form.Option("inspection", zh: "监督检查发现", en: "Found in inspection"),
                    Form.Option("transfer", zh: "其他部门移送", en: "Transferred by another department"),
                    Form.Option("superior", zh: "上级交办", en: "Assigned by a superior"),
                    Form.Option("other", zh: "其他途径", en: "Other"),
                ])),
            .day("received", Text(zh: "发现或者收到之日", en: "Day of discovery or receipt")),
            Form.Field("lead", Text(zh: "线索", en: "The lead"), .longText(), required: false), .files),
        effects: [
            .date(.receipt, .field("received")), .start("filing", .field("received")), .exhibits("files"),
            .issue(.caseSource),
        ], to: .to("assigning"), basis: [Rule.decideOnFiling.id])

    private static let assign = Act(
        "assign", Text(zh: "指派核查人员", en: "Name the officers"), from: .stages(["assigning", "verifying"]),
        by: [.stationHead], form: Form(.officers), guards: [.twoOfficers("officers")], effects: [.assign("officers")],
        to: .to("verifying"), basis: [Rule.filingConditions.id])

    /// 合并再次举报: a further report with new facts; the period restarts on receipt of the last one (TJ-21).
    private static let joinReport = Act(
        "join-report", Text(zh: "并入补充新事实的再次举报", en: "Join a further report with new facts"),
        from: .stages(["assigning", "verifying", "proposed"]), by: [.dispatcher, .stationHead, .system],
        form: Form(ReportActs.further), guards: [.competence(Rule.repeatedReport.id)],
        effects: [.start("filing", .field("received")), .notify(.officer)], to: .stays, when: .told(.joined),
        basis: [Rule.repeatedReport.id])

    /// 举报撤回: before anybody was named to verify, there is nothing to go on with.
    private static let reportWithdrawn = Act(
        "report-withdrawn", Text(zh: "举报已撤回，不再核查", en: "The report is withdrawn; nothing is verified"),
        from: .stages(["assigning"]), by: [.system], form: Form(whyWithdrawn),
        effects: [.stop("filing"), .notify(.stationHead), .close(because: "reason")], to: .to("withdrawn"),
        when: .told(.withdrawn), basis: [Rule.handleReport.id])

    /// 撤回不影响核查: a report is a lead and not an application; once begun the office goes on of its own motion.
    private static let noteWithdrawal = Act(
        "note-withdrawal", Text(zh: "举报已撤回，继续核查", en: "The report is withdrawn; verification goes on"),
        from: .stages(["verifying", "proposed"]), by: [.system], form: Form(whyWithdrawn),
        effects: [.notify(.officer)], to: .stays, when: .told(.withdrawn), basis: [Rule.handleReport.id])

    private static let whyWithdrawn = Form.Field(
        "reason", Text(zh: "撤回的原因", en: "Why it was withdrawn"), .choice(ReportActs.whyWithdrawn))

    private static let extendFiling = Act(
        "extend", Text(zh: "批准延长核查期限", en: "Extend the time to verify"), from: .stages(["assigning", "verifying"]),
        by: [.bureauHead], preparedBy: [.officer, .stationHead], form: Form(.reason),
        effects: [
            .extend("filing", approvedBy: .bureauHead, because: "reason", until: nil), .issue(.matterApproval),
        ], to: .stays, basis: [Rule.decideOnFiling.id])

    private static let propose = Act(
        "propose", Text(zh: "提出处理意见", en: "Propose what to do"), from: .stages(["verifying"]),
        by: [.officer],
        form: Form(
            Form.Field("proposal", Text(zh: "建议", en: "Proposal"), .choice(Purpose.verification.results)),
            Form.Field("facts", Text(zh: "核查情况与依据", en: "What was found, and the basis"), .longText(limit: 10_000))),
        guards: [.caseOfficer, .certificate], to: .to("proposed"),
        basis: [Rule.filingConditions.id, Rule.filingWaived.id])

    private static let decideOnFiling = Act(
        "decide", Text(zh: "决定是否立案", en: "Decide on filing"), from: .stages(["proposed"]), by: [.bureauHead],
        preparedBy: [.officer, .stationHead],
        form: Form(
            [
                Form.Field(
                    "decision", Text(zh: "决定", en: "Decision"),
                    .choice(Purpose.verification.results + [Form.Option("more", zh: "继续核查", en: "Verify further")])),
                Form.Field(
                    "act-ended", Text(zh: "违法行为终了之日", en: "Day the act ended"), .date(.notAfterToday), required: false,
                    hint: Text(zh: "行为仍在继续的不填", en: "Leave blank while the act goes on"),
                    when: .init("decision", is: "filed")),
                Form.Field(
                    "harm", Text(zh: "涉及生命健康、金融安全且有危害后果", en: "Life, health or financial safety, and harm done"),
                    .yesNo,
                    when: .init("decision", is: "filed")),
                Form.Field(
                    "officers", Text(zh: "办案人员（两名以上）", en: "Officers of the case (two or more)"), .people(),
                    when: .init("decision", is: "filed")),
                Form.Field("party", Text(zh: "当事人", en: "The party"), .party, when: .init("decision", is: "filed")),
            ] + PartyFields.known(when: .init("decision", is: "filed")) + [
                .cause(when: .init("decision", is: "filed")),
                .documentNumber(Text(zh: "立案号", en: "Case number"), when: .init("decision", is: "filed")),
                Form.Field(
                    "ground", Text(zh: "不予立案的情形", en: "Ground for not filing"),
                    .choice([
                        Form.Option("slight", zh: "轻微并及时改正，没有危害后果", en: "Slight, corrected, no harm"),
                        Form.Option("first", zh: "初次违法，后果轻微并及时改正", en: "First breach, slight, corrected"),
                        Form.Option("no-fault", zh: "当事人足以证明没有主观过错", en: "The party proved absence of fault"),
                        Form.Option(
                            "no-evidence", zh: "没有初步证据，或者不应处罚", en: "No prima facie evidence, or no penalty due"),
                        Form.Option("time-bar", zh: "超过处罚时效", en: "Time-barred"),
                        Form.Option("other", zh: "依法可以不予立案的其他情形", en: "Other cases the law allows"),
                    ]), when: .init("decision", is: "not-filed")),
                .reason,
            ]),
        guards: [.done(.init("propose"))],
        to: .choice(
            "decision",
            [
                Act.Branch(
                    "filed", to: "filed",
                    guards: [.competence(Rule.caseCompetence.id), .withinTimeBar, .twoOfficers("officers")],
                    effects: [
                        .stop("filing"), .party("party"), .issue(.filing), .answer("filed"),
                        .open(
                            .penaltyCase, telling: ["filed-on": .act],
                            handing: ["officers", "party", "act-ended", "number", "cause"] + PartyFields.known.map(\.id)
                        ),
                    ]),
                Act.Branch(
                    "not-filed", to: "not-filed",
                    effects: [.stop("filing"), .issue(.noFiling), .answer("not-filed"), .close(because: "reason")]),
                Act.Branch(
                    "transferred", to: "transferred",
                    effects: [
                        .stop("filing"), .issue(.caseTransfer), .notify(.liaison), .answer("transferred"),
                        .close(because: "reason"),
                    ]),
                Act.Branch(
                    "returned", to: "returned",
                    effects: [.stop("filing"), .answer("returned"), .close(because: "reason")]),
                Act.Branch("more", to: "verifying"),
            ]), basis: [Rule.decideOnFiling.id, Rule.filingConditions.id, Rule.filingWaived.id, Rule.timeBar.id])
}
