import Base
import Evidence
import Procedure
import Store

/// 重新计算: after a change of the law the dates of every open matter are reckoned again, some hundreds at a time, and
/// those whose date has changed say so to who has them in hand.
package enum ReckonAnew {
    /// The kind of job; its subject is which amendment caused it and the last matter that is done.
    package static let job = "reckon-anew"
    private static let batch = 500

    static func begin(_ amendment: Int, at now: Instant, in transaction: Transaction) throws {
        try JobQueue.add(job, about: "\(amendment):", key: "", dueAt: now, in: transaction)
    }

    package static func handler(_ office: Office) -> Scheduler.Handler {
        { job, now, transaction in
            let parts = job.subject.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let amendment = Int(parts[0]) else {
                throw StoreError(.foreign, "the job \(job.id) names no amendment")
            }
            // This process has not taken the amendment in yet; the job is tried again.
            guard amendment <= office.law.count else { throw StoreError(.conflict, "the amendment is not here yet") }
            let lines = try Matters.open(
                within: .office, after: MatterID(String(parts[1])), most: batch, in: transaction)
            for line in lines { try reckon(line, office, at: now, in: transaction) }
            guard let last = lines.last, lines.count == batch else { return }
            try JobQueue.add(Self.job, about: "\(amendment):\(last.id)", key: "", dueAt: now, in: transaction)
        }
    }

    private static func reckon(
        _ line: MatterSummary, _ office: Office, at now: Instant, in transaction: Transaction
    ) throws {
        let docket = try MatterEvents.docket(line.id, office.catalogue, in: transaction)
        let next = try MatterSummary(
            docket, id: line.id, unit: line.unit, openedBy: line.openedBy, filedAt: line.filedAt, at: now,
            office.lawbook)
        // What the system takes by itself moves with the clocks.
        try SystemActs.schedule(
            docket, under: office.catalogue.current(docket), of: line.id, office.lawbook, at: now, in: transaction)
        guard next.nextDue != line.nextDue || next.turns != line.turns || next.nextRule != line.nextRule else { return }
        try Matters.project(next, in: transaction)
        guard let role = docket.holder?.role else { return }
        // A notice is of an event, and each reaches a person once: who knows of the last act gets no second one.
        let notice = Notices.Item(matter: line.id, sequence: line.lastSequence, role: role)
        try Outbox.add(Notices.Item.kind, try notice.payload.encoded(), at: now, in: transaction)
    }
}
