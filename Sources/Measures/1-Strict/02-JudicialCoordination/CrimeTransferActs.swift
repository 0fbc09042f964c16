import Base
import Law
import Procedure

/// 移送的办理动作: what the bureau does up to the day the police have the case.
enum CrimeTransferActs {
    static let ours: [Act] = [takeOver, begin, report, decide, send, supplement]

    /// The system files it for a case in which the head decided to transfer.
    private static let takeOver = Act(
        "take-over", Text(zh: "接收案件", en: "Take over a case"), from: .filing, by: [.system],
        form: Form(
            .day("found", Text(zh: "决定移送之日", en: "Day of the decision")), .officers,
            Form.Field("party", Text(zh: "当事人", en: "The party"), .party)),
        effects: [.start("checking", .field("found")), .assign("officers"), .party("party")], to: .to("checking"),
        basis: [Rule.transferDuty.id])

    /// 合理嫌疑即移送 (XX-01): it may begin before any case is decided, or without one.
    private static let begin = Act(
        "begin", Text(zh: "登记涉嫌犯罪线索", en: "Register a suspected crime"), from: .filing,
        by: [.officer, .stationHead],
        form: Form(
            .day("found", Text(zh: "发现之日", en: "Day it was found")), .officers,
            Form.Field("party", Text(zh: "当事人", en: "The party"), .party),
            Form.Field(
                "case", Text(zh: "行政处罚案件编号", en: "Number of the penalty case"), .identifier(.document), required: false),
            Form.Field("facts", Text(zh: "涉嫌犯罪的事实", en: "The facts"), .longText()), .files),
        guards: [.twoOfficers("officers")],
        effects: [
            .start("checking", .field("found")), .assign("officers"), .party("party"), .exhibits("files"),
        ], to: .to("checking"), basis: [Rule.transferDuty.id])

    /// 专案组报告 (XX-02): two or more officers check and report in writing to the head.
    private static let report = Act(
        "report", Text(zh: "提出移送报告", en: "Report on the transfer"), from: .stages(["checking"]), by: [.officer],
        form: Form(
            .officers,
            Form.Field(
                "offence", Text(zh: "涉嫌的罪名", en: "Suspected offence"),
                .choice([
                    Form.Option("213", zh: "假冒注册商标罪（刑法第213条）", en: "Counterfeiting marks (art. 213)"),
                    Form.Option("214", zh: "销售假冒注册商标的商品罪（第214条）", en: "Selling counterfeit goods (art. 214)"),
                    Form.Option("215", zh: "非法制造、销售注册商标标识罪（第215条）", en: "Making or selling labels (art. 215)"),
                    Form.Option("216", zh: "假冒专利罪（第216条）", en: "Passing off patents (art. 216)"),
                    Form.Option("217", zh: "侵犯著作权罪（第217条）", en: "Copyright infringement (art. 217)"),
                    Form.Option("218", zh: "销售侵权复制品罪（第218条）", en: "Selling infringing copies (art. 218)"),
                    Form.Option("219", zh: "侵犯商业秘密罪（第219条）", en: "Trade secrets (art. 219)"),
                    Form.Option("219-1", zh: "为境外窃取商业秘密罪（第219条之一）", en: "Trade secrets for abroad (art. 219-1)"),
                    Form.Option("other", zh: "其他", en: "Other"),
                ])),
            Form.Field("amount", Text(zh: "涉案数额", en: "Amount"), .money()),
            Form.Field(
                "method", Text(zh: "数额的计算方法和依据", en: "How the amount was reckoned"), .longText(limit: 2_000)),
            Form.Field("report", Text(zh: "核实情况和移送意见", en: "Findings and proposal"), .longText(limit: 10_000)),
            Form.Field(
                "consulted", Text(zh: "移送前与公安、检察机关会商的意见", en: "Opinion of police or procuratorate, if asked"),
                .longText(limit: 2_000), required: false), .files),
        guards: [.caseOfficer, .twoOfficers("officers")],
        effects: [.exhibits("files"), .stop("checking"), .start("approving", .act)], to: .to("approving"),
        basis: [Rule.transferTeam.id, Rule.transferDuty.id])

