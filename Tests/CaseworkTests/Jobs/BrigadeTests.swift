import Base
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Units and functions that work alone")
struct BrigadeTests {
    private static let zhou = Event.Actor("zhou", .brigade)

    @Test(
        "the brigade runs a case of its own from the opening to the court, and sees no other",
        arguments: TestDatabases.all)
    func alone(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let own = desk.office.scope(of: try await desk.account("zhou"))
            let foreign = try await desk.opened()
            await #expect(throws: Refusal(.unknown, Text(same: ""))) {
                try await desk.act("collect", Self.zhou, foreign, at: CaseOffice.monday, within: own)
            }
            let matter = try await desk.defending(unit: "brigade", by: Self.zhou)
            let start = Instant(Day(number: 20_690), hour: 9)
            let steps: [(Name<Act>, Event.Actor, Answers)] = [
                ("hear", Self.zhou, [:]), ("recheck", Self.zhou, ["result": .chosen(["kept"])]),
            ]
            for (place, (act, actor, answers)) in steps.enumerated() {
                try await desk.act(act, actor, matter, answers, at: start.adding(hours: place), within: own)
            }
            try await desk.act(
                "decide", CaseOffice.head, matter, CaseOffice.sums.merging(["warning-only": .yesNo(true)]) { $1 },
                at: start.adding(hours: 24 * 10))
            try await desk.act(
                "serve", Self.zhou, matter, ["manner": .chosen(["person"])], at: start.adding(hours: 24 * 11),
                within: own)
            try await desk.act("urge", Self.zhou, matter, at: start.adding(hours: 24 * 60), within: own)
            _ = try await desk.scheduler.round(at: start.adding(hours: 24 * 240))
            try await desk.act("apply", Self.zhou, matter, at: start.adding(hours: 24 * 240 + 1), within: own)
            #expect(try await desk.office.docket(matter, within: own).stage?.id == "enforcing")
        }
    }

    @Test(
        "finance sees any unit's case from when money is due, the archivist from when it is closed, and no more",
        arguments: TestDatabases.all)
    func functions(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let finance = desk.office.scope(of: try await desk.account("chen"))
            let archivist = desk.office.scope(of: try await desk.account("chu"))
            func seen(_ scope: Scope) async throws -> Bool {
                try await database.read { try !Matters.open(within: scope, after: nil, most: 9, in: $0).isEmpty }
            }
            let matter = try await desk.defending()
            #expect(try await seen(finance) == false)
            #expect(try await seen(archivist) == false)
            let now = Instant(Day(number: 20_700), hour: 9)
            _ = try await desk.scheduler.round(at: now)
            try await desk.act(
                "decide", CaseOffice.head, matter, CaseOffice.sums.merging(["warning-only": .yesNo(true)]) { $1 },
                at: now)
            try await desk.act(
                "serve", CaseOffice.wang, matter, ["manner": .chosen(["person"])], at: now.adding(hours: 1))
            #expect(try await seen(finance) == true)
            #expect(try await seen(archivist) == false)
            try await desk.act(
                "pay", Event.Actor("chen", .finance), matter,
                ["complete": .yesNo(true), "amount": .money(Money(yuan: 20_000))], at: now.adding(hours: 2),
                within: finance)
            try await desk.act("close", CaseOffice.head, matter, at: now.adding(hours: 3))
            #expect(try await seen(finance) == false)
            #expect(try await seen(archivist) == true)
            try await desk.act(
                "archive", Event.Actor("chu", .archivist), matter, ["complete": .yesNo(true)], at: now.adding(hours: 4),
                within: archivist)
            #expect(try await desk.office.docket(matter, within: archivist).stage?.id == "archived")
        }
    }
}
