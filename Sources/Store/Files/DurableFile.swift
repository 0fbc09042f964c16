import Glibc

/// 落盘文件: files that are there whole or not at all, also after the power has failed.
package enum DurableFile {
    /// Writes a file in place of the one that may be there; readable by its owner only.
    /// - Throws: `.full` or `.failed`; the old file is then untouched.
    package static func write(_ bytes: [UInt8], to path: String) throws {
        let draft = "\(path).\(getpid()).part"
        do {
            let file = try SystemFile.open(draft, O_WRONLY | O_CREAT | O_TRUNC)
            defer { Glibc.close(file) }
            try SystemFile.write(bytes[...], to: file, draft)
            guard fsync(file) == 0, rename(draft, path) == 0 else { throw StoreError.system("cannot write", path) }
        } catch {
            unlink(draft)
            throw error
        }
        try SystemFile.synchronize(directory: SystemFile.parent(of: path))
    }

    /// Gives a finished file its name, once it is durable; `.misuse` when something has that name already.
    package static func publish(_ draft: String, as path: String) throws {
        try SystemFile.synchronize(file: draft)
        try SystemFile.publish(draft, as: path)
    }
}
