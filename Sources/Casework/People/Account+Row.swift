import Base
import Procedure
import Store

extension Accounts.Entry {
    init(_ row: Row, vault: Vault, in transaction: Transaction) throws {
        self.init(
            account: try Account(row, vault: vault, in: transaction), isSample: try row.bool("sample"),
            createdAt: try row.instant("created_at"), disabledAt: try row.optional("disabled_at", row.instant))
    }
}

extension Account {
    /// An account from its row and the vault; a name that was shredded is empty.
    init(_ row: Row, vault: Vault, in transaction: Transaction) throws {
        let id = try row.text("id")
        guard let record = VaultID(try row.text("name_record")) else {
            throw StoreError(.foreign, "account \(id) has no name record")
        }
        var name = ""
        if case .content(let content) = try vault.open(record, in: transaction) { name = content.facts?["name"] ?? "" }
        try self.init(row, name: name)
    }

    /// An account from its row, under a name that the row does not have.
    init(_ row: Row, name: String) throws {
        let id = try row.text("id")
        let roles = try row.text("roles").split(separator: " ").map { name in
            guard let role = Role(rawValue: String(name)) else {
                throw StoreError(.foreign, "account \(id) has the role \(name), which this program does not know")
            }
            return role
        }
        self.init(id: Name(id), name: name, unit: try row.text("unit"), roles: roles, certificate: try Certificate(row))
    }
}

extension Certificate {
    /// From an account's row; nil where it has none.
    init?(_ row: Row) throws {
        guard let number = try row.optional("certificate_number", row.text) else { return nil }
        self.init(
            number, from: try row.day("certificate_from"), through: try row.day("certificate_through"))
    }
}
