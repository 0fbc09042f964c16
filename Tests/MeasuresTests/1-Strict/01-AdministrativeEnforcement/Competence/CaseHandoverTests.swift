import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("案件移送: sent, received, or back from the superior")
struct CaseHandoverTests {
    private func opened() throws -> Desk {
        var desk = Desk(.caseHandover)
        try desk.act(
            "open", .system, "2026-11-09",
            ["decided-on": .on("2026-11-09"), "officers": .people(["wang", "sun"]), "to": .sealed("样例区市场监督管理局")])
        return desk
    }

    private func sent() throws -> Desk {
        var desk = try opened()
        try desk.act(
            "send", .officer, "wang", "2026-11-10",
            [
                "kind": .one("bureau"), "sent-on": .on("2026-11-10"), "to": .sealed("样例区市场监督管理局"),
                "reason": .sealed("违法行为发生在样例区。"),
                "papers": .sealed("现场笔录一份\n照片三张"), "transfer-number": .identifier("示市监移〔2026〕2号"),
            ])
        return desk
    }

    @Test("it is sent with its letter and followed until the receipt is back")
    func received() throws {
        var desk = try opened()
        // 10 to 12 November: the office's own target.
        #expect(try desk.due("sending", "2026-11-09") == "2026-11-12")
        #expect(try desk.verdict("send", .officer, "wang", "2026-11-10", ["sent-on": .on("2026-11-06")]) != .allowed)
        #expect(try desk.verdict("send", .officer, "zhou", "2026-11-10", [:]) != .allowed)
        desk = try sent()
        #expect(try desk.due("receiving", "2026-11-10") == "2026-11-13")
        try desk.act("chase", .officer, "wang", "2026-11-16")
        #expect(try desk.due("receiving", "2026-11-16") == "2026-11-19")
        #expect(
            try desk.verdict("received", .officer, "wang", "2026-11-17", ["received-on": .on("2026-11-09")]) != .allowed
        )
        try desk.act("received", .officer, "wang", "2026-11-17", ["received-on": .on("2026-11-11")])
        #expect(desk.docket.ending == .done && desk.docket.result == "received")
        let text = try CaseFile().document("case-transfer", of: desk).issued().text
        #expect(text.contains("示市监移〔2026〕2号") && text.contains("样例区市场监督管理局："))
        #expect(text.contains("照片三张") && text.contains("不得再自行移送") && !text.contains("____"))
    }

    @Test("an objection goes to the common superior, whose seven working days run; what comes back is verified anew")
    func objected() throws {
        var desk = try sent()
        #expect(
            try desk.verdict("objected", .officer, "wang", "2026-11-20", ["reported": .on("2026-11-09")]) != .allowed)
        try desk.act("objected", .officer, "wang", "2026-11-20", ["reported": .on("2026-11-20")])
        #expect(try desk.due("designating", "2026-11-20") == "2026-12-01")
        #expect(try desk.verdict("received", .officer, "wang", "2026-11-23", [:]) != .allowed)
        let early: Answers = ["outcome": .one("own"), "received": try .on("2026-11-19")]
        #expect(try desk.verdict("designated", .officer, "wang", "2026-11-30", early) != .allowed)
        try desk.act(
            "designated", .officer, "wang", "2026-11-30", ["outcome": .one("own"), "received": .on("2026-11-27")])
        #expect(desk.docket.result == "returned" && desk.stage == "returned")
        let back = try #require(desk.docket.opened.last)
        #expect(back.purpose == .verification)
        #expect(try back.answers == ["received": .on("2026-11-27"), "from": .identifier("m1")])
        var verification = Desk(.verification)
        try verification.act("take-over", .system, "2026-11-30", back.answers)
        // 30 November, 1 to 4, 7 to 11, 14 to 18 December.
        #expect(try verification.due("filing", "2026-11-30") == "2026-12-18")
        #expect(
            try CaseFile().document("case-source", of: verification).text.contains("由办件m1转入"))
    }

    @Test(
        "the superior may leave it with the receiver or give it to a third",
        arguments: [
            ("receiver", "received"), ("other", "elsewhere"),
        ])
    func elsewhere(outcome: String, result: String) throws {
        var desk = try sent()
        try desk.act("objected", .officer, "wang", "2026-11-20", ["reported": .on("2026-11-20")])
        try desk.act("designated", .officer, "wang", "2026-11-30", ["outcome": .one(Name(outcome))])
        #expect(desk.docket.result?.text == result && desk.docket.opened.isEmpty)
    }
}
