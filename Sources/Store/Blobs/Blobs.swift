import Base
import Crypto
import Glibc

/// 材料库: the bytes of exhibits, each encrypted in a file of its own; nothing is shared between two of them, so that each
/// can be shredded alone.
///
/// Nothing is removed while a request is served: see `sweep`. Errors: `.full` and `.failed` from the disk, `.sealed` for
/// keys, `.foreign` for a file that is missing or damaged.
package struct Blobs: Sendable {
    let folder: BlobFolder
    private let keys: KeyRing

    /// Opens `DIR/blobs` and makes it if it is missing.
    package init(_ path: String, keys: KeyRing) throws {
        self.folder = try BlobFolder(path)
        self.keys = keys
    }

    /// Stores an upload as it comes in and returns when it is durable: first the bytes, then the name, and only
    /// afterwards, by the caller, the row. `Refusal(.oversize)` when there are more than `limit` bytes.
    package func store<Chunks: AsyncSequence>(
        _ chunks: Chunks, id: BlobID, limit: Int
    ) async throws -> BlobReceipt where Chunks.Element: Collection<UInt8> & Sendable {
        let thread = BlobThread()
        let (folder, keys) = (folder, keys)
        let writer = try await thread.run { try BlobWriter(folder, keys, id: id, limit: limit) }
        do {
            for try await chunk in chunks { try await thread.run { try writer.append(chunk) } }
            // A stream whose reader is cancelled may just end, which must not pass for the end of the upload.
            try Task.checkCancellation()
            return try await thread.run { try writer.finish() }
        } catch {
            try await thread.run { writer.discard() }
            throw error
        }
    }

    /// The bytes of an exhibit.
    package func content(of receipt: BlobReceipt) -> BlobContent {
        let (folder, keys) = (folder, keys)
        return BlobContent { try BlobReader(folder, keys, receipt) }
    }

    /// Checks all of an exhibit: address, every chunk, length and hash.
    package func verify(_ receipt: BlobReceipt) async throws {
        try await verify(receipt.address)
        for try await _ in content(of: receipt) {}
    }

    /// Checks that a file is the one its address names; this needs no key.
    package func verify(_ address: BlobAddress) async throws {
        let folder = folder
        try await BlobThread().run {
            let descriptor = try folder.open(address)
            defer { close(descriptor) }
            var hash = SHA256()
            var bytes = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let count = read(descriptor, &bytes, bytes.count)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw StoreError.system("cannot read exhibit", address.description) }
                guard count > 0 else { break }
                bytes.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            }
            guard BlobAddress(digest: hash.finalize()) == address else {
                throw StoreError(.foreign, "the file of exhibit \(address) is damaged")
            }
        }
    }
}
