package import Base
import Evidence
package import Procedure
package import Store

/// 账号管理: who may sign in. Every change is an event in the account's stream.
package enum Accounts {
    /// 建立: a new account. `isSample`: it signs in to a sample installation only.
    /// - Throws: a `Refusal`: `.unusable` for an id or a role that cannot be given, `.conflict` where there is one already.
    package static func create(
        _ account: Account, _ hash: PasswordHash, isSample: Bool = false, by actor: Actor.ID, at now: Instant,
        vault: Vault, in transaction: Transaction
    ) throws {
        guard Account.id(typed: account.id.text) == account.id, !reserved.contains(account.id.text),
            !account.id.text.hasPrefix("receipt-")
        else { throw unusableID }
        guard !account.name.isEmpty, !account.unit.isEmpty else { throw unnamed }
        guard !account.roles.contains(where: { $0.isOutside || $0 == .system }) else { throw outside }
        guard try Ledger.last(of: stream(account.id), in: transaction) == 0 else { throw taken }
        let name = try vault.put(
            .accountName, facts: ["name": account.name], id: VaultID(at: now), at: now, in: transaction)
        try append("create", account.id, payload(account, name, isSample), by: actor, at: now, in: transaction)
        try transaction.run(
            """
            INSERT INTO account (
                id, name_record, unit, roles, certificate_number, certificate_from, certificate_through,
                password_hash, sample, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            account.id.text, name.id, account.unit, account.roles.map(\.rawValue).joined(separator: " "),
            account.certificate?.number, account.certificate?.from, account.certificate?.through, hash.text, isSample,
            now)
    }

    /// 换口令: another password; who was signed in with the old one is signed out.
    /// - Throws: a `Refusal` `.unknown` where there is no such account.
    package static func change(
        _ hash: PasswordHash, of id: Name<Person>, by actor: Actor.ID, at now: Instant, in transaction: Transaction
    ) throws {
        let changed = try transaction.run("UPDATE account SET password_hash = ? WHERE id = ?", hash.text, id.text)
        guard changed == 1 else { throw unknown }
        try Sessions.closeAll(of: id, in: transaction)
        try append("change-password", id, .object([:]), by: actor, at: now, in: transaction)
    }

    /// 停用: the account signs in no more, and is signed out at once. One that is disabled already stays as it is.
    /// - Throws: a `Refusal` `.unknown` where there is no such account.
    package static func disable(
        _ id: Name<Person>, by actor: Actor.ID, at now: Instant, in transaction: Transaction
    ) throws {
        let changed = try transaction.run(
            "UPDATE account SET disabled_at = ? WHERE id = ? AND disabled_at IS NULL", now, id.text)
        guard changed == 1 else {
            guard try transaction.row("SELECT id FROM account WHERE id = ?", id.text) != nil else { throw unknown }
            return
        }
        try Sessions.closeAll(of: id, in: transaction)
        try append("disable", id, .object([:]), by: actor, at: now, in: transaction)
    }

    /// 账号名册: an account and what has become of it.
    package struct Entry: Hashable, Sendable {
        package let account: Account
        package let isSample: Bool
        package let createdAt: Instant
        package let disabledAt: Instant?
    }

    /// All accounts by id, the disabled ones too.
    package static func all(vault: Vault, in transaction: Transaction) throws -> [Entry] {
        try transaction.rows("SELECT * FROM account ORDER BY id").map { try Entry($0, vault: vault, in: transaction) }
    }

    /// Who can act, by id; their names stay in the vault.
    static func inService(in transaction: Transaction) throws -> [Account] {
        try transaction.rows("SELECT * FROM account WHERE disabled_at IS NULL ORDER BY id").map {
            try Account($0, name: "")
        }
    }

    /// The account, disabled or not; nil where there is none.
    package static func find(
        _ id: Name<Person>, vault: Vault, in transaction: Transaction
    ) throws -> Entry? {
        try transaction.row("SELECT * FROM account WHERE id = ?", id.text)
            .map { try Entry($0, vault: vault, in: transaction) }
    }

    /// The certificates of those among these people who have one and whose account is not disabled.
    package static func certificates(
        of people: some Sequence<Name<Person>>, in transaction: Transaction
    ) throws -> [Name<Person>: Certificate] {
        var found: [Name<Person>: Certificate] = [:]
        for person in people {
            let row = try transaction.row(
                "SELECT * FROM account WHERE id = ? AND disabled_at IS NULL", person.text)
            found[person] = try row.flatMap { try Certificate($0) }
        }
        return found
    }

    /// Enters something that was done with an account in its stream.
    static func append(
        _ act: String, _ id: Name<Person>, _ payload: CanonicalJSON, by actor: Actor.ID, at now: Instant,
        in transaction: Transaction
    ) throws {
        let seen = try Ledger.last(of: stream(id), in: transaction)
        try Ledger.append(
            act, to: stream(id), after: seen, by: actor, claimedAt: now, at: now, schemaVersion: 1, payload: payload,
            in: transaction)
    }

    private static func stream(_ id: Name<Person>) -> LedgerEvent.Stream { LedgerEvent.Stream(.account, id.text) }

    private static func payload(_ account: Account, _ name: Vault.Reference, _ isSample: Bool) -> CanonicalJSON {
        let certificate = account.certificate.map { certificate in
            CanonicalJSON.object([
                "from": .string(certificate.from.description), "number": .string(certificate.number),
                "through": .string(certificate.through.description),
            ])
        }
        return .object([
            "certificate": certificate ?? .null, "name": .string("\(name.id):\(name.commitment)"),
            "roles": .array(account.roles.map { .string($0.rawValue) }), "sample": .bool(isSample),
            "unit": .string(account.unit),
        ])
    }

    /// What events call somebody else.
    private static let reserved = [Actor.ID.system.text, Actor.ID.administrator.text]

    private static let unusableID = Refusal(
        .unusable,
        Text(
            zh: "账号由2至32个小写字母、数字和连字符组成，以字母开头；system、administrator和以receipt-开头的不能用",
            en:
                "an account's id has 2 to 32 small letters, digits and hyphens, a letter first; system, administrator and "
                + "what begins with receipt- are taken"), field: "id")
    private static let unnamed = Refusal(
        .unusable, Text(zh: "请写明姓名和所在机构", en: "give the name and the unit"), field: "name")
    private static let outside = Refusal(
        .unusable, Text(zh: "账号只能有机关内部的角色", en: "an account can only have roles of the office"), field: "role")
    private static let taken = Refusal(
        .conflict,
        Text(zh: "已有这个账号；停用的账号也不能重新使用", en: "there is such an account already; a disabled one is not used again"),
        field: "id")
    private static let unknown = Refusal(.unknown, Text(zh: "没有这个账号", en: "there is no such account"))
}

extension VaultKind {
    /// 账号姓名: the name of somebody of the office.
    static let accountName = VaultKind("account-name")
}

extension Office {
    /// 全部账号: those too who have left, because their names stand in what they signed.
    package func everybody() async throws -> [Account] {
        try await database.read { try Accounts.all(vault: vault, in: $0).map(\.account) }
    }

    /// 在用账号: everybody who can sign in.
    package func people() async throws -> [Account] {
        try await database.read { transaction in
            try Accounts.all(vault: vault, in: transaction).filter { $0.disabledAt == nil }.map(\.account)
        }
    }
}
