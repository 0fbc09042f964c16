package import Base
package import Evidence

/// 事件: the record of one act. Events are the truth; everything else can be made from them again.
///
/// Names, contacts and free text are not in it: the payload holds references to vault records and salted commitments,
/// so that personal data can be erased and the hashes still hold.
package struct LedgerEvent: Hashable, Sendable {
    package let stream: Stream
    /// 1 for the first event of its stream; without gaps.
    package let sequence: Int
    /// The form of the payload; older forms are read into newer ones.
    package let schemaVersion: Int
    /// When the store took it, by the server's clock.
    package let recordedAt: Instant
    /// When it is said to have happened.
    package let claimedAt: Instant
    package let actor: Actor.ID
    package let act: String
    package let payload: CanonicalJSON

    package init(
        stream: Stream, sequence: Int, schemaVersion: Int, recordedAt: Instant, claimedAt: Instant, actor: Actor.ID,
        act: String, payload: CanonicalJSON
    ) {
        self.stream = stream
        self.sequence = sequence
        self.schemaVersion = schemaVersion
        self.recordedAt = recordedAt
        self.claimedAt = claimedAt
        self.actor = actor
        self.act = act
        self.payload = payload
    }

    /// 事件流: what an event belongs to.
    package struct Stream: Hashable, Sendable, CustomStringConvertible {
        package let kind: Kind
        package let id: String

        package init(_ kind: Kind, _ id: String) {
            self.kind = kind
            self.id = id
        }

        /// From `matter/4F…`; nil for anything else.
        package init?(_ text: String) {
            guard let slash = text.firstIndex(of: "/"), let kind = Kind(rawValue: String(text[..<slash])) else {
                return nil
            }
            self.init(kind, String(text[text.index(after: slash)...]))
        }

        package var description: String { kind.rawValue + "/" + id }

        package enum Kind: String, Sendable, CaseIterable {
            case matter, rule, register, account, disclosure, ledger
            /// 对接: what is known of a matter in systems beside this one.
            case external
        }
    }

    /// What the log's leaf is hashed over: every field, in the one form.
    package func entry() throws -> [UInt8] {
        try CanonicalJSON.object([
            "act": .string(act), "actor": .string(actor.text), "claimedAt": .integer(Int(claimedAt.milliseconds)),
            "payload": payload, "recordedAt": .integer(Int(recordedAt.milliseconds)),
            "schemaVersion": .integer(schemaVersion), "sequence": .integer(sequence),
            "stream": .string(stream.description),
        ]).encoded()
    }
}
