import Base
import Law
package import Procedure

extension Procedure {
    /// 复议、诉讼应诉: answering for a decision of the bureau with all its evidence, in time (行政复议法第四十八条、第五十四条、
    /// 第七十条; 行政诉讼法). What is not handed in by then counts as not there.
    package static let remedyAnswer = Procedure(
        "remedy-answer", version: 1, measure: 1, Text(zh: "行政复议、诉讼应诉", en: "Answer in reconsideration or court"),
        for: Text(
            zh: "收到复议答复通知或者应诉通知后，整理全部证据、预演、按期提交答复，跟进结果并落实。",
            en:
                "On notice of a reconsideration or a suit: gather all the evidence, rehearse, answer in time, follow the "
                + "result and carry it out."),
        clocks: [
            Clock(
                "ordinary", Text(zh: "复议答复期限", en: "Time to answer (ordinary)"), Rule.answerReconsideration.id,
                from: Text(zh: "收到申请书副本之日", en: "receipt of the application")),
            Clock(
                "simplified", Text(zh: "复议答复期限（简易程序）", en: "Time to answer (simplified)"),
                Rule.answerSimplifiedReconsideration.id, from: Text(zh: "收到申请书副本之日", en: "receipt of the application")),
            Clock(
                "court", Text(zh: "应诉答辩和举证期限", en: "Time to answer in court"), Rule.answerInCourt.id,
                from: Text(zh: "收到起诉状副本之日", en: "receipt of the statement of claim")),
            // No period binds the office while others decide; it asks as often as it has to close a case.
            Clock(
                "following", Text(zh: "跟进结果（内部目标）", en: "Following the result (internal target)"),
                Rule.closeCase.id, .target, from: Text(zh: "提交答复或者上次跟进之日", en: "the answer or the last follow-up")),
        ],
        stages: [
            Stage(
                "preparing", Text(zh: "准备答复", en: "Answer being prepared"), public: .deciding, holder: .reviewer,
                keptBy: [.clock("ordinary"), .clock("simplified"), .clock("court")]),
            Stage(
                "answering", Text(zh: "待提交答复", en: "To be handed in"), public: .deciding, holder: .reviewer,
                keptBy: [.clock("ordinary"), .clock("simplified"), .clock("court")]),
            Stage(
                "pending", Text(zh: "等待结果", en: "Waiting for the result"), public: .deciding, holder: .reviewer,
                keptBy: [.clock("following")]),
            Stage(
                "carrying-out", Text(zh: "落实结果", en: "Carrying it out"), public: .deciding, holder: .bureauHead,
                keptBy: [.clock("following")]),
            Stage("ended", Text(zh: "已办结", en: "Closed"), public: .decided, ends: .done),
        ], acts: RemedyAnswerActs.all)
}

/// 应诉的办理动作.
enum RemedyAnswerActs {
    static let all: [Act] = [register, gather, rehearse, approve, submit, appear, result, carryOut, follow]

    private static let register = Act(
        "register", Text(zh: "登记答复通知、应诉通知", en: "Register the notice"), from: .filing,
        by: [.reviewer, .dispatcher],
        form: Form(
            Form.Field(
                "way", Text(zh: "程序", en: "Proceedings"),
                .choice([
                    Form.Option("ordinary", zh: "行政复议（普通程序）", en: "Reconsideration (ordinary)"),
                    Form.Option("simplified", zh: "行政复议（简易程序）", en: "Reconsideration (simplified)"),
                    Form.Option("court", zh: "行政诉讼", en: "Administrative suit"),
                ])),
            .day("received", Text(zh: "收到申请书、起诉状副本之日", en: "Day the copy was received")),
            Form.Field("number", Text(zh: "案号", en: "Number of the proceedings"), .identifier(.external)),
            Form.Field("case", Text(zh: "被申请复议、被诉的办件编号", en: "Number of our matter"), .identifier(.document)),
            Form.Field("applicant", Text(zh: "申请人、原告", en: "Applicant or plaintiff"), .party),
            Form.Field("claims", Text(zh: "请求和理由", en: "What is asked, and why"), .longText()),
            Form.Field("files", Text(zh: "通知书、申请书副本", en: "Notice and copy"), .files())),
        effects: [
            .party("applicant"), .exhibits("files"), .when("way", ["ordinary"], .start("ordinary", .field("received"))),
            .when("way", ["simplified"], .start("simplified", .field("received"))),
            .when("way", ["court"], .start("court", .field("received"))),
        ], to: .to("preparing"),
        basis: [Rule.answerReconsideration.id, Rule.answerSimplifiedReconsideration.id, Rule.answerInCourt.id])

    /// 证据清单: all of it, because what is not handed in counts as not there.
    private static let gather = Act(
        "gather", Text(zh: "整理证据、依据清单", en: "List the evidence and the basis"), from: .stages(["preparing"]),
        by: [.reviewer, .officer],
        form: Form(
            Form.Field(
                "evidence", Text(zh: "证据清单（名称、来源、证明对象）", en: "Evidence: what, whence, what it proves"),
                .longText(limit: 10_000)),
            Form.Field("law", Text(zh: "依据清单", en: "Basis in law"), .longText(limit: 4_000)),
            Form.Field("whole", Text(zh: "与案卷核对，没有遗漏", en: "Compared with the file, nothing left out"), .yesNo), .files),
        guards: [.answers("whole", ["yes"])], effects: [.exhibits("files")], to: .stays,
        basis: [Rule.answerReconsideration.id])

