import Base
import Documents
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Published penalties")
struct PublicationsTests {
    private static let today = PublicationOffice.tuesday.day

    @Test("what is let out is found, and nothing of what was masked is", arguments: TestDatabases.all)
    func shown(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.registered()
            try await desk.act("enter", PublicationOffice.wang, matter, PublicationOffice.entry())
            #expect(try await desk.publications.search(.init(), on: Self.today).count == 0)
            try await desk.approve(matter, "short")
            let found = try await desk.publications.search(.init(words: "示例百货"), on: Self.today)
            let line = try #require(found.lines.first)
            #expect(found.count == 1 && found.pages == 1 && found.years == [2026])
            #expect(line.party == "示例百货商行" && line.number == "示市监罚〔2026〕88号" && line.publishedOn == Self.today)
            guard case .shown(let publication)? = try await desk.publications.find(line.id, on: Self.today) else {
                Issue.record("it is not shown")
                return
            }
            #expect(publication.body.lines.map(\.plain)[1] == "经营者：张某　公民身份号码：依法不公开")
            // Three months from 22 September.
            #expect(publication.endsOn == Day(iso: "2026-12-22") && publication.rule == "XY-07/short")
            #expect(publication.ruleFrom == Day(iso: "2026-04-01") && publication.correction == nil)
            let table = try await desk.table()
            for secret in PublicationOffice.secrets {
                #expect(!table.contains(secret))
                #expect(try await desk.publications.search(.init(words: secret), on: Self.today).count == 0)
            }
            #expect(line.id.description != matter.description)
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    @Test(
        "people find it by name, number in any brackets, mark and several words", arguments: TestDatabases.all)
    func words(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            try await desk.published()
            try await desk.published(
                PublicationOffice.entry(number: "示市监罚〔2026〕89号", party: "ACME 50%_贸易", kind: "patent"))
            let counts = [
                ("示市监罚[2026]88号", 1), ("（2026）89", 1), ("視例優选", 0), ("视例優选", 2), ("acme", 1), ("ＡＣＭＥ", 1),
                ("acme 贸易", 1), ("acme 百货", 1), ("acme 绸缎", 0), ("50%", 1), ("%", 1), ("_", 1), ("!", 0), ("'", 0),
                ("' OR 1=1 --", 0),
                ("", 2), ("   ", 2), ("()", 2), (String(repeating: "绿", count: 500), 0), ("\u{0}", 2),
            ]
            for (words, count) in counts {
                let found = try await desk.publications.search(.init(words: words), on: Self.today)
                #expect(found.count == count, "\(words)")
            }
            let filters: [(Publications.Asked, Int)] = [
                (.init(kind: "patent"), 1), (.init(kind: "copyright"), 0), (.init(year: 2026), 2),
                (.init(year: 2025), 0),
                (.init(words: "acme", year: 2026, kind: "patent"), 1), (.init(year: .max), 2),
            ]
            for (asked, count) in filters {
                #expect(try await desk.publications.search(asked, on: Self.today).count == count, "\(asked)")
            }
        }
    }

    @Test("a list has pages, the newest first, and a page that is none is the nearest", arguments: TestDatabases.all)
    func pages(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            for number in 1...22 {
                try await desk.published(
                    PublicationOffice.entry(number: "示市监罚〔2026〕\(number)号"),
                    at: PublicationOffice.tuesday.adding(seconds: number))
            }
            let first = try await desk.publications.search(.init(), on: Self.today)
            #expect(first.count == 22 && first.pages == 2 && first.lines.count == 20)
            #expect(first.lines.first?.number == "示市监罚〔2026〕22号")
            for (asked, page) in [(2, 2), (3, 2), (.max, 2), (0, 1), (.min, 1)] {
                let found = try await desk.publications.search(.init(page: asked), on: Self.today)
                #expect(found.page == page && found.lines.count == (page == 2 ? 2 : 20))
            }
            #expect(
                try await desk.publications.newest(3, on: Self.today).map(\.number) == [
                    "示市监罚〔2026〕22号", "示市监罚〔2026〕21号", "示市监罚〔2026〕20号",
                ])
        }
    }

    @Test("who entered it cannot let it out, and it is let out once", arguments: TestDatabases.all)
    func fourEyes(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.registered()
            try await desk.act("enter", PublicationOffice.wang, matter, PublicationOffice.entry())
            let answers: Answers = ["reviewed": .yesNo(true), "duration": .chosen(["short"])]
            await #expect(throws: Refusal(.conflict, Text(same: ""))) {
                try await desk.act("approve", Event.Actor("wang", .publisher), matter, answers)
            }
            #expect(try await desk.table() == "")
            let taken = await withTaskGroup(of: Bool.self) { group in
                for who in ["feng", "li", "wu"] as [Name<Person>] {
                    group.addTask {
                        (try? await desk.office.act(
                            ActRequest("approve", by: Event.Actor(who, .publisher), answers), on: matter, after: 2,
                            within: .office, at: PublicationOffice.tuesday)) != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(taken == 1)
            await #expect(throws: Refusal(.conflict, Text(same: ""))) { try await desk.approve(matter, "long") }
            #expect(try await desk.publications.search(.init(), on: Self.today).count == 1)
        }
    }

    @Test(
        "marks that do not pair and an open identity number are refused at entry, and nothing is kept",
        arguments: TestDatabases.all)
    func unusable(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.registered()
            for text in ["公民身份号码：⟦11010519491231002X", "公民身份号码：11010519491231002X", "⟦甲⟧⟧"] {
                await #expect(throws: Refusal(.unusable, Text(same: ""))) {
                    try await desk.act("enter", PublicationOffice.wang, matter, PublicationOffice.entry(text: text))
                }
            }
            await #expect(throws: Refusal(.unusable, Text(same: ""))) {
                try await desk.act(
                    "enter", PublicationOffice.wang, matter, PublicationOffice.entry(party: "张三11010519491231002X"))
            }
            #expect(try await desk.office.docket(matter, within: .office).stage?.id == "entering")
        }
    }

    @Test("a correction shows what is right now, says so, and keeps address and last day", arguments: TestDatabases.all)
    func correction(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = PublicationOffice(database)
            let matter = try await desk.published()
            let before = try #require(try await desk.publications.newest(1, on: Self.today).first)
            let later = PublicationOffice.tuesday.adding(hours: 48)
            try await desk.act(
                "correct", PublicationOffice.feng, matter,
                PublicationOffice.entry(party: "示例日用百货商行", text: "当事人：示例日用百货商行").merging(["correction": .typed("名称误写")])
                { $1 }, at: later)
            guard case .shown(let publication)? = try await desk.publications.find(before.id, on: later.day) else {
                Issue.record("it is not shown")
                return
            }
            #expect(publication.line.party == "示例日用百货商行" && publication.endsOn == Day(iso: "2026-12-22"))
            #expect(publication.correction == .init(at: later, text: "名称误写"))
            #expect(publication.publishedAt == PublicationOffice.tuesday)
            #expect(try await desk.publications.search(.init(words: "示例百货商行"), on: later.day).count == 0)
        }
    }
}
