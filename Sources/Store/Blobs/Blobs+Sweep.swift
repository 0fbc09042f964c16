package import Base
import Glibc

extension Blobs {
    /// 清理: removes files that nothing refers to, in two steps a day apart.
    ///
    /// A file without a row is normal for as long as its upload's transaction may still come. One that is older than
    /// `age` is set aside; one that has been aside for `age` and still has no row is removed, and one that has got a row
    /// is brought back (as it is whenever it is read). Uploads that were broken off go after `age` as well.
    ///
    /// - Parameter referenced: which of these addresses the database still refers to; asked afresh before each step.
    package func sweep(
        at now: Instant, age: Int = 24 * 3_600_000,
        referenced: ([BlobAddress]) async throws -> Set<BlobAddress>
    ) async throws -> Sweep {
        let folder = folder
        let limit = now.adding(milliseconds: -Int64(age))
        let thread = BlobThread()
        var sweep = Sweep()

        sweep.brokenOff = try await thread.run { try folder.removeBrokenOff(before: limit) }

        let aside = try await thread.run { try folder.setAside(before: limit) }
        let wanted = try await referenced(aside.map(\.address))
        for file in aside {
            let isWanted = wanted.contains(file.address)
            try await thread.run {
                try isWanted ? folder.publish(file.path, as: file.address) : folder.remove(file.path)
            }
            if isWanted { sweep.broughtBack += 1 } else { sweep.removed += 1 }
        }

        let old = try await thread.run { try folder.stored(before: limit) }
        let known = try await referenced(old)
        for address in old where !known.contains(address) {
            try await thread.run { try folder.setAside(address, at: now) }
            sweep.setAside += 1
        }
        return sweep
    }

    /// What a sweep did, in files.
    package struct Sweep: Hashable, Sendable {
        package var setAside = 0
        package var removed = 0
        package var broughtBack = 0
        package var brokenOff = 0

        package init() {}
    }
}

extension BlobFolder {
    /// Removes uploads nobody has written to since `limit`, and counts them.
    fileprivate func removeBrokenOff(before limit: Instant) throws -> Int {
        let files = try DirectoryListing.names(in: temporary).map { temporary + "/" + $0 }
        let old = try files.filter { try changed($0).map { $0 < limit } ?? false }
        for file in old { try remove(file) }
        return old.count
    }

    /// The stored files nobody has written to since `limit`.
    fileprivate func stored(before limit: Instant) throws -> [BlobAddress] {
        try BlobFolder.shards.flatMap { shard in
            try DirectoryListing.names(in: path + "/" + shard).compactMap(BlobAddress.init).filter { address in
                try changed(file(address)).map { $0 < limit } ?? false
            }
        }
    }

    /// What was set aside before `limit`.
    fileprivate func setAside(before limit: Instant) throws -> [(path: String, address: BlobAddress)] {
        try DirectoryListing.names(in: trash).compactMap { name in
            let parts = name.split(separator: "-")
            guard parts.count == 2, let time = Int64(parts[0]), let address = BlobAddress(String(parts[1])) else {
                return nil
            }
            return time < limit.milliseconds ? (trash + "/" + name, address) : nil
        }
    }

    fileprivate func setAside(_ address: BlobAddress, at now: Instant) throws {
        let aside = trash + "/\(now.milliseconds)-\(address)"
        guard rename(file(address), aside) == 0 else { throw StoreError.system("cannot set aside", file(address)) }
        try SystemFile.synchronize(directory: trash)
    }

    fileprivate func remove(_ file: String) throws {
        guard unlink(file) == 0 || errno == ENOENT else { throw StoreError.system("cannot remove", file) }
    }

    /// When a file was last written to; nil when it is gone.
    private func changed(_ file: String) throws -> Instant? {
        var status = stat()
        guard lstat(file, &status) == 0 else {
            guard errno == ENOENT else { throw StoreError.system("cannot examine", file) }
            return nil
        }
        return Instant(milliseconds: Int64(status.st_mtim.tv_sec) * 1_000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
    }
}
