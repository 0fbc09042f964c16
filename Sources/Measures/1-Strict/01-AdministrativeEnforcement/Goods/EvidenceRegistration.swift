import Base
import Law
package import Procedure

extension Procedure {
    /// 先行登记保存证据: goods that prove something are listed and kept for seven working days (程序规定第三十三条至第三十五条).
    ///
    /// Within them one of five things is done; otherwise the registration ends by itself and the goods go back.
    package static let evidenceRegistration = Procedure(
        "evidence-registration", version: 1, measure: 1, Text(zh: "先行登记保存证据", en: "Registration of evidence"),
        for: Text(
            zh: "证据可能灭失或者以后难以取得的，经批准登记保存，在七个工作日内依法处理，逾期自动解除。",
            en: """
                Evidence that may vanish is registered with the head's approval and dealt with in seven working days; \
                otherwise the registration ends by itself.
                """),
        serves: .evidenceRegistration, clocks: GoodsMeasure.registration.clocks,
        stages: GoodsMeasure.registration.stages + [
            Stage("seized", Text(zh: "已转为查封、扣押", en: "Sealed or seized instead"), public: .investigating, ends: .done)
        ],
        acts: ([open] + GoodsMeasure.registration.taking() + [deal] + GoodsMeasure.registration.ending).closedToRecused,
        course: ["approving", "carrying-out", "held", "returning", "returned"])

    /// The system files it for the case; on the spot it goes ahead, else the head decides first.
    private static let open = Act(
        "open", Text(zh: "登记申请", en: "Register the proposal"), from: .filing, by: [.system],
        form: Form([.officers, Form.Field("party", Text(zh: "当事人", en: "The party"), .party)] + GoodsFields.proposal),
        effects: [.assign("officers"), .party("party"), .start("preparing", .act)],
        to: .choice("urgent", [Act.Branch("no", to: "approving"), Act.Branch("yes", to: "carrying-out")]),
        basis: [Rule.registerEvidence.id])

    /// 处理: one of the five of 程序规定第三十五条, while the time lasts.
    private static let deal = Act(
        "deal", Text(zh: "批准处理登记保存的证据", en: "Decide what is done with the evidence"), from: .stages(["held"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field(
                "way", Text(zh: "处理措施", en: "What is done"),
                .choice([
                    Form.Option("recorded", zh: "已记录、复制、拍照、录像，解除", en: "Recorded, copied or pictured; released"),
                    Form.Option("tested", zh: "送交检测、检验、检疫、鉴定，其余解除", en: "Sent for testing; the rest released"),
                    Form.Option("seized", zh: "决定查封、扣押", en: "Sealed or seized"),
                    Form.Option("confiscated", zh: "作出处罚决定，没收", en: "Confiscated by a penalty decision"),
                    Form.Option("released", zh: "违法事实不成立或者依法不应当查封、扣押、没收，解除", en: "Nothing to hold it for; released"),
                ])), .reason,
            Form.Field(
                "decision", Text(zh: "决定书文号", en: "Number of the decision"), .identifier(.document),
                hint: Text(
                    zh: "实施行政强制措施决定书或者行政处罚决定书的文号", en: "Of the decision on the measure, or of the penalty decision"),
                when: .init("way", is: "seized", "confiscated")),
            .documentNumber(
                Text(zh: "解除文书的文号", en: "Number of the release"),
                when: .init("way", is: "recorded", "tested", "released"))),
        guards: [.clock("holding", .notLapsed)], effects: [.issue(.matterApproval)],
        to: .choice(
            "way",
            [
                Act.Branch("recorded", to: "returning", effects: GoodsMeasure.registration.released),
                Act.Branch("tested", to: "returning", effects: GoodsMeasure.registration.released),
                Act.Branch("seized", to: "seized", effects: [.stop("holding"), .answer("seized")]),
                Act.Branch(
                    "confiscated", to: "disposing", effects: [.stop("holding"), .start("disposing", .act)]),
                Act.Branch("released", to: "returning", effects: GoodsMeasure.registration.released),
            ]), basis: [Rule.actOnRegistration.id])
}