    /// 审批 (XX-03): by the head; the reasons of a refusal are put on file.
    private static let decide = Act(
        "decide", Text(zh: "审批移送", en: "Decide on the transfer"), from: .stages(["approving"]), by: [.bureauHead],
        form: Form(
            Form.Field(
                "decision", Text(zh: "决定", en: "Decision"),
                .choice([
                    Form.Option("approved", zh: "批准移送", en: "Approved"),
                    Form.Option("more", zh: "补充核实", en: "Check further"),
                    Form.Option("not-approved", zh: "不批准移送", en: "Not approved"),
                ])), .reason),
        effects: [.stop("approving"), .issue(.matterApproval)],
        to: .choice(
            "decision",
            [
                Act.Branch("approved", to: "sending", effects: [.start("sending", .act)]),
                Act.Branch("more", to: "checking", effects: [.start("checking", .act)]),
                Act.Branch(
                    "not-approved", to: "not-approved", effects: [.answer("not-approved"), .close(because: "reason")]),
            ]), basis: [Rule.decideOnTransfer.id, Rule.noSubstitution.id])

    /// 移送 (XX-04, XX-05): within 24 hours, with the papers that belong to it, against a signed receipt.
    private static let send = Act(
        "send", Text(zh: "移送公安机关", en: "Send to the police"), from: .stages(["sending"]), by: [.officer],
        form: Form(
            Form.Field("to", Text(zh: "受移送的公安机关", en: "Receiving police"), .shortText()),
            Form.Field("sent-at", Text(zh: "移送时刻", en: "When it was sent"), .dayAndTime(.notAfterToday)),
            Form.Field(
                "papers", Text(zh: "所附材料", en: "Papers"),
                .choices([
                    Form.Option("letter", zh: "涉嫌犯罪案件移送书", en: "Transfer letter"),
                    Form.Option("report", zh: "调查报告", en: "Report of the investigation"),
                    Form.Option("goods", zh: "涉案物品清单", en: "List of goods"),
                    Form.Option("tests", zh: "检验报告、鉴定结论", en: "Test reports, expert conclusions"),
                    Form.Option("other", zh: "其他材料", en: "Other papers"),
                ])),
            GoodsFields.rowsOfCase(Text(zh: "移送的物品", en: "Goods handed over")),
            Form.Field("copied", Text(zh: "已抄送检察院", en: "Copied to the procuratorate"), .yesNo),
            Form.Field("files", Text(zh: "移送书、回执", en: "Letter and receipt"), .files())),
        guards: [.caseOfficer, .certificate, .hasTransferPapers],
        effects: [
            .exhibits("files"), .stop("sending"), .issue(.crimeTransfer), .issue(.transferList),
            .start("police-deciding", .field("sent-at")),
            .notify(.liaison),
        ], to: .to("with-police"), basis: [Rule.sendTransfer.id, Rule.transferPapers.id])

    private static let supplement = Act(
        "supplement", Text(zh: "补正移送材料", en: "Supply missing papers"), from: .stages(["supplementing"]),
        by: [.officer],
        form: Form(
            Form.Field("what", Text(zh: "补正的材料", en: "What was supplied"), .longText(limit: 2_000)), .files),
        effects: [.exhibits("files"), .stop("supplementing")], to: .to("with-police"),
        basis: [Rule.supplementPapers.id])
}

extension Guard {
    /// 移送材料齐全 (移送规定第六条): the letter, the report and the list of goods are always among them.
    fileprivate static let hasTransferPapers = Guard.check("hasTransferPapers") { _, submission in
        guard case .chosen(let papers)? = submission.answers["papers"] else { return .allowed }
        let lacking = [
            ("letter", Text(zh: "涉嫌犯罪案件移送书", en: "the transfer letter")),
            ("report", Text(zh: "调查报告", en: "the report of the investigation")),
            ("goods", Text(zh: "涉案物品清单", en: "the list of goods")),
        ].filter { paper, _ in !papers.contains { $0.text == paper } }.map(\.1)
        return lacking.isEmpty
            ? .allowed
            : .refused([
                Reason(
                    Text(
                        zh: "移送还缺：" + lacking.map(\.zh).joined(separator: "、") + "。补齐后再移送",
                        en: "The transfer still lacks " + lacking.map(\.en).joined(separator: ", ")
                            + "; add it, then send."),
                    rule: Rule.transferPapers.id.text)
            ])
    }
}
