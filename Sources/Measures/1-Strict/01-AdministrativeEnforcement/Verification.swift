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
                from: Text(zh: "发现线索或者收到材料之日", en: "the day of discovery or receipt")),
            Clock(
                "educating", Text(zh: "进行教育（内部目标）", en: "Instructing the party (internal target)"),
                Rule.filingWaived.id, .target, from: Text(zh: "决定不予立案之日", en: "the decision not to file")),
            RecusalActs.clock,
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
            Stage(
                "competence", Text(zh: "管辖待确定", en: "Competence to be settled"), public: .verifying, holder: .officer,
                keptBy: [.matter(.competence), .clock("filing")]),
            Stage(
                "educating", Text(zh: "不予立案，待教育", en: "Not filed, the party to be instructed"), public: .decided,
                holder: .officer, keptBy: [.clock("educating")]),
            Stage("filed", Text(zh: "已立案", en: "Case opened"), public: .decided, ends: .done),
            Stage("not-filed", Text(zh: "不予立案", en: "No case opened"), public: .decided, ends: .refused),
            Stage("transferred", Text(zh: "已移送", en: "Transferred"), public: .decided, ends: .transferred),
            Stage(
                "withdrawn", Text(zh: "核查前已撤回", en: "Withdrawn before verification"),
                public: Text(zh: "已撤回", en: "Withdrawn"), ends: .withdrawn),
            Stage("returned", Text(zh: "已退回分送", en: "Returned to intake"), public: .received, ends: .refused),
        ],
        acts: acts.closedToRecused)

    private static let acts: [Act] =
        [takeOver, begin, assign] + EvidenceActs.acts(in: "verifying", stopping: "filing")
        + CompetitionActs.verifying(in: "verifying")
        + [joinReport, reportWithdrawn, noteWithdrawal, extendFiling] + UnfiledActs.all
        + [propose, FilingActs.decide]
        + CompetenceActs.acts(in: ["verifying", "proposed"], stopping: "filing", ending: ("transferred", []))
        + RecusalActs.acts(in: ["assigning", "verifying", "proposed", "competence"])

    /// 接收分送: the system files it for a report that was handed over, or for a matter that turned into a lead.
    private static let takeOver = Act(
        "take-over", Text(zh: "接收分送的举报", en: "Take over a report"), from: .filing, by: [.system],
        form: Form(
            .day("received", Text(zh: "收到材料之日", en: "Day of receipt")),
            Form.Field(
                "from", Text(zh: "转入的办件", en: "The matter it comes from"), .identifier(.document), required: false)),
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
                    Form.Option("bureau", zh: "其他市场监管部门移送", en: "Transferred by another bureau"),
                    Form.Option("superior", zh: "上级交办", en: "Assigned by a superior"),
                    Form.Option(
                        "review", zh: "上级或者本局审查认为原不予立案有误", en: "Review found that it should have been filed before"),
                    Form.Option("other", zh: "其他途径", en: "Other"),
                ])),
            Form.Field(
                "earlier", Text(zh: "原核查办件的编号", en: "Number of the earlier verification"), .identifier(.document),
                when: .init("source", is: "review")),
            Form.Field(
                "finding", Text(zh: "审查的机关、文号和意见", en: "Who reviewed it, and what they found"), .longText(limit: 2_000),
                when: .init("source", is: "review")),
            .day("received", Text(zh: "发现或者收到之日", en: "Day of discovery or receipt")),
            Form.Field("lead", Text(zh: "线索", en: "The lead"), .longText(), required: false), .files),
        effects: [
            .date(.receipt, .field("received")), .start("filing", .field("received")), .exhibits("files"),
            .issue(.caseSource),
        ], to: .to("assigning"), basis: [Rule.decideOnFiling.id])

    private static let assign = Act(
        "assign", Text(zh: "指派核查人员", en: "Name the officers"), from: .stages(["assigning", "verifying"]),
        by: [.stationHead], form: Form(.officers, CompetitionActs.flag()), guards: [.twoOfficers("officers")],
        effects: [.assign("officers")],
        to: .to("verifying"), basis: [Rule.filingConditions.id])

    /// 合并再次举报: a further report with new facts; the period restarts on receipt of the last one (TJ-21).
    private static let joinReport = Act(
        "join-report", Text(zh: "并入补充新事实的再次举报", en: "Join a further report with new facts"),
        from: .stages(["assigning", "verifying", "proposed", "competence"]), by: [.dispatcher, .stationHead, .system],
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
        from: .stages(["verifying", "proposed", "competence", "educating"]), by: [.system], form: Form(whyWithdrawn),
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
}
