import Base
import Law
package import Procedure

extension Procedure {
    /// 涉嫌犯罪案件移送: from the suspicion to the police's decision and what follows (行政执法机关移送涉嫌犯罪案件的规定).
    package static let crimeTransfer = Procedure(
        "crime-transfer", version: 1, measure: 2, Text(zh: "涉嫌犯罪案件移送", en: "Transfer of a suspected crime"),
        for: Text(
            zh: "核实、审批、移送公安机关，跟进立案决定；公安机关不立案的，提请复议或者建议立案监督，退回的继续行政处理。",
            en:
                "Check, approve and send a suspected crime to the police, follow their decision, ask for its review, and "
                + "take back what is not crime."),
        serves: .crimeTransfer, clocks: clocks, stages: stages, acts: CrimeTransferActs.ours + CrimeTransferActs.police,
        course: ["checking", "approving", "sending", "with-police", "following", "prosecuted"])

    private static let clocks: [Clock] = [
        // The regulation says 立即 for the team; the office gives itself what it has to decide.
        Clock(
            "checking", Text(zh: "核实并提出报告（内部目标）", en: "Check and report (internal target)"),
            Rule.decideOnTransfer.id, .target, from: Text(zh: "发现涉嫌犯罪之日", en: "the day it was suspected")),
        Clock(
            "approving", Text(zh: "审批移送期限", en: "Time to decide on the transfer"), Rule.decideOnTransfer.id,
            from: Text(zh: "接到移送报告之日", en: "receipt of the report")),
        Clock(
            "sending", Text(zh: "移送期限", en: "Time to send"), Rule.sendTransfer.id,
            from: Text(zh: "批准移送之时", en: "the approval")),
        Clock(
            "supplementing", Text(zh: "补正材料期限", en: "Time to supply missing papers"), Rule.supplementPapers.id,
            from: Text(zh: "接到公安机关补正通知之日", en: "the police's notice")),
        Clock(
            "police-deciding", Text(zh: "公安机关立案审查期限", en: "Time for the police to decide"),
            Rule.policeDecideAtLatest.id, .party, from: Text(zh: "公安机关接受案件之日", en: "acceptance by the police")),
        Clock(
            "objecting", Text(zh: "提请复议、建议监督期限", en: "Time to ask for review or supervision"),
            Rule.askPoliceToReconsider.id, from: Text(zh: "接到不予立案通知书之日", en: "receipt of the refusal")),
        Clock(
            "police-reviewing", Text(zh: "公安机关复议期限", en: "Time for the police to answer"),
            Rule.policeAnswerReconsideration.id, .party, from: Text(zh: "公安机关收到复议申请之日", en: "receipt by the police")),
        Clock(
            "supervision", Text(zh: "建议立案监督期限", en: "Time to suggest supervision"), Rule.suggestSupervision.id,
            from: Text(zh: "接到维持不予立案的复议决定之日", en: "the decision that upheld the refusal")),
        Clock(
            "procuratorate", Text(zh: "公安机关说明理由期限", en: "Time for the police to explain"), Rule.policeExplain.id,
            .party, from: Text(zh: "人民检察院要求说明理由之日", en: "the procuratorate's request")),
        Clock(
            "handing-over", Text(zh: "移交涉案物品和材料期限", en: "Time to hand over goods and papers"),
            Rule.handOverGoods.id, from: Text(zh: "接到立案通知书之日", en: "notice that a case was opened")),
        // No period is set for following a case; the office asks as often as it has to close one of its own.
        Clock(
            "following", Text(zh: "跟进案件进展（内部目标）", en: "Following the case (internal target)"), Rule.closeCase.id,
            .target, from: Text(zh: "上次跟进之日", en: "the last follow-up")),
    ]

    private static let stages: [Stage] = [
        Stage(
            "checking", Text(zh: "专案核实", en: "Being checked"), public: .withPolice, holder: .officer,
            keptBy: [.clock("checking")]),
        Stage(
            "approving", Text(zh: "待审批移送", en: "Transfer to be decided"), public: .withPolice, holder: .bureauHead,
            keptBy: [.clock("approving")]),
        Stage(
            "sending", Text(zh: "待移送公安机关", en: "To be sent"), public: .withPolice, holder: .officer,
            keptBy: [.clock("sending")]),
        Stage(
            "with-police", Text(zh: "公安机关审查", en: "With the police"), public: .withPolice, holder: .officer,
            keptBy: [.clock("police-deciding")]),
        Stage(
            "supplementing", Text(zh: "待补正材料", en: "Papers to be supplied"), public: .withPolice, holder: .officer,
            keptBy: [.clock("supplementing"), .clock("police-deciding")]),
        Stage(
            "handing-over", Text(zh: "待移交物品和材料", en: "Goods to be handed over"), public: .withPolice,
            holder: .officer, keptBy: [.clock("handing-over")]),
        Stage(
            "following", Text(zh: "刑事程序进行中", en: "Criminal proceedings"), public: .withPolice, holder: .officer,
            keptBy: [.clock("following")]),
        Stage(
            "refused", Text(zh: "公安机关不予立案", en: "Refused by the police"), public: .withPolice, holder: .bureauHead,
            keptBy: [.clock("objecting")]),
        Stage(
            "police-reviewing", Text(zh: "公安机关复议", en: "Reviewed by the police"), public: .withPolice,
            holder: .officer, keptBy: [.clock("police-reviewing")]),
        Stage(
            "upheld", Text(zh: "复议维持不予立案", en: "Refusal upheld"), public: .withPolice, holder: .bureauHead,
            keptBy: [.clock("supervision")]),
        Stage(
            "supervision", Text(zh: "检察机关立案监督", en: "Supervision by the procuratorate"), public: .withPolice,
            holder: .officer, keptBy: [.clock("procuratorate")]),
        Stage(
            "prosecuted", Text(zh: "刑事程序终结", en: "Criminal proceedings ended"), public: .decided, ends: .done),
        Stage(
            "returned", Text(zh: "退回行政处理", en: "Back to the bureau"), public: .decided, ends: .ended),
        Stage(
            "not-approved", Text(zh: "不批准移送", en: "Transfer not approved"), public: .decided, ends: .refused),
    ]
}

extension Text {
    fileprivate static let withPolice = Text(zh: "已移送公安机关或者正在移送", en: "With the police, or on its way there")
}
