import Base
import Law
import Measures
import Procedure
import Testing

@Suite("核查: a lead until it is decided whether to open a case")
struct VerificationTests {
    private func begun(received: String = "2026-11-09") throws -> Desk {
        var desk = Desk(.verification)
        try desk.act("take-over", .system, "2026-11-12", ["received": .on(received)])
        return desk
    }

    private func assigned() throws -> Desk {
        var desk = try begun()
        try desk.act("assign", .stationHead, "2026-11-12", ["officers": .people(["wang", "sun"])])
        return desk
    }

    @Test("from receipt to a case, with five days of identification that do not count")
    func filed() throws {
        var desk = try assigned()
        #expect(desk.docket.officers == ["wang", "sun"])
        #expect(desk.docket.holder?.people == ["wang", "sun"])
        #expect(try desk.due("filing", "2026-11-12") == "2026-11-30")
        try desk.act("visit", .officer, "wang", "2026-11-13", ["files": .files(["record", "photo"])])
        #expect(desk.docket.exhibits == ["record", "photo"])
        try desk.act("ask-identification", .officer, "wang", "2026-11-16", ["first-day": .on("2026-11-16")])
        #expect(try desk.state("filing", "2026-11-18") == .paused(since: day("2026-11-16"), [.identification]))
        try desk.act("take-identification", .officer, "sun", "2026-11-20", ["last-day": .on("2026-11-20")])
        // Four days had run by the 13th; eleven more from the 23rd.
        #expect(try desk.due("filing", "2026-11-23") == "2026-12-07")
        try desk.act("propose", .officer, "wang", "2026-11-23")
        #expect(desk.docket.holder?.role == .bureauHead)
        try desk.act("decide", .bureauHead, "qian", "2026-11-24", ["decision": .one("filed"), "harm": .yesNo(false)])
        #expect(desk.docket.ending == .done)
        #expect(desk.docket.result == "filed")
        #expect(
            try desk.docket.opened.map(\.answers) == [
                ["filed-on": .on("2026-11-24"), "officers": .people(["wang", "sun"]), "party": .sealed("vault:party")]
            ])
        #expect(desk.docket.opened.map(\.purpose) == [.penaltyCase])
        // What was handed over is all that the case needs to be opened without a hand.
        var opened = Desk(.penaltyCase)
        try opened.act("open", .system, "2026-11-24", #require(desk.docket.opened.first).answers)
        #expect(opened.docket.officers == ["wang", "sun"])
    }

    @Test("tests and identification at the same time stop the clock once")
    func bothPauses() throws {
        var desk = try assigned()
        try desk.act("ask-identification", .officer, "wang", "2026-11-16", ["first-day": .on("2026-11-16")])
        try desk.act("commission-test", .officer, "wang", "2026-11-17", ["first-day": .on("2026-11-17")])
        try desk.act("take-identification", .officer, "wang", "2026-11-20", ["last-day": .on("2026-11-18")])
        #expect(try desk.state("filing", "2026-11-20") == .paused(since: day("2026-11-17"), [.testing]))
        try desk.act("take-test", .officer, "wang", "2026-11-23", ["last-day": .on("2026-11-20")])
        #expect(try desk.due("filing", "2026-11-23") == "2026-12-07")
    }

    @Test("the head may extend once, by fifteen working days, before the time is up")
    func extended() throws {
        var desk = try assigned()
        #expect(try desk.verdict("extend", .officer, "wang", "2026-11-26") != .allowed)
        #expect(try desk.verdict("extend", .bureauHead, "2026-12-01") != .allowed)
        try desk.act("extend", .bureauHead, "2026-11-26")
        #expect(try desk.due("filing", "2026-11-27") == "2026-12-21")
        #expect(try desk.verdict("extend", .bureauHead, "2026-11-27") != .allowed)
    }

    @Test("a further report with new facts starts the period anew")
    func joined() throws {
        var desk = try assigned()
        try desk.act("join-report", .dispatcher, "2026-11-16", ["received": .on("2026-11-16")])
        // 17 to 20, 23 to 27, 30 November to 4 December, 7 December.
        #expect(try desk.due("filing", "2026-11-16") == "2026-12-07")
        var old = Desk(.verification)
        try old.act("begin", .officer, "2026-04-14", ["received": .on("2026-04-14")])
        #expect(try old.verdict("join-report", .dispatcher, "2026-04-20") != .allowed)
    }

