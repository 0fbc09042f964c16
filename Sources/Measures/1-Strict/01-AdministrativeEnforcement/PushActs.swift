import Base
import Law
import Procedure

/// 异地推送 (公示规定第十条): a penalty of a party of another province goes to the bureau of its registration.
enum PushActs {
    static let all: [Act] = [push, posted]

    private static let push = Act(
        "push", Text(zh: "经省局推送当事人登记地局", en: "Pass on to the bureau of registration"),
        from: .stages(["published"]), by: [.publisher],
        form: Form(
            .day("pushed-on", Text(zh: "推送日期", en: "Day it was passed on")),
            Form.Field("receiver", Text(zh: "当事人登记地（住所地）局", en: "Bureau of registration or domicile"), .shortText())),
        guards: [.any([.clock("pushing", .running), .clock("pushing", .lapsed)])],
        effects: [.stop("pushing"), .start("posting", .field("pushed-on"))], to: .stays,
        basis: [Rule.pushPenalty.id, Rule.postPushedPenalty.id])

    private static let posted = Act(
        "posted", Text(zh: "记录登记地局已公示", en: "Record that the bureau of registration published it"),
        from: .stages(["published"]), by: [.publisher],
        form: Form(.day("posted-on", Text(zh: "登记地局公示日期", en: "Day it was published there"))),
        guards: [.any([.clock("posting", .running), .clock("posting", .lapsed)])], effects: [.stop("posting")],
        to: .stays, basis: [Rule.postPushedPenalty.id])
}
