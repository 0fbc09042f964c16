import Base
import Documents
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Numbers of systems beside this one")
struct ExternalNumbersTests {
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

    @Test("a number is an event, found again, and corrected by a newer event", arguments: TestDatabases.all)
    func entering(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let beside = try await BesideOffice(database)
            #expect(try await beside.standing(beside.case1).number == nil)
            try await beside.enter(" 皖执法-2026-8 ", for: beside.case1)
            try await beside.enter("皖执法-2026-9", for: beside.case1, at: CaseOffice.monday.adding(hours: 1))
            let standing = try await beside.standing(beside.case1)
            #expect(standing.number == "皖执法-2026-9" && standing.at == CaseOffice.monday.adding(hours: 1))
            let events = try await beside.events(beside.case1)
            #expect(events.map(\.act) == ["external-number", "external-number"])
            #expect(events.map(\.actor.text) == ["wang", "wang"])
            #expect(
                events.map(\.payload)
                    == ["皖执法-2026-8", "皖执法-2026-9"].map { number in
                        .object([
                            "system": .string("case-system"), "number": .string(number),
                            "stage": .string("investigating"),
                        ])
                    })
            // The matter's own events stay as they were, and the whole ledger holds.
            #expect(try await beside.office.docket(beside.case1, within: .office).sequence == 1)
            #expect(try await LedgerCheck.run(on: database).problems == [])
            // The number that no longer holds is free for the matter that has it in truth.
            try await beside.enter("皖执法-2026-8", for: beside.case2)
            #expect(try await beside.standing(beside.case2).number == "皖执法-2026-8")
        }
    }

    @Test("a number that another matter has is refused without naming that one, and nothing is stored")
    func unique() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            try await beside.enter("A-1", for: beside.case1)
            let taken = try #require(await refusal { try await beside.enter("A-1", for: beside.case2) })
            #expect(taken.code == .conflict && taken.field == "number" && !taken.text.zh.contains(beside.case1.short))
            #expect(try await beside.standing(beside.case2).number == nil)
            #expect(try await beside.events(beside.case2).isEmpty)
        }
    }

    @Test("what is no number, a system that has nothing to do with it, and a matter outside the scope are refused")
    func refused() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            for typed in ["", "   ", String(repeating: "1", count: 500)] {
                let refused = await refusal { try await beside.enter(typed, for: beside.case1) }
                #expect(refused?.code == .unusable)
            }
            let outside = await refusal { try await beside.enter("A-1", for: beside.case1, within: .nothing) }
            #expect(outside?.code == .unknown)
            let other = await refusal {
                try await beside.office.enter(
                    "A-1", of: .disclosure, for: beside.case1, by: "wang", within: .office, at: CaseOffice.monday)
            }
            #expect(other?.code == .unknown)
            #expect(try await beside.events(beside.case1).isEmpty)
        }
    }

    @Test("a matter is found by the number, within the scope only")
    func search() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            try await beside.enter("A-1", for: beside.case1)
            let found = try await beside.office.matters(called: "A-1", within: .office)
            #expect(found.map(\.line.id) == [beside.case1])
            #expect(try await beside.office.matters(called: "A-1", within: .nothing).isEmpty)
            #expect(try await beside.office.matters(called: "A", within: .office).isEmpty)
        }
    }

    @Test("the light waits for the number, stands in step once it was copied, and falls behind when the matter moves")
    func light() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            let matter = beside.case1
            #expect(try await beside.standing(matter).light == .waiting)
            try await beside.enter("A-1", for: matter)
            #expect(try await beside.standing(matter).light == .inStep)
            let later = CaseOffice.monday.adding(hours: 24)
            try await beside.act("party", CaseOffice.wang, matter, ["party-type": .chosen(["unregistered"])], at: later)
            #expect(try await beside.standing(matter).light == .inStep)
            try await beside.act(
                "finish", CaseOffice.wang, matter,
                ["proposal": .chosen(["penalise"]), "complex": .yesNo(false)], at: later)
            #expect(try await beside.standing(matter).light == .behind)
            // The same number once more says that what is new was copied.
            try await beside.enter("A-1", for: matter, at: later)
            #expect(try await beside.standing(matter).light == .inStep)
            #expect(try await beside.events(matter).map(\.act) == ["external-number", "external-copied"])
        }
    }

    @Test("a stage that a system has nothing to do with needs nothing")
    func unneeded() async throws {
        try await TestDatabases.sqlite.use { database in
            let sheet = ExternalProfile.Sheet("penalty-case", .lead, stages: ["investigating": .none], fields: [])
            let profile = ExternalProfile(
                .caseSystem, columns: .init(number: "a", matter: "b", status: "c"), sheets: [sheet])
            let beside = try await BesideOffice(database, [profile])
            #expect(try await beside.standing(beside.case1).light == .unneeded)
        }
    }

    @Test("the doctor names what waits and what is behind, as notes")
    func doctor() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database)
            try await beside.enter("A-1", for: beside.case2)
            let doctor = Doctor(
                database, .all, beside.office.lawbook, external: beside.office.external
            ) { DiskSpace(available: 1 << 40, total: 1 << 41) }
            let checks = try await doctor.examine(at: CaseOffice.monday)
            let check = try #require(checks.first { $0.name.zh == "对账：省执法办案系统" })
            #expect(check.problems.isEmpty)
            #expect(check.notes.map(\.zh) == ["1件还没有对方编号：\(beside.case1.short)。请抄录后登记编号"])
            #expect(checks.filter { $0.name.zh.hasPrefix("对账") }.count == 3)
        }
    }

    /// A case that is carried out in the provincial system, where it gets its numbers too.
    private static let companion = ExternalProfile(
        .caseSystem, columns: .init(number: "案件编号", matter: "办件编号", status: "状态"),
        sheets: [
            ExternalProfile.Sheet(
                "penalty-case", .companion, documents: ["penalty-notice": "告知书文号"], fields: [])
        ])

    @Test("in a companion stage no number of ours is given: the system's is entered, or taken from its file")
    func companion() async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database, [Self.companion])
            let office = CaseOffice(database)
            let matter = beside.case1
            let act = try #require(Procedure.penaltyCase.act("approve-notice"))
            let later = CaseOffice.monday.adding(hours: 24)
            try await office.act("party", CaseOffice.wang, matter, ["party-type": .chosen(["unregistered"])], at: later)
            try await office.act(
                "finish", CaseOffice.wang, matter, ["proposal": .chosen(["penalise"]), "complex": .yesNo(false)],
                at: later)
            try await office.act(
                "review", Event.Actor("wu", .reviewer), matter,
                ["kind": .chosen(["case"]), "opinion": .chosen(["agree"])], at: later)
            let docket = try await beside.office.docket(matter, within: .office)
            #expect(try await beside.office.proposedNumbers(for: act, on: docket, at: later).isEmpty)
            let blank = await refusal {
                try await beside.act("approve-notice", CaseOffice.head, matter, CaseOffice.sums, at: later)
            }
            #expect(blank?.text.zh.contains("由上级系统编号") == true)
            // What its file says is proposed, and taken where nothing is typed.
            let profile = Self.companion
            let table = try ReturnedTable(
                [(1, ["办件编号", "案件编号", "告知书文号"]), (2, [matter.text, "皖-1", "皖罚告〔2026〕77号"])], of: profile)
            let outcome = try await ReadBack(beside.office, profile, by: .command).take(table.rows[0], at: later)
            #expect(outcome.problem == nil && outcome.findings.first?.steps.count == 2)
            #expect(
                try await beside.office.proposedNumbers(for: act, on: docket, at: later)
                    == ["number": "皖罚告〔2026〕77号"])
            try await beside.act("approve-notice", CaseOffice.head, matter, CaseOffice.sums, at: later)
            let done = try await beside.office.docket(matter, within: .office)
            #expect(done.answer("number", in: "approve-notice") == .identifier("皖罚告〔2026〕77号"))
        }
    }

    @Test("a case that is filed under the system's number bears it from the first day", arguments: [true, false])
    func filed(isCompanion: Bool) async throws {
        try await TestDatabases.sqlite.use { database in
            let beside = try await BesideOffice(database, isCompanion ? [Self.companion] : ExternalProfile.all)
            let own = try await BesideOffice.open(beside.office, ["number": .identifier("皖立-5")])
            #expect(try await beside.standing(own).number == (isCompanion ? "皖立-5" : nil))
            let external = try await BesideOffice.open(beside.office, ["external": .identifier("皖-6")])
            #expect(try await beside.standing(external).number == "皖-6")
            #expect(try await beside.standing(external).light == .inStep)
        }
    }
}
