import Crypto

/// 摘要: a SHA-256 value.
package struct Digest: Hashable, Sendable {
    /// Thirty-two bytes.
    package let bytes: [UInt8]

    /// nil unless there are thirty-two bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        self.bytes = bytes
    }

    /// The digest of these bytes.
    package init(of message: some Sequence<UInt8>) {
        var hash = SHA256()
        hash.update(data: Array(message))
        self.bytes = Array(hash.finalize())
    }
}

extension Digest: CustomStringConvertible {
    /// Lower-case hexadecimal.
    package var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
