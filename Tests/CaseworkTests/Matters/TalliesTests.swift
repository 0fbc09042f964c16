import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("The tallies of open matters")
struct TalliesTests {
    private static let noon = Instant(milliseconds: 1_795_579_200_000)

    private static func line(
        _ id: MatterID, _ sequence: Int, unit: String = "east", holder: String = "officer", handler: String? = nil,
        sealed: Bool = false, late: String? = nil, closed: Bool = false
    ) throws -> MatterSummary {
        let late = try late.map { try #require(Day(iso: $0)) }
        return MatterSummary(
            id: id, procedure: "infringement-report", procedureVersion: 1, stage: "verification", holder: holder,
            unit: unit, handler: handler.map(Actor.ID.init), isSealed: sealed, filedAt: noon, updatedAt: noon,
            nextDue: late, nextRule: late.map { _ in "CF-01" }, turns: Light.Turns(warn: late, late: late),
            closedAt: closed ? noon : nil, lastSequence: sequence)
    }

    private func project(_ lines: [MatterSummary], _ database: any Database) async throws {
        try await database.write { transaction in
            for line in lines {
                try Matters.project(line, officers: line.handler.map { [Name($0.text)] } ?? [], in: transaction)
            }
        }
    }

    @Test("they go along with every change of a line and leave nothing behind", arguments: TestDatabases.all)
    func changes(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let (first, second) = (MatterID(), MatterID())
            let today = try #require(Day(iso: "2026-11-20"))
            let steps: [(MatterSummary, late: Int, rest: Int, west: Int)] = [
                (try Self.line(first, 1), 0, 1, 0), (try Self.line(second, 1, late: "2026-11-20"), 1, 1, 0),
                (try Self.line(first, 2, unit: "west", late: "2026-11-19"), 2, 0, 1),
                (try Self.line(first, 3, unit: "west", late: "2026-11-19"), 2, 0, 1),
                (try Self.line(second, 2, closed: true), 1, 0, 1), (try Self.line(second, 3), 1, 1, 1),
                (try Self.line(first, 4, unit: "west", closed: true), 0, 1, 0),
            ]
            for (line, late, rest, west) in steps {
                try await project([line], database)
                let tallies = try await database.read { transaction in
                    #expect(try Tallies.agree(on: today, in: transaction))
                    return try Tallies.all(within: .office, on: today, in: transaction)
                }
                #expect(tallies.count(QueueFilter(light: .late)) == late)
                #expect(tallies.count(QueueFilter(light: .rest)) == rest)
                #expect(tallies.count(QueueFilter(unit: "west")) == west)
            }
            #expect(try await database.read { try $0.rows("SELECT * FROM matter_tally WHERE open <> 0").count } == 1)
            try await project([try Self.line(second, 4, closed: true)], database)
            #expect(try await database.read { try $0.rows("SELECT * FROM matter_tally").isEmpty })
        }
    }

    @Test("a count that differs from the list is noticed", arguments: TestDatabases.all)
    func drift(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let today = try #require(Day(iso: "2026-11-20"))
            try await project([try Self.line(MatterID(), 1), try Self.line(MatterID(), 1)], database)
            #expect(try await database.read { try Tallies.agree(on: today, in: $0) })
            try await database.write { _ = try $0.run("UPDATE matter_tally SET open = open + 1") }
            #expect(try await !database.read { try Tallies.agree(on: today, in: $0) })
        }
    }

    @Test(
        "what is in an officer's hands in another unit, or sealed, is counted and listed with the unit's, once",
        arguments: TestDatabases.all)
    func hands(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let today = try #require(Day(iso: "2026-11-20"))
            let lines = [
                try Self.line(MatterID(), 1, handler: "zhang", late: "2026-12-04"),
                try Self.line(MatterID(), 1, unit: "west", handler: "zhang", late: "2026-12-02"),
                try Self.line(MatterID(), 1, handler: "zhang", sealed: true, late: "2026-12-03"),
                try Self.line(MatterID(), 1, late: "2026-12-01"), try Self.line(MatterID(), 1, sealed: true),
                try Self.line(MatterID(), 1, unit: "west"),
            ]
            try await project(lines, database)
            let scope = Scope.officer(Actor.ID("zhang"), unit: "east")
            for (filter, expected) in [
                (QueueFilter(), [3, 1, 2, 0]), (QueueFilter(unit: "west"), [1]),
                (QueueFilter(unit: "east"), [3, 2, 0]),
                (QueueFilter(holders: [.officer, .stationHead]), [3, 1, 2, 0]), (QueueFilter(light: .late), []),
            ] {
                let (tallies, pages) = try await database.read { transaction in
                    let tallies = try Tallies.all(within: scope, on: today, in: transaction)
                    let pages = try [0, 3].flatMap { skipped in
                        try Matters.page(
                            filter, within: scope, on: today, skipping: skipped, most: 3, tallies: tallies,
                            in: transaction)
                    }
                    return (tallies, pages)
                }
                #expect(tallies.count(filter) == expected.count)
                #expect(pages == expected.map { lines[$0] })
            }
        }
    }
}
