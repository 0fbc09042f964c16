import Base
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Word from one matter to another")
struct WordsTests {
    private static let later = CaseOffice.monday.adding(hours: 24)
    private static let accept: Answers = ["unit": .chosen(["station"])]

    private func accepted(_ desk: CaseOffice) async throws -> (report: MatterID, verification: MatterID) {
        let report = try await desk.report()
        try await desk.act("accept", CaseOffice.dispatcher, report, Self.accept, at: Self.later)
        return (report, try await desk.verification(of: report))
    }

    @Test("a report withdrawn before anybody verifies closes its verification", arguments: TestDatabases.all)
    func withdrawnEarly(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (report, verification) = try await accepted(desk)
            try await desk.act("withdraw", CaseOffice.reporter, report, at: Self.later.adding(hours: 1))
            let docket = try await desk.office.docket(verification, within: .office)
            #expect(docket.ending == .withdrawn && docket.done.last?.act == "report-withdrawn")
            #expect(docket.done.last?.actor == .system && docket.answer("reason", in: "report-withdrawn") != nil)
            #expect(
                try await database.read { try Matters.open(within: .office, after: nil, most: 99, in: $0).count } == 0)
            #expect(try await desk.doctor(at: Self.later.adding(hours: 1)) == [])
        }
    }

    @Test(
        "a report withdrawn once verification has begun does not bind the office, and its officers are told",
        arguments: TestDatabases.all)
    func withdrawnLate(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let (report, verification) = try await accepted(desk)
            try await desk.act(
                "assign", Event.Actor("qian", .stationHead), verification, ["officers": .people(["wang", "sun"])],
                at: Self.later.adding(hours: 1))
            let now = Self.later.adding(hours: 2)
            _ = try await Notices(desk.office).deliver(at: now)
            try await desk.act("withdraw", CaseOffice.reporter, report, ["reason": .chosen(["settled"])], at: now)
            let docket = try await desk.office.docket(verification, within: .office)
            #expect(docket.stage?.id == "verifying" && docket.done.last?.act == "note-withdrawal")
            #expect(docket.answer("reason", in: "note-withdrawal") == .chosen(["settled"]))
            _ = try await Notices(desk.office).deliver(at: now.adding(seconds: 1))
            let told = try await Notices(desk.office).open(for: desk.account("sun"))
            #expect(told.first?.act == "note-withdrawal")
            // It goes on to its end, and nobody waits for the result any more.
            for (place, step) in [
                ("propose", CaseOffice.wang, ["proposal": .chosen(["not-filed"])] as Answers),
                ("decide", CaseOffice.head, ["decision": .chosen(["not-filed"]), "ground": .chosen(["no-evidence"])]),
            ].enumerated() {
                try await desk.act(Name(step.0), step.1, verification, step.2, at: now.adding(hours: place + 1))
            }
            #expect(try await desk.office.docket(verification, within: .office).ending == .refused)
            #expect(try await desk.office.docket(report, within: .office).done.last?.act == "withdraw")
        }
    }

    @Test(
        "a further report joins the earlier one: its verification counts anew and its unit can read the new facts",
        arguments: TestDatabases.all)
    func joined(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (report, verification) = try await accepted(desk)
            let second = try await desk.report(at: Self.later.adding(hours: 48))
            let line = try await desk.act(
                "merge", CaseOffice.dispatcher, second, ["into": .identifier(report.short)],
                at: Self.later.adding(hours: 50))
            #expect(line.stage == "merged" && line.unit == "station")
            let docket = try await desk.office.docket(verification, within: .office)
            #expect(docket.done.last?.act == "join-report" && docket.done.last?.actor == .system)
            #expect(docket.answer("from", in: "join-report") == .identifier(second.text))
            // TJ-21: the period runs from the day on which the further report came, 9 July.
            #expect(docket.clocks["filing"]?.trigger.day.description == "2026-07-09")
            #expect(try await desk.office.docket(report, within: .office).done.last?.act == "join-report-later")
            #expect(try await desk.doctor(at: Self.later.adding(hours: 50)) == [])
        }
    }

    @Test("a further report joins one that nobody has handed over yet", arguments: TestDatabases.all)
    func joinedEarly(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (report, second) = (try await desk.report(), try await desk.report(at: Self.later))
            try await desk.act(
                "merge", CaseOffice.dispatcher, second, ["into": .identifier(report.text)],
                at: Self.later.adding(hours: 1))
            let docket = try await desk.office.docket(report, within: .office)
            #expect(docket.stage?.id == "filed" && docket.done.last?.act == "join-report")
            #expect(docket.clocks["handling"]?.trigger.day.description == "2026-07-07")
        }
    }

    @Test(
        "what is no number of an open report of the kind is refused, and nothing is merged",
        arguments: TestDatabases.all)
    func unknown(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            let (report, verification) = try await accepted(desk)
            let second = try await desk.report(at: Self.later)
            let wrong = ["00000000", String(report.short.prefix(7)), verification.text, second.text, "示例"]
            for number in wrong {
                await #expect(throws: Refusal(.unusable, Text(same: ""))) {
                    try await desk.act(
                        "merge", CaseOffice.dispatcher, second, ["into": .identifier(number)],
                        at: Self.later.adding(hours: 1))
                }
            }
            #expect(try await desk.office.docket(second, within: .office).sequence == 1)
            #expect(try await desk.office.docket(report, within: .office).sequence == 2)
        }
    }
}
