extension Vault {
    /// 密封: bytes under a key of their own that lie in a table other than the vault's and go when their row goes.
    package struct Sealed: Sendable {
        package let keyID: OfficeKey.ID
        package let wrapped: [UInt8]
        package let ciphertext: [UInt8]

        init(keyID: OfficeKey.ID, wrapped: [UInt8], ciphertext: [UInt8]) {
            self.keyID = keyID
            self.wrapped = wrapped
            self.ciphertext = ciphertext
        }

        /// From the columns `key_id`, `wrapped` and `ciphertext`.
        package init(_ row: Row) throws {
            self.init(
                keyID: OfficeKey.ID(stored: try row.text("key_id")), wrapped: try row.blob("wrapped"),
                ciphertext: try row.blob("ciphertext"))
        }
    }

    /// Seals bytes for the row `id` of a table of this kind; they open only there.
    package func seal(_ bytes: [UInt8], as kind: VaultKind, id: String) throws -> Sealed {
        let key = Envelope.newKey()
        let wrapped = try keys.wrap(key, for: .sealed, id)
        let ciphertext = try Envelope.seal(bytes, under: key, context: ["sealed", id, kind.description])
        return Sealed(keyID: wrapped.keyID, wrapped: wrapped.bytes, ciphertext: ciphertext)
    }

    /// Opens what was sealed for this row; `.sealed` when a key is missing or any bit is not what it was.
    package func unseal(_ sealed: Sealed, as kind: VaultKind, id: String) throws -> [UInt8] {
        let wrapped = KeyRing.Wrapped(keyID: sealed.keyID, bytes: sealed.wrapped)
        let key = try keys.unwrap(wrapped, for: .sealed, id)
        let context = ["sealed", id, kind.description]
        guard let bytes = Envelope.open(sealed.ciphertext, under: key, context: context) else {
            throw StoreError(.sealed, "what was sealed as \(kind) has been altered")
        }
        return bytes
    }
}
