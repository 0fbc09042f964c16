import Glibc

/// 材料目录: where the files of exhibits lie.
///
///     blobs/tmp/<id>              being written
///     blobs/aa/<address>          stored; aa are the first two digits of the address
///     blobs/trash/<time>-<address>    set aside by the sweep at that time, in milliseconds
struct BlobFolder: Sendable {
    let path: String

    /// Makes the folders that are missing, and their names durable even if an earlier process made them and had no time.
    init(_ path: String) throws {
        self.path = path
        try BlobFolder.make(path)
        for digits in BlobFolder.shards { try BlobFolder.make(path + "/" + digits) }
        try BlobFolder.make(temporary)
        try BlobFolder.make(trash)
        try SystemFile.synchronize(directory: path)
        try SystemFile.synchronize(directory: SystemFile.parent(of: path))
    }

    static let shards = (0...255).map { Hex.text([UInt8($0)]) }

    var temporary: String { path + "/tmp" }
    var trash: String { path + "/trash" }

    func temporary(_ id: BlobID) -> String { temporary + "/" + id.description }

    func shard(_ address: BlobAddress) -> String { path + "/" + address.description.prefix(2) }

    func file(_ address: BlobAddress) -> String { shard(address) + "/" + address.description }

    /// Gives a file that is already durable its final name, and makes the name durable.
    func publish(_ temporary: String, as address: BlobAddress) throws {
        guard rename(temporary, file(address)) == 0 else { throw StoreError.system("cannot name", file(address)) }
        try SystemFile.synchronize(directory: shard(address))
    }

    /// Opens a stored file for reading, also one that the sweep has set aside wrongly: that is brought back.
    func open(_ address: BlobAddress) throws -> Int32 {
        if !SystemFile.exists(file(address)) { try bringBack(address) }
        guard SystemFile.exists(file(address)) else {
            throw StoreError(.foreign, "the file of exhibit \(address) is missing")
        }
        return try SystemFile.open(file(address), O_RDONLY | O_NOFOLLOW)
    }

    private func bringBack(_ address: BlobAddress) throws {
        for name in try DirectoryListing.names(in: trash) where name.hasSuffix("-" + address.description) {
            try publish(trash + "/" + name, as: address)
            try SystemFile.synchronize(directory: trash)
        }
    }

    private static func make(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw StoreError.system("cannot make the directory", path)
        }
    }
}
