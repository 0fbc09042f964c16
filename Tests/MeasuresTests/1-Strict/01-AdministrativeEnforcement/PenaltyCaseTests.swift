import Base
import Law
import Measures
import Procedure
import Testing

@Suite("行政处罚普通程序: a penalty case from filing to archive")
struct PenaltyCaseTests {
    /// Filed on Monday 6 July 2026: ninety days end on 4 October, in the days off, and so on 8 October.
    private func opened() throws -> Desk {
        var desk = Desk(.penaltyCase)
        try desk.act(
            "open", .system, "2026-07-06", ["filed-on": .on("2026-07-06"), "officers": .people(["wang", "sun"])])
        try desk.act("party", .officer, "wang", "2026-07-08")
        return desk
    }

    private func reviewed(complex: Bool = false, proposal: Name<Form.Option> = "penalise") throws -> Desk {
        var desk = try opened()
        try desk.act(
            "finish", .officer, "wang", "2026-08-03", ["proposal": .one(proposal), "complex": .yesNo(complex)])
        try desk.act(
            "review", .reviewer, "li", "2026-08-07",
            ["kind": .one(complex ? "legal" : "case"), "opinion": .one("agree")])
        return desk
    }

    private func noticed(complex: Bool = false) throws -> Desk {
        var desk = try reviewed(complex: complex)
        try desk.act("approve-notice", .bureauHead, "2026-08-10", ["fine": .yuan(5_000), "confiscation": .yuan(800)])
        try desk.act(
            "serve-notice", .officer, "wang", "2026-08-11", ["served-on": .on("2026-08-11"), "manner": .one("person")])
        return desk
    }

    private func decided() throws -> Desk {
        var desk = try noticed()
        try desk.act("waive", .officer, "wang", "2026-08-19")
        try desk.act(
            "decide", .bureauHead, "2026-08-24",
            ["fine": .yuan(5_000), "confiscation": .yuan(800), "warning-only": .yesNo(false)])
        return desk
    }

    private func served() throws -> Desk {
        var desk = try decided()
        try desk.act(
            "serve", .officer, "wang", "2026-08-26", ["served-on": .on("2026-08-26"), "manner": .one("person")])
        return desk
    }

