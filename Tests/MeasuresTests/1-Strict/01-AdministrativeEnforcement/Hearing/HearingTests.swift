import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("听证: from the request to the report")
struct HearingTests {
    /// Asked for on Monday 17 August 2026; Wang and Sun investigated.
    private func asked() throws -> Desk {
        var desk = Desk(.hearing)
        try desk.act(
            "open", .system, "2026-08-17",
            ["asked": .on("2026-08-17"), "officers": .people(["wang", "sun"]), "party": .sealed("示例百货商行")])
        return desk
    }

    private func appointed() throws -> Desk {
        var desk = try asked()
        try desk.act(
            "appoint", .bureauHead, "qian", "2026-08-18", ["chair": .people(["li"]), "recorder": .people(["zhao"])])
        return desk
    }

    private func fixed(_ when: String = "2026-09-02") throws -> Desk {
        var desk = try appointed()
        try desk.act("hand-in", .officer, "wang", "2026-08-19", ["papers": .sealed("案卷一册")])
        try desk.act(
            "fix", .reviewer, "li", "2026-08-20",
            [
                "when": .instant(Instant(try day(when), hour: 14)), "place": .sealed("示例局听证室"), "open": .one("public"),
                "number": .identifier("示市监听通〔2026〕1号"),
            ])
        return desk
    }

    private func waiting() throws -> Desk {
        var desk = try fixed()
        try desk.act(
            "notify", .reviewer, "li", "2026-08-21", ["manner": .one("person"), "served-on": .on("2026-08-21")])
        return desk
    }

    private func heard() throws -> Desk {
        var desk = try waiting()
        try desk.act(
            "hold", .reviewer, "li", "2026-09-03",
            [
                "began": .instant(Instant(try day("2026-09-02"), hour: 14)),
                "ended": .instant(Instant(try day("2026-09-02"), hour: 16)), "attendance": .one("agents"),
                "agent-count": .number(2), "agents": .sealed("赵律师、钱律师"), "case": .sealed("办案人员出示进货单。"),
                "defence": .sealed("当事人称不知情。"), "signed": .one("signed"), "investigators": .people(["wang", "sun"]),
            ])
        return desk
    }

    @Test("each step within its days, and the report five working days after")
    func ordinary() throws {
        var desk = try asked()
        // 18 to 20 August.
        #expect(try desk.due("appointing", "2026-08-17") == "2026-08-20")
        desk = try appointed()
        #expect(try desk.due("handing-in", "2026-08-18") == "2026-08-21")
        try desk.act("hand-in", .officer, "sun", "2026-08-19")
        // 20, 21, 24 to 26 August.
        #expect(try desk.due("fixing", "2026-08-19") == "2026-08-26")
        desk = try fixed()
        // Back from Wednesday 2 September: 1, 31 August, 28 to 24.
        #expect(try desk.due("notifying", "2026-08-20") == "2026-08-24")
        desk = try waiting()
        #expect(desk.stage == "waiting")
        desk = try heard()
        // 3, 4, 7 to 9 September.
        #expect(try desk.due("reporting", "2026-09-03") == "2026-09-09")
        let wrong: Answers = ["held-on": try .on("2026-09-03")]
        #expect(try desk.verdict("report", .reviewer, "li", "2026-09-07", wrong) != .allowed)
        try desk.act(
            "report", .reviewer, "li", "2026-09-07",
            ["held-on": .on("2026-09-02"), "summary": .sealed("争议在于是否明知。"), "opinion": .sealed("建议维持拟处罚。")])
        #expect(desk.docket.ending == .done && desk.docket.result == "held")
        #expect(desk.docket.documents.map(\.form.id) == ["hearing-notice", "hearing-record", "hearing-report"])
    }

