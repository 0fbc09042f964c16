import Base
import Evidence
import Procedure
import Store

/// 登录限次: how often an account may be tried. No network address is asked: many people share one, and one person has many.
enum SignInTries {
    /// So many wrong passwords within an hour, then the account waits; right ones do not count.
    static let most = 10
    /// So many wrong passwords in the whole office within an hour are no longer people's mistakes; from then on each account
    /// has fewer, so that who tries one password on many accounts gets nowhere and those who know theirs still come in.
    static let manyInAll = 1_000
    static let mostThen = 3
    static let hour: Int64 = 3_600_000

    /// Counts a try before its password is looked at, so that trying at once wins nothing; the id under which it is counted.
    /// - Throws: a `Refusal` `.throttled` that says from when on it may be tried again.
    static func begin(_ id: Name<Person>, at now: Instant, in transaction: Transaction) throws -> String {
        let start = now.adding(milliseconds: -hour)
        try transaction.run("DELETE FROM sign_in_try WHERE tried_at <= ?", start)
        let inAll = try transaction.row("SELECT COUNT(*) AS number FROM sign_in_try")?.int("number") ?? 0
        let most = inAll < manyInAll ? most : mostThen
        let tries = try transaction.rows(
            "SELECT tried_at FROM sign_in_try WHERE subject = ? ORDER BY tried_at DESC LIMIT ?", subject(id), most)
        if tries.count == most, let oldest = tries.last {
            throw throttled(until: try oldest.instant("tried_at").adding(milliseconds: hour))
        }
        let number = RandomID<SecretToken>().description
        try transaction.run(
            "INSERT INTO sign_in_try (id, subject, tried_at) VALUES (?, ?, ?)", number, subject(id), now)
        return number
    }

    /// Takes a try back whose password was never looked at.
    static func takeBack(_ number: String, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM sign_in_try WHERE id = ?", number)
    }

    /// The right password was given: the account starts anew.
    static func forget(_ id: Name<Person>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM sign_in_try WHERE subject = ?", subject(id))
    }

    private static func subject(_ id: Name<Person>) -> String { Digest(of: id.text.utf8).description }

    private static func throttled(until instant: Instant) -> Refusal {
        // The next full minute, so that nobody comes a few seconds early.
        let text = instant.adding(milliseconds: 59_999).text
        return Refusal(
            .throttled,
            Text(
                zh: "这个账号一小时内试错的次数太多。请在\(text.zh)之后再试；忘记口令请找系统管理员重设。",
                en:
                    "This account had too many wrong passwords within an hour. Try again after \(text.en); if you forgot the "
                    + "password, the administrator can set a new one."))
    }
}
