import Crypto
import Glibc

/// 取出: one exhibit on its way from the disk, checked chunk by chunk. Use it from one thread at a time.
final class BlobReader: @unchecked Sendable {
    private let receipt: BlobReceipt
    private let cipher: BlobCipher
    private let descriptor: Int32
    private var number = 0
    private var plaintext = SHA256()

    /// Opens the file; `.sealed` when the exhibit's key cannot be unwrapped, `.foreign` when the file is missing or has
    /// another length than it must have.
    init(_ folder: BlobFolder, _ keys: KeyRing, _ receipt: BlobReceipt) throws {
        guard receipt.suite == BlobCipher.suite else {
            throw StoreError(.sealed, "exhibit \(receipt.id) is of a suite this program does not know")
        }
        self.receipt = receipt
        let wrapped = KeyRing.Wrapped(keyID: receipt.keyID, bytes: receipt.wrapped)
        cipher = BlobCipher(try keys.unwrap(wrapped, for: .blob, receipt.id.description), receipt.id)
        descriptor = try folder.open(receipt.address)
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw StoreError.system("cannot examine", folder.path) }
        guard Int(status.st_size) == BlobCipher.fileSize(of: receipt.size) else { throw damaged("its length") }
    }

    deinit { close(descriptor) }

    /// The next chunk, or nil after the last; `.foreign` when it is not what was stored.
    func next() throws -> [UInt8]? {
        let count = BlobCipher.chunks(of: receipt.size)
        guard number < count else { return nil }
        let isLast = number == count - 1
        let length = isLast ? receipt.size - number * BlobCipher.chunk : BlobCipher.chunk
        let sealed = try read(length + BlobCipher.tag, at: number * (BlobCipher.chunk + BlobCipher.tag))
        guard let bytes = cipher.open(sealed[...], number: number, isLast: isLast) else {
            throw damaged("chunk \(number)")
        }
        bytes.withUnsafeBytes { plaintext.update(bufferPointer: $0) }
        if isLast, Array(plaintext.finalize()) != receipt.sha256 { throw damaged("its hash") }
        number += 1
        return bytes
    }

    private func read(_ length: Int, at start: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: length)
        var filled = 0
        while filled < length {
            let count = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + filled }, length - filled, start + filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw StoreError.system("cannot read exhibit", receipt.address.description) }
            guard count > 0 else { throw damaged("its end") }
            filled += count
        }
        return bytes
    }

    private func damaged(_ what: String) -> StoreError {
        StoreError(.foreign, "exhibit \(receipt.id) is damaged: \(what) is not as it was stored")
    }
}
