package import Base
package import Store

/// 调度: carries out jobs when their time has come; the effect and the end of a job are one transaction.
package struct Scheduler: Sendable {
    /// The effect of one kind of job. It may run again after a conflict, so it must not reach outside the transaction;
    /// what must happen outside goes into the outbox.
    package typealias Handler = @Sendable (JobQueue.Job, Instant, Transaction) throws -> Void

    private let database: any Database
    private let handlers: [String: Handler]

    package init(_ database: any Database, handlers: [String: Handler]) {
        self.database = database
        self.handlers = handlers
    }

    /// What one round did.
    package struct Round: Hashable, Sendable {
        package var done = 0
        package var failed = 0
    }

    /// The latest time the office has seen, from the store; the given one where it has seen none.
    package func latest(orAtLeast now: Instant) async throws -> Instant {
        try await database.read { transaction in
            let seen = try transaction.row("SELECT max_seen FROM office_clock WHERE id = 1")?.instant("max_seen")
            return max(seen ?? now, now)
        }
    }

    /// Carries out what is due at `now`, at most so many jobs, and notes the time.
    package func round(at now: Instant, most: Int = 100) async throws -> Round {
        let jobs = try await database.write { transaction in
            try transaction.run(
                """
                INSERT INTO office_clock (id, max_seen) VALUES (1, ?)
                ON CONFLICT (id) DO UPDATE SET max_seen = excluded.max_seen
                WHERE excluded.max_seen > office_clock.max_seen
                """, now)
            return try JobQueue.claim(at: now, most: most, in: transaction)
        }
        var round = Round()
        for job in jobs {
            if await carryOut(job, at: now) { round.done += 1 } else { round.failed += 1 }
        }
        return round
    }

    /// Round after round until nothing is due any more: a job that goes on in another does not wait in between.
    package func rounds(at now: Instant) async throws -> Round {
        var all = Round()
        while true {
            let round = try await round(at: now)
            all.done += round.done
            all.failed += round.failed
            guard round.done > 0 else { return all }
        }
    }

    private func carryOut(_ job: JobQueue.Job, at now: Instant) async -> Bool {
        do {
            try await database.write { transaction in
                guard let handler = handlers[job.kind] else {
                    throw StoreError(.misuse, "nobody knows jobs of the kind \(job.kind)")
                }
                try handler(job, now, transaction)
                try JobQueue.finish(job, in: transaction)
            }
            return true
        } catch {
            // Only the kind of error is kept: its words may hold what a person typed.
            let kind = String(reflecting: type(of: error))
            _ = try? await database.write { try JobQueue.giveBack(job, because: kind, at: now, in: $0) }
            return false
        }
    }
}
