import Evidence
import Procedure
import Store

extension Notices {
    /// 待送通知: what an act leaves in the outbox: whom of the office it is for, and of which event.
    struct Item: Hashable, Sendable {
        /// The kind of item in the outbox.
        static let kind = "notify"

        let matter: MatterID
        let sequence: Int
        let role: Role

        init(matter: MatterID, sequence: Int, role: Role) {
            self.matter = matter
            self.sequence = sequence
            self.role = role
        }

        /// nil for what is none.
        init?(_ payload: [UInt8]) {
            guard case .object(let members)? = CanonicalJSON(canonical: payload),
                case .string(let matter)? = members["matter"], let id = MatterID(matter),
                case .integer(let sequence)? = members["sequence"], case .string(let name)? = members["role"],
                let role = Role(rawValue: name)
            else { return nil }
            self.init(matter: id, sequence: sequence, role: role)
        }

        var payload: CanonicalJSON {
            .object([
                "matter": .string(matter.description), "role": .string(role.rawValue), "sequence": .integer(sequence),
            ])
        }
    }
}
