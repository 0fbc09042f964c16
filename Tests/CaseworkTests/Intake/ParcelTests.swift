import Base
import Evidence
import FormReading
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Forms sent in one piece under a key")
struct ParcelTests {
    /// 2026-09-22, ten in the morning.
    private static let tuesday = Instant(Day(number: 20_718), hour: 10)
    private static let key = "0f8fad5b-d9cb-469f-a165-70867728950e"

    private struct Desk {
        let intake: Intake
        let folder: TemporaryFolder
    }

    private func desk(_ database: any Database) throws -> Desk {
        let keys = KeyRing(current: OfficeKey(createdAt: Self.tuesday))
        let folder = try TemporaryFolder()
        let office = Office(
            database: database, vault: Vault(keys), catalogue: .all,
            lawbook: Lawbook(RuleBase(Rule.all), .official))
        return Desk(intake: Intake(office, blobs: try Blobs(folder.path, keys: keys)), folder: folder)
    }

    private func parcel(
        _ key: String = key, content: String = "a", files: [String: [Draft.Token]] = [:],
        input: [String: [String]] = [
            "right-kind": ["trademark"], "place": ["shop"], "seen-on": ["2026-09-19"], "facts": ["货架上"],
            "identity": ["anonymous"],
        ]
    ) -> Parcel {
        var draft = Draft("infringement-report", "report")
        draft.input = input
        return Parcel(
            draft, files: files, under: Draft.Token(key: key, within: "reports"),
            fingerprint: Digest(of: Array(content.utf8)))
    }

    private func send(_ desk: Desk, _ parcel: Parcel, at now: Instant = tuesday) async throws -> Draft.Filed {
        try await desk.intake.filing.send(parcel, as: .reporter, unit: "intake", at: now) { form, draft in
            form.read(draft.input.merging(draft.references) { $1 }, on: now.day)
        }
    }

    private func hold(_ desk: Desk, at now: Instant = tuesday) async throws -> Draft.Token {
        let stream = AsyncStream<[UInt8]> { stream in
            stream.yield(Array("照片".utf8))
            stream.finish()
        }
        return try await desk.intake.hold(stream, named: "柜台.jpg", type: "image/jpeg", limit: 100, at: now).token
    }

    private func open(_ desk: Desk) async throws -> Int {
        try await Backlog(of: desk.intake.office).openMatters
    }

    @Test("the same key and content, ten times at once and once more, is one matter", arguments: TestDatabases.all)
    func once(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let codes = try await withThrowingTaskGroup(of: ReceiptCode.self) { group in
                for _ in 0..<10 { group.addTask { try await send(desk, parcel()).code } }
                return try await group.reduce(into: Set<ReceiptCode>()) { $0.insert($1) }
            }
            #expect(codes.count == 1)
            #expect(try await codes == [send(desk, parcel(), at: Self.tuesday.adding(hours: 20)).code])
            #expect(try await open(desk) == 1)
            let receipts = try await database.read { try $0.rows("SELECT * FROM receipt").count }
            #expect(receipts == 1)
        }
    }

    @Test("the same key with another content is refused; another key is another matter", arguments: TestDatabases.all)
    func conflict(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let first = try await send(desk, parcel())
            await #expect(throws: Refusal(.conflict, Text(same: ""))) { try await send(desk, parcel(content: "b")) }
            await #expect(throws: Refusal(.conflict, Text(same: ""))) {
                try await desk.intake.filing.earlier(
                    Draft.Token(key: Self.key, within: "reports"), Digest(of: [1]), at: Self.tuesday)
            }
            #expect(try await send(desk, parcel("another-key-of-16")).code != first.code)
            // A key is told apart from others by what is before it, too.
            #expect(Draft.Token(key: "bc", within: "a") != Draft.Token(key: "c", within: "ab"))
            #expect(try await open(desk) == 2)
            // After its day, swept or not, a key is new.
            #expect(try await send(desk, parcel(content: "b"), at: Self.tuesday.adding(hours: 24)).code != first.code)
        }
    }

    @Test("the token of a key is none that a cookie can carry")
    func token() {
        let token = Draft.Token(key: Self.key, within: "reports")
        #expect(Draft.Token(token.text) == nil)
    }

    @Test(
        "files come along once; where the form is refused they and the key stay as they were",
        arguments: TestDatabases.all)
    func files(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let file = try await hold(desk)
            let incomplete = parcel(files: ["files": [file]], input: ["right-kind": ["trademark"]])
            do {
                _ = try await send(desk, incomplete)
                Issue.record("an incomplete form was filed")
            } catch let refusal as Refusal {
                #expect(refusal.problems.map(\.field) == ["place", "seen-on", "facts", "identity"])
            }
            let filed = try await send(desk, parcel(content: "b", files: ["files": [file]]))
            let tracked = try #require(try await desk.intake.tracking.find(filed.code))
            #expect(tracked.course.map(\.files) == [1])
            #expect(try await desk.intake.drafts.find(file, at: Self.tuesday) == nil)
            for stray in [file, Draft.Token()] {
                await #expect(throws: Refusal(.unusable, Text(same: ""))) {
                    try await send(desk, parcel("another-key-of-16", files: ["files": [stray]]))
                }
            }
            // What was filed is not destroyed with the drafts.
            _ = try await desk.intake.drafts.sweep(at: Self.tuesday.adding(hours: 25))
            let shredded = try await database.read {
                try $0.rows("SELECT shredded_at FROM blob WHERE shredded_at IS NOT NULL").count
            }
            #expect(shredded == 0)
        }
    }

    @Test("a file that no form names is destroyed after a day", arguments: TestDatabases.all)
    func unused(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let file = try await hold(desk)
            let late = Self.tuesday.adding(hours: 24)
            await #expect(throws: Refusal(.unusable, Text(same: ""))) {
                try await send(desk, parcel(files: ["files": [file]]), at: late)
            }
            #expect(try await desk.intake.drafts.sweep(at: late) == 1)
            let rows = try await database.read {
                try $0.rows("SELECT shredded_at FROM blob WHERE shredded_at IS NOT NULL").count
            }
            #expect(rows == 1)
        }
    }

    @Test("a draft that somebody fills in page by page cannot be named as a file", arguments: TestDatabases.all)
    func foreign(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let other = try await desk.intake.drafts.begin(Draft("infringement-report", "report"), at: Self.tuesday)
            await #expect(throws: Refusal(.unusable, Text(same: ""))) {
                try await send(desk, parcel(files: ["files": [other]]))
            }
            #expect(try await desk.intake.drafts.find(other, at: Self.tuesday) != nil)
        }
    }

    @Test("the backlog counts what is open and what waits", arguments: TestDatabases.all)
    func backlog(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            _ = try await send(desk, parcel())
            _ = try await hold(desk)
            try await database.write { transaction in
                try Outbox.add("notify", [], at: Self.tuesday, in: transaction)
                for key in ["1", "2"] {
                    try JobQueue.add("x", about: "y", key: key, dueAt: Self.tuesday, in: transaction)
                }
                try transaction.run("UPDATE job SET state = 'failed' WHERE due_key = '2'")
            }
            let backlog = try await Backlog(of: desk.intake.office)
            #expect(backlog.openMatters == 1 && backlog.drafts == 2 && backlog.unsentMessages == 1)
            #expect(backlog.waitingJobs == 1 && backlog.failedJobs == 1)
        }
    }
}
