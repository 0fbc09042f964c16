import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("不予处罚: on a ground of law, put right, and with instruction")
struct LeniencyTests {
    private func reviewed(_ proposal: Name<Form.Option> = "spare") throws -> CaseFile {
        var file = CaseFile()
        try file.file()
        try file.penaltyCase.act(
            "open", .system, "2026-07-06",
            [
                "filed-on": .on("2026-07-06"), "officers": .people(["wang", "sun"]), "party": .sealed("示例百货商行"),
                "number": .identifier("示市监立〔2026〕9号"),
            ])
        try file.penaltyCase.act("party", .officer, "wang", "2026-07-08", file.party)
        try file.penaltyCase.act(
            "finish", .officer, "wang", "2026-08-03",
            ["proposal": .one(proposal), "complex": .yesNo(false), "facts": .sealed("当事人销售了一件。")])
        try file.penaltyCase.act(
            "review", .reviewer, "li", "2026-08-07", ["kind": .one("case"), "opinion": .one("agree")])
        return file
    }

    private static let first: Answers = [
        "ground": .one("first"), "corrected": .yesNo(true), "no-record": .yesNo(true), "proof": .sealed("复查属实。"),
        "correction": .sealed("已全部下架。"),
    ]

    private func spared() throws -> CaseFile {
        var file = try reviewed()
        try file.penaltyCase.act("find-lenient", .officer, "wang", "2026-08-10", Self.first)
        try file.penaltyCase.act(
            "decide-other", .bureauHead, "qian", "2026-08-11",
            ["decision": .one("spare"), "number": .identifier("示市监不罚〔2026〕1号"), "reason": .sealed("符合首违不罚。")])
        return file
    }

    @Test("a ground stands only with what the law asks for it")
    func grounds() throws {
        let desk = try reviewed().penaltyCase
        func verdict(_ changes: Answers) throws -> Verdict {
            try desk.verdict(
                "find-lenient", .officer, "wang", "2026-08-10", Self.first.merging(changes) { $1 })
        }
        #expect(try verdict([:]) == .allowed)
        #expect(try verdict(["corrected": .yesNo(false)]) != .allowed)
        #expect(try verdict(["no-record": .yesNo(false)]) != .allowed)
        let proved: Answers = ["ground": .one("no-fault"), "exception": .yesNo(false)]
        #expect(try desk.verdict("find-lenient", .officer, "wang", "2026-08-10", proved) == .allowed)
        let excepted: Answers = ["ground": .one("no-fault"), "exception": .yesNo(true)]
        #expect(try desk.verdict("find-lenient", .officer, "wang", "2026-08-10", excepted) != .allowed)
        // Not an officer of this case; and a certificate that ended.
        #expect(try desk.verdict("find-lenient", .officer, "zhou", "2026-08-10", Self.first) != .allowed)
    }

    @Test("the head spares nobody without a ground that was found, and needs none where no breach was proved")
    func decision() throws {
        let desk = try reviewed().penaltyCase
        #expect(
            try desk.verdict("decide-other", .bureauHead, "2026-08-10", ["decision": .one("spare")]) != .allowed)
        #expect(
            try desk.verdict("decide-other", .bureauHead, "2026-08-10", ["decision": .one("unfounded")]) == .allowed)
        #expect(try spared().penaltyCase.docket.result == "not-penalised")
    }

    @Test("who is spared is instructed before the case closes; nobody else is")
    func education() throws {
        var desk = try spared().penaltyCase
        try desk.act("serve-no-penalty", .officer, "wang", "2026-08-12", ["manner": .one("person")])
        #expect(desk.stage == "closing")
        #expect(try desk.verdict("close", .bureauHead, "2026-08-13") != .allowed)
        #expect(
            try desk.verdict("educate", .officer, "wang", "2026-08-13", ["educated-on": .on("2026-08-10")]) != .allowed)
        try desk.act("educate", .officer, "wang", "2026-08-13", ["commitment": .yesNo(false)])
        #expect(desk.docket.documents.last?.form.id == "education-record")
        #expect(try desk.verdict("close", .bureauHead, "2026-08-13") == .allowed)
        var unfounded = try reviewed("unfounded").penaltyCase
        try unfounded.act("decide-other", .bureauHead, "2026-08-11", ["decision": .one("unfounded")])
        try unfounded.act("serve-no-penalty", .officer, "wang", "2026-08-12", ["manner": .one("person")])
        #expect(try unfounded.verdict("educate", .officer, "wang", "2026-08-13") != .allowed)
        #expect(try unfounded.verdict("close", .bureauHead, "2026-08-13") == .allowed)
    }

    @Test("the decision says why, the record what was said, the commitment what is promised")
    func documents() throws {
        var file = try spared()
        try file.penaltyCase.act("serve-no-penalty", .officer, "wang", "2026-08-12", ["manner": .one("person")])
        try file.penaltyCase.act(
            "educate", .officer, "wang", "2026-08-13",
            ["content": .sealed("讲解进货查验。"), "commitment": .yesNo(true), "promise": .sealed("保存票据。")])
        let decision = try file.document("no-penalty-decision", of: file.penaltyCase).issued().text
        #expect(decision.contains("示市监不罚〔2026〕1号"))
        #expect(decision.contains("初次违法且危害后果轻微并及时改正（行政处罚法第三十三条第一款，可以不予处罚）。复查属实。"))
        #expect(decision.contains("改正情况：已全部下架。"))
        #expect(decision.contains("本局决定对当事人不予行政处罚。"))
        #expect(decision.contains("第三十三条第三款"))
        #expect(try file.document("education-record", of: file.penaltyCase).issued().text.contains("讲解进货查验。"))
        #expect(try file.document("commitment", of: file.penaltyCase).issued().text.contains("保存票据。"))
        var unproved = try reviewed("unfounded")
        try unproved.penaltyCase.act(
            "decide-other", .bureauHead, "qian", "2026-08-11",
            ["decision": .one("unfounded"), "number": .identifier("示市监不罚〔2026〕2号"), "reason": .sealed("证据不足。")])
        let other = try unproved.document("no-penalty-decision", of: unproved.penaltyCase).issued().text
        #expect(other.contains("上述事实不足以证明违法行为成立。") && !other.contains("进行教育"))
    }
}
