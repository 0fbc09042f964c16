import Base
import Law
import Procedure
import Testing

@Suite("The docket as a fold of events")
struct FoldTests {
    private func event(
        _ act: Name<Act>, _ sequence: Int = 1, of procedure: Procedure, schema: Int? = nil,
        at iso: String = "2026-11-09",
        claimed: String? = nil, _ answers: Answers = [:]
    ) throws -> Event {
        Event(
            stream: "m1", sequence: sequence, schemaVersion: schema ?? procedure.schemaVersion,
            procedure: procedure.reference, recordedAt: try at(iso), claimedAt: try claimed.map { try at($0) },
            actor: Event.Actor("wang", .officer), act: act, answers: answers)
    }

    private let no: Answers = ["result": .chosen(["no"]), "reason": .sealed("vault:1")]

    @Test("a matter filed and refused has ended, held by nobody")
    func story() throws {
        let procedure = Small.procedure()
        let events = [
            try event("file", of: procedure), try event("finish", 2, of: procedure, at: "2026-11-12", no),
        ]
        let docket = try #require(try Catalogue([procedure]).docket(events))
        #expect(docket.ending == .refused)
        #expect(docket.holder == nil)
        #expect(docket.done.map(\.act) == ["file", "finish"])
        #expect(docket.answer("result", in: "finish") == .chosen(["no"]))
        #expect(try docket.dates[.receipt] == day("2026-11-09"))
        let half = try #require(try Catalogue([procedure]).docket(events.prefix(1)))
        #expect(half.stage?.id == "open")
        #expect(half.holder?.role == .officer)
        #expect(half.holder?.people == [])
        #expect(half.ending == nil)
    }

    @Test("an empty stream is no matter")
    func empty() throws {
        #expect(try Catalogue([Small.procedure()]).docket([]) == nil)
    }

    @Test(
        "an event that does not fit is named, and the docket stays as it was",
        arguments: [
            ("vanish", 2, "2026-11-10", nil, [:], "没有办理动作"),
            ("file", 2, "2026-11-10", nil, [:], "不能办理"),
            ("finish", 3, "2026-11-10", nil, [:], "应为第2个"),
            ("finish", 1, "2026-11-10", nil, [:], "应为第2个"),
            ("finish", 2, "2026-11-08", nil, [:], "早于前一事件"),
            ("finish", 2, "2026-11-10", "2026-11-11", [:], "晚于记录时间"),
            ("finish", 2, "2026-11-10", nil, [:], "没有内容"),
            ("finish", 2, "2026-11-10", nil, ["result": .chosen(["no"])], "没有内容"),
            ("finish", 2, "2026-11-10", nil, ["result": .chosen(["perhaps"]), "reason": .sealed("v")], "不合其类型"),
            ("finish", 2, "2026-11-10", nil, ["result": .chosen(["no", "yes"]), "reason": .sealed("v")], "不合其类型"),
            ("finish", 2, "2026-11-10", nil, ["result": .chosen(["no"]), "reason": .typed("张示例")], "不合其类型"),
            (
                "finish", 2, "2026-11-10", nil, ["result": .chosen(["no"]), "reason": .sealed("v"), "x": .number(1)],
                "没有填报项"
            ),
        ] as [(Name<Act>, Int, String, String?, Answers, String)])
    func misfit(act: Name<Act>, sequence: Int, at: String, claimed: String?, answers: Answers, why: String) throws {
        let procedure = Small.procedure()
        var docket = Docket(procedure)
        try docket.add(event("file", of: procedure), under: procedure)
        let bad = try event(act, sequence, of: procedure, at: at, claimed: claimed, answers)
        let misfit = #expect(throws: Misfit.self) { try docket.add(bad, under: procedure) }
        #expect(misfit?.sequence == sequence)
        #expect(misfit?.act == act)
        #expect(misfit?.text.zh.contains(why) == true, "\(misfit?.text.zh ?? "")")
        #expect(docket.sequence == 1)
        #expect(docket.stage?.id == "open")
        try docket.add(event("finish", 2, of: procedure, at: "2026-11-10", no), under: procedure)
        #expect(docket.ending == .refused)
    }

    @Test(
        "effects that cannot be had are misfits too: nothing paused, nothing running, a pause that ends before it began"
    )
    func effects() throws {
        let date = Form(Form.Field("on", Text(same: "d"), .date()))
        let procedure = Small.procedure(adding: [
            Small.act("pause", effects: [.pause("work", .testing, from: .act, proof: Small.paper)]),
            Small.act("resume", form: date, effects: [.resume("work", .testing, through: .field("on"))]),
            Small.act("stop", effects: [.stop("work")]),
            Small.act(
                "extend", form: Form(Small.reason),
                effects: [.extend("work", approvedBy: .bureauHead, because: "reason", until: nil)]),
            Small.act("need", effects: [.start("work", .known(.act))]),
        ])
        var matter = Matter(procedure)
        try matter.act("file", .counter, on: "2026-11-09")
        let early: Answers = ["on": .day(try day("2026-11-09"))]
        #expect(throws: Misfit.self) { try matter.act("resume", on: "2026-11-10", early) }
        #expect(throws: Misfit.self) { try matter.act("need", on: "2026-11-10") }
        try matter.act("pause", on: "2026-11-10")
        #expect(throws: Misfit.self) { try matter.act("pause", on: "2026-11-10") }
        #expect(throws: Misfit.self) { try matter.act("resume", on: "2026-11-10", early) }
        try matter.act("stop", on: "2026-11-11")
        #expect(throws: Misfit.self) { try matter.act("extend", on: "2026-11-11", ["reason": .sealed("v")]) }
        #expect(throws: Misfit.self) { try matter.act("pause", on: "2026-11-11") }
        #expect(matter.docket.sequence == 3)
    }

