import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("侵权赔偿调解: both willing, an agreement, and the court within thirty days")
struct DisputeMediationTests {
    private func registered(_ kind: Name<Form.Option> = "trademark") throws -> Desk {
        var desk = Desk(.disputeMediation)
        try desk.act(
            "register", .officer, "2026-09-01",
            [
                "received": .on("2026-09-01"), "kind": .one(kind), "requester": .sealed("示例茶业有限公司"),
                "respondent": .sealed("示例百货商行"), "claim": .yuan(30_000), "facts": .sealed("销售侵权茶叶。"),
            ])
        return desk
    }

    private func asked() throws -> Desk {
        var desk = try registered()
        try desk.act(
            "ask", .officer, "wang", "2026-09-03",
            [
                "by": .one("bureau"), "officers": .people(["wang"]), "served-on": .on("2026-09-03"),
                "number": .identifier("示市监解征〔2026〕1号"),
            ])
        return desk
    }

    private func met() throws -> Desk {
        var desk = try asked()
        try desk.act("consent", .officer, "wang", "2026-09-07", ["consented-on": .on("2026-09-07")])
        try desk.act("meet", .officer, "wang", "2026-09-10")
        return desk
    }

    private func agreed() throws -> Desk {
        var desk = try met()
        try desk.act("agree", .officer, "wang", "2026-09-11", try Self.agreement())
        return desk
    }

    private static func agreement() throws -> Answers {
        [
            "terms": .sealed("停止侵权并赔偿。"), "sum": .yuan(20_000), "signed": .yesNo(true),
            "effective-on": try .on("2026-09-11"), "performed": .yesNo(false), "perform-by": try .on("2026-10-15"),
            "number": .identifier("示市监解协〔2026〕1号"),
        ]
    }

    @Test("the bureau mediates damages in trade mark cases; for anything else it takes a committee or another way")
    func competence() throws {
        func verdict(_ kind: Name<Form.Option>, _ by: Name<Form.Option>) throws -> Verdict {
            try registered(kind).verdict("ask", .officer, "wang", "2026-09-03", ["by": .one(by)])
        }
        #expect(try verdict("trademark", "bureau") == .allowed)
        for kind in ["patent", "other"] as [Name<Form.Option>] {
            #expect(try verdict(kind, "bureau") != .allowed)
            #expect(try verdict(kind, "committee") == .allowed)
        }
        var patent = try registered("patent")
        try patent.act("refer", .officer, "2026-09-03", ["target": .one("patents")])
        #expect(patent.docket.ending == .transferred)
    }

