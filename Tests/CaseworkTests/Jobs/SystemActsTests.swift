import Base
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("What the system takes when a clock has ended")
struct SystemActsTests {
    private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func deeds(_ desk: CaseOffice, _ matter: MatterID) async throws -> [String] {
        try await desk.office.docket(matter, within: .office).done.map { "\($0.act) \($0.actor.role)" }
    }

    @Test(
        "a party that says nothing in its time is taken to have waived it, at the start of the next day and once",
        arguments: TestDatabases.all)
    func waived(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let matter = try await desk.defending()
            // 25 to 28 and 31 August.
            let last = Instant(try Self.day("2026-08-31"), hour: 23, minute: 59, second: 59)
            #expect(try await desk.scheduler.round(at: last) == .init(done: 0, failed: 0))
            #expect(try await desk.office.docket(matter, within: .office).stage?.id == "defending")
            let next = Instant(try Self.day("2026-09-01"))
            #expect(try await desk.scheduler.round(at: next) == .init(done: 1, failed: 0))
            let docket = try await desk.office.docket(matter, within: .office)
            #expect(docket.stage?.id == "deciding" && docket.last("waive")?.actor == .system)
            #expect(docket.last("waive")?.recordedAt == next)
            #expect(try await desk.scheduler.round(at: next.adding(hours: 24)) == .init(done: 0, failed: 0))
            #expect(try await deeds(desk, matter).filter { $0.hasPrefix("waive") } == ["waive system"])
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    @Test(
        "a party that has spoken, and an officer who was quicker, leave the job nothing to do",
        arguments: TestDatabases.all)
    func movedOn(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (heard, waived) = (try await desk.defending(), try await desk.defending())
            try await desk.act("hear", CaseOffice.wang, heard, at: Instant(try Self.day("2026-08-26"), hour: 9))
            let next = Instant(try Self.day("2026-09-01"))
            try await desk.act("waive", CaseOffice.wang, waived, at: next.adding(seconds: 1))
            let (before, other) = (try await deeds(desk, heard), try await deeds(desk, waived))
            #expect(try await desk.scheduler.round(at: next.adding(hours: 2)) == .init(done: 2, failed: 0))
            #expect(try await deeds(desk, heard) == before)
            #expect(try await deeds(desk, waived) == other)
        }
    }

