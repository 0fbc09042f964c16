import Procedure
import Store

/// 公示期满: the day after its last day the system ends a publication (公示规定第十三条).
package enum EndOfPublicity {
    /// The kind of job; its subject is the matter.
    package static let job = "end-publicity"

    /// Takes the act `end`; nothing where the publication is over already or waits to be withdrawn.
    package static func handler(_ office: Office) -> Scheduler.Handler {
        { job, now, transaction in
            guard let matter = MatterID(job.subject) else {
                throw StoreError(.foreign, "the job \(job.id) names no matter")
            }
            let docket = try MatterEvents.docket(matter, office.catalogue, in: transaction)
            guard let end = office.catalogue.current(docket).act("end"), end.from.includes(docket.stage) else { return }
            _ = try ActWriter(office, transaction, at: now).act(
                ActRequest(end.id, by: ActWriter.system), on: matter, after: docket.sequence, within: .office)
        }
    }
}
