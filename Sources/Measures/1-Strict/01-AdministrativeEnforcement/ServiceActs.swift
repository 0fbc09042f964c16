import Base
import Law
import Procedure

/// 送达: of the notice and of the decision, by hand or by announcement (程序规定第八十一条至第八十三条).
enum ServiceActs {
    static let all: [Act] = [
        serveNotice, announceNotice, noticeAnnounced, serve, serveNoPenalty, announce, announced,
    ]

    private static let service = Form(
        .manner, .addressConfirmed, .servedOn,
        Form.Field(
            "place", Text(zh: "送达地点", en: "Place of service"), .shortText(limit: 200), required: false,
            hint: Text(zh: "在当事人住所以外送达的填写", en: "Where it was not the party's address")),
        Form.Field("files", Text(zh: "送达回证、签收记录", en: "Proof of service"), .files()))

    private static let proof: [Effect] = [.exhibits("files"), .issue(.serviceReceipt)]

    private static let serveNotice = Act(
        "serve-notice", Text(zh: "送达行政处罚告知书", en: "Serve the notice"), from: .stages(["noticing"]), by: [.officer],
        form: service, guards: [.certificate, .electronicServiceAgreed, .after("approve-notice", "served-on")],
        effects: proof + [.start("defending", .field("served-on"))],
        to: .to("defending"), basis: [Rule.penaltyNotice.id, Rule.mannerOfService.id])

    private static let announcement = Form(
        .day("published", Text(zh: "公告发布之日", en: "Day of publication")),
        Form.Field("reason", Text(zh: "公告送达的原因和经过", en: "Why by announcement, and how"), .longText()),
        Form.Field("files", Text(zh: "张贴照片、刊登凭证", en: "Photographs, proof of publication"), .files()))

    private static let announceNotice = Act(
        "announce-notice", Text(zh: "公告送达告知书", en: "Serve the notice by announcement"), from: .stages(["noticing"]),
        by: [.officer], form: announcement, guards: [.certificate, .after("approve-notice", "published")],
        effects: [
            .exhibits("files"), .issue(.serviceAnnouncement), .start("announcing-notice", .field("published")),
            .pause("deciding", .announcement, from: .field("published"), proof: .serviceAnnouncement),
        ], to: .to("announcing-notice"), basis: [Rule.serviceByAnnouncement.id])

    private static let noticeAnnounced = Act(
        "notice-announced", Text(zh: "告知书公告期满，视为送达", en: "Record service of the notice by announcement"),
        from: .stages(["announcing-notice"]), by: [.officer, .system], form: Form(.servedOn),
        guards: [.certificate, .clock("announcing-notice", .lapsed)],
        effects: [
            .stop("announcing-notice"), .resume("deciding", .announcement, through: .field("served-on")),
            .start("defending", .field("served-on")),
        ], to: .to("defending"), when: .ended(["announcing-notice"]), basis: [Rule.serviceByAnnouncement.id])

    private static let serve = Act(
        "serve", Text(zh: "送达处罚决定书", en: "Serve the penalty decision"), from: .stages(["serving"]), by: [.officer],
        form: service,
        guards: [.certificate, .done(.init("decide")), .electronicServiceAgreed, .after("decide", "served-on")],
        effects: proof + [.stop("serving")] + remedies, to: .to("performing"),
        basis: [Rule.serveDecision.id, Rule.mannerOfService.id])

    private static let serveNoPenalty = Act(
        "serve-no-penalty", Text(zh: "送达不予处罚决定书", en: "Serve the decision not to penalise"),
        from: .stages(["serving"]), by: [.officer], form: service,
        guards: [
            .certificate, .done(.init("decide-other")), .electronicServiceAgreed, .after("decide-other", "served-on"),
        ],
        effects: proof + [.stop("serving"), .start("closing", .field("served-on"))], to: .to("closing"),
        basis: [Rule.serveDecision.id, Rule.mannerOfService.id])

    private static let announce = Act(
        "announce", Text(zh: "公告送达处罚决定书", en: "Serve the decision by announcement"), from: .stages(["serving"]),
        by: [.officer], form: announcement,
        guards: [.certificate, .done(.init("decide")), .after("decide", "published")],
        effects: [
            .exhibits("files"), .issue(.serviceAnnouncement), .stop("serving"),
            .start("announcing", .field("published")),
        ], to: .to("announcing"), basis: [Rule.serviceByAnnouncement.id])

    private static let announced = Act(
        "announced", Text(zh: "决定书公告期满，视为送达", en: "Record service of the decision by announcement"),
        from: .stages(["announcing"]), by: [.officer, .system], form: Form(.servedOn),
        guards: [.certificate, .clock("announcing", .lapsed)], effects: [.stop("announcing")] + remedies,
        to: .to("performing"), when: .ended(["announcing"]),
        basis: [Rule.serviceByAnnouncement.id])

    /// From service run the time to pay and the time for both remedies.
    private static let remedies: [Effect] = [
        .start("paying", .field("served-on")), .start("appealing", .field("served-on")),
        .start("suing", .field("served-on")),
    ]
}
