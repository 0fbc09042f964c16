import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("投诉: a consumer's complaint from the platform's hand-over to its end")
struct ConsumerComplaintTests {
    private func registered(on received: String = "2026-07-01") throws -> Desk {
        var desk = Desk(.consumerComplaint)
        try desk.act(
            "register", .dispatcher, received,
            [
                "received": .on(received), "name": .sealed("李某"), "contact": .sealed("000-00000001"),
                "address": .sealed("示例路3号"), "respondent": .sealed("示例百货商行"), "where": .sealed("示例路12号"),
                "request": .sealed("退还货款80元"), "facts": .sealed("买到的茶叶与标示不符。"), "proxy": .yesNo(false),
                "external": .identifier("示例-20260701-0001"),
            ])
        return desk
    }

    private func accepted(
        received: String = "2026-07-01", on day: String = "2026-07-06"
    ) throws -> Desk {
        var desk = try registered(on: received)
        try desk.act("dispatch", .dispatcher, day, ["unit": .one("station")])
        try desk.act(
            "accept", .stationHead, day, ["officers": .people(["wang"]), "number": .identifier("示市监投〔2026〕1号")])
        return desk
    }

    private func arranged(_ manner: Name<Form.Option> = "on-site") throws -> Desk {
        var desk = try accepted()
        try desk.act(
            "arrange", .officer, "wang", "2026-07-08",
            [
                "consent": .yesNo(true), "by": .one("bureau"), "manner": .one(manner),
                "when": .instant(Instant(try day("2026-07-14"), hour: 14)), "place": .sealed("示例所调解室"),
                "number": .identifier("示市监投〔2026〕1号"),
                "mediators": .sealed("王某"),
            ])
        return desk
    }

    @Test("seven working days to accept, from receipt, whoever holds it meanwhile")
    func acceptance() throws {
        var desk = try registered(on: "2026-11-02")
        #expect(try desk.due("accepting", "2026-11-02") == "2026-11-11")
        try desk.act("dispatch", .dispatcher, "2026-11-03")
        #expect(desk.docket.holder?.role == .stationHead)
        try desk.act("give-back", .stationHead, "2026-11-05")
        #expect(desk.docket.holder?.role == .dispatcher)
        #expect(try desk.due("accepting", "2026-11-05") == "2026-11-11")
        // A unit that is not competent gives it back; it cannot pass it on.
        #expect(try desk.verdict("dispatch", .stationHead, "2026-11-05") != .allowed)
    }

    @Test("sixty days to mediate from acceptance; the ten days of a test do not count")
    func limit() throws {
        var desk = try arranged()
        #expect(desk.docket.officers == ["wang"])
        #expect(try desk.due("mediating", "2026-07-08") == "2026-09-04")
        try desk.act("commission-test", .officer, "wang", "2026-07-20", ["first-day": .on("2026-07-20")])
        #expect(try desk.state("mediating", "2026-07-22") == .paused(since: day("2026-07-20"), [.mediationTest]))
        try desk.act("take-test", .officer, "wang", "2026-07-30", ["last-day": .on("2026-07-29")])
        #expect(try desk.due("mediating", "2026-07-30") == "2026-09-14")
    }

    @Test("a complaint from before 15 April 2026 has forty-five working days, and its tests stop them too")
    func older() throws {
        var desk = try accepted(received: "2026-03-04", on: "2026-03-09")
        #expect(try desk.due("mediating", "2026-03-09") == "2026-05-14")
        try desk.act("commission-test", .officer, "wang", "2026-03-16", ["first-day": .on("2026-03-16")])
        #expect(try desk.state("mediating", "2026-03-17") == .paused(since: day("2026-03-16"), [.mediationTest]))
    }

