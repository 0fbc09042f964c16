import Base
import Law
import Measures
import Procedure
import Testing

@Suite("举报与权利人请求: a report from receipt to result")
struct InfringementReportTests {
    private func reported(
        on iso: String = "2026-11-09", identity: Name<Form.Option> = "anonymous", kind: Name<Form.Option> = "trademark",
        files: [String] = []
    ) throws -> Desk {
        var desk = Desk(.infringementReport)
        var answers: Answers = ["identity": .one(identity), "right-kind": .one(kind)]
        if !files.isEmpty { answers["files"] = .files(files) }
        try desk.act("report", .reporter, iso, answers)
        return desk
    }

    @Test(
        "an anonymous report: received on a Monday, due in fifteen working days, asked once, handed over, closed untold"
    )
    func anonymous() throws {
        var desk = try reported()
        #expect(desk.docket.stage?.publicName.zh == "已收到")
        #expect(desk.docket.holder?.role == .dispatcher)
        #expect(try desk.due("handling", "2026-11-09") == "2026-11-30")
        #expect(try desk.verdict("refuse", .dispatcher, "2026-11-10", ["ground": .one("no-lead")]) != .allowed)
        try desk.act("ask-supplement", .dispatcher, "2026-11-10")
        #expect(desk.docket.documents.map(\.form.name.zh) == ["补正告知书"])
        #expect(try desk.verdict("give-name", .reporter, "2026-11-11") == .allowed)
        let named = try reported(identity: "named")
        #expect(try named.verdict("give-name", .reporter, "2026-11-11").reasons.map(\.text.zh) == ["已经留下姓名"])
        try desk.act("answer-supplement", .reporter, "2026-11-11")
        #expect(desk.stage == "filed")
        #expect(try desk.verdict("ask-supplement", .dispatcher, "2026-11-11") != .allowed)
        // Waiting for material does not stop the period.
        #expect(try desk.due("handling", "2026-11-11") == "2026-11-30")
        try desk.act("accept", .dispatcher, "2026-11-12")
        #expect(
            try desk.state("handling", "2026-11-12") == .stopped(Instant(day("2026-11-12"), hour: 10), inTime: true))
        #expect(desk.docket.opened.map(\.purpose) == [.verification])
        #expect(try desk.docket.opened.first?.answers == ["received": .on("2026-11-09")])
        try desk.act("add", .reporter, "2026-11-13")
        #expect(desk.docket.stage?.publicName.zh == "正在核查")
        try desk.act("record-verification", .system, "2026-11-24", ["result": .one("filed")])
        #expect(desk.stage == "case")
        try desk.act("record-decision", .system, "2027-01-04", ["result": .one("penalised")])
        #expect(desk.stage == "telling")
        #expect(
            try desk.verdict("tell-result", .dispatcher, "2027-01-05").reasons.map(\.text.zh) == ["匿名举报，无从告知；进度页会显示结果"])
        try desk.act("close-untold", .dispatcher, "2027-01-05")
        #expect(desk.docket.ending == .done)
    }

    @Test("received on 14 April 2026 from a named reporter: told within five working days of the decision not to file")
    func oldLaw() throws {
        var desk = Desk(.infringementReport)
        try desk.act(
            "register", .counter, "2026-04-16",
            [
                "channel": .one("post"), "received": .on("2026-04-14"), "seen-on": .on("2026-04-13"),
                "identity": .one("named"),
            ])
        // 15 to 17, 20 to 24, 27 to 30 April; the days off end on 5 May; 6 to 8 May.
        #expect(try desk.due("handling", "2026-04-16") == "2026-05-08")
        try desk.act("accept", .dispatcher, "2026-04-17")
        try desk.act("record-verification", .system, "2026-05-06", ["result": .one("not-filed")])
        // 7, 8, the make-up Saturday 9, 11 and 12 May.
        #expect(try desk.due("tell-filing", "2026-05-06") == "2026-05-12")
        let untold = try desk.verdict("close-untold", .dispatcher, "2026-05-07")
        #expect(untold.reasons.map(\.rule) == ["TJ-19"])
        try desk.act("tell-result", .dispatcher, "2026-05-07")
        #expect(desk.docket.ending == .done)
    }

    @Test("received the day after, the clause is gone and nobody need be told")
    func newLaw() throws {
        var desk = try reported(on: "2026-04-15", identity: "named")
        try desk.act("accept", .dispatcher, "2026-04-17")
        try desk.act("record-verification", .system, "2026-05-06", ["result": .one("not-filed")])
        #expect(try desk.due("tell-filing", "2026-05-06") == nil)
        // The office's own target: the seven working days of service, 7, 8, 9, 11 to 14 May.
        #expect(try desk.due("tell-promptly", "2026-05-06") == "2026-05-14")
        #expect(try desk.verdict("tell-result", .dispatcher, "2026-05-07") == .allowed)
        try desk.act("close-untold", .dispatcher, "2026-05-07")
    }

    @Test("told at filing, a named reporter of old law need not be told again")
    func toldAtFiling() throws {
        var desk = try reported(on: "2026-04-14", identity: "confidential")
        try desk.act("accept", .dispatcher, "2026-04-17")
        try desk.act("record-verification", .system, "2026-05-06", ["result": .one("filed")])
        #expect(try desk.state("tell-filing", "2026-05-13") == .lapsed)
        try desk.act("tell-filing", .dispatcher, "2026-05-12")
        #expect(
            try desk.state("tell-filing", "2026-05-13") == .stopped(Instant(day("2026-05-12"), hour: 10), inTime: true))
        #expect(try desk.verdict("tell-filing", .dispatcher, "2026-05-13") != .allowed)
        try desk.act("record-decision", .system, "2026-08-03", ["result": .one("penalised")])
        try desk.act("close-untold", .dispatcher, "2026-08-04")
    }

    @Test(
        "a named report of unfair competition with evidence must be told its result; without name or evidence not",
        arguments: [
            ("named", "unfair-competition", ["e1"], false), ("confidential", "trade-secret", ["e1"], false),
            ("anonymous", "unfair-competition", ["e1"], true), ("named", "unfair-competition", [], true),
            ("named", "trademark", ["e1"], true),
        ] as [(Name<Form.Option>, Name<Form.Option>, [String], Bool)])
    func unfairCompetition(
        identity: Name<Form.Option>, kind: Name<Form.Option>, files: [String], mayClose: Bool
    ) throws {
        var desk = try reported(identity: identity, kind: kind, files: files)
        try desk.act("accept", .dispatcher, "2026-11-10")
        try desk.act("record-verification", .system, "2026-11-20", ["result": .one("filed")])
        try desk.act("record-decision", .system, "2026-12-14", ["result": .one("penalised")])
        let verdict = try desk.verdict("close-untold", .dispatcher, "2026-12-15")
        #expect((verdict == .allowed) == mayClose)
        #expect(verdict.reasons.map(\.rule) == (mayClose ? [] : ["TJ-20"]))
    }

    @Test("who gives a name later is owed the notice that a named reporter is owed")
    func nameGivenLater() throws {
        var desk = try reported(on: "2026-04-14")
        try desk.act("give-name", .reporter, "2026-04-16")
        #expect(desk.docket.parties == ["vault:name"])
        try desk.act("accept", .dispatcher, "2026-04-17")
        try desk.act("record-verification", .system, "2026-05-06", ["result": .one("not-filed")])
        #expect(try desk.verdict("close-untold", .dispatcher, "2026-05-07").reasons.map(\.rule) == ["TJ-19"])
    }

    @Test("a repeated report is declined or merged only under the rules of April 2026")
    func repeated() throws {
        for (iso, allowed) in [("2026-04-14", false), ("2026-04-15", true)] {
            let desk = try reported(on: iso)
            let refusal = try desk.verdict("refuse", .dispatcher, "2026-04-20", ["ground": .one("repeated")])
            #expect((refusal == .allowed) == allowed)
            #expect(try (desk.verdict("merge", .dispatcher, "2026-04-20") == .allowed) == allowed)
        }
        var desk = try reported()
        try desk.act("merge", .dispatcher, "2026-11-10")
        #expect(desk.docket.ending == .merged)
    }

    @Test("handed back as not competent, the time since receipt has run on")
    func returned() throws {
        var desk = try reported()
        try desk.act("accept", .dispatcher, "2026-11-10")
        try desk.act("record-verification", .system, "2026-11-16", ["result": .one("returned")])
        #expect(desk.stage == "filed")
        #expect(try desk.due("handling", "2026-11-16") == "2026-11-30")
        try desk.act("not-competent", .dispatcher, "2026-11-17", ["within": .yesNo(false)])
        #expect(desk.docket.ending == .refused)
        #expect(desk.docket.documents.last?.form.id == "forwarding")
    }

    @Test("every other way out ends the matter as what it is")
    func endings() throws {
        let ways: [(Name<Act>, Role, Answers, Stage.Ending)] = [
            ("transfer", .dispatcher, [:], .transferred), ("withdraw", .reporter, [:], .withdrawn),
            ("refuse", .dispatcher, ["ground": .one("other-matter")], .refused),
        ]
        for (act, role, answers, ending) in ways {
            var desk = try reported()
            try desk.act(act, role, "2026-11-10", answers)
            #expect(desk.docket.ending == ending)
            #expect(desk.docket.holder == nil)
        }
        var desk = try reported()
        try desk.act("accept", .dispatcher, "2026-11-10")
        try desk.act("record-verification", .system, "2026-11-16", ["result": .one("transferred")])
        #expect(desk.docket.ending == .transferred)
    }

    @Test("a right holder's request keeps name and proof, and counts as named")
    func request() throws {
        var desk = Desk(.infringementReport)
        try desk.act("request", .rightsHolder, "2026-11-09", ["right": .identifier("00000012")])
        #expect(desk.docket.rights == ["00000012"])
        #expect(desk.docket.parties == ["vault:name"])
        #expect(desk.docket.exhibits == ["exhibit-1"])
        try desk.act("accept", .dispatcher, "2026-11-10")
        try desk.act("record-verification", .system, "2026-11-16", ["result": .one("not-filed")])
        #expect(try desk.verdict("tell-result", .dispatcher, "2026-11-17") == .allowed)
    }
}
