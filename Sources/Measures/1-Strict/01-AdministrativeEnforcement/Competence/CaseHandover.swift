import Base
import Law
package import Procedure

extension Procedure {
    /// 案件移送: sent with its papers, followed until it is received; a receiver that objects asks the common superior
    /// (程序规定第十四条、第十七条).
    package static let caseHandover = Procedure(
        "case-handover", version: 1, measure: 1, Text(zh: "案件移送与接收", en: "Handing a case over"),
        for: Text(
            zh: "将不属于本局管辖的案件连同材料移送有管辖权的部门，跟进签收；对方有异议的，由共同的上一级指定管辖。",
            en: """
                A case that is not this bureau's goes to who is competent, with its papers, and is followed until it is \
                received; where the receiver objects, the common superior designates.
                """),
        serves: .handover, clocks: clocks, stages: stages,
        acts: [open, send, received, chase, objected, designated], course: ["sending", "receiving", "received"])

    private static let clocks: [Clock] = [
        // 及时: the law gives no days.
        Clock(
            "sending", Text(zh: "移送（内部目标）", en: "Sending it (internal target)"), Rule.transferToBureau.id, .target,
            from: Text(zh: "决定移送之日", en: "the decision")),
        Clock(
            "receiving", Text(zh: "跟进签收（内部目标）", en: "Following the receipt (internal target)"),
            Rule.transferToBureau.id, .target, from: Text(zh: "移送或者上次催问之日", en: "sending, or the last reminder")),
        Clock(
            "designating", Text(zh: "上级确定管辖期限", en: "Time for the superior to settle it"),
            Rule.competenceDesignation.id, .party, from: Text(zh: "上级收到报送材料之日", en: "receipt by the superior")),
    ]

    private static let stages: [Stage] = [
        Stage(
            "sending", Text(zh: "待移送", en: "To be sent"), public: .decided, holder: .officer,
            keptBy: [.clock("sending")]),
        Stage(
            "receiving", Text(zh: "待对方签收", en: "To be received"), public: .decided, holder: .officer,
            keptBy: [.clock("receiving")]),
        Stage(
            "disputed", Text(zh: "对方有异议，待指定管辖", en: "Objected to, with the superior"), public: .decided,
            holder: .officer, keptBy: [.clock("designating")]),
        Stage("received", Text(zh: "对方已接收", en: "Received"), public: .decided, ends: .done),
        Stage("returned", Text(zh: "指定由本局管辖", en: "Designated to this bureau"), public: .decided, ends: .ended),
        Stage(
            "elsewhere", Text(zh: "指定由其他局管辖", en: "Designated to another bureau"), public: .decided, ends: .transferred),
    ]

    private static let open = Act(
        "open", Text(zh: "登记移送", en: "Register the transfer"), from: .filing, by: [.system],
        form: Form(
            .day("decided-on", Text(zh: "决定移送之日", en: "Day of the decision")), .officers,
            Form.Field("party", Text(zh: "当事人", en: "The party"), .party, required: false),
            CompetenceFields.receiver(), .reason),
        effects: [.assign("officers"), .party("party"), .start("sending", .field("decided-on"))], to: .to("sending"),
        basis: [Rule.transferToBureau.id, Rule.transferToDepartment.id])

    /// 移送: with a numbered letter and a list of what goes with it.
    private static let send = Act(
        "send", Text(zh: "移送案件材料", en: "Send the case"), from: .stages(["sending"]), by: [.officer, .liaison],
        form: Form(
            CompetenceFields.kind(), CompetenceFields.receiver(),
            .day("sent-on", Text(zh: "移送之日", en: "Day it was sent")),
            Form.Field("reason", Text(zh: "案件情况和移送理由", en: "The case, and why it is transferred"), .longText()),
            Form.Field(
                "papers", Text(zh: "移送的材料、物品清单", en: "Papers and goods that go with it"), .longText(limit: 2_000),
                hint: Text(zh: "一行一项", en: "One to a line")),
            .transferNumber(), .files),
        guards: [.certificate, .after("open", "sent-on")],
        effects: [
            .exhibits("files"), .stop("sending"), .issue(.caseTransfer), .start("receiving", .field("sent-on")),
        ], to: .to("receiving"), basis: [Rule.transferToBureau.id, Rule.transferToDepartment.id])

