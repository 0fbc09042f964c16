import Base
import Law
import Procedure

/// 当场处罚的办理动作: from the breach found to the decision handed over, and the papers handed in.
enum SpotPenaltyActs {
    static let all: [Act] = [begin, tell, decide, drop, toOrdinary, handIn, close]

    /// 当场调查: two officers who have shown their certificates, and facts that leave nothing to find out.
    private static let begin = Act(
        "begin", Text(zh: "登记当场查处", en: "Register a breach found on the spot"), from: .filing, by: [.officer],
        form: Form(
            [
                Form.Field("found-at", Text(zh: "查处时间", en: "When"), .dayAndTime(.notAfterToday)),
                Form.Field("place", Text(zh: "查处地点", en: "Where"), .shortText(limit: 200)),
                .officers,
                Form.Field("shown", Text(zh: "已向当事人出示执法证件", en: "Certificates were shown to the party"), .yesNo),
                Form.Field("party", Text(zh: "当事人姓名或者名称", en: "The party's name"), .party),
            ] + PartyFields.settled + [
                Form.Field("breach", Text(zh: "违法行为", en: "The breach"), .longText(limit: 2_000)),
                Form.Field("evidence", Text(zh: "收集的证据", en: "Evidence taken"), .longText(limit: 2_000)),
                Form.Field("certain", Text(zh: "违法事实确凿并有法定依据", en: "Facts certain, law clear"), .yesNo),
                .records,
            ]),
        guards: [
            .certificate, .twoOfficers("officers"), .answers("shown", ["yes"]), .answers("certain", ["yes"]),
            .foundToday,
        ],
        effects: [
            .date(.act, .field("found-at")), .assign("officers"), .party("party"), .exhibits("files"),
            .start("deciding", .field("found-at")),
        ], to: .to("investigating"), basis: [Rule.decideOnTheSpot.id])

    /// 告知、听取 (程序规定第六十九条): what is proposed and why, and what the party says to it.
    private static let tell = Act(
        "tell", Text(zh: "告知并听取陈述、申辩", en: "Tell the party and hear it"), from: .stages(["investigating"]),
        by: [.officer],
        form: Form(
            penalty(Text(zh: "拟给予的处罚", en: "Proposed penalty")) + [
                Form.Field("provision", Text(zh: "处罚依据", en: "Provision it rests on"), .longText(limit: 1_000)),
                Form.Field("reason", Text(zh: "告知的事实和理由", en: "Facts and reasons told"), .longText(limit: 2_000)),
                Form.Field(
                    "rights", Text(zh: "已告知陈述、申辩的权利", en: "Right to state and defend told"), .yesNo),
                Form.Field(
                    "answer", Text(zh: "当事人的陈述、申辩", en: "What the party said"),
                    .choice([
                        Form.Option("none", zh: "不作陈述、申辩", en: "Nothing"),
                        Form.Option("made", zh: "进行了陈述、申辩", en: "It stated or defended"),
                    ])),
                Form.Field(
                    "defence", Text(zh: "陈述、申辩的内容", en: "The defence"), .longText(), when: .init("answer", is: "made")),
                Form.Field(
                    "view", Text(zh: "复核意见", en: "What the officers find of it"), .longText(limit: 2_000),
                    when: .init("answer", is: "made")),
            ]),
        guards: [.caseOfficer, .certificate, .answers("rights", ["yes"]), .withinSpotLimit],
        effects: [.when("answer", ["made"], .issue(.defenceRecord))], to: .to("told"),
        basis: [Rule.decideOnTheSpot.id])

