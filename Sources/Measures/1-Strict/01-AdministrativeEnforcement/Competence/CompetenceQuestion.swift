import Base
import Law
package import Procedure

extension Procedure {
    /// 确定管辖: bureaus agree within seven working days, or the common superior designates (程序规定第十三条至第十六条).
    package static let competence = Procedure(
        "competence", version: 1, measure: 1, Text(zh: "管辖争议与指定管辖", en: "Competence: disputes and designation"),
        for: Text(
            zh: "管辖有争议的，先协商；协商不成、受移送后有异议或者难以办理的，报请上一级确定管辖。",
            en: """
                Bureaus that both or neither claim a case agree on it; failing that, or where a case was transferred here \
                wrongly, a superior settles whose it is.
                """),
        serves: .competence, clocks: clocks, stages: stages,
        acts: [open, agree, report, designated, RecusalActs.replaced(in: ["negotiating", "reporting", "waiting"])]
            .closedToRecused,
        course: ["negotiating", "reporting", "waiting", "own"])

    private static let clocks: [Clock] = [
        Clock(
            "negotiating", Text(zh: "协商期限", en: "Time to agree"), Rule.competenceDispute.id,
            from: Text(zh: "发生争议之日", en: "the day of the dispute")),
        // The law gives no days for the report; the office takes the target that it has for transfers.
        Clock(
            "reporting", Text(zh: "报请上级（内部目标）", en: "Reporting to the superior (internal target)"),
            Rule.transferToBureau.id, .target, from: Text(zh: "提请确定管辖之日", en: "the day it was asked for")),
        Clock(
            "designating", Text(zh: "上级确定管辖期限", en: "Time for the superior to settle it"),
            Rule.competenceDesignation.id, .party, from: Text(zh: "上级收到报送材料之日", en: "receipt by the superior")),
    ]

    private static let stages: [Stage] = [
        Stage(
            "negotiating", Text(zh: "协商管辖", en: "Being agreed"), public: .verifying, holder: .officer,
            keptBy: [.clock("negotiating")]),
        Stage(
            "reporting", Text(zh: "待报请上级", en: "To be reported"), public: .verifying, holder: .bureauHead,
            keptBy: [.clock("reporting")]),
        Stage(
            "waiting", Text(zh: "待上级确定管辖", en: "With the superior"), public: .verifying, holder: .officer,
            keptBy: [.clock("designating")]),
        Stage("own", Text(zh: "由本局管辖", en: "This bureau's"), public: .decided, ends: .done),
        Stage("elsewhere", Text(zh: "由其他局或者上级管辖", en: "Another bureau's"), public: .decided, ends: .transferred),
    ]

    private static let open = Act(
        "open", Text(zh: "登记管辖问题", en: "Register the question"), from: .filing, by: [.system],
        form: Form(
            .day("arisen", Text(zh: "发生争议或者发现之日", en: "Day the dispute arose, or it was found")), .officers,
            Form.Field("party", Text(zh: "当事人", en: "The party"), .party, required: false), CompetenceFields.ground,
            CompetenceFields.otherBureau, .reason),
        effects: [.assign("officers"), .party("party")],
        to: .choice(
            "ground",
            [
                Act.Branch("dispute", to: "negotiating", effects: [.start("negotiating", .field("arisen"))]),
                Act.Branch("received", to: "reporting", effects: [.start("reporting", .field("arisen"))]),
                Act.Branch("special", to: "reporting", effects: [.start("reporting", .field("arisen"))]),
            ]),
        basis: [Rule.competenceDispute.id, Rule.transferToBureau.id, Rule.competenceOfSuperior.id])

