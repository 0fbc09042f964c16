import Base
import Law
import Procedure

/// 听证会: held, put off, or ended without one; then reported (行政处罚法第六十四条).
enum HearingDayActs {
    static let all: [Act] = [hold, adjourn, terminate, withdraw, report]

    private static let hold = Act(
        "hold", Text(zh: "举行听证", en: "Hold the hearing"), from: .stages(["waiting"]), by: [.reviewer],
        form: Form(
            Form.Field("began", Text(zh: "开始时刻", en: "Began"), .dayAndTime(.notAfterToday)),
            Form.Field("ended", Text(zh: "结束时刻", en: "Ended"), .dayAndTime(.notAfterToday)),
            Form.Field(
                "attendance", Text(zh: "当事人参加情况", en: "Who came for the party"),
                .choice([
                    Form.Option("self", zh: "当事人（法定代表人）参加", en: "The party itself"),
                    Form.Option("both", zh: "当事人和代理人参加", en: "The party and agents"),
                    Form.Option("agents", zh: "代理人参加", en: "Agents"),
                ])),
            Form.Field(
                "agent-count", Text(zh: "代理人人数（一至二人）", en: "Number of agents (one or two)"), .number(1...2),
                when: .init("attendance", is: "both", "agents")),
            Form.Field(
                "agents", Text(zh: "代理人姓名、授权范围", en: "Agents and their powers"), .shortText(limit: 200),
                when: .init("attendance", is: "both", "agents")),
            Form.Field("investigators", Text(zh: "参加听证的调查人员", en: "Officers who took part"), .people()),
            Form.Field(
                "case", Text(zh: "调查人员提出的事实、证据和处罚建议", en: "Facts, evidence and proposal of the officers"),
                .longText(limit: 20_000)),
            Form.Field(
                "defence", Text(zh: "当事人的申辩和质证、最后陈述", en: "Defence, examination of evidence, last words"),
                .longText(limit: 20_000)),
            Form.Field(
                "signed", Text(zh: "当事人核对笔录", en: "The party and the record"),
                .choice([
                    Form.Option("signed", zh: "核对无误并签名", en: "Checked and signed"),
                    Form.Option("refused", zh: "拒绝签名，主持人已注明", en: "Would not sign, noted by the chair"),
                ])),
            .records),
        guards: [.chairs, .order("began", then: "ended"), .hearingDayCame],
        effects: [.exhibits("files"), .issue(.hearingRecord), .start("reporting", .field("ended"))],
        to: .to("reporting"), basis: [Rule.conductHearing.id])

    /// 延期: the grounds stand in rules that were not read; the chair gives the reason, and a new date is fixed.
    private static let adjourn = Act(
        "adjourn", Text(zh: "延期举行", en: "Put off the hearing"), from: .stages(["waiting"]), by: [.reviewer],
        form: Form(.reason), guards: [.chairs],
        effects: [.stop("reporting"), .start("fixing", .act), .notify(.respondent)], to: .to("fixing"),
        basis: [Rule.conductHearing.id])

    /// 视为放弃 (行政处罚法第六十四条第六项).
    private static let terminate = Act(
        "terminate", Text(zh: "终止听证", en: "End the hearing"), from: .stages(["waiting"]), by: [.reviewer],
        form: Form(
            Form.Field(
                "ground", Text(zh: "情形", en: "Ground"),
                .choice([
                    Form.Option("absent", zh: "无正当理由拒不出席", en: "Stayed away without good reason"),
                    Form.Option("left", zh: "未经许可中途退出", en: "Left without leave"),
                ])), .reason),
        guards: [.chairs, .hearingDayCame],
        effects: [.stop("reporting"), .answer("ended"), .close(because: "reason")], to: .to("ended"),
        basis: [Rule.conductHearing.id])

    private static let withdraw = Act(
        "withdraw", Text(zh: "当事人撤回听证要求", en: "The party withdraws its request"),
        from: .stages(["appointing", "handing-in", "fixing", "notifying", "waiting"]),
        by: [.officer, .reviewer, .respondent],
        form: Form(
            .day("withdrawn-on", Text(zh: "撤回日期", en: "Day of withdrawal")),
            Form.Field("reason", Text(zh: "撤回的说明", en: "What the party said"), .longText()), .files),
        effects: [
            .exhibits("files"), .stop("appointing"), .stop("handing-in"), .stop("fixing"), .stop("notifying"),
            .stop("reporting"), .answer("ended"), .close(because: "reason"),
        ], to: .to("ended"), basis: [Rule.conductHearing.id])

    /// 听证报告: what the case then takes into account; the case is told the day and the opinion.
    private static let report = Act(
        "report", Text(zh: "提出听证报告", en: "Report the hearing"), from: .stages(["reporting"]), by: [.reviewer],
        form: Form(
            .day("held-on", Text(zh: "举行听证的日期", en: "Day of the hearing")),
            Form.Field("summary", Text(zh: "听证的基本情况和争议焦点", en: "The hearing, and what is in dispute"), .longText()),
            Form.Field("opinion", Text(zh: "处理意见和建议", en: "Opinion and proposal"), .longText())),
        guards: [.chairs, .heldOnThatDay],
        effects: [.stop("reporting"), .issue(.hearingReport), .answer("held")], to: .to("held"),
        basis: [Rule.reportHearing.id])
}
