import Base
import Foundation
import Store

/// 备份包: the database and the exhibits of a data directory in one tar file; never the keys, which are kept apart.
struct BackupArchive {
    let path: String

    /// Writes the archive; the name appears when it is whole and durable. Refuses to overwrite.
    func write(_ database: SQLiteDatabase, data: String) async throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Refusal(
                .conflict,
                Text(zh: "\(path) 已存在，不会覆盖；请换一个文件名", en: "\(path) exists and is not overwritten; choose another name"))
        }
        let stage = data + "/backup-\(ProcessInfo.processInfo.processIdentifier)"
        let draft = path + ".part"
        defer { for left in [stage, draft] { try? FileManager.default.removeItem(atPath: left) } }
        try FileManager.default.createDirectory(atPath: stage, withIntermediateDirectories: true)
        // The database first: exhibits are never changed, so those it names are there when they are copied after it.
        try await database.backup(to: stage + "/zhidun.db")
        var arguments = ["--create", "--file", draft, "--directory", stage, "zhidun.db"]
        if FileManager.default.fileExists(atPath: data + "/blobs") {
            arguments += ["--exclude", "blobs/tmp", "--directory", data, "blobs"]
        }
        try tar(arguments)
        try DurableFile.publish(draft, as: path)
    }

    /// Unpacks the archive into a data directory that has no database yet.
    func restore(to data: String) throws {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw Refusal(.unusable, Text(zh: "读不到备份文件 \(path)", en: "cannot read the backup \(path)"))
        }
        for name in ["/zhidun.db", "/blobs"] where FileManager.default.fileExists(atPath: data + name) {
            throw Refusal(
                .conflict,
                Text(
                    zh: "\(data) 里已有数据，不会覆盖；请恢复到空目录",
                    en: "\(data) holds data and is not overwritten; restore into an empty directory"))
        }
        try DataFolder.make(data)
        let stage = data + "/restore-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: stage) }
        try FileManager.default.createDirectory(atPath: stage, withIntermediateDirectories: true)
        try tar(["--extract", "--file", path, "--directory", stage, "--no-same-owner", "--no-same-permissions"])
        if FileManager.default.fileExists(atPath: stage + "/blobs") {
            try FileManager.default.moveItem(atPath: stage + "/blobs", toPath: data + "/blobs")
        }
        try SQLiteDatabase.restore(from: stage + "/zhidun.db", to: data)
    }

    private func tar(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["tar"] + arguments
        process.standardError = Pipe()
        do {
            try process.run()
        } catch {
            throw Refusal(.unavailable, Text(zh: "找不到tar命令", en: "the command tar was not found"))
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Refusal(
                .unavailable,
                Text(
                    zh: "打包或解包 \(path) 失败：文件不完整，或者磁盘已满",
                    en: "cannot pack or unpack \(path): not a whole archive, or the disk is full"))
        }
    }
}
