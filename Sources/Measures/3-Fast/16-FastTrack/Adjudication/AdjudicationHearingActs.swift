import Base
import Law
import Procedure

/// 口头审理: told of in time, held in public as a rule, recorded and signed (第二十六条、第二十七条).
enum AdjudicationHearingActs {
    static let all: [Act] = [notify, postpone, hold]

    private static let notify = Act(
        "notify-hearing", Text(zh: "通知口头审理", en: "Give notice of an oral hearing"), from: .stages(["trying"]),
        by: [.officer],
        form: Form(
            [
                Form.Field("when", Text(zh: "口头审理时间", en: "When"), .dayAndTime(.notBeforeToday)),
                Form.Field(
                    "place", Text(zh: "地点（线上的，写明平台）", en: "Where (online: the platform)"), .shortText(limit: 200)),
                Form.Field(
                    "open", Text(zh: "方式", en: "How"),
                    .choice([
                        Form.Option("public", zh: "公开进行", en: "In public"),
                        Form.Option("state", zh: "不公开：涉及国家秘密或者法律另有规定", en: "Closed: state secrets, or by law"),
                        Form.Option("privacy", zh: "不公开：涉及个人隐私", en: "Closed: privacy"),
                        Form.Option("trade", zh: "不公开：涉及商业秘密，当事人申请", en: "Closed: trade secrets, at a party's request"),
                    ])),
            ] + AdjudicationFields.service + [
                AdjudicationFields.number("口头审理通知书文号", "Number of the notice"), AdjudicationFields.proof,
            ]),
        guards: [.caseOfficer, .electronicConsented, .hearingNotifiedInTime],
        effects: [.exhibits("files"), .issue(.patentHearingNotice), .notify(.reporter), .notify(.respondent)],
        to: .to("hearing"), basis: [Rule.notifyOralHearing.id])

    /// 延期: the panel decides, and a new date is notified.
    private static let postpone = Act(
        "postpone-hearing", Text(zh: "延期口头审理", en: "Put off the oral hearing"), from: .stages(["hearing"]),
        by: [.officer], form: Form(.reason, .files), guards: [.caseOfficer],
        effects: [.exhibits("files"), .notify(.reporter), .notify(.respondent)], to: .to("trying"),
        basis: [Rule.notifyOralHearing.id])

    /// 举行: a requester who stays away is taken to withdraw, a respondent to be in default.
    private static let hold = Act(
        "hold-hearing", Text(zh: "举行口头审理", en: "Hold the oral hearing"), from: .stages(["hearing"]), by: [.officer],
        form: Form(
            Form.Field("began", Text(zh: "开始时刻", en: "Began"), .dayAndTime(.notAfterToday)),
            Form.Field("ended", Text(zh: "结束时刻", en: "Ended"), .dayAndTime(.notAfterToday)),
            Form.Field(
                "attendance", Text(zh: "到场情况", en: "Who came"),
                .choice([
                    Form.Option("both", zh: "双方到场", en: "Both"),
                    Form.Option("respondent-absent", zh: "被请求人无正当理由不到或者中途退出，缺席审理", en: "Respondent in default"),
                    Form.Option("requester-absent", zh: "请求人无正当理由不到或者中途退出，按撤回处理", en: "Requester taken to withdraw"),
                ])),
            Form.Field("present", Text(zh: "参加人", en: "Who took part"), .shortText(limit: 300)),
            Form.Field(
                "points", Text(zh: "审理要点（陈述、答辩、质证、辩论）", en: "Main points"), .longText(limit: 20_000)),
            Form.Field("signed", Text(zh: "笔录经核对并签字或者盖章", en: "Record checked and signed"), .yesNo),
            Form.Field(
                "reason", Text(zh: "按撤回处理的情况", en: "Why it is taken as withdrawn"), .longText(limit: 1_000),
                when: .init("attendance", is: "requester-absent")),
            AdjudicationFields.number(
                "撤销案件决定书文号", "Number of the decision", when: .init("attendance", is: "requester-absent")),
            .records),
        guards: [.caseOfficer, .order("began", then: "ended"), .oralHearingCame, .answers("signed", ["yes"])],
        effects: [.exhibits("files"), .issue(.patentHearingRecord)],
        to: .choice(
            "attendance",
            [
                Act.Branch("both", to: "trying"), Act.Branch("respondent-absent", to: "trying"),
                Act.Branch(
                    "requester-absent", to: "withdrawn",
                    effects: AdjudicationEarlyEndActs.stopped + [
                        .issue(.patentRevocation), .notify(.respondent), .close(because: "reason"),
                    ]),
            ]), basis: [Rule.notifyOralHearing.id, Rule.challengePanel.id])
}
