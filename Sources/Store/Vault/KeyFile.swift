import Base
import Crypto

/// 密钥文件: one office key as lines of text.
///
///     zhidun key 1
///     id 3f2a…            first 8 bytes of the key's SHA-256
///     created 1763776800000    milliseconds since 1970-01-01T00:00:00Z
///     key 9c41…           64 hexadecimal digits
enum KeyFile {
    static func text(of key: OfficeKey) -> String {
        let secret = key.secret.withUnsafeBytes { Hex.text($0) }
        return """
            \(title)
            id \(key.id)
            created \(key.created.milliseconds)
            key \(secret)

            """
    }

    /// The key a text holds; `path` names it in the error, which repeats nothing of the text.
    static func key(in text: String, path: String) throws(StoreError) -> OfficeKey {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 5, lines[0] == title, lines[4].isEmpty,
            let id = field("id", in: lines[1]),
            let created = field("created", in: lines[2]).flatMap({ Int64($0) }),
            let secret = field("key", in: lines[3]).flatMap({ Hex.bytes($0) })
        else { throw StoreError(.sealed, "\(path) is not a key file of this version") }
        guard secret.count == 32 else {
            throw StoreError(.sealed, "\(path) holds a key of \(secret.count) bytes instead of 32")
        }
        let key = OfficeKey(secret: SymmetricKey(data: secret), created: Instant(milliseconds: created))
        guard key.id.description == id else {
            throw StoreError(.sealed, "\(path) is damaged: its key has another id than it says")
        }
        return key
    }

    private static let title = "zhidun key 1"

    private static func field(_ name: String, in line: Substring) -> Substring? {
        line.hasPrefix(name + " ") ? line.dropFirst(name.count + 1) : nil
    }
}