    @Test("without the other side's consent there is no mediation, and silence is one only when its time is up")
    func consent() throws {
        var desk = try asked()
        #expect(try desk.verdict("meet", .officer, "wang", "2026-09-04") != .allowed)
        #expect(try desk.due("replying", "2026-09-04") == "2026-09-18")
        #expect(
            try desk.verdict("decline", .officer, "wang", "2026-09-18", ["how": .one("silent")]) != .allowed)
        #expect(
            try desk.verdict("decline", .officer, "wang", "2026-09-04", ["how": .one("refused")]) == .allowed)
        try desk.act("decline", .officer, "wang", "2026-09-21", ["how": .one("silent")])
        #expect(desk.docket.ending == .ended)
        // Consent cannot lie before the question.
        #expect(
            try asked().verdict("consent", .officer, "wang", "2026-09-04", ["consented-on": .on("2026-09-02")])
                != .allowed)
    }

    @Test("an agreement needs a meeting and both signatures; that none came of it can be said after a meeting only")
    func agreement() throws {
        var early = try asked()
        try early.act("consent", .officer, "wang", "2026-09-07")
        #expect(try early.verdict("agree", .officer, "wang", "2026-09-08", Self.agreement()) != .allowed)
        #expect(
            try early.verdict("fail", .officer, "wang", "2026-09-08", ["ground": .one("no-agreement")]) != .allowed)
        #expect(try early.verdict("fail", .officer, "wang", "2026-09-08", ["ground": .one("sued")]) == .allowed)
        let desk = try met()
        let unsigned = try Self.agreement().merging(["signed": .yesNo(false)]) { $1 }
        #expect(try desk.verdict("agree", .officer, "wang", "2026-09-11", unsigned) != .allowed)
        #expect(try desk.verdict("agree", .officer, "sun", "2026-09-11", Self.agreement()) != .allowed)
        #expect(try desk.verdict("fail", .officer, "wang", "2026-09-11", ["ground": .one("time")]) != .allowed)
        #expect(
            try desk.verdict("fail", .officer, "wang", "2026-09-11", ["ground": .one("no-agreement")]) == .allowed)
        var atOnce = try met()
        try atOnce.act(
            "agree", .officer, "wang", "2026-09-11", Self.agreement().merging(["performed": .yesNo(true)]) { $1 })
        #expect(atOnce.docket.ending == .done)
    }

    @Test("the court is asked by both, and within thirty days of the agreement's effect, the last day rolled on")
    func confirmation() throws {
        var desk = try agreed()
        // The thirtieth day is Sunday 11 October.
        #expect(try desk.due("confirmable", "2026-09-14") == "2026-10-12")
        func verdict(_ applied: String, joint: Bool = true) throws -> Verdict {
            try desk.verdict(
                "apply-confirmation", .officer, "wang", "2026-10-13",
                ["joint": .yesNo(joint), "applied-on": .on(applied)])
        }
        #expect(try verdict("2026-10-12") == .allowed)
        #expect(try verdict("2026-10-12", joint: false) != .allowed)
        #expect(try verdict("2026-10-13") != .allowed)
        #expect(try verdict("2026-09-10") != .allowed)
        try desk.act(
            "apply-confirmation", .officer, "wang", "2026-09-20",
            ["joint": .yesNo(true), "applied-on": .on("2026-09-20"), "court": .sealed("示例区人民法院")])
        #expect(desk.stage == "confirming")
        #expect(desk.docket.clocks["confirmable"]?.stoppedAt != nil)
        try desk.act("court-decides", .officer, "2026-10-20", ["ruling": .one("confirmed")])
        try desk.act("follow", .officer, "2026-10-22")
        try desk.act("enforce", .officer, "2026-11-02")
        #expect(desk.docket.ending == .done)
    }

    @Test("what the court rejects stays an agreement: performed, or left to a suit when its day has passed")
    func rejected() throws {
        var desk = try agreed()
        try desk.act("apply-confirmation", .officer, "2026-09-20")
        try desk.act("court-decides", .officer, "2026-10-09", ["ruling": .one("rejected")])
        #expect(desk.stage == "agreed")
        #expect(try desk.verdict("apply-confirmation", .officer, "2026-10-10") != .allowed)
        #expect(try desk.verdict("enforce", .officer, "2026-10-10") != .allowed)
        #expect(try desk.verdict("unperformed", .officer, "2026-10-15") != .allowed)
        #expect(try desk.verdict("performed", .officer, "2026-10-15") == .allowed)
        try desk.act("unperformed", .officer, "2026-10-16")
        #expect(desk.docket.ending == .ended)
    }

    @Test("every document is complete")
    func documents() throws {
        var desk = try agreed()
        #expect(try text("dispute-consent", desk).contains("请你（单位）于2026年9月18日前书面答复"))
        #expect(try text("dispute-minutes", desk).contains("示例百货商行"))
        let agreement = try text("dispute-agreement", desk)
        #expect(agreement.contains("人民币20,000元（贰万元整）") && agreement.contains("履行期限：2026年10月15日前。"))
        #expect(agreement.contains("自协议生效之日起三十日内共同向人民法院申请司法确认"))
        try desk.act("apply-confirmation", .officer, "2026-09-20", ["court": .sealed("示例区人民法院")])
        #expect(try text("confirmation-application", desk).contains("示例区人民法院："))
        var failed = try met()
        try failed.act(
            "fail", .officer, "wang", "2026-09-11",
            [
                "ground": .one("sued"), "reason": .sealed("已向法院起诉。"), "number": .identifier("示市监解终〔2026〕1号"),
            ])
        #expect(try text("dispute-ended", failed).contains("■一方向法院起诉或者申请仲裁"))
        var refused = try registered()
        try refused.act(
            "refuse", .officer, "2026-09-02",
            ["ground": .one("court"), "number": .identifier("示市监解不受〔2026〕1号")])
        #expect(try text("dispute-refused", refused).contains("■已经向法院起诉或者申请仲裁"))
    }

    private func text(_ form: Name<DocumentForm>, _ desk: Desk) throws -> String {
        let layout = try #require(DocumentLayout.all.first { $0.form.id == form })
        let issued = try #require(desk.docket.documents.last { $0.form.id == form })
        let facts = DocketFacts(
            in: desk.docket, sequence: issued.sequence, Desk.lawbook, .sample, typed: { $0 },
            person: { DocketFacts.Officer($0.text) })
        return try layout.fill(#require(facts)).issued().text
    }
}