    @Test("the ordinary way: every date from filing to archive as counted by hand")
    func ordinary() throws {
        var desk = try opened()
        #expect(desk.docket.officers == ["wang", "sun"])
        #expect(try desk.due("deciding", "2026-07-06") == "2026-10-08")
        try desk.act("question", .officer, "sun", "2026-07-10")
        try desk.act("collect", .officer, "wang", "2026-07-13")
        try desk.act("finish", .officer, "wang", "2026-08-03", ["complex": .yesNo(false)])
        // 4 to 7, 10 to 14, 17 August.
        #expect(try desk.due("reviewing", "2026-08-03") == "2026-08-17")
        #expect(desk.docket.holder?.role == .reviewer)
        try desk.act("review", .reviewer, "li", "2026-08-07", ["kind": .one("case"), "opinion": .one("agree")])
        try desk.act("approve-notice", .bureauHead, "2026-08-10", ["fine": .yuan(5_000), "confiscation": .yuan(800)])
        try desk.act(
            "serve-notice", .officer, "wang", "2026-08-11", ["served-on": .on("2026-08-11"), "manner": .one("person")])
        // 12 to 14, 17 and 18 August.
        #expect(try desk.due("defending", "2026-08-11") == "2026-08-18")
        #expect(try desk.verdict("waive", .officer, "wang", "2026-08-18") != .allowed)
        try desk.act("waive", .officer, "wang", "2026-08-19")
        try desk.act(
            "decide", .bureauHead, "2026-08-24",
            ["fine": .yuan(5_000), "confiscation": .yuan(800), "warning-only": .yesNo(false)])
        #expect(desk.docket.result == "penalised")
        #expect(
            try desk.state("deciding", "2026-12-01") == .stopped(Instant(day("2026-08-24"), hour: 10), inTime: true))
        #expect(desk.docket.opened.map(\.purpose) == [.disclosure])
        #expect(try desk.docket.opened.first?.answers["decided-on"] == .on("2026-08-24"))
        #expect(desk.docket.opened.first?.answers["officers"] == .people(["wang", "sun"]))
        #expect(desk.docket.opened.first?.answers["party"] == .sealed("vault:party"))
        // 25 to 28, 31 August, 1 and 2 September.
        #expect(try desk.due("serving", "2026-08-24") == "2026-09-02")
        try desk.act(
            "serve", .officer, "wang", "2026-08-27", ["served-on": .on("2026-08-26"), "manner": .one("person")])
        #expect(try desk.due("paying", "2026-08-27") == "2026-09-10")
        // Sixty days end on Sunday 25 October; six months on 26 February.
        #expect(try desk.due("appealing", "2026-08-27") == "2026-10-26")
        #expect(try desk.due("suing", "2026-08-27") == "2027-02-26")
        try desk.act("pay", .finance, "2026-09-09", ["complete": .yesNo(false), "amount": .yuan(1_000)])
        #expect(desk.stage == "performing")
        try desk.act("pay", .finance, "2026-09-09", ["complete": .yesNo(true), "paid-on": .on("2026-09-09")])
        // 10, 11, 14 to 18, the make-up Sunday 20, 21 to 24, 28 to 30 September.
        #expect(try desk.due("closing", "2026-09-09") == "2026-09-30")
        try desk.act("close", .bureauHead, "2026-09-15")
        // 16 to 18, 20, 21 to 24, 28 to 30 September, 8, 9, the make-up Saturday 10, 12 October.
        #expect(try desk.due("archiving", "2026-09-15") == "2026-10-12")
        #expect(try desk.verdict("archive", .archivist, "2026-09-20", ["complete": .yesNo(false)]) != .allowed)
        try desk.act("archive", .archivist, "2026-09-20")
        #expect(desk.docket.ending == .done)
        #expect(
            desk.docket.documents.map(\.form.id.text) == [
                "interview-record", "evidence-sheet", "investigation-report", "review", "penalty-notice",
                "service-receipt", "handling-approval", "penalty-decision", "service-receipt", "closing-approval",
                "volume",
            ])
    }

    @Test("suspension, identification and the two extensions each move the end by what they are")
    func time() throws {
        var desk = try opened()
        try desk.act("suspend", .bureauHead, "2026-07-13")
        #expect(desk.stage == "suspended")
        #expect(try desk.state("deciding", "2026-07-20") == .paused(since: day("2026-07-13"), [.suspension]))
        #expect(try desk.verdict("finish", .officer, "wang", "2026-07-20") != .allowed)
        try desk.act("resume", .bureauHead, "2026-08-13", ["last-day": .on("2026-08-12")])
        // 13 July to 12 August are 31 days: 4 October becomes 4 November, a Wednesday.
        #expect(try desk.due("deciding", "2026-08-13") == "2026-11-04")
        try desk.act("ask-identification", .officer, "wang", "2026-08-14", ["first-day": .on("2026-08-14")])
        try desk.act("take-identification", .officer, "wang", "2026-08-24", ["last-day": .on("2026-08-23")])
        #expect(try desk.due("deciding", "2026-08-24") == "2026-11-14")
        try desk.act("extend", .bureauHead, "2026-10-12")
        #expect(try desk.due("deciding", "2026-10-12") == "2026-12-14")
        #expect(try desk.verdict("extend", .bureauHead, "2026-10-13") != .allowed)
        #expect(try desk.verdict("extend-further", .bureauHead, "2026-12-01", ["until": .on("2026-12-14")]) != .allowed)
        try desk.act("extend-further", .bureauHead, "2026-12-01", ["until": .on("2026-12-31")])
        #expect(try desk.due("deciding", "2026-12-01") == "2026-12-31")
    }

    @Test("who investigated does not review, whoever else they are now")
    func review() throws {
        var desk = try opened()
        try desk.act("finish", .officer, "wang", "2026-08-03", ["complex": .yesNo(false)])
        let agree: Answers = ["kind": .one("case"), "opinion": .one("agree")]
        for person in ["wang", "sun"] as [Name<Person>] {
            #expect(try desk.verdict("review", .reviewer, person, "2026-08-07", agree) != .allowed)
        }
        #expect(try desk.verdict("review", .reviewer, "li", "2026-08-07", agree) == .allowed)
        for opinion in ["correct", "more", "other"] as [Name<Form.Option>] {
            var back = desk
            try back.act("review", .reviewer, "li", "2026-08-07", ["opinion": .one(opinion)])
            #expect(back.stage == "investigating")
            #expect(try back.verdict("approve-notice", .bureauHead, "2026-08-10") != .allowed)
        }
        #expect(try desk.verdict("extend-review", .bureauHead, "2026-08-10", ["until": .on("2026-08-17")]) != .allowed)
        try desk.act("extend-review", .bureauHead, "2026-08-10", ["until": .on("2026-08-28")])
        #expect(try desk.due("reviewing", "2026-08-10") == "2026-08-28")
    }

    @Test("a complex case passes legal review and panel discussion, also after it went back")
    func complex() throws {
        var desk = try opened()
        try desk.act("finish", .officer, "wang", "2026-08-03", ["complex": .yesNo(true)])
        let ordinary = try desk.verdict(
            "review", .reviewer, "li", "2026-08-07", ["kind": .one("case"), "opinion": .one("agree")])
        #expect(ordinary != .allowed)
        desk = try noticed(complex: true)
        try desk.act("waive", .officer, "wang", "2026-08-19")
        let penalty: Answers = ["fine": .yuan(5_000), "confiscation": .yuan(0)]
        #expect(try desk.verdict("decide", .bureauHead, "2026-08-24", penalty) != .allowed)
        try desk.act("discuss", .bureauHead, "2026-08-24")
        #expect(try desk.verdict("decide", .bureauHead, "2026-08-24", penalty) == .allowed)
        try desk.act("send-back", .bureauHead, "2026-08-24")
        try desk.act("finish", .officer, "wang", "2026-08-26", ["complex": .yesNo(true)])
        try desk.act("review", .reviewer, "li", "2026-08-27", ["kind": .one("legal"), "opinion": .one("agree")])
        try desk.act("approve-notice", .bureauHead, "2026-08-27", ["fine": .yuan(6_000)])
        try desk.act(
            "serve-notice", .officer, "wang", "2026-08-28", ["served-on": .on("2026-08-28"), "manner": .one("person")])
        // The new notice gives the full time again: 31 August to 4 September.
        #expect(try desk.due("defending", "2026-08-28") == "2026-09-04")
        try desk.act("waive", .officer, "wang", "2026-09-05")
        #expect(try desk.verdict("decide", .bureauHead, "2026-09-07", ["fine": .yuan(6_000)]) != .allowed)
    }

    @Test("a defence is heard and checked; the decision still waits for the time, and is no heavier than the notice")
    func defence() throws {
        var desk = try noticed()
        try desk.act("hear", .respondent, "shop", "2026-08-13")
        #expect(desk.stage == "rechecking")
        try desk.act("recheck", .officer, "wang", "2026-08-14", ["result": .one("adopted")])
        let penalty: Answers = ["fine": .yuan(4_000), "confiscation": .yuan(800)]
        #expect(try desk.verdict("decide", .bureauHead, "2026-08-18", penalty) != .allowed)
        #expect(try desk.verdict("decide", .bureauHead, "2026-08-19", penalty) == .allowed)
        let heavier: [Answers] = [
            ["fine": .yuan(5_001), "confiscation": .yuan(800)], ["fine": .yuan(5_000), "confiscation": .yuan(801)],
        ]
        for answers in heavier { #expect(try desk.verdict("decide", .bureauHead, "2026-08-19", answers) != .allowed) }
    }

    @Test("a warning alone is not published")
    func warning() throws {
        var desk = try noticed()
        try desk.act("waive", .officer, "wang", "2026-08-19")
        try desk.act("decide", .bureauHead, "2026-08-24", ["fine": .yuan(0), "warning-only": .yesNo(true)])
        #expect(desk.docket.opened.isEmpty)
    }

    @Test("an officer whose certificate has run out serves nothing")
    func expired() throws {
        let desk = try decided()
        let verdict = try desk.verdict("serve", .officer, "zhou", "2026-08-26", ["manner": .one("person")])
        #expect(verdict.reasons.map(\.text.zh) == ["须持有在2026-08-26有效的行政执法证"])
    }

    @Test("electronic service needs the signed confirmation of address")
    func electronic() throws {
        let desk = try decided()
        var answers: Answers = [
            "manner": .one("electronic"), "address-confirmed": .yesNo(false), "served-on": try .on("2026-08-26"),
        ]
        #expect(
            try desk.verdict("serve", .officer, "wang", "2026-08-26", answers).reasons.map(\.rule) == ["CF-38/manner"])
        answers["address-confirmed"] = .yesNo(true)
        #expect(try desk.verdict("serve", .officer, "wang", "2026-08-26", answers) == .allowed)
    }

    @Test("a notice served by announcement takes thirty days that do not count")
    func announcement() throws {
        var desk = try reviewed()
        try desk.act("approve-notice", .bureauHead, "2026-08-10", ["fine": .yuan(5_000)])
        try desk.act("announce-notice", .officer, "wang", "2026-08-11", ["published": .on("2026-08-11")])
        #expect(try desk.due("announcing-notice", "2026-08-11") == "2026-09-10")
        #expect(try desk.verdict("notice-announced", .officer, "wang", "2026-09-10") != .allowed)
        try desk.act("notice-announced", .officer, "wang", "2026-09-11", ["served-on": .on("2026-09-10")])
        // 11 August to 10 September are 31 days: 4 October becomes 4 November.
        #expect(try desk.due("deciding", "2026-09-11") == "2026-11-04")
        // 11, 14 to 17 September.
        #expect(try desk.due("defending", "2026-09-11") == "2026-09-17")
    }

    @Test("a decision served by announcement counts as served when its days are over")
    func decisionAnnounced() throws {
        var desk = try decided()
        try desk.act("announce", .officer, "wang", "2026-08-26", ["published": .on("2026-08-26")])
        // The thirtieth day, 25 September, begins the days off for Mid-Autumn.
        #expect(try desk.due("announcing", "2026-08-26") == "2026-09-28")
        try desk.act("announced", .officer, "wang", "2026-09-29", ["served-on": .on("2026-09-28")])
        #expect(desk.stage == "performing")
    }

    @Test("unpaid: urged after the time to pay, and to the court only after both remedies, within three months")
    func court() throws {
        var desk = try served()
        #expect(try desk.verdict("urge", .officer, "wang", "2026-09-10") != .allowed)
        try desk.act("urge", .officer, "wang", "2026-09-14", ["served-on": .on("2026-09-14")])
        // 15 to 18, the make-up Sunday 20, 21 to 24, 28 September.
        #expect(try desk.due("urging", "2026-09-14") == "2026-09-28")
        #expect(try desk.verdict("apply", .officer, "wang", "2026-09-29") != .allowed)
        #expect(try desk.verdict("remedies-ended", .officer, "wang", "2027-02-26") != .allowed)
        try desk.act("remedies-ended", .officer, "wang", "2027-03-01", ["ended-on": .on("2027-02-26")])
        #expect(try desk.due("applying", "2027-03-01") == "2027-05-26")
        #expect(try desk.verdict("apply", .officer, "wang", "2027-05-26") == .allowed)
        #expect(try desk.verdict("apply", .officer, "wang", "2027-05-27") != .allowed)
        try desk.act("apply", .officer, "wang", "2027-03-10")
        try desk.act("follow", .officer, "wang", "2027-04-01")
        try desk.act("court-ended", .officer, "wang", "2027-06-01", ["ruled-on": .on("2027-06-01")])
        #expect(desk.stage == "closing")
    }

    @Test("payment may be deferred to a day that is set")
    func deferred() throws {
        var desk = try served()
        try desk.act("defer", .bureauHead, "2026-09-01", ["until": .on("2026-12-01")])
        #expect(try desk.due("paying", "2026-09-01") == "2026-12-01")
    }

    @Test("a decision not to penalise is served and then closed; transfers and endings go straight to closing")
    func otherDecisions() throws {
        for decision in ["spare", "unfounded"] as [Name<Form.Option>] {
            var desk = try reviewed(proposal: decision)
            #expect(try desk.verdict("approve-notice", .bureauHead, "2026-08-10") != .allowed)
            if decision == "spare" { try desk.act("find-lenient", .officer, "wang", "2026-08-10") }
            try desk.act("decide-other", .bureauHead, "2026-08-10", ["decision": .one(decision)])
            #expect(desk.docket.result == "not-penalised")
            #expect(try desk.verdict("serve", .officer, "wang", "2026-08-11", ["manner": .one("person")]) != .allowed)
            try desk.act(
                "serve-no-penalty", .officer, "wang", "2026-08-11",
                ["manner": .one("person"), "served-on": .on("2026-08-11")])
            #expect(desk.stage == "closing")
        }
        for decision in ["transfer", "crime"] as [Name<Form.Option>] {
            var desk = try reviewed(proposal: decision)
            try desk.act("decide-other", .bureauHead, "2026-08-10", ["decision": .one(decision)])
            #expect(desk.docket.result == "transferred")
            #expect(desk.stage == "closing")
            // 11 to 14, 17 to 21, 24 to 28, 31 August.
            #expect(try desk.due("closing", "2026-08-10") == "2026-08-31")
        }
        var ended = try opened()
        try ended.act("end", .bureauHead, "2026-07-20")
        #expect(ended.docket.result == "ended")
        #expect(ended.stage == "closing")
    }

    @Test("an annulled decision is withdrawn from publication and the case closed")
    func annulled() throws {
        var desk = try served()
        try desk.act("revoke", .bureauHead, "2026-10-12")
        #expect(desk.docket.words.map(\.signal) == [.annulled])
        #expect(desk.stage == "closing")
        #expect(try desk.state("suing", "2026-10-13") == .stopped(Instant(day("2026-10-12"), hour: 10), inTime: true))
    }
}
