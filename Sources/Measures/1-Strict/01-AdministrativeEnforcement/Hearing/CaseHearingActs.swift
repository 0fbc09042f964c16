import Base
import Law
import Procedure

/// 案件中的听证: the right is told with the notice, asked for in time, and what was heard goes into the decision.
enum CaseHearingActs {
    static let all: [Act] = [ask, ended, review]

    /// 告知听证权利: with what the head approves.
    static let told: [Form.Field] = [
        Form.Field(
            "goods-value", Text(zh: "拟没收非法财物的价值", en: "Value of the goods to be confiscated"), .money(), required: false
        ),
        Form.Field(
            "heavy", Text(zh: "其他应当告知听证权利的处罚", en: "Other penalties that carry the right to a hearing"),
            .choice([
                Form.Option("permit", zh: "降低资质等级、吊销许可证件", en: "Downgraded or revoked permit"),
                Form.Option("business", zh: "责令停产停业、责令关闭、限制从业", en: "Suspension, closure, restriction"),
                Form.Option("other", zh: "其他较重的或者法律法规规章规定的", en: "Other heavy ones, or by law"),
            ]), required: false, hint: Text(zh: "没有的不填", en: "Leave it where there is none")),
        Form.Field(
            "hearing", Text(zh: "属于听证范围，告知听证权利", en: "Carries the right to a hearing, of which the party is told"),
            .yesNo,
            required: false),
    ]

    private static let ask = Act(
        "ask-hearing", Text(zh: "当事人要求听证", en: "The party asks for a hearing"),
        from: .stages(["defending", "rechecking", "deciding"]), by: [.officer, .respondent],
        form: Form(
            .day("asked", Text(zh: "要求听证的日期", en: "Day of the request")),
            Form.Field("content", Text(zh: "当事人的要求和理由", en: "The request"), .longText(), required: false), .files),
        guards: [.hearingRightWasTold, .askedInTime],
        effects: [
            .exhibits("files"), .pause("deciding", .hearing, from: .act, proof: .hearingNotice),
            .open(.hearing, telling: ["asked": .field("asked")], knowing: ["officers": .officers, "party": .party]),
        ], to: .to("hearing"), basis: [Rule.askForHearing.id, Rule.hearingScope.id])

    /// After a hearing the case passes legal review (程序规定第五十条第二款); without one the party may still speak in its time.
    private static let ended = Act(
        "hearing-ended", Text(zh: "听证结束", en: "The hearing is over"), from: .stages(["hearing"]), by: [.system],
        form: Form(
            Form.Field("result", Text(zh: "结果", en: "Result"), .choice(Purpose.hearing.results)),
            Form.Field(
                "held-on", Text(zh: "举行听证的日期", en: "Day of the hearing"), .date(.notAfterToday),
                when: .init("result", is: "held")),
            Form.Field(
                "opinion", Text(zh: "听证报告的意见", en: "Opinion of the report"), .longText(),
                when: .init("result", is: "held"))),
        effects: [.resume("deciding", .hearing, through: .act)],
        to: .choice(
            "result",
            [
                Act.Branch("held", to: "hearing-review", effects: [.start("reviewing", .act)]),
                Act.Branch("ended", to: "defending"),
            ]), when: .answered(.hearing), basis: [Rule.conductHearing.id])

    private static let review = Act(
        "review-hearing", Text(zh: "听证后法制审核", en: "Legal review after the hearing"), from: .stages(["hearing-review"]),
        by: [.reviewer],
        form: Form(
            Form.Field(
                "kind", Text(zh: "审核种类", en: "Kind of review"),
                .choice([Form.Option("legal", zh: "法制审核", en: "Legal review")])),
            Form.Field(
                "opinion", Text(zh: "审核意见", en: "Opinion"),
                .choice(InvestigationActs.opinions)), .reason),
        guards: [InvestigationActs.notInvestigator],
        effects: [.stop("reviewing"), .issue(.review)],
        to: .choice(
            "opinion",
            [
                Act.Branch("agree", to: "deciding"), Act.Branch("correct", to: "investigating"),
                Act.Branch("more", to: "investigating"),
            ]), basis: [Rule.legalReview.id, Rule.reviewCase.id])
}

extension Guard {
    /// 应当告知听证权利 (CF-31, CF-32): by what is proposed, and by who the party is.
    static let hearingRightTold = Guard.check("hearingRightTold") { docket, submission in
        guard !submission.isDraft, submission.answers["hearing"]?.option != "yes" else { return .allowed }
        func sum(_ field: Name<Form.Field>) -> Money {
            if case .money(let sum)? = submission.answers[field] { sum } else { Money(fen: 0) }
        }
        let kind = docket.answer("party-type", in: "party")?.option
        let least = Rule.hearingAmount(isOrganisation: kind == "organisation" || kind == "unregistered")
        let taken = Money(fen: sum("confiscation").fen + sum("goods-value").fen)
        guard sum("fine") >= least || taken >= least || submission.answers["heavy"] != nil else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "拟作出的处罚属于听证范围（对该当事人罚款或者没收达到\(least.text.zh)，或者属于较重的处罚），应当告知听证权利",
                    en: """
                        What is proposed carries the right to a hearing (a fine or confiscation from \(least.text.en) for \
                        this party, or a heavy penalty); tell the party so.
                        """),
                rule: Rule.hearingAmounts.id.text)
        ])
    }

    static let hearingRightWasTold = Guard.check("hearingRightWasTold") { docket, _ in
        guard docket.answer("hearing", in: "approve-notice")?.option != "yes" else { return .allowed }
        return .refused([
            Reason(
                Text(zh: "拟作出的处罚不属于听证范围", en: "What is proposed carries no right to a hearing."),
                rule: Rule.hearingScope.id.text)
        ])
    }

    /// 五个工作日内 (CF-34): the day on which the party asked, not the one on which it is written down.
    static let askedInTime = Guard.check("askedInTime") { docket, submission in
        do throws(Refusal) {
            var day = submission.day
            if case .day(let asked)? = submission.answers["asked"] { day = asked }
            let due = try docket.reading(of: "defending", at: submission.happenedAt, submission.lawbook)?.due.legal.day
            // A draft may still be for a request that came in time.
            guard !submission.isDraft, let due, day > due else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "要求听证的期限已于\(due)届满，视为放弃", en: "The time to ask for a hearing ended on \(due); it is waived."
                    ),
                    rule: Rule.askForHearing.id.text)
            ])
        } catch {
            return .refused([Reason(error.text, rule: Rule.askForHearing.id.text)])
        }
    }

    /// 经过听证的案件集体讨论 (程序规定第六十条第二款、第五十条第一款第二项), after the hearing and with its record.
    static let discussedAfterHearing = Guard.check("discussedAfterHearing") { docket, _ in
        guard let heard = docket.last("hearing-ended"), heard.answers["result"]?.option == "held",
            heard.sequence > docket.last("approve-notice")?.sequence ?? 0,
            heard.sequence > docket.last("discuss")?.sequence ?? 0
        else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "经过听证的案件，根据听证笔录和听证报告集体讨论后再作决定",
                    en: "A case that was heard is decided after panel discussion of the record and report."),
                rule: Rule.panelDecision.id.text)
        ])
    }
}
