import Evidence
package import Store

/// 上传材料: a file that somebody sent, with what is known of it; its bytes are among the blobs.
package struct Upload: Hashable, Sendable {
    package let id: BlobID
    /// Which of a draft's files it is, on pages.
    package var key: String { id.description }

    /// As the sender called it.
    package let name: String
    /// Its media type, told by its first bytes.
    package let type: String
    /// Bytes.
    package let size: Int
    /// Of its bytes, in hexadecimal digits.
    package let sha256: String

    package init(_ receipt: BlobReceipt, name: String, type: String) {
        self.init(
            id: receipt.id, name: name, type: type, size: receipt.size,
            sha256: Digest(bytes: receipt.sha256)?.description ?? "")
    }

    private init(id: BlobID, name: String, type: String, size: Int, sha256: String) {
        self.id = id
        self.name = name
        self.type = type
        self.size = size
        self.sha256 = sha256
    }

    /// 材料引用: how an event speaks of a file: which blob, which vault record holds its name, and the commitment to it.
    package struct Reference: Hashable, Sendable {
        package let blob: BlobID
        package let record: VaultID

        /// From `blob:record:commitment`; nil for anything else.
        package init?(_ text: String) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 3, let blob = BlobID(String(parts[0])), let record = VaultID(String(parts[1])) else {
                return nil
            }
            self.blob = blob
            self.record = record
        }
    }

    /// What the vault keeps of it.
    var facts: [String: String] { ["name": name, "type": type, "size": String(size), "sha256": sha256] }

    /// From what the vault keeps.
    init?(_ id: BlobID, facts: [String: String]) {
        guard let name = facts["name"], let type = facts["type"], let size = facts["size"].flatMap({ Int($0) }),
            let sha256 = facts["sha256"]
        else { return nil }
        self.init(id: id, name: name, type: type, size: size, sha256: sha256)
    }

    var json: CanonicalJSON {
        var members = facts.mapValues { CanonicalJSON.string($0) }
        members["id"] = .string(id.description)
        return .object(members)
    }

    init?(_ json: CanonicalJSON) {
        guard case .object(let members) = json else { return nil }
        var facts: [String: String] = [:]
        for case (let name, .string(let text)) in members { facts[name] = text }
        guard let id = facts["id"].flatMap({ BlobID($0) }) else { return nil }
        self.init(id, facts: facts)
    }
}

extension VaultKind {
    /// 材料名称: what a file is called, its type, size and hash.
    package static let exhibit = VaultKind("exhibit")
    /// 草稿: a half-filled form.
    static let draft = VaultKind("draft")
}
