import Base
import Law
import Procedure

/// 管辖的确定: what a verification and a case can do where it is doubtful whose they are; the clock goes on meanwhile,
/// because no article stops it.
enum CompetenceActs {
    /// - Parameter ending: where the matter stands once it has gone to others, and what that brings with it.
    static func acts(
        in stages: [Name<Stage>], stopping clock: Name<Clock>, ending: (stage: Name<Stage>, effects: [Effect])
    ) -> [Act] {
        let leaving: [Effect] =
            [.stop(clock), .stop("recusing"), .answer("transferred"), .close(because: "reason")] + ending.effects
        return [refer(stages), settled(stages[0], ending.stage, leaving), takenUp(stages, ending.stage, leaving)]
    }

    /// 移送: a matter of its own follows it until it has been received.
    static func handingOver(_ handed: [Name<Form.Field>]) -> Effect {
        .open(
            .handover, telling: ["decided-on": .act], handing: handed,
            knowing: ["officers": .officers, "party": .party])
    }

    private static func refer(_ stages: [Name<Stage>]) -> Act {
        Act(
            "refer-competence", Text(zh: "提请确定管辖", en: "Have competence settled"), from: .stages(stages),
            by: [.bureauHead], preparedBy: [.officer, .stationHead],
            form: Form(
                CompetenceFields.ground, CompetenceFields.otherBureau,
                .day("arisen", Text(zh: "发生争议或者发现之日", en: "Day the dispute arose, or it was found")), .reason),
            effects: [
                .open(
                    .competence, telling: ["arisen": .field("arisen")], handing: ["ground", "bureau", "reason"],
                    knowing: ["officers": .officers, "party": .party])
            ], to: .to("competence"),
            basis: [Rule.competenceDispute.id, Rule.transferToBureau.id, Rule.competenceOfSuperior.id])
    }

    private static func settled(_ back: Name<Stage>, _ end: Name<Stage>, _ leaving: [Effect]) -> Act {
        Act(
            "competence-settled", Text(zh: "管辖已经确定", en: "Competence is settled"), from: .stages(["competence"]),
            by: [.system],
            form: Form(
                Form.Field("result", Text(zh: "结果", en: "Result"), .choice(Purpose.competence.results)),
                CompetenceFields.receiver(when: .init("result", is: "other", "superior")),
                Form.Field(
                    "reason", Text(zh: "依据和理由", en: "Basis and reasons"), .longText(),
                    when: .init("result", is: "other", "superior"))),
            to: .choice(
                "result",
                [
                    Act.Branch("own", to: back, effects: [.notify(.officer)]),
                    Act.Branch("other", to: end, effects: [handingOver(["to", "reason"])] + leaving),
                    Act.Branch("superior", to: end, effects: [handingOver(["to", "reason"])] + leaving),
                ]), when: .answered(.competence), basis: [Rule.competenceDesignation.id])
    }

    /// 提级管辖 (程序规定第十五条第二款): the superior's word comes unasked.
    private static func takenUp(_ stages: [Name<Stage>], _ end: Name<Stage>, _ leaving: [Effect]) -> Act {
        Act(
            "taken-up", Text(zh: "上级直接查处或者指定其他局管辖", en: "A superior takes the case or gives it to another bureau"),
            from: .stages(stages), by: [.bureauHead], preparedBy: [.officer, .stationHead],
            form: Form(
                Form.Field(
                    "letter", Text(zh: "上级文书的文号", en: "Number of the superior's letter"), .identifier(.external)),
                .day("received", Text(zh: "收到之日", en: "Day it was received")), CompetenceFields.receiver(), .reason,
                Form.Field("files", Text(zh: "上级文书", en: "The superior's letter"), .files())),
            effects: [.exhibits("files"), handingOver(["to", "reason"])] + leaving, to: .to(end),
            basis: [Rule.competenceOfSuperior.id])
    }

    /// 移送有管辖权的局 (程序规定第十四条): found after the case was opened; a case received that way is not passed on.
    static let transferCase = Act(
        "transfer-case", Text(zh: "移送有管辖权的市场监管部门", en: "Transfer the case to the competent bureau"),
        from: .stages(["investigating"]), by: [.bureauHead], preparedBy: [.officer],
        form: Form(
            CompetenceFields.receiver(),
            Form.Field(
                "transferred-here", Text(zh: "本案是其他市场监管部门移送来的", en: "The case came from another bureau"), .yesNo),
            .reason),
        guards: [.recusalDecided, .mayTransfer],
        effects: [
            .stop("deciding"), handingOver(["to", "reason"]), .answer("transferred"), .start("closing", .act),
            .tell(.goodsTransferred), .notify(.liaison),
        ], to: .to("closing"), basis: [Rule.transferToBureau.id])
}

extension Guard {
    /// 不得再自行移送 (程序规定第十四条): what another bureau transferred, or a superior designated, stays until designated
    /// elsewhere.
    static let mayTransfer = Guard.check("mayTransfer") { docket, submission in
        guard submission.answers["kind"]?.option != "department" else { return .allowed }
        let isDesignated = docket.answer("result", in: "competence-settled")?.option == "own"
        let isTransferred =
            docket.answer("source", in: "begin")?.option == "bureau"
            || submission.answers["transferred-here"]?.option == "yes"
        guard isDesignated || isTransferred, !submission.isDraft else { return .allowed }
        let text =
            isDesignated
            ? Text(
                zh: "本案已经确定由本局管辖，不得再自行移送",
                en: "Competence was settled as this bureau's; it cannot be transferred again.")
            : Text(
                zh: "其他市场监管部门移送来的案件不得再自行移送；对管辖有异议的，办理“提请确定管辖”，报请共同的上一级指定管辖",
                en: """
                    A case that another bureau transferred is not passed on. Where it is not ours, “Have competence settled”: \
                    the common superior designates.
                    """)
        return .refused([Reason(text, rule: Rule.transferToBureau.id.text)])
    }
}
