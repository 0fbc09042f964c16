import Base
import Law
package import Procedure

extension Procedure {
    /// 侵权赔偿调解与司法确认: both sides willing, an agreement, and the court's word on it where they want it (商标法第六十条第三款,
    /// 人民调解法第三十三条, 民事诉讼法司法确认程序).
    ///
    /// The law sets no periods for the mediation of damages in a trade mark case; those of patent mediation and of
    /// complaints are taken as the office's own targets and shown as such.
    package static let disputeMediation = Procedure(
        "dispute-mediation", version: 1, measure: 16,
        Text(zh: "知识产权侵权赔偿调解", en: "Mediation of damages for infringement"),
        for: Text(
            zh: "征得双方同意，就赔偿数额进行调解；达成协议的，跟进履行和司法确认。",
            en: "Ask both sides, mediate what is to be paid, and follow the agreement to its performance or the court."),
        clocks: clocks, stages: open + endings,
        acts: DisputeRequestActs.all + DisputeMediationActs.all + ConfirmationActs.all,
        course: ["received", "asking", "mediating", "agreed", "performed"])

    private static let clocks: [Clock] = [
        Clock(
            "examining", Text(zh: "审查并送达请求（内部目标）", en: "Examine and pass on the request (internal target)"),
            Rule.serveMediationRequest.id, .target, from: Text(zh: "收到调解请求之日", en: "receipt of the request")),
        Clock(
            "replying", Text(zh: "对方答复（内部目标）", en: "The other side's reply (internal target)"),
            Rule.replyToMediation.id, .target, from: Text(zh: "征询书送达之日", en: "service of the question")),
        Clock(
            "mediating", Text(zh: "调解（内部目标）", en: "Mediation (internal target)"), Rule.mediationLimit.id, .target,
            from: Text(zh: "对方同意调解之日", en: "the other side's consent")),
        Clock(
            "confirmable", Text(zh: "共同申请司法确认的期限", en: "Time to ask the court together"), Rule.confirmInCourt.id,
            .party,
            from: Text(zh: "调解协议生效之日", en: "the day the agreement takes effect")),
        // Neither performance nor the court's answer has a period here; the office looks after it as after a closing.
        Clock(
            "following", Text(zh: "跟进履行和确认（内部目标）", en: "Following it up (internal target)"), Rule.closeCase.id, .target,
            from: Text(zh: "上次跟进之日", en: "the last follow-up")),
    ]

    private static let open: [Stage] = [
        Stage(
            "received", Text(zh: "待审查", en: "To be examined"), public: .received, holder: .officer,
            keptBy: [.clock("examining")]),
        Stage(
            "asking", Text(zh: "征询对方意见", en: "Other side asked"), public: Text(zh: "正在征询对方意见", en: "Other side asked"),
            holder: .officer, keptBy: [.clock("replying")]),
        Stage(
            "mediating", Text(zh: "调解", en: "Mediation"), public: Text(zh: "正在调解", en: "Being mediated"),
            holder: .officer, keptBy: [.clock("mediating")]),
        Stage(
            "agreed", Text(zh: "已达成协议，待履行", en: "Agreed, to be performed"), public: .settled, holder: .officer,
            keptBy: [.clock("following"), .clock("confirmable")]),
        Stage(
            "confirming", Text(zh: "法院审查司法确认申请", en: "Before the court"), public: .settled, holder: .officer,
            keptBy: [.clock("following")]),
        Stage(
            "confirmed", Text(zh: "已经司法确认，待履行", en: "Confirmed, to be performed"), public: .settled, holder: .officer,
            keptBy: [.clock("following")]),
    ]

    private static let endings: [Stage] = [
        Stage("performed", Text(zh: "协议已履行", en: "Performed"), public: .settled, ends: .done),
        Stage("enforced", Text(zh: "已申请法院强制执行", en: "Taken to enforcement"), public: .settled, ends: .done),
        Stage("unperformed", Text(zh: "协议未履行，告知起诉", en: "Not performed, suit open"), public: .decided, ends: .ended),
        Stage("failed", Text(zh: "终止调解", en: "Mediation ended"), public: .decided, ends: .ended),
        Stage("declined", Text(zh: "对方不同意调解", en: "Other side unwilling"), public: .decided, ends: .ended),
        Stage("refused", Text(zh: "不予受理", en: "Not accepted"), public: .decided, ends: .refused),
        Stage("referred", Text(zh: "已转其他途径", en: "Sent elsewhere"), public: .decided, ends: .transferred),
        Stage("withdrawn", Text(zh: "请求人撤回", en: "Withdrawn"), public: .decided, ends: .withdrawn),
    ]
}

extension Text {
    fileprivate static let settled = Text(zh: "已达成调解协议", en: "Settled by agreement")
}
