import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("管辖: whose a case is, agreed on or designated")
struct CompetenceTests {
    private func verifying(_ source: Name<Form.Option> = "inspection") throws -> Desk {
        var desk = Desk(.verification)
        try desk.act("begin", .officer, "wang", "2026-09-21", ["source": .one(source), "received": .on("2026-09-21")])
        try desk.act("assign", .stationHead, "2026-09-21", ["officers": .people(["wang", "sun"])])
        return desk
    }

    /// What the verification asks is what the question is told.
    private func asked(_ ground: Name<Form.Option>) throws -> (verification: Desk, question: Desk) {
        var desk = try verifying()
        var answers: Answers = ["ground": .one(ground), "arisen": try .on("2026-09-22"), "reason": .sealed("两局都收到线索。")]
        if ground != "special" { answers["bureau"] = .sealed("样例区市场监督管理局") }
        try desk.act("refer-competence", .bureauHead, "qian", "2026-09-22", answers)
        var question = Desk(.competence)
        let opened = try #require(desk.docket.opened.last)
        #expect(opened.purpose.id == "competence")
        try question.act("open", .system, "2026-09-22", opened.answers)
        return (desk, question)
    }

    @Test("seven working days to agree over two holidays, and then only the superior settles it")
    func agreement() throws {
        var (verification, question) = try asked("dispute")
        #expect(verification.stage == "competence" && question.stage == "negotiating")
        // 23, 24, 28 to 30 September, 8 and 9 October.
        #expect(try question.due("negotiating", "2026-09-22") == "2026-10-09")
        // No article stops the time to decide on filing: fifteen from 21 September.
        #expect(try verification.state("filing", "2026-09-23") == .running)
        let own: Answers = ["outcome": .one("own"), "agreed-on": try .on("2026-10-09")]
        let late: Answers = ["outcome": .one("own"), "agreed-on": try .on("2026-10-12")]
        #expect(try question.verdict("agree", .officer, "wang", "2026-10-12", own) == .allowed)
        #expect(
            try question.verdict("agree", .officer, "wang", "2026-10-12", late).reasons.map(\.rule) == [
                "CF-05/negotiate"
            ])
        #expect(try question.verdict("agree", .officer, "zhou", "2026-10-12", own) != .allowed)
        try question.act("agree", .officer, "wang", "2026-10-12", own)
        #expect(question.docket.result == "own")
        try verification.act("competence-settled", .system, "2026-10-12", ["result": .one("own")])
        #expect(verification.stage == "verifying")
    }

    @Test("the superior has seven working days from its receipt of the papers, and may take the case itself")
    func designation() throws {
        var (verification, question) = try asked("dispute")
        // It need not wait for the talks to fail.
        try question.act(
            "report", .bureauHead, "qian", "2026-11-20",
            [
                "sent-on": .on("2026-11-20"), "superior": .sealed("示例市市场监督管理局"), "facts": .sealed("同一批货物。"),
                "proposal": .sealed("建议由本局管辖。"), "number": .identifier("示市监管报〔2026〕1号"),
            ])
        #expect(try question.due("designating", "2026-11-20") == "2026-12-01")
        let early: Answers = ["outcome": .one("own"), "received": try .on("2026-11-19")]
        #expect(try question.verdict("designated", .officer, "wang", "2026-12-01", early) != .allowed)
        try question.act(
            "designated", .officer, "wang", "2026-12-01",
            ["outcome": .one("superior"), "to": .sealed("示例市市场监督管理局"), "reason": .sealed("案情重大。")])
        #expect(question.docket.ending == .transferred && question.docket.result == "superior")
        try verification.act(
            "competence-settled", .system, "2026-12-01",
            ["result": .one("superior"), "to": .sealed("示例市市场监督管理局"), "reason": .sealed("案情重大。")])
        #expect(verification.docket.ending == .transferred && verification.docket.result == "transferred")
        let handed = try #require(verification.docket.opened.last)
        #expect(handed.purpose.id == "handover")
        #expect(
            try handed.answers == [
                "decided-on": .on("2026-12-01"), "to": .sealed("示例市市场监督管理局"), "reason": .sealed("案情重大。"),
                "officers": .people(["wang", "sun"]),
            ])
        let text = try CaseFile().document("competence-report", of: question).issued().text
        #expect(text.contains("示市监管报〔2026〕1号") && text.contains("样例区市场监督管理局"))
        #expect(text.contains("第十三条") && text.contains("第十六条") && text.contains("七个工作日"))
        #expect(!text.contains("第十五条") && !text.contains("____"))
    }

    @Test("what another bureau transferred is not passed on but reported; other departments may still receive it")
    func notPassedOn() throws {
        func verdict(_ desk: Desk, _ kind: Name<Form.Option>) throws -> Verdict {
            try desk.verdict(
                "decide", .bureauHead, "2026-09-23", ["decision": .one("transferred"), "kind": .one(kind)])
        }
        var own = try verifying()
        try own.act("propose", .officer, "wang", "2026-09-23")
        #expect(try verdict(own, "bureau") == .allowed)
        var received = try verifying("bureau")
        try received.act("propose", .officer, "wang", "2026-09-23")
        let refused = try verdict(received, "bureau")
        #expect(refused.reasons.map(\.rule) == ["CF-06/bureau"])
        #expect(refused.reasons.first?.text.zh.contains("不得再自行移送") == true)
        #expect(try verdict(received, "department") == .allowed)
        #expect(
            try received.verdict("refer-competence", .bureauHead, "2026-09-23", ["ground": .one("received")])
                == .allowed)
        var question = try asked("received").question
        #expect(question.stage == "reporting")
        #expect(try question.verdict("agree", .officer, "wang", "2026-09-23", [:]) != .allowed)
        try question.act("report", .bureauHead, "2026-09-23", ["sent-on": .on("2026-09-23")])
        #expect(question.stage == "waiting")
    }

    @Test("what was designated to this bureau stays with it")
    func designatedHere() throws {
        var desk = try asked("dispute").verification
        try desk.act("competence-settled", .system, "2026-09-28", ["result": .one("own")])
        try desk.act("propose", .officer, "wang", "2026-09-28")
        let verdict = try desk.verdict(
            "decide", .bureauHead, "2026-09-28", ["decision": .one("transferred"), "kind": .one("bureau")])
        #expect(verdict.reasons.first?.text.zh == "本案已经确定由本局管辖，不得再自行移送")
    }

    @Test("a superior takes the case: it ends here and its goods go with it")
    func takenUp() throws {
        var desk = try GoodsFile(.goodsSeizure).penaltyCase
        try desk.act("taken-up", .bureauHead, "2026-07-20", ["to": .sealed("示例市局"), "reason": .sealed("提级查处。")])
        #expect(desk.stage == "closing" && desk.docket.result == "transferred")
        #expect(desk.docket.opened.map(\.purpose.id) == ["handover"])
        #expect(desk.docket.words.map(\.signal.id) == ["goods-transferred"])
        let filed = try GoodsFile(.goodsSeizure).penaltyCase
        let here: Answers = ["transferred-here": .yesNo(true)]
        #expect(try filed.verdict("transfer-case", .bureauHead, "2026-07-20", here) != .allowed)
        #expect(
            try filed.verdict("transfer-case", .bureauHead, "2026-07-20", ["transferred-here": .yesNo(false)])
                == .allowed)
    }
}
