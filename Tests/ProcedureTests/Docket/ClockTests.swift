import Base
import Law
import Procedure
import Testing

@Suite("The clocks of a docket")
struct ClockTests {
    private static let on = Form(Form.Field("on", Text(same: "d"), .date(), required: false))

    /// A matter whose acts do one thing each to the clock “work”, under the rule given.
    private func matter(
        _ rule: Rule.ID = "CF-01", _ nature: Clock.Nature = .office, ground: Clock.Ground = .testing
    ) -> Matter {
        let until = Form(Form.Field("until", Text(same: "u"), .date()), Small.reason)
        return Matter(
            Small.procedure(
                clocks: [Small.clock("work", rule, nature)],
                adding: [
                    Small.act(
                        "pause", form: Self.on,
                        effects: [.pause("work", ground, from: .field("on"), proof: Small.paper)]),
                    Small.act("resume", form: Self.on, effects: [.resume("work", ground, through: .field("on"))]),
                    Small.act("again", form: Self.on, effects: [.start("work", .field("on"))]),
                    Small.act("receipt", form: Self.on, effects: [.date(.receipt, .field("on"))]),
                    Small.act("stop", effects: [.stop("work")]),
                    Small.act(
                        "extend", by: [.bureauHead], form: Form(Small.reason),
                        effects: [.extend("work", approvedBy: .bureauHead, because: "reason", until: nil)]),
                    Small.act(
                        "extend-until", by: [.bureauHead], form: until,
                        effects: [.extend("work", approvedBy: .bureauHead, because: "reason", until: "until")]),
                ]))
    }

    private func date(_ iso: String) throws -> Answers { ["on": .day(try day(iso))] }
    private let why: Answers = ["reason": .sealed("v")]

    @Test(
        "periods end where the rule tables and the calendar put them",
        arguments: [
            ("CF-01", "2026-02-10", "2026-03-09", "2026-03-09"), ("CF-01", "2026-09-22", "2026-10-20", "2026-10-20"),
            ("CF-01", "2026-11-09", "2026-11-30", "2026-11-30"), ("CF-25", "2026-07-06", "2026-10-04", "2026-10-08"),
            ("CF-29", "2026-09-22", "2026-09-30", "2026-09-30"),
            ("CF-38/announcement", "2026-01-22", "2026-02-21", "2026-02-24"),
        ])
    func due(rule: Rule.ID, trigger: String, strict: String, legal: String) throws {
        var matter = matter(rule)
        try matter.act("file", .counter, on: trigger)
        let reading = try #require(try matter.reading("work", on: trigger))
        #expect(reading.due.strict.description == strict)
        #expect(reading.due.legal.description == legal)
        #expect(reading.state == .running)
    }

    @Test("ten days of identification move the end of a case by ten days")
    func identification() throws {
        var matter = matter("CF-25", ground: .identification)
        try matter.act("file", .counter, on: "2026-10-12")
        try matter.act("pause", on: "2026-10-26")
        try matter.act("resume", on: "2026-11-05", date("2026-11-04"))
        let reading = try #require(try matter.reading("work", on: "2026-11-20"))
        #expect(reading.due.legal.description == "2027-01-20")
        #expect(reading.due.provisional)
        #expect(reading.period.pauses.first?.ground?.proof.zh == "协助辨认/鉴别通知书")
    }