    @Test("nobody who investigated chairs or records it, also not in another's place, and only the chair acts")
    func chair() throws {
        let desk = try asked()
        for wrong in [
            ["chair": .people(["wang"]), "recorder": .people(["zhao"])],
            ["chair": .people(["li"]), "recorder": .people(["sun"])],
            ["chair": .people(["li"]), "members": .people(["sun"]), "recorder": .people(["zhao"])],
        ] as [Answers] {
            let reasons = try desk.verdict("appoint", .bureauHead, "2026-08-18", wrong).reasons
            #expect(reasons.map(\.rule) == ["CF-34/conduct"])
        }
        var handed = try appointed()
        #expect(try handed.verdict("hand-in", .officer, "li", "2026-08-19", [:]) != .allowed)
        try handed.act("hand-in", .officer, "wang", "2026-08-19")
        let when: Answers = ["when": .instant(Instant(try day("2026-09-10"), hour: 9))]
        #expect(try handed.verdict("fix", .reviewer, "wu", "2026-08-20", when) != .allowed)
        let another: Answers = ["chair": .people(["sun"]), "recorder": .people(["zhao"])]
        #expect(try handed.verdict("replace", .bureauHead, "2026-08-20", another) != .allowed)
        try handed.act("replace", .bureauHead, "2026-08-20", ["chair": .people(["wu"]), "recorder": .people(["zhao"])])
        #expect(try handed.verdict("fix", .reviewer, "wu", "2026-08-20", when) == .allowed)
        #expect(try handed.verdict("fix", .reviewer, "li", "2026-08-20", when) != .allowed)
    }

    @Test("a day too near for the notice is not fixed, and a notice served too late means another day")
    func notice() throws {
        var desk = try appointed()
        try desk.act("hand-in", .officer, "wang", "2026-08-19")
        func when(_ iso: String) throws -> Answers { ["when": .instant(Instant(try day(iso), hour: 9))] }
        #expect(try desk.verdict("fix", .reviewer, "li", "2026-08-24", when("2026-09-01")) != .allowed)
        #expect(try desk.verdict("fix", .reviewer, "li", "2026-08-24", when("2026-09-02")) == .allowed)
        desk = try fixed()
        let late: Answers = ["manner": .one("person"), "served-on": try .on("2026-08-25")]
        #expect(
            try desk.verdict("notify", .reviewer, "li", "2026-08-25", late).reasons.map(\.rule) == ["CF-34/notify"])
        try desk.act("fix", .reviewer, "li", "2026-08-25", when("2026-09-10"))
        #expect(try desk.verdict("notify", .reviewer, "li", "2026-08-25", late) == .allowed)
    }

    @Test("put off, given up or withdrawn; nothing of it before the day")
    func otherwise() throws {
        var put = try waiting()
        #expect(try put.verdict("adjourn", .reviewer, "wu", "2026-08-31", [:]) != .allowed)
        try put.act("adjourn", .reviewer, "li", "2026-08-31")
        #expect(put.stage == "fixing")
        #expect(try put.due("fixing", "2026-08-31") == "2026-09-07")
        var gone = try waiting()
        #expect(try gone.verdict("terminate", .reviewer, "li", "2026-09-01", ["reason": .sealed("x")]) != .allowed)
        let early: Answers = ["began": .instant(Instant(try day("2026-09-01"), hour: 9))]
        #expect(try gone.verdict("hold", .reviewer, "li", "2026-09-01", early) != .allowed)
        try gone.act("terminate", .reviewer, "li", "2026-09-02", ["ground": .one("absent")])
        #expect(gone.docket.result == "ended" && gone.docket.ending == .ended)
        var withdrawn = try asked()
        try withdrawn.act("withdraw", .respondent, "shop", "2026-08-18")
        #expect(withdrawn.docket.result == "ended")
        #expect(try heard().verdict("withdraw", .respondent, "shop", "2026-09-04", [:]) != .allowed)
    }

    @Test("the three documents are complete and say what the law wants said")
    func documents() throws {
        var desk = try heard()
        try desk.act(
            "report", .reviewer, "li", "2026-09-07", ["held-on": .on("2026-09-02"), "opinion": .sealed("建议维持拟处罚。")])
        func text(_ form: Name<DocumentForm>) throws -> String {
            let layout = try #require(DocumentLayout.all.first { $0.form.id == form })
            let issued = try #require(desk.docket.documents.last { $0.form.id == form })
            let facts = DocketFacts(
                in: desk.docket, sequence: issued.sequence, Desk.lawbook, .sample, typed: { $0 },
                person: { .init("\($0)") })
            return try layout.fill(try #require(facts)).issued().text
        }
        let notice = try text("hearing-notice")
        for words in ["示市监听通〔2026〕1号", "2026年8月17日", "2026年9月2日 14:00", "示例局听证室", "■公开", "一至二人代理", "申请回避"] {
            #expect(notice.contains(words), "lacks \(words): \(notice)")
        }
        let record = try text("hearing-record")
        #expect(record.contains("赵律师、钱律师") && record.contains("当事人称不知情。") && record.contains("■核对无误并签名"))
        #expect(try text("hearing-report").contains("建议维持拟处罚。"))
    }
}
