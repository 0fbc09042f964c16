import Base
import Evidence
import Measures
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Accounts")
struct AccountsTests {
    @Test("an account is kept as it was made, its name in the vault only", arguments: TestDatabases.all)
    func created(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            let certificate = Certificate("示例-7", from: Day(number: 20_000), through: Day(number: 22_000))
            let account = Account(
                id: "wang-2", name: "王示例", unit: "east", roles: [.officer, .stationHead], certificate: certificate)
            try await small.add(account)
            let entries = try await database.read { try Accounts.all(vault: small.office.vault, in: $0) }
            #expect(entries.map(\.account) == [account])
            #expect(entries.map(\.createdAt) == [SmallOffice.noon] && entries.allSatisfy { $0.disabledAt == nil })
            let events = try await database.read {
                try Ledger.events(of: .init(.account, "wang-2"), in: $0)
            }
            #expect(events.map(\.act) == ["create"] && events.map(\.actor.text) == ["administrator"])
            let payload = String(decoding: try #require(events.first).payload.encoded(), as: UTF8.self)
            #expect(!payload.contains("王示例") && payload.contains("示例-7") && payload.contains("stationHead"))
            #expect(!payload.contains("argon2"))
            let row = try #require(try await small.rows("SELECT * FROM account").first)
            #expect(try row.text("name_record") != "王示例" && row.text("password_hash").hasPrefix("$argon2id$"))
            #expect(try await LedgerCheck.run(on: database).problems == [])
        }
    }

