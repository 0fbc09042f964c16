package import Base
package import Store

/// 待办作业: work that must be done once, at or after a time, whatever happens to the process meanwhile.
///
/// A job is claimed for a while under a fence number; its effect and its end are written in one transaction, and only
/// under the fence it was claimed with. A worker that was away past its lease cannot end what another has taken over.
package enum JobQueue {
    package struct Job: Hashable, Sendable {
        package let id: String
        package let kind: String
        /// What it is about: a matter's or record's id.
        package let subject: String
        package let dueAt: Instant
        package let attempts: Int
        let fence: Int
    }

    /// How long a claimed job is left to its worker.
    package static let lease = 60

    /// Puts a job in, once: the same kind, subject and due key again changes nothing.
    package static func add(
        _ kind: String, about subject: String, key: String, dueAt: Instant, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO job (id, kind, subject, due_key, due_at, state) VALUES (?, ?, ?, ?, ?, 'waiting')
            ON CONFLICT (kind, subject, due_key) DO NOTHING
            """, RandomID<Job>().description, kind, subject, key, dueAt)
    }

    /// Takes jobs that are due and that nobody holds, the longest overdue first.
    package static func claim(
        at now: Instant, most: Int, in transaction: Transaction
    ) throws -> [Job] {
        try transaction.rows(
            """
            UPDATE job SET lease_until = ?, fence = fence + 1, attempts = attempts + 1
            WHERE id IN (
                SELECT id FROM job
                WHERE state = 'waiting' AND due_at <= ? AND (lease_until IS NULL OR lease_until < ?)
                ORDER BY due_at, id LIMIT ?)
            RETURNING id, kind, subject, due_at, attempts, fence
            """, now.adding(seconds: lease), now, now, most
        ).map { row in
            Job(
                id: try row.text("id"), kind: try row.text("kind"), subject: try row.text("subject"),
                dueAt: try row.instant("due_at"), attempts: try row.int("attempts"), fence: try row.int("fence"))
        }.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
    }

    /// Ends a job, in the transaction of its effect. Throws when it is no longer this worker's.
    package static func finish(_ job: Job, in transaction: Transaction) throws {
        try end(
            job, "UPDATE job SET state = 'done', lease_until = NULL WHERE id = ? AND fence = ? AND state = 'waiting'",
            transaction)
    }

    /// Gives a job back to be tried later, with the kind of error; after too many attempts it waits for a person.
    package static func giveBack(
        _ job: Job, because error: String, at now: Instant, in transaction: Transaction
    ) throws {
        let state = job.attempts >= mostAttempts ? "failed" : "waiting"
        // 1 s, 2 s, 4 s … up to an hour.
        let wait = min(3_600, 1 << min(job.attempts, 12))
        let changed = try transaction.run(
            """
            UPDATE job SET state = ?, lease_until = ?, last_error = ? WHERE id = ? AND fence = ? AND state = 'waiting'
            """, state, now.adding(seconds: wait), error, job.id, job.fence)
        guard changed == 1 else { throw StoreError(.conflict, "job \(job.id) is another worker's") }
    }

    /// After so many attempts a job is left to a person; `doctor` names it.
    package static let mostAttempts = 20

    private static func end(_ job: Job, _ sql: String, _ transaction: Transaction) throws {
        guard try transaction.run(sql, job.id, job.fence) == 1 else {
            throw StoreError(.conflict, "job \(job.id) is another worker's")
        }
    }
}
