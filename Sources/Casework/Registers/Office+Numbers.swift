package import Base
package import Procedure
import Store

extension Office {
    /// 拟用文号: the next free numbers for the fields of an act. Nothing is claimed until the act is taken.
    /// - Parameter docket: of the matter as it stands; not yet filed where the act files it.
    package func proposedNumbers(for act: Act, on docket: Docket, at now: Instant) async throws -> [Name<Form.Field>:
        String]
    {
        try await database.read { transaction in
            try numbers.proposals(
                for: act, in: docket.matter, on: now.day, elsewhere: numbering(docket), transaction)
        }
    }

    /// Why a number in these answers could not be claimed now; nil where nothing is against it.
    package func objection(
        to answers: Answers, of act: Act, on docket: Docket, at now: Instant
    ) async throws -> Refusal? {
        try await database.read { transaction in
            try numbers.objection(
                to: answers, of: act, in: docket.matter, on: now.day, elsewhere: numbering(docket), transaction)
        }
    }

    private func numbering(_ docket: Docket) -> ExternalProfiles.Concern? {
        external.numbering(docket.procedure.id, at: docket.stage?.id)
    }
}

extension Docket {
    fileprivate var matter: MatterID? { stream.flatMap { MatterID($0) } }
}
