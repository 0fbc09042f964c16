package import Base
import Evidence
import Law
import Procedure
package import Store

/// 到期自动办理: the acts that the system takes because a clock has ended, put into the jobs when a matter is projected
/// and taken through the ordinary verb when their day has come.
package enum SystemActs {
    /// The kind of job; its subject is the matter.
    package static let job = "system-act"
    /// What stores of before wrote for the end of a publication.
    private static let formerly = "end-publicity"

    package static func handlers(_ office: Office) -> [String: Scheduler.Handler] {
        [job: handler(office), formerly: handler(office)]
    }

    /// Puts in what the matter has coming. Under the same day it stands once; what is past already is tried anew after
    /// every event.
    static func schedule(
        _ docket: Docket, under procedure: Procedure, of matter: MatterID, _ lawbook: Lawbook, at now: Instant,
        in transaction: Transaction
    ) throws {
        for next in try docket.automatic(under: procedure, at: now, lawbook) {
            let key = "\(next.act.id) \(next.at)" + (next.at <= now ? " \(docket.sequence)" : "")
            try JobQueue.add(job, about: matter.description, key: key, dueAt: next.at, in: transaction)
        }
    }

    /// 启动核对: at a start, what all open matters have coming, unless the same program has looked through all of them
    /// with the same calendar. A full office takes some seconds for every ten thousand matters.
    /// - Parameter program: what tells one build of this program from another.
    /// - Returns: whether it had to be done.
    @discardableResult
    package static func catchUp(_ office: Office, program: String, at now: Instant) async throws -> Bool {
        let notices = office.lawbook.calendar.notices.values.sorted { $0.year < $1.year }
        let known = notices.flatMap { notice in
            ["\(notice.year)"] + notice.entries.map { "\($0.day) \($0.kind) \($0.festival.name)" }
        }
        let mark = Digest(of: Array(([program] + known).joined(separator: "\n").utf8)).description
        let last = try await office.database.read { transaction in
            try transaction.row("SELECT looked_through FROM office_clock WHERE id = 1").flatMap {
                try $0.optional("looked_through", $0.text)
            }
        }
        guard last != mark else { return false }
        try await scheduleAll(office, at: now)
        try await office.database.write { transaction in
            _ = try transaction.run(
                """
                INSERT INTO office_clock (id, max_seen, looked_through) VALUES (1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET looked_through = excluded.looked_through
                """, now, mark)
        }
        return true
    }

    /// Has the next start look through all open matters again, whatever was done before.
    package static func forget(in transaction: Transaction) throws {
        try transaction.run("UPDATE office_clock SET looked_through = NULL")
    }

    /// Puts in what all open matters have coming: after a calendar or a rule has changed, or where an earlier program
    /// put nothing in.
    static func scheduleAll(_ office: Office, at now: Instant) async throws {
        var last: MatterID?
        repeat {
            let from = last
            last = try await office.database.write { transaction in
                let page = try Matters.open(
                    under: nil, within: .office, after: from, most: batch, in: transaction)
                for (line, kept) in page {
                    let docket = try MatterEvents.docket(line.id, office.catalogue, in: transaction)
                    try schedule(
                        docket, under: office.catalogue.current(docket), of: line.id, office.lawbook, at: now,
                        in: transaction)
                    // Nor did it keep what clocks are reckoned from, and all who are named.
                    try NamedOfficers.keep(docket.officers, of: line, in: transaction)
                    if let clocks = try MatterClocks(docket), clocks != kept {
                        try Matters.keep(clocks, of: line.id, in: transaction)
                    }
                }
                return page.count == batch ? page.last?.line.id : nil
            }
        } while last != nil
    }

    private static let batch = 100

    /// Takes what has fallen due as the docket now stands. Where the matter has moved on meanwhile there is nothing to
    /// take; where the clock now ends later, the job is put in again for that day.
    private static func handler(_ office: Office) -> Scheduler.Handler {
        { job, now, transaction in
            guard let matter = MatterID(job.subject) else {
                throw StoreError(.foreign, "the job \(job.id) names no matter")
            }
            let docket = try MatterEvents.docket(matter, office.catalogue, in: transaction)
            let procedure = office.catalogue.current(docket)
            let due = try docket.automatic(under: procedure, at: now, office.lawbook).first { $0.at <= now }
            guard let due else {
                try schedule(docket, under: procedure, of: matter, office.lawbook, at: now, in: transaction)
                return
            }
            _ = try ActWriter(office, transaction, at: now).act(
                ActRequest(due.act.id, by: .system, due.answers), on: matter, after: docket.sequence, within: .office)
        }
    }
}
