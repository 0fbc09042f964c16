package import Base
import Glibc

/// 密钥目录: where the office's keys lie, `DIR/keys/0001.key`, `0002.key` …; the highest number is the current key.
///
/// Whoever has these files and the data can read everything, and without them nobody can: they are backed up apart from
/// the data, on another medium, and kept as the office's seal is kept. A file is never overwritten.
package struct KeyDirectory: Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Makes the first key; `.misuse` when there is one already.
    package func create(at now: Instant) throws -> OfficeKey {
        if mkdir(path, 0o700) == 0 {
            try SystemFile.synchronize(directory: SystemFile.parent(of: path))
        } else if errno != EEXIST {
            throw StoreError.system("cannot make the directory", path)
        }
        guard try numbers().isEmpty else {
            throw StoreError(.misuse, "\(path) holds a key already; it is not replaced")
        }
        return try add(number: 1, at: now)
    }

    /// Makes a further key, which becomes the current one; the older ones still open what they sealed.
    package func rotate(at now: Instant) throws -> OfficeKey {
        _ = try load()
        return try add(number: (try numbers().last ?? 0) + 1, at: now)
    }

    /// All keys. `.sealed` says which file or folder is missing, damaged or open to others than its owner.
    package func load() throws -> KeyRing {
        guard SystemFile.exists(path) else {
            throw StoreError(.sealed, "there are no keys in \(path): make them (zhidun keys init) or bring them back")
        }
        try checkAccess(path, try status(of: path), isFolder: true)
        var keys = try numbers().map { try read(file(number: $0)) }
        guard let current = keys.popLast() else {
            throw StoreError(.sealed, "there is no key in \(path): make one (zhidun keys init) or bring it back")
        }
        return KeyRing(current: current, older: keys)
    }

    private func add(number: Int, at now: Instant) throws -> OfficeKey {
        let key = OfficeKey(createdAt: now)
        let name = file(number: number)
        let draft = name + ".new"
        // A draft that a crash left behind was never anybody's key.
        unlink(draft)
        let descriptor = try SystemFile.open(draft, O_WRONLY | O_CREAT | O_EXCL, mode: 0o400)
        let text = KeyFile.text(of: key)
        let isWritten = write(descriptor, text, text.utf8.count) == text.utf8.count && fsync(descriptor) == 0
        let failure = StoreError.system("cannot write", draft)
        close(descriptor)
        guard isWritten else {
            unlink(draft)
            throw failure
        }
        try SystemFile.publish(draft, as: name)
        return key
    }

    private func read(_ file: String) throws -> OfficeKey {
        let descriptor = try SystemFile.open(file, O_RDONLY | O_NOFOLLOW)
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw StoreError.system("cannot examine", file) }
        try checkAccess(file, status, isFolder: false)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw StoreError.system("cannot read", file) }
        return try KeyFile.key(in: String(decoding: bytes.prefix(count), as: UTF8.self), path: file)
    }

    private func checkAccess(_ path: String, _ status: stat, isFolder: Bool) throws(StoreError) {
        guard status.st_mode & S_IFMT == (isFolder ? S_IFDIR : S_IFREG) else {
            throw StoreError(.sealed, "\(path) is not what it should be")
        }
        guard status.st_mode & (isFolder ? 0o022 : 0o077) == 0 else {
            let remedy = isFolder ? "chmod 700" : "chmod 400"
            throw StoreError(.sealed, "\(path) is open to others than its owner: \(remedy) \(path)")
        }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            throw StoreError(.sealed, "\(path) belongs to another user")
        }
    }

    private func status(of path: String) throws(StoreError) -> stat {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw StoreError.system("cannot examine", path) }
        return status
    }

    /// The numbers of the keys there are, ascending.
    private func numbers() throws(StoreError) -> [Int] {
        let names = try DirectoryListing.names(in: path)
        return names.compactMap { name in
            guard name.hasSuffix(".key"), name.utf8.count == 8 else { return nil }
            return Int(name.dropLast(4))
        }.sorted()
    }

    private func file(number: Int) -> String {
        let digits = String(number)
        return path + "/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".key"
    }
}
