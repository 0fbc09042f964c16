import Base
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("规则修订生效: amendments in the store")
struct AmendmentsTests {
    /// 2026-11-16, ten in the morning, a Monday.
    private static let monday = Instant(Day(number: 20_773), hour: 10)
    private static let li = Event.Actor("li", .reviewer)
    private static let qian = Event.Actor("qian", .bureauHead)
    private static let keys = KeyRing(current: OfficeKey(createdAt: monday))

    private func office(_ database: any Database, keys: KeyRing = keys) -> Office {
        Office(
            database: database, vault: Vault(keys), catalogue: .all, lawbook: Lawbook(RuleBase(Rule.all), .official))
    }

    private func report(_ office: Office, at now: Instant = monday) async throws -> MatterID {
        try await office.file(
            "infringement-report",
            ActRequest(
                "report", by: Event.Actor("somebody", .reporter),
                [
                    "right-kind": .chosen(["trademark"]), "place": .chosen(["shop"]), "seen-on": .day(now.day),
                    "facts": .typed("示例"), "identity": .chosen(["anonymous"]),
                ]), unit: "intake", at: now
        ).id
    }

    private static func correction(_ changes: Answers = [:]) -> Answers {
        let answers: Answers = [
            "rule": .identifier("TJ-18"), "kind": .chosen(["correction"]), "version": .day(Day(number: 20_558)),
            "term": .chosen(["change"]), "term-amount": .number(10), "term-unit": .chosen(["workingDay"]),
            "more": .chosen(["keep"]), "target": .chosen(["keep"]), "verified": .yesNo(false),
            "how": .typed("示例文本"), "reason": .typed("示例"),
        ]
        return answers.merging(changes) { $1 }
    }

    private func propose(
        _ office: Office, _ answers: Answers = correction(), by actor: Event.Actor = li, act: Name<Act> = "propose"
    ) async throws -> MatterID {
        try await office.file(
            "rule-amendment", ActRequest(act, by: actor, answers), unit: "bureau", at: Self.monday
        ).id
    }

    private func approve(_ office: Office, _ matter: MatterID, by actor: Event.Actor = qian) async throws {
        let seen = try await office.docket(matter, within: .office).sequence
        _ = try await office.act(
            ActRequest("approve", by: actor, ["compared": .yesNo(true)]), on: matter, after: seen, within: .office,
            at: Self.monday)
    }

    private func due(_ office: Office, _ matter: MatterID) async throws -> String? {
        try await office.database.read { try Matters.find(matter, within: .office, in: $0) }?.nextDue?.description
    }

    private func work(_ office: Office) async throws -> Scheduler.Round {
        try await Scheduler(office.database, handlers: [ReckonAnew.job: ReckonAnew.handler(office)])
            .round(at: Self.monday)
    }

