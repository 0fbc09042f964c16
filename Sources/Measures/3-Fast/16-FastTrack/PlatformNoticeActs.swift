import Base
import Law
import Procedure

/// 平台通知的办理动作 (DS-01 to DS-04).
enum PlatformNoticeActs {
    static let all: [Act] = [register, acted, statement, complain, receipt, sued, settled, lifted, refer]

    private static let register = Act(
        "register", Text(zh: "登记给平台的通知", en: "Register a notice to a platform"), from: .filing,
        by: [.officer, .counter],
        form: Form(
            Form.Field("holder", Text(zh: "权利人", en: "Right holder"), .party),
            Form.Field("contact", Text(zh: "联系方式", en: "How to reach them"), .shortText()),
            Form.Field("right", Text(zh: "权利的号码", en: "Number of the right"), .identifier(.right)),
            Form.Field("platform", Text(zh: "平台", en: "Platform"), .shortText()),
            Form.Field("seller", Text(zh: "平台内经营者（店铺）", en: "Seller (shop)"), .party),
            Form.Field("links", Text(zh: "商品链接，每行一个", en: "Links to the goods, one a line"), .longText()),
            .day("arrived", Text(zh: "通知到达平台之日", en: "Day the notice reached the platform")),
            Form.Field("evidence", Text(zh: "构成侵权的初步证据", en: "Prima facie evidence"), .files())),
        effects: [
            .party("holder"), .right("right"), .exhibits("evidence"), .start("platform", .field("arrived")),
        ], to: .to("notified"), basis: [Rule.platformNotice.id])

    private static let acted = Act(
        "platform-acted", Text(zh: "记录平台采取措施", en: "Record the platform's measures"), from: .stages(["notified"]),
        by: [.officer],
        form: Form(
            .day("acted-on", Text(zh: "采取措施之日", en: "Day of the measures")),
            Form.Field(
                "measures", Text(zh: "措施", en: "Measures"),
                .choices([
                    Form.Option("deleted", zh: "删除", en: "Deleted"), Form.Option("blocked", zh: "屏蔽", en: "Blocked"),
                    Form.Option("unlinked", zh: "断开链接", en: "Unlinked"),
                    Form.Option("ended", zh: "终止交易和服务", en: "Trade ended"),
                ])), .files),
        effects: [.exhibits("files"), .start("platform", .field("acted-on"))], to: .to("measures"),
        basis: [Rule.platformNotice.id])

    /// 声明 (DS-02): from the day it reached the right holder run the fifteen days.
    private static let statement = Act(
        "statement", Text(zh: "记录对方声明到达权利人", en: "Record the seller's statement"),
        from: .stages(["notified", "measures"]), by: [.officer, .counter],
        form: Form(
            .day("arrived", Text(zh: "声明到达权利人之日", en: "Day the statement reached the right holder")),
            Form.Field("words", Text(zh: "声明的主要内容", en: "What it says"), .longText(limit: 2_000)), .files),
        effects: [.exhibits("files"), .stop("platform"), .start("waiting", .field("arrived"))], to: .to("statement"),
        basis: [Rule.counterStatement.id])

    private static let complain = Act(
        "complain", Text(zh: "登记权利人投诉", en: "Register the right holder's complaint"),
        from: .stages(["notified", "measures", "statement"]), by: [.officer, .counter],
        form: Form(
            .day("received", Text(zh: "收到投诉之日", en: "Day of receipt")),
            Form.Field("facts", Text(zh: "投诉的事实和请求", en: "Facts, and what is asked"), .longText()), .files),
        effects: [.exhibits("files"), .stop("platform"), .start("receipt", .field("received"))], to: .to("complained"),
        basis: [Rule.counterStatement.id, Rule.complaintReceipt.id])

    /// 受理回执: what the right holder shows the platform within the fifteen days.
    private static let receipt = Act(
        "give-receipt", Text(zh: "出具受理回执并转核查", en: "Give the receipt and verify"), from: .stages(["complained"]),
        by: [.officer],
        form: Form(Form.Field("delivered", Text(zh: "回执已交权利人", en: "Handed to the right holder"), .yesNo)),
        guards: [.answers("delivered", ["yes"])],
        effects: [
            .stop("receipt"), .stop("waiting"), .issue(.complaintReceipt), .notify(.rightsHolder),
            .open(.verification, telling: ["received": .act]),
        ], to: .to("accepted"), basis: [Rule.complaintReceipt.id])

    private static let sued = Act(
        "sued", Text(zh: "记录权利人起诉", en: "Record that the right holder sued"), from: .stages(["measures", "statement"]),
        by: [.officer, .counter],
        form: Form(
            Form.Field("reason", Text(zh: "受理法院和案号", en: "Court and case number"), .shortText(limit: 200)), .files),
        effects: [.exhibits("files"), .stop("platform"), .stop("waiting"), .close(because: "reason")], to: .to("sued"),
        basis: [Rule.counterStatement.id])

    private static let settled = Act(
        "settled", Text(zh: "措施维持，办结", en: "Measures stand, close"), from: .stages(["measures"]), by: [.officer],
        form: Form(Form.Field("note", Text(zh: "情况", en: "How it stands"), .longText(limit: 1_000))),
        effects: [.stop("platform")], to: .to("settled"))

    /// 期满终止措施: nobody complained or sued in time; the platform lifts its measures.
    private static let lifted = Act(
        "lifted", Text(zh: "期满，平台终止措施", en: "Time is up, measures lifted"), from: .stages(["statement"]),
        by: [.officer],
        form: Form(Form.Field("reason", Text(zh: "说明", en: "Note"), .longText(limit: 1_000))),
        guards: [.clock("waiting", .lapsed)], effects: [.stop("waiting"), .close(because: "reason")], to: .to("lifted"),
        basis: [Rule.counterStatement.id])

    /// 平台不履行 (DS-04): what the platform has to answer for is verified like any lead.
    private static let refer = Act(
        "refer", Text(zh: "平台未采取措施，转核查", en: "The platform did nothing: verify"), from: .stages(["notified"]),
        by: [.officer], form: Form(.reason), guards: [.clock("platform", .lapsed)],
        effects: [
            .stop("platform"), .open(.verification, telling: ["received": .act]), .close(because: "reason"),
        ], to: .to("referred"), basis: [Rule.platformNotice.id])
}

extension DocumentForm {
    /// 受理回执: the office's own form.
    static let complaintReceipt = DocumentForm(
        "complaint-receipt", Text(zh: "知识产权侵权投诉受理回执", en: "Receipt of a complaint"))
}
