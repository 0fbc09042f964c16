import Crypto

/// 信封加密: one encryption under one key, bound to what it is the encryption of.
///
/// The suite `aes256gcm-v1` is AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce in front and the 128-bit tag
/// behind. Under one office key that is good for 2³² wrapped keys (section 8.3 of the standard), far beyond what an
/// office keeps in the life of a key.
enum Envelope {
    static let suite = "aes256gcm-v1"

    /// A new key for one record.
    static func newKey() -> SymmetricKey { SymmetricKey(data: SystemRandom.bytes(32)) }

    /// `context` names what the bytes are and whose; opening needs the same.
    static func seal(_ bytes: [UInt8], under key: SymmetricKey, context: [String]) throws(StoreError) -> [UInt8] {
        do {
            let nonce = SystemRandom.bytes(12)
            let box = try AES.GCM.seal(
                bytes, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: Framing.encode([suite] + context))
            return nonce + box.ciphertext + box.tag
        } catch {
            throw StoreError(.sealed, "encryption failed")
        }
    }

    /// The bytes, or nil when key, context or any bit is not what it was.
    static func open(_ sealed: [UInt8], under key: SymmetricKey, context: [String]) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: Framing.encode([suite] + context))
        else { return nil }
        return Array(bytes)
    }
}
