import Base
import Law
package import Procedure

extension Procedure {
    /// 规则修订: a rule, or the holiday notice of a year, is changed without a release; who proposes does not approve.
    ///
    /// What it makes of the rules and the calendar is drawn from these acts by the names of their fields.
    package static let ruleAmendment = Procedure(
        "rule-amendment", version: 1, measure: 1, Text(zh: "规则修订", en: "Amendment of the rules"),
        for: Text(
            zh: "更正规则数值、登记新法、录入放假通知；一人提出、另一人批准，批准后在办期限重新计算。",
            en: "Mend a rule, enter a new law or a holiday notice; one proposes, another approves, then running clocks "
                + "are reckoned again."),
        clocks: [
            // No law sets a time; the office gives itself what it has to review a case.
            Clock(
                "approving", Text(zh: "审批（内部目标）", en: "Approval (internal target)"), Rule.reviewCase.id, .target,
                from: Text(zh: "提出之日", en: "the day it was proposed"))
        ],
        stages: [
            Stage(
                "proposed", Text(zh: "待批准", en: "To be approved"), public: .deciding, holder: .bureauHead,
                keptBy: [.clock("approving")]),
            Stage("in-force", Text(zh: "已生效", en: "In force"), public: .decided, ends: .done),
            Stage("rejected", Text(zh: "未批准", en: "Not approved"), public: .decided, ends: .refused),
            Stage("withdrawn", Text(zh: "已撤回", en: "Withdrawn"), public: .decided, ends: .withdrawn),
        ],
        acts: [propose, proposeNotice, approve, reject, withdraw])

    private static let propose = Act(
        "propose", Text(zh: "提出规则修订", en: "Propose a change of a rule"), from: .filing, by: [.reviewer],
        form: Form(
            [
                Form.Field(
                    "rule", Text(zh: "规则编号", en: "Rule"), .identifier(.document),
                    hint: Text(zh: "例如 CF-25，见“查规则”", en: "Such as CF-25; see the list of rules")),
                Form.Field(
                    "kind", Text(zh: "修订种类", en: "Kind of change"),
                    .choice([
                        Form.Option(
                            "correction", zh: "更正：现有数值从一开始就是错的", en: "Correction: the value was wrong from the start"),
                        Form.Option("version", zh: "新版本：法律修改了", en: "New version: the law changed"),
                    ])),
                Form.Field(
                    "version", Text(zh: "更正哪个版本（施行日）", en: "Version corrected (its first day)"), .date(),
                    when: .init("kind", is: "correction")),
                Form.Field(
                    "from", Text(zh: "新版本的施行日", en: "First day of the new version"), .date(),
                    when: .init("kind", is: "version")),
            ] + length("term", Text(zh: "期限", en: "Period"))
                + length("more", Text(zh: "可以延长", en: "Extension"))
                + length("target", Text(zh: "内部目标", en: "Internal target")) + [
                    Form.Field(
                        "statement-zh", Text(zh: "规则内容（中文）", en: "The rule in Chinese"), .longText(limit: 2_000),
                        required: false, hint: Text(zh: "不改的留空", en: "Leave blank to keep it")),
                    Form.Field(
                        "statement-en", Text(zh: "规则内容（英文）", en: "The rule in English"), .longText(limit: 2_000),
                        required: false, hint: Text(zh: "改了中文的，英文也要填写", en: "Needed with the Chinese")),
                    Form.Field(
                        "statute", Text(zh: "法律文件名称", en: "Name of the statute"), .shortText(limit: 200),
                        required: false, hint: Text(zh: "依据不变的留空", en: "Leave blank to keep the citation")),
                    Form.Field("article", Text(zh: "条", en: "Article"), .number(1...2_000), required: false),
                    Form.Field("paragraph", Text(zh: "款", en: "Paragraph"), .number(1...50), required: false),
                    Form.Field(
                        "words", Text(zh: "条文原文", en: "Words of the article"), .longText(limit: 2_000), required: false),
                    Form.Field("verified", Text(zh: "已核对条文原文", en: "Checked against the text"), .yesNo),
                    Form.Field(
                        "how", Text(zh: "在何处核对", en: "Where it was read"), .shortText(limit: 400),
                        hint: Text(zh: "写明公布机关和文本", en: "Who published the text")),
                    .reason,
                ]),
        effects: [.start("approving", .act)], to: .to("proposed"))

    /// 新的放假通知: as the file that `calendar load` takes, one day a line.
    private static let proposeNotice = Act(
        "propose-notice", Text(zh: "提出放假通知", en: "Propose a holiday notice"), from: .filing, by: [.reviewer],
        form: Form(
            Form.Field(
                "notice", Text(zh: "放假通知", en: "The notice"), .longText(limit: 20_000),
                hint: Text(
                    zh: "第一行写 date,kind,name,source，以后每行一天：日期、off（放假）或者work（上班）、节日、来源网址",
                    en: "First line date,kind,name,source; then one day a line: the date, off or work, the festival, "
                        + "the address of the notice")),
            .reason),
        effects: [.start("approving", .act)], to: .to("proposed"))

    private static let approve = Act(
        "approve", Text(zh: "批准修订", en: "Approve"), from: .stages(["proposed"]), by: [.bureauHead],
        form: Form(
            Form.Field("compared", Text(zh: "已与条文、通知原文核对一致", en: "Compared with the official text"), .yesNo)),
        guards: [.notWhoDid(["propose", "propose-notice"]), .answers("compared", ["yes"])],
        effects: [.stop("approving")], to: .to("in-force"))

    private static let reject = Act(
        "reject", Text(zh: "不予批准", en: "Reject"), from: .stages(["proposed"]), by: [.bureauHead], form: Form(.reason),
        effects: [.stop("approving"), .close(because: "reason")], to: .to("rejected"))

    private static let withdraw = Act(
        "withdraw", Text(zh: "撤回", en: "Withdraw"), from: .stages(["proposed"]), by: [.reviewer], form: Form(.reason),
        effects: [.stop("approving"), .close(because: "reason")], to: .to("withdrawn"))

    /// A length that may be left as it is: 改为 a number of a unit.
    private static func length(_ name: String, _ what: Text) -> [Form.Field] {
        [
            Form.Field(
                Name(name), what,
                .choice([
                    Form.Option("keep", zh: "不变", en: "Unchanged"), Form.Option("change", zh: "改为", en: "Change to"),
                ])),
            Form.Field(
                Name(name + "-amount"), Text(zh: "\(what.zh)：数值", en: "\(what.en): number"), .number(1...10_000),
                when: .init(Name(name), is: "change")),
            Form.Field(
                Name(name + "-unit"), Text(zh: "\(what.zh)：单位", en: "\(what.en): unit"),
                .choice([
                    Form.Option("workingDay", zh: "工作日", en: "Working days"),
                    Form.Option("calendarDay", zh: "日（自然日）", en: "Calendar days"),
                    Form.Option("hour", zh: "小时", en: "Hours"), Form.Option("month", zh: "月", en: "Months"),
                    Form.Option("year", zh: "年", en: "Years"),
                ]), when: .init(Name(name), is: "change")),
        ]
    }
}
