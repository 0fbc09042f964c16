import Base
import Law
import Procedure
import Store

/// 重新计算: after a change of the law the dates of the open matters that it concerns are reckoned again, some thousands
/// at a time, and those whose date has moved say so to who has them in hand.
package enum ReckonAnew {
    /// The kind of job; its subject is which amendment caused it and the last matter that is done.
    package static let job = "reckon-anew"
    /// Other writes wait while one batch is written, some tenths of a second.
    private static let batch = 2_000

    static func begin(_ amendment: Int, at now: Instant, in transaction: Transaction) throws {
        try JobQueue.add(job, about: "\(amendment):", key: "", dueAt: now, in: transaction)
    }

    package static func handler(_ office: Office) -> Scheduler.Handler { handler(office, batch: batch) }

    static func handler(_ office: Office, batch: Int) -> Scheduler.Handler {
        { job, now, transaction in
            let parts = job.subject.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let amendment = Int(parts[0]) else {
                throw StoreError(.foreign, "the job \(job.id) names no amendment")
            }
            // This process has not taken the amendment in yet; the job is tried again.
            guard let change = office.law.change(amendment) else {
                throw StoreError(.conflict, "the amendment is not here yet")
            }
            let since = try Amendments.inForce(amendment, in: transaction)
            let matters = try Matters.open(
                under: change.change.rule, within: .office, after: MatterID(String(parts[1])), most: batch,
                in: transaction)
            var reckoning = Batch(
                amendment, since: since ?? now, from: change.before, to: change.after, office, at: now, in: transaction)
            for (line, clocks) in matters {
                // One that cannot be reckoned keeps its dates, and the doctor names it; the others do not wait for it.
                do { try reckoning.add(line, clocks) } catch is Refusal { continue }
            }
            try reckoning.write()
            guard let last = matters.last, matters.count == batch else {
                return try LawNotices.tellNamed(of: amendment, office, at: now, in: transaction)
            }
            try JobQueue.add(Self.job, about: "\(amendment):\(last.line.id)", key: "", dueAt: now, in: transaction)
        }
    }
}

extension LawChange {
    /// The rule under which clocks run that it concerns; nil where it may concern all.
    fileprivate var rule: Rule.ID? {
        switch self {
        case .rule(let amendment): amendment.rule
        case .notice: nil
        }
    }
}
