package import Base
import Procedure
import Store

/// 示例账号: one account for each role of the sample office, with one password that everybody may know.
package enum SampleAccounts {
    /// Printed at the start of a sample installation; no other lets these accounts in.
    package static let password = "sample-Only-2026"

    package static let all: [Account] = [
        account("counter", "赵示例", [.counter]),
        account("dispatcher", "钱示例", [.dispatcher]),
        account("officer1", "王示例", unit: "station", [.officer], certificate: 1),
        account("officer2", "孙示例", unit: "station", [.officer], certificate: 2),
        account("head", "李示例", unit: "station", [.stationHead]),
        account("brigade", "周示例", unit: "brigade", [.brigade], certificate: 3),
        account("brigade2", "卫示例", unit: "brigade", [.brigade], certificate: 4),
        account("captain", "蒋示例", unit: "brigade", [.stationHead]),
        account("reviewer", "吴示例", [.reviewer]),
        account("bureau", "郑示例", [.bureauHead]),
        account("publisher", "冯示例", [.publisher]),
        account("finance", "陈示例", [.finance]),
        account("archivist", "褚示例", [.archivist]),
    ]

    /// Makes the accounts in an office that has none yet; one that has its own never gets them.
    /// - Returns: the sample accounts there are, as they sign in.
    package static func load(
        into office: Office, _ passwords: Passwords, at now: Instant
    ) async throws -> [Account] {
        let isEmpty = try await office.database.read { try $0.row("SELECT id FROM account LIMIT 1") == nil }
        if isEmpty {
            let hash = try await passwords.hash(Password(typed: password))
            try await office.database.write { transaction in
                for account in all {
                    try Accounts.create(
                        account, hash, isSample: true, by: .system, at: now, vault: office.vault, in: transaction)
                }
            }
        }
        let present = try await office.database.read { transaction in
            try Accounts.all(vault: office.vault, in: transaction).filter { $0.isSample && $0.disabledAt == nil }
        }
        // In the order of the work rather than of the alphabet.
        return all.filter { account in present.contains { $0.account.id == account.id } }
    }

    private static func account(
        _ id: Name<Person>, _ name: String, unit: String = "bureau", _ roles: [Role], certificate: Int? = nil
    ) -> Account {
        Account(id: id, name: name, unit: unit, roles: roles, certificate: certificate.flatMap(sampleCertificate))
    }

    /// A certificate whose number nobody takes for a real one.
    private static func sampleCertificate(_ number: Int) -> Certificate? {
        guard let from = Day(year: 2020, month: 1, day: 1), let through = Day(year: 2035, month: 12, day: 31) else {
            return nil
        }
        return Certificate("示例-00000\(number)", from: from, through: through)
    }
}
