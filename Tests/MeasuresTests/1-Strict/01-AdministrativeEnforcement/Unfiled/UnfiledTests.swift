import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("不予立案: spared by law, proved so, and instructed")
struct UnfiledTests {
    private static let first: Answers = [
        "ground": .one("first"), "corrected": .yesNo(true), "corrected-on": .day(Day(number: 20_769)),
        "no-record": .yesNo(true), "correction": .sealed("当场全部下架。"), "proof": .sealed("复查笔录一份。"),
    ]

    private static let spared: Answers = [
        "decision": .one("spared"), "ground": .one("first"), "party": .sealed("示例百货商行"),
        "party-type": .one("household"), "reason": .sealed("首次查处，已经改正。"),
    ]

    private func verifying(_ begun: Answers = ["source": .one("inspection")]) throws -> Desk {
        var desk = Desk(.verification)
        try desk.act("begin", .officer, "wang", "2026-11-09", begun.merging(["received": try .on("2026-11-09")]) { $1 })
        try desk.act("assign", .stationHead, "2026-11-09", ["officers": .people(["wang", "sun"])])
        return desk
    }

    private func proposed(_ found: Answers? = first) throws -> Desk {
        var desk = try verifying()
        try desk.act("visit", .officer, "wang", "2026-11-11", ["files": .files(["photo"])])
        if let found { try desk.act("find-lenient", .officer, "wang", "2026-11-12", found) }
        try desk.act(
            "propose", .officer, "wang", "2026-11-13", ["proposal": .one("not-filed"), "facts": .sealed("属实，轻微。")])
        return desk
    }

    @Test("nobody is spared on a ground that was not found, or on another one")
    func ground() throws {
        #expect(
            try proposed(nil).verdict("decide", .bureauHead, "2026-11-16", Self.spared).reasons.map(\.rule) == ["CF-03"]
        )
        let desk = try proposed()
        #expect(try desk.verdict("decide", .bureauHead, "2026-11-16", Self.spared) == .allowed)
        let other = Self.spared.merging(["ground": .one("slight")]) { $1 }
        #expect(try desk.verdict("decide", .bureauHead, "2026-11-16", other) != .allowed)
        // What has nothing to instruct about is not spared, and what the law spares is not simply put aside.
        for (decision, ground, allowed) in [
            ("not-filed", "no-evidence", true), ("not-filed", "time-bar", true), ("not-filed", "first", false),
            ("spared", "no-evidence", false),
        ] {
            let answers = Self.spared.merging(["decision": .one(Name(decision)), "ground": .one(Name(ground))]) { $1 }
            #expect(try (desk.verdict("decide", .bureauHead, "2026-11-16", answers) == .allowed) == allowed)
        }
    }

    @Test("a first breach needs that it was corrected and that there is none before")
    func conditions() throws {
        let desk = try verifying()
        func verdict(_ changes: Answers) throws -> Verdict {
            try desk.verdict("find-lenient", .officer, "wang", "2026-11-12", Self.first.merging(changes) { $1 })
        }
        #expect(try verdict([:]) == .allowed)
        #expect(try verdict(["corrected": .yesNo(false)]).reasons.map(\.rule) == ["CF-03"])
        #expect(try verdict(["no-record": .yesNo(false)]).reasons.map(\.rule) == ["CF-03"])
    }

    @Test("whoever is spared is instructed before the matter ends; who asked hears of the decision at once")
    func education() throws {
        var desk = try proposed()
        try desk.act("decide", .bureauHead, "qian", "2026-11-16", Self.spared)
        #expect(desk.stage == "educating" && desk.docket.result == "not-filed")
        // 17 to 20 and 23 November: the office's own target.
        #expect(try desk.due("educating", "2026-11-16") == "2026-11-23")
        let early: Answers = ["educated-on": try .on("2026-11-13")]
        #expect(try desk.verdict("educate", .officer, "wang", "2026-11-17", early) != .allowed)
        #expect(try desk.verdict("educate", .officer, "zhou", "2026-11-17") != .allowed)
        try desk.act(
            "educate", .officer, "wang", "2026-11-17",
            [
                "educated-on": .on("2026-11-17"), "content": .sealed("讲解进货查验。"), "commitment": .yesNo(true),
                "promise": .sealed("保存票据。"),
            ])
        #expect(desk.docket.ending == .refused)
        #expect(desk.docket.exhibits == ["photo"])
        let approval = try CaseFile().document("no-filing-approval", of: desk).issued().text
        #expect(approval.contains("示例百货商行") && approval.contains("复查笔录一份。") && approval.contains("第三十三条第三款"))
        #expect(!approval.contains("____"))
        #expect(try CaseFile().document("unfiled-education", of: desk).issued().text.contains("讲解进货查验。"))
        #expect(try CaseFile().document("commitment", of: desk).issued().text.contains("保存票据。"))
    }

    @Test("where review finds that a case was due, verification begins anew with the finding on its first paper")
    func corrected() throws {
        let finding: Answers = [
            "source": .one("review"), "earlier": .identifier("示例办件-1"), "finding": .sealed("示例市局审查意见：应当立案。"),
        ]
        let desk = try verifying(finding)
        #expect(try desk.due("filing", "2026-11-09") == "2026-11-30")
        let text = try CaseFile().document("case-source", of: desk).text
        #expect(text.contains("示例办件-1") && text.contains("示例市局审查意见：应当立案。"))
    }
}
