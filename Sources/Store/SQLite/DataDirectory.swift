import Glibc
import Synchronization

/// 数据目录: the folder that holds everything one office keeps, and the lock that gives it to one process.
///
/// The lock is the operating system's (`flock`), so it ends with the process however that ends; the number in the file
/// is for people only.
package final class DataDirectory: Sendable {
    /// As it was given.
    package let path: String
    private let lock: Mutex<Int32?>

    /// The database file.
    package var database: String { DataDirectory.database(in: path) }
    /// Where the process that holds the folder takes commands.
    package var controlSocket: String { path + "/control.sock" }

    /// Makes the folder if it is missing (0700) and locks it; `.locked` names it and who has it.
    package init(_ path: String) throws {
        self.path = path
        if mkdir(path, 0o700) == 0 {
            try SystemFile.synchronize(directory: SystemFile.parent(of: path))
        } else if errno != EEXIST {
            throw StoreError.system("cannot make the directory", path)
        }
        let lock = try SystemFile.open(path + "/lock", O_RDWR | O_CREAT)
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            let holder = DataDirectory.holder(lock)
            Glibc.close(lock)
            throw StoreError(.locked, "the data directory \(path) is in use by process \(holder)")
        }
        let number = "\(getpid())\n"
        guard ftruncate(lock, 0) == 0, pwrite(lock, number, number.utf8.count, 0) == number.utf8.count else {
            let error = StoreError.system("cannot write", path + "/lock")
            Glibc.close(lock)
            throw error
        }
        self.lock = Mutex(lock)
    }

    deinit { release() }

    /// Gives the directory up; the files in it must have been closed.
    package func release() {
        lock.withLock { lock in
            // Unlocked by name: a child between fork and exec may hold the descriptor a moment longer.
            if let lock {
                flock(lock, LOCK_UN)
                Glibc.close(lock)
            }
            lock = nil
        }
    }

    /// Where the database of a data directory lies.
    package static func database(in path: String) -> String { path + "/zhidun.db" }

    private static func holder(_ lock: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(lock, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(count, 0)).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.isEmpty ? "unknown" : String(decoding: digits, as: UTF8.self)
    }
}
