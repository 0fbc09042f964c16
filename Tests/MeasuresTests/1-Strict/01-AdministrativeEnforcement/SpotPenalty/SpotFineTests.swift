import Base
import Law
import Measures
import Procedure
import Testing

@Suite("当场处罚的罚款: cash on the spot, remedies, and the court")
struct SpotFineTests {
    private func decided(_ fine: Int, on iso: String = "2026-11-02") throws -> Desk {
        var desk = Desk(.spotPenalty)
        try desk.act("begin", .officer, "wang", iso, ["party-type": .one("household")])
        let answers: Answers = ["penalty": .one("fine"), "fine": .yuan(fine)]
        try desk.act("tell", .officer, "wang", iso, answers)
        try desk.act("decide", .officer, "wang", iso, answers)
        return desk
    }

    private func cash(
        _ fine: Int, _ ground: Name<Form.Option>, collected: String = "2026-11-02", of sum: Int? = nil
    ) throws -> Verdict {
        try decided(fine).verdict(
            "collect", .officer, "wang", "2026-11-04",
            [
                "ground": .one(ground), "collected-on": .on(collected), "amount": .yuan(sum ?? fine),
                "on-water": .yesNo(false),
            ])
    }

    @Test("up to 100 yuan in cash without more; above it only where it would be hard to collect, or far away")
    func grounds() throws {
        #expect(try cash(100, "small") == .allowed)
        #expect(try cash(101, "small") != .allowed)
        #expect(try cash(200, "hard") == .allowed)
        #expect(try cash(200, "remote") == .allowed)
        // The day after is no longer on the spot, unless the party asks for it where no bank is near.
        #expect(try cash(100, "small", collected: "2026-11-03") != .allowed)
        #expect(try cash(200, "hard", collected: "2026-11-03") != .allowed)
        #expect(try cash(200, "remote", collected: "2026-11-03") == .allowed)
        #expect(try cash(200, "hard", collected: "2026-11-01") != .allowed)
        #expect(try cash(100, "small", of: 90) != .allowed)
    }

    @Test("two working days to hand it in, from landing where it was on the water, and two more to bank it")
    func banked() throws {
        var desk = try decided(100, on: "2026-11-06")
        try desk.act(
            "collect", .officer, "wang", "2026-11-06",
            ["ground": .one("small"), "amount": .yuan(100), "on-water": .yesNo(false)])
        #expect(try desk.due("cash", "2026-11-06") == "2026-11-10")
        #expect(desk.docket.holder?.role == .finance)
        // Who took the money does not receive it.
        #expect(try desk.verdict("take-cash", .finance, "wang", "2026-11-09") != .allowed)
        try desk.act("take-cash", .finance, "2026-11-09")
        #expect(try desk.due("banking", "2026-11-09") == "2026-11-11")
        try desk.act("bank", .finance, "2026-11-10")
        #expect(desk.stage == "closing")
        var afloat = try decided(200, on: "2026-11-06")
        try afloat.act(
            "collect", .officer, "wang", "2026-11-12",
            [
                "ground": .one("remote"), "amount": .yuan(200), "collected-on": .on("2026-11-06"),
                "on-water": .yesNo(true), "landed-on": .on("2026-11-12"),
            ])
        #expect(try afloat.due("cash", "2026-11-12") == "2026-11-16")
    }

    /// Fined on 1 September 2026, and urged when the fifteen days had passed.
    private func urged() throws -> Desk {
        var desk = try decided(200, on: "2026-09-01")
        #expect(try desk.verdict("urge", .officer, "wang", "2026-09-16") != .allowed)
        try desk.act("urge", .officer, "wang", "2026-09-18", ["served-on": .on("2026-09-18")])
        return desk
    }

    @Test("unpaid and unchallenged: urged, and after the sixty days of reconsideration the court")
    func court() throws {
        var desk = try urged()
        // The sixtieth day is Saturday 31 October.
        #expect(try desk.due("appealing", "2026-09-18") == "2026-11-02")
        #expect(try desk.verdict("remedies-ended", .officer, "wang", "2026-11-02") != .allowed)
        #expect(try desk.verdict("apply", .officer, "wang", "2026-11-02") != .allowed)
        try desk.act("remedies-ended", .system, "2026-11-03", ["ended-on": .on("2026-11-02")])
        #expect(try desk.due("applying", "2026-11-03") == "2027-02-02")
        try desk.act("apply", .officer, "wang", "2026-11-06")
        #expect(desk.stage == "enforcing")
        try desk.act("pay", .finance, "2026-12-01", ["complete": .yesNo(true)])
        #expect(desk.stage == "closing")
    }

    @Test("while reconsideration runs no remedy has ended; after it the party has fifteen days to sue")
    func reconsidered() throws {
        var desk = try urged()
        #expect(try desk.verdict("review-ended", .officer, "wang", "2026-10-12") != .allowed)
        try desk.act("review-asked", .officer, "wang", "2026-10-12")
        #expect(try desk.verdict("remedies-ended", .officer, "wang", "2026-11-09") != .allowed)
        try desk.act("review-ended", .officer, "wang", "2026-11-10", ["served-on": .on("2026-11-10")])
        #expect(try desk.due("suing", "2026-11-10") == "2026-11-25")
        #expect(try desk.verdict("remedies-ended", .officer, "wang", "2026-11-25") != .allowed)
        #expect(try desk.verdict("remedies-ended", .officer, "wang", "2026-11-26") == .allowed)
    }

    @Test("a decision that falls ends all that ran on it")
    func fallen() throws {
        var desk = try decided(200)
        try desk.act("revoke", .bureauHead, "2026-11-10", ["by": .one("reconsideration")])
        #expect(desk.stage == "closing")
        for clock: Name<Clock> in ["paying", "appealing"] {
            #expect(desk.docket.clocks[clock]?.stoppedAt != nil)
        }
        #expect(try desk.verdict("revoke", .bureauHead, "2026-11-11") != .allowed)
    }
}