    @Test(
        "announced service takes effect on its last day, for the notice and for the decision",
        arguments: TestDatabases.all)
    func announced(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let matter = try await desk.opened()
            try await desk.notice(matter)
            let published = try Self.day("2026-08-24")
            try await desk.act(
                "announce-notice", CaseOffice.wang, matter, ["published": .day(published)],
                at: Instant(published, hour: 15))
            // Thirty days from the announcement end on 23 September; five working days more on the 30th.
            _ = try await desk.scheduler.round(at: Instant(try Self.day("2026-09-24")))
            let docket = try await desk.office.docket(matter, within: .office)
            #expect(docket.last("notice-announced")?.actor == .system)
            #expect(docket.answer("served-on", in: "notice-announced") == .day(try Self.day("2026-09-23")))
            #expect(docket.stage?.id == "defending")
            #expect(docket.clocks["deciding"]?.open.isEmpty == true)
            // The Mid-Autumn holiday takes the 25th; the 20th is worked in place of a day in October.
            let reading = try docket.reading(of: "defending", at: CaseOffice.monday, desk.office.lawbook)
            let end = try #require(reading?.due.legal.day)
            _ = try await desk.scheduler.round(at: Instant(end, hour: 23))
            #expect(try await desk.office.docket(matter, within: .office).stage?.id == "defending")
            _ = try await desk.scheduler.round(at: Instant(end.next))
            #expect(try await desk.office.docket(matter, within: .office).stage?.id == "deciding")
            try await desk.act(
                "decide", CaseOffice.head, matter, CaseOffice.sums.merging(["warning-only": .yesNo(true)]) { $1 },
                at: Instant(end.next, hour: 9))
            try await desk.act(
                "announce", CaseOffice.wang, matter, ["published": .day(end.next)], at: Instant(end.next, hour: 10))
            _ = try await desk.scheduler.round(at: Instant(end.adding(days: 40)))
            let served = try await desk.office.docket(matter, within: .office)
            #expect(served.stage?.id == "performing")
            #expect(served.answer("served-on", in: "announced") == .day(end.next.adding(days: 30)))
        }
    }

    @Test(
        "the end of all remedies is recorded once, with its day; a deferral that ends later moves it",
        arguments: TestDatabases.all)
    func remedies(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let matter = try await decided(desk, "2026-09-07")
            // Six months from service on 7 September end on 7 March 2027, a Sunday: the 8th.
            let end = try Self.day("2027-03-08")
            _ = try await desk.scheduler.round(at: Instant(end, hour: 12))
            #expect(try await desk.office.docket(matter, within: .office).last("remedies-ended") == nil)
            _ = try await desk.scheduler.round(at: Instant(end.next))
            let docket = try await desk.office.docket(matter, within: .office)
            #expect(docket.last("remedies-ended")?.actor == .system)
            #expect(docket.answer("ended-on", in: "remedies-ended") == .day(end))
            #expect(docket.clocks["applying"] != nil)
            try await desk.act("urge", CaseOffice.wang, matter, at: Instant(end.next, hour: 9))
            _ = try await desk.scheduler.round(at: Instant(end.adding(days: 30)))
            #expect(try await deeds(desk, matter).filter { $0.hasPrefix("remedies-ended") }.count == 1)
        }
        try await kind.use { database in
            let desk = CaseOffice(database)
            let matter = try await decided(desk, "2026-09-07")
            let until = try Self.day("2027-04-30")
            try await desk.act(
                "defer", CaseOffice.head, matter, ["until": .day(until)],
                at: Instant(try Self.day("2026-09-10"), hour: 9))
            _ = try await desk.scheduler.round(at: Instant(try Self.day("2027-03-09")))
            #expect(try await desk.office.docket(matter, within: .office).last("remedies-ended") == nil)
            _ = try await desk.scheduler.round(at: Instant(until.next))
            let docket = try await desk.office.docket(matter, within: .office)
            #expect(docket.answer("ended-on", in: "remedies-ended") == .day(until))
        }
    }

    @Test("the doctor names what the system should have taken, and is quiet once it has", arguments: TestDatabases.all)
    func overdue(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let matter = try await desk.defending()
            let next = Instant(try Self.day("2026-09-01"))
            func named(_ now: Instant) async throws -> [String] {
                _ = try await Notices(desk.office).deliver(at: now)
                return try await desk.doctor(at: now)
            }
            #expect(try await named(next.adding(seconds: 3_600)) == [])
            let late = try await named(next.adding(seconds: 3_601))
            #expect(
                late.contains(
                    "Matter \(matter): the system should have taken “Record that the time passed unused” on 2026-09-01 "
                        + "and has not; see whether the server runs"))
            #expect(late.contains("1 jobs are more than an hour late"))
            _ = try await desk.scheduler.round(at: next.adding(hours: 2))
            #expect(try await named(next.adding(hours: 4)) == [])
        }
    }

    @Test("a store in which an earlier program put nothing in catches up", arguments: TestDatabases.all)
    func caughtUp(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let matter = try await desk.defending()
            try await database.write { _ = try $0.run("DELETE FROM job") }
            let next = Instant(try Self.day("2026-09-03"), hour: 8)
            #expect(try await desk.scheduler.round(at: next) == .init(done: 0, failed: 0))
            try await SystemActs.scheduleAll(desk.office, at: next)
            try await SystemActs.scheduleAll(desk.office, at: next)
            #expect(try await desk.scheduler.round(at: next) == .init(done: 1, failed: 0))
            #expect(try await desk.office.docket(matter, within: .office).last("waive")?.actor == .system)
        }
    }

    @Test("all open matters are looked through once for each program and calendar", arguments: TestDatabases.all)
    func caughtUpOnce(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            _ = try await desk.defending()
            let next = Instant(try Self.day("2026-09-03"), hour: 8)
            func waiting(after program: String, in office: Office) async throws -> (isDone: Bool, jobs: Int?) {
                try await database.write { _ = try $0.run("DELETE FROM job") }
                let isDone = try await SystemActs.catchUp(office, program: program, at: next)
                return (isDone, try await database.read { try $0.row("SELECT COUNT(*) AS n FROM job")?.int("n") })
            }
            #expect(try await waiting(after: "one", in: desk.office) == (true, 1))
            #expect(try await waiting(after: "one", in: desk.office) == (false, 0))
            #expect(try await waiting(after: "two", in: desk.office) == (true, 1))
            let entry = HolidayNotice.Entry(try Self.day("2027-01-04"), .off, Festival("元旦"))
            let notice = HolidayNotice(year: 2027, sources: ["https://example.invalid"], entries: [entry])
            let book = desk.office.lawbook
            let other = Office(
                database: database, vault: desk.office.vault, catalogue: desk.office.catalogue,
                lawbook: Lawbook(book.rules, book.calendar.adding(notice)))
            #expect(try await waiting(after: "two", in: other) == (true, 1))
            #expect(try await waiting(after: "two", in: other) == (false, 0))
            try await database.write { try SystemActs.forget(in: $0) }
            #expect(try await waiting(after: "two", in: other) == (true, 1))
        }
    }

    /// Decided and served on a day, with the party silent before.
    private func decided(_ desk: CaseOffice, _ iso: String) async throws -> MatterID {
        let matter = try await desk.defending()
        _ = try await desk.scheduler.round(at: Instant(try Self.day("2026-09-01")))
        try await desk.act(
            "decide", CaseOffice.head, matter, CaseOffice.sums.merging(["warning-only": .yesNo(true)]) { $1 },
            at: Instant(try Self.day("2026-09-02"), hour: 9))
        try await desk.act(
            "serve", CaseOffice.wang, matter, ["manner": .chosen(["person"])],
            at: Instant(try Self.day(iso), hour: 9))
        return matter
    }
}
