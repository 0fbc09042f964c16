package import Base
package import Procedure
import Store

extension Office {
    /// 拟用文号: the next free numbers for the fields of an act. Nothing is claimed until the act is taken.
    package func proposedNumbers(for act: Act, at now: Instant) async throws -> [Name<Form.Field>: String] {
        try await database.read { try numbers.proposals(for: act, on: now.day, in: $0) }
    }

    /// Why a number in these answers could not be claimed now; nil where nothing is against it.
    package func objection(to answers: Answers, of act: Act, at now: Instant) async throws -> Refusal? {
        try await database.read { try numbers.objection(to: answers, of: act, on: now.day, in: $0) }
    }
}
