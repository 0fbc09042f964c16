import Base
import Law
import Measures
import Procedure
import Testing

@Suite("展会投诉: settled while the show lasts")
struct ShowComplaintTests {
    private func told() throws -> Desk {
        var desk = Desk(.showComplaint)
        try desk.act(
            "register", .officer, "2026-11-20", ["received-at": .instant(Instant(try day("2026-11-20"), hour: 9))])
        try desk.act(
            "inform", .officer, "2026-11-20", ["told-at": .instant(Instant(try day("2026-11-20"), hour: 10))])
        return desk
    }

    @Test("twenty-four hours to pass it on and twenty-four to answer, over a weekend as well")
    func hours() throws {
        var desk = Desk(.showComplaint)
        try desk.act(
            "register", .officer, "2026-11-20", ["received-at": .instant(Instant(try day("2026-11-20"), hour: 9))])
        #expect(try desk.due("forwarding", "2026-11-20") == "2026-11-21T09:00")
        #expect(try told().due("answering", "2026-11-20") == "2026-11-21T10:00")
    }

    @Test("goods are withdrawn only after no answer, an admission, or a final document")
    func removal() throws {
        var silent = try told()
        #expect(try silent.verdict("no-answer", .officer, "2026-11-20") != .allowed)
        try silent.act("no-answer", .officer, "2026-11-22")
        #expect(
            try silent.verdict(
                "settle", .officer, "2026-11-22", ["result": .one("removed"), "ground": .one("unanswered")])
                == .allowed)
        var contested = try told()
        try contested.act("answer", .officer, "2026-11-20", ["admits": .yesNo(false)])
        #expect(
            try contested.verdict(
                "settle", .officer, "2026-11-20", ["result": .one("removed"), "ground": .one("admitted")]) != .allowed)
        #expect(
            try contested.verdict(
                "settle", .officer, "2026-11-20", ["result": .one("removed"), "ground": .one("final")]) == .allowed)
        var admitted = try told()
        try admitted.act("answer", .officer, "2026-11-20", ["admits": .yesNo(true)])
        try admitted.act(
            "settle", .officer, "2026-11-20", ["result": .one("removed"), "ground": .one("admitted")])
        #expect(admitted.docket.ending == .done)
    }

    @Test("what needs a penalty is verified from that day")
    func referred() throws {
        var desk = try told()
        try desk.act("answer", .officer, "2026-11-20", ["admits": .yesNo(true)])
        try desk.act("settle", .officer, "2026-11-20", ["result": .one("referred")])
        #expect(try desk.docket.opened.map(\.answers) == [["received": .on("2026-11-20")]])
        #expect(desk.docket.ending == .transferred)
    }
}
