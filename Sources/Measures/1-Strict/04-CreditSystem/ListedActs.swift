import Base
import Law
import Procedure

/// 公示与移出: shown while it lasts, ended by itself, or earlier after a year for who has mended.
enum ListedActs {
    static let all: [Act] = [publish, expire, ask, decide]

    private static let publish = Act(
        "publish", Text(zh: "公示列入信息", en: "Publish the listing"), from: .stages(["publishing"]),
        by: [.publisher, .creditSection],
        form: Form(
            .day("published-on", Text(zh: "公示日期", en: "Day of publication")),
            Form.Field("external", Text(zh: "公示系统编号", en: "Number in the disclosure system"), .identifier(.external)),
            Form.Field("masked", Text(zh: "已遮盖不宜公开的信息", en: "What is not for the public is masked"), .yesNo)),
        guards: [.notWhoDid(["propose"]), .answers("masked", ["yes"]), .after("decide", "published-on")],
        effects: [.stop("publishing")], to: .to("listed"),
        basis: [Rule.publishListing.id, Rule.listingEffects.id])

    /// 期满移出: by the system, on the day after the last.
    private static let expire = Act(
        "expire", Text(zh: "期满移出名单", en: "The listing has run its time"), from: .stages(["listed", "leaving"]),
        by: [.system, .publisher], guards: [.clock("listed", .lapsed)], effects: [.stop("listed"), .stop("leaving")],
        to: .to("removed"), when: .ended(["listed"]), basis: [Rule.listingTerm.id])

    private static let ask = Act(
        "ask-removal", Text(zh: "登记提前移出申请", en: "Enter a request to leave early"), from: .stages(["listed"]),
        by: [.publisher, .creditSection, .counter],
        form: Form(
            .day("received", Text(zh: "受理申请之日", en: "Day it was accepted")),
            Form.Field("performed", Text(zh: "处罚决定规定的义务已经履行", en: "The duties of the penalty are performed"), .yesNo),
            Form.Field("removed", Text(zh: "危害后果和不良影响已经消除", en: "Harm and bad effects are removed"), .yesNo),
            Form.Field("again", Text(zh: "再次受到较重行政处罚", en: "Another heavy penalty since"), .yesNo),
            Form.Field("statement", Text(zh: "申请理由", en: "What the party says"), .longText()),
            Form.Field("files", Text(zh: "申请书、履行证明", en: "Request, proof of performance"), .files())),
        guards: [.listedLongEnough],
        effects: [.exhibits("files"), .start("leaving", .field("received")), .notify(.bureauHead)], to: .to("leaving"),
        basis: [Rule.leaveListEarly.id, Rule.decideLeaving.id])

    private static let decide = Act(
        "decide-removal", Text(zh: "决定是否提前移出", en: "Decide on leaving early"), from: .stages(["leaving"]),
        by: [.bureauHead], preparedBy: [.publisher],
        form: Form(
            Form.Field(
                "decision", Text(zh: "决定", en: "Decision"),
                .choice([
                    Form.Option("granted", zh: "提前移出", en: "Remove"),
                    Form.Option("refused", zh: "不予提前移出", en: "Keep on the list"),
                ])), .reason,
            .documentNumber(Text(zh: "移出决定书文号", en: "Number of the decision"), when: .init("decision", is: "granted"))),
        effects: [.stop("leaving"), .notify(.publisher)],
        to: .choice(
            "decision",
            [
                Act.Branch(
                    "granted", to: "removed", guards: [.done(.init("ask-removal", mended))],
                    effects: [.stop("listed"), .issue(.delistingDecision)]),
                Act.Branch("refused", to: "listed"),
            ]), basis: [Rule.leaveListEarly.id, Rule.decideLeaving.id])

    private static let mended: [Name<Form.Field>: [Name<Form.Option>]] = [
        "performed": ["yes"], "removed": ["yes"], "again": ["no"],
    ]
}

extension Guard {
    /// 列入满一年 (XY-19/early).
    fileprivate static let listedLongEnough = Guard.check("listedLongEnough") { docket, submission in
        guard let listed = docket.last("decide") else { return .allowed }
        do throws(Refusal) {
            let rule = Rule.leaveListEarly.id
            let version = try docket.version(of: rule, at: submission.day, submission.lawbook.rules)
            let last = try version.period(from: .day(listed.happenedAt.day), in: submission.lawbook.calendar).due()
                .legal.day
            guard submission.day <= last else { return .allowed }
            return .refused([
                Reason(
                    Text(
                        zh: "列入未满最短期间，\(last.next)起可以申请提前移出", en: "Too early: ask from \(last.next) on."),
                    rule: rule.text)
            ])
        } catch {
            return .refused([Reason(error.text, rule: Rule.leaveListEarly.id.text)])
        }
    }
}
