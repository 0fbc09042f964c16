import Base
import Law
import Measures
import Procedure
import Testing

@Suite("不正当竞争案件措施的批准: the principal head for some, the city's bureau for others")
struct CompetitionTests {
    private func opened(competition: Bool?) throws -> Desk {
        var desk = Desk(.penaltyCase)
        var answers: Answers = ["filed-on": try .on("2026-07-06"), "officers": .people(["wang", "sun"])]
        answers["competition"] = competition.map { .yesNo($0) }
        try desk.act("open", .system, "2026-07-06", answers)
        try desk.act("party", .officer, "wang", "2026-07-06", ["party": .sealed("示例百货商行")])
        return desk
    }

    private func rules(_ desk: Desk, _ act: Name<Act>, _ answers: Answers = [:]) throws -> [String?] {
        try desk.verdict(act, .officer, "wang", "2026-07-07", answers).reasons.map(\.rule)
    }

    @Test(
        "entry, questions and copies need the principal head's approval in cases of unfair competition, and in no others"
    )
    func principalHead() throws {
        for other in [nil, false] as [Bool?] {
            let desk = try opened(competition: other)
            for act in ["visit", "question", "collect"] as [Name<Act>] { #expect(try rules(desk, act) == []) }
        }
        var desk = try opened(competition: true)
        for act in ["visit", "question", "collect"] as [Name<Act>] {
            #expect(try rules(desk, act) == ["CF-20/competition"])
        }
        let approval: Answers = ["measures": .chosen(["entry", "question"]), "decision": .one("approved")]
        #expect(
            try desk.verdict(
                "approve-competition", .bureauHead, "2026-07-06", approval.merging(["principal": .yesNo(false)]) { $1 })
                != .allowed)
        try desk.act(
            "approve-competition", .bureauHead, "2026-07-06", approval.merging(["decision": .one("refused")]) { $1 })
        #expect(try rules(desk, "visit") == ["CF-20/competition"])
        try desk.act("approve-competition", .bureauHead, "2026-07-06", approval)
        #expect(try rules(desk, "visit") == [])
        #expect(try rules(desk, "question") == [])
        #expect(try rules(desk, "collect") == ["CF-20/competition"])
    }

    @Test("a lead said to be unfair competition waits for the approval too")
    func verification() throws {
        var desk = Desk(.verification)
        try desk.act("begin", .officer, "2026-07-06", ["source": .one("inspection"), "received": .on("2026-07-06")])
        try desk.act(
            "assign", .stationHead, "2026-07-06", ["officers": .people(["wang", "sun"]), "competition": .yesNo(true)])
        #expect(try rules(desk, "visit") == ["CF-20/competition"])
        try desk.act(
            "approve-competition", .bureauHead, "2026-07-06",
            ["measures": .one("entry"), "decision": .one("approved")])
        #expect(try rules(desk, "visit") == [])
    }

    @Test("accounts are queried only on the city bureau's last word, and its answer follows a letter")
    func accounts() throws {
        var desk = try opened(competition: nil)
        #expect(try rules(desk, "query-account") == ["CF-20/competition-seizure"])
        #expect(try desk.verdict("city-approval", .officer, "wang", "2026-07-07") != .allowed)
        try desk.act("report-to-city", .bureauHead, "2026-07-07", ["measures": .chosen(["seize", "bank"])])
        #expect(desk.docket.documents.last?.form.id == "competition-report")
        #expect(try rules(desk, "query-account") == ["CF-20/competition-seizure"])
        // Five days before the letter there can be no answer to it.
        #expect(
            try desk.verdict(
                "city-approval", .officer, "wang", "2026-07-08",
                ["received": .on("2026-07-02"), "answer": .one("approved"), "measures": .one("bank")]) != .allowed)
        try desk.act("city-approval", .officer, "wang", "2026-07-07", ["answer": .one("refused")])
        #expect(try rules(desk, "query-account") == ["CF-20/competition-seizure"])
        try desk.act("report-to-city", .bureauHead, "2026-07-07", ["measures": .one("bank")])
        try desk.act(
            "city-approval", .officer, "wang", "2026-07-07", ["answer": .one("approved"), "measures": .one("bank")])
        #expect(try rules(desk, "query-account") == [])
    }
}
