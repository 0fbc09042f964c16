import Base
import Law
import Measures
import Procedure
import Testing

@Suite("电商平台通知: the fifteen days after a seller's statement")
struct PlatformNoticeTests {
    private func registered() throws -> Desk {
        var desk = Desk(.platformNotice)
        try desk.act("register", .officer, "2026-11-02", ["arrived": .on("2026-11-02")])
        return desk
    }

    private func answered() throws -> Desk {
        var desk = try registered()
        try desk.act("platform-acted", .officer, "2026-11-03", ["acted-on": .on("2026-11-03")])
        try desk.act("statement", .officer, "2026-11-05", ["arrived": .on("2026-11-05")])
        return desk
    }

    @Test("they run from the day the statement reached the right holder")
    func waiting() throws {
        let desk = try answered()
        #expect(try desk.due("waiting", "2026-11-05") == "2026-11-20")
        #expect(try desk.verdict("lifted", .officer, "2026-11-20") != .allowed)
        #expect(try desk.verdict("lifted", .officer, "2026-11-21") == .allowed)
    }

    @Test("a complaint gets its receipt, which must be in the right holder's hands, and is verified")
    func complaint() throws {
        var desk = try answered()
        try desk.act("complain", .officer, "2026-11-10", ["received": .on("2026-11-10")])
        // The office's own target: the next working day.
        #expect(try desk.due("receipt", "2026-11-10") == "2026-11-11")
        #expect(try desk.verdict("give-receipt", .officer, "2026-11-11", ["delivered": .yesNo(false)]) != .allowed)
        try desk.act("give-receipt", .officer, "2026-11-11", ["delivered": .yesNo(true)])
        #expect(desk.docket.documents.map(\.form.id.text) == ["complaint-receipt"])
        #expect(try desk.docket.opened.map(\.answers) == [["received": .on("2026-11-11")]])
        #expect(desk.docket.ending == .done)
    }

    @Test("a platform that does nothing is referred only after it had its time")
    func idle() throws {
        var desk = try registered()
        #expect(try desk.verdict("refer", .officer, "2026-11-03") != .allowed)
        try desk.act("refer", .officer, "2026-11-05")
        #expect(desk.docket.ending == .transferred)
        #expect(desk.docket.opened.map(\.purpose) == [.verification])
    }

    @Test("a suit ends it; measures that nobody contests stand")
    func others() throws {
        var sued = try answered()
        try sued.act("sued", .officer, "2026-11-10")
        #expect(sued.docket.ending == .ended)
        var settled = try registered()
        try settled.act("platform-acted", .officer, "2026-11-03", ["acted-on": .on("2026-11-03")])
        try settled.act("settled", .officer, "2026-11-30")
        #expect(settled.docket.ending == .done)
    }
}