    /// 当场决定并交付: numbered, signed by the officers, handed over at once; a refusal to sign is noted on it.
    private static let decide = Act(
        "decide", Text(zh: "当场作出并交付处罚决定", en: "Decide and hand over the decision"), from: .stages(["told"]),
        by: [.officer],
        form: Form(
            penalty(Text(zh: "处罚", en: "Penalty")) + [
                Form.Field(
                    "correction", Text(zh: "责令改正的内容和期限", en: "What to correct, and by when"), .shortText(limit: 300)),
                .documentNumber(Text(zh: "决定书文号", en: "Number of the decision")),
                Form.Field(
                    "receipt", Text(zh: "签收", en: "Receipt"),
                    .choice([
                        Form.Option("signed", zh: "当事人当场签收", en: "Signed by the party"),
                        Form.Option("refused", zh: "当事人拒绝签收，已注明", en: "Signature refused, as noted"),
                    ])),
                Form.Field(
                    "refusal", Text(zh: "拒绝签收的情况", en: "How it was refused"), .shortText(limit: 300),
                    when: .init("receipt", is: "refused")),
                Form.Field("files", Text(zh: "签收的决定书、现场影像", en: "Signed decision, recordings"), .files()),
            ]),
        guards: [.caseOfficer, .certificate, .recusalDecided, .onTheSpot, .withinSpotLimit, .noHeavierThanTold],
        effects: [
            .exhibits("files"), .stop("deciding"), .issue(.spotDecision), .start("handing-in", .act),
            .start("appealing", .act), .notify(.finance),
        ],
        to: .choice(
            "penalty",
            [
                Act.Branch("warning", to: "closing", effects: [.start("closing", .act)]),
                Act.Branch("fine", to: "performing", effects: [.start("paying", .act)]),
                Act.Branch("both", to: "performing", effects: [.start("paying", .act)]),
            ]),
        basis: [Rule.decideOnTheSpot.id, Rule.orderCorrection.id, Rule.reconsiderationFirst.id, Rule.payFine.id])

    private static let before: Act.From = .stages(["investigating", "told"])

    private static let drop = Act(
        "drop", Text(zh: "违法事实不成立，不予处罚", en: "No breach after all"), from: before, by: [.officer],
        form: Form(.reason), guards: [.caseOfficer, .certificate, .recusalDecided],
        effects: [.stop("deciding"), .close(because: "reason")], to: .to("dropped"), basis: [Rule.decideOnTheSpot.id])

    /// 转普通程序: what cannot be decided on the spot is verified like any other lead.
    private static let toOrdinary = Act(
        "to-ordinary", Text(zh: "不宜当场处罚，转普通程序", en: "Not for the spot: to the ordinary procedure"), from: before,
        by: [.officer], form: Form(.reason), guards: [.caseOfficer, .recusalDecided],
        effects: [
            .stop("deciding"),
            .open(.verification, telling: ["received": .known(.act)], knowing: ["from": .number]),
            .notify(.stationHead),
            .close(because: "reason"),
        ], to: .to("ordinary"), basis: [Rule.decideOnTheSpot.id, Rule.decideOnFiling.id])

    /// 交回归档 (程序规定第七十条): paid or not; only the payment may come after it.
    private static let handIn = Act(
        "hand-in", Text(zh: "交回案件材料", en: "Hand in the papers"),
        from: .stages(["performing", "urging", "enforcing", "cash", "banking", "closing"]), by: [.officer],
        form: Form(
            Form.Field(
                "papers", Text(zh: "交回的材料", en: "What is handed in"),
                .choices([
                    Form.Option("decision", zh: "当场行政处罚决定书", en: "The decision"),
                    Form.Option("evidence", zh: "证据材料", en: "Evidence"),
                    Form.Option("record", zh: "陈述申辩笔录", en: "Record of the defence"),
                    Form.Option("cash", zh: "罚款票据存根", en: "Stub of the receipt for the fine"),
                    Form.Option("other", zh: "其他材料", en: "Others"),
                ])), .files),
        guards: [.caseOfficer, .notDone("hand-in")], effects: [.exhibits("files"), .stop("handing-in")], to: .stays,
        basis: [Rule.fileOnTheSpotCase.id])

    private static let close = Act(
        "close", Text(zh: "办结", en: "Close"), from: .stages(["closing"]), by: [.officer, .stationHead],
        form: Form(Form.Field("outcome", Text(zh: "处理与执行情况", en: "Result and performance"), .longText(limit: 1_000))),
        guards: [.done(.init("hand-in"))], effects: [.stop("closing"), .start("archiving", .act)], to: .to("archiving"),
        basis: [Rule.fileOnTheSpotCase.id, Rule.archiveCase.id])

    private static func penalty(_ label: Text) -> [Form.Field] {
        [
            Form.Field(
                "penalty", label,
                .choice([
                    Form.Option("warning", zh: "警告", en: "Warning"), Form.Option("fine", zh: "罚款", en: "Fine"),
                    Form.Option("both", zh: "警告并处罚款", en: "Warning and fine"),
                ])),
            Form.Field("fine", Text(zh: "罚款数额", en: "Fine"), .money(), when: .init("penalty", is: "fine", "both")),
        ]
    }
}
