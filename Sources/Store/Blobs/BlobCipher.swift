import Crypto

/// 分块加密: an exhibit as a row of chunks, each of which is encrypted and can be checked on its own.
///
/// The suite `aes256gcm-stream64k-v1`: chunks of 64 KiB, the last one shorter (or empty, when the exhibit is); each is
/// AES-256-GCM under the exhibit's own key, its number is the nonce, and its number, whether it is the last, and the
/// exhibit's id are authenticated with it. This is the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár:
/// Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, CRYPTO 2015): a chunk that was changed,
/// moved, left out or added does not open. A nonce is used once because a key encrypts one exhibit once.
struct BlobCipher {
    private let key: SymmetricKey
    private let id: BlobID

    init(_ key: SymmetricKey, _ id: BlobID) {
        self.key = key
        self.id = id
    }

    static let suite = "aes256gcm-stream64k-v1"
    /// Bytes of an exhibit in a chunk.
    static let chunk = 65_536
    /// Bytes of a chunk in the file beyond those of the exhibit.
    static let tag = 16

    /// How many chunks an exhibit of this size has.
    static func chunks(of size: Int) -> Int { max(1, (size + chunk - 1) / chunk) }

    /// How many bytes the file of an exhibit of this size has.
    static func fileSize(of size: Int) -> Int { size + chunks(of: size) * tag }

    /// The chunk as it goes into the file: ciphertext and tag.
    func seal(_ bytes: [UInt8], number: Int, isLast: Bool) throws(StoreError) -> [UInt8] {
        do {
            let nonce = try AES.GCM.Nonce(data: BlobCipher.nonce(number))
            let box = try AES.GCM.seal(bytes, using: key, nonce: nonce, authenticating: context(number, isLast))
            return Array(box.ciphertext) + Array(box.tag)
        } catch {
            throw StoreError(.sealed, "encryption failed")
        }
    }

    /// The bytes of a chunk, or nil when it is not exactly what was sealed under this number.
    func open(_ sealed: ArraySlice<UInt8>, number: Int, isLast: Bool) -> [UInt8]? {
        guard sealed.count >= BlobCipher.tag, let nonce = try? AES.GCM.Nonce(data: BlobCipher.nonce(number)),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: sealed.dropLast(BlobCipher.tag), tag: sealed.suffix(BlobCipher.tag)),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: context(number, isLast))
        else { return nil }
        return Array(bytes)
    }

    private func context(_ number: Int, _ isLast: Bool) -> [UInt8] {
        Framing.encode([BlobCipher.suite, id.description, String(number), isLast ? "last" : "more"])
    }

    /// 96 bits: the number of the chunk, big-endian.
    private static func nonce(_ number: Int) -> [UInt8] {
        let number = UInt64(number)
        return [UInt8](repeating: 0, count: 4)
            + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
    }
}
