import Base
import Documents
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework

/// An office with systems beside it, and a case in the hands of Wang and Sun.
struct BesideOffice {
    let office: Office
    let case1: MatterID
    let case2: MatterID

    static let wang: Name<Person> = "wang"

    init(_ database: any Database, _ profiles: [ExternalProfile] = ExternalProfile.all) async throws {
        office = Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: CaseOffice.monday))),
            catalogue: .all, lawbook: Lawbook(RuleBase(Rule.all), .official),
            numbers: DocumentNumbers(DocumentSeries.all, for: District.sample.authority),
            external: ExternalProfiles(profiles))
        case1 = try await Self.open(office)
        case2 = try await Self.open(office)
    }

    static func open(_ office: Office, _ more: Answers = [:]) async throws -> MatterID {
        let answers: Answers = [
            "filed-on": .day(CaseOffice.monday.day), "officers": .people(["wang", "sun"]), "party": .typed("示例百货商行"),
        ]
        return try await office.file(
            "penalty-case",
            ActRequest(
                "open", by: .system, answers.merging(more) { $1 }, certificates: CaseOffice.certificates),
            unit: "station", at: CaseOffice.monday
        ).id
    }

    func enter(
        _ number: String, for matter: MatterID, within scope: Scope = .office, at now: Instant = CaseOffice.monday
    ) async throws {
        try await office.enter(number, of: .caseSystem, for: matter, by: Self.wang, within: scope, at: now)
    }

    func standing(_ matter: MatterID, _ system: ExternalSystem = .caseSystem) async throws -> ExternalStanding {
        let all = try await office.standings(of: try await office.dossier(matter, within: .office))
        return try #require(all.first { $0.concern.system == system })
    }

    func act(_ act: Name<Act>, _ actor: Event.Actor, _ matter: MatterID, _ answers: Answers, at now: Instant)
        async throws
    {
        let docket = try await office.docket(matter, within: .office)
        let form = try #require(office.catalogue.current(docket).act(act)).form
        _ = try await office.act(
            ActRequest(act, by: actor, CaseOffice.filled(form, answers, now), certificates: CaseOffice.certificates),
            on: matter, after: docket.sequence, within: .office, at: now)
    }

    /// What the external stream of a matter holds: acts and numbers.
    func events(_ matter: MatterID) async throws -> [LedgerEvent] {
        try await office.database.read { try Ledger.events(of: ExternalEvent.stream(matter), in: $0) }
    }
}
