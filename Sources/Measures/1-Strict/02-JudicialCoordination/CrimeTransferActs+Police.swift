import Base
import Law
import Procedure

extension CrimeTransferActs {
    /// What the police and the procuratorate decide, as the bureau records it, and what the bureau does upon it.
    static let police: [Act] = [
        askPapers, filed, notFiled, askReview, acceptRefusal, reviewed, askSupervision, explained, handOver, follow,
        ended,
    ]

    private static let notice = Form.Field("files", Text(zh: "通知书", en: "The notice"), .files())

    private static let askPapers = Act(
        "police-ask-papers", Text(zh: "记录公安机关通知补正", en: "Record that the police ask for papers"),
        from: .stages(["with-police"]), by: [.officer, .liaison],
        form: Form(
            .day("noticed", Text(zh: "接到通知之日", en: "Day of the notice")),
            Form.Field("what", Text(zh: "要求补正的材料", en: "What is missing"), .longText(limit: 2_000)), notice),
        effects: [.exhibits("files"), .start("supplementing", .field("noticed"))], to: .to("supplementing"),
        basis: [Rule.policeAskForPapers.id, Rule.supplementPapers.id])

    private static let opened: [Effect] = [
        .stop("police-deciding"), .stop("police-reviewing"), .stop("procuratorate"),
        .start("handing-over", .field("noticed")),
    ]

    private static let filed = Act(
        "police-filed", Text(zh: "记录公安机关立案", en: "Record that the police opened a case"),
        from: .stages(["with-police", "police-reviewing", "supervision"]), by: [.officer, .liaison],
        form: Form(
            .day("noticed", Text(zh: "接到立案通知之日", en: "Day of the notice")),
            Form.Field("number", Text(zh: "立案文书编号", en: "Number of the notice"), .identifier(.external)), notice),
        effects: [.exhibits("files")] + opened, to: .to("handing-over"),
        basis: [Rule.policeDecideAtLatest.id, Rule.policeReview.id, Rule.policeOpenOnOrder.id])

    private static let notFiled = Act(
        "police-refused", Text(zh: "记录公安机关不予立案", en: "Record that the police refused"),
        from: .stages(["with-police"]), by: [.officer, .liaison],
        form: Form(
            .day("noticed", Text(zh: "接到不予立案通知书之日", en: "Day of the notice")), .reason, notice),
        effects: [.exhibits("files"), .stop("police-deciding"), .start("objecting", .field("noticed"))],
        to: .to("refused"), basis: [Rule.policeReview.id])

