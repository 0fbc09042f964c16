import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("双随机抽查: drawn so that anybody can draw again, visited by two, and made public")
struct InspectionTests {
    private static let digest = String(repeating: "0a", count: 32)

    private static func plan(_ changes: Answers = [:]) throws -> Answers {
        let plan: Answers = [
            "title": .sealed("商标使用抽查"), "cap": .number(2), "done": .number(1), "listed": .number(10),
            "count": .number(3), "digest": .identifier(digest), "pool": .people(["wang", "sun"]), "team": .number(2),
            "source": .sealed("双色球第2026136期"), "seed-on": try .on("2026-11-24"),
            "number": .identifier("示市监抽查〔2026〕1号"),
        ]
        return plan.merging(changes) { $1 }
    }

    private func planned() throws -> Desk {
        var desk = Desk(.inspection)
        try desk.act("plan", .stationHead, "2026-11-20", Self.plan())
        return desk
    }

    private func drawn() throws -> Desk {
        var desk = try planned()
        try desk.act(
            "draw", .stationHead, "2026-11-24", ["seed": .identifier("2026136"), "officers": .people(["wang", "sun"])])
        return desk
    }

    private func visit(_ line: Int, _ result: Name<Form.Option> = "none") -> Answers {
        ["line": .number(line), "result": .one(result), "entity": .sealed("示例商行")]
    }

    @Test("within the yearly frequency, no more drawn than listed, and the list fixed by its digest")
    func plan() throws {
        let desk = Desk(.inspection)
        func verdict(_ changes: Answers) throws -> Verdict {
            try desk.verdict("plan", .stationHead, "2026-11-20", Self.plan(changes))
        }
        #expect(try verdict([:]) == .allowed)
        #expect(try verdict(["done": .number(2)]) != .allowed)
        #expect(try verdict(["count": .number(11)]) != .allowed)
        #expect(try verdict(["count": .number(10)]) == .allowed)
        #expect(try verdict(["team": .number(3)]) != .allowed)
        #expect(try verdict(["digest": .identifier("0A" + Self.digest.dropFirst(2))]) != .allowed)
        // Somebody in the pool whose certificate has ended.
        #expect(try verdict(["pool": .people(["wang", "zhou"])]) != .allowed)
        #expect(try desk.verdict("plan", .officer, "wang", "2026-11-20", Self.plan()) != .allowed)
    }

    @Test("the seed comes out after the list is fixed, and draws the inspectors")
    func draw() throws {
        let early: Answers = ["seed": .identifier("2026136"), "officers": .people(["wang", "sun"])]
        #expect(try planned().verdict("draw", .stationHead, "2026-11-23", early) != .allowed)
        #expect(try planned().verdict("draw", .stationHead, "2026-11-24", early) == .allowed)
        var desk = Desk(.inspection)
        try desk.act("plan", .stationHead, "2026-03-02", Self.plan(["pool": .people(["wang", "sun", "zhou"])]))
        // Of these three the seed 2026136 draws Zhou and Sun, 2026137 Wang and Zhou, 2026140 Sun and Wang.
        func verdict(_ seed: String, _ people: [Name<Person>]) throws -> Verdict {
            try desk.verdict(
                "draw", .stationHead, "2026-11-24", ["seed": .identifier(seed), "officers": .people(people)])
        }
        #expect(try verdict("2026140", ["wang", "sun"]) == .allowed)
        #expect(try verdict("2026136", ["wang", "sun"]) != .allowed)
        #expect(try verdict("2026137", ["wang", "sun"]) != .allowed)
        try desk.act(
            "draw", .stationHead, "2026-11-24", ["seed": .identifier("2026140"), "officers": .people(["sun", "wang"])])
        #expect(Set(desk.docket.officers) == ["wang", "sun"])
    }

