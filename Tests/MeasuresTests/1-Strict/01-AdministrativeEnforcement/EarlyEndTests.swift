import Base
import Law
import Measures
import Procedure
import Testing

@Suite("提前停止公示: the early end of a publication, and passing it on to another province")
struct EarlyEndTests {
    /// Decided on Monday 24 August 2026, published on Monday 31 August.
    private func published(
        _ duration: Name<Form.Option>, elsewhere: Bool = false, _ more: Answers = [:]
    ) throws -> Desk {
        var desk = Desk(.penaltyDisclosure)
        try desk.act(
            "open", .system, "2026-08-24", ["decided-on": .on("2026-08-24"), "officers": .people(["wang", "sun"])])
        try desk.act(
            "enter", .officer, "wang", "2026-08-26",
            ["decided-on": .on("2026-08-24"), "elsewhere": .yesNo(elsewhere)])
        try desk.act(
            "approve", .publisher, "feng", "2026-08-31", ["duration": .one(duration)].merging(more) { $1 })
        return desk
    }

    private static let fine: Answers = [
        "performed": .yesNo(true), "removed": .yesNo(true), "repeated": .yesNo(false), "listed": .yesNo(false),
        "grave": .yesNo(false),
    ]

    private func checked(_ change: Answers = [:]) throws -> Desk {
        var desk = try published("middle")
        try desk.act("ask-early-end", .publisher, "feng", "2026-12-01", ["received": .on("2026-12-01")])
        try desk.act("check-early-end", .reviewer, "li", "2026-12-03", Self.fine.merging(change) { $1 })
        return desk
    }

    @Test("asked after three months, checked by another, granted: the publication ends with the decision")
    func granted() throws {
        var desk = try published("middle")
        // Three months from 31 August end on the last day of November.
        #expect(try desk.verdict("ask-early-end", .publisher, "feng", "2026-11-30", [:]) != .allowed)
        try desk.act("ask-early-end", .publisher, "feng", "2026-12-01", ["received": .on("2026-12-01")])
        // 2 to 4 and 7 to 10 December.
        #expect(try desk.due("early-ending", "2026-12-01") == "2026-12-10")
        #expect(desk.stage == "early-checking" && desk.docket.stage?.publicName.zh == "处罚已公示")
        #expect(try desk.verdict("check-early-end", .publisher, "feng", "2026-12-02", Self.fine) != .allowed)
        try desk.act("check-early-end", .reviewer, "li", "2026-12-02", Self.fine)
        #expect(desk.docket.holder?.role == .bureauHead)
        try desk.act("decide-early-end", .bureauHead, "2026-12-04", ["decision": .one("granted")])
        #expect(desk.docket.ending == .done && desk.stage == "ended-early" && desk.docket.result == "ended")
    }

    @Test("serious entries wait a year; slight ones need no request, restrictions never end early")
    func classes() throws {
        let serious = try published("long")
        #expect(try serious.verdict("ask-early-end", .publisher, "feng", "2027-08-31", [:]) != .allowed)
        #expect(try serious.verdict("ask-early-end", .publisher, "feng", "2027-09-01", [:]) == .allowed)
        let slight = try published("short")
        #expect(try slight.verdict("ask-early-end", .publisher, "feng", "2026-11-30", [:]) != .allowed)
        let restricted = try published("restriction", ["restricted-until": .on("2031-08-23")])
        #expect(try restricted.verdict("ask-early-end", .publisher, "feng", "2030-01-07", [:]) != .allowed)
    }

    @Test(
        "one condition that is not met, or a graver penalty, and it can only be refused",
        arguments: ["performed", "removed", "repeated", "listed", "grave"] as [Name<Form.Field>])
    func conditions(field: Name<Form.Field>) throws {
        let other = Self.fine[field] != .yesNo(true)
        var desk = try checked([field: .yesNo(other)])
        let granted = try desk.verdict("decide-early-end", .bureauHead, "2026-12-04", ["decision": .one("granted")])
        #expect(granted.reasons.count == 1 && granted.reasons.first?.rule == "XY-08/conditions")
        try desk.act("decide-early-end", .bureauHead, "2026-12-04", ["decision": .one("refused")])
        #expect(desk.stage == "published" && desk.docket.ending == nil)
        // It goes on to its last day, and may be asked for again.
        #expect(try desk.due("middle", "2026-12-05") == "2027-08-31")
        #expect(try desk.verdict("ask-early-end", .publisher, "feng", "2027-01-11", [:]) == .allowed)
    }

    @Test("while a request waits, the last day still ends the publication, and an annulled decision is withdrawn")
    func meanwhile() throws {
        var ended = try checked()
        try ended.act("end", .system, "2027-09-01")
        #expect(ended.stage == "ended")
        var fallen = try checked()
        try fallen.act("order-withdrawal", .system, "2026-12-04")
        #expect(fallen.stage == "withdrawing")
    }

    @Test("for a party of another province ten working days run from the decision until it is passed on")
    func elsewhere() throws {
        var desk = try published("middle", elsewhere: true)
        // 25 to 28 August, 31 August to 4 September, 7 September.
        #expect(try desk.due("pushing", "2026-08-31") == "2026-09-07")
        try desk.act("push", .publisher, "feng", "2026-09-02", ["pushed-on": .on("2026-09-02")])
        #expect(
            try desk.state("pushing", "2026-12-01") == .stopped(Instant(day("2026-09-02"), hour: 10), inTime: true))
        // 3, 4, 7 to 11, 14 to 16 September.
        #expect(try desk.due("posting", "2026-09-02") == "2026-09-16")
        try desk.act("posted", .publisher, "feng", "2026-09-10")
        let same = try published("middle")
        #expect(try same.verdict("push", .publisher, "feng", "2026-09-02") != .allowed)
    }
}
