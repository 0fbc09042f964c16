import Base
import Law
import Procedure

extension ComplaintActs {
    /// From acceptance to an agreement, or to telling both sides that there is none.
    static let mediation: [Act] = [arrange, challenge, commissionTest, takeTest, leadFound, agree, end, tell]

    private static let mediating: Act.From = .stages(["mediating"])

    /// 组织调解: only with both sides' consent; for mediation on site they are told time, place and mediators before.
    private static let arrange = Act(
        "arrange", Text(zh: "组织调解", en: "Arrange mediation"), from: mediating, by: [.officer, .brigade],
        form: Form(
            Form.Field("consent", Text(zh: "投诉人和被投诉人均同意调解", en: "Both sides consent"), .yesNo),
            Form.Field(
                "by", Text(zh: "主持", en: "Led by"),
                .choice([
                    Form.Option("bureau", zh: "本局", en: "The bureau"),
                    Form.Option(
                        "entrusted", zh: "委托消费者协会或者其他调解组织", en: "A consumer association or another body entrusted"),
                ])),
            Form.Field(
                "body", Text(zh: "受委托的组织", en: "The body entrusted"), .shortText(),
                when: .init("by", is: "entrusted")),
            Form.Field(
                "body-consent", Text(zh: "双方同意委托", en: "Both sides consent to it"), .yesNo,
                when: .init("by", is: "entrusted")),
            Form.Field(
                "manner", Text(zh: "方式", en: "How"),
                .choice([
                    Form.Option("on-site", zh: "现场调解", en: "On site"),
                    Form.Option("remote", zh: "互联网、电话、音视频调解", en: "By telephone, video or over the internet"),
                ])),
            Form.Field(
                "when", Text(zh: "时间", en: "When"), .dayAndTime(.notBeforeToday), when: .init("manner", is: "on-site")),
            Form.Field(
                "place", Text(zh: "地点", en: "Where"), .shortText(limit: 200), when: .init("manner", is: "on-site")),
            Form.Field(
                "mediators", Text(zh: "调解人员", en: "Mediators"), .shortText(limit: 200),
                when: .init("manner", is: "on-site")),
            .number(when: .init("manner", is: "on-site"))),
        guards: [.caseOfficer, .answers("consent", ["yes"]), .entrustedWithConsent],
        effects: [
            .when("manner", ["on-site"], .issue(.mediationNotice)), .notify(.reporter), .notify(.respondent),
        ], to: .stays, basis: [Rule.mediate.id])

    /// 回避: mediation rests until it is decided (办法第二十一条第三款).
    private static let challenge = Act(
        "decide-challenge", Text(zh: "决定调解人员是否回避", en: "Decide on a challenge to a mediator"), from: mediating,
        by: [.stationHead],
        form: .mediatorChallenged,
        effects: [.when("granted", ["yes"], .assign("officers")), .notify(.reporter), .notify(.respondent)],
        to: .stays, basis: [Rule.mediate.id])

    private static let commissionTest = Act(
        "commission-test", Text(zh: "送鉴定、检测", en: "Send for appraisal or testing"), from: mediating,
        by: [.officer, .brigade],
        form: Form(
            Form.Field("body", Text(zh: "机构及其资质", en: "Body and its qualification"), .shortText(limit: 200)),
            Form.Field(
                "chosen", Text(zh: "由谁确定机构", en: "Who chose the body"),
                .choice([
                    Form.Option("parties", zh: "双方协商确定", en: "Both sides"),
                    Form.Option("bureau", zh: "协商不成，由本局指定", en: "The bureau, as they could not agree"),
                ])),
            Form.Field("costs", Text(zh: "费用已由双方协商一致", en: "Both sides agree who pays"), .yesNo),
            Form.Field("questions", Text(zh: "样品与问题", en: "Samples and questions"), .longText()),
            .day("first-day", Text(zh: "委托书载明的第一日", en: "First day in the commission"))),
        guards: [.caseOfficer, .answers("costs", ["yes"])],
        effects: [
            .issue(.testCommission),
            .pause("mediating", .mediationTest, from: .field("first-day"), proof: .testCommission),
        ], to: .stays, basis: [Rule.mediate.id])

    private static let takeTest = Act(
        "take-test", Text(zh: "收到鉴定、检测结果", en: "Take the result"), from: mediating, by: [.officer, .brigade],
        form: Form(
            Form.Field("result", Text(zh: "结果", en: "Result"), .longText()),
            .day("last-day", Text(zh: "不计入期限的最后一日", en: "Last day that does not count")), .files),
        guards: [.caseOfficer],
        effects: [
            .exhibits("files"), .notify(.reporter), .notify(.respondent),
            .resume("mediating", .mediationTest, through: .field("last-day")),
        ], to: .stays)

    /// 发现违法线索: the lead goes to verification at once and under a clock of its own; mediation goes on (TJ-11).
    private static let leadFound = Act(
        "report-lead", Text(zh: "发现涉嫌违法线索，转核查", en: "Hand a lead over for verification"),
        from: .stages(["accepting", "mediating", "telling"]), by: [.officer, .brigade, .stationHead],
        form: Form(Form.Field("lead", Text(zh: "线索", en: "The lead"), .longText())),
        guards: [.notDone("report-lead")],
        effects: [.open(.verification, telling: ["received": .act]), .notify(.stationHead)], to: .stays,
        basis: [Rule.leadFoundInMediation.id])

