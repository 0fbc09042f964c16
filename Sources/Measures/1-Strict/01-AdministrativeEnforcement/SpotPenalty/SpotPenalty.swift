import Base
import Law
package import Procedure

extension Procedure {
    /// 行政处罚简易程序: told, heard, decided and handed over on the spot, then paid and filed away (行政处罚法第五十一条至第五十三条,
    /// 程序规定第六十六条至第七十条).
    ///
    /// What follows on the decision is that of every fine and shared with the ordinary procedure, but for the remedies:
    /// reconsideration comes before court. The decision is not published (公示规定第二条).
    package static let spotPenalty = Procedure(
        "spot-penalty", version: 1, measure: 1, Text(zh: "行政处罚案件（简易程序）", en: "Penalty on the spot"),
        for: Text(
            zh: "违法事实确凿、罚款在限额以内或者仅予警告的，当场告知、听取陈述申辩、作出并交付处罚决定。",
            en: "Where the facts are certain and the fine is within the limit, or only a warning is given: tell, hear, "
                + "decide and hand over the decision on the spot."),
        clocks: clocks, stages: stages,
        acts: (SpotPenaltyActs.all + SpotCashActs.all + SpotRemedyActs.all + EnforcementActs.ofAnyFine
            + RecusalActs.acts(in: ["investigating", "told"])).closedToRecused,
        course: ["investigating", "told", "performing", "archived"])

    private static let clocks: [Clock] =
        [
            RecusalActs.clock,
            // 当场 names no hours; what is not decided by then belongs in the ordinary procedure.
            Clock(
                "deciding", Text(zh: "当场决定（内部目标）", en: "Decision on the spot (internal target)"),
                Rule.decideOnTheSpot.id, .target, from: Text(zh: "登记之日", en: "the day it was registered")),
            Clock(
                "handing-in", Text(zh: "案件材料交回归档期限", en: "Time to hand in the papers"), Rule.fileOnTheSpotCase.id,
                from: Text(zh: "作出处罚决定之日", en: "the decision")),
            Clock(
                "cash", Text(zh: "当场收缴罚款上交期限", en: "Time to hand in the cash"), Rule.handInCash.id,
                from: Text(zh: "收缴（水上收缴的，抵岸）之日", en: "collection, or landing where on the water")),
            Clock(
                "banking", Text(zh: "罚款缴付银行期限", en: "Time to bank the cash"), Rule.bankCash.id,
                from: Text(zh: "收到办案人员上交的罚款之日", en: "receipt from the officers")),
            Clock(
                "suing", Text(zh: "复议后起诉期限", en: "Time to sue after reconsideration"),
                Rule.sueAfterReconsideration.id, .party,
                from: Text(zh: "当事人收到复议决定书之日", en: "receipt of the reconsideration decision")),
            // The law closes ordinary cases only; the office gives itself as long here.
            Clock(
                "closing", Text(zh: "办结（内部目标）", en: "Closing (internal target)"), Rule.closeCase.id, .target,
                from: Text(zh: "执行完毕、终结或者决定不再成立之日", en: "performance, ending or the decision's fall")),
        ]
        + ["paying", "appealing", "urging", "applying", "following", "archiving"].compactMap {
            Procedure.penaltyCase.clock($0)
        }

    private static let stages: [Stage] =
        [
            Stage(
                "investigating", Text(zh: "当场调查", en: "Facts being taken"), public: .investigating, holder: .officer,
                keptBy: [.clock("deciding")]),
            Stage(
                "told", Text(zh: "已告知，待当场决定", en: "Told, to be decided"), public: .deciding, holder: .officer,
                keptBy: [.clock("deciding")]),
            Stage(
                "cash", Text(zh: "罚款已当场收缴，待上交", en: "Cash to be handed in"), public: .decided, holder: .finance,
                keptBy: [.clock("cash")]),
            Stage(
                "banking", Text(zh: "待缴付银行", en: "Cash to be banked"), public: .decided, holder: .finance,
                keptBy: [.clock("banking")]),
            Stage(
                "closing", Text(zh: "待办结", en: "To be closed"), public: .decided, holder: .officer,
                keptBy: [.clock("closing")]),
            Stage("dropped", Text(zh: "当场不予处罚", en: "No penalty"), public: .decided, ends: .ended),
            Stage(
                "ordinary", Text(zh: "转普通程序", en: "To the ordinary procedure"), public: .verifying, ends: .transferred),
        ]
        + ["performing", "urging", "enforcing", "archiving", "archived"].compactMap { Procedure.penaltyCase.stage($0) }
}
