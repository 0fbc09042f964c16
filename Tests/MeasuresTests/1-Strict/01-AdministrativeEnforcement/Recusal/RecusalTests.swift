import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("回避: who has an interest in a case has no hand in it")
struct RecusalTests {
    private func assigned() throws -> Desk {
        var desk = Desk(.verification)
        try desk.act(
            "begin", .officer, "wang", "2026-11-11", ["source": .one("inspection"), "received": .on("2026-11-11")])
        try desk.act("assign", .stationHead, "2026-11-12", ["officers": .people(["wang", "sun"])])
        return desk
    }

    private static func asked(_ person: Name<Person>, _ post: Name<Form.Option> = "officer") -> Answers {
        ["way": .one("party"), "persons": .people([person]), "post": .one(post)]
    }

    private static let replaced: Answers = [
        "persons": .people(["wang"]), "decision": .one("replaced"), "officers": .people(["sun", "feng"]),
        "decided-by": .one("head"), "reason": .sealed("当事人是其亲属。"),
    ]

    private func withdrawn() throws -> Desk {
        var desk = try assigned()
        try desk.act("ask-recusal", .officer, "sun", "2026-11-12", Self.asked("wang"))
        try desk.act("decide-recusal", .bureauHead, "qian", "2026-11-13", Self.replaced)
        return desk
    }

