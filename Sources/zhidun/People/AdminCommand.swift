import ArgumentParser
import Base
import Casework
import Law
import Procedure

/// `zhidun admin`: who may sign in; also while a server runs.
struct AdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin", abstract: "Manage the accounts of the desk. 管理工作台账号。",
        subcommands: [Create.self, Listing.self, NewPassword.self, Disable.self])

    /// `zhidun admin create ID`
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "create", abstract: "Make an account. 建立账号。",
            discussion: """
                The password is asked for on the terminal, or read from standard input; it is never an argument. \
                口令在终端询问，或者从标准输入读取。
                """)

        @Argument(help: "What the person signs in with: 2 to 32 small letters, digits and hyphens. 账号。")
        var id: String

        @Option(help: "The person's name. 姓名。")
        var name: String

        @Option(help: "The unit: east-station. 办案机构。")
        var unit: String

        @Option(help: "A role: \(Role.ofOffice.map(\.rawValue).joined(separator: ", ")). Repeatable. 角色，可重复。")
        var role: [String]

        @Option(help: "The number of the enforcement certificate. 执法证号。")
        var certificate: String?

        @Option(help: "The days it is valid, both included: 2026-01-01..2030-12-31. 执法证有效期。")
        var certificateValid: String?

        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let account = try account()
            let password = try Password(chosen: try PasswordPrompt.read(output.language), for: account.id)
            let hash = try await Passwords().hash(password)
            try await AdminAct.create(.init(account), hash: hash.text).run(store, output)
        }

        private func account() throws -> Account {
            guard let id = Account.id(typed: id) else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "账号由2至32个小写字母、数字和连字符组成，以字母开头：\(id)",
                        en: "an account's id has 2 to 32 small letters, digits and hyphens, a letter first: \(id)"))
            }
            return Account(
                id: id, name: name, unit: unit, roles: try role.map(AdminCommand.role), certificate: try held())
        }

        private func held() throws -> Certificate? {
            guard certificate != nil || certificateValid != nil else { return nil }
            let days = (certificateValid ?? "").split(separator: ".", omittingEmptySubsequences: true).map {
                Day(iso: $0)
            }
            guard let number = certificate, days.count == 2, let from = days[0], let through = days[1], from <= through
            else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "执法证要同时写 --certificate 编号 和 --certificate-valid 2026-01-01..2030-12-31",
                        en:
                            "a certificate takes both --certificate NUMBER and --certificate-valid 2026-01-01..2030-12-31"
                    ))
            }
            return Certificate(number, from: from, through: through)
        }
    }

    /// `zhidun admin list`
    struct Listing: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the accounts. 列出账号。")

        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try await AdminAct.list.run(store, output) }
    }

    /// `zhidun admin password ID`
    struct NewPassword: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "password", abstract: "Set another password; sessions end. 重设口令。",
            discussion: "The password is asked for on the terminal, or read from standard input. 口令不作为参数。")

        @Argument(help: "The account. 账号。")
        var id: String

        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let password = try Password(chosen: try PasswordPrompt.read(output.language), for: Name(id))
            let hash = try await Passwords().hash(password)
            try await AdminAct.password(id, hash: hash.text).run(store, output)
        }
    }

    /// `zhidun admin disable ID`
    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "Disable an account for good; sessions end. 停用账号。")

        @Argument(help: "The account. 账号。")
        var id: String

        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() async throws { try await AdminAct.disable(id).run(store, output) }
    }

    private static func role(_ name: String) throws -> Role {
        guard let role = Role(rawValue: name), Role.ofOffice.contains(role) else {
            let known = Role.ofOffice.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .unusable,
                Text(zh: "没有“\(name)”这个角色，可用的有 \(known)", en: "there is no role “\(name)”; there are \(known)"))
        }
        return role
    }
}

extension Role {
    /// The roles an account can have.
    fileprivate static let ofOffice = allCases.filter { !$0.isOutside && $0 != .system }
}
