import Base
import Law
import Procedure

/// 调解的进行: meetings, a challenge to the mediators, an agreement, or none.
enum DisputeMediationActs {
    static let all: [Act] = [meet, challenge, agree, fail]

    private static let mediating: Act.From = .stages(["mediating"])

    private static let meet = Act(
        "meet", Text(zh: "组织调解", en: "Hold a meeting"), from: mediating, by: [.officer],
        form: Form(
            Form.Field("met-at", Text(zh: "时间", en: "When"), .dayAndTime(.notAfterToday)),
            Form.Field("place", Text(zh: "地点或者方式", en: "Where or how"), .shortText(limit: 200)),
            Form.Field("present", Text(zh: "到场人员", en: "Who came"), .shortText(limit: 300)),
            Form.Field("record", Text(zh: "双方意见和调解经过", en: "What was said"), .longText(limit: 10_000)), .files),
        guards: [.caseOfficer], effects: [.exhibits("files"), .issue(.disputeMinutes)], to: .stays,
        basis: [Rule.mediateMarkDamages.id])

    private static let challenge = Act(
        "decide-challenge", Text(zh: "决定调解人员是否回避", en: "Decide on a challenge to a mediator"), from: mediating,
        by: [.stationHead],
        form: .mediatorChallenged,
        effects: [.when("granted", ["yes"], .assign("officers"))], to: .stays)

    /// 达成协议: from its effect the thirty days run in which both can ask the court together.
    private static let agree = Act(
        "agree", Text(zh: "达成调解协议", en: "Record the agreement"), from: mediating, by: [.officer],
        form: Form(
            Form.Field("terms", Text(zh: "协议内容", en: "What was agreed"), .longText()),
            Form.Field("sum", Text(zh: "赔偿数额", en: "Sum to be paid"), .money()),
            Form.Field("signed", Text(zh: "双方已经签字或者盖章", en: "Signed by both"), .yesNo),
            .day("effective-on", Text(zh: "协议生效之日", en: "Day it takes effect")),
            Form.Field("performed", Text(zh: "已经当场履行完毕", en: "Performed at once"), .yesNo),
            Form.Field(
                "perform-by", Text(zh: "履行期限届满日", en: "To be performed by"), .date(.notBeforeToday),
                when: .init("performed", is: "no")), .number(), .files),
        guards: [.caseOfficer, .done(.init("meet")), .answers("signed", ["yes"]), .after("consent", "effective-on")],
        effects: [
            .exhibits("files"), .stop("mediating"), .issue(.disputeAgreement), .notify(.reporter), .notify(.respondent),
        ],
        to: .choice(
            "performed",
            [
                Act.Branch("yes", to: "performed"),
                Act.Branch(
                    "no", to: "agreed",
                    effects: [.start("confirmable", .field("effective-on")), .start("following", .act)]),
            ]), basis: [Rule.mediateMarkDamages.id, Rule.confirmInCourt.id])

    private static let fail = Act(
        "fail", Text(zh: "终止调解", en: "End mediation"), from: mediating, by: [.officer, .stationHead],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("no-agreement", zh: "经调解未能达成协议", en: "No agreement reached"),
                    Form.Option("absent", zh: "一方无正当理由不参加，或者要求终止", en: "A side stays away or wants an end"),
                    Form.Option("sued", zh: "一方向法院起诉或者申请仲裁", en: "A side went to court or arbitration"),
                    Form.Option("time", zh: "超过调解的期限目标仍未达成协议", en: "The office's time is up"),
                    Form.Option("false", zh: "发现虚假调解，损害他人合法权益", en: "A sham that harms others"),
                ])), .reason, .number(), .files),
        effects: [
            .exhibits("files"), .stop("mediating"), .issue(.disputeEnded), .notify(.reporter), .notify(.respondent),
            .close(because: "reason"),
        ],
        to: .choice(
            "ground",
            [
                Act.Branch("no-agreement", to: "failed", guards: [.done(.init("meet"))]),
                Act.Branch("absent", to: "failed"), Act.Branch("sued", to: "failed"),
                Act.Branch("time", to: "failed", guards: [.clock("mediating", .lapsed)]),
                Act.Branch("false", to: "failed", effects: [.notify(.liaison)]),
            ]), basis: [Rule.mediateMarkDamages.id])
}
