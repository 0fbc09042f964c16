import Base
import Law
import Procedure
import Testing

@Suite("What the system takes by itself")
struct AutomaticTests {
    private static let on = Form.Field("on", Text(same: "d"), .date())

    /// CF-01 runs fifteen working days; QQ-01 twenty-four hours.
    private func matter(
        _ trigger: Act.Trigger, rule: Rule.ID = "CF-01", guards: [Guard] = [.clock("work", .lapsed)],
        adding: [Act] = []
    ) throws -> Matter {
        let auto = Small.act("auto", by: [.officer, .system], form: Form(Self.on), guards: guards, when: trigger)
        var matter = Matter(Small.procedure(clocks: [Small.clock("work", rule)], adding: [auto] + adding))
        try matter.act("file", .counter, on: "2026-05-11")
        return matter
    }

    private func automatic(_ matter: Matter, on iso: String) throws -> [String] {
        try matter.docket.automatic(under: matter.procedure, at: at(iso), Small.book).map {
            "\($0.act.id) \($0.at) \($0.answers["on"].map { "\($0)" } ?? "-")"
        }
    }

    @Test("it falls due when the day after the last begins, and a day it asks for is the last day")
    func due() throws {
        let matter = try matter(.ended(["work"]))
        // 12 to 15, 18 to 22, 25 to 29 May, 1 June: the fifteenth working day.
        let found = try matter.docket.automatic(under: matter.procedure, at: at("2026-05-11"), Small.book)
        #expect(found.map(\.act.id) == ["auto"])
        #expect(try found.map(\.at) == [Instant(day("2026-06-02"))])
        #expect(try found.first?.answers == ["on": .day(day("2026-06-01"))])
        // Days later it is still the same.
        let late = try matter.docket.automatic(under: matter.procedure, at: at("2026-06-20"), Small.book)
        #expect(try late.map(\.at) == [Instant(day("2026-06-02"))])
    }

    @Test("a clock of hours is over as soon as they are")
    func hours() throws {
        let matter = try matter(.ended(["work"]), rule: "QQ-01")
        let found = try matter.docket.automatic(under: matter.procedure, at: at("2026-05-11"), Small.book)
        #expect(try found.map(\.at) == [at("2026-05-12").adding(milliseconds: 1)])
    }

    @Test(
        "a clock that stands still, was stopped or does not run brings nothing; one that starts anew brings a later day"
    )
    func movedOn() throws {
        let pause = Small.act(
            "pause", effects: [.pause("work", .testing, from: .act, proof: Small.paper)])
        let stop = Small.act("halt", effects: [.stop("work")])
        let again = Small.act("again", effects: [.start("work", .act)])
        var paused = try matter(.ended(["work"]), adding: [pause, stop, again])
        var stopped = paused
        var later = paused
        try paused.act("pause", on: "2026-05-12")
        #expect(try automatic(paused, on: "2026-07-20").isEmpty)
        try stopped.act("halt", on: "2026-05-12")
        #expect(try automatic(stopped, on: "2026-07-20").isEmpty)
        try later.act("again", on: "2026-05-12")
        let found = try later.docket.automatic(under: later.procedure, at: at("2026-05-12"), Small.book)
        #expect(try found.map(\.at) == [Instant(day("2026-06-03"))])
    }

    @Test("what a guard forbids does not come")
    func guarded() throws {
        var once = try matter(.ended(["work"]), guards: [.clock("work", .lapsed), .notDone("auto")])
        #expect(try automatic(once, on: "2026-06-10").count == 1)
        try once.act("auto", on: "2026-06-10", ["on": .day(day("2026-06-01"))])
        #expect(try automatic(once, on: "2026-06-11").isEmpty)
    }

    @Test("it waits for a day that was answered before, where that is later")
    func answered() throws {
        let until = Small.act("agree", form: Form(Form.Field("until", Text(same: "u"), .date())))
        let trigger = Act.Trigger.ended(["work"], notBefore: (field: "until", act: "agree"))
        var matter = try matter(trigger, adding: [until])
        try matter.act("agree", on: "2026-05-12", ["until": .day(day("2026-05-20"))])
        var found = try matter.docket.automatic(under: matter.procedure, at: at("2026-05-12"), Small.book)
        #expect(try found.map(\.at) == [Instant(day("2026-06-02"))])
        try matter.act("agree", on: "2026-05-13", ["until": .day(day("2026-07-31"))])
        found = try matter.docket.automatic(under: matter.procedure, at: at("2026-05-13"), Small.book)
        #expect(try found.map(\.at) == [Instant(day("2026-08-01"))])
        #expect(try found.first?.answers == ["on": .day(day("2026-07-31"))])
    }
}
