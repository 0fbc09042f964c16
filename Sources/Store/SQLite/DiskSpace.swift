import Glibc

/// 磁盘空间: how much room the data directory has, in bytes, and when that is worth an alarm.
package struct DiskSpace: Sendable, Equatable {
    /// What we may still write.
    package let available: UInt64
    /// What the whole file system has.
    package let total: UInt64

    /// From the two numbers, in bytes.
    package init(available: UInt64, total: UInt64) {
        self.available = available
        self.total = total
    }

    /// How the space of a folder is asked for; tests bring their own.
    package typealias Probe = @Sendable (_ path: String) throws -> DiskSpace

    /// The file system that holds a folder. `.failed` when it cannot be asked.
    package static func of(_ path: String) throws -> DiskSpace {
        var answer = statvfs()
        guard statvfs(path, &answer) == 0 else { throw StoreError.system("cannot ask for the disk space of", path) }
        let unit = UInt64(answer.f_frsize)
        return DiskSpace(available: UInt64(answer.f_bavail) * unit, total: UInt64(answer.f_blocks) * unit)
    }

    /// How urgent it is to make room.
    package enum Level: Sendable, Equatable {
        case ok
        /// Less than 1 GiB or less than a twentieth of the disk.
        case low
        /// Less than 200 MiB: writes may soon be refused.
        case critical
    }

    /// The alarm this is worth.
    package var level: Level {
        let mebibyte: UInt64 = 1 << 20
        if available < 200 * mebibyte { return .critical }
        return available < 1_024 * mebibyte || available < total / 20 ? .low : .ok
    }
}
