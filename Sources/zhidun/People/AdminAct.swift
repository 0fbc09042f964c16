import Base
import Casework
import Foundation
import Procedure
import Store

/// 账号操作: what an administrator does with accounts, here or in the server that holds the store.
///
/// A password goes to the server as its hash only.
enum AdminAct: Codable {
    case create(NewAccount, hash: String)
    case password(String, hash: String)
    case disable(String)
    case list

    /// An account as it travels.
    struct NewAccount: Codable {
        let id: String
        let name: String
        let unit: String
        let roles: [String]
        let certificate: [String]?

        init(_ account: Account) {
            id = account.id.text
            name = account.name
            unit = account.unit
            roles = account.roles.map(\.rawValue)
            certificate = account.certificate.map { [$0.number, $0.from.description, $0.through.description] }
        }

        /// The account; nil where this program does not know a role or cannot read a date.
        var account: Account? {
            let known = roles.compactMap(Role.init(rawValue:))
            guard known.count == roles.count else { return nil }
            guard let certificate else {
                return Account(id: Name(id), name: name, unit: unit, roles: known)
            }
            guard certificate.count == 3, let from = Day(iso: certificate[1]), let through = Day(iso: certificate[2])
            else { return nil }
            return Account(
                id: Name(id), name: name, unit: unit, roles: known,
                certificate: Certificate(certificate[0], from: from, through: through))
        }
    }

    /// From its JSON.
    init?(text: String) {
        guard let act = try? JSONDecoder().decode(AdminAct.self, from: Data(text.utf8)) else { return nil }
        self = act
    }

    /// Runs here, or in the server that holds the data directory.
    func run(_ store: StoreOptions, _ output: OutputOptions) async throws {
        let text = String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
        let arguments = [text] + (output.json ? ["--json"] : []) + ["--lang", output.language.rawValue]
        try DataFolder.make(store.data)
        try await store.run(.admin, arguments) { store in
            try await run(on: store, json: output.json, language: output.language) { print($0) }
        }
    }

    /// The act itself, wherever it runs; the exit code.
    func run(on store: OpenStore, json: Bool, language: Language, say: (String) -> Void) async throws -> Int32 {
        try await store.makeReady()
        let vault = Vault(try KeysCommand.folder(store.data).load())
        let now = Instant.now
        switch self {
        case .list:
            let entries = try await store.database.read { try Accounts.all(vault: vault, in: $0) }
            if json {
                say(try JSON.object(["accounts": .array(entries.map(\.document))]).text())
            } else {
                entries.forEach { say($0.line(language)) }
            }
            return 0
        case .create(let new, let hash):
            guard let account = new.account else { return 2 }
            try await store.database.write { transaction in
                try Accounts.create(
                    account, PasswordHash(hash), by: .administrator, at: now, vault: vault, in: transaction)
            }
            return try await tell(account.id, Text(zh: "已建立账号", en: "Made the account"))
        case .password(let id, let hash):
            try await store.database.write { transaction in
                try Accounts.change(PasswordHash(hash), of: Name(id), by: .administrator, at: now, in: transaction)
            }
            return try await tell(
                Name(id), Text(zh: "已重设口令，原有登录已退出", en: "Set another password; its sessions have ended"))
        case .disable(let id):
            try await store.database.write { transaction in
                try Accounts.disable(Name(id), by: .administrator, at: now, in: transaction)
            }
            return try await tell(
                Name(id), Text(zh: "已停用账号，原有登录已退出", en: "Disabled the account; its sessions have ended"))
        }

        func tell(_ id: Name<Person>, _ done: Text) async throws -> Int32 {
            let entry = try await store.database.read { try Accounts.find(id, vault: vault, in: $0) }
            guard let entry else { return 2 }
            if json {
                say(try JSON.object(["account": entry.document]).text())
            } else {
                say(done[language] + (language == .zh ? "：" : ": ") + entry.line(language))
            }
            return 0
        }
    }
}

extension Accounts.Entry {
    fileprivate var document: JSON {
        let certificate = account.certificate.map { certificate in
            JSON.object([
                "number": .string(certificate.number), "from": JSON(certificate.from),
                "through": JSON(certificate.through),
            ])
        }
        return .object([
            "id": .string(account.id.text), "name": .string(account.name), "unit": .string(account.unit),
            "roles": .array(account.roles.map { .string($0.rawValue) }), "certificate": certificate ?? .null,
            "sample": .bool(isSample), "created": JSON(createdAt), "disabled": JSON(disabledAt),
        ])
    }

    fileprivate func line(_ language: Language) -> String {
        let roles = account.roles.map { $0.name[language] }.joined(separator: language == .zh ? "、" : ", ")
        let state = disabledAt.map { Text(zh: "停用于\($0.text.zh)", en: "disabled \($0.text.en)")[language] }
        return ([account.id.text, account.name, account.unit, roles] + [state].compactMap { $0 }).joined(
            separator: "\t")
    }
}
