import Base
import Crypto
import Glibc

/// 存入: one exhibit on its way to the disk. Use it from one thread at a time.
final class BlobWriter: @unchecked Sendable {
    private let folder: BlobFolder
    private let id: BlobID
    private let limit: Int
    private let cipher: BlobCipher
    private let wrapped: KeyRing.Wrapped
    private let path: String
    private var descriptor: Int32
    private var pending: [UInt8] = []
    private var chunks = 0
    private var size = 0
    private var written = 0
    private var plaintext = SHA256()
    private var ciphertext = SHA256()

    /// Begins a file for the exhibit `id`, of which no more than `limit` bytes are taken.
    init(_ folder: BlobFolder, _ keys: KeyRing, id: BlobID, limit: Int) throws {
        self.folder = folder
        self.id = id
        self.limit = limit
        let key = Envelope.newKey()
        cipher = BlobCipher(key, id)
        wrapped = try keys.wrap(key, for: .blob, id.description)
        path = folder.temporary(id)
        descriptor = try SystemFile.open(path, O_WRONLY | O_CREAT | O_EXCL)
    }

    /// Takes further bytes; `Refusal(.oversize)` when they are too many.
    func append(_ bytes: some Collection<UInt8>) throws {
        guard bytes.count <= limit - size else { throw BlobWriter.oversize(limit) }
        size += bytes.count
        var rest = bytes[...]
        while !rest.isEmpty {
            // A full chunk waits for the next byte, because the last one is sealed as such.
            if pending.count == BlobCipher.chunk { try write(isLast: false) }
            let part = rest.prefix(BlobCipher.chunk - pending.count)
            pending += part
            rest = rest[part.endIndex...]
        }
    }

    /// Makes the file durable under its address. When this returns, no crash takes the exhibit away.
    func finish() throws -> BlobReceipt {
        try write(isLast: true)
        guard fsync(descriptor) == 0 else { throw StoreError.system("cannot make durable", path) }
        let open = descriptor
        descriptor = -1
        guard close(open) == 0 else { throw StoreError.system("cannot close", path) }
        let address = BlobAddress(digest: ciphertext.finalize())
        try folder.publish(path, as: address)
        return BlobReceipt(
            id: id, address: address, size: size, sha256: Array(plaintext.finalize()), suite: BlobCipher.suite,
            keyID: wrapped.keyID, wrapped: wrapped.bytes)
    }

    /// Takes back what has been written; after `finish` there is nothing to take back.
    func discard() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        unlink(path)
    }

    private func write(isLast: Bool) throws {
        let sealed = try cipher.seal(pending, number: chunks, isLast: isLast)
        pending.withUnsafeBytes { plaintext.update(bufferPointer: $0) }
        try sealed.withUnsafeBytes { bytes in
            ciphertext.update(bufferPointer: bytes)
            var start = 0
            while start < bytes.count {
                let count = pwrite(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start, written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw StoreError.system("cannot write", path) }
                start += count
                written += count
            }
        }
        chunks += 1
        pending.removeAll(keepingCapacity: true)
    }

    private static func oversize(_ limit: Int) -> Refusal {
        let most = limit < 1 << 20 ? "\(limit >> 10) KB" : "\(limit >> 20) MB"
        return Refusal(
            .oversize,
            Text(
                zh: "文件超过允许的大小（\(most)），未予保存。请压缩或分成几个文件后再上传。",
                en: "The file is larger than is taken (\(most)) and was not stored. "
                    + "Make it smaller, or divide it into several files, and upload it again."))
    }
}
