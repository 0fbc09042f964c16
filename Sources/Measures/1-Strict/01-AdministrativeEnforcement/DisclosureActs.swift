import Base
import Law
import Procedure

/// 录入、审核、更正、撤回与期满: the acts of a publication (公示规定第四条至第十三条、第十六条).
///
/// The projection that the public reads goes by the names of these acts and of `DisclosureFields`.
enum DisclosureActs {
    static let all: [Act] = [enter, approve, sendBack, correct, orderWithdrawal, withdraw, end]

    /// 录入: 谁办案、谁录入、谁负责.
    private static let enter = Act(
        "enter", Text(zh: "录入公示信息", en: "Enter what is published"), from: .stages(["entering"]), by: [.officer],
        form: Form(DisclosureFields.entry + [elsewhere]), guards: [.caseOfficer],
        effects: [
            .when("elsewhere", ["yes"], .start("pushing", .field("decided-on"))),
            .when("elsewhere", ["no"], .stop("pushing")),
        ], to: .to("checking"),
        basis: [
            Rule.publicationContent.id, Rule.publicationMasking.id, Rule.publishPenalty.id, Rule.pushPenalty.id,
        ])

    private static let elsewhere = Form.Field(
        "elsewhere", Text(zh: "当事人登记地（住所地）在外省", en: "The party is registered in another province"), .yesNo,
        required: false,
        hint: Text(zh: "在外省的，还应当经省局推送登记地局", en: "Then it is also passed on through the provincial bureau"))

    /// 审核公示: somebody else looks for secrets, says how long it stays, and lets it out.
    private static let approve = Act(
        "approve", Text(zh: "审核公示", en: "Check and publish"), from: .stages(["checking"]),
        by: [.publisher, .reviewer],
        form: Form(
            Form.Field(
                "reviewed", Text(zh: "已作保密审查，与送达文本核对一致，遮蔽没有遗漏", en: "Reviewed for secrets, compared, masking complete"),
                .yesNo),
            Form.Field(
                "duration", Text(zh: "公示期", en: "Duration"),
                .choice([
                    Form.Option("short", zh: "仅通报批评、较低数额罚款（轻微）", en: "Reprimand or lower fine only (slight)"),
                    Form.Option("middle", zh: "一般", en: "Ordinary"),
                    Form.Option("long", zh: "其他（严重）", en: "Other (serious)"),
                    Form.Option("restriction", zh: "限制经营、限制从业超过三年", en: "Restriction of over three years"),
                ])),
            Form.Field(
                "restricted-until", Text(zh: "限制到期日", en: "Last day of the restriction"), .date(.notBeforeToday),
                when: .init("duration", is: "restriction"))),
        guards: [.notWhoDid(["enter"]), .answers("reviewed", ["yes"])],
        effects: [
            .stop("publishing"),
            .when("duration", ["short"], .start("short", .act)),
            .when("duration", ["middle"], .start("middle", .act)),
            .when("duration", ["long", "restriction"], .start("long", .act)),
        ], to: .to("published"),
        basis: [
            Rule.publicationMasking.id, Rule.publicationContent.id, Rule.publishPenalty.id, Rule.shortPublication.id,
            Rule.middlePublication.id, Rule.longPublication.id, Rule.restrictionPublication.id,
        ])

    private static let sendBack = Act(
        "return", Text(zh: "退回修改", en: "Send back"), from: .stages(["checking"]), by: [.publisher, .reviewer],
        form: Form(.reason), to: .to("entering"), basis: [Rule.publicationMasking.id])

    /// 更正: what is public stays public and is mended; not by who entered it wrong.
    private static let correct = Act(
        "correct", Text(zh: "更正公示信息", en: "Correct what is published"), from: shown,
        by: [.publisher, .reviewer], preparedBy: [.officer],
        form: Form(
            DisclosureFields.entry + [
                Form.Field(
                    "correction", Text(zh: "更正说明（公开）", en: "What was corrected (public)"), .longText(limit: 500),
                    hint: Text(zh: "不写个人信息", en: "No personal data"))
            ]), guards: [.notWhoDid(["enter"])], to: .stays, basis: [Rule.withdrawPublication.id])

    /// 登记撤回事由: from the day the decision fell or was changed XY-06 runs. Where the case itself records
    /// that, the system does this.
    private static let orderWithdrawal = Act(
        "order-withdrawal", Text(zh: "登记撤回事由", en: "Record why it must be withdrawn"),
        from: .stages(["entering", "checking", "published", "early-checking", "early-deciding"]),
        by: [.officer, .bureauHead, .publisher, .system],
        form: Form(
            Form.Field(
                "occurred-on", Text(zh: "决定变更、撤销、确认违法或者无效之日", en: "Day the decision was changed or fell"),
                .date(.notAfterToday), required: false, hint: Text(zh: "今天的不填", en: "Leave blank for today")),
            .reason),
        effects: [.stop("publishing"), .stop("early-ending"), .start("withdrawing", .field("occurred-on"))],
        to: .to("withdrawing"), when: .told(.annulled), basis: [Rule.withdrawPublication.id])

    /// 撤回: with the reason, which the public is told (公示规定第十一条, 程序规定第六十三条).
    private static let withdraw = Act(
        "withdraw", Text(zh: "撤回公示", en: "Withdraw"), from: .stages(["withdrawing"]), by: [.publisher, .reviewer],
        form: Form(
            Form.Field(
                "public-reason", Text(zh: "撤回理由（公开）", en: "Reason (public)"), .longText(limit: 500),
                hint: Text(zh: "不写当事人名称和个人信息", en: "Without the party's name or personal data"))),
        effects: stopped + [.stop("withdrawing"), .answer("withdrawn"), .close(because: "public-reason")],
        to: .to("withdrawn"), basis: [Rule.withdrawPublication.id])

    /// 公示期满: the day after the last; the system does it, and the publisher can where it did not.
    private static let end = Act(
        "end", Text(zh: "公示期满停止公示", en: "End the publication"), from: shown, by: [.system, .publisher],
        guards: [
            .any([.clock("short", .lapsed), .clock("middle", .lapsed), .clock("long", .lapsed)]), .restrictionOver,
        ],
        effects: stopped + [.stop("early-ending"), .answer("ended")], to: .to("ended"),
        when: .ended(["short", "middle", "long"], notBefore: ("restricted-until", "approve")),
        basis: [
            Rule.shortPublication.id, Rule.middlePublication.id, Rule.longPublication.id,
            Rule.restrictionPublication.id,
        ])

    /// While it is shown, whether or not somebody asked for its early end.
    private static let shown: Act.From = .stages(["published", "early-checking", "early-deciding"])

    static let stopped: [Effect] = [
        .stop("short"), .stop("middle"), .stop("long"), .stop("pushing"), .stop("posting"),
    ]
}

extension Guard {
    /// 限制到期: a restriction of more than three years stays published as long as it lasts (公示规定第十三条第三款).
    fileprivate static let restrictionOver = Guard.check("restrictionOver") { docket, submission in
        guard case .day(let last)? = docket.answer("restricted-until", in: "approve"), submission.day <= last else {
            return .allowed
        }
        return .refused([
            Reason(
                Text(zh: "限制到\(last)才期满，此前应当继续公示", en: "The restriction lasts until \(last); it stays published."),
                rule: Rule.restrictionPublication.id.text)
        ])
    }
}
