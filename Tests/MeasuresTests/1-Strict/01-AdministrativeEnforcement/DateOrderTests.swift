import Base
import Law
import Measures
import Procedure
import Testing

@Suite("Days in an order that they cannot have had")
struct DateOrderTests {
    /// A moment of 13 November 2026.
    private func at(_ hour: Int, _ minute: Int = 0) throws -> Answer {
        .instant(Instant(try day("2026-11-13"), hour: hour, minute: minute))
    }

    private func reason(_ verdict: Verdict) -> String? { verdict.reasons.first?.text.zh }

    @Test("a visit does not end before it begins")
    func visit() throws {
        var desk = Desk(.verification)
        try desk.act("begin", .officer, "wang", "2026-11-09", ["source": .one("inspection")])
        try desk.act("assign", .stationHead, "2026-11-10", ["officers": .people(["wang", "sun"])])
        for (began, ended, isTaken) in [(10, 9, false), (10, 10, true), (10, 11, true)] {
            let answers = try ["began": at(began), "ended": at(ended)] as Answers
            let verdict = try desk.verdict("visit", .officer, "wang", "2026-11-13", answers)
            #expect((verdict == .allowed) == isTaken, "\(began) to \(ended)")
            #expect(isTaken || reason(verdict) == "“结束时刻”不能早于“开始时刻”，请核对日期")
        }
    }

    @Test("nothing is served before it was approved or decided, and nothing paid before it was imposed")
    func service() throws {
        var desk = Desk(.penaltyCase)
        try desk.act("open", .system, "2026-07-06", ["officers": .people(["wang", "sun"])])
        try desk.act("party", .officer, "wang", "2026-07-08")
        try desk.act(
            "finish", .officer, "wang", "2026-08-03", ["proposal": .one("penalise"), "complex": .yesNo(false)])
        try desk.act("review", .reviewer, "li", "2026-08-07", ["kind": .one("case"), "opinion": .one("agree")])
        try desk.act("approve-notice", .bureauHead, "2026-08-10")
        let early = try desk.verdict(
            "serve-notice", .officer, "wang", "2026-08-11", ["served-on": .on("2026-08-09"), "manner": .one("person")])
        #expect(reason(early) == "“送达日期”不能早于“批准拟处罚内容”（2026-08-10），请核对日期")
        let announced = try desk.verdict(
            "announce-notice", .officer, "wang", "2026-08-11", ["published": .on("2026-08-09")])
        #expect(reason(announced) == "“公告发布之日”不能早于“批准拟处罚内容”（2026-08-10），请核对日期")
        try desk.act(
            "serve-notice", .officer, "wang", "2026-08-11", ["served-on": .on("2026-08-10"), "manner": .one("person")])
        try desk.act("waive", .officer, "wang", "2026-08-19")
        try desk.act("decide", .bureauHead, "2026-08-24", ["warning-only": .yesNo(false)])
        for (served, isTaken) in [("2026-08-23", false), ("2026-08-24", true)] {
            let answers = try ["served-on": .on(served), "manner": .one("person")] as Answers
            #expect((try desk.verdict("serve", .officer, "wang", "2026-08-26", answers) == .allowed) == isTaken)
        }
        try desk.act(
            "serve", .officer, "wang", "2026-08-26", ["served-on": .on("2026-08-26"), "manner": .one("person")])
        for (paid, isTaken) in [("2026-08-23", false), ("2026-08-24", true)] {
            let answers = try ["paid-on": .on(paid), "complete": .yesNo(true)] as Answers
            #expect((try desk.verdict("pay", .finance, "2026-08-28", answers) == .allowed) == isTaken)
        }
    }

    @Test("what came in was seen before it came in")
    func received() throws {
        let desk = Desk(.infringementReport)
        for (seen, isTaken) in [("2026-11-10", false), ("2026-11-09", true), ("2026-11-08", true)] {
            let answers = try ["received": .on("2026-11-09"), "seen-on": .on(seen), "channel": .one("post")] as Answers
            #expect((try desk.verdict("register", .counter, "2026-11-10", answers) == .allowed) == isTaken, "\(seen)")
            let ticket = answers.merging(["channel": .one("platform")]) { $1 }
            #expect(try desk.verdict("register", .counter, "2026-11-10", ticket) == .allowed)
        }
    }
}
