import Base
import Foundation

/// The data directory before anything is in it.
enum DataFolder {
    /// Makes the directory, readable by its owner only, where it is missing.
    static func make(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Refusal(
                .unavailable,
                Text(
                    zh: "无法建立数据目录 \(path)，请检查上级目录的权限",
                    en: "cannot make the data directory \(path); check its parent's permissions"))
        }
    }
}
