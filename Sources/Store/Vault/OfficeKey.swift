package import Base
import Crypto

/// 机关密钥: the key under which the keys of all records lie (key-encryption key).
package struct OfficeKey: Sendable {
    package let id: ID
    /// When it was made.
    package let created: Instant
    let secret: SymmetricKey

    /// A new key from the system's randomness.
    package init(createdAt now: Instant) {
        self.init(secret: SymmetricKey(size: .bits256), created: now)
    }

    init(secret: SymmetricKey, created: Instant) {
        self.id = ID(secret)
        self.created = created
        self.secret = secret
    }

    /// 密钥编号: the first 8 bytes of the key's SHA-256 in hexadecimal digits; it says which key is meant and no more.
    package struct ID: Hashable, Sendable, CustomStringConvertible, Bindable {
        package let description: String

        init(_ secret: SymmetricKey) {
            description = secret.withUnsafeBytes { bytes in
                var hash = SHA256()
                hash.update(bufferPointer: bytes)
                return Hex.text(hash.finalize().prefix(8))
            }
        }

        init(stored: String) { description = stored }

        package var value: Value { .text(description) }
    }
}
