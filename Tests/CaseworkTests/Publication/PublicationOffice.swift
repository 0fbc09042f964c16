import Base
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Casework

/// An office in which penalties are published: Wang and Sun handle cases, Feng publishes.
struct PublicationOffice {
    let office: Office

    /// 2026-09-22, ten in the morning, a Tuesday.
    static let tuesday = Instant(Day(number: 20_718), hour: 10)
    static let decided = Day(number: 20_714)
    static let wang = Event.Actor("wang", .officer)
    static let feng = Event.Actor("feng", .publisher)
    static let system = Event.Actor("system", .system)

    init(_ database: any Database) {
        office = Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.tuesday))), catalogue: .all,
            lawbook: Lawbook(RuleBase(Rule.all), .official))
    }

    var publications: Publications { Publications(office) }

    static let certificates: [Name<Person>: Certificate] = Dictionary(
        uniqueKeysWithValues: (["wang", "sun"] as [Name<Person>]).map {
            ($0, Certificate("示例-\($0)", from: Day(number: 20_000), through: Day(number: 22_000)))
        })

    /// What stands in the decision and must never be seen: all of it is invented.
    static let secrets = ["11010519491231002X", "13800000000", "示例里弄七号", "配方示例"]

    static let text = """
        当事人：示例百货商行
        经营者：张⟦三|某⟧　公民身份号码：⟦11010519491231002X⟧
        住址：⟦示例里弄七号⟧，电话⟦13800000000⟧
        经查，当事人销售标有“视例優选”字样的绿茶，其工艺为⟦配方示例⟧。
        """

    static func entry(
        number: String = "示市监罚〔2026〕88号", party: String = "示例百货商行", kind: Name<Form.Option> = "trademark",
        text: String = text
    ) -> Answers {
        [
            "number": .identifier(number), "published-party": .typed(party), "kind": .chosen([kind]),
            "breach": .typed("销售侵犯注册商标专用权的商品"), "imposed": .typed("罚款人民币20,000.00元"),
            "authority": .typed("示例区市场监督管理局"), "decided-on": .day(decided), "text": .typed(text),
        ]
    }

    /// Registered as the system does for a case.
    func registered(at now: Instant = tuesday) async throws -> MatterID {
        try await office.file(
            "penalty-disclosure",
            ActRequest(
                "open", by: Self.system,
                [
                    "decided-on": .day(Self.decided), "officers": .people(["wang", "sun"]),
                    "party": .typed("示例百货商行"), "number": .identifier("示市监罚〔2026〕88号"),
                ], certificates: Self.certificates), unit: "east", at: now
        ).id
    }

    @discardableResult
    func act(
        _ act: Name<Act>, _ actor: Event.Actor, _ matter: MatterID, _ answers: Answers = [:],
        at now: Instant = tuesday
    ) async throws -> MatterSummary {
        let seen = try await office.docket(matter, within: .office).sequence
        return try await office.act(
            ActRequest(act, by: actor, answers, certificates: Self.certificates), on: matter, after: seen,
            within: .office, at: now)
    }

    /// Entered by Wang and let out by Feng.
    @discardableResult
    func published(
        _ entry: Answers = entry(), duration: Name<Form.Option> = "short", at now: Instant = tuesday
    ) async throws -> MatterID {
        let matter = try await registered(at: now)
        try await act("enter", Self.wang, matter, entry, at: now)
        try await approve(matter, duration, at: now)
        return matter
    }

    func approve(_ matter: MatterID, _ duration: Name<Form.Option>, at now: Instant = tuesday) async throws {
        try await act(
            "approve", Self.feng, matter, ["reviewed": .yesNo(true), "duration": .chosen([duration])], at: now)
    }

    /// Everything that stands in the table, as one text.
    func table() async throws -> String {
        try await office.database.read { transaction in
            try transaction.rows("SELECT * FROM publication").map { row in
                try [
                    "number", "party", "credit_code", "breach", "imposed", "authority", "abstract", "body", "words",
                    "correction", "reason",
                ].map { try row.optional($0, row.text) ?? "" }.joined(separator: "\n")
            }.joined(separator: "\n")
        }
    }
}
