import Base
import Law
import Procedure

/// 对物品的措施: what registering and seizing goods have in common, as each of the two fills it in.
struct GoodsMeasure: Sendable {
    /// 先行登记保存 or 查封、扣押.
    let name: Text
    /// How long it may last.
    let limit: Rule.ID
    /// In how many hours an urgent one is reported.
    let report: Rule.ID
    /// How it is taken.
    let manner: Rule.ID
    /// 通知书、决定书: handed over on the spot.
    let notice: DocumentForm
    /// 解除的文书
    let release: DocumentForm
    /// 公告认领: whether goods that nobody can be found for are announced (程序规定第四十二条第三款).
    let isAnnounced: Bool

    static let registration = GoodsMeasure(
        name: Text(zh: "先行登记保存", en: "registration"), limit: Rule.actOnRegistration.id,
        report: Rule.reportRegistration.id, manner: Rule.registerEvidence.id, notice: .registrationNotice,
        release: .registrationRelease, isAnnounced: false)

    static let seizure = GoodsMeasure(
        name: Text(zh: "查封、扣押", en: "seizure"), limit: Rule.seizureLimit.id, report: Rule.reportSeizure.id,
        manner: Rule.seize.id, notice: .measureDecision, release: .measureRelease, isAnnounced: true)

    var clocks: [Clock] {
        [
            // The law wants approval first and says nothing of its time; the office gives itself what it has in urgent cases.
            Clock(
                "preparing", Text(zh: "审批、实施（内部目标）", en: "To approve and carry out (internal target)"), report,
                .target, from: Text(zh: "提出申请或者批准之时", en: "the proposal or its approval")),
            Clock(
                "reporting", Text(zh: "紧急措施的报告期限", en: "Time to report an urgent measure"), report,
                from: Text(zh: "当场采取措施之时", en: "the moment it was taken")),
            Clock(
                "holding", Text(zh: "\(name.zh)期限", en: "How long the \(name.en) may last"), limit,
                from: Text(zh: "采取措施之日", en: "the day it was taken")),
            Clock(
                "returning", Text(zh: "退还物品（内部目标）", en: "To return the goods (internal target)"),
                Rule.releaseSeized.id, .target, from: Text(zh: "解除之日", en: "the release")),
            // No period is set for the disposal; the office gives itself as long as for closing.
            Clock(
                "disposing", Text(zh: "处理物品（内部目标）", en: "To dispose of the goods (internal target)"),
                Rule.closeCase.id, .target, from: Text(zh: "决定处理之日", en: "the decision on them")),
        ]
    }

    var stages: [Stage] {
        [
            Stage(
                "approving", Text(zh: "待批准", en: "To be approved"), public: .investigating, holder: .bureauHead,
                keptBy: [.clock("preparing")]),
            Stage(
                "carrying-out", Text(zh: "待实施", en: "To be carried out"), public: .investigating, holder: .officer,
                keptBy: [.clock("preparing")]),
            Stage(
                "confirming", Text(zh: "已当场采取，待补办批准", en: "Taken on the spot, to be confirmed"),
                public: .investigating, holder: .bureauHead, keptBy: [.clock("reporting"), .clock("holding")]),
            Stage(
                "held", Text(zh: "\(name.zh)中", en: "Under \(name.en)"), public: .investigating, holder: .officer,
                keptBy: [.clock("holding")]),
            Stage(
                "returning", Text(zh: "已解除，待退还", en: "Released, to be returned"), public: .investigating,
                holder: .officer, keptBy: [.clock("returning")]),
            Stage(
                "disposing", Text(zh: "待处理物品", en: "Goods to be disposed of"), public: .investigating,
                holder: .officer, keptBy: [.clock("disposing")]),
            Stage("returned", Text(zh: "已解除并退还", en: "Released and returned"), public: .decided, ends: .done),
            Stage("disposed", Text(zh: "物品已处理", en: "Goods disposed of"), public: .decided, ends: .done),
            Stage("not-taken", Text(zh: "没有采取", en: "Not taken"), public: .decided, ends: .refused),
        ]
    }

    /// What it takes for the goods to go back.
    var released: [Effect] {
        [.stop("holding"), .issue(release), .start("returning", .act)]
    }
}