    @Test("who stands aside is replaced by whom the same seed draws next")
    func replacement() throws {
        var desk = Desk(.inspection)
        try desk.act("plan", .stationHead, "2026-03-02", Self.plan(["pool": .people(["wang", "sun", "zhou"])]))
        let drawn: Answers = ["seed": .identifier("2026136"), "officers": .people(["zhou", "sun"])]
        // The seed of this plan comes out in November.
        #expect(try desk.verdict("draw", .stationHead, "2026-05-06", drawn) != .allowed)
        var later = Desk(.inspection)
        try later.act(
            "plan", .stationHead, "2026-03-02",
            Self.plan(["pool": .people(["wang", "sun", "zhou"]), "seed-on": .on("2026-05-06")]))
        try later.act("draw", .stationHead, "2026-05-06", drawn)
        #expect(
            try later.verdict(
                "replace", .stationHead, "2026-05-07",
                ["excused": .people(["zhou"]), "officers": .people(["zhou", "sun"])]) != .allowed)
        try later.act(
            "replace", .stationHead, "2026-05-07",
            ["excused": .people(["zhou"]), "officers": .people(["wang", "sun"])])
        #expect(Set(later.docket.officers) == ["wang", "sun"])
        #expect(
            try later.verdict(
                "replace", .stationHead, "2026-05-08",
                ["excused": .people(["zhou", "wang"]), "officers": .people(["wang", "sun"])]) != .allowed)
    }

    @Test("only the firms drawn are visited, each once, by two who show their certificates, and all before the end")
    func visits() throws {
        var desk = try drawn()
        // Of ten the seed 2026136 draws 1, 7 and 2.
        for line in 1...10 {
            let verdict = try desk.verdict("visit", .officer, "wang", "2026-11-25", visit(line))
            #expect((verdict == .allowed) == [1, 7, 2].contains(line), "\(line)")
        }
        #expect(
            try desk.verdict(
                "visit", .officer, "wang", "2026-11-25", visit(1).merging(["shown": .yesNo(false)]) { $1 }) != .allowed)
        #expect(
            try desk.verdict(
                "visit", .officer, "wang", "2026-11-25", visit(1).merging(["officers": .people(["wang"])]) { $1 })
                != .allowed)
        #expect(try desk.verdict("visit", .officer, "zhou", "2026-11-25", visit(1)) != .allowed)
        try desk.act("visit", .officer, "wang", "2026-11-25", visit(7))
        #expect(try desk.verdict("visit", .officer, "wang", "2026-11-25", visit(7)) != .allowed)
        #expect(try desk.verdict("finish", .officer, "wang", "2026-11-25") != .allowed)
        try desk.act("visit", .officer, "sun", "2026-11-26", visit(1, "gone"))
        try desk.act("visit", .officer, "wang", "2026-11-26", visit(2, "corrected"))
        #expect(desk.docket.opened.isEmpty)
        try desk.act("finish", .officer, "wang", "2026-11-27")
        #expect(desk.stage == "publishing")
    }

    @Test("a lead goes to verification from the day of the visit; the task goes on")
    func lead() throws {
        var desk = try drawn()
        try desk.act("visit", .officer, "wang", "2026-11-25", visit(1, "problem"))
        #expect(desk.docket.opened.map(\.purpose) == [.verification])
        #expect(try desk.docket.opened.first?.answers == ["received": .on("2026-11-25")])
        #expect(desk.stage == "visiting")
    }

    @Test("the results are published by somebody who made none of the visits")
    func published() throws {
        var desk = try drawn()
        for line in [1, 2, 7] { try desk.act("visit", .officer, "wang", "2026-11-25", visit(line)) }
        try desk.act("finish", .officer, "wang", "2026-11-26")
        #expect(try desk.verdict("publish", .publisher, "wang", "2026-11-27") != .allowed)
        #expect(
            try desk.verdict("publish", .publisher, "2026-11-27", ["published-on": .on("2026-11-25")]) != .allowed)
        try desk.act("publish", .publisher, "2026-11-27", ["published-on": .on("2026-11-27")])
        #expect(desk.docket.ending == .done)
        var cancelled = try planned()
        #expect(try cancelled.verdict("cancel", .stationHead, "2026-11-23") != .allowed)
        try cancelled.act("cancel", .bureauHead, "2026-11-23")
        #expect(cancelled.docket.ending == .ended)
    }

    @Test("the record of the draw has all that somebody needs who draws again")
    func documents() throws {
        var desk = try drawn()
        try desk.act("visit", .officer, "wang", "2026-11-25", visit(7))
        let record = try text("draw-record", desk)
        for words in ["2026136", Self.digest, "双色球第2026136期", "“种子:序号”的SHA-256"] { #expect(record.contains(words)) }
        #expect(try text("inspection-order", desk).contains("示市监抽查〔2026〕1号"))
        #expect(try text("inspection-record", desk).contains("■未发现问题"))
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