    @Test("while it stands still the end moves with every day, and stays once it runs again")
    func paused() throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-09")
        try matter.act("pause", on: "2026-11-16")
        let open = try #require(try matter.reading("work", on: "2026-11-20"))
        #expect(try open.state == .paused(since: day("2026-11-16"), [.testing]))
        // 10 to 13 are four days; from 23 on eleven more.
        #expect(open.due.legal.description == "2026-12-07")
        try matter.act("resume", on: "2026-11-23", date("2026-11-20"))
        for later in ["2026-11-24", "2026-12-07"] {
            let reading = try #require(try matter.reading("work", on: later))
            #expect(reading.due.legal.description == "2026-12-07")
            #expect(reading.state == .running)
        }
    }

    @Test("it has lapsed the day after its last, and a pause that comes later reopens nothing")
    func lapsed() throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-09")
        #expect(try matter.reading("work", on: "2026-11-30T23:59")?.state == .running)
        #expect(try matter.reading("work", on: "2026-12-01T00:00")?.state == .lapsed)
        try matter.act("pause", on: "2026-12-02")
        #expect(try matter.reading("work", on: "2026-12-20")?.state == .lapsed)
    }

    @Test("a clock knows whether it was stopped in time", arguments: [("2026-11-30", true), ("2026-12-01", false)])
    func stopped(on: String, inTime: Bool) throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-09")
        try matter.act("stop", on: on)
        #expect(try matter.reading("work", on: "2027-01-10")?.state == .stopped(at(on), inTime: inTime))
    }

    @Test("stopped while it stands still, its end stays where it was")
    func stoppedWhilePaused() throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-09")
        try matter.act("pause", on: "2026-11-16")
        try matter.act("stop", on: "2026-11-20")
        #expect(try matter.reading("work", on: "2027-01-10")?.due.legal.description == "2026-12-07")
    }

    @Test("extended once it ends fifteen working days later, and not a second time")
    func extended() throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-09")
        #expect(try matter.verdict("extend", .bureauHead, on: "2026-11-26") == .allowed)
        try matter.act("extend", .bureauHead, on: "2026-11-26", why)
        #expect(try matter.reading("work", on: "2026-11-27")?.due.legal.description == "2026-12-21")
        let second = try matter.verdict("extend", .bureauHead, on: "2026-11-27")
        #expect(second.reasons.map(\.text.zh) == ["法定的延长次数已经用完"])
    }

    @Test("nothing is extended after it has run out, or where it does not run")
    func tooLate() throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-09")
        let late = try matter.verdict("extend", .bureauHead, on: "2026-12-01")
        #expect(late.reasons.first?.text.zh == "期限已于2026-11-30届满，不能再延长")
        #expect(late.reasons.first?.rule == "CF-01")
        try matter.act("stop", on: "2026-11-20")
        #expect(try matter.verdict("extend", .bureauHead, on: "2026-11-21").reasons.first?.text.zh == "“时限”不在计算中")
    }

    @Test("the second extension of a case needs a date, the first takes none, and the date must lie later")
    func furtherExtension() throws {
        var matter = matter("CF-25")
        try matter.act("file", .counter, on: "2026-06-01")
        #expect(try matter.verdict("extend-until", .bureauHead, on: "2026-08-01") != .allowed)
        try matter.act("extend", .bureauHead, on: "2026-08-01", why)
        // 30 August and thirty days.
        #expect(try matter.reading("work", on: "2026-08-02")?.due.legal.description == "2026-09-29")
        #expect(try matter.verdict("extend", .bureauHead, on: "2026-09-01") != .allowed)
        #expect(try matter.verdict("extend-until", .bureauHead, on: "2026-09-01") == .allowed)
        let early: Answers = ["until": .day(try day("2026-09-29"))]
        #expect(try matter.verdict("extend-until", .bureauHead, on: "2026-09-01", early) != .allowed)
        let later: Answers = ["until": .day(try day("2026-11-11")), "reason": .sealed("v")]
        #expect(try matter.verdict("extend-until", .bureauHead, on: "2026-09-01", later) == .allowed)
        try matter.act("extend-until", .bureauHead, on: "2026-09-01", later)
        #expect(try matter.reading("work", on: "2026-09-02")?.due.legal.description == "2026-11-11")
    }

    @Test("a pause after an extension to a set day may push the end past that day, and then the later end holds")
    func pausedAfterSetDay() throws {
        var matter = matter("CF-25")
        try matter.act("file", .counter, on: "2026-06-01")
        try matter.act("extend", .bureauHead, on: "2026-08-01", why)
        let set: Answers = ["until": .day(try day("2026-11-11")), "reason": .sealed("v")]
        try matter.act("extend-until", .bureauHead, on: "2026-09-01", set)
        try matter.act("pause", on: "2026-09-10")
        #expect(try matter.reading("work", on: "2026-09-20")?.due.legal.description == "2026-11-11")
        try matter.act("resume", on: "2026-11-19", date("2026-11-18"))
        // Seventy days after 29 September.
        #expect(try matter.reading("work", on: "2026-11-19")?.due.legal.description == "2026-12-08")
    }

    @Test("started anew it counts from the new day, without what was granted, and still stands still if it did")
    func again() throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-09")
        try matter.act("extend", .bureauHead, on: "2026-11-10", why)
        try matter.act("pause", on: "2026-11-16")
        try matter.act("again", on: "2026-11-17", date("2026-11-17"))
        #expect(try matter.reading("work", on: "2026-11-18")?.state == .paused(since: day("2026-11-16"), [.testing]))
        try matter.act("resume", on: "2026-11-20", date("2026-11-20"))
        // Fifteen working days from Monday the 23rd on: the 11th of December.
        #expect(try matter.reading("work", on: "2026-11-23")?.due.legal.description == "2026-12-11")
    }

    @Test("hours run from the time of the act, to the minute")
    func hours() throws {
        var matter = matter("QQ-01")
        try matter.act("file", .counter, on: "2026-11-09T17:40")
        #expect(try matter.reading("work", on: "2026-11-10T17:40")?.state == .running)
        #expect(try matter.reading("work", on: "2026-11-10T17:41")?.state == .lapsed)
    }

    @Test("what happened before it was recorded counts from when it happened")
    func claimed() throws {
        var matter = matter()
        try matter.act("file", .counter, on: "2026-11-12", claimed: "2026-11-09")
        #expect(try matter.reading("work", on: "2026-11-12")?.due.legal.description == "2026-11-30")
    }

    @Test("the office's own target runs like a clock, from the rule or borrowed from it; a rule without term runs none")
    func targets() throws {
        for (rule, end) in [("QQ-04", "2026-11-12"), ("CF-38/serve", "2026-11-18")] as [(Rule.ID, String)] {
            var matter = matter(rule, .target)
            try matter.act("file", .counter, on: "2026-11-09")
            #expect(try matter.reading("work", on: "2026-11-09")?.due.legal.description == end)
        }
        var none = matter("QQ-02")
        try none.act("file", .counter, on: "2026-11-09")
        #expect(try none.reading("work", on: "2026-11-09") == nil)
    }

    @Test(
        "the day of receipt chooses the version: the notice to a named reporter is owed for reports of 14 April 2026, and not the day after"
    )
    func version() throws {
        var old = matter("TJ-19")
        try old.act("file", .counter, on: "2026-05-06")
        try old.act("receipt", on: "2026-05-06", date("2026-04-14"))
        // 7, 8, the make-up Saturday 9, 11 and 12 May.
        #expect(try old.reading("work", on: "2026-05-06")?.due.legal.description == "2026-05-12")
        var new = matter("TJ-19")
        try new.act("file", .counter, on: "2026-05-06")
        try new.act("receipt", on: "2026-05-06", date("2026-04-15"))
        #expect(try new.reading("work", on: "2026-05-06") == nil)
    }

    @Test("the version that a clock used before is kept, whatever the dates would choose")
    func pinned() throws {
        var matter = matter("TJ-19")
        let event = Event(
            stream: "m1", sequence: 1, procedure: matter.procedure.reference, recordedAt: try at("2026-05-06"),
            actor: Event.Actor("li", .counter), act: "file", versions: ["TJ-19": try day("2020-01-01")])
        try matter.docket.add(event, under: matter.procedure)
        #expect(try matter.reading("work", on: "2026-05-06")?.due.legal.description == "2026-05-12")
    }

    @Test("the version that an act's clocks run under is told, to be kept with the event")
    func used() throws {
        var matter = matter("TJ-19")
        try matter.act("file", .counter, on: "2026-04-14")
        let filing = try #require(matter.procedure.act("file"))
        let used = matter.docket.versions(startedBy: filing, [:], Small.book.rules)
        #expect(try used == ["TJ-19": day("2020-01-01")])
        #expect(matter.docket.versions(startedBy: Small.finish, [:], Small.book.rules).isEmpty)
    }

    @Test("a clock whose rule has no version for the matter says so instead of guessing")
    func unknownVersion() throws {
        var matter = matter("TJ-21")
        try matter.act("file", .counter, on: "2026-03-02")
        #expect(throws: Refusal.self) { try matter.reading("work", on: "2026-03-02") }
    }

    @Test("of several clocks the office's come first, the earliest due first")
    func order() throws {
        let clocks = [
            Small.clock("party", "CF-29", .party), Small.clock("late", "CF-25"), Small.clock("early", "CF-38/serve"),
        ]
        let file = Small.act(
            "file", from: .filing, by: [.counter],
            effects: [.start("party", .act), .start("late", .act), .start("early", .act)], to: .to("open"))
        var matter = Matter(
            Small.procedure(
                clocks: clocks, stages: [Small.stage("open", keptBy: [.clock("late")]), Small.done, Small.refused],
                acts: [file]))
        try matter.act("file", .counter, on: "2026-11-09")
        let readings = try matter.docket.readings(at: at("2026-11-10"), Small.book)
        #expect(readings.map(\.clock.id) == ["early", "late", "party"])
    }
}
