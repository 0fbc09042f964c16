/// 保管内容: what a vault record holds once it is opened.
package struct VaultContent: Hashable, Sendable {
    package let kind: VaultKind
    package let bytes: [UInt8]
    package let salt: Commitment.Salt

    /// The value in the log that stands for this content.
    package var commitment: Commitment { Commitment.make(salt, bytes) }

    /// The named texts, or nil when the content is something else.
    package var facts: [String: String]? { Facts.decode(bytes) }

    /// What is encrypted: the salt, the length and the content, filled up to whole blocks of 64 bytes, so that the
    /// length of the ciphertext does not tell a name of two characters from one of three.
    var plaintext: [UInt8] {
        let content = salt.bytes + Framing.number(bytes.count) + bytes
        let filling = (VaultContent.block - content.count % VaultContent.block) % VaultContent.block
        return content + [UInt8](repeating: 0, count: filling)
    }

    init(kind: VaultKind, bytes: [UInt8], salt: Commitment.Salt) {
        self.kind = kind
        self.bytes = bytes
        self.salt = salt
    }

    init?(kind: VaultKind, plaintext: [UInt8]) {
        let rest = plaintext.dropFirst(Commitment.Salt.count)
        guard let salt = Commitment.Salt(Array(plaintext.prefix(Commitment.Salt.count))),
            let count = Framing.number(rest), rest.count - 4 >= count
        else { return nil }
        self.init(kind: kind, bytes: Array(rest.dropFirst(4).prefix(count)), salt: salt)
    }

    private static let block = 64
}

/// 保管类别: what a vault record is about: an identity, a contact, a statement; each measure names its own.
package struct VaultKind: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ name: String) { description = name }
}

extension VaultKind: Bindable {
    package var value: Value { .text(description) }
}