    /// 复议预演: the questions that will be asked, asked beforehand by somebody who did not handle the case.
    private static let rehearse = Act(
        "rehearse", Text(zh: "复议预演", en: "Rehearse"), from: .stages(["preparing"]), by: [.reviewer],
        form: Form(
            Form.Field(
                "points", Text(zh: "逐项预演", en: "Gone through"),
                .choices([
                    Form.Option("competence", zh: "管辖权和执法资格", en: "Competence, certificates"),
                    Form.Option("facts", zh: "事实清楚、证据确实充分", en: "Facts and evidence"),
                    Form.Option("law", zh: "适用依据（版本）正确", en: "Law, in the right version"),
                    Form.Option("procedure", zh: "程序合法：期限、告知、听证、审核", en: "Procedure: time, notice, hearing, review"),
                    Form.Option("discretion", zh: "裁量适当", en: "Discretion"),
                    Form.Option("service", zh: "送达合法", en: "Service"),
                ])),
            Form.Field("weak", Text(zh: "薄弱之处和对策", en: "What is weak, and what to do"), .longText(limit: 4_000)),
            Form.Field(
                "advice", Text(zh: "建议", en: "Advice"),
                .choice([
                    Form.Option("defend", zh: "答复维持", en: "Defend it"),
                    Form.Option("mend", zh: "自行纠正、争取调解", en: "Mend it, seek a settlement"),
                ]))), to: .stays)

    private static let approve = Act(
        "approve", Text(zh: "批准答复", en: "Approve the answer"), from: .stages(["preparing"]), by: [.bureauHead],
        preparedBy: [.reviewer],
        form: Form(Form.Field("answer", Text(zh: "答复意见", en: "The answer"), .longText(limit: 20_000))),
        guards: [.done(.init("gather")), .done(.init("rehearse"))], effects: [.issue(.remedyAnswer)],
        to: .to("answering"), basis: [Rule.answerReconsideration.id])

    private static let submit = Act(
        "submit", Text(zh: "提交答复和证据", en: "Hand in answer and evidence"), from: .stages(["answering"]),
        by: [.reviewer],
        form: Form(
            .day("handed-in", Text(zh: "提交之日", en: "Day it was handed in")),
            Form.Field("files", Text(zh: "答复书、证据、签收凭证", en: "Answer, evidence, proof of receipt"), .files(most: 50))),
        effects: [
            .exhibits("files"), .stop("ordinary"), .stop("simplified"), .stop("court"),
            .start("following", .field("handed-in")),
        ], to: .to("pending"), basis: [Rule.answerReconsideration.id, Rule.answerInCourt.id])

    private static let appear = Act(
        "appear", Text(zh: "记录听证、出庭", en: "Record the hearing"), from: .stages(["pending"]),
        by: [.reviewer, .bureauHead],
        form: Form(
            .day("held", Text(zh: "日期", en: "Day")),
            Form.Field("head", Text(zh: "负责人出庭、参加听证", en: "A head of the bureau attended"), .yesNo),
            Form.Field("note", Text(zh: "情况", en: "How it went"), .longText(limit: 4_000))),
        effects: [.start("following", .act)], to: .stays)

    private static let result = Act(
        "result", Text(zh: "登记结果", en: "Register the result"), from: .stages(["pending"]), by: [.reviewer],
        form: Form(
            Form.Field(
                "result", Text(zh: "结果", en: "Result"),
                .choice([
                    Form.Option("upheld", zh: "维持、驳回", en: "Upheld, dismissed"),
                    Form.Option("withdrawn", zh: "申请人撤回、调解结案", en: "Withdrawn or settled"),
                    Form.Option("changed", zh: "变更", en: "Changed"), Form.Option("annulled", zh: "撤销", en: "Annulled"),
                    Form.Option("unlawful", zh: "确认违法、无效", en: "Found unlawful or void"),
                    Form.Option("act", zh: "责令履行、重作", en: "Ordered to act or act anew"),
                ])),
            .day("received", Text(zh: "收到之日", en: "Day of receipt")),
            Form.Field("files", Text(zh: "决定书、判决书", en: "Decision or judgment"), .files())),
        effects: [.exhibits("files"), .start("following", .field("received"))],
        to: .choice(
            "result",
            [
                Act.Branch("upheld", to: "ended", effects: [.stop("following")]),
                Act.Branch("withdrawn", to: "ended", effects: [.stop("following")]),
                Act.Branch("changed", to: "carrying-out"), Act.Branch("annulled", to: "carrying-out"),
                Act.Branch("unlawful", to: "carrying-out"), Act.Branch("act", to: "carrying-out"),
            ]))

    /// 落实: the case itself is changed by an act of its own, such as “the decision is annulled”.
    private static let carryOut = Act(
        "carry-out", Text(zh: "记录落实情况", en: "Record that it was carried out"), from: .stages(["carrying-out"]),
        by: [.bureauHead], preparedBy: [.reviewer],
        form: Form(
            Form.Field("case", Text(zh: "原案已登记撤销、变更并撤回公示", en: "The case and its publication were changed"), .yesNo),
            Form.Field("note", Text(zh: "落实情况和改进", en: "What was done, what was learnt"), .longText(limit: 4_000))),
        guards: [.answers("case", ["yes"])], effects: [.stop("following")], to: .to("ended"))

    private static let follow = Act(
        "follow", Text(zh: "跟进", en: "Follow up"), from: .stages(["pending", "carrying-out"]), by: [.reviewer],
        form: Form(Form.Field("note", Text(zh: "情况", en: "How it stands"), .longText(limit: 1_000))),
        effects: [.start("following", .act)], to: .stays)
}

extension DocumentForm {
    static let remedyAnswer = DocumentForm(
        "remedy-answer", Text(zh: "行政复议答复书、行政诉讼答辩状", en: "Answer in reconsideration or court"))
}