    private static let received = Act(
        "received", Text(zh: "登记对方签收", en: "Enter the receipt"), from: .stages(["receiving"]),
        by: [.officer, .liaison],
        form: Form(
            .day("received-on", Text(zh: "对方签收之日", en: "Day it was received")),
            Form.Field(
                "receipt", Text(zh: "回执编号", en: "Number of the receipt"), .identifier(.external), required: false),
            Form.Field("files", Text(zh: "移送函回执", en: "The signed receipt"), .files())),
        guards: [.after("send", "received-on")],
        effects: [.exhibits("files"), .stop("receiving"), .answer("received")], to: .to("received"),
        basis: [Rule.transferToBureau.id])

    private static let chase = Act(
        "chase", Text(zh: "催问签收", en: "Ask after the receipt"), from: .stages(["receiving"]), by: [.officer, .liaison],
        form: Form(
            Form.Field("words", Text(zh: "催问情况和答复", en: "What was asked and answered"), .longText(limit: 1_000))),
        effects: [.start("receiving", .act)], to: .stays, basis: [Rule.transferToBureau.id])

    /// 对方有异议: it may not send the case back, but asks the common superior.
    private static let objected = Act(
        "objected", Text(zh: "登记对方提出管辖异议", en: "Enter the receiver's objection"), from: .stages(["receiving"]),
        by: [.officer, .liaison],
        form: Form(
            .day("reported", Text(zh: "共同的上一级收到报送材料之日", en: "Day the common superior received the papers")),
            Form.Field("words", Text(zh: "对方的异议", en: "The objection"), .longText(limit: 2_000)), .files),
        guards: [.after("send", "reported")],
        effects: [.exhibits("files"), .stop("receiving"), .start("designating", .field("reported"))],
        to: .to("disputed"), basis: [Rule.transferToBureau.id, Rule.competenceDesignation.id])

    /// 指定管辖: a case that comes back is verified anew from the day on which that was told.
    private static let designated = Act(
        "designated", Text(zh: "登记上级指定的管辖", en: "Enter what the superior designated"), from: .stages(["disputed"]),
        by: [.officer],
        form: Form(
            Form.Field("letter", Text(zh: "指定管辖通知书文号", en: "Number of the designation"), .identifier(.external)),
            .day("received", Text(zh: "收到通知书之日", en: "Day it was received")),
            Form.Field(
                "outcome", Text(zh: "指定的管辖", en: "Whose it is"),
                .choice([
                    Form.Option("receiver", zh: "由受移送的部门管辖", en: "The receiver's"),
                    Form.Option("own", zh: "由本局管辖", en: "This bureau's"),
                    Form.Option("other", zh: "由其他局管辖", en: "Another bureau's"),
                ])), .reason, Form.Field("files", Text(zh: "指定管辖通知书", en: "The designation"), .files())),
        guards: [.after("objected", "received")],
        effects: [.exhibits("files"), .stop("designating")],
        to: .choice(
            "outcome",
            [
                Act.Branch("receiver", to: "received", effects: [.answer("received")]),
                Act.Branch(
                    "own", to: "returned",
                    effects: [
                        .open(
                            .verification, telling: ["received": .field("received")],
                            knowing: ["from": .number]),
                        .notify(.stationHead), .answer("returned"), .close(because: "reason"),
                    ]),
                Act.Branch("other", to: "elsewhere", effects: [.answer("elsewhere"), .close(because: "reason")]),
            ]), basis: [Rule.competenceDesignation.id, Rule.decideOnFiling.id])
}
