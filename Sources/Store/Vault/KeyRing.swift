import Crypto

/// 密钥环: the office's key that new records are sealed under, and its predecessors, which still open what they sealed.
package struct KeyRing: Sendable {
    package let current: OfficeKey
    private let keys: [OfficeKey.ID: OfficeKey]

    package init(current: OfficeKey, older: [OfficeKey] = []) {
        self.current = current
        self.keys = Dictionary(([current] + older).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a key that lies under the office's key is for; one cannot be passed off as another.
    enum Purpose: String {
        case vault, blob, sealed
    }

    /// A record's key as it is stored.
    struct Wrapped: Sendable {
        let keyID: OfficeKey.ID
        let bytes: [UInt8]
    }

    /// Wraps the key of the record `id` under the current key.
    func wrap(_ key: SymmetricKey, for purpose: Purpose, _ id: String) throws(StoreError) -> Wrapped {
        let bytes = key.withUnsafeBytes { Array($0) }
        let context = KeyRing.context(purpose, id, current.id)
        return Wrapped(keyID: current.id, bytes: try Envelope.seal(bytes, under: current.secret, context: context))
    }

    /// The key of the record `id`; `.sealed` when the office's key is missing or does not open it.
    func unwrap(_ wrapped: Wrapped, for purpose: Purpose, _ id: String) throws(StoreError) -> SymmetricKey {
        guard let key = keys[wrapped.keyID] else {
            throw StoreError(.sealed, "the office's key \(wrapped.keyID) is not among the keys")
        }
        let context = KeyRing.context(purpose, id, wrapped.keyID)
        guard let bytes = Envelope.open(wrapped.bytes, under: key.secret, context: context), bytes.count == 32 else {
            throw StoreError(.sealed, "the key of \(purpose.rawValue) record \(id) cannot be unwrapped")
        }
        return SymmetricKey(data: bytes)
    }

    private static func context(_ purpose: Purpose, _ id: String, _ keyID: OfficeKey.ID) -> [String] {
        ["key", purpose.rawValue, id, keyID.description]
    }
}
