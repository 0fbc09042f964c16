import Base
import Casework
import Law
import Measures
import Procedure
import Store
import Testing

@testable import StoreTesting

@Suite("The doctor")
struct DoctorTests {
    private static let roomy = DiskSpace(available: 1 << 40, total: 1 << 41)

    @Test("finds nothing wrong with a new store", arguments: TestDatabases.all)
    func well(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let doctor = Doctor(database, .all, Lawbook(RuleBase(Rule.all), .official)) { Self.roomy }
            let june = Instant(try #require(Day(iso: "2026-06-01")))
            let checks = try await doctor.examine(at: june)
            #expect(checks.count >= 5)
            #expect(checks.flatMap(\.problems) == [])
        }
    }

    @Test("raises the alarm when the disk runs low or cannot be read", arguments: TestDatabases.all)
    func disk(_ kind: TestDatabase) async throws {
        struct Unreadable: Error {}
        try await kind.use { database in
            let now = Instant(milliseconds: 0)
            let low = try await Doctor(database, .all, Lawbook(RuleBase(Rule.all), .official)) {
                DiskSpace(available: 100 << 20, total: 1 << 40)
            }
            .examine(at: now)
            #expect(low.flatMap(\.problems).map(\.en) == ["100 MiB left; free some or extend the disk"])
            let unreadable = try await Doctor(database, .all, Lawbook(RuleBase(Rule.all), .official)) {
                throw Unreadable()
            }.examine(at: now)
            #expect(unreadable.flatMap(\.problems).map(\.en) == ["The disk's space cannot be read"])
        }
    }

    @Test(
        "asks for next year's holiday notice from November on",
        arguments: [("2026-10-31", false), ("2026-11-01", true)])
    func notice(date: String, asked: Bool) async throws {
        try await TestDatabases.sqlite.use { database in
            let now = Instant(try #require(Day(iso: date)))
            let notes = try await Doctor(database, .all, Lawbook(RuleBase(Rule.all), .official)) { Self.roomy }.examine(
                at: now
            ).flatMap(\.notes)
            #expect(notes.contains { $0.zh.hasPrefix("2027年的通知还没有载入") } == asked)
        }
    }

    @Test("names what waits in the outbox for more than an hour", arguments: TestDatabases.all)
    func outbox(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let noon = Instant(try #require(Day(iso: "2026-06-01")), hour: 12)
            _ = try await database.write { try Outbox.add("letter", [1], at: noon, in: $0) }
            let doctor = Doctor(database, .all, Lawbook(RuleBase(Rule.all), .official)) { Self.roomy }
            #expect(try await doctor.examine(at: noon.adding(seconds: 3_600)).flatMap(\.problems) == [])
            let late = try await doctor.examine(at: noon.adding(seconds: 3_601)).flatMap(\.problems)
            #expect(late.map(\.en) == ["1 items have waited more than an hour"])
        }
    }

    @Test("names a matter that nobody can act on, and one that no clock keeps", arguments: TestDatabases.all)
    func stuck(_ kind: TestDatabase) async throws {
        let word = Text(same: "trial")
        let file = Act("file", word, from: .filing, by: [.counter], form: Form(), to: .to("open"))
        let move = Act("move", word, from: .stages(["open"]), by: [.officer], form: Form(), to: .to("open"))
        func procedure(_ name: Name<Procedure>, _ kept: [Stage.Keeping], _ acts: [Act]) -> Procedure {
            Procedure(
                name, version: 1, measure: 1, word, for: word, clocks: [],
                stages: [Stage("open", word, public: word, holder: .officer, keptBy: kept)], acts: acts)
        }
        try await kind.use { database in
            let now = Instant(try #require(Day(iso: "2026-06-01")), hour: 12)
            let catalogue = Catalogue([
                procedure("nobody", [], [file]), procedure("forgotten", [.clock("never-started")], [file, move]),
            ])
            let office = Office(
                database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: now))), catalogue: catalogue,
                lawbook: Lawbook(RuleBase(Rule.all), .official))
            for name in ["nobody", "forgotten"] as [Name<Procedure>] {
                _ = try await office.file(
                    name, ActRequest("file", by: Event.Actor("li", .counter), [:]), unit: "east", at: now)
            }
            let problems = try await Doctor(database, catalogue, office.lawbook) { Self.roomy }.examine(at: now)
                .flatMap(\.problems).map(\.en)
            #expect(problems.filter { $0.hasSuffix("is stuck: nobody can act on it") }.count == 1)
            #expect(problems.filter { $0.hasPrefix("No clock of matter") }.count == 2)
            #expect(problems.count == 3)
        }
    }
}