    private static let agree = Act(
        "agree", Text(zh: "记录达成协议", en: "Record the agreement"), from: mediating, by: [.officer, .brigade],
        form: Form(
            Form.Field(
                "form", Text(zh: "形式", en: "In what form"),
                .choice([
                    Form.Option("agreement", zh: "制作调解书", en: "Written mediation agreement"),
                    Form.Option("performed", zh: "已经即时履行，作调解记录", en: "Performed at once, put on record"),
                    Form.Option("waived", zh: "双方同意不制作调解书，作调解记录", en: "Both do without, put on record"),
                    Form.Option("remote", zh: "非现场调解，作调解记录", en: "Not on site, put on record"),
                ])),
            Form.Field("terms", Text(zh: "协议内容", en: "What was agreed"), .longText()),
            .number(when: .init("form", is: "agreement")), .files),
        guards: [.caseOfficer, .done(.init("arrange")), .clock("mediating", .notLapsed)],
        effects: [.exhibits("files"), .stop("mediating"), .notify(.reporter), .notify(.respondent)],
        to: .choice(
            "form",
            [
                Act.Branch("agreement", to: "agreed", effects: [.issue(.mediationAgreement)]),
                Act.Branch("performed", to: "agreed", effects: [.issue(.mediationRecord)]),
                Act.Branch("waived", to: "agreed", effects: [.issue(.mediationRecord)]),
                Act.Branch(
                    "remote", to: "agreed", guards: [.done(.init("arrange", ["manner": ["remote"]]))],
                    effects: [.issue(.mediationRecord)]),
            ]), basis: [Rule.mediationAgreement.id])

    /// 终止调解 (办法第二十三条第一款): the passing of the time is a ground only when it has passed.
    private static let end = Act(
        "end", Text(zh: "决定终止调解", en: "End mediation"), from: mediating, by: [.officer, .brigade, .stationHead],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("withdrawn", zh: "投诉人撤回或者双方自行和解", en: "Withdrawn, or settled between them"),
                    Form.Option(
                        "absent", zh: "无正当理由不参加调解，或者明确拒绝调解", en: "A side stays away or refuses mediation"),
                    Form.Option("no-agreement", zh: "经调解，一方明确表示无法达成协议", en: "A side states that none is possible"),
                    Form.Option("costs", zh: "对鉴定、检测的费用承担无法协商一致", en: "No agreement on who pays for tests"),
                    Form.Option("time", zh: "调解期限届满未能达成协议", en: "Time is up without agreement"),
                    Form.Option(
                        "unacceptable", zh: "受理后发现不予受理的情形", en: "A ground for refusal came to light"),
                    Form.Option(
                        "fraud", zh: "涉嫌骗取赔偿或者敲诈勒索，移送公安机关",
                        en: "Suspected fraud or extortion, transferred to the police"
                    ),
                    Form.Option("gone", zh: "一方死亡或者主体资格灭失", en: "A side died or no longer exists"),
                    Form.Option("other", zh: "规定的其他情形", en: "Other cases provided for"),
                ])), .reason, .number(), CompetenceFields.receiver(when: .init("ground", is: "fraud")),
            .transferNumber(when: .init("ground", is: "fraud"))),
        effects: [.stop("mediating"), .start("telling", .act), .issue(.mediationEnded)],
        to: .choice(
            "ground",
            [
                Act.Branch("withdrawn", to: "telling"), Act.Branch("absent", to: "telling"),
                Act.Branch("no-agreement", to: "telling", guards: [.done(.init("arrange"))]),
                Act.Branch("costs", to: "telling"),
                Act.Branch("time", to: "telling", guards: [.clock("mediating", .lapsed)]),
                Act.Branch("unacceptable", to: "telling"),
                Act.Branch("fraud", to: "telling", effects: [.issue(.caseTransfer), .notify(.liaison)]),
                Act.Branch("gone", to: "telling"), Act.Branch("other", to: "telling"),
            ]), basis: [Rule.mediationLimit.id, Rule.complaintAbuse.id])

    private static let tell = Act(
        "tell", Text(zh: "告知双方终止调解", en: "Tell both sides"), from: .stages(["telling"]),
        by: [.officer, .brigade, .stationHead],
        form: Form(
            .day("complainant-told", Text(zh: "告知投诉人的日期", en: "Day the complainant was told")),
            .day("respondent-told", Text(zh: "告知被投诉人的日期", en: "Day the trader was told")),
            Form.Field(
                "reason", Text(zh: "告知的理由和其他解决途径", en: "Reasons, and the other ways open to them"),
                .longText(limit: 1_000))),
        effects: [.stop("telling"), .notify(.reporter), .notify(.respondent), .close(because: "reason")],
        to: .to("ended"), basis: [Rule.mediationEndNotice.id])
}

extension Guard {
    /// 委托调解: only where both sides consent to the body as well (办法第十九条).
    fileprivate static let entrustedWithConsent = Guard.check("entrustedWithConsent") { _, submission in
        guard submission.answers["by"]?.option == "entrusted", submission.answers["body-consent"]?.option == "no"
        else { return .allowed }
        return .refused([
            Reason(
                Text(
                    zh: "委托其他组织调解须经双方同意；不同意的，由本局调解",
                    en: "Another body may mediate only with both sides' consent; without it the bureau mediates."),
                rule: Rule.mediate.id.text)
        ])
    }
}

extension Form {
    /// 调解人员的回避: asked for with a reason; granted, somebody else mediates.
    static let mediatorChallenged = Form(
        Form.Field("challenged", Text(zh: "申请的理由", en: "Ground of the challenge"), .longText(limit: 1_000)),
        Form.Field("granted", Text(zh: "决定回避", en: "Granted"), .yesNo),
        Form.Field(
            "officers", Text(zh: "改由谁调解", en: "Who mediates instead"), .people(most: 3),
            when: .init("granted", is: "yes")))
}