    @Test("two different officers with valid certificates are named, and only they take evidence")
    func officers() throws {
        let desk = try begun()
        for people in [["wang"], ["wang", "wang"], ["wang", "zhou"], ["wang", "stranger"]] as [[Name<Person>]] {
            #expect(
                try desk.verdict("assign", .stationHead, "2026-11-12", ["officers": .people(people)]) != .allowed,
                "\(people)")
        }
        let assigned = try assigned()
        #expect(try assigned.verdict("visit", .officer, "wang", "2026-11-13") == .allowed)
        #expect(try assigned.verdict("visit", .officer, "zhou", "2026-11-13") != .allowed)
        let alone: Answers = ["officers": .people(["wang"])]
        #expect(try assigned.verdict("visit", .officer, "wang", "2026-11-13", alone) != .allowed)
        #expect(try assigned.verdict("visit", .officer, "wang", "2026-11-13", ["told": .yesNo(false)]) != .allowed)
    }

    @Test(
        "an act found after its time bar is not filed",
        arguments: [
            ("2024-11-08", false, false), ("2024-11-09", false, true), ("2021-11-08", true, false),
            ("2022-01-10", true, true), ("2022-01-10", false, false),
        ])
    func timeBar(ended: String, harm: Bool, allowed: Bool) throws {
        var desk = try assigned()
        try desk.act("propose", .officer, "wang", "2026-11-23")
        let answers: Answers = ["decision": .one("filed"), "act-ended": try .on(ended), "harm": .yesNo(harm)]
        let verdict = try desk.verdict("decide", .bureauHead, "2026-11-24", answers)
        #expect((verdict == .allowed) == allowed)
        #expect(verdict.reasons.map(\.rule) == (allowed ? [] : [harm ? "CF-04/harm" : "CF-04/ordinary"]))
    }

    @Test("every decision answers whoever asked, and more verification leads back")
    func decisions() throws {
        let ways: [(Name<Form.Option>, Stage.Ending)] = [
            ("not-filed", .refused), ("transferred", .transferred), ("returned", .refused),
        ]
        let ground: Answers = ["ground": .one("no-evidence")]
        for (decision, ending) in ways {
            var desk = try assigned()
            try desk.act("propose", .officer, "wang", "2026-11-23")
            try desk.act(
                "decide", .bureauHead, "2026-11-24",
                ["decision": .one(decision)].merging(decision == "not-filed" ? ground : [:]) { $1 })
            #expect(desk.docket.ending == ending)
            #expect(desk.docket.result == decision)
            #expect(desk.docket.opened.map(\.purpose.id) == (decision == "transferred" ? ["handover"] : []))
        }
        var desk = try assigned()
        try desk.act("propose", .officer, "wang", "2026-11-23")
        try desk.act("decide", .bureauHead, "2026-11-24", ["decision": .one("more")])
        #expect(desk.stage == "verifying")
        #expect(try desk.state("filing", "2026-11-24") == .running)
    }

    @Test(
        "since June 2026 a case of trade secrets is not the district's to open",
        arguments: [("2026-11-24", true, false), ("2026-11-24", false, true), ("2026-05-29", true, true)])
    func secrets(on iso: String, isSecret: Bool, allowed: Bool) throws {
        var desk = Desk(.verification)
        try desk.act("begin", .officer, iso, ["received": .on(iso)])
        try desk.act("assign", .stationHead, iso, ["officers": .people(["wang", "sun"])])
        try desk.act("propose", .officer, "wang", iso)
        let answers: Answers = ["decision": .one("filed"), "harm": .yesNo(false), "secret": .yesNo(isSecret)]
        let verdict = try desk.verdict("decide", .bureauHead, iso, answers)
        #expect((verdict == .allowed) == allowed)
        #expect(verdict.reasons.map(\.rule) == (allowed ? [] : ["CF-20/secrets"]))
    }
}
