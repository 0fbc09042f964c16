import Foundation

@testable import Store

/// A blob store of a test's own, with a key and a way to hand it bytes.
struct BlobOffice: Sendable {
    let folder: ScratchFolder
    let keys: KeyRing
    let blobs: Blobs

    init() throws {
        folder = try ScratchFolder()
        keys = KeyRing(current: OfficeKey(createdAt: VaultOffice.noon))
        blobs = try Blobs(folder.path + "/blobs", keys: keys)
    }

    /// Stores bytes that come in pieces of this length.
    func store(_ bytes: [UInt8], pieces: Int = 10_000, limit: Int = .max) async throws -> BlobReceipt {
        let stream = AsyncStream<ArraySlice<UInt8>> { stream in
            for start in stride(from: 0, to: bytes.count, by: pieces) {
                stream.yield(bytes[start..<min(start + pieces, bytes.count)])
            }
            stream.finish()
        }
        return try await blobs.store(stream, id: BlobID(), limit: limit)
    }

    func read(_ receipt: BlobReceipt, with blobs: Blobs? = nil) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in (blobs ?? self.blobs).content(of: receipt) { bytes += chunk }
        return bytes
    }

    func path(_ receipt: BlobReceipt) -> String {
        folder.path + "/blobs/\(receipt.address.description.prefix(2))/\(receipt.address)"
    }

    func file(_ receipt: BlobReceipt) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(receipt))))
    }

    /// Replaces what the disk holds, as a fault of the disk or an intruder would.
    func overwrite(_ receipt: BlobReceipt, with bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path(receipt)))
    }

    /// The stored files below `blobs`, without their folders.
    func files(in folder: String = "") throws -> [String] {
        try self.folder.files().filter { $0.hasPrefix(self.folder.path + "/blobs/" + folder) }
    }

    /// Bytes that look random and are the same in each run.
    static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var random = SeededRandom(seed)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count {
            let word = random.next()
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> shift))
            }
        }
        return Array(bytes.prefix(count))
    }
}