    @Test("no mediation without both sides' consent, nor by another body without it")
    func consent() throws {
        let desk = try accepted()
        #expect(
            try desk.verdict("arrange", .officer, "wang", "2026-07-08", ["consent": .yesNo(false)]) != .allowed)
        let entrusted: Answers = ["consent": .yesNo(true), "by": .one("entrusted"), "body-consent": .yesNo(false)]
        #expect(try desk.verdict("arrange", .officer, "wang", "2026-07-08", entrusted) != .allowed)
        let agreed: Answers = ["consent": .yesNo(true), "by": .one("entrusted"), "body-consent": .yesNo(true)]
        #expect(try desk.verdict("arrange", .officer, "wang", "2026-07-08", agreed) == .allowed)
        // Somebody who does not mediate this one.
        #expect(try desk.verdict("arrange", .officer, "sun", "2026-07-08", agreed) != .allowed)
        #expect(try desk.verdict("agree", .officer, "wang", "2026-07-08") != .allowed)
    }

    @Test("an agreement on site is written down; one made by telephone is put on record")
    func agreed() throws {
        var desk = try arranged()
        #expect(
            try desk.verdict("agree", .officer, "wang", "2026-07-14", ["form": .one("remote")]) != .allowed)
        try desk.act(
            "agree", .officer, "wang", "2026-07-14",
            ["form": .one("agreement"), "terms": .sealed("被投诉人退还80元。")])
        #expect(desk.docket.ending == .done)
        #expect(desk.docket.documents.last?.form.id == "mediation-agreement")
        var remote = try arranged("remote")
        #expect(!remote.docket.documents.contains { $0.form.id == "mediation-notice" })
        try remote.act("agree", .officer, "wang", "2026-07-14", ["form": .one("remote")])
        #expect(remote.docket.documents.last?.form.id == "mediation-record")
    }

    @Test("time is a ground for ending only when it is up, and then nothing can be agreed; seven working days to tell")
    func ended() throws {
        var desk = try arranged()
        #expect(try desk.verdict("end", .officer, "wang", "2026-09-04", ["ground": .one("time")]) != .allowed)
        #expect(try desk.verdict("agree", .officer, "wang", "2026-09-04") == .allowed)
        #expect(try desk.verdict("agree", .officer, "wang", "2026-09-07") != .allowed)
        try desk.act("end", .officer, "wang", "2026-09-15", ["ground": .one("time")])
        // 16 to 18, the working Sunday of the 20th, 21 to 23 September.
        #expect(try desk.due("telling", "2026-09-15") == "2026-09-23")
        try desk.act("tell", .officer, "wang", "2026-09-17")
        #expect(desk.docket.ending == .ended)
    }

    @Test("that no agreement is possible can be said only after mediation was arranged")
    func noAgreement() throws {
        #expect(
            try accepted().verdict("end", .officer, "wang", "2026-07-08", ["ground": .one("no-agreement")]) != .allowed)
        #expect(
            try arranged().verdict("end", .officer, "wang", "2026-07-14", ["ground": .one("no-agreement")]) == .allowed)
    }

    @Test("identity is a ground, and may be asked for, only under the text of 2026")
    func identity() throws {
        let ground: Answers = ["ground": .one("identity")]
        let now = try registered()
        #expect(try now.verdict("refuse", .dispatcher, "2026-07-02", ground) == .allowed)
        #expect(try now.verdict("ask-identity", .dispatcher, "2026-07-02") == .allowed)
        let before = try registered(on: "2026-04-14")
        #expect(try before.verdict("refuse", .dispatcher, "2026-04-16", ground) != .allowed)
        #expect(try before.verdict("ask-identity", .dispatcher, "2026-04-16") != .allowed)
        #expect(try before.verdict("refuse", .dispatcher, "2026-04-16", ["ground": .one("late")]) == .allowed)
    }

    @Test("a challenged mediator is replaced where the challenge is granted")
    func challenge() throws {
        var desk = try arranged()
        try desk.act("decide-challenge", .stationHead, "2026-07-09", ["granted": .yesNo(false)])
        #expect(desk.docket.officers == ["wang"])
        try desk.act(
            "decide-challenge", .stationHead, "2026-07-10", ["granted": .yesNo(true), "officers": .people(["sun"])])
        #expect(desk.docket.officers == ["sun"])
    }

    @Test("a lead found in mediation goes to verification from the day it was found, once")
    func lead() throws {
        var desk = try arranged()
        try desk.act("report-lead", .officer, "wang", "2026-07-14")
        #expect(desk.docket.opened.map(\.purpose) == [.verification])
        #expect(try desk.docket.opened.first?.answers == ["received": .on("2026-07-14")])
        #expect(desk.stage == "mediating")
        #expect(try desk.verdict("report-lead", .officer, "wang", "2026-07-15") != .allowed)
        var verification = Desk(.verification)
        try verification.act("take-over", .system, "2026-07-14", #require(desk.docket.opened.first).answers)
        // 15 to 17, 20 to 24, 27 to 31 July, 3 and 4 August.
        #expect(try verification.due("filing", "2026-07-14") == "2026-08-04")
    }

    @Test("every document is complete from the acts that issue it, and says what the regulation asks for")
    func documents() throws {
        var desk = try arranged()
        try desk.act(
            "end", .officer, "wang", "2026-07-20",
            ["ground": .one("absent"), "reason": .sealed("被投诉人未到场。"), "number": .identifier("示市监投〔2026〕1号")])
        #expect(
            try text("complaint-accepted", desk).contains(
                "依据《市场监督管理投诉举报处理办法》第十五条的规定，本局决定受理。"))
        #expect(try text("complaint-accepted", desk).contains("自受理之日起六十日内未能达成调解协议的"))
        #expect(try text("mediation-notice", desk).contains("2026年7月14日 14:00"))
        #expect(try text("mediation-ended", desk).contains("■无正当理由不参加调解，或者明确拒绝调解"))
        #expect(try text("complaint-record", desk).contains("2026年7月10日"))
        var refused = try registered()
        try refused.act(
            "ask-identity", .dispatcher, "2026-07-02",
            ["until": .on("2026-07-08"), "number": .identifier("示市监投〔2026〕1号")])
        try refused.act(
            "refuse", .dispatcher, "2026-07-09",
            ["ground": .one("late"), "reason": .sealed("已过四年。"), "number": .identifier("示市监投〔2026〕1号")])
        #expect(try text("identity-request", refused).contains("请你于2026年7月8日前向本局提供身份证明材料"))
        let refusal = try text("complaint-refused", refused)
        #expect(refusal.contains("依据《市场监督管理投诉举报处理办法》第十六条的规定，本局决定不予受理。"))
        #expect(refusal.contains("向人民法院提起诉讼"))
        var agreed = try arranged()
        try agreed.act(
            "agree", .officer, "wang", "2026-07-14",
            ["form": .one("agreement"), "terms": .sealed("退还80元。"), "number": .identifier("示市监投〔2026〕1号")])
        #expect(try text("mediation-agreement", agreed).contains("退还80元。"))
        var performed = try arranged()
        try performed.act(
            "agree", .officer, "wang", "2026-07-14", ["form": .one("performed"), "terms": .sealed("退还80元。")])
        #expect(try text("mediation-record", performed).contains("■已经即时履行，作调解记录"))
    }

    /// The last document of the docket on a form, as it may be issued; references into the vault are the words.
    private func text(_ form: Name<DocumentForm>, _ desk: Desk) throws -> String {
        let layout = try #require(DocumentLayout.all.first { $0.form.id == form })
        let issued = try #require(desk.docket.documents.last { $0.form.id == form })
        let facts = DocketFacts(
            in: desk.docket, sequence: issued.sequence, Desk.lawbook, .sample, typed: { $0 },
            person: { DocketFacts.Officer($0.text) })
        return try layout.fill(#require(facts)).issued().text
    }
}
