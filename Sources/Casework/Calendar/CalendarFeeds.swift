package import Base
import Evidence
package import Procedure
import Store

/// 日历订阅: the secret addresses under which calendar programs get the last days of the matters in somebody's hands.
///
/// Each person has one at most. Calendar programs keep addresses on servers of others, so it can be renewed at any time,
/// and the one before is worth nothing from then on. That one was made or ended is an event of the account.
package struct CalendarFeeds: Sendable {
    private let office: Office

    package init(_ office: Office) {
        self.office = office
    }

    /// 订阅情况: what is known of somebody's address.
    package struct Feed: Hashable, Sendable {
        package let language: Language
        package let createdAt: Instant
        /// To the hour; nil where no program has asked yet.
        package let fetchedAt: Instant?
    }

    /// nil where somebody has none.
    package func feed(of account: Name<Person>) async throws -> Feed? {
        try await office.database.read { transaction in
            try transaction.row("SELECT * FROM calendar_feed WHERE account = ?", account.text).map { try Feed($0) }
        }
    }

    /// 开通、更换: a new address in place of the one there was.
    ///
    /// - Returns: its secret, which is stored nowhere.
    package func open(for account: Name<Person>, in language: Language, at now: Instant) async throws -> SecretToken {
        try await office.database.write { transaction in
            let token = SecretToken()
            try transaction.run(
                """
                INSERT INTO calendar_feed (account, token_hash, language, created_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (account) DO UPDATE SET token_hash = excluded.token_hash, language = excluded.language,
                    created_at = excluded.created_at, fetched_at = NULL
                """, account.text, token.hash, language.rawValue, now)
            try Accounts.append(
                "open-calendar", account, .object([:]), by: Actor.ID(account.text), at: now, in: transaction)
            return token
        }
    }

    /// 停止: the address is worth nothing from now on.
    package func close(of account: Name<Person>, at now: Instant) async throws {
        _ = try await office.database.write { transaction in
            guard try transaction.run("DELETE FROM calendar_feed WHERE account = ?", account.text) == 1 else { return }
            try Accounts.append(
                "close-calendar", account, .object([:]), by: Actor.ID(account.text), at: now, in: transaction)
        }
    }

    /// Whose address it is, and in which language it answers; nil for one that was renewed, ended or never made, and for
    /// an account that is disabled. Being asked is written down once an hour.
    /// - Parameter samples: whether the sample accounts, whose password is public, have any.
    package func asked(
        _ token: SecretToken, samples: Bool, at now: Instant
    ) async throws -> (account: Account, language: Language)? {
        let found = try await office.database.read { transaction in
            try transaction.row(
                """
                SELECT account.*, calendar_feed.language, calendar_feed.fetched_at
                FROM calendar_feed JOIN account ON account.id = calendar_feed.account
                WHERE calendar_feed.token_hash = ? AND account.disabled_at IS NULL AND account.sample <= ?
                """, token.hash, samples
            ).map { row in
                (
                    account: try Account(row, name: ""), language: try Feed.language(row),
                    fetchedAt: try row.optional("fetched_at", row.instant)
                )
            }
        }
        guard let (account, language, fetchedAt) = found else { return nil }
        if fetchedAt.map({ $0.adding(hours: 1) <= now }) ?? true {
            // A store that takes no writes, as on a full disk, still answers.
            _ = try? await office.database.write { transaction in
                try transaction.run("UPDATE calendar_feed SET fetched_at = ? WHERE token_hash = ?", now, token.hash)
            }
        }
        return (account, language)
    }
}

extension CalendarFeeds.Feed {
    fileprivate init(_ row: Row) throws {
        self.init(
            language: try CalendarFeeds.Feed.language(row), createdAt: try row.instant("created_at"),
            fetchedAt: try row.optional("fetched_at", row.instant))
    }

    fileprivate static func language(_ row: Row) throws -> Language {
        guard let language = Language(rawValue: try row.text("language")) else {
            throw StoreError(.foreign, "a calendar in a language that this program does not know")
        }
        return language
    }
}
