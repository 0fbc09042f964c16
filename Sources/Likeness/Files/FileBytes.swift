import Base
import Glibc

/// 读文件: whole files and their parts, by the calls of the system.
enum FileBytes {
    /// Everything in a file of at most `limit` bytes.
    static func read(_ path: String, limit: Int) throws(Refusal) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable(path) }
        defer { close(file) }
        let size = try size(of: file, path: path)
        guard size <= limit else {
            throw Refusal(.oversize, Text(zh: "文件过大：\(path)", en: "The file is too large: \(path)."))
        }
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let more = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress.map { $0 + filled }, size - filled)
            }
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { throw unreadable(path) }
            filled += more
        }
        return bytes
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// The size of an open file; a directory is refused.
    static func size(of file: Int32, path: String) throws(Refusal) -> Int {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path) }
        return Int(status.st_size)
    }

    /// Stores the bytes under this path, whole or not at all: a draft beside it is renamed when it is on the disk.
    static func store(_ bytes: [UInt8], at path: String) throws(Refusal) {
        let draft = path + ".\(getpid()).tmp"
        guard write(bytes, to: draft), rename(draft, path) == 0 else {
            unlink(draft)
            throw Refusal(
                .unavailable,
                Text(zh: "无法写入\(path)，请检查目录权限和磁盘空间", en: "Cannot write \(path); check its permissions and the disk."))
        }
    }

    /// Makes the directory and those above it, where they are absent.
    static func makeDirectory(_ path: String) throws(Refusal) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard mkdir(made, 0o755) == 0 || errno == EEXIST else {
                throw Refusal(.unavailable, Text(zh: "无法创建目录\(path)", en: "Cannot make the directory \(path)."))
            }
        }
    }

    static func unreadable(_ path: String) -> Refusal {
        Refusal(.unusable, Text(zh: "无法读取文件\(path)", en: "Cannot read the file \(path)."))
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { return false }
        defer { close(file) }
        var sent = 0
        while sent < bytes.count {
            let more = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + sent }, bytes.count - sent) }
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { return false }
            sent += more
        }
        return fsync(file) == 0
    }
}
