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

@Suite("Intake: drafts, filing, tracking")
struct IntakeTests {
    /// 2026-09-22, ten in the morning: fifteen working days on is 20 October.
    private static let tuesday = Instant(Day(number: 20_718), hour: 10)
    private static let secret = "张三在示例路八号看见的"

    /// A district with a folder for files.
    private struct Desk {
        let office: Office
        let blobs: Blobs
        let folder: TemporaryFolder
        var drafts: Drafts { Drafts(office) }
        var filing: Filing { Filing(office) }
        var tracking: Tracking { Tracking(office) }
    }

    private func desk(_ database: any Database) throws -> Desk {
        let keys = KeyRing(current: OfficeKey(createdAt: Self.tuesday))
        let folder = try TemporaryFolder()
        return Desk(
            office: Office(
                database: database, vault: Vault(keys), catalogue: .all,
                lawbook: Lawbook(RuleBase(Rule.all), .official)),
            blobs: try Blobs(folder.path, keys: keys), folder: folder)
    }

    private static let input: [String: [String]] = [
        "right-kind": ["trademark"], "place": ["shop"], "seen-on": ["2026-09-19"], "facts": [secret],
        "identity": ["anonymous"],
    ]

    private static func whole() -> Draft {
        var draft = Draft("infringement-report", "report")
        draft.input = input
        return draft
    }

    private func send(_ desk: Desk, _ token: Draft.Token, at now: Instant = tuesday) async throws -> Draft.Filed {
        try await desk.filing.send(token, as: .reporter, unit: "intake", at: now) { form, draft in
            form.read(draft.input.merging(draft.references) { $1 }, on: now.day)
        }
    }

    private func attach(_ desk: Desk, _ token: Draft.Token, _ name: String) async throws -> Upload {
        let bytes = Array("照片".utf8)
        let stream = AsyncStream<[UInt8]> { stream in
            stream.yield(bytes)
            stream.finish()
        }
        let receipt = try await desk.blobs.store(stream, id: BlobID(), limit: 1_000)
        let upload = Upload(receipt, name: name, type: "image/jpeg")
        #expect(try await desk.drafts.attach(receipt, as: upload, to: "files", of: token, at: Self.tuesday))
        return upload
    }

