import Base
import Law
import Measures
import Procedure
import Testing

@Suite("听证: what it does to the case")
struct CaseHearingTests {
    private func reviewed(_ party: Name<Form.Option> = "individual") throws -> Desk {
        var desk = Desk(.penaltyCase)
        try desk.act(
            "open", .system, "2026-07-06", ["filed-on": .on("2026-07-06"), "officers": .people(["wang", "sun"])])
        try desk.act("party", .officer, "wang", "2026-07-08", ["party-type": .one(party)])
        try desk.act("finish", .officer, "wang", "2026-08-03", ["complex": .yesNo(false)])
        try desk.act("review", .reviewer, "li", "2026-08-07", ["kind": .one("case"), "opinion": .one("agree")])
        return desk
    }

    /// Served on Tuesday 11 August: five working days end on the 18th.
    private func noticed(_ hearing: Bool = true) throws -> Desk {
        var desk = try reviewed()
        try desk.act(
            "approve-notice", .bureauHead, "2026-08-10",
            ["fine": .yuan(hearing ? 10_000 : 9_999), "confiscation": .yuan(800), "hearing": .yesNo(hearing)])
        try desk.act("serve-notice", .officer, "wang", "2026-08-11", ["manner": .one("person")])
        return desk
    }

    private func heard() throws -> Desk {
        var desk = try noticed()
        try desk.act("ask-hearing", .respondent, "shop", "2026-08-17", ["asked": .on("2026-08-17")])
        try desk.act(
            "hearing-ended", .system, "2026-09-07",
            ["result": .one("held"), "held-on": .on("2026-09-02"), "opinion": .sealed("维持")])
        return desk
    }

    @Test("from the amount of CF-32 on, for a person and for an organisation, the notice must tell the right")
    func amounts() throws {
        for (party, least) in [
            ("individual", 10_000), ("foreigner", 10_000), ("household", 10_000), ("organisation", 100_000),
            ("unregistered", 100_000),
        ] as [(Name<Form.Option>, Int)] {
            let desk = try reviewed(party)
            func verdict(_ answers: Answers) throws -> [String?] {
                try desk.verdict("approve-notice", .bureauHead, "2026-08-10", answers).reasons.map(\.rule)
            }
            #expect(try verdict(["fine": .yuan(least - 1), "confiscation": .yuan(least - 1)]) == [])
            #expect(try verdict(["fine": .yuan(least)]) == ["CF-32"])
            #expect(try verdict(["confiscation": .yuan(least)]) == ["CF-32"])
            let goods: Answers = ["confiscation": .yuan(least / 2), "goods-value": .yuan(least / 2)]
            #expect(try verdict(goods) == ["CF-32"])
            #expect(try verdict(["heavy": .one("business")]) == ["CF-32"])
            #expect(try verdict(["fine": .yuan(least), "hearing": .yesNo(true)]) == [])
        }
    }

    @Test("asked for in five working days and only where the right was told; the time of the hearing does not count")
    func asking() throws {
        let small = try noticed(false)
        let inTime: Answers = ["asked": try .on("2026-08-18")]
        #expect(
            try small.verdict("ask-hearing", .respondent, "shop", "2026-08-18", inTime).reasons.map(\.rule) == ["CF-31"]
        )
        var desk = try noticed()
        #expect(try desk.verdict("ask-hearing", .respondent, "shop", "2026-08-18", inTime) == .allowed)
        // Asked in time, written down a day later.
        #expect(try desk.verdict("ask-hearing", .officer, "wang", "2026-08-19", inTime) == .allowed)
        let late: Answers = ["asked": try .on("2026-08-19")]
        #expect(
            try desk.verdict("ask-hearing", .officer, "wang", "2026-08-19", late).reasons.map(\.rule)
                == ["CF-34/request"])
        try desk.act("ask-hearing", .respondent, "shop", "2026-08-17", ["asked": .on("2026-08-17")])
        #expect(desk.stage == "hearing" && desk.docket.opened.map(\.purpose.id) == ["hearing"])
        #expect(desk.docket.opened.first?.answers["officers"] == .people(["wang", "sun"]))
        #expect(try desk.state("deciding", "2026-08-20") == .paused(since: day("2026-08-17"), [.hearing]))
        try desk.act(
            "hearing-ended", .system, "2026-09-07",
            ["result": .one("held"), "held-on": .on("2026-09-02"), "opinion": .sealed("维持")])
        // 17 August to 7 September are 22 days: 4 October becomes 26 October.
        #expect(try desk.due("deciding", "2026-09-07") == "2026-10-26")
    }

    @Test("after a hearing: legal review by nobody who investigated, then the panel, then the decision")
    func decided() throws {
        var desk = try heard()
        #expect(desk.stage == "hearing-review")
        let agree: Answers = ["opinion": .one("agree")]
        #expect(try desk.verdict("review-hearing", .reviewer, "wang", "2026-09-08", agree) != .allowed)
        var back = desk
        try back.act("review-hearing", .reviewer, "li", "2026-09-08", ["opinion": .one("more")])
        #expect(back.stage == "investigating")
        try desk.act("review-hearing", .reviewer, "li", "2026-09-08", agree)
        let penalty: Answers = ["fine": .yuan(10_000), "confiscation": .yuan(800), "warning-only": .yesNo(false)]
        #expect(try desk.verdict("decide", .bureauHead, "2026-09-09", penalty).reasons.map(\.rule) == ["CF-36"])
        try desk.act("discuss", .bureauHead, "2026-09-09")
        #expect(try desk.verdict("decide", .bureauHead, "2026-09-09", penalty) == .allowed)
        let heavier = penalty.merging(["fine": .yuan(10_001)]) { $1 }
        #expect(try desk.verdict("decide", .bureauHead, "2026-09-09", heavier) != .allowed)
    }

    @Test("a hearing that was not held leaves the party what is left of its time, and no panel is needed")
    func ended() throws {
        var desk = try noticed()
        try desk.act("ask-hearing", .officer, "wang", "2026-08-13", ["asked": .on("2026-08-13")])
        try desk.act("hearing-ended", .system, "2026-08-17", ["result": .one("ended")])
        #expect(desk.stage == "defending")
        #expect(try desk.verdict("waive", .system, "2026-08-18", [:]) != .allowed)
        try desk.act("waive", .system, "2026-08-19")
        let penalty: Answers = ["fine": .yuan(10_000), "confiscation": .yuan(0), "warning-only": .yesNo(false)]
        #expect(try desk.verdict("decide", .bureauHead, "2026-08-20", penalty) == .allowed)
    }
}
