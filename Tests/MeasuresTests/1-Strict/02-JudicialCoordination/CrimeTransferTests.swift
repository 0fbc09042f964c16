import Base
import Law
import Measures
import Procedure
import Testing

@Suite("涉嫌犯罪移送: from suspicion to the police and back")
struct CrimeTransferTests {
    private func reported() throws -> Desk {
        var desk = Desk(.crimeTransfer)
        try desk.act(
            "take-over", .system, "2026-11-09",
            ["found": .on("2026-11-09"), "officers": .people(["wang", "sun"]), "party": .sealed("示例商行")])
        try desk.act("report", .officer, "wang", "2026-11-10", ["officers": .people(["wang", "sun"])])
        return desk
    }

    private func sent() throws -> Desk {
        var desk = try reported()
        try desk.act("decide", .bureauHead, "2026-11-12", ["decision": .one("approved")])
        try desk.act(
            "send", .officer, "wang", "2026-11-13",
            [
                "sent-at": .instant(Instant(try day("2026-11-13"), hour: 9)),
                "papers": .chosen(["letter", "report", "goods"]), "copied": .yesNo(true),
            ])
        return desk
    }

    @Test("three days to decide, a day and a night to send, and both are days of the calendar")
    func times() throws {
        var desk = try reported()
        // Tuesday the 10th; 11, 12, 13 November.
        #expect(try desk.due("approving", "2026-11-10") == "2026-11-13")
        try desk.act("decide", .bureauHead, "2026-11-12", ["decision": .one("approved")])
        // Approved at ten; until ten the next day.
        #expect(try desk.due("sending", "2026-11-12") == "2026-11-13T10:00")
        #expect(desk.docket.holder?.role == .officer)
    }

    @Test("two officers with certificates report; without the three papers nothing is sent")
    func refusals() throws {
        var desk = Desk(.crimeTransfer)
        try desk.act(
            "begin", .officer, "wang", "2026-11-09",
            ["found": .on("2026-11-09"), "officers": .people(["wang", "sun"])])
        #expect(
            try desk.verdict("report", .officer, "wang", "2026-11-10", ["officers": .people(["wang"])]) != .allowed)
        #expect(
            try desk.verdict("report", .officer, "zhou", "2026-11-10", ["officers": .people(["wang", "sun"])])
                != .allowed)
        var approved = try reported()
        try approved.act("decide", .bureauHead, "2026-11-12", ["decision": .one("approved")])
        for papers in [["letter"], ["letter", "report"], ["report", "goods", "tests"]] as [[Name<Form.Option>]] {
            let verdict = try approved.verdict("send", .officer, "wang", "2026-11-12", ["papers": .chosen(papers)])
            #expect(verdict != .allowed, "\(papers)")
            #expect(verdict.reasons.map(\.rule) == ["XX-05"])
        }
        #expect(
            try approved.verdict(
                "send", .officer, "wang", "2026-11-12", ["papers": .chosen(["letter", "report", "goods"])]) == .allowed)
    }

    @Test("refused by the police: three days to object, then review, then supervision, then a case after all")
    func objection() throws {
        var desk = try sent()
        try desk.act("police-refused", .officer, "wang", "2026-11-16", ["noticed": .on("2026-11-16")])
        #expect(try desk.due("objecting", "2026-11-16") == "2026-11-19")
        #expect(try desk.verdict("object", .bureauHead, "2026-11-20") != .allowed)
        try desk.act("object", .bureauHead, "2026-11-18", ["way": .one("review")])
        try desk.act("police-upheld", .officer, "wang", "2026-11-20", ["noticed": .on("2026-11-20")])
        #expect(try desk.due("supervision", "2026-11-20") == "2026-11-23")
        #expect(try desk.verdict("ask-supervision", .bureauHead, "2026-11-24") != .allowed)
        try desk.act("ask-supervision", .bureauHead, "2026-11-23")
        #expect(desk.stage == "supervision")
        try desk.act("police-filed", .officer, "wang", "2026-12-01", ["noticed": .on("2026-12-01")])
        #expect(try desk.due("handing-over", "2026-12-01") == "2026-12-04")
    }

    @Test("what the police will not have goes back to verification, where it is still a breach")
    func takenBack() throws {
        var desk = try sent()
        try desk.act("police-refused", .officer, "wang", "2026-11-16", ["noticed": .on("2026-11-16")])
        try desk.act("take-back", .bureauHead, "2026-11-17", ["breach": .yesNo(true)])
        #expect(desk.docket.result == "returned")
        #expect(desk.docket.opened.map(\.purpose) == [.verification])
        var other = try sent()
        try other.act("police-refused", .officer, "wang", "2026-11-16", ["noticed": .on("2026-11-16")])
        try other.act("take-back", .bureauHead, "2026-11-17", ["breach": .yesNo(false)])
        #expect(other.docket.opened.isEmpty)
    }

    @Test("papers asked for are supplied in three days; filed, handed over, followed to the judgment")
    func filed() throws {
        var desk = try sent()
        try desk.act("police-ask-papers", .officer, "wang", "2026-11-14", ["noticed": .on("2026-11-14")])
        #expect(try desk.due("supplementing", "2026-11-14") == "2026-11-17")
        try desk.act("supplement", .officer, "wang", "2026-11-16")
        try desk.act("police-filed", .officer, "wang", "2026-11-20", ["noticed": .on("2026-11-20")])
        try desk.act("hand-over", .keeper, "2026-11-23")
        try desk.act("follow", .liaison, "2026-12-07", ["step": .one("charged")])
        try desk.act("criminal-ended", .officer, "wang", "2026-12-21", ["sent-back": .yesNo(false)])
        #expect(desk.docket.ending == .done)
        #expect(desk.docket.result == "prosecuted")
    }

    @Test("a case that the head finds criminal opens the transfer with its officers and party")
    func opened() throws {
        var desk = Desk(.penaltyCase)
        try desk.act(
            "open", .system, "2026-11-02",
            [
                "filed-on": .on("2026-11-02"), "officers": .people(["wang", "sun"]), "party": .sealed("示例商行"),
            ])
        try desk.act("party", .officer, "wang", "2026-11-02", ["party": .sealed("示例商行")])
        try desk.act("finish", .officer, "wang", "2026-11-03", ["proposal": .one("crime"), "complex": .yesNo(false)])
        try desk.act("review", .reviewer, "li", "2026-11-04", ["kind": .one("case"), "opinion": .one("agree")])
        try desk.act("decide-other", .bureauHead, "qian", "2026-11-05", ["decision": .one("crime")])
        #expect(desk.docket.opened.map(\.purpose) == [.crimeTransfer])
        #expect(
            try desk.docket.opened.first?.answers == [
                "found": .on("2026-11-05"), "officers": .people(["wang", "sun"]), "party": .sealed("示例商行"),
            ])
    }
}
