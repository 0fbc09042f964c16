import Base
import Documents
import Law
import Measures
import Procedure
import Testing

@Suite("简易程序: a penalty on the spot, from the breach found to the archive")
struct SpotPenaltyTests {
    private static let found = "2026-11-02"

    private func begun(_ party: Name<Form.Option> = "household", _ answers: Answers = [:]) throws -> Desk {
        var desk = Desk(.spotPenalty)
        var filled: Answers = [
            "party-type": .one(party), "party": .sealed("示例便利店"), "place": .sealed("示例路12号"),
            "breach": .sealed("未按规定标注（示例）。"), "evidence": .sealed("现场照片两张"),
            "found-at": .instant(Instant(try day(Self.found), hour: 9)),
        ]
        filled.merge(answers) { $1 }
        try desk.act("begin", .officer, "wang", Self.found, filled)
        return desk
    }

    private func told(_ fine: Int, _ party: Name<Form.Option> = "household", heard: Bool = false) throws -> Desk {
        var desk = try begun(party)
        try desk.act(
            "tell", .officer, "wang", Self.found,
            [
                "penalty": .one("fine"), "fine": .yuan(fine), "provision": .sealed("《示例条例》第一条"),
                "answer": .one(heard ? "made" : "none"), "view": .sealed("已在限额以下从轻。"),
            ])
        return desk
    }

    private func decided(
        _ fine: Int = 200, _ party: Name<Form.Option> = "household", heard: Bool = false
    ) throws -> Desk {
        var desk = try told(fine, party, heard: heard)
        try desk.act("decide", .officer, "wang", Self.found, Self.fine(fine))
        return desk
    }

    private static func fine(_ yuan: Int, _ kind: Name<Form.Option> = "fine") -> Answers {
        [
            "penalty": .one(kind), "fine": .yuan(yuan), "correction": .sealed("立即改正"),
            "number": .identifier("示市监当罚〔2026〕1号"),
        ]
    }