    /// 提请复议或者直接建议立案监督 (XX-08): within three days, or the refusal stands.
    private static let askReview = Act(
        "object", Text(zh: "提请复议或者建议立案监督", en: "Ask for review or supervision"), from: .stages(["refused"]),
        by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field(
                "way", Text(zh: "方式", en: "How"),
                .choice([
                    Form.Option("review", zh: "提请公安机关复议", en: "Ask the police to reconsider"),
                    Form.Option("supervision", zh: "建议检察院立案监督", en: "Suggest supervision by the procuratorate"),
                ])), .reason),
        guards: [.clock("objecting", .notLapsed)], effects: [.stop("objecting")],
        to: .choice(
            "way",
            [
                Act.Branch("review", to: "police-reviewing", effects: [.start("police-reviewing", .act)]),
                Act.Branch("supervision", to: "supervision", effects: [.start("procuratorate", .act)]),
            ]), basis: [Rule.askPoliceToReconsider.id])

    /// 接受不予立案 (XX-09): what is no crime may still be a breach, and goes back to verification.
    private static let acceptRefusal = Act(
        "take-back", Text(zh: "接受不予立案，转回行政处理", en: "Accept the refusal; back to the bureau"),
        from: .stages(["refused", "upheld", "supervision"]), by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            Form.Field("breach", Text(zh: "仍需行政处理", en: "To be handled by the bureau"), .yesNo), .reason),
        effects: [
            .stop("objecting"), .stop("supervision"), .stop("procuratorate"), .answer("returned"),
            .when("breach", ["yes"], .open(.verification, telling: ["received": .act])), .close(because: "reason"),
        ], to: .to("returned"), basis: [Rule.handleUnfiled.id])

    private static let reviewed = Act(
        "police-upheld", Text(zh: "记录复议维持不予立案", en: "Record that the refusal was upheld"),
        from: .stages(["police-reviewing"]), by: [.officer, .liaison],
        form: Form(.day("noticed", Text(zh: "接到复议决定之日", en: "Day of the decision")), notice),
        effects: [.exhibits("files"), .stop("police-reviewing"), .start("supervision", .field("noticed"))],
        to: .to("upheld"), basis: [Rule.policeAnswerReconsideration.id])

    private static let askSupervision = Act(
        "ask-supervision", Text(zh: "建议检察院立案监督", en: "Suggest supervision by the procuratorate"),
        from: .stages(["upheld"]), by: [.bureauHead], preparedBy: [.officer], form: Form(.reason),
        guards: [.clock("supervision", .notLapsed)],
        effects: [.stop("supervision"), .start("procuratorate", .act)], to: .to("supervision"),
        basis: [Rule.suggestSupervision.id])

    private static let explained = Act(
        "explained", Text(zh: "记录说明不立案理由", en: "Record the police's explanation"), from: .stages(["supervision"]),
        by: [.officer, .liaison],
        form: Form(
            Form.Field(
                "words", Text(zh: "理由和检察院意见", en: "Reasons, and the procuratorate's view"), .longText(limit: 4_000)),
            .files),
        effects: [.exhibits("files")], to: .stays, basis: [Rule.policeExplain.id])

    /// 移交物品和材料 (XX-10): within three days of the notice that a case was opened.
    private static let handOver = Act(
        "hand-over", Text(zh: "移交涉案物品和案件材料", en: "Hand over goods and papers"), from: .stages(["handing-over"]),
        by: [.officer, .keeper],
        form: Form(
            Form.Field("goods", Text(zh: "移交的物品、材料和数量", en: "What was handed over"), .longText()),
            Form.Field("told", Text(zh: "已告知当事人查封、扣押物品移送", en: "The party was told"), .yesNo),
            Form.Field("files", Text(zh: "交接清单", en: "Signed list"), .files())),
        effects: [
            .exhibits("files"), .stop("handing-over"), .notify(.respondent), .start("following", .act),
        ], to: .to("following"), basis: [Rule.handOverGoods.id])

    private static let follow = Act(
        "follow", Text(zh: "记录刑事程序进展", en: "Record how the case goes"), from: .stages(["following"]),
        by: [.officer, .liaison],
        form: Form(
            Form.Field(
                "step", Text(zh: "进展", en: "Step"),
                .choice([
                    Form.Option("arrest", zh: "批准逮捕", en: "Arrest approved"),
                    Form.Option("charged", zh: "移送审查起诉", en: "Sent for prosecution"),
                    Form.Option("indicted", zh: "提起公诉", en: "Indicted"), Form.Option("other", zh: "其他", en: "Other"),
                ])), Form.Field("note", Text(zh: "情况", en: "How it stands"), .longText(limit: 1_000))),
        effects: [.start("following", .act)], to: .stays)

    /// 终结与反向移送 (XX-12): a judgment ends it; what the justice organs send back for a penalty goes to verification.
    private static let ended = Act(
        "criminal-ended", Text(zh: "记录刑事程序终结", en: "Record the end of the proceedings"),
        from: .stages(["following"]), by: [.officer, .liaison],
        form: Form(
            Form.Field(
                "result", Text(zh: "结果", en: "Result"),
                .choice([
                    Form.Option("judgment", zh: "判决有罪", en: "Convicted"),
                    Form.Option("acquitted", zh: "判决无罪", en: "Acquitted"),
                    Form.Option("dropped", zh: "撤销案件", en: "Case dropped by the police"),
                    Form.Option("not-prosecuted", zh: "不起诉", en: "Not prosecuted"),
                ])),
            Form.Field(
                "sent-back", Text(zh: "司法机关移送行政处罚", en: "Sent back for an administrative penalty"), .yesNo), notice),
        effects: [
            .exhibits("files"), .stop("following"), .answer("prosecuted"),
            .when("sent-back", ["yes"], .open(.verification, telling: ["received": .act])),
        ], to: .to("prosecuted"), basis: [Rule.reverseTransfer.id, Rule.noSubstitution.id])
}
