import Base
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("The list of matters")
struct MattersTests {
    private static let noon = Instant(milliseconds: 1_795_579_200_000)

    private static func summary(
        _ number: Int, unit: String = "east", handler: String? = nil, sealed: Bool = false, due: String? = nil,
        closed: Bool = false
    ) throws -> MatterSummary {
        let id = try #require(MatterID(String(repeating: "0", count: 24) + (number < 10 ? "0" : "") + String(number)))
        return MatterSummary(
            id: id, procedure: "infringement-report", procedureVersion: 1, stage: "verification", holder: "officer",
            unit: unit, handler: handler.map(Actor.ID.init), isSealed: sealed, filedAt: noon, updatedAt: noon,
            nextDue: try due.map { try #require(Day(iso: $0)) }, nextRule: due.map { _ in "CF-01" },
            closedAt: closed ? noon : nil, lastSequence: 1)
    }

    private func fill(_ database: any Database, _ summaries: [MatterSummary]) async throws {
        try await database.write { transaction in
            for summary in summaries { try Matters.project(summary, in: transaction) }
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
                        try Matters.queue(within: scope, most: 99, in: transaction),
                        try Matters.countOpen(within: scope, in: transaction),
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
            #expect(try await database.read { try Matters.queue(within: scope, most: 9, in: $0) }.isEmpty)
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
                let last = pages.last
                let page = try await database.read { try Matters.queue(within: .office, after: last, most: 2, in: $0) }
                pages += page
                if page.count < 2 { break }
            }
            #expect(pages == [6, 3, 1, 4, 2, 5].map { all[$0 - 1] })
        }
    }

    @Test("there is an index of open matters in the order of the queue, for a unit and for a person")
    func indexes() async throws {
        try await TestDatabases.sqlite.use { database in
            let made = try await database.read { transaction in
                try transaction.rows(
                    "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'matter' AND sql IS NOT NULL"
                )
                .map { try $0.text("sql") }
            }
            for order in ["(unit, next_due, id)", "(handler, next_due, id)", "(next_due, id)"] {
                #expect(made.contains { $0.contains(order) && $0.hasSuffix("WHERE closed_at IS NULL") })
            }
        }
    }
}
