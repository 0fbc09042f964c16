import Crypto

/// 承诺值: SHA-256 of a salt and a content: it proves later what the content was and tells nothing of it before.
///
/// The salt lies in the vault record beside the content. When the record is shredded, the value in the log can no longer
/// be connected with anything, not even by trying out every name in the city.
package struct Commitment: Hashable, Sendable, CustomStringConvertible {
    /// 32 bytes.
    package let bytes: [UInt8]

    /// A commitment that was written down, or nil when it has not 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        self.bytes = bytes
    }

    private init(_ digest: SHA256.Digest) { bytes = Array(digest) }

    /// The commitment to `content` under a salt of 32 random bytes; the fixed length keeps salt and content apart.
    package static func make(_ salt: Salt, _ content: [UInt8]) -> Commitment {
        var hash = SHA256()
        salt.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        content.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return Commitment(hash.finalize())
    }

    package var description: String { Hex.text(bytes) }

    /// 盐值: 32 random bytes.
    package struct Salt: Hashable, Sendable {
        package let bytes: [UInt8]

        /// A new one from the system's randomness.
        package init() {
            bytes = SystemRandom.bytes(Salt.count)
        }

        /// A salt that was written down, or nil when it has not 32 bytes.
        package init?(_ bytes: [UInt8]) {
            guard bytes.count == Salt.count else { return nil }
            self.bytes = bytes
        }

        static let count = 32
    }
}