    @Test("the investigation goes on until it is decided, the decision on the case does not")
    func meanwhile() throws {
        var desk = try assigned()
        try desk.act("ask-recusal", .officer, "sun", "2026-11-12", Self.asked("wang"))
        // 13, 16, 17 November: the office's own target.
        #expect(try desk.due("recusing", "2026-11-12") == "2026-11-17")
        try desk.act("visit", .officer, "wang", "2026-11-13")
        try desk.act("propose", .officer, "wang", "2026-11-13")
        let unfiled: Answers = ["decision": .one("not-filed"), "ground": .one("no-evidence")]
        let waits = try desk.verdict("decide", .bureauHead, "2026-11-16", unfiled)
        #expect(waits.reasons.map(\.rule) == ["CF-08"])
        #expect(waits.reasons.first?.text.zh.contains("先办理“决定是否回避”") == true)
        let refusal: Answers = [
            "persons": .people(["wang"]), "decision": .one("refused"), "decided-by": .one("head"),
        ]
        try desk.act("decide-recusal", .bureauHead, "qian", "2026-11-16", refusal)
        #expect(try desk.verdict("decide", .bureauHead, "2026-11-16", unfiled) == .allowed)
        #expect(desk.docket.officers == ["wang", "sun"])
        #expect(
            try desk.state("recusing", "2026-11-17") == .stopped(Instant(day("2026-11-16"), hour: 10), inTime: true))
    }

    @Test("who has withdrawn signs nothing any more and is named nowhere; two officers remain")
    func withdrawal() throws {
        let desk = try withdrawn()
        #expect(desk.docket.officers == ["sun", "feng"])
        let refused = try desk.verdict("visit", .officer, "wang", "2026-11-16")
        #expect(refused.reasons.contains { $0.rule == "CF-08" && $0.text.zh.hasPrefix("已经决定您在本案中回避") })
        // In no other role either, and not back by being named again.
        #expect(try desk.verdict("extend", .bureauHead, "wang", "2026-11-16") != .allowed)
        #expect(try desk.verdict("extend", .bureauHead, "qian", "2026-11-16") == .allowed)
        let back: Answers = ["officers": .people(["wang", "sun"])]
        #expect(try desk.verdict("assign", .stationHead, "2026-11-16", back).reasons.map(\.rule) == ["CF-08"])
        for officer in ["sun", "feng"] as [Name<Person>] {
            #expect(
                try desk.verdict("visit", .officer, officer, "2026-11-16", ["officers": .people(["sun", "feng"])])
                    == .allowed)
        }
        #expect(
            try desk.verdict("visit", .officer, "sun", "2026-11-16", ["officers": .people(["sun", "wang"])]) != .allowed
        )
    }

    @Test("an officer is replaced, not just let go; the new ones are two with certificates and none who withdraws")
    func replacement() throws {
        var desk = try assigned()
        #expect(try desk.verdict("decide-recusal", .bureauHead, "qian", "2026-11-12") != .allowed)
        try desk.act("ask-recusal", .officer, "sun", "2026-11-12", Self.asked("wang"))
        func verdict(_ changes: Answers) throws -> Verdict {
            try desk.verdict(
                "decide-recusal", .bureauHead, "qian", "2026-11-13", Self.replaced.merging(changes) { $1 })
        }
        #expect(try verdict([:]) == .allowed)
        #expect(try verdict(["officers": .people(["sun"])]) != .allowed)
        #expect(try verdict(["officers": .people(["sun", "zhou"])]) != .allowed)
        #expect(try verdict(["officers": .people(["sun", "wang"])]) != .allowed)
        #expect(try verdict(["persons": .people(["sun"])]) != .allowed)
        #expect(try verdict(["decision": .one("granted")]) != .allowed)
        #expect(try verdict(["decision": .one("refused")]) == .allowed)
        #expect(try desk.verdict("ask-recusal", .officer, "sun", "2026-11-13", Self.asked("sun")) != .allowed)
    }

    @Test("one withdraws for oneself only, and only a head orders it")
    func ways() throws {
        let desk = try assigned()
        func verdict(_ way: Name<Form.Option>, _ role: Role, _ actor: Name<Person>) throws -> Verdict {
            try desk.verdict(
                "ask-recusal", role, actor, "2026-11-12", Self.asked("wang").merging(["way": .one(way)]) { $1 })
        }
        #expect(try verdict("self", .officer, "sun") != .allowed)
        #expect(try verdict("self", .officer, "wang") == .allowed)
        #expect(try verdict("ordered", .officer, "sun") != .allowed)
        #expect(try verdict("ordered", .bureauHead, "qian") == .allowed)
    }

    @Test(
        "the heads in panel decide on the principal head, who decides on the others; nobody decides on himself",
        arguments: [
            ("principal", "head", ["zhao", "wu"], false), ("principal", "principal", ["zhao", "wu"], false),
            ("principal", "panel", ["zhao"], false), ("principal", "panel", ["zhao", "wu"], true),
            ("principal", "panel", ["zhao", "he"], false), ("deputy", "head", [], false),
            ("deputy", "principal", [], true), ("officer", "head", [], true),
        ] as [(Name<Form.Option>, Name<Form.Option>, [Name<Person>], Bool)])
    func deciders(post: Name<Form.Option>, by: Name<Form.Option>, members: [Name<Person>], allowed: Bool) throws {
        var desk = try assigned()
        try desk.act("ask-recusal", .officer, "sun", "2026-11-12", Self.asked("he", post))
        var answers: Answers = ["persons": .people(["he"]), "decision": .one("granted"), "decided-by": .one(by)]
        if by == "panel" { answers["members"] = .people(members) }
        #expect(try desk.verdict("decide-recusal", .bureauHead, "he", "2026-11-13", answers) != .allowed)
        let verdict = try desk.verdict("decide-recusal", .bureauHead, "qian", "2026-11-13", answers)
        #expect((verdict == .allowed) == allowed)
        #expect(verdict.reasons.allSatisfy { $0.rule == "CF-08" })
    }

    @Test("the approval form says who withdraws, who takes over and who decided")
    func document() throws {
        let text = try CaseFile().document("matter-approval", of: withdrawn()).issued().text
        #expect(text.contains("提出回避所针对的人员：王某"))
        #expect(text.contains("更换后的办案人员：孙某") && text.contains("冯某"))
        #expect(text.contains("■回避，更换办案人员") || text.contains("■ 回避，更换办案人员"))
        #expect(text.contains("当事人是其亲属。") && text.contains("第四条"))
        #expect(!text.contains("____"))
    }

    @Test("a measure of the case goes on under those who took over, and the one who withdrew is out of it too")
    func measures() throws {
        var file = try GoodsFile(.goodsSeizure)
        try file.ask(
            "seize", ["kind": .one("seize"), "basis": .one("marks"), "urgent": .yesNo(false)], on: "2026-07-08")
        try file.measure.act("approve", .bureauHead, "qian", "2026-07-08", ["decision": .one("approved")])
        try file.penaltyCase.act("ask-recusal", .officer, "sun", "2026-07-09", Self.asked("wang"))
        try file.penaltyCase.act("decide-recusal", .bureauHead, "qian", "2026-07-09", Self.replaced)
        let word = try #require(file.penaltyCase.docket.words.last)
        #expect(word.signal.id == "officers-replaced")
        #expect(word.answers == ["persons": .people(["wang"]), "officers": .people(["sun", "feng"])])
        let scene = try GoodsFile.scene("2026-07-10", ["officers": .people(["sun", "feng"])])
        #expect(
            try file.measure.verdict("take", .officer, "wang", "2026-07-10", GoodsFile.scene("2026-07-10")) == .allowed)
        try file.measure.act("officers-replaced", .system, "2026-07-09", word.answers)
        #expect(try file.measure.verdict("take", .officer, "wang", "2026-07-10", scene) != .allowed)
        #expect(try file.measure.verdict("take", .officer, "feng", "2026-07-10", scene) == .allowed)
    }

    @Test("a reviewer withdraws like anybody else, and another reviews")
    func reviewer() throws {
        var desk = try GoodsFile(.goodsSeizure).penaltyCase
        try desk.act(
            "finish", .officer, "wang", "2026-07-20", ["proposal": .one("penalise"), "complex": .yesNo(false)])
        try desk.act(
            "ask-recusal", .reviewer, "li", "2026-07-21", Self.asked("li").merging(["way": .one("self")]) { $1 })
        try desk.act(
            "decide-recusal", .bureauHead, "qian", "2026-07-21",
            ["persons": .people(["li"]), "decision": .one("granted"), "decided-by": .one("head")])
        let opinion: Answers = ["kind": .one("case"), "opinion": .one("agree")]
        #expect(try desk.verdict("review", .reviewer, "li", "2026-07-22", opinion) != .allowed)
        #expect(try desk.verdict("review", .reviewer, "wu", "2026-07-22", opinion) == .allowed)
    }

    @Test("on the spot too, nothing is decided over an open request")
    func spot() throws {
        var desk = Desk(.spotPenalty)
        try desk.act(
            "begin", .officer, "wang", "2026-11-02",
            ["party-type": .one("household"), "found-at": .instant(Instant(try day("2026-11-02"), hour: 9))])
        try desk.act("tell", .officer, "wang", "2026-11-02", ["penalty": .one("warning"), "answer": .one("none")])
        try desk.act("ask-recusal", .officer, "sun", "2026-11-02", Self.asked("wang"))
        let warning: Answers = ["penalty": .one("warning"), "receipt": .one("signed")]
        #expect(try desk.verdict("decide", .officer, "sun", "2026-11-02", warning).reasons.map(\.rule) == ["CF-08"])
        try desk.act("decide-recusal", .bureauHead, "qian", "2026-11-02", Self.replaced)
        #expect(try desk.verdict("decide", .officer, "wang", "2026-11-02", warning) != .allowed)
        #expect(try desk.verdict("decide", .officer, "feng", "2026-11-02", warning) == .allowed)
    }
}