    @Test(
        "a correction holds once somebody else approved it; running clocks are reckoned again and people told",
        arguments: TestDatabases.all)
    func correction(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            let matter = try await report(office)
            // 17 to 20, 23 to 27 November, 30 November to 4 December, 7 December.
            #expect(try await due(office, matter) == "2026-12-07")
            let amendment = try await propose(office)
            #expect(try await due(office, matter) == "2026-12-07")
            await #expect(throws: Refusal.self) {
                try await approve(office, amendment, by: Event.Actor("li", .bureauHead))
            }
            #expect(try office.lawbook.rules.rule("TJ-18").version(on: Self.monday.day).term?.amount == 15)
            try await approve(office, amendment)
            #expect(try office.lawbook.rules.rule("TJ-18").version(on: Self.monday.day).term?.amount == 10)
            let unsent = try await database.read { try Outbox.unsent(at: Self.monday, most: 100, in: $0) }
            #expect(try await work(office) == Scheduler.Round(done: 1))
            #expect(try await due(office, matter) == "2026-11-30")
            // People see it when they look; nothing is carried to them.
            #expect(try await database.read { try Outbox.unsent(at: Self.monday, most: 100, in: $0) } == unsent)
            // The page explains it by the new number, because the docket is judged by the law in force.
            let reading = try await office.docket(matter, within: .office).reading(
                of: "handling", at: Self.monday, office.lawbook)
            #expect(reading?.due.legal.day.description == "2026-11-30")
        }
    }

    @Test("another process, or this one after a restart, takes in what was approved", arguments: TestDatabases.all)
    func otherProcess(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let first = office(database)
            try await approve(first, propose(first))
            let second = office(database)
            #expect(try second.lawbook.rules.rule("TJ-18").version(on: Self.monday.day).term?.amount == 15)
            // What it has not seen it does not judge by, nor put anything on top of.
            let other = try await propose(first, Self.correction(["term-amount": .number(11)]))
            await #expect(throws: Refusal.self) { try await approve(second, other) }
            try await Amendments.refresh(second)
            #expect(try second.lawbook.rules.rule("TJ-18").version(on: Self.monday.day).term?.amount == 10)
            try await approve(second, other)
            try await Amendments.refresh(first)
            #expect(try first.lawbook.rules.rule("TJ-18").version(on: Self.monday.day).term?.amount == 11)
        }
    }

    @Test("a new version reaches only what its date chooses")
    func newVersion() async throws {
        try await TestDatabases.sqlite.use { database in
            let office = office(database)
            let matter = try await report(office)
            let answers = Self.correction([
                "kind": .chosen(["version"]), "from": .day(Day(number: 20_780)),
                "statement-zh": .typed("收到之日起十个工作日内处理。"), "statement-en": .typed("Handled in 10 working days."),
                "statute": .typed("示例条例"), "article": .number(7), "words": .typed("应当在十个工作日内处理"),
                "verified": .yesNo(true),
            ]).filter { $0.key != "version" }
            try await approve(office, propose(office, answers))
            #expect(try await work(office) == Scheduler.Round(done: 1))
            #expect(try await due(office, matter) == "2026-12-07")
            let rule = try office.lawbook.rules.rule("TJ-18")
            #expect(try rule.version(on: Day(number: 20_779)).term?.amount == 15)
            let new = try rule.version(on: Day(number: 20_780))
            #expect(new.term?.amount == 10)
            #expect(new.basis.first?.text.zh == "《示例条例》第7条")
            let later = try await report(office, at: Self.monday.adding(hours: 7 * 24))
            // 24 to 27 November, 30 November to 4 December, 7 December.
            #expect(try await due(office, later) == "2026-12-07")
        }
    }

    @Test("a holiday notice goes the same way, and moves dates that lay in its days")
    func notice() async throws {
        try await TestDatabases.sqlite.use { database in
            let office = office(database)
            let late = Self.monday.adding(hours: 32 * 24)
            let matter = try await report(office, at: late)
            // From Friday 18 December: 21 to 25, 28 December to 1 January, 4 to 8 January; no notice known.
            #expect(try await due(office, matter) == "2027-01-08")
            let csv = """
                date,kind,name,source
                2027-01-01,off,元旦,https://example.invalid/2027
                2027-01-02,off,元旦,https://example.invalid/2027
                2027-01-03,off,元旦,https://example.invalid/2027
                """
            let answers: Answers = ["notice": .typed(csv), "reason": .typed("示例")]
            try await approve(office, propose(office, answers, act: "propose-notice"))
            _ = try await work(office)
            #expect(try await due(office, matter) == "2027-01-11")
        }
    }

    @Test(
        "what cannot be made is refused when it is proposed, with the reason, and nothing is kept",
        arguments: [
            (["rule": .identifier("CF-99")] as Answers, "没有规则"),
            (["version": .day(Day(number: 20_000))], "没有自"),
            (["term-unit": .chosen(["hour"])], "小时与日不能相加"),
            (["statement-zh": .typed("新的规定。")], "中文和英文"), (["statute": .typed("示例条例")], "条的序号"),
        ])
    func refused(changes: Answers, words: String) async throws {
        try await TestDatabases.sqlite.use { database in
            let office = office(database)
            let refusal = await #expect(throws: Refusal.self) {
                try await propose(office, Self.correction(changes))
            }
            #expect(refusal?.text.zh.contains(words) == true, "\(refusal?.text.zh ?? "")")
            let events = try await database.read { try $0.row("SELECT COUNT(*) AS n FROM event")?.int("n") }
            #expect(events == 0)
        }
    }
}
