import Base
import Law
import Procedure
import Store
import Testing

@testable import Casework

/// An office with one officer and quick hashes, for the tests about people.
struct SmallOffice {
    static let noon = Instant(milliseconds: 1_795_579_200_000)
    static let quick = PasswordHash.Cost(memory: 64, passes: 1)
    static let password = "Kiefern am Nordhang"

    let office: Office
    let passwords: Passwords

    init(_ database: any Database, cost: PasswordHash.Cost = quick, lanes: PasswordLanes = PasswordLanes()) {
        office = Office(
            database: database, vault: Vault(KeyRing(current: OfficeKey(createdAt: Self.noon))),
            catalogue: Catalogue([]), lawbook: Lawbook(RuleBase([]), .official))
        passwords = Passwords(cost: cost, lanes: lanes)
    }

    static let wang = Account(id: "wang", name: "王示例", unit: "east-station", roles: [.officer])

    /// An account with the password above, made at noon.
    func add(_ account: Account = wang, cost: PasswordHash.Cost = quick, isSample: Bool = false) async throws {
        let office = office
        let hash = try PasswordHash.make(Password(typed: Self.password), at: cost)
        try await office.database.write { transaction in
            try Accounts.create(
                account, hash, isSample: isSample, by: .administrator, at: Self.noon, vault: office.vault,
                in: transaction)
        }
    }

    func signIn(samples: Bool = false) -> SignIn { SignIn(office, passwords: passwords, samples: samples) }

    func rows(_ sql: String) async throws -> [Row] { try await office.database.read { try $0.rows(sql) } }
}

extension Instant {
    func adding(minutes: Int) -> Instant { adding(seconds: minutes * 60) }
}
