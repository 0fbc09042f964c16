import Base
import Law
import Procedure

/// 批准与实施: nobody's goods are taken without the head's word, before it or within a day of it.
extension GoodsMeasure {
    /// - Parameter power: what must be true for the head to approve.
    func taking(power: [Guard] = []) -> [Act] { [approve(power), drop, take, takeUrgently, confirm] }

    private func approve(_ power: [Guard]) -> Act {
        Act(
            "approve", Text(zh: "审批\(name.zh)", en: "Decide on the \(name.en)"), from: .stages(["approving"]),
            by: [.bureauHead], preparedBy: [.officer],
            form: Form(
                Form.Field(
                    "decision", Text(zh: "决定", en: "Decision"),
                    .choice([
                        Form.Option("approved", zh: "批准", en: "Approved"),
                        Form.Option("refused", zh: "不批准", en: "Not approved"),
                    ])), .reason),
            effects: [.issue(.matterApproval)],
            to: .choice(
                "decision",
                [
                    Act.Branch("approved", to: "carrying-out", guards: power, effects: [.start("preparing", .act)]),
                    Act.Branch("refused", to: "not-taken", effects: [.stop("preparing")] + notTaken),
                ]), basis: [manner])
    }

    private var notTaken: [Effect] { [.answer("not-taken"), .close(because: "reason")] }

    private var drop: Act {
        Act(
            "drop", Text(zh: "不再采取措施", en: "Leave it"), from: .stages(["carrying-out"]), by: [.officer],
            form: Form(.reason), guards: [.caseOfficer], effects: [.stop("preparing")] + notTaken, to: .to("not-taken"))
    }

    private var form: Form {
        Form(
            GoodsFields.scene + GoodsFields.list
                + [GoodsFields.handed, .documentNumber(Text(zh: "文号", en: "Number of the document")), .records])
    }

    private var guards: [Guard] {
        [
            .caseOfficer, .certificate, .twoOfficers("officers"), .order("began", then: "ended"),
            .answers("told", ["yes"]), .answers("handed", ["yes"]),
        ]
    }

    private var effects: [Effect] {
        [
            .exhibits("files"), .stop("preparing"), .issue(notice), .issue(.goodsList), .issue(.goodsLabels),
            .issue(.siteRecord),
            .when("keeper", ["third"], .issue(.custody)), .start("holding", .field("began")),
        ]
    }

    private var take: Act {
        Act(
            "take", Text(zh: "实施\(name.zh)", en: "Carry out the \(name.en)"), from: .stages(["carrying-out"]),
            by: [.officer], form: form, guards: [.done(.init("approve"))] + guards, effects: effects, to: .to("held"),
            basis: [manner, limit])
    }

    /// 当场采取 (程序规定第三十三条第二款、第三十六条第二款): without approval, only where it was said to be urgent.
    private var takeUrgently: Act {
        Act(
            "take-urgently", Text(zh: "当场采取\(name.zh)（紧急）", en: "Carry out the \(name.en) at once"),
            from: .stages(["carrying-out"]), by: [.officer], form: form, guards: [.notDone("approve")] + guards,
            effects: effects + [.start("reporting", .field("began"))], to: .to("confirming"), basis: [report, limit])
    }

    /// 补办批准: reported within 24 hours; what the head does not approve is lifted at once.
    private var confirm: Act {
        Act(
            "confirm", Text(zh: "补办批准手续", en: "Confirm the urgent measure"), from: .stages(["confirming"]),
            by: [.bureauHead], preparedBy: [.officer],
            form: Form(
                Form.Field(
                    "reported-at", Text(zh: "向负责人报告的时刻", en: "When it was reported"), .dayAndTime(.notAfterToday)),
                Form.Field(
                    "decision", Text(zh: "决定", en: "Decision"),
                    .choice([
                        Form.Option("upheld", zh: "同意采取", en: "Confirmed"),
                        Form.Option("lifted", zh: "不应当采取，立即解除", en: "Not confirmed, to be lifted at once"),
                    ])), .reason,
                .documentNumber(
                    Text(zh: "解除文书的文号", en: "Number of the release"), when: .init("decision", is: "lifted"))),
            effects: [.stop("reporting"), .issue(.matterApproval)],
            to: .choice(
                "decision",
                [
                    Act.Branch("upheld", to: "held", guards: [.clock("holding", .notLapsed)]),
                    Act.Branch("lifted", to: "returning", effects: released),
                ]), basis: [report])
    }
}
