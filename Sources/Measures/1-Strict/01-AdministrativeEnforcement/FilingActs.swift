import Base
import Law
import Procedure

/// 立案决定: the head decides what becomes of a lead, each way under what the law asks for it (程序规定第十八条至第二十条).
enum FilingActs {
    /// 不予立案的两种: with nothing to penalise, or spared by law and to be instructed.
    private static let options: [Form.Option] =
        Purpose.verification.results + [
            Form.Option("spared", zh: "不予立案，进行教育（依法不予处罚）", en: "Not filed; the party is instructed (spared by law)"),
            Form.Option("more", zh: "继续核查", en: "Verify further"),
        ]

    private static let unfounded: [Form.Option] = [
        Form.Option("no-evidence", zh: "没有初步证据，或者不应处罚", en: "No prima facie evidence, or no penalty due"),
        Form.Option("time-bar", zh: "超过处罚时效", en: "Time-barred"),
        Form.Option("other", zh: "依法可以不予立案的其他情形", en: "Other cases the law allows"),
    ]

    private static let partyKnown = Form.Field.Condition("decision", is: "filed", "spared")
    private static let unfiled: [Effect] = [.stop("filing"), .issue(.noFiling), .answer("not-filed")]

    static let decide = Act(
        "decide", Text(zh: "决定是否立案", en: "Decide on filing"), from: .stages(["proposed"]), by: [.bureauHead],
        preparedBy: [.officer, .stationHead],
        form: Form(
            [
                Form.Field(
                    "decision", Text(zh: "决定", en: "Decision"),
                    .choice(options)),
                Form.Field(
                    "act-ended", Text(zh: "违法行为终了之日", en: "Day the act ended"), .date(.notAfterToday), required: false,
                    hint: Text(zh: "行为仍在继续的不填", en: "Leave blank while the act goes on"),
                    when: .init("decision", is: "filed")),
                Form.Field(
                    "harm", Text(zh: "涉及生命健康、金融安全且有危害后果", en: "Life, health or financial safety, and harm done"),
                    .yesNo,
                    when: .init("decision", is: "filed")),
                Form.Field(
                    "secret", Text(zh: "属于侵犯商业秘密案件", en: "A case of trade secrets"), .yesNo, required: false,
                    when: .init("decision", is: "filed")),
                CompetitionActs.flag(when: .init("decision", is: "filed")),
                Form.Field(
                    "officers", Text(zh: "办案人员（两名以上）", en: "Officers of the case (two or more)"), .people(),
                    when: .init("decision", is: "filed")),
                Form.Field("party", Text(zh: "当事人", en: "The party"), .party, when: partyKnown),
            ] + PartyFields.known(when: partyKnown) + [
                .cause(when: .init("decision", is: "filed", "spared", "not-filed")),
                .documentNumber(Text(zh: "立案号", en: "Case number"), when: .init("decision", is: "filed")),
                Form.Field(
                    "ground", Text(zh: "不予立案的情形", en: "Ground for not filing"),
                    .choice(UnfiledActs.grounds + unfounded), when: .init("decision", is: "not-filed", "spared")),
                CompetenceFields.kind(when: .init("decision", is: "transferred")),
                CompetenceFields.receiver(when: .init("decision", is: "transferred")),
                .reason,
            ]),
        guards: [.done(.init("propose")), .recusalDecided],
        to: .choice(
            "decision",
            [
                Act.Branch(
                    "filed", to: "filed",
                    guards: [
                        .competence(Rule.caseCompetence.id), .noSecretCase, .competitionCarriedOn, .withinTimeBar,
                        .twoOfficers("officers"),
                    ],
                    effects: [
                        .stop("filing"), .party("party"), .issue(.filing), .answer("filed"),
                        .open(
                            .penaltyCase, telling: ["filed-on": .act],
                            handing: ["officers", "party", "act-ended", "number", "cause", "competition"]
                                + PartyFields.known.map(\.id)
                        ),
                    ]),
                Act.Branch(
                    "not-filed", to: "not-filed", guards: [.answers("ground", unfounded.map(\.id))],
                    effects: unfiled + [.close(because: "reason")]),
                Act.Branch(
                    "spared", to: "educating",
                    guards: [.answers("ground", UnfiledActs.grounds.map(\.id)), .foundBeforeSparing],
                    effects: unfiled + [.party("party"), .start("educating", .act), .notify(.officer)]),
                Act.Branch(
                    "transferred", to: "transferred", guards: [.mayTransfer],
                    effects: [
                        .stop("filing"), CompetenceActs.handingOver(["to", "reason"]), .notify(.liaison),
                        .answer("transferred"), .close(because: "reason"),
                    ]),
                Act.Branch(
                    "returned", to: "returned",
                    effects: [.stop("filing"), .answer("returned"), .close(because: "reason")]),
                Act.Branch("more", to: "verifying"),
            ]), basis: [Rule.decideOnFiling.id, Rule.filingConditions.id, Rule.filingWaived.id, Rule.timeBar.id])
}

extension Guard {
    /// 商业秘密案件 (CF-20/secrets): not for this district while the rule leaves them to the level above.
    fileprivate static let noSecretCase = Guard.check("noSecretCase") { docket, submission in
        guard submission.answers["secret"]?.option == "yes" else { return .allowed }
        do throws(Refusal) {
            let rule = Rule.tradeSecretCases.id
            let version = try docket.version(of: rule, at: submission.day, submission.lawbook.rules)
            guard let who = version.decides, !who.ownDistrict else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "商业秘密案件由\(who.who.zh)管辖，本局不能立案；登记并妥善保管材料后移送",
                        en: "Cases of trade secrets are for \(who.who.en); secure the papers and transfer them."),
                    rule: rule.text)
            ])
        } catch {
            // Before June 2026 no rule reserved them.
            return .allowed
        }
    }
}
