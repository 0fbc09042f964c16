import Base
import Procedure
import Store

/// 会话管理: who is signed in. A session ends when it is not used, after a working day, when its holder signs out, and
/// when the account is disabled or its password changed.
enum Sessions {
    /// A quarter of an hour without use ends a session. The office's own figure: GB/T 22239-2019, 8.1.4.1 b) and OWASP ASVS
    /// 5.0, 7.3.1 ask that there be one and name none.
    static let idle: Int64 = 15 * 60_000
    /// Eight hours end it in any case. The office's own figure (OWASP ASVS 5.0, 7.3.2).
    static let longest: Int64 = 8 * 3_600_000
    /// Use is written down at most once a minute, so that reading pages does not write; a session that is not used ends
    /// after fourteen to fifteen minutes.
    static let step: Int64 = 60_000

    /// A new session under a new token; the token is in this answer and nowhere else.
    static func open(_ id: Name<Person>, at now: Instant, in transaction: Transaction) throws -> SecretToken {
        let token = SecretToken()
        try transaction.run(
            """
            INSERT INTO session (token_hash, account, form_token, created_at, last_seen_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """, token.hash, id.text, SecretToken().text, now, now, now.adding(milliseconds: longest))
        return token
    }

    /// How long it is known whose an ended session was, so that a form that comes too late is kept for who filled it in:
    /// as long as the form is.
    static let remembered = Int64(Drafts.hours) * 3_600_000

    /// Whose session it is, and whether its use is to be written down; nil where it has ended.
    static func find(
        _ token: SecretToken, at now: Instant, samples: Bool, vault: Vault, in transaction: Transaction
    ) throws -> (session: Session, isStale: Bool)? {
        let found = try transaction.row(
            """
            SELECT account.*, session.form_token, session.last_seen_at
            FROM session JOIN account ON account.id = session.account
            WHERE session.token_hash = ? AND session.expires_at > ? AND session.last_seen_at > ?
                AND account.disabled_at IS NULL AND account.sample <= ?
            """, token.hash, now, now.adding(milliseconds: -idle), samples)
        guard let row = found, let formToken = SecretToken(try row.text("form_token")) else { return nil }
        let session = Session(account: try Account(row, vault: vault, in: transaction), formToken: formToken)
        return (session, try row.instant("last_seen_at").adding(milliseconds: step) <= now)
    }

    /// Whose session it was that has run out; nil for one that goes on, that its holder ended, or that is forgotten.
    static func ended(
        _ token: SecretToken, at now: Instant, samples: Bool, vault: Vault, in transaction: Transaction
    ) throws -> Session? {
        let found = try transaction.row(
            """
            SELECT account.*, session.form_token FROM session JOIN account ON account.id = session.account
            WHERE session.token_hash = ? AND (session.expires_at <= ? OR session.last_seen_at <= ?)
                AND session.expires_at > ? AND session.last_seen_at > ?
                AND account.disabled_at IS NULL AND account.sample <= ?
            """, token.hash, now, now.adding(milliseconds: -idle), now.adding(milliseconds: -remembered),
            now.adding(milliseconds: -idle - remembered), samples)
        guard let row = found, let formToken = SecretToken(try row.text("form_token")) else { return nil }
        return Session(account: try Account(row, vault: vault, in: transaction), formToken: formToken)
    }

    /// Writes down that a session is used; never that it was used earlier than is known.
    static func touch(_ token: SecretToken, at now: Instant, in transaction: Transaction) throws {
        try transaction.run(
            "UPDATE session SET last_seen_at = ? WHERE token_hash = ? AND last_seen_at < ?", now, token.hash, now)
    }

    static func close(_ token: SecretToken, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM session WHERE token_hash = ?", token.hash)
    }

    static func closeAll(of id: Name<Person>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM session WHERE account = ?", id.text)
    }

    /// Removes what has ended and need not be remembered.
    static func sweep(at now: Instant, in transaction: Transaction) throws {
        try transaction.run(
            "DELETE FROM session WHERE expires_at <= ? OR last_seen_at <= ?", now.adding(milliseconds: -remembered),
            now.adding(milliseconds: -idle - remembered))
    }
}
