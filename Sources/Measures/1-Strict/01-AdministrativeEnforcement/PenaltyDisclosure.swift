import Base
import Law
package import Procedure

extension Procedure {
    /// 处罚信息公示: what the public is shown of a penalty, from entry to the end of its time (总局令第45号).
    ///
    /// Who handled the case enters it, somebody else reads it and lets it out; it stays as long as the rule says.
    package static let penaltyDisclosure = Procedure(
        "penalty-disclosure", version: 1, measure: 1, Text(zh: "处罚信息公示", en: "Publication of a penalty"),
        for: Text(
            zh: "把处罚决定书和摘要遮去个人信息、商业秘密后向社会公示，期满停止，错了更正，决定变了撤回。",
            en: """
                Publish the decision and its summary without personal data and trade secrets, for as long as the \
                rule says; mend what is wrong and withdraw what no longer stands.
                """),
        serves: .disclosure, clocks: clocks, stages: stages,
        acts: [open] + DisclosureActs.all + PushActs.all + EarlyEndActs.all,
        course: ["entering", "checking", "published", "ended"])

    private static let clocks: [Clock] = [
        Clock(
            "publishing", Text(zh: "公示期限", en: "Time to publish"), Rule.publishPenalty.id,
            from: Text(zh: "作出处罚决定之日", en: "the decision")),
        Clock(
            "withdrawing", Text(zh: "撤回期限", en: "Time to withdraw"), Rule.withdrawPublication.id,
            from: Text(zh: "处罚决定变更、撤销、确认违法或者无效之日", en: "the day the decision was changed or fell")),
        Clock(
            "pushing", Text(zh: "推送期限（外省当事人）", en: "Time to pass on (party of another province)"),
            Rule.pushPenalty.id, from: Text(zh: "作出处罚决定之日", en: "the decision")),
        Clock(
            "posting", Text(zh: "登记地局公示期限", en: "Time of the bureau of registration"),
            Rule.postPushedPenalty.id, .party, from: Text(zh: "推送之日", en: "the day it was passed on")),
        Clock(
            "early-ending", Text(zh: "决定是否提前停止公示的期限", en: "Time to decide on the early end"),
            Rule.decideRepair.id, from: Text(zh: "收到申请之日", en: "receipt of the request")),
        duration("short", Rule.shortPublication.id), duration("middle", Rule.middlePublication.id),
        duration("long", Rule.longPublication.id),
    ]

    /// That publicity has run its time is nobody's delay; the system ends it.
    private static func duration(_ id: Name<Clock>, _ rule: Rule.ID) -> Clock {
        Clock(
            id, Text(zh: "公示期", en: "Duration of publication"), rule, .party,
            from: Text(zh: "公示之日", en: "the day of publication"))
    }

    private static let stages: [Stage] = [
        Stage(
            "entering", Text(zh: "待录入", en: "To be entered"), public: .decided, holder: .officer,
            keptBy: [.clock("publishing")]),
        Stage(
            "checking", Text(zh: "待审核", en: "To be checked"), public: .decided, holder: .publisher,
            keptBy: [.clock("publishing")]),
        Stage(
            "published", Text(zh: "已公示", en: "Published"), public: .published, holder: .publisher,
            keptBy: [.clock("short"), .clock("middle"), .clock("long")]),
        Stage(
            "early-checking", Text(zh: "待核查提前停止公示申请", en: "Request for an early end to be checked"),
            public: .published, holder: .publisher, keptBy: [.clock("early-ending")]),
        Stage(
            "early-deciding", Text(zh: "待决定是否提前停止公示", en: "Early end to be decided"), public: .published,
            holder: .bureauHead, keptBy: [.clock("early-ending")]),
        Stage("ended-early", Text(zh: "已提前停止公示", en: "Publication ended early"), public: .decided, ends: .done),
        Stage(
            "withdrawing", Text(zh: "待撤回", en: "To be withdrawn"), public: .decided, holder: .publisher,
            keptBy: [.clock("withdrawing")]),
        Stage("ended", Text(zh: "公示期满", en: "Publication ended"), public: .decided, ends: .done),
        Stage("withdrawn", Text(zh: "已撤下", en: "Withdrawn"), public: .decided, ends: .withdrawn),
    ]

    /// 登记待公示: the system files it for a case that was decided; what the case knows need not be typed again.
    private static let open = Act(
        "open", Text(zh: "登记待公示", en: "Register for publication"), from: .filing, by: [.system],
        form: Form(
            .day("decided-on", Text(zh: "处罚决定日期", en: "Day of the decision")), .officers,
            Form.Field("party", Text(zh: "当事人", en: "The party"), .party),
            Form.Field("number", Text(zh: "决定书文号", en: "Number of the decision"), .identifier(.document)),
            Form.Field("fine", Text(zh: "罚款", en: "Fine"), .money(), required: false),
            Form.Field("confiscation", Text(zh: "没收违法所得", en: "Confiscated gains"), .money(), required: false),
            Form.Field("other", Text(zh: "其他处罚、没收物品", en: "Other penalties"), .longText(), required: false)),
        effects: [.start("publishing", .field("decided-on")), .assign("officers"), .party("party")],
        to: .to("entering"), basis: [Rule.publicationScope.id, Rule.publishPenalty.id])
}

extension Text {
    fileprivate static let published = Text(zh: "处罚已公示", en: "The penalty is published")
}
