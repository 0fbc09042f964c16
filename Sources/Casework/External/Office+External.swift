package import Base
package import Documents
package import Procedure
import Store

extension Office {
    /// 登记外部编号: what a matter is called in a system beside this one, as an officer has just read it there, where what
    /// stands here was copied. The one entered before no longer holds; the same once more says that it was copied anew.
    /// - Throws: a `Refusal`: `.unknown` outside the scope, `.unusable` for what is no number, `.conflict` for another's.
    package func enter(
        _ typed: String, of system: ExternalSystem, for matter: MatterID, by actor: Name<Person>, within scope: Scope,
        at now: Instant
    ) async throws {
        let number = try ExternalNumbers.read(typed)
        try await database.write { transaction in
            let (docket, concern) = try concerned(matter, system, scope, transaction)
            let known = try ExternalNumbers.number(of: matter, in: concern.space, transaction)
            try record(
                known == number ? .copied : .number(number), of: matter, concern, docket.stage?.id, by: actor, at: now,
                transaction)
        }
    }

    /// The matters, open or closed, that bear a number in a system beside this one, with their dockets.
    package func matters(called number: String, within scope: Scope) async throws -> [QueueEntry] {
        try await database.read { transaction in
            try ExternalNumbers.matters(number, in: transaction)
                .compactMap { try Matters.find($0, within: scope, in: transaction) }
                .map { try entry($0, within: scope, transaction) }
        }
    }

    /// Writes a record as an event, and a number into the register.
    /// - Parameter stage: where the matter stands here, where what is there is known to agree with it.
    func record(
        _ record: ExternalRecord, of matter: MatterID, _ concern: ExternalProfiles.Concern, _ stage: Name<Stage>?,
        by actor: Name<Person>, at now: Instant, _ transaction: Transaction
    ) throws {
        switch record {
        case .number(let number):
            try ExternalNumbers.keep(number, for: matter, in: concern.space, concern.system.name, transaction)
        case .document(let form, let number):
            let space = concern.space + "/" + form.text
            try ExternalNumbers.keep(number, for: matter, in: space, concern.system.name, transaction)
        case .status, .copied: break
        }
        let stream = ExternalEvent.stream(matter)
        try Ledger.append(
            record.act, to: stream, after: try Ledger.last(of: stream, in: transaction), by: Actor.ID(actor.text),
            claimedAt: now, at: now, schemaVersion: 1,
            payload: ExternalEvent(concern.system, record, stage: stage).payload, in: transaction)
    }

    private func concerned(
        _ matter: MatterID, _ system: ExternalSystem, _ scope: Scope, _ transaction: Transaction
    ) throws -> (Docket, ExternalProfiles.Concern) {
        guard try Matters.find(matter, within: scope, in: transaction) != nil else { throw ActRefusal.unknown }
        let docket = try MatterEvents.docket(matter, catalogue, in: transaction)
        guard let concern = external.concern(system, of: docket.procedure.id) else {
            throw Refusal(
                .unknown,
                Text(
                    zh: "\(system.name.zh)与这一件无关", en: "This matter has nothing to do with \(system.name.en)."))
        }
        return (docket, concern)
    }
}
