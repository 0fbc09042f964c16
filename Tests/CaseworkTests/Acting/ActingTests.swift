import Base
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Acting on matters")
struct ActingTests {
    /// 2026-09-22, ten in the morning: fifteen working days on is 20 October.
    private static let tuesday = Instant(Day(number: 20_718), hour: 10)
    private static let reporter = Event.Actor("receipt-1", .reporter)
    private static let dispatcher = Event.Actor("zhao", .dispatcher)
    private static let secret = "张三在示例路八号看见的"

    private func office(_ database: any Database) -> Office {
        Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.tuesday))), catalogue: .all,
            lawbook: Lawbook(RuleBase(Rule.all), .official))
    }

    /// A report as a person fills it in: nothing but what is required.
    private static let report: Answers = [
        "right-kind": .chosen(["trademark"]), "place": .chosen(["shop"]), "seen-on": .day(Day(number: 20_715)),
        "facts": .typed(secret), "identity": .chosen(["anonymous"]),
    ]

    private func filed(_ office: Office) async throws -> MatterSummary {
        try await office.file(
            "infringement-report", ActRequest("report", by: Self.reporter, Self.report), unit: "east", at: Self.tuesday)
    }

    @Test(
        "a report is one event, one line with its clock, and nothing typed outside the vault",
        arguments: TestDatabases.all)
    func filing(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            let line = try await filed(office)
            #expect(line.stage == "filed" && line.holder == "dispatcher" && line.lastSequence == 1)
            // TJ-18 (2026): 15 working days from receipt; vector of the rule table.
            #expect(line.nextDue?.description == "2026-10-20" && line.nextRule == "TJ-18")
            let (events, found) = try await database.read { transaction in
                (
                    try Ledger.events(of: MatterEvents.stream(line.id), in: transaction),
                    try Matters.find(line.id, within: .office, in: transaction)
                )
            }
            #expect(found == line && events.count == 1)
            let payload = String(decoding: try #require(events.first).payload.encoded(), as: UTF8.self)
            #expect(!payload.contains("张三") && payload.contains("sealed"))
            let docket = try await office.docket(line.id, within: .office)
            guard case .sealed(let reference)? = docket.answer("facts", in: "report") else {
                Issue.record("the facts are not sealed")
                return
            }
            let id = try #require(VaultID(String(reference.prefix { $0 != ":" })))
            let record = try await database.read { try office.vault.open(id, in: $0) }
            guard case .content(let content) = record else {
                Issue.record("the vault holds nothing")
                return
            }
            #expect(content.facts == ["facts": Self.secret])
            #expect(reference.hasSuffix(":\(content.commitment)"))
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    @Test(
        "handing over opens the verification in the same transaction, and its result moves the report",
        arguments: TestDatabases.all)
    func linked(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            let report = try await filed(office)
            let accepted = try await office.act(
                ActRequest("accept", by: Self.dispatcher, ["unit": .chosen(["station"])]), on: report.id, after: 1,
                within: .office, at: Self.tuesday.adding(hours: 24))
            #expect(accepted.stage == "verifying" && accepted.nextDue == nil)
            let open = try await database.read { try Matters.open(within: .office, after: nil, most: 9, in: $0) }
            let verification = try #require(open.first { $0.openedBy == report.id })
            // CF-01 counts from the receipt too: handing over wins no time.
            #expect(verification.procedure == "verification" && verification.nextDue?.description == "2026-10-20")
            try await decide(office, verification.id, at: Self.tuesday.adding(hours: 48))
            let told = try await database.read { try Matters.find(report.id, within: .office, in: $0) }
            #expect(told?.stage == "telling" && told?.lastSequence == 3)
            let closed = try await database.read { try Matters.find(verification.id, within: .office, in: $0) }
            #expect(closed?.closedAt != nil && closed?.nextDue == nil)
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    /// Two officers verify and propose, the head decides not to file.
    private func decide(_ office: Office, _ id: MatterID, at now: Instant) async throws {
        let certificates: [Name<Person>: Certificate] = Dictionary(
            uniqueKeysWithValues: (["wang", "sun"] as [Name<Person>]).map {
                ($0, Certificate("示例-\($0)", from: Day(number: 20_000), through: Day(number: 22_000)))
            })
        let acts: [(Name<Act>, Event.Actor, Answers)] = [
            ("assign", Event.Actor("qian", .stationHead), ["officers": .people(["wang", "sun"])]),
            (
                "propose", Event.Actor("wang", .officer),
                ["proposal": .chosen(["not-filed"]), "facts": .typed("没有初步证据")]
            ),
            (
                "decide", Event.Actor("li", .bureauHead),
                ["decision": .chosen(["not-filed"]), "ground": .chosen(["no-evidence"]), "reason": .typed("没有初步证据")]
            ),
        ]
        for (place, (act, actor, answers)) in acts.enumerated() {
            _ = try await office.act(
                ActRequest(act, by: actor, answers, certificates: certificates), on: id, after: place + 1,
                within: .office,
                at: now.adding(hours: place))
        }
    }

    @Test(
        "who acts on an old state, without the right or outside the scope is refused, and nothing is kept",
        arguments: TestDatabases.all)
    func refused(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            let report = try await filed(office)
            let accept = ActRequest("accept", by: Self.dispatcher, ["unit": .chosen(["station"])])
            let later = Self.tuesday.adding(hours: 1)
            let attempts: [(ActRequest, Int, Scope, Refusal.Code)] = [
                (accept, 0, .office, .conflict), (accept, 2, .office, .conflict),
                (accept, 1, .officer(Actor.ID("zhao"), unit: "west"), .unknown),
                (ActRequest("accept", by: Self.reporter, ["unit": .chosen(["station"])]), 1, .office, .conflict),
                (ActRequest("no-such-act", by: Self.dispatcher), 1, .office, .unknown),
                (ActRequest("accept", by: Self.dispatcher), 1, .office, .unusable),
                (
                    ActRequest("withdraw", by: Self.reporter, ["reason": .typed("free text where a choice belongs")]),
                    1, .office, .unusable
                ),
            ]
            for (request, seen, scope, code) in attempts {
                await #expect(throws: Refusal(code, Text(same: ""))) {
                    try await office.act(request, on: report.id, after: seen, within: scope, at: later)
                }
            }
            let (matters, records, letters) = try await database.read { transaction in
                (
                    try Matters.open(within: .office, after: nil, most: 99, in: transaction).count,
                    try transaction.row("SELECT COUNT(*) AS number FROM vault_record")?.int("number"),
                    try Outbox.unsent(at: later, most: 9, in: transaction).count
                )
            }
            #expect(matters == 1 && records == 1 && letters == 0)
            #expect(try await office.docket(report.id, within: .office).sequence == 1)
        }
    }

    @Test("of many who act at once on the same state one is taken", arguments: TestDatabases.all)
    func race(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            let report = try await filed(office)
            let request = ActRequest("withdraw", by: Self.reporter, ["reason": .chosen(["mistaken"])])
            let taken = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        (try? await office.act(
                            request, on: report.id, after: 1, within: .office, at: Self.tuesday.adding(hours: 1)))
                            != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(taken == 1)
            #expect(try await office.docket(report.id, within: .office).ending == .withdrawn)
        }
    }

    @Test(
        "the doctor finds the list true, and a line that says something else than the events",
        arguments: TestDatabases.all)
    func diagnosis(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let office = office(database)
            let report = try await filed(office)
            _ = try await office.act(
                ActRequest("accept", by: Self.dispatcher, ["unit": .chosen(["station"])]), on: report.id, after: 1,
                within: .office, at: Self.tuesday.adding(hours: 24))
            let later = Self.tuesday.adding(hours: 72)
            let doctor = Doctor(database, .all, office.lawbook) { DiskSpace(available: 1 << 40, total: 1 << 41) }
            #expect(try await doctor.examine(at: later).flatMap(\.problems) == [])
            // The line as it was before the act, and a line without any event.
            try await database.write { try Matters.project(report, in: $0) }
            let lost = try #require(MatterID(String(repeating: "0", count: 26)))
            try await database.write { transaction in
                try Matters.project(
                    MatterSummary(
                        id: lost, procedure: "infringement-report", procedureVersion: 1, stage: "filed",
                        holder: "dispatcher",
                        unit: "east", handler: nil, isSealed: false, filedAt: later, updatedAt: later, nextDue: nil,
                        nextRule: nil, closedAt: nil, lastSequence: 1), in: transaction)
            }
            let problems = try await doctor.examine(at: later).flatMap(\.problems).map(\.en)
            #expect(
                Set(problems) == [
                    "The list does not say of matter \(report.id) what its events say",
                    "The events of matter \(lost) cannot be read",
                ])
        }
    }
}
