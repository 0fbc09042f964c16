import Base
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Notices at the desk")
struct NoticesTests {
    private func told(_ desk: CaseOffice, _ id: Name<Person>) async throws -> [String] {
        try await Notices(desk.office).open(for: desk.account(id)).map(\.act)
    }

    @Test(
        "the officers of a case are told of what others do on it, by the system too, and not of what they did",
        arguments: TestDatabases.all)
    func officers(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let notices = Notices(desk.office)
            _ = try await desk.defending()
            let now = CaseOffice.monday.adding(hours: 24 * 57)
            #expect(try await desk.scheduler.round(at: now).done == 1)
            let round = try await notices.deliver(at: now)
            #expect(round.failed == 0 && round.delivered > 0)
            #expect(try await told(desk, "wang") == ["waive", "approve-notice", "review", "open"])
            #expect(
                try await told(desk, "sun") == [
                    "waive", "serve-notice", "approve-notice", "review", "finish", "party", "open",
                ])
            #expect(try await told(desk, "qian") == [])
            #expect(try await told(desk, "zhou") == [])
            // Carried once, it is not carried again, and the doctor has nothing to say.
            #expect(try await notices.deliver(at: now.adding(hours: 5)) == .init(delivered: 0, failed: 0))
            #expect(try await desk.doctor(at: now.adding(hours: 5)) == [])
        }
    }

    @Test("what is put away is gone for that person only; what came since stays", arguments: TestDatabases.all)
    func putAway(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let notices = Notices(desk.office)
            let matter = try await desk.opened()
            try await desk.notice(matter)
            let now = CaseOffice.monday.adding(hours: 24 * 45)
            _ = try await notices.deliver(at: now)
            let review = try #require(
                try await notices.open(for: desk.account("wang")).first { $0.act == "review" })
            try await notices.dismiss(review.key, for: "wang", at: now)
            #expect(try await told(desk, "wang") == ["approve-notice", "open"])
            #expect(try await told(desk, "sun").contains("review"))
            try await desk.act("extend", CaseOffice.head, matter, at: now)
            _ = try await notices.deliver(at: now.adding(seconds: 1))
            try await notices.dismissAll(for: "wang", through: now, at: now.adding(seconds: 2))
            #expect(try await told(desk, "wang") == ["extend"])
            #expect(try await notices.count(for: desk.account("wang")) == 1)
        }
    }

    @Test("a notice is shown within the person's scope only", arguments: TestDatabases.all)
    func scoped(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let report = try await desk.report()
            let now = CaseOffice.monday.adding(hours: 24)
            try await desk.act("accept", CaseOffice.dispatcher, report, ["unit": .chosen(["station"])], at: now)
            try await desk.act("remind", CaseOffice.reporter, report, at: now.adding(hours: 1))
            _ = try await Notices(desk.office).deliver(at: now.adding(hours: 2))
            // The head of the unit it lies with is told that the reporter asks; the other unit's is not.
            #expect(try await told(desk, "qian") == ["remind"])
            #expect(try await told(desk, "jiang") == [])
            // It went to another unit: what was told stays told, and is not shown any more.
            try await database.write { transaction in
                let line = try #require(try Matters.find(report, within: .office, in: transaction))
                try Matters.project(line.moved(to: "brigade"), officers: [], in: transaction)
            }
            #expect(try await told(desk, "qian") == [])
            #expect(try await Notices(desk.office).count(for: desk.account("qian")) == 0)
        }
    }

    @Test(
        "what people outside are told waits for no carrier, and what nobody can carry does and is named",
        arguments: TestDatabases.all)
    func stuck(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let report = try await desk.report()
            let now = CaseOffice.monday.adding(hours: 1)
            try await desk.act("ask-supplement", CaseOffice.dispatcher, report, at: now)
            #expect(try await database.read { try Outbox.unsent(at: now, most: 9, in: $0) }.isEmpty)
            // An earlier program wrote such items; they are told to nobody of the office in the reporter's place.
            let former = try Notices.Item(matter: report, sequence: 2, role: .reporter).payload.encoded()
            _ = try await database.write { try Outbox.add("notify", former, at: now, in: $0) }
            #expect(try await Notices(desk.office).deliver(at: now) == .init(delivered: 1, failed: 0))
            #expect(try await told(desk, "li") == [])
            _ = try await database.write { try Outbox.add("letter", [1], at: now, in: $0) }
            try await desk.act("remind", Event.Actor("zhao", .counter), try await desk.report(), at: now)
            let round = try await Notices(desk.office).deliver(at: now)
            #expect(round == .init(delivered: 1, failed: 1))
            #expect(
                try await desk.doctor(at: now.adding(hours: 2)).contains("1 items have waited more than an hour"))
        }
    }
}

extension Notices.Notice {
    /// The name of the act that it tells of.
    var act: String { deed.act.text }
}

extension MatterSummary {
    /// The same in another unit's hands.
    fileprivate func moved(to unit: String) -> MatterSummary {
        MatterSummary(
            id: id, procedure: procedure, procedureVersion: procedureVersion, stage: stage, holder: holder, unit: unit,
            handler: handler, openedBy: openedBy, isSealed: isSealed, filedAt: filedAt, updatedAt: updatedAt,
            nextDue: nextDue, nextRule: nextRule, turns: turns, closedAt: closedAt, lastSequence: lastSequence)
    }
}
