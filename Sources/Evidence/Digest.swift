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

    /// From the 64 hexadecimal digits that `description` gives; nil for anything else.
    package init?(hex text: String) {
        let digits = Array(text.utf8)
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count - 1, by: 2) {
            guard let byte = UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(byte)
        }
        guard digits.count == 2 * bytes.count else { return nil }
        self.init(bytes: bytes)
        guard description == text else { return nil }
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
        String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
            for (place, byte) in bytes.enumerated() {
                text[2 * place] = Digest.digit(byte >> 4)
                text[2 * place + 1] = Digest.digit(byte & 15)
            }
            return 2 * bytes.count
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