    @Test("a draft is kept as typed for a day, encrypted, and then it is gone", arguments: TestDatabases.all)
    func kept(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let token = try await desk.drafts.begin(Self.whole(), at: Self.tuesday)
            #expect(try await desk.drafts.find(token, at: Self.tuesday.adding(hours: 23)) == Self.whole())
            #expect(try await desk.drafts.find(Draft.Token(), at: Self.tuesday) == nil)
            let rows = try await database.read { try $0.rows("SELECT * FROM draft") }
            let row = try #require(rows.first)
            let ciphertext = String(decoding: try row.blob("ciphertext"), as: UTF8.self)
            let hash = try row.text("token_hash")
            #expect(rows.count == 1 && !ciphertext.contains("张三") && !token.text.contains(hash))
            // Touching it begins its day anew.
            let later = Self.tuesday.adding(hours: 20)
            let changed = try await desk.drafts.change(token, at: later) { $0.input["facts"] = ["\u{0}坏字符 <script>"] }
            #expect(changed?.input["facts"] == ["\u{0}坏字符 <script>"])
            #expect(try await desk.drafts.sweep(at: Self.tuesday.adding(hours: 25)) == 0)
            #expect(try await desk.drafts.find(token, at: later.adding(hours: 24)) == nil)
            #expect(try await desk.drafts.sweep(at: later.adding(hours: 24)) == 1)
            #expect(try await desk.drafts.change(token, at: later) { _ in } == nil)
        }
    }

    @Test("sent off, a draft is a matter with a receipt; sent again, it is the same", arguments: TestDatabases.all)
    func sent(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let token = try await desk.drafts.begin(Self.whole(), at: Self.tuesday)
            let filed = try await send(desk, token)
            let again = try await send(desk, token, at: Self.tuesday.adding(hours: 1))
            #expect(again == filed)
            let (open, records) = try await database.read { transaction in
                (
                    try Matters.open(within: .office, after: nil, most: 99, in: transaction).count,
                    try transaction.rows("SELECT * FROM receipt")
                )
            }
            #expect(open == 1 && records.count == 1)
            #expect(try records[0].text("code_hash") != filed.code.description)
            // Nothing typed is left in the draft, and it takes nothing more.
            let left = try await desk.drafts.change(token, at: Self.tuesday) { $0.input["facts"] = ["nachgereicht"] }
            #expect(left?.input == [:] && left?.sent == filed)
            let found = try #require(try await desk.tracking.find(filed.code))
            #expect(found.line.id == filed.matter && found.role == .reporter)
            #expect(found.course.map(\.stage.publicName.zh) == ["已收到"] && found.course[0].isOwn)
            // TJ-18 (2026): 15 working days from receipt; vector of the rule table.
            let due = found.readings(at: Self.tuesday, desk.office.lawbook).map(\.due.strict.day.description)
            #expect(due == ["2026-10-20"])
            var generator = SystemRandomNumberGenerator()
            #expect(try await desk.tracking.find(ReceiptCode(using: &generator)) == nil)
        }
    }

    @Test("ten sendings at once make one matter", arguments: TestDatabases.all)
    func together(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let token = try await desk.drafts.begin(Self.whole(), at: Self.tuesday)
            let codes = try await withThrowingTaskGroup(of: ReceiptCode.self) { group in
                for _ in 0..<10 { group.addTask { try await send(desk, token).code } }
                return try await group.reduce(into: Set<ReceiptCode>()) { $0.insert($1) }
            }
            #expect(codes.count == 1)
            #expect(
                try await database.read { try Matters.open(within: .office, after: nil, most: 99, in: $0).count } == 1)
        }
    }

    @Test("files stay with what was sent, and go with what was not", arguments: TestDatabases.all)
    func files(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let token = try await desk.drafts.begin(Self.whole(), at: Self.tuesday)
            let first = try await attach(desk, token, "李四的柜台.jpg")
            let second = try await attach(desk, token, "弄错的.jpg")
            try await desk.drafts.remove(second.id, from: "files", of: token, at: Self.tuesday)
            let filed = try await send(desk, token)
            let docket = try await desk.office.docket(filed.matter, within: .office)
            guard case .files(let references)? = docket.answer("files", in: "report") else {
                Issue.record("no files")
                return
            }
            let reference = try #require(references.first.flatMap { Upload.Reference($0) })
            #expect(references.count == 1 && reference.blob == first.id && !references[0].contains("李四"))
            let record = try await database.read { try desk.office.vault.open(reference.record, in: $0) }
            guard case .content(let content) = record else {
                Issue.record("the name is not in the vault")
                return
            }
            #expect(content.facts?["name"] == "李四的柜台.jpg" && content.facts?["sha256"] == first.sha256)
            let other = try await desk.drafts.begin(Self.whole(), at: Self.tuesday)
            let forgotten = try await attach(desk, other, "不要了.jpg")
            _ = try await desk.drafts.sweep(at: Self.tuesday.adding(hours: 30))
            let (kept, gone, removed) = try await database.read { transaction in
                (
                    try BlobReceipt.find(first.id, in: transaction),
                    try BlobReceipt.find(forgotten.id, in: transaction),
                    try BlobReceipt.find(second.id, in: transaction)
                )
            }
            #expect(kept != nil && gone == nil && removed == nil)
            #expect(try await desk.tracking.find(filed.code)?.course.first?.files == 1)
        }
    }

    @Test("what is not complete is not filed, and stays as it was", arguments: TestDatabases.all)
    func incomplete(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            var draft = Self.whole()
            draft.input["seen-on"] = ["2026-09-23"]
            let token = try await desk.drafts.begin(draft, at: Self.tuesday)
            do {
                _ = try await send(desk, token)
                Issue.record("filed with a date in the future")
            } catch let refusal as Refusal {
                #expect(refusal.code == .unusable && refusal.field == "seen-on")
            }
            #expect(try await desk.drafts.find(token, at: Self.tuesday) == draft)
            #expect(
                try await database.read { try Matters.open(within: .office, after: nil, most: 99, in: $0).count } == 0)
            await #expect(throws: Refusal(.unidentified, Text(same: ""))) {
                try await send(desk, token, at: Self.tuesday.adding(hours: 24))
            }
        }
    }

    @Test("the holder adds facts and withdraws, follows the verification's clock, and does nothing else")
    func tracked() async throws {
        try await TestDatabases.sqlite.use { database in
            let desk = try desk(database)
            defer { desk.folder.remove() }
            let filed = try await send(desk, try await desk.drafts.begin(Self.whole(), at: Self.tuesday))
            _ = try await desk.office.act(
                ActRequest("accept", by: Event.Actor("zhao", .dispatcher), ["unit": .chosen(["station"])]),
                on: filed.matter, after: 1, within: .office, at: Self.tuesday.adding(hours: 24))
            var found = try #require(try await desk.tracking.find(filed.code))
            // CF-01 runs in the verification, from the day of receipt.
            let reading = try #require(
                found.readings(at: Self.tuesday.adding(hours: 25), desk.office.lawbook).first)
            #expect(reading.clock.rule.text == "CF-01" && reading.due.strict.day.description == "2026-10-20")
            #expect(try await add(desk, "add", ["facts": ["又看见一次"]], to: filed.code, at: 26) == filed.code)
            found = try #require(try await desk.tracking.find(filed.code))
            #expect(found.course.map(\.isOwn) == [true, false, true])
            // Other people's acts, and receipts nobody was given.
            await #expect(throws: Refusal(.conflict, Text(same: ""))) {
                try await add(desk, "close-untold", [:], to: filed.code, at: 27)
            }
            var generator = SystemRandomNumberGenerator()
            let stray = ReceiptCode(using: &generator)
            await #expect(throws: Refusal(.unknown, Text(same: ""))) {
                try await add(desk, "add", ["facts": ["别人的"]], to: stray, at: 27)
            }
            _ = try await add(desk, "withdraw", ["reason": ["mistaken"]], to: filed.code, at: 28)
            let ended = try #require(try await desk.tracking.find(filed.code))
            #expect(ended.docket.ending == .withdrawn && ended.line.closedAt != nil)
            // The verification may go on; its clock is no longer the reporter's business.
            #expect(ended.readings(at: Self.tuesday.adding(hours: 29), desk.office.lawbook).isEmpty)
        }
    }

    /// Sends an addition twice, as an impatient person does; it counts once.
    private func add(
        _ desk: Desk, _ act: Name<Act>, _ input: [String: [String]], to code: ReceiptCode, at hours: Int
    ) async throws -> ReceiptCode {
        var draft = Draft("infringement-report", act, to: code)
        draft.input = input
        let now = Self.tuesday.adding(hours: hours)
        let token = try await desk.drafts.begin(draft, at: now)
        _ = try await send(desk, token, at: now)
        return try await send(desk, token, at: now).code
    }
}
