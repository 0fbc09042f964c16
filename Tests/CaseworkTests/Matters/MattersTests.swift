import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("The list of matters")
struct MattersTests {
    private static let noon = Instant(milliseconds: 1_795_579_200_000)

    private static func summary(
        _ number: Int, unit: String = "east", handler: String? = nil, sealed: Bool = false, due: String? = nil,
        warn: String? = nil, late: String? = nil, holder: String = "officer", closed: Bool = false
    ) throws -> MatterSummary {
        let id = try #require(MatterID(String(repeating: "0", count: 24) + (number < 10 ? "0" : "") + String(number)))
        return MatterSummary(
            id: id, procedure: "infringement-report", procedureVersion: 1, stage: "verification", holder: holder,
            unit: unit, handler: handler.map(Actor.ID.init), isSealed: sealed, filedAt: noon, updatedAt: noon,
            nextDue: try due.map { try #require(Day(iso: $0)) }, nextRule: due.map { _ in "CF-01" },
            turns: Light.Turns(
                warn: try warn.map { try #require(Day(iso: $0)) }, late: try late.map { try #require(Day(iso: $0)) }),
            closedAt: closed ? noon : nil, lastSequence: 1)
    }

    private func fill(_ database: any Database, _ summaries: [MatterSummary]) async throws {
        try await database.write { transaction in
            for summary in summaries {
                try Matters.project(
                    summary, officers: summary.handler.map { [Name($0.text)] } ?? [], in: transaction)
            }
        }
    }

    @Test("a line is found as it was written, and a later one takes its place", arguments: TestDatabases.all)
    func round(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let first = try Self.summary(1, handler: "zhang", due: "2026-12-01")
            try await fill(database, [first])
            #expect(try await database.read { try Matters.find(first.id, within: .office, in: $0) } == first)
            let later = try Self.summary(1, sealed: true, closed: true)
            try await fill(database, [later])
            #expect(try await database.read { try Matters.find(first.id, within: .office, in: $0) } == later)
        }
    }

    @Test(
        "an officer sees the unit's matters and those in hand, sealed ones only in hand, others not at all",
        arguments: TestDatabases.all)
    func scope(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let all = [
                try Self.summary(1), try Self.summary(2, unit: "west"),
                try Self.summary(3, unit: "west", handler: "zhang"),
                try Self.summary(4, sealed: true), try Self.summary(5, handler: "zhang", sealed: true),
                try Self.summary(6, handler: "li", sealed: true),
            ]
            try await fill(database, all)
            let scopes: [(Scope, [Int])] = [
                (.officer(Actor.ID("zhang"), unit: "east"), [1, 3, 5]),
                (.officer(Actor.ID("li"), unit: "west"), [2, 3, 6]),
                (.nothing, []), (.office, [1, 2, 3, 4, 5, 6]), (.holder(of: all[3].id), [4]),
                (.officer(Actor.ID("zhang"), unit: "east").and(.holder(of: all[5].id)), []),
            ]
            for (scope, expected) in scopes {
                let (queue, count, found) = try await database.read { transaction in
                    (
                        try Matters.open(within: scope, after: nil, most: 99, in: transaction),
                        try Tallies.all(within: scope, on: Self.noon.day, in: transaction).map(\.count).reduce(0, +),
                        try all.filter { try Matters.find($0.id, within: scope, in: transaction) != nil }
                    )
                }
                #expect(Set(queue) == Set(expected.map { all[$0 - 1] }))
                #expect(count == expected.count)
                #expect(Set(found) == Set(queue))
            }
        }
    }

    @Test("an id made to break out of the scope finds nothing", arguments: TestDatabases.all)
    func injection(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            try await fill(database, [try Self.summary(1)])
            let scope = Scope.officer(Actor.ID("' OR 1 = 1 --"), unit: "x' OR '1' = '1")
            #expect(try await database.read { try Matters.open(within: scope, after: nil, most: 9, in: $0) }.isEmpty)
        }
    }