    @Test("a stream of another matter, an unknown procedure and an unknown schema do not fit")
    func strangers() throws {
        let procedure = Small.procedure()
        let catalogue = Catalogue([procedure])
        let first = try event("file", of: procedure)
        #expect(throws: Misfit.self) { try catalogue.docket([event("file", of: Small.procedure(version: 2))]) }
        #expect(throws: Misfit.self) { try catalogue.docket([event("file", of: procedure, schema: 2)]) }
        #expect(throws: Misfit.self) { try catalogue.docket([event("file", of: procedure, schema: 0)]) }
        let other = Event(
            stream: "m2", sequence: 2, procedure: procedure.reference, recordedAt: try at("2026-11-10"),
            actor: Event.Actor("wang", .officer), act: "finish", answers: no)
        #expect(throws: Misfit.self) { try catalogue.docket([first, other]) }
    }

    @Test("events of an older schema are brought up to date before they are read")
    func upcast() throws {
        let renamed: Procedure.Upcast = { (event: Event) throws(Misfit) in
            guard event.act == "end" else { return event }
            return Event(
                stream: event.stream, sequence: event.sequence, schemaVersion: 2, procedure: event.procedure,
                recordedAt: event.recordedAt, actor: event.actor, act: "finish", answers: event.answers)
        }
        let procedure = Small.procedure(upcasts: [renamed])
        #expect(procedure.schemaVersion == 2)
        let old = [
            try event("file", of: procedure, schema: 1),
            try event("end", 2, of: procedure, schema: 1, at: "2026-11-10", no),
        ]
        #expect(try Catalogue([procedure]).docket(old)?.ending == .refused)
        let new = [old[0], try event("end", 2, of: procedure, schema: 2, at: "2026-11-10", no)]
        #expect(throws: Misfit.self) { try Catalogue([procedure]).docket(new) }
    }

    @Test("an open matter stays under its version, or moves where the newer one says how")
    func versions() throws {
        let first = Small.procedure()
        let stays = Small.procedure(version: 2)
        let desk = Small.stage("desk")
        let leave = Small.act("leave", from: .stages(["desk"]), effects: [.stop("work")], to: .to("done"))
        let moves = Small.procedure(
            version: 2, stages: [desk, Small.done], acts: [Small.file, leave], succession: .move(["open": "desk"]))
        let lost = Small.procedure(
            version: 2, stages: [desk, Small.done], acts: [leave], succession: .move([:]))
        let filed = try event("file", of: first)
        let docket = try #require(try Catalogue([first]).docket([filed]))
        #expect(Catalogue([first, stays]).current(docket).version == 1)
        #expect(Catalogue([first, moves]).current(docket).version == 2)
        let next = try event("leave", 2, of: moves, at: "2026-11-10")
        let moved = try #require(try Catalogue([first, moves]).docket([filed, next]))
        #expect(moved.ending == .done)
        #expect(moved.procedure.version == 2)
        #expect(throws: Misfit.self) { try Catalogue([first, lost]).docket([filed, next]) }
        #expect(throws: Misfit.self) { try Catalogue([first, stays]).docket([filed, next]) }
    }

    @Test("documents, exhibits, parties, rights, matters opened and word passed are kept with their event")
    func kept() throws {
        let form = Form(
            Form.Field("who", Text(same: "w"), .party), Form.Field("right", Text(same: "r"), .identifier(.right)),
            Form.Field("files", Text(same: "f"), .files()), Form.Field("people", Text(same: "p"), .people()),
            Small.choice("way", "short", "long"))
        let act = Small.act(
            "all", form: form,
            effects: [
                .issue(Small.paper), .party("who"), .right("right"), .exhibits("files"), .assign("people"),
                .tell(.joined, telling: ["on": .act], handing: ["right"], knowing: ["from": .number]),
                .open(.verification, telling: ["received": .known(.receipt)]),
                .when("way", ["long"], .hold(.keeper)), .answer("filed"),
            ])
        var matter = Matter(Small.procedure(adding: [act]))
        try matter.act("file", .counter, on: "2026-11-10", claimed: "2026-11-09")
        var answers: Answers = [
            "who": .sealed("vault:7"), "right": .identifier("00000012"), "files": .files(["e1", "e2"]),
            "people": .people(["wang", "sun"]), "way": .chosen(["short"]),
        ]
        try matter.act("all", on: "2026-11-12", answers)
        #expect(matter.docket.documents.map(\.form) == [Small.paper])
        #expect(matter.docket.documents.map(\.sequence) == [2])
        #expect(matter.docket.parties == ["vault:7"])
        #expect(matter.docket.rights == ["00000012"])
        #expect(matter.docket.exhibits == ["e1", "e2"])
        #expect(matter.docket.holder?.role == .officer)
        #expect(matter.docket.holder?.people == ["wang", "sun"])
        #expect(
            try matter.docket.words.map(\.answers) == [
                ["on": .day(day("2026-11-12")), "right": .identifier("00000012"), "from": .identifier("m1")]
            ])
        #expect(try matter.docket.opened.map(\.answers) == [["received": .day(day("2026-11-09"))]])
        #expect(matter.docket.result == "filed")
        answers["way"] = .chosen(["long"])
        try matter.act("all", on: "2026-11-13", answers)
        #expect(matter.docket.holder?.role == .keeper)
        #expect(matter.docket.holder?.people == [])
    }
}
