package import Base
package import Procedure
import Store

/// 登录: signing in and out, and who is signed in.
package struct SignIn: Sendable {
    private let database: any Database
    private let vault: Vault
    private let passwords: Passwords
    private let samples: Bool

    /// `samples`: whether the sample accounts, whose password is public, sign in too.
    package init(_ office: Office, passwords: Passwords = Passwords(), samples: Bool = false) {
        self.database = office.database
        self.vault = office.vault
        self.passwords = passwords
        self.samples = samples
    }

    /// 登录: a new session; the one this browser had until now ends.
    ///
    /// - Returns: the token of the session, which is stored nowhere.
    /// - Throws: a `Refusal`: `.unidentified`, in the same words whether id or password is wrong or the account disabled;
    ///   `.throttled` after too many tries; `.unavailable` where too many sign in at once.
    package func signIn(
        _ typed: String, _ password: String, replacing old: SecretToken? = nil, at now: Instant
    ) async throws -> SecretToken {
        let typedPassword = Password(typed: password)
        guard let id = Account.id(typed: typed) else {
            _ = try await passwords.check(typedPassword, against: nil)
            throw SignIn.wrong
        }
        let (number, hash) = try await database.write { transaction in
            (
                try SignInTries.begin(id, at: now, in: transaction),
                try SignIn.hash(of: id, samples: samples, in: transaction)
            )
        }
        let (isRight, renewed) = try await look(at: typedPassword, hash, number)
        guard isRight, let hash else { throw SignIn.wrong }
        return try await database.write { transaction in
            // Whoever was disabled or got another password meanwhile does not come in with the old one.
            guard try SignIn.hash(of: id, samples: samples, in: transaction) == hash else { throw SignIn.wrong }
            if let renewed {
                try transaction.run("UPDATE account SET password_hash = ? WHERE id = ?", renewed.text, id.text)
            }
            try SignInTries.forget(id, in: transaction)
            try Sessions.sweep(at: now, in: transaction)
            if let old { try Sessions.close(old, in: transaction) }
            return try Sessions.open(id, at: now, in: transaction)
        }
    }

    /// Whose session a token is; nil where it has ended or never was. Being asked counts as use.
    package func session(_ token: SecretToken, at now: Instant) async throws -> Session? {
        let found = try await database.read { transaction in
            try Sessions.find(token, at: now, samples: samples, vault: vault, in: transaction)
        }
        guard let found else { return nil }
        if found.isStale {
            // A store that takes no writes, as on a full disk, still shows its pages until the session runs out.
            try? await database.write { try Sessions.touch(token, at: now, in: $0) }
        }
        return found.session
    }

    /// Whose session a token was that has run out by itself within the last day; good for nothing but to keep what still
    /// comes in under it.
    package func ended(_ token: SecretToken, at now: Instant) async throws -> Session? {
        try await database.read { transaction in
            try Sessions.ended(token, at: now, samples: samples, vault: vault, in: transaction)
        }
    }

    /// 退出: the token is worth nothing from now on.
    package func signOut(_ token: SecretToken) async throws {
        try await database.write { try Sessions.close(token, in: $0) }
    }

    /// 全部退出: ends every session of an account.
    package func signOutEverywhere(_ id: Name<Person>) async throws {
        try await database.write { try Sessions.closeAll(of: id, in: $0) }
    }

    /// Whether the password is right, and its hash at today's cost where it was made at another.
    private func look(
        at password: Password, _ hash: PasswordHash?, _ number: String
    ) async throws -> (Bool, PasswordHash?) {
        do {
            guard try await passwords.check(password, against: hash), let hash else { return (false, nil) }
            return (true, passwords.isOutdated(hash) ? try await passwords.hash(password) : nil)
        } catch {
            try await database.write { try SignInTries.takeBack(number, in: $0) }
            throw error
        }
    }

    /// The hash an account signs in with; nil where it cannot.
    private static func hash(of id: Name<Person>, samples: Bool, in transaction: Transaction) throws -> PasswordHash? {
        try transaction.row(
            "SELECT password_hash FROM account WHERE id = ? AND disabled_at IS NULL AND sample <= ?", id.text, samples
        ).map { PasswordHash(try $0.text("password_hash")) }
    }

    private static let wrong = Refusal(
        .unidentified,
        Text(
            zh: "账号或者口令不对。请检查大小写和输入法后再试。",
            en: "The account or the password is wrong. Check capital letters and the keyboard, then try again."),
        field: "id")
}