    /// 协商一致: within its time only; afterwards nobody but the superior settles it.
    private static let agree = Act(
        "agree", Text(zh: "记录协商一致", en: "Record the agreement"), from: .stages(["negotiating"]), by: [.officer],
        form: Form(
            .day("agreed-on", Text(zh: "协商一致之日", en: "Day of the agreement")),
            Form.Field(
                "outcome", Text(zh: "协商结果", en: "What was agreed"),
                .choice(Purpose.competence.results.filter { $0.id != "superior" })),
            CompetenceFields.receiver(when: .init("outcome", is: "other")), .reason,
            Form.Field("files", Text(zh: "协商记录、往来函件", en: "Record of the talks, letters"), .files())),
        guards: [.caseOfficer, .agreedInTime], effects: [.exhibits("files"), .stop("negotiating")],
        to: .choice(
            "outcome",
            [
                Act.Branch("own", to: "own", effects: [.answer("own")]),
                Act.Branch("other", to: "elsewhere", effects: [.answer("other"), .close(because: "reason")]),
            ]), basis: [Rule.competenceDispute.id])

    /// 报请: the agreement need not be waited for (程序规定第十三条, second half).
    private static let report = Act(
        "report", Text(zh: "报请上一级确定管辖", en: "Report to the superior"), from: .stages(["negotiating", "reporting"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field("superior", Text(zh: "报送的上一级市场监管部门", en: "The superior"), .shortText()),
            .day("sent-on", Text(zh: "上级收到材料之日", en: "Day the superior received the papers")),
            Form.Field("facts", Text(zh: "案件情况和争议焦点", en: "The case and the question"), .longText(limit: 10_000)),
            Form.Field("proposal", Text(zh: "本局意见", en: "What this bureau thinks"), .longText(limit: 2_000)),
            .documentNumber(Text(zh: "文号", en: "Number of the letter")), .files),
        effects: [
            .exhibits("files"), .stop("negotiating"), .stop("reporting"), .issue(.competenceReport),
            .start("designating", .field("sent-on")), .notify(.officer),
        ], to: .to("waiting"),
        basis: [Rule.competenceDispute.id, Rule.competenceOfSuperior.id, Rule.competenceDesignation.id])

    private static let designated = Act(
        "designated", Text(zh: "登记上级确定的管辖", en: "Enter what the superior settled"), from: .stages(["waiting"]),
        by: [.officer],
        form: Form(
            Form.Field("letter", Text(zh: "指定管辖通知书文号", en: "Number of the designation"), .identifier(.external)),
            .day("received", Text(zh: "收到通知书之日", en: "Day it was received")),
            Form.Field("outcome", Text(zh: "确定的管辖", en: "Whose it is"), .choice(Purpose.competence.results)),
            CompetenceFields.receiver(when: .init("outcome", is: "other", "superior")), .reason,
            Form.Field("files", Text(zh: "指定管辖通知书", en: "The designation"), .files())),
        guards: [.caseOfficer, .after("report", "received")],
        effects: [.exhibits("files"), .stop("designating")],
        to: .choice(
            "outcome",
            [
                Act.Branch("own", to: "own", effects: [.answer("own")]),
                Act.Branch("other", to: "elsewhere", effects: [.answer("other"), .close(because: "reason")]),
                Act.Branch("superior", to: "elsewhere", effects: [.answer("superior"), .close(because: "reason")]),
            ]), basis: [Rule.competenceDesignation.id])
}

extension DocumentForm {
    /// 报请确定管辖的报告: the office's own form; the designation itself is the superior's.
    static let competenceReport = DocumentForm(
        "competence-report", Text(zh: "报请确定案件管辖的报告", en: "Report asking a superior to settle competence"))
}

extension Guard {
    /// 七个工作日内 (程序规定第十三条): by the day of the agreement, not the day on which it is entered.
    fileprivate static let agreedInTime = Guard.check("agreedInTime") { docket, submission in
        do throws(Refusal) {
            let due = try docket.reading(of: "negotiating", at: submission.happenedAt, submission.lawbook)?.due.legal
                .day
            var day = submission.day
            if case .day(let agreed)? = submission.answers["agreed-on"] { day = agreed }
            guard let due, day > due, !submission.isDraft else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "协商期限已于\(due)届满，协商不成的，办理“报请上一级确定管辖”",
                        en: "The time to agree ended on \(due); “Report to the superior”."),
                    rule: Rule.competenceDispute.id.text)
            ])
        } catch {
            return .refused([Reason(error.text, rule: Rule.competenceDispute.id.text)])
        }
    }
}
