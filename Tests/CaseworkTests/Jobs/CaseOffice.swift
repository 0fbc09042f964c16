import Base
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework

/// An office with a penalty case in the hands of Wang and Sun.
struct CaseOffice {
    let office: Office

    /// 2026-07-06, ten in the morning, a Monday.
    static let monday = Instant(Day(number: 20_640), hour: 10)
    static let wang = Event.Actor("wang", .officer)
    static let head = Event.Actor("li", .bureauHead)
    static let reporter = Event.Actor("receipt-holder", .reporter)
    static let dispatcher = Event.Actor("zhao", .dispatcher)

    static let certificates: [Name<Person>: Certificate] = Dictionary(
        uniqueKeysWithValues: (["wang", "sun", "zhou", "wei"] as [Name<Person>]).map {
            ($0, Certificate("示例-\($0)", from: Day(number: 20_000), through: Day(number: 22_000)))
        })

    init(_ database: any Database) {
        office = Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.monday))), catalogue: .all,
            lawbook: Lawbook(RuleBase(Rule.all), .official))
    }

    var scheduler: Scheduler { Scheduler(office.database, handlers: SystemActs.handlers(office)) }

    /// One account for each of the people named here, with no password that anybody knows.
    func people() async throws {
        let people: [(Name<Person>, String, [Role])] = [
            ("wang", "station", [.officer]), ("sun", "station", [.officer]), ("qian", "station", [.stationHead]),
            ("zhou", "brigade", [.brigade]), ("wei", "brigade", [.brigade]), ("jiang", "brigade", [.stationHead]),
            ("li", "bureau", [.bureauHead]), ("zhao", "bureau", [.dispatcher]), ("chen", "bureau", [.finance]),
            ("chu", "bureau", [.archivist]),
        ]
        let hash = try PasswordHash.make(Password(typed: "Kiefern am Nordhang"), at: SmallOffice.quick)
        try await office.database.write { transaction in
            for (id, unit, roles) in people {
                try Accounts.create(
                    Account(
                        id: id, name: "示例", unit: unit, roles: roles,
                        certificate: roles.contains(where: \.enforces) ? Self.certificates[id] : nil),
                    hash, by: .administrator, at: Self.monday, vault: office.vault, in: transaction)
            }
        }
    }

    func account(_ id: Name<Person>) async throws -> Account {
        try #require(try await office.people().first { $0.id == id })
    }

    @discardableResult
    func act(
        _ act: Name<Act>, _ actor: Event.Actor, _ matter: MatterID, _ answers: Answers = [:], at now: Instant,
        within scope: Scope = .office
    ) async throws -> MatterSummary {
        let docket = try await office.docket(matter, within: .office)
        let form = try #require(office.catalogue.current(docket).act(act)).form
        return try await office.act(
            ActRequest(act, by: actor, Self.filled(form, answers, now), certificates: Self.certificates), on: matter,
            after: docket.sequence, within: scope, at: now)
    }

    /// Opened by the system and brought to the stage in which the party may defend itself: the notice is served on
    /// 24 August, so that five working days end on the 31st.
    func defending(unit: String = "station", by actor: Event.Actor = wang) async throws -> MatterID {
        let matter = try await opened(unit: unit)
        try await notice(matter, by: actor)
        try await act(
            "serve-notice", actor, matter, ["manner": .chosen(["person"])], at: Self.monday.adding(hours: 24 * 49))
        return matter
    }

    func opened(unit: String = "station") async throws -> MatterID {
        let officers: [Name<Person>] = unit == "brigade" ? ["zhou", "wei"] : ["wang", "sun"]
        return try await office.file(
            "penalty-case",
            ActRequest(
                "open", by: .system,
                ["filed-on": .day(Self.monday.day), "officers": .people(officers), "party": .typed("示例百货商行")],
                certificates: Self.certificates), unit: unit, at: Self.monday
        ).id
    }

    /// As far as the notice that the head approves.
    func notice(_ matter: MatterID, by actor: Event.Actor = wang) async throws {
        try await act(
            "party", actor, matter, ["party-type": .chosen(["unregistered"])], at: Self.monday.adding(hours: 1))
        let steps: [(Name<Act>, Event.Actor, Answers)] = [
            ("finish", actor, ["proposal": .chosen(["penalise"]), "complex": .yesNo(false)]),
            ("review", Event.Actor("wu", .reviewer), ["kind": .chosen(["case"]), "opinion": .chosen(["agree"])]),
            ("approve-notice", Self.head, Self.sums),
        ]
        for (place, (name, actor, answers)) in steps.enumerated() {
            try await act(name, actor, matter, answers, at: Self.monday.adding(hours: 24 * 14 * (place + 1)))
        }
    }

    static let sums: Answers = ["fine": .money(Money(yuan: 20_000)), "confiscation": .money(Money(yuan: 0))]

    /// What is required besides, with something harmless.
    static func filled(_ form: Form, _ answers: Answers, _ now: Instant) -> Answers {
        var filled = answers
        for field in form.fields where field.isRequired && field.isAsked(filled) && filled[field.id] == nil {
            switch field.kind {
            case .shortText, .longText, .party: filled[field.id] = .typed("示例")
            case .date: filled[field.id] = .day(now.day)
            case .dayAndTime: filled[field.id] = .instant(now)
            case .files: filled[field.id] = .files(["exhibit-1"])
            case .yesNo: filled[field.id] = .yesNo(true)
            case .choice(let options), .choices(let options): filled[field.id] = .chosen([options[0].id])
            case .identifier: filled[field.id] = .identifier("示例-1")
            case .rows(let grid): filled[field.id] = .rows(Rows.one(grid))
            case .people: filled[field.id] = .people(["wang", "sun"])
            case .money: filled[field.id] = .money(Money(fen: 0))
            case .number(let range): filled[field.id] = .number(range.lowerBound)
            }
        }
        return filled
    }

    func doctor(at now: Instant) async throws -> [String] {
        try await Doctor(office.database, .all, office.lawbook) { DiskSpace(available: 1 << 40, total: 1 << 41) }
            .examine(at: now).flatMap(\.problems).map(\.en)
    }

    /// A report as somebody files it on a day.
    func report(at now: Instant = monday) async throws -> MatterID {
        let form = try #require(Procedure.infringementReport.act("report")).form
        let answers = Self.filled(
            form, ["identity": .chosen(["anonymous"]), "seen-on": .day(now.day), "facts": .typed("示例事实")], now)
        return try await office.file(
            "infringement-report", ActRequest("report", by: Self.reporter, answers), unit: "intake", at: now
        ).id
    }

    /// The verification that a report opened.
    func verification(of report: MatterID) async throws -> MatterID {
        let opened = try await office.database.read {
            try Matters.all(within: .opened(by: report), most: 9, in: $0)
        }
        return try #require(opened.first?.id)
    }
}
