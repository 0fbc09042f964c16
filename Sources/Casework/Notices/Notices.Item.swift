import Evidence
import Procedure
import Store

extension Notices {
    /// 待送通知: what an act leaves in the outbox: whom of the office it is for, and of what.
    struct Item: Hashable, Sendable {
        /// The kind of item in the outbox.
        static let kind = "notify"

        let matter: MatterID
        /// The event that is told.
        let sequence: Int
        let role: Role
        /// What an earlier program left: the place of the change of the law that has moved dates.
        let amendment: Int?

        init(matter: MatterID, sequence: Int, role: Role, amendment: Int? = nil) {
            self.matter = matter
            self.sequence = sequence
            self.role = role
            self.amendment = amendment
        }

        /// nil for what is none.
        init?(_ payload: [UInt8]) {
            guard case .object(let members)? = CanonicalJSON(canonical: payload),
                case .string(let matter)? = members["matter"], let id = MatterID(matter),
                case .integer(let sequence)? = members["sequence"], case .string(let name)? = members["role"],
                let role = Role(rawValue: name)
            else { return nil }
            var amendment: Int?
            if let cause = members["amendment"] {
                guard case .integer(let place) = cause else { return nil }
                amendment = place
            }
            self.init(matter: id, sequence: sequence, role: role, amendment: amendment)
        }

        var payload: CanonicalJSON {
            var members: [String: CanonicalJSON] = [
                "matter": .string(matter.description), "role": .string(role.rawValue), "sequence": .integer(sequence),
            ]
            if let amendment { members["amendment"] = .integer(amendment) }
            return .object(members)
        }
    }
}