    @Test("an id that is taken, misleading or malformed is refused and nothing is kept", arguments: TestDatabases.all)
    func refused(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let attempts: [(Account, Refusal.Code)] = [
                (SmallOffice.wang, .conflict),
                (Account(id: "system", name: "x", unit: "y", roles: []), .unusable),
                (Account(id: "administrator", name: "x", unit: "y", roles: []), .unusable),
                (Account(id: "receipt-1", name: "x", unit: "y", roles: []), .unusable),
                (Account(id: "Wang", name: "x", unit: "y", roles: []), .unusable),
                (Account(id: "王示例", name: "x", unit: "y", roles: []), .unusable),
                (Account(id: "li", name: "", unit: "y", roles: []), .unusable),
                (Account(id: "li", name: "x", unit: "", roles: []), .unusable),
                (Account(id: "li", name: "x", unit: "y", roles: [.respondent]), .unusable),
                (Account(id: "li", name: "x", unit: "y", roles: [.officer, .system]), .unusable),
            ]
            for (account, code) in attempts {
                await #expect(throws: Refusal(code, Text(same: "")), "\(account)") { try await small.add(account) }
            }
            #expect(try await small.rows("SELECT id FROM account").count == 1)
            #expect(try await small.rows("SELECT id FROM vault_record").count == 1)
        }
    }

    @Test("disabling and changing the password end every session, and each is one event", arguments: TestDatabases.all)
    func changed(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let signIn = small.signIn()
            let now = SmallOffice.noon
            let first = try await signIn.signIn("wang", SmallOffice.password, at: now)
            let other = "Buchen am Südhang"
            let hash = try await small.passwords.hash(Password(chosen: other, for: "wang"))
            try await database.write { try Accounts.change(hash, of: "wang", by: .administrator, at: now, in: $0) }
            #expect(try await signIn.session(first, at: now) == nil)
            await #expect(throws: Refusal(.unidentified, Text(same: ""))) {
                try await signIn.signIn("wang", SmallOffice.password, at: now)
            }
            let second = try await signIn.signIn("wang", other, at: now)
            #expect(try await signIn.session(second, at: now)?.account.id == "wang")
            for _ in 0..<2 {
                try await database.write { try Accounts.disable("wang", by: .administrator, at: now, in: $0) }
            }
            #expect(try await signIn.session(second, at: now) == nil)
            await #expect(throws: Refusal(.unidentified, Text(same: ""))) {
                try await signIn.signIn("wang", other, at: now)
            }
            let events = try await database.read { try Ledger.events(of: .init(.account, "wang"), in: $0) }
            #expect(events.map(\.act) == ["create", "change-password", "disable"])
            for act in ["change", "disable"] {
                await #expect(throws: Refusal(.unknown, Text(same: "")), "\(act)") {
                    try await database.write { transaction in
                        switch act {
                        case "change":
                            try Accounts.change(hash, of: "nobody", by: .system, at: now, in: transaction)
                        default: try Accounts.disable("nobody", by: .system, at: now, in: transaction)
                        }
                    }
                }
            }
        }
    }

    @Test("certificates are those of accounts that can still act", arguments: TestDatabases.all)
    func certificates(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            let certificate = Certificate("示例-7", from: Day(number: 20_000), through: Day(number: 22_000))
            for id in ["sun", "gone"] {
                try await small.add(
                    Account(id: Name(id), name: "孙示例", unit: "east", roles: [.officer], certificate: certificate))
            }
            try await small.add()
            let found = try await database.write { transaction in
                try Accounts.disable("gone", by: .administrator, at: SmallOffice.noon, in: transaction)
                return try Accounts.certificates(of: ["wang", "sun", "gone", "nobody"], in: transaction)
            }
            #expect(found == ["sun": certificate])
        }
    }

    @Test("what roles see: the bureau's everything, a unit's its own, functions the stages they act on")
    func scopes() async throws {
        try await TestDatabases.sqlite.use { database in
            let small = SmallOffice(database).office
            try await scopes(
                of: Office(database: database, vault: small.vault, catalogue: .all, lawbook: small.lawbook))
        }
    }

    private func scopes(of office: Office) async throws {
        func condition(_ roles: [Role]) -> String {
            office.scope(of: Account(id: "x1", name: "x", unit: "east", roles: roles)).sql.condition
        }
        func stages(_ roles: [Role]) -> Set<String> {
            let values = office.scope(of: Account(id: "x1", name: "x", unit: "east", roles: roles)).sql.values
            return Set(values.compactMap { if case .text(let text) = $0 { text } else { nil } })
        }
        for role in [Role.bureauHead, .reviewer, .dispatcher, .counter, .publisher] {
            #expect(condition([.officer, role]) == "1 = 1")
        }
        for roles in [[], [.officer], [.stationHead, .brigade]] as [[Role]] {
            #expect(
                condition(roles)
                    == "((unit = ? AND sealed = 0) OR id IN (SELECT matter FROM matter_officer WHERE account = ?))")
        }
        #expect(
            stages([.finance]) == [
                "east", "x1", "penalty-case", "spot-penalty", "performing", "urging", "enforcing", "closing", "cash",
                "banking",
            ])
        #expect(stages([.archivist]) == ["east", "x1", "penalty-case", "spot-penalty", "archiving", "archived"])
        #expect(condition([.finance]).contains("sealed = 0 AND (procedure_id = ? AND stage = ?"))
    }

    @Test("the sample accounts cover who acts, come once, and never into an office with accounts of its own")
    func samples() async throws {
        try await TestDatabases.sqlite.use { database in
            let small = SmallOffice(database)
            let made = try await SampleAccounts.load(into: small.office, small.passwords, at: SmallOffice.noon)
            let again = try await SampleAccounts.load(into: small.office, small.passwords, at: SmallOffice.noon)
            #expect(made == SampleAccounts.all && again == made)
            let roles = Set(made.flatMap(\.roles))
            #expect(
                roles.isSuperset(of: [
                    .counter, .dispatcher, .officer, .stationHead, .brigade, .reviewer, .bureauHead, .publisher,
                    .finance,
                    .archivist,
                ]))
            #expect(made.allSatisfy { $0.roles.contains(where: \.enforces) == ($0.certificate != nil) })
            #expect(made.allSatisfy { $0.name.hasSuffix("示例") })
            #expect(try await small.rows("SELECT id FROM account").count == SampleAccounts.all.count)
        }
        try await TestDatabases.sqlite.use { database in
            let small = SmallOffice(database)
            try await small.add()
            #expect(try await SampleAccounts.load(into: small.office, small.passwords, at: SmallOffice.noon) == [])
            #expect(try await small.rows("SELECT id FROM account").count == 1)
        }
    }

    @Test("a sample account signs in to a sample installation only", arguments: TestDatabases.all)
    func samplesOnly(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add(isSample: true)
            let token = try await small.signIn(samples: true).signIn("wang", SmallOffice.password, at: SmallOffice.noon)
            #expect(try await small.signIn(samples: true).session(token, at: SmallOffice.noon) != nil)
            #expect(try await small.signIn().session(token, at: SmallOffice.noon) == nil)
            await #expect(throws: Refusal(.unidentified, Text(same: ""))) {
                try await small.signIn().signIn("wang", SmallOffice.password, at: SmallOffice.noon)
            }
        }
    }
}
