import Base
import Documents
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("文号登记: numbers of documents")
struct DocumentNumbersTests {
    /// 2026-09-22, ten in the morning.
    private static let tuesday = Instant(Day(number: 20_718), hour: 10)
    private static let issuing = Act(
        "issue", Text(same: "issue"), from: .filing, by: [.bureauHead],
        form: Form(Form.Field("number", Text(same: "number"), .identifier(.document), required: false)),
        effects: [.issue(DocumentForm("paper", Text(zh: "试用决定书", en: "Trial decision")))], to: .to("done"))

    private static let trial = Procedure(
        "trial", version: 1, measure: 1, Text(same: "trial"), for: Text(same: "trial"), clocks: [],
        stages: [Stage("done", Text(same: "done"), public: Text(same: "done"), ends: .done)], acts: [issuing])

    private static func authority(_ numbering: [String: District.Authority.Numbering] = [:]) -> District.Authority {
        District.Authority(
            name: "示例局", prefix: "示市监", reconsideration: "示例", court: "示例", bank: "示例", numbering: numbering)
    }

    private func office(
        _ database: any Database, _ numbering: [String: District.Authority.Numbering] = [:]
    ) -> Office {
        let series = DocumentSeries(DocumentForm("paper", Text(zh: "试用决定书", en: "Trial decision")), "试")
        return Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.tuesday))),
            catalogue: Catalogue([Self.trial]), lawbook: Lawbook(RuleBase(Rule.all), .official),
            numbers: DocumentNumbers([series], for: Self.authority(numbering)))
    }

    /// Issues a document under a number as typed, or the next one; the number it got.
    @discardableResult
    private func issue(_ office: Office, _ typed: String? = nil, at now: Instant = tuesday) async throws -> String {
        let answers: Answers = typed.map { ["number": .identifier($0)] } ?? [:]
        let line = try await office.file(
            "trial", ActRequest("issue", by: Event.Actor("li", .bureauHead), answers), unit: "east", at: now)
        guard
            case .identifier(let number)? = try await office.docket(line.id, within: .office)
                .answer("number", in: "issue")
        else { return "" }
        return number
    }

    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        do {
            try await work()
        } catch let refusal as Refusal {
            return refusal
        } catch {
            Issue.record(error)
        }
        return nil
    }

    @Test("left blank, each document gets the next number of its kind and year", arguments: TestDatabases.all)
    func next(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            #expect(try await issue(office) == "示市监试〔2026〕1号")
            #expect(
                try await office.proposedNumbers(for: Self.issuing, on: Docket(Self.trial), at: Self.tuesday) == [
                    "number": "示市监试〔2026〕2号"
                ])
            #expect(try await issue(office, "示市监试〔2026〕2号") == "示市监试〔2026〕2号")
            #expect(try await issue(office) == "示市监试〔2026〕3号")
            let newYear = Instant(try #require(Day(iso: "2027-01-04")))
            #expect(try await issue(office, at: newYear) == "示市监试〔2027〕1号")
        }
    }

    @Test(
        "a number that is taken is refused with the next free one, and nothing is stored", arguments: TestDatabases.all)
    func taken(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            try await issue(office)
            try await issue(office)
            let refused = try #require(await refusal { try await issue(office, "示市监试[2026]第1号") })
            #expect(refused.code == .conflict && refused.field == "number")
            #expect(refused.text.zh == "文号“示市监试〔2026〕1号”已经用于另一份文书。下一个可用的是“示市监试〔2026〕3号”，请改用它")
            let objection = try await office.objection(
                to: ["number": .identifier("示市监试〔2026〕1号")], of: Self.issuing, on: Docket(Self.trial), at: Self.tuesday)
            #expect(objection?.text.zh == refused.text.zh)
            #expect(try await database.read { try $0.rows("SELECT number FROM document_number") }.count == 2)
            #expect(try await database.read { try Matters.all(within: .office, most: 9, in: $0) }.count == 2)
        }
    }

    @Test(
        "a number of another office, year or form is refused, and the words say what one is like",
        arguments: ["示市监罚〔2026〕1号", "示市监试〔2025〕1号", "12", "示市监试〔2026〕号", "示市监试2026第1号"])
    func unfit(typed: String) async throws {
        try await TestDatabases.sqlite.use { database in
            let refused = try #require(await refusal { try await issue(office(database), typed) })
            #expect(refused.code == .unusable && refused.field == "number")
            #expect(refused.text.zh.contains("示市监试〔2026〕1号"))
        }
    }

    @Test("officers at the same moment get numbers of their own, without gaps", arguments: TestDatabases.all)
    func together(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            let numbers = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<12 { group.addTask { try await issue(office) } }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(numbers == Set((1...12).map { "示市监试〔2026〕\($0)号" }))
            // The same number wanted by several: one gets it, the others are told the next.
            let outcomes = await withTaskGroup(of: Refusal?.self) { group in
                for _ in 0..<4 { group.addTask { await refusal { try await issue(office, "示市监试〔2026〕13号") } } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.compactMap { $0 }.allSatisfy { $0.text.zh.contains("示市监试〔2026〕14号") })
        }
    }

    @Test("what was skipped stays free, and the doctor names it", arguments: TestDatabases.all)
    func skipped(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            for typed in [nil, "示市监试〔2026〕3号", "示市监试〔2026〕7号"] { try await issue(office, typed) }
            let doctor = Doctor(database, Catalogue([Self.trial]), office.lawbook) {
                DiskSpace(available: 1 << 40, total: 1 << 41)
            }
            let check = try #require(
                try await doctor.examine(at: Self.tuesday).first { $0.name.zh == "文号（2026年）" })
            #expect(check.problems.isEmpty)
            #expect(check.notes.map(\.zh) == ["示市监试〔2026〕跳过的文号：2、4–6。作废的请在登记簿上注明，没有用过的可以补用"])
            #expect(try await issue(office, "示市监试〔2026〕5号") == "示市监试〔2026〕5号")
            #expect(try await issue(office) == "示市监试〔2026〕8号")
        }
    }

    @Test("numbers given elsewhere are entered, whatever they look like, and each only once")
    func external() async throws {
        try await TestDatabases.sqlite.use { database in
            let office = office(database, ["paper": .external])
            #expect(
                try await office.proposedNumbers(for: Self.issuing, on: Docket(Self.trial), at: Self.tuesday).isEmpty)
            let blank = try #require(await refusal { try await issue(office) })
            #expect(blank.code == .unusable && blank.text.zh.contains("由上级系统编号"))
            #expect(try await issue(office, "省执法-2026-000123") == "省执法-2026-000123")
            let again = try #require(await refusal { try await issue(office, "省执法-2026-000123") })
            #expect(again.code == .conflict && again.text.zh.contains("请核对系统给出的文号"))
        }
    }

    @Test("the district's own words stand in place of prefix and kind, and without a bureau nothing is numbered")
    func words() async throws {
        try await TestDatabases.sqlite.use { database in
            let own = try await issue(office(database, ["paper": .own("示知罚字")]))
            #expect(own == "示知罚字〔2026〕1号")
            let none = Office(
                database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.tuesday))),
                catalogue: Catalogue([Self.trial]), lawbook: Lawbook(RuleBase(Rule.all), .official),
                numbers: DocumentNumbers(DocumentSeries.all))
            let free = try await issue(none, "随便")
            #expect(free == "随便")
        }
    }
}