    @Test("two officers with valid certificates who showed them, and facts that are certain, or no case at all")
    func opening() throws {
        let good: Answers = ["party-type": .one("household")]
        let desk = Desk(.spotPenalty)
        #expect(try desk.verdict("begin", .officer, "wang", Self.found, good) == .allowed)
        for bad: Answers in [
            ["officers": .people(["wang"])], ["officers": .people(["wang", "zhou"])], ["shown": .yesNo(false)],
            ["certain": .yesNo(false)],
        ] {
            #expect(try desk.verdict("begin", .officer, "wang", Self.found, good.merging(bad) { $1 }) != .allowed)
        }
        let yesterday = Instant(try day("2026-11-01"), hour: 9)
        #expect(
            try desk.verdict(
                "begin", .officer, "wang", Self.found, good.merging(["found-at": .instant(yesterday)]) { $1 })
                != .allowed)
        #expect(try desk.verdict("begin", .officer, "zhou", Self.found, good) != .allowed)
        #expect(try desk.verdict("begin", .stationHead, Self.found, good) != .allowed)
    }

    @Test("200 yuan for a person and a household, 3,000 for an organisation, and not a yuan more")
    func limits() throws {
        for (party, most) in [
            ("individual", 200), ("foreigner", 200), ("household", 200), ("organisation", 3_000),
            ("unregistered", 3_000),
        ] as [(Name<Form.Option>, Int)] {
            let desk = try begun(party)
            func verdict(_ yuan: Int, _ kind: Name<Form.Option>) throws -> Verdict {
                try desk.verdict(
                    "tell", .officer, "wang", Self.found, ["penalty": .one(kind), "fine": .yuan(yuan)])
            }
            #expect(try verdict(most, "fine") == .allowed)
            #expect(try verdict(most, "both") == .allowed)
            #expect(try verdict(most + 1, "fine") != .allowed, "\(party)")
            #expect(try verdict(0, "fine") != .allowed)
            #expect(try verdict(0, "warning") == .allowed)
        }
    }

    @Test("the party is told of its right before anything is decided")
    func telling() throws {
        let desk = try begun()
        #expect(
            try desk.verdict(
                "tell", .officer, "wang", Self.found,
                ["penalty": .one("fine"), "fine": .yuan(100), "rights": .yesNo(false)]) != .allowed)
        #expect(try desk.verdict("decide", .officer, "wang", Self.found, Self.fine(100)) != .allowed)
        // Somebody who is not one of the two.
        #expect(
            try desk.verdict("tell", .officer, "zhou", Self.found, ["penalty": .one("warning")]) != .allowed)
        var heard = try told(200, heard: true)
        #expect(heard.docket.documents.map(\.form.id) == ["defence-record"])
        try heard.act("decide", .officer, "sun", Self.found, Self.fine(150))
        #expect(heard.stage == "performing")
    }

    @Test("what is decided is no heavier than what was told")
    func heavier() throws {
        let desk = try told(150)
        func verdict(_ yuan: Int, _ kind: Name<Form.Option>) throws -> Verdict {
            try desk.verdict("decide", .officer, "wang", Self.found, Self.fine(yuan, kind))
        }
        #expect(try verdict(150, "fine") == .allowed)
        #expect(try verdict(151, "fine") != .allowed)
        #expect(try verdict(100, "both") != .allowed)
        #expect(try verdict(0, "warning") == .allowed)
        var warned = try begun()
        try warned.act("tell", .officer, "wang", Self.found, ["penalty": .one("warning")])
        #expect(try warned.verdict("decide", .officer, "wang", Self.found, Self.fine(50)) != .allowed)
    }

    @Test("on the spot is the day it was found; the next day it is a case like any other")
    func nextDay() throws {
        var desk = try told(150)
        #expect(try desk.verdict("decide", .officer, "wang", "2026-11-03", Self.fine(150)) != .allowed)
        try desk.act("to-ordinary", .officer, "wang", "2026-11-03")
        #expect(desk.docket.ending == .transferred)
        #expect(desk.docket.opened.map(\.purpose) == [.verification])
        #expect(try desk.docket.opened.first?.answers == ["received": .on(Self.found), "from": .identifier("m1")])
        var none = try begun()
        try none.act("drop", .officer, "wang", Self.found)
        #expect(none.docket.ending == .ended)
    }

    @Test("a fine is paid at the bank in fifteen days, the papers are in after seven working days, and all is archived")
    func whole() throws {
        var desk = try decided()
        #expect(try desk.due("paying", Self.found) == "2026-11-17")
        // 3 to 6, 9 to 11 November.
        #expect(try desk.due("handing-in", Self.found) == "2026-11-11")
        #expect(try desk.state("suing", Self.found) == nil)
        try desk.act("hand-in", .officer, "wang", "2026-11-05")
        #expect(try desk.verdict("hand-in", .officer, "wang", "2026-11-06") != .allowed)
        try desk.act("pay", .finance, "2026-11-10", ["amount": .yuan(200), "complete": .yesNo(true)])
        #expect(desk.stage == "closing")
        try desk.act("close", .officer, "wang", "2026-11-11")
        try desk.act("archive", .archivist, "2026-11-13")
        #expect(desk.docket.ending == .done)
    }

    @Test("nothing is closed before the papers are in")
    func papers() throws {
        var desk = try begun()
        try desk.act("tell", .officer, "wang", Self.found, ["penalty": .one("warning")])
        try desk.act(
            "decide", .officer, "wang", Self.found,
            ["penalty": .one("warning"), "receipt": .one("refused"), "refusal": .sealed("当事人称要找律师。")])
        #expect(desk.stage == "closing")
        #expect(try desk.state("paying", Self.found) == nil)
        #expect(try desk.verdict("close", .officer, "wang", "2026-11-04") != .allowed)
        try desk.act("hand-in", .officer, "wang", "2026-11-04")
        #expect(try desk.verdict("close", .officer, "wang", "2026-11-04") == .allowed)
    }

    @Test("no publication is opened: the regulation publishes ordinary cases only")
    func unpublished() throws {
        #expect(try decided().docket.opened.isEmpty)
    }

    @Test("every document is complete and says that reconsideration comes first")
    func document() throws {
        let text = try document(decided(3_000, "organisation", heard: true))
        #expect(text.contains("罚款人民币3,000元（叁仟元整）"))
        #expect(text.contains("依据《示例条例》第一条和《市场监督管理行政处罚程序规定》第六十六条的规定"))
        #expect(text.contains("应当自收到本决定书之日起六十日内先向"))
        #expect(text.contains("自收到复议决定书之日起十五日内"))
        #expect(text.contains("第二十三条第一款第（一）项"))
        #expect(text.contains("当事人进行了陈述、申辩"))
        #expect(text.contains("每日按罚款数额的百分之三加处罚款"))
        var warned = try begun("individual")
        try warned.act(
            "tell", .officer, "wang", Self.found,
            ["penalty": .one("warning"), "provision": .sealed("《示例条例》第二条"), "answer": .one("none")])
        try warned.act(
            "decide", .officer, "wang", Self.found,
            [
                "penalty": .one("warning"), "receipt": .one("refused"), "refusal": .sealed("转身离开"),
                "correction": .sealed("三日内改正"), "number": .identifier("示市监当罚〔2026〕2号"),
            ])
        let warning = try document(warned)
        #expect(warning.contains("警告") && !warning.contains("罚款人民币") && warning.contains("转身离开"))
        #expect(warning.contains("当事人不作陈述、申辩。"))
    }

    private func document(_ desk: Desk) throws -> String {
        let layout = try #require(DocumentLayout.all.first { $0.form.id == "spot-decision" })
        let issued = try #require(desk.docket.documents.last { $0.form.id == "spot-decision" })
        let facts = DocketFacts(
            in: desk.docket, sequence: issued.sequence, Desk.lawbook, .sample, typed: { $0 },
            person: { DocketFacts.Officer($0.text, certificate: "示例-0001") })
        return try layout.fill(#require(facts)).issued().text
    }
}
