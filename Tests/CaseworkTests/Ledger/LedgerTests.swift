import Base
import Evidence
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("The ledger")
struct LedgerTests {
    private static let noon = Instant(milliseconds: 1_795_579_200_000)
    private static let stream = LedgerEvent.Stream(.matter, "M1")

    @discardableResult
    private static func append(
        _ act: String, after seen: Int, to stream: LedgerEvent.Stream = stream, in transaction: Transaction
    ) throws -> LedgerEvent {
        try Ledger.append(
            act, to: stream, after: seen, by: Actor.ID("officer-7"), claimedAt: noon.adding(hours: -2), at: noon,
            schemaVersion: 1, payload: .object(["note": .string("vault/x"), "count": .integer(seen)]), in: transaction)
    }

    @Test("keeps events as they were appended, in order", arguments: TestDatabases.all)
    func round(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let appended = try await database.write { transaction in
                try ["file", "accept", "decide"].enumerated().map { try Self.append($1, after: $0, in: transaction) }
            }
            let (read, later, last) = try await database.read { transaction in
                (
                    try Ledger.events(of: Self.stream, in: transaction),
                    try Ledger.events(of: Self.stream, after: 2, in: transaction),
                    try Ledger.last(of: Self.stream, in: transaction)
                )
            }
            #expect(read == appended)
            #expect(later == [appended[2]])
            #expect(last == 3)
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    @Test(
        "refuses the second of two who decided on the same state, and keeps nothing of what it did",
        arguments: TestDatabases.all)
    func conflict(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            try await database.write { _ = try Self.append("file", after: 0, in: $0) }
            await #expect(throws: Refusal(.conflict, Text(same: ""))) {
                try await database.write { transaction in
                    try Outbox.add("letter", [1], at: Self.noon, in: transaction)
                    try Self.append("accept", after: 0, in: transaction)
                }
            }
            let (events, letters) = try await database.read { transaction in
                (
                    try Ledger.last(of: Self.stream, in: transaction),
                    try Outbox.unsent(at: Self.noon, most: 9, in: transaction).count
                )
            }
            #expect(events == 1 && letters == 0)
        }
    }

    @Test("two who act at once: one is kept, the other is told", arguments: TestDatabases.all)
    func race(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        do {
                            try await database.write { _ = try Self.append("file", after: 0, in: $0) }
                            return true
                        } catch {
                            return error as? Refusal == Refusal(.conflict, Text(same: "")) ? false : true
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 }.count == 1)
        }
    }

    @Test("names the event that was changed, removed or put in behind its back", arguments: TestDatabases.all, 0..<4)
    func tampering(_ kind: TestDatabase, way: Int) async throws {
        try await kind.use { database in
            try await database.write { transaction in
                for number in 0..<5 { try Self.append("act", after: number, in: transaction) }
                try Self.append("act", after: 0, to: .init(.ledger, "L"), in: transaction)
            }
            // The store refuses to change events, so what somebody with the file in hand could do is done to copies.
            let rows = try await database.read { try $0.rows("SELECT * FROM event ORDER BY stream, sequence") }
            var changed = rows.enumerated().map { Altered(row: $1, sequence: nil, actor: nil, place: $0) }
            switch way {
            case 0: changed[3].actor = "somebody-else"
            case 1: changed.remove(at: 3)
            case 2: changed.swapAt(2, 3)
            default: changed[5].sequence = 9
            }
            let problems = try LedgerTests.problems(in: changed)
            #expect(!problems.isEmpty)
            #expect(
                try LedgerTests.problems(
                    in: rows.enumerated().map { Altered(row: $1, sequence: nil, actor: nil, place: $0) }) == [])
        }
    }

    private struct Altered {
        let row: Row
        var sequence: Int?
        var actor: String?
        let place: Int
    }

    /// Feeds rows to the check as the database would.
    private static func problems(in altered: [Altered]) throws -> [String] {
        let names = [
            "stream", "sequence", "schema_version", "recorded_at", "claimed_at", "actor", "act", "payload", "leaf_hash",
        ]
        let columns = Row.Columns(names)
        return try LedgerCheck.problems(
            in: altered.map { item in
                Row(
                    columns: columns,
                    values: try names.map { name in
                        switch name {
                        case "sequence": try item.sequence.map { .integer(Int64($0)) } ?? item.row.value(name)
                        case "actor": try item.actor.map { .text($0) } ?? item.row.value(name)
                        default: try item.row.value(name)
                        }
                    })
            })
    }

    @Test("a stream's name is its kind and id, and nothing else is one")
    func streams() {
        #expect(LedgerEvent.Stream("matter/M1") == Self.stream)
        #expect(Self.stream.description == "matter/M1")
        #expect(LedgerEvent.Stream("nonsense/M1") == nil)
        #expect(LedgerEvent.Stream("matter") == nil)
    }
}
