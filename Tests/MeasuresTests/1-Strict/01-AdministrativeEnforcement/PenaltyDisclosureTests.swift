import Base
import Law
import Measures
import Procedure
import Testing

@Suite("处罚信息公示: a penalty from entry to the end of its publicity")
struct PenaltyDisclosureTests {
    /// Decided on Monday 24 August 2026; the officers of the case are Wang and Sun.
    private func opened() throws -> Desk {
        var desk = Desk(.penaltyDisclosure)
        try desk.act(
            "open", .system, "2026-08-24", ["decided-on": .on("2026-08-24"), "officers": .people(["wang", "sun"])])
        return desk
    }

    private func entered() throws -> Desk {
        var desk = try opened()
        try desk.act("enter", .officer, "wang", "2026-08-26")
        return desk
    }

    private func published(_ duration: Name<Form.Option>, _ more: Answers = [:]) throws -> Desk {
        var desk = try entered()
        try desk.act(
            "approve", .publisher, "feng", "2026-08-31",
            ["duration": .one(duration)].merging(more) { _, new in new })
        return desk
    }

    @Test("the ordinary way: entered by who handled the case, let out by another, ended the day after its last")
    func ordinary() throws {
        var desk = try opened()
        #expect(desk.docket.holder?.role == .officer && desk.docket.officers == ["wang", "sun"])
        // 25 to 28 August is 4; 31 August to 4 September 9; 7 to 11 is 14; 14 to 18 is 19; Sunday 20 is worked: 20.
        #expect(try desk.due("publishing", "2026-08-24") == "2026-09-20")
        try desk.act("enter", .officer, "sun", "2026-08-26")
        #expect(desk.stage == "checking" && desk.docket.holder?.role == .publisher)
        try desk.act("return", .publisher, "feng", "2026-08-27")
        #expect(desk.stage == "entering")
        try desk.act("enter", .officer, "wang", "2026-08-28")
        try desk.act("approve", .publisher, "feng", "2026-08-31", ["duration": .one("short")])
        #expect(desk.stage == "published")
        #expect(
            try desk.state("publishing", "2026-09-30") == .stopped(Instant(day("2026-08-31"), hour: 10), inTime: true))
        // Three months from 31 August end on the last day of November.
        #expect(try desk.due("short", "2026-09-01") == "2026-11-30")
        #expect(try desk.verdict("end", .system, "2026-11-30") != .allowed)
        try desk.act("end", .system, "2026-12-01")
        #expect(desk.docket.ending == .done && desk.docket.result == "ended")
    }

    @Test("only an officer of the case enters")
    func entering() throws {
        let desk = try opened()
        #expect(try desk.verdict("enter", .officer, "zhou", "2026-08-26") != .allowed)
        #expect(try desk.verdict("enter", .publisher, "wang", "2026-08-26") != .allowed)
        #expect(try desk.verdict("enter", .officer, "wang", "2026-08-26") == .allowed)
    }

    @Test("who entered it does not let it out, whatever else they are")
    func fourEyes() throws {
        var desk = try entered()
        #expect(try desk.verdict("approve", .publisher, "wang", "2026-08-31") != .allowed)
        #expect(try desk.verdict("approve", .reviewer, "sun", "2026-08-31") == .allowed)
        // Entered once and sent back is entered all the same.
        try desk.act("return", .reviewer, "li", "2026-08-27")
        try desk.act("enter", .officer, "sun", "2026-08-28")
        for who in ["wang", "sun"] as [Name<Person>] {
            #expect(try desk.verdict("approve", .publisher, who, "2026-08-31") != .allowed)
        }
        #expect(try desk.verdict("approve", .publisher, "feng", "2026-08-31") == .allowed)
    }

    @Test("nothing goes out that was not reviewed for secrets")
    func reviewed() throws {
        let desk = try entered()
        #expect(try desk.verdict("approve", .publisher, "feng", "2026-08-31", ["reviewed": .yesNo(false)]) != .allowed)
        #expect(try desk.verdict("approve", .publisher, "feng", "2026-08-31", ["reviewed": .yesNo(true)]) == .allowed)
    }

    @Test(
        "each duration is that of its rule",
        arguments: [("short", "2026-11-30"), ("middle", "2027-08-31"), ("long", "2029-08-31")])
    func durations(duration: String, last: String) throws {
        let desk = try published(Name(duration))
        #expect(try desk.due(Name(duration), "2026-09-01") == last)
        let next = try day(last).next.description
        #expect(try desk.verdict("end", .system, last) != .allowed)
        #expect(try desk.verdict("end", .system, next) == .allowed)
        #expect(try desk.verdict("end", .publisher, "feng", next) == .allowed)
        for other in ["short", "middle", "long"] where other != duration {
            #expect(desk.docket.clocks[Name(other)] == nil)
        }
    }

    @Test("a restriction of more than three years stays published as long as it lasts")
    func restriction() throws {
        let desk = try published("restriction", ["restricted-until": .on("2031-08-23")])
        #expect(try desk.due("long", "2026-09-01") == "2029-08-31")
        #expect(try desk.verdict("end", .system, "2029-09-01") != .allowed)
        #expect(try desk.verdict("end", .system, "2031-08-23") != .allowed)
        #expect(try desk.verdict("end", .system, "2031-08-24") == .allowed)
    }

    @Test("a correction leaves it published, for as long as before, and is not made by who entered it")
    func correction() throws {
        var desk = try published("short")
        #expect(try desk.verdict("correct", .publisher, "wang", "2026-09-07") != .allowed)
        #expect(try desk.verdict("correct", .publisher, "feng", "2026-09-07") == .allowed)
        try desk.act("correct", .publisher, "feng", "2026-09-07")
        #expect(desk.stage == "published")
        #expect(try desk.due("short", "2026-09-08") == "2026-11-30")
        let early = try entered()
        #expect(try early.verdict("correct", .publisher, "feng", "2026-09-07") != .allowed)
    }

    @Test("a decision that fell is withdrawn in three working days, before or after it was published")
    func withdrawal() throws {
        for start in [try opened(), try entered(), try published("long")] {
            var desk = start
            try desk.act("order-withdrawal", .system, "2026-09-18", ["occurred-on": .on("2026-09-17")])
            #expect(desk.stage == "withdrawing")
            // Friday 18, the worked Sunday 20, Monday 21 September.
            #expect(try desk.due("withdrawing", "2026-09-18") == "2026-09-21")
            #expect(try desk.verdict("withdraw", .officer, "wang", "2026-09-18") != .allowed)
            #expect(try desk.verdict("end", .system, "2030-01-01") != .allowed)
            try desk.act("withdraw", .publisher, "feng", "2026-09-20")
            #expect(desk.docket.ending == .withdrawn && desk.docket.result == "withdrawn")
        }
    }
}
