import Base
import Law
package import Procedure

extension Procedure {
    /// 投诉: a consumer's dispute with a trader, accepted or refused, mediated, and ended (投诉举报处理办法第十条至第二十七条).
    ///
    /// It is handled under the number of the national 12315 platform, where the consumer filed it; here are its clocks,
    /// its documents and the lead that mediation may bring to light.
    package static let consumerComplaint = Procedure(
        "consumer-complaint", version: 1, measure: 1, Text(zh: "消费者投诉", en: "Consumer complaint"),
        for: Text(
            zh: "全国12315平台分送的消费者投诉：受理，经双方同意调解，依法终止。",
            en:
                "A consumer's complaint handed over by the 12315 platform: accepted, mediated with both sides' consent, "
                + "ended by law."),
        clocks: [
            Clock(
                "accepting", Text(zh: "投诉受理期限", en: "Time to accept or refuse"), Rule.acceptComplaint.id,
                from: Text(zh: "收到投诉之日", en: "the day of receipt")),
            Clock(
                "mediating", Text(zh: "调解期限", en: "Time to mediate"), Rule.mediationLimit.id,
                from: Text(zh: "投诉受理之日", en: "the day of acceptance")),
            Clock(
                "telling", Text(zh: "终止调解告知期限", en: "Time to tell that mediation ended"),
                Rule.mediationEndNotice.id, from: Text(zh: "作出终止调解决定之日", en: "the decision to end it")),
        ],
        stages: [
            Stage(
                "received", Text(zh: "待分送", en: "To be dispatched"), public: .received, holder: .dispatcher,
                keptBy: [.clock("accepting")]),
            Stage(
                "accepting", Text(zh: "待决定是否受理", en: "Acceptance to be decided"), public: .received,
                holder: .stationHead, keptBy: [.clock("accepting")]),
            Stage(
                "mediating", Text(zh: "调解", en: "Mediation"), public: Text(zh: "正在调解", en: "Being mediated"),
                holder: .officer, keptBy: [.clock("mediating")]),
            Stage(
                "telling", Text(zh: "待告知终止调解", en: "Both sides to be told"),
                public: Text(zh: "调解已终止", en: "Mediation ended"), holder: .officer, keptBy: [.clock("telling")]),
            Stage(
                "agreed", Text(zh: "达成协议", en: "Settled by agreement"),
                public: Text(zh: "已达成调解协议", en: "Settled by agreement"), ends: .done),
            Stage(
                "ended", Text(zh: "终止调解", en: "Mediation ended"),
                public: Text(zh: "调解已终止", en: "Mediation ended"), ends: .ended),
            Stage(
                "refused", Text(zh: "不予受理", en: "Not accepted"), public: Text(zh: "不予受理", en: "Not accepted"),
                ends: .refused),
            Stage(
                "withdrawn", Text(zh: "受理前撤回", en: "Withdrawn before acceptance"),
                public: Text(zh: "已撤回", en: "Withdrawn"), ends: .withdrawn),
        ],
        acts: ComplaintActs.acceptance + ComplaintActs.mediation,
        course: ["received", "accepting", "mediating", "agreed"])
}
