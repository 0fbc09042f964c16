import Base
import Law
import Measures
import Procedure
import Testing

@Suite("应诉: answering for a decision in time and with all its evidence")
struct RemedyAnswerTests {
    private func registered(_ way: Name<Form.Option>) throws -> Desk {
        var desk = Desk(.remedyAnswer)
        try desk.act("register", .reviewer, "li", "2026-11-09", ["way": .one(way), "received": .on("2026-11-09")])
        return desk
    }

    @Test(
        "ten working days in reconsideration, five in its simplified form, fifteen days in court",
        arguments: [
            // 10 to 13, 16 to 20, 23 November; 10 to 13, 16; 24 November.
            ("ordinary", "2026-11-23"), ("simplified", "2026-11-16"), ("court", "2026-11-24"),
        ] as [(Name<Form.Option>, String)])
    func times(way: Name<Form.Option>, last: String) throws {
        let desk = try registered(way)
        let due = try ["ordinary", "simplified", "court"].compactMap { try desk.due($0, "2026-11-09") }
        #expect(due == [last])
    }

    @Test("no answer before the evidence is whole and the questions were rehearsed")
    func guards() throws {
        var desk = try registered("ordinary")
        #expect(try desk.verdict("approve", .bureauHead, "2026-11-10") != .allowed)
        #expect(try desk.verdict("gather", .reviewer, "li", "2026-11-10", ["whole": .yesNo(false)]) != .allowed)
        try desk.act("gather", .reviewer, "li", "2026-11-10", ["whole": .yesNo(true)])
        #expect(try desk.verdict("approve", .bureauHead, "2026-11-11") != .allowed)
        try desk.act("rehearse", .reviewer, "li", "2026-11-11")
        try desk.act("approve", .bureauHead, "2026-11-12")
        try desk.act("submit", .reviewer, "li", "2026-11-13", ["handed-in": .on("2026-11-13")])
        #expect(desk.stage == "pending")
    }

    @Test("an annulment is closed only when the case and its publication say so")
    func annulled() throws {
        var desk = try registered("court")
        try desk.act("gather", .reviewer, "li", "2026-11-10", ["whole": .yesNo(true)])
        try desk.act("rehearse", .reviewer, "li", "2026-11-11")
        try desk.act("approve", .bureauHead, "2026-11-12")
        try desk.act("submit", .reviewer, "li", "2026-11-13", ["handed-in": .on("2026-11-13")])
        try desk.act("appear", .bureauHead, "2026-12-08", ["held": .on("2026-12-08"), "head": .yesNo(true)])
        try desk.act(
            "result", .reviewer, "li", "2026-12-21", ["result": .one("annulled"), "received": .on("2026-12-21")])
        #expect(desk.docket.ending == nil)
        #expect(try desk.verdict("carry-out", .bureauHead, "2026-12-22", ["case": .yesNo(false)]) != .allowed)
        try desk.act("carry-out", .bureauHead, "2026-12-22", ["case": .yesNo(true)])
        #expect(desk.docket.ending == .done)
        var upheld = try registered("court")
        try upheld.act("gather", .reviewer, "li", "2026-11-10", ["whole": .yesNo(true)])
        try upheld.act("rehearse", .reviewer, "li", "2026-11-11")
        try upheld.act("approve", .bureauHead, "2026-11-12")
        try upheld.act("submit", .reviewer, "li", "2026-11-13", ["handed-in": .on("2026-11-13")])
        try upheld.act(
            "result", .reviewer, "li", "2026-12-21", ["result": .one("upheld"), "received": .on("2026-12-21")])
        #expect(upheld.docket.ending == .done)
    }
}
