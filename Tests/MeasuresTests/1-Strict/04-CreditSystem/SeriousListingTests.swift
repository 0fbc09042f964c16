import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("严重违法失信名单: only with the superior's consent, and not for ever")
struct SeriousListingTests {
    private static let proposal: Answers = [
        "ground": .one("intent"), "penalty": .one("fine"), "intent": .yesNo(true), "party": .sealed("示例百货商行"),
        "party-type": .one("household"), "party-code": .identifier("92000000EXAMPLE10J"),
        "party-address": .sealed("示例路12号"), "party-representative": .sealed("张某"),
        "decision": .identifier("示市监处罚〔2025〕3号"), "factors": .sealed("第三次被查处。"),
    ]

    private func proposed() throws -> Desk {
        var desk = Desk(.seriousListing)
        try desk.act("propose", .officer, "wang", "2025-10-13", Self.proposal)
        return desk
    }

    private func told() throws -> Desk {
        var desk = try proposed()
        try desk.act(
            "tell", .officer, "wang", "2025-10-14",
            ["manner": .one("person"), "served-on": .on("2025-10-14"), "number": .identifier("示市监列告〔2025〕1号")])
        return desk
    }

    private func answered(_ answer: Name<Form.Option>) throws -> Desk {
        var desk = try told()
        try desk.act("hear", .officer, "sun", "2025-10-16", ["content": .sealed("请求从轻。"), "view": .sealed("不成立。")])
        try desk.act(
            "report", .bureauHead, "qian", "2025-10-17",
            ["sent-on": .on("2025-10-17"), "superior": .sealed("示例市局"), "number": .identifier("示市监列请〔2025〕1号")])
        try desk.act(
            "consent", .officer, "wang", "2025-10-27",
            ["answer": .one(answer), "received": .on("2025-10-27"), "letter": .identifier("示例市监复〔2025〕7号")])
        return desk
    }

    private func listed() throws -> Desk {
        var desk = try answered("agreed")
        try desk.act(
            "decide", .bureauHead, "qian", "2025-10-28", ["number": .identifier("示市监列严〔2025〕1号")])
        try desk.act("publish", .publisher, "zhao", "2025-11-03", ["masked": .yesNo(true)])
        return desk
    }

    @Test("a heavy penalty and no proof against intent, or nobody is proposed")
    func conditions() throws {
        func rules(_ changes: Answers) throws -> [String?] {
            try Desk(.seriousListing).verdict(
                "propose", .officer, "wang", "2025-10-13", Self.proposal.merging(changes) { $1 }
            ).reasons.map(\.rule)
        }
        #expect(try rules([:]) == [])
        #expect(try rules(["penalty": .one("none")]) == ["XY-13"])
        #expect(try rules(["intent": .yesNo(false)]) == ["XY-15"])
    }

    @Test("the party is heard, or its time passes, before the superior is asked")
    func heard() throws {
        var desk = try told()
        // 15 to 17, 20 and 21 October.
        #expect(try desk.due("commenting", "2025-10-14") == "2025-10-21")
        #expect(try desk.verdict("report", .bureauHead, "2025-10-21", ["sent-on": .on("2025-10-21")]) != .allowed)
        #expect(try desk.verdict("report", .bureauHead, "2025-10-22", ["sent-on": .on("2025-10-22")]) == .allowed)
        try desk.act("hear", .officer, "wang", "2025-10-16")
        #expect(try desk.verdict("report", .bureauHead, "2025-10-16", ["sent-on": .on("2025-10-16")]) == .allowed)
    }

    @Test("without the superior's consent the district lists nobody")
    func consent() throws {
        var refused = try answered("refused")
        let verdict = try refused.verdict("decide", .bureauHead, "2025-10-28")
        #expect(verdict.reasons.map(\.rule) == ["XY-16"])
        #expect(verdict.reasons.first?.text.zh.hasPrefix("上一级市场监督管理部门没有同意") == true)
        try refused.act("drop", .bureauHead, "2025-10-28")
        #expect(refused.docket.ending == .refused)
        let agreed = try answered("agreed")
        #expect(try agreed.verdict("decide", .bureauHead, "2025-10-28") == .allowed)
    }

    @Test("published within twenty working days by somebody else, and over by itself after three years")
    func course() throws {
        var desk = try answered("agreed")
        try desk.act("decide", .bureauHead, "qian", "2025-10-28", ["number": .identifier("示市监列严〔2025〕1号")])
        // 29 to 31 October, 3 to 7, 10 to 14, 17 to 21, 24 and 25 November.
        #expect(try desk.due("publishing", "2025-10-28") == "2025-11-25")
        #expect(try desk.verdict("publish", .publisher, "wang", "2025-11-03", ["masked": .yesNo(true)]) != .allowed)
        #expect(try desk.verdict("publish", .publisher, "zhao", "2025-11-03", ["masked": .yesNo(false)]) != .allowed)
        desk = try listed()
        #expect(try desk.due("listed", "2025-11-03") == "2028-10-28")
        #expect(try desk.verdict("expire", .system, "2028-10-28") != .allowed)
        try desk.act("expire", .system, "2028-10-29")
        #expect(desk.docket.ending == .done)
        let text = try CaseFile().document("listing-decision", of: desk).issued().text
        #expect(text.contains("示市监列严〔2025〕1号") && text.contains("示例市监复〔2025〕7号") && !text.contains("____"))
        #expect(text.contains("列入满三年自动移出") && text.contains("列入满一年"))
    }

    @Test("who has mended may leave after a year; who has not, stays")
    func early() throws {
        var desk = try listed()
        let mended: Answers = ["performed": .yesNo(true), "removed": .yesNo(true), "again": .yesNo(false)]
        #expect(
            try desk.verdict("ask-removal", .publisher, "2026-10-28", mended).reasons.map(\.rule) == ["XY-19/early"])
        #expect(try desk.verdict("ask-removal", .publisher, "2026-10-29", mended) == .allowed)
        var other = desk
        try other.act("ask-removal", .publisher, "2026-11-04", mended.merging(["again": .yesNo(true)]) { $1 })
        #expect(
            try other.verdict("decide-removal", .bureauHead, "2026-11-05", ["decision": .one("granted")]) != .allowed)
        try other.act("decide-removal", .bureauHead, "2026-11-05", ["decision": .one("refused")])
        #expect(other.stage == "listed")
        try desk.act("ask-removal", .publisher, "2026-11-04", mended)
        // 5, 6, 9 to 13 November, under order 107.
        #expect(try desk.due("leaving", "2026-11-04") == "2026-11-13")
        try desk.act("decide-removal", .bureauHead, "2026-11-05", ["decision": .one("granted")])
        #expect(desk.docket.ending == .done)
    }
}
