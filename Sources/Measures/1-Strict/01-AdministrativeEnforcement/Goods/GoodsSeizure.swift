import Base
import Law
package import Procedure

extension Procedure {
    /// 查封、扣押: thirty days, thirty more at most, and then the goods go back unless a decision has taken them
    /// (程序规定第三十六条至第四十二条, 行政强制法第十八条至第二十八条).
    package static let goodsSeizure = Procedure(
        "goods-seizure", version: 1, measure: 1, Text(zh: "查封、扣押", en: "Sealing and seizure"),
        for: Text(
            zh: "依法查封、扣押涉案物品，经批准延长，检测鉴定期间不计入，到期自动解除并退还，或者按处理决定处理。",
            en: """
                Seal or seize goods where a statute allows it, extend it with approval, leave the time of tests out, \
                and return the goods at its end or deal with them as was decided.
                """),
        serves: .goodsSeizure,
        clocks: GoodsMeasure.seizure.clocks + [
            Clock(
                "collecting", Text(zh: "公告认领期间", en: "Time to collect"), Rule.unclaimedGoods.id, .party,
                from: Text(zh: "公告发布之日", en: "publication"))
        ],
        stages: GoodsMeasure.seizure.stages + [
            Stage(
                "announced", Text(zh: "公告认领", en: "Announced for collection"), public: .investigating,
                holder: .officer, keptBy: [.clock("collecting")])
        ],
        acts: ([open] + GoodsMeasure.seizure.taking(power: [.seizureAllowed]) + SeizureActs.all
            + GoodsMeasure.seizure.ending).closedToRecused,
        course: ["approving", "carrying-out", "held", "returning", "returned"])

    private static let open = Act(
        "open", Text(zh: "登记申请", en: "Register the proposal"), from: .filing, by: [.system],
        form: Form(
            [.officers, Form.Field("party", Text(zh: "当事人", en: "The party"), .party)] + SeizureActs.grounds
                + GoodsFields.proposal),
        guards: [.seizureAllowed],
        effects: [.assign("officers"), .party("party"), .start("preparing", .act)],
        to: .choice("urgent", [Act.Branch("no", to: "approving"), Act.Branch("yes", to: "carrying-out")]),
        basis: [Rule.seize.id])
}
