import Base
import Law
import Measures
import Procedure
import Store
import Synchronization
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Jobs and the outbox")
struct JobQueueTests {
    private static let noon = Instant(milliseconds: 1_795_579_200_000)

    private static func add(_ subject: String, dueAt: Instant = noon, key: String = "k", _ transaction: Transaction)
        throws
    {
        try JobQueue.add("remind", about: subject, key: key, dueAt: dueAt, in: transaction)
    }

    @Test("a job put in twice is one job, and is carried out once", arguments: TestDatabases.all)
    func once(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            try await database.write { transaction in
                try Self.add("M1", transaction)
                try Self.add("M1", transaction)
                try Self.add("M2", dueAt: Self.noon.adding(seconds: 60), transaction)
            }
            let scheduler = Scheduler(
                database,
                handlers: [
                    "remind": { job, now, transaction in
                        try Outbox.add("letter", Array(job.subject.utf8), at: now, in: transaction)
                    }
                ])
            #expect(try await scheduler.round(at: Self.noon) == .init(done: 1, failed: 0))
            #expect(try await scheduler.round(at: Self.noon) == .init(done: 0, failed: 0))
            #expect(try await scheduler.round(at: Self.noon.adding(seconds: 60)) == .init(done: 1, failed: 0))
            let letters = try await database.read { try Outbox.unsent(at: Self.noon.adding(hours: 1), most: 9, in: $0) }
            #expect(letters.map { String(decoding: $0.payload, as: UTF8.self) } == ["M1", "M2"])
        }
    }

    @Test(
        "a job whose effect fails leaves nothing behind and is tried again later, not at once",
        arguments: TestDatabases.all)
    func again(_ kind: TestDatabase) async throws {
        struct Broken: Error {}
        try await kind.use { database in
            try await database.write { try Self.add("M1", $0) }
            let broken = Atomic(true)
            let scheduler = Scheduler(
                database,
                handlers: [
                    "remind": { _, now, transaction in
                        try Outbox.add("letter", [1], at: now, in: transaction)
                        if broken.load(ordering: .relaxed) { throw Broken() }
                    }
                ])
            #expect(try await scheduler.round(at: Self.noon) == .init(done: 0, failed: 1))
            #expect(
                try await database.read { try Outbox.unsent(at: Self.noon.adding(hours: 1), most: 9, in: $0) }.isEmpty)
            broken.store(false, ordering: .relaxed)
            #expect(try await scheduler.round(at: Self.noon.adding(seconds: 1)) == .init())
            #expect(try await scheduler.round(at: Self.noon.adding(seconds: 5)) == .init(done: 1, failed: 0))
        }
    }

    @Test("a worker that was away past its lease cannot end a job another has taken over", arguments: TestDatabases.all)
    func fence(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            try await database.write { try Self.add("M1", $0) }
            let first = try await database.write { try JobQueue.claim(at: Self.noon, most: 1, in: $0) }
            #expect(try await database.write { try JobQueue.claim(at: Self.noon, most: 1, in: $0) }.isEmpty)
            let later = Self.noon.adding(seconds: JobQueue.lease + 1)
            let second = try await database.write { try JobQueue.claim(at: later, most: 1, in: $0) }
            #expect(second.map(\.id) == first.map(\.id) && second.first?.attempts == 2)
            let (zombie, worker) = (try #require(first.first), try #require(second.first))
            await #expect(throws: StoreError(.conflict, "")) {
                try await database.write { try JobQueue.finish(zombie, in: $0) }
            }
            try await database.write { try JobQueue.finish(worker, in: $0) }
            await #expect(throws: StoreError(.conflict, "")) {
                try await database.write { try JobQueue.finish(worker, in: $0) }
            }
        }
    }

    @Test("many workers at once carry every job out exactly once", arguments: TestDatabases.all)
    func crowd(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            try await database.write { transaction in
                for number in 0..<60 { try Self.add("M\(number)", transaction) }
            }
            let scheduler = Scheduler(
                database,
                handlers: [
                    "remind": { job, now, transaction in
                        try Outbox.add("letter", Array(job.subject.utf8), at: now, in: transaction)
                    }
                ])
            let done = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<6 { group.addTask { try await scheduler.round(at: Self.noon, most: 20).done } }
                return try await group.reduce(0, +)
            }
            #expect(done == 60)
            let letters = try await database.read { try Outbox.unsent(at: Self.noon, most: 999, in: $0) }
            #expect(Set(letters.map(\.payload)).count == 60 && letters.count == 60)
        }
    }

    @Test("after twenty tries a job waits for a person, and the doctor names it", arguments: TestDatabases.all)
    func givenUp(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            try await database.write { try Self.add("M1", $0) }
            let scheduler = Scheduler(database, handlers: [:])
            var now = Self.noon
            for _ in 0..<JobQueue.mostAttempts {
                #expect(try await scheduler.round(at: now).failed == 1)
                now = now.adding(hours: 2)
            }
            #expect(try await scheduler.round(at: now).failed == 0)
            let checks = try await Doctor(
                database, .all, Lawbook(RuleBase(Rule.all), .official),
                disk: { DiskSpace(available: 1 << 40, total: 1 << 41) }
            ).examine(
                at: now)
            #expect(checks.flatMap(\.problems).map(\.en) == ["1 jobs (remind) have failed for good and need a person"])
        }
    }

    @Test("the latest time seen is kept over restarts and never goes back", arguments: TestDatabases.all)
    func clock(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let scheduler = Scheduler(database, handlers: [:])
            #expect(try await scheduler.latest(orAtLeast: Self.noon) == Self.noon)
            let later = Self.noon.adding(hours: 3)
            _ = try await scheduler.round(at: later)
            _ = try await scheduler.round(at: Self.noon)
            #expect(try await scheduler.latest(orAtLeast: Self.noon) == later)
        }
    }

    @Test("what could not be sent is tried again later under the same id", arguments: TestDatabases.all)
    func outbox(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let id = try await database.write { try Outbox.add("letter", [7], at: Self.noon, in: $0) }
            let item = try #require(try await database.read { try Outbox.unsent(at: Self.noon, most: 1, in: $0) }.first)
            #expect(item.id == id)
            try await database.write { try Outbox.failed(item, at: Self.noon, in: $0) }
            #expect(try await database.read { try Outbox.unsent(at: Self.noon, most: 1, in: $0) }.isEmpty)
            let later = Self.noon.adding(seconds: 2)
            let again = try #require(try await database.read { try Outbox.unsent(at: later, most: 1, in: $0) }.first)
            #expect(again.id == id && again.attempts == 1)
            try await database.write { try Outbox.sent(again, at: later, in: $0) }
            #expect(try await database.read { try Outbox.unsent(at: later.adding(hours: 9), most: 1, in: $0) }.isEmpty)
        }
    }
}
