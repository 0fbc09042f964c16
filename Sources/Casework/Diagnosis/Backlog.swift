import Store

/// 积压: how much is open or waits in the office, as numbers without any person behind them.
package struct Backlog: Hashable, Sendable {
    package let openMatters: Int
    /// Half-filled forms and files waiting for one, those just sent included.
    package let drafts: Int
    package let unsentMessages: Int
    package let waitingJobs: Int
    /// Jobs left to a person after too many tries.
    package let failedJobs: Int
    /// Changes of the law whose dates are still being reckoned.
    package let reckonings: Int

    /// As the store of the office has it now.
    package init(of office: Office) async throws {
        self = try await office.database.read { try Backlog(in: $0) }
    }

    private init(in transaction: Transaction) throws {
        func count(_ sql: String) throws -> Int { try transaction.row(sql)?.int("number") ?? 0 }
        openMatters = try Tallies.count(in: transaction)
        drafts = try count("SELECT COUNT(*) AS number FROM draft")
        unsentMessages = try count("SELECT COUNT(*) AS number FROM outbox WHERE sent_at IS NULL")
        waitingJobs = try count("SELECT COUNT(*) AS number FROM job WHERE state = 'waiting'")
        failedJobs = try count("SELECT COUNT(*) AS number FROM job WHERE state = 'failed'")
        reckonings = try count(
            "SELECT COUNT(*) AS number FROM job WHERE state = 'waiting' AND kind = '\(ReckonAnew.job)'")
    }
}
