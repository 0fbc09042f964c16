import Base
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("在计时限表: what the clocks of open matters are reckoned from")
struct MatterClocksTests {
    /// Matters as they stand in an office: some just filed, some in hand, one that waits for a clock of a party, some
    /// whose clocks stand still or stood still for a while, some with extensions.
    private func matters(_ desk: CaseOffice) async throws -> [MatterID] {
        let (day, wang, head) = (CaseOffice.monday, CaseOffice.wang, CaseOffice.head)
        var reports: [MatterID] = []
        for place in 0..<4 { reports.append(try await desk.report(at: day.adding(hours: place))) }
        for report in reports[1...2] {
            try await desk.act(
                "accept", CaseOffice.dispatcher, report, ["unit": .chosen(["station"])], at: day.adding(hours: 5))
        }
        let verification = try await desk.verification(of: reports[1])
        try await desk.act("extend", head, verification, at: day.adding(hours: 6))
        try await desk.act("ask-supplement", CaseOffice.dispatcher, reports[3], at: day.adding(hours: 5))
        var cases: [MatterID] = []
        for _ in 0..<5 { cases.append(try await desk.opened()) }
        for matter in cases[1...2] {
            try await desk.act(
                "commission-test", wang, matter, ["first-day": .day(day.day.adding(days: 2))],
                at: day.adding(hours: 24 * 3))
        }
        try await desk.act(
            "take-test", wang, cases[2], ["last-day": .day(day.day.adding(days: 9))], at: day.adding(hours: 24 * 10))
        try await desk.act("suspend", head, cases[3], at: day.adding(hours: 24 * 4))
        try await desk.act("extend", head, cases[4], at: day.adding(hours: 24 * 4))
        try await desk.act(
            "extend-further", head, cases[4], ["until": .day(day.day.adding(days: 150))], at: day.adding(hours: 24 * 5))
        return reports + [verification] + cases + [try await desk.defending(), try await desk.opened(unit: "brigade")]
    }

    /// What the list says of every open matter's dates.
    private func lines(_ desk: CaseOffice) async throws -> [String] {
        try await desk.office.database.read { transaction in
            try Matters.open(within: .office, after: nil, most: 1_000, in: transaction).map { line in
                "\(line.id) \(line.nextDue?.description ?? "-") \(line.nextRule ?? "-") \(line.turns)"
            }
        }
    }

    /// The same from the events.
    private func folded(_ desk: CaseOffice, at now: Instant) async throws -> [String] {
        try await desk.office.database.read { transaction in
            try Matters.open(within: .office, after: nil, most: 1_000, in: transaction).map { line in
                let told = try MatterSummary(
                    MatterEvents.docket(line.id, desk.office.catalogue, in: transaction), id: line.id, unit: line.unit,
                    openedBy: line.openedBy, filedAt: line.filedAt, at: now, desk.office.lawbook)
                return "\(told.id) \(told.nextDue?.description ?? "-") \(told.nextRule ?? "-") \(told.turns)"
            }
        }
    }

    private func reckon(_ desk: CaseOffice, batch: Int, at now: Instant) async throws {
        let scheduler = Scheduler(
            desk.office.database, handlers: [ReckonAnew.job: ReckonAnew.handler(desk.office, batch: batch)])
        #expect(try await scheduler.rounds(at: now).failed == 0)
    }

    @Test(
        "after each change of the law the lists say what the events say, whether their clocks were kept or not",
        arguments: TestDatabases.all)
    func agrees(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            _ = try await matters(desk)
            // The notice for 2026 with other days off, so that running periods lie in them.
            let changes: [@Sendable (Instant) async throws -> Void] = [
                { try await desk.correct("CF-25", from: "2021-07-15", to: 60, .calendarDay, at: $0) },
                { try await desk.correct("TJ-18", from: "2026-04-15", to: 11, .workingDay, at: $0) },
                {
                    try await desk.announce(
                        off: ["2026-09-04", "2026-09-05", "2026-09-07", "2026-09-08", "2026-09-09"], named: "中秋节",
                        at: $0)
                },
                { try await desk.correct("CF-01", from: "2021-07-15", to: 3, .month, at: $0) },
                { try await desk.correct("CF-25", from: "2021-07-15", to: 2, .year, at: $0) },
            ]
            for (place, change) in changes.enumerated() {
                let now = CaseOffice.monday.adding(hours: 24 * 50 + place)
                let before = try await lines(desk)
                try await change(now)
                // As an earlier program left it: nothing is kept of some matters.
                if place == 1 {
                    _ = try await database.write { try $0.run("UPDATE matter SET clock_rules = NULL WHERE id < 'i'") }
                }
                try await reckon(desk, batch: place == 0 ? 2 : 1_000, at: now)
                let after = try await lines(desk)
                #expect(after != before, "change \(place) has moved nothing")
                #expect(try await folded(desk, at: now) == after)
                #expect(try await desk.doctor(at: now.adding(seconds: 1)).filter { $0.contains("list") } == [])
            }
        }
    }

    @Test("what is kept is read back as what the docket has, pauses and extensions too", arguments: TestDatabases.all)
    func kept(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let matters = try await matters(desk)
            var (stops, extensions) = (0, 0)
            let open = try await database.read {
                try Matters.open(under: nil, within: .office, after: nil, most: 99, in: $0)
            }
            for matter in matters {
                let docket = try await desk.office.docket(matter, within: .office)
                let kept = try #require(open.first { $0.line.id == matter }?.clocks)
                let running = try #require(kept.running)
                #expect(running == docket.running)
                stops += running.runs.values.reduce(0) { $0 + $1.stops.count }
                extensions += running.runs.values.reduce(0) { $0 + $1.extensions.count }
            }
            #expect(stops == 3 && extensions == 3)
        }
    }

    @Test("of a matter that has ended nothing is kept; the doctor names what is not as the events say")
    func ended() async throws {
        try await TestDatabases.sqlite.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let report = try await desk.report()
            func count() async throws -> Int? {
                try await database.read { try $0.row("SELECT COUNT(clock_facts) AS n FROM matter")?.int("n") }
            }
            #expect(try await count() == 1)
            let later = CaseOffice.monday.adding(hours: 1)
            #expect(try await desk.doctor(at: later) == [])
            _ = try await database.write { try $0.run("UPDATE matter SET clock_rules = ' CF-99 '") }
            #expect(try await desk.doctor(at: later).contains { $0.contains("clocks of matter \(report)") })
            // What was left out is filled in when the server starts.
            try await SystemActs.scheduleAll(desk.office, at: later)
            #expect(try await desk.doctor(at: later) == [])
            try await desk.act("withdraw", CaseOffice.reporter, report, ["reason": .chosen(["settled"])], at: later)
            #expect(try await count() == 0)
        }
    }
}