    @Test(
        "the queue goes by what ends first, page by page without gaps, closed ones left out",
        arguments: TestDatabases.all)
    func queue(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let dues = ["2026-12-03", nil, "2026-11-30", "2026-12-03", nil, "2026-11-25"]
            let all = try dues.enumerated().map { try Self.summary($0 + 1, due: $1) }
            try await fill(database, all + [try Self.summary(7, due: "2026-11-01", closed: true)])
            var pages: [MatterSummary] = []
            while true {
                let seen = pages.count
                let page = try await database.read { transaction in
                    let tallies = try Tallies.all(within: .office, on: Self.noon.day, in: transaction)
                    return try Matters.page(
                        QueueFilter(), within: .office, on: Self.noon.day, skipping: seen, most: 2, tallies: tallies,
                        in: transaction)
                }
                pages += page
                if page.count < 2 { break }
            }
            #expect(pages == [6, 3, 1, 4, 2, 5].map { all[$0 - 1] })
        }
    }

    @Test(
        "lights turn on their days; what a filter lets through is what the tallies count", arguments: TestDatabases.all)
    func lights(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let all = [
                try Self.summary(1, due: "2026-11-19", warn: "2026-11-10", late: "2026-11-20"),
                try Self.summary(2, due: "2026-11-20", warn: "2026-11-20", late: "2026-11-21", holder: "stationHead"),
                try Self.summary(3, unit: "west", due: "2026-12-20", warn: "2026-11-21", late: "2026-12-21"),
                try Self.summary(4), try Self.summary(5, due: "2026-11-01", late: "2026-11-02", closed: true),
            ]
            try await fill(database, all)
            let today = try #require(Day(iso: "2026-11-20"))
            let filters: [(QueueFilter, [Int])] = [
                (QueueFilter(), [1, 2, 3, 4]), (QueueFilter(light: .late), [1]), (QueueFilter(light: .warn), [2]),
                (QueueFilter(light: .ok), [3]), (QueueFilter(light: .rest), [4]),
                (QueueFilter(holders: [.stationHead]), [2]), (QueueFilter(holders: []), []),
                (QueueFilter(holders: [.officer, .stationHead], unit: "east"), [1, 2, 4]),
                (QueueFilter(procedure: "penalty-case"), []),
            ]
            for (filter, expected) in filters {
                let (page, tallies) = try await database.read { transaction in
                    let tallies = try Tallies.all(within: .office, on: today, in: transaction)
                    return (
                        try Matters.page(
                            filter, within: .office, on: today, skipping: 0, most: 9, tallies: tallies,
                            in: transaction), tallies
                    )
                }
                #expect(page == expected.map { all[$0 - 1] }, "\(filter)")
                #expect(tallies.count(filter) == expected.count)
            }
            let second = try await database.read { transaction in
                try Matters.page(
                    QueueFilter(), within: .office, on: today, skipping: 3, most: 2,
                    tallies: Tallies.all(within: .office, on: today, in: transaction), in: transaction)
            }
            #expect(second == [all[3]])
            let within = try await database.read {
                try Tallies.all(within: .officer(Actor.ID("zhang"), unit: "west"), on: today, in: $0)
            }
            #expect(within.map(\.count) == [1] && within.first?.light == .ok)
        }
    }

    @Test(
        "a matter is found by eight digits of its number as people write them and by what opened it, within the scope only",
        arguments: TestDatabases.all)
    func relations(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let parent = try Self.summary(1, closed: true)
            let id = try #require(MatterID(String(repeating: "1", count: 26)))
            let child = MatterSummary(
                id: id, procedure: "verification", procedureVersion: 1, stage: "assigning", holder: "stationHead",
                unit: "west", handler: nil, openedBy: parent.id, isSealed: false, filedAt: Self.noon,
                updatedAt: Self.noon, nextDue: nil, nextRule: nil, closedAt: nil, lastSequence: 1)
            try await fill(database, [parent, child])
            for (scope, found) in [(Scope.office, [child]), (.officer(Actor.ID("x"), unit: "east"), [])] {
                #expect(try await database.read { try Matters.opened(by: parent.id, within: scope, in: $0) } == found)
                #expect(
                    try await database.read { try Matters.named("1111-111 1", within: scope, most: 9, in: $0) }
                        == found)
            }
            #expect(
                try await database.read { try Matters.named("00000000", within: .office, most: 9, in: $0) } == [parent])
            for few in ["", "1111111", "1111 111", "一二三四五六七八"] {
                #expect(try await database.read { try Matters.named(few, within: .office, most: 9, in: $0) } == [])
            }
        }
    }

    @Test("there is an index of open matters in the order of the queue, for a unit, for a role and for a person")
    func indexes() async throws {
        try await TestDatabases.sqlite.use { database in
            let made = try await database.read { transaction in
                try transaction.rows(
                    "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'matter' AND sql IS NOT NULL"
                )
                .map { try $0.text("sql").replacing(#/\s+/#, with: " ") }
            }
            for order in [
                "(next_due, filed_at, id, unit, sealed, handler, holder_role, procedure_id, warn_on, late_on)",
                "(unit, next_due, filed_at, id, sealed, handler, holder_role, procedure_id, warn_on, late_on)",
                "(holder_role, next_due, filed_at, id, unit, sealed, handler, procedure_id, warn_on, late_on)",
            ] {
                #expect(made.contains { $0.contains(order) && $0.hasSuffix("WHERE closed_at IS NULL") })
            }
            #expect(made.contains { $0.contains("(handler, next_due, filed_at, id) WHERE closed_at IS NULL") })
        }
    }
}
