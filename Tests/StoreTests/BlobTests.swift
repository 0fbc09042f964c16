import Base
import Foundation
import Testing

@testable import Store
@testable import StoreTesting

@Suite("The files of exhibits")
struct BlobTests {
    @Test(
        "what was uploaded is read back, whatever its size and its pieces",
        arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 1_048_577], [1_000, 65_536, 2_000_000])
    func sizes(size: Int, pieces: Int) async throws {
        let office = try BlobOffice()
        let bytes = BlobOffice.bytes(size)
        let receipt = try await office.store(bytes, pieces: pieces)
        #expect(receipt.size == size)
        #expect(try await office.read(receipt) == bytes)
        try await office.blobs.verify(receipt)
        // A tag of 16 bytes for every chunk begun, and for the one of an empty file.
        #expect(try office.file(receipt).count == size + max(1, (size + 65_535) / 65_536) * 16)
        #expect(try office.files() == [office.path(receipt)])
    }

    @Test("the receipt has the SHA-256 of the upload, and the file is named for the SHA-256 of what lies in it")
    func hashes() async throws {
        let office = try BlobOffice()
        let receipt = try await office.store(Array("abc".utf8))
        // FIPS 180-2, appendix B.1.
        #expect(
            receipt.sha256.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let sum = Process()
        let output = Pipe()
        sum.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        sum.arguments = [office.path(receipt)]
        sum.standardOutput = output
        try sum.run()
        let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(line.hasPrefix(receipt.address.description + " "))
    }

    @Test("two uploads of the same bytes are two files with two keys")
    func uploadsAreSeparate() async throws {
        let office = try BlobOffice()
        let bytes = BlobOffice.bytes(100_000)
        async let one = office.store(bytes)
        async let other = office.store(bytes)
        let receipts = try await [one, other]
        #expect(receipts[0].address != receipts[1].address)
        #expect(receipts[0].wrapped != receipts[1].wrapped)
        #expect(receipts[0].sha256 == receipts[1].sha256)
        for receipt in receipts { #expect(try await office.read(receipt) == bytes) }
    }

    @Test("an upload over the limit is refused while it comes in, and nothing of it stays")
    func oversize() async throws {
        let office = try BlobOffice()
        let bytes = BlobOffice.bytes(200_000)
        #expect(try await office.store(bytes, limit: 200_000).size == 200_000)
        let pulled = Tally()
        let endless = AsyncStream<[UInt8]> {
            pulled.enter()
            return Array(bytes.prefix(50_000))
        }
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await office.blobs.store(endless, id: BlobID(), limit: 199_999)
        }
        #expect(refusal?.code == .oversize)
        #expect(pulled.entered == 4)
        #expect(try office.files().count == 1)
    }

    @Test("an upload that breaks off or is cancelled leaves nothing")
    func brokenOff() async throws {
        struct Lost: Error {}
        let office = try BlobOffice()
        let chunks = AsyncThrowingStream<[UInt8], any Error> { stream in
            stream.yield(BlobOffice.bytes(100_000))
            stream.finish(throwing: Lost())
        }
        await #expect(throws: Lost.self) { _ = try await office.blobs.store(chunks, id: BlobID(), limit: .max) }
        let (silent, stream) = AsyncStream.makeStream(of: [UInt8].self)
        stream.yield([1, 2, 3])
        let task = Task { try await office.blobs.store(silent, id: BlobID(), limit: .max) }
        try await Task.sleep(for: .milliseconds(50))
        task.cancel()
        await #expect(throws: CancellationError.self) { _ = try await task.value }
        #expect(try office.files().isEmpty)
    }

    @Test("a flipped bit anywhere in the file is found", arguments: [1, 65_536, 150_000])
    func flippedBits(size: Int) async throws {
        let office = try BlobOffice()
        let receipt = try await office.store(BlobOffice.bytes(size))
        let original = try office.file(receipt)
        var random = SeededRandom(UInt64(size))
        for _ in 0..<200 {
            let bit = Int.random(in: 0..<original.count * 8, using: &random)
            var altered = original
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            try office.overwrite(receipt, with: altered)
            await #expect(throws: StoreError(.foreign, ""), "bit \(bit)") { try await office.read(receipt) }
            await #expect(throws: StoreError(.foreign, ""), "bit \(bit)") {
                try await office.blobs.verify(receipt.address)
            }
        }
        try office.overwrite(receipt, with: original)
        try await office.blobs.verify(receipt)
    }

    @Test("chunks left out, repeated, swapped or taken from another exhibit are found")
    func movedChunks() async throws {
        let office = try BlobOffice()
        let chunk = 65_536 + 16
        let receipt = try await office.store(BlobOffice.bytes(3 * 65_536))
        let other = try office.file(try await office.store(BlobOffice.bytes(3 * 65_536)))
        let file = try office.file(receipt)
        let parts = (0..<3).map { Array(file[$0 * chunk..<($0 + 1) * chunk]) }
        for altered in [
            parts[1] + parts[0] + parts[2], parts[0] + parts[0] + parts[2], parts[0] + parts[2] + parts[2],
            parts[0] + parts[1], parts[0] + parts[2], Array(file.dropLast()), file + [0], file + parts[2], [],
            Array(other[..<chunk]) + parts[1] + parts[2], parts[0] + parts[1] + Array(other[(2 * chunk)...]), other,
        ] {
            try office.overwrite(receipt, with: altered)
            await #expect(throws: StoreError(.foreign, "")) { try await office.read(receipt) }
        }
    }

    @Test("a receipt with the length and hash of a part does not pass off a part as the whole")
    func shortenedReceipts() async throws {
        let office = try BlobOffice()
        let receipt = try await office.store(BlobOffice.bytes(3 * 65_536))
        let part = try await office.store(BlobOffice.bytes(2 * 65_536))
        try office.overwrite(receipt, with: Array(try office.file(receipt).prefix(2 * (65_536 + 16))))
        let short = BlobReceipt(
            id: receipt.id, address: receipt.address, size: 2 * 65_536, sha256: part.sha256, suite: receipt.suite,
            keyID: receipt.keyID, wrapped: receipt.wrapped)
        var chunks = 0
        await #expect(throws: StoreError(.foreign, "")) {
            for try await _ in office.blobs.content(of: short) { chunks += 1 }
        }
        #expect(chunks == 1, "the second chunk was not the last when it was sealed")
    }

    @Test("another office's key, another exhibit's key and another id do not open an exhibit")
    func wrongKeys() async throws {
        let office = try BlobOffice()
        let receipt = try await office.store([1, 2, 3])
        let other = try await office.store([1, 2, 3])
        let stranger = try Blobs(
            office.folder.path + "/blobs", keys: KeyRing(current: OfficeKey(createdAt: VaultOffice.noon)))
        await #expect(throws: StoreError(.sealed, "")) { try await office.read(receipt, with: stranger) }
        for (id, wrapped) in [(receipt.id, other.wrapped), (other.id, receipt.wrapped)] {
            let mixed = BlobReceipt(
                id: id, address: receipt.address, size: 3, sha256: receipt.sha256, suite: receipt.suite,
                keyID: receipt.keyID, wrapped: wrapped)
            await #expect(throws: StoreError(.sealed, "")) { try await office.read(mixed) }
        }
    }

    @Test("what is uploaded is found in no file")
    func nothingLeaks() async throws {
        let office = try BlobOffice()
        let canary = Array("金丝雀\(UUID().uuidString)".utf8)
        let receipt = try await office.store(canary + BlobOffice.bytes(100_000) + canary)
        for path in try office.files() {
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(canary)) == nil)
        }
        #expect(Data(try await office.read(receipt)).range(of: Data(canary)) != nil)
    }

    @Test("a missing file is reported as such")
    func missing() async throws {
        let office = try BlobOffice()
        let receipt = try await office.store([1])
        try FileManager.default.removeItem(atPath: office.path(receipt))
        await #expect(throws: StoreError(.foreign, "")) { try await office.read(receipt) }
        await #expect(throws: StoreError(.foreign, "")) { try await office.blobs.verify(receipt.address) }
    }

    @Test(
        "what is no address never becomes a path",
        arguments: ["", "../../etc/passwd", String(repeating: "A", count: 64)])
    func addresses(text: String) {
        #expect(BlobAddress(text) == nil)
    }

    @Test("a row is written, found and shredded", arguments: Dialect.allCases)
    func rows(dialect: Dialect) async throws {
        let office = try BlobOffice()
        let store = try await VaultOffice(dialect)
        let receipt = try await office.store([1, 2, 3])
        try await store.database.write { try receipt.record(at: VaultOffice.noon, in: $0) }
        #expect(try await store.database.read { try BlobReceipt.find(receipt.id, in: $0) } == receipt)
        await #expect(throws: StoreError(.duplicate, "")) {
            try await store.database.write { try receipt.record(at: VaultOffice.noon, in: $0) }
        }
        let asked = [receipt.address, BlobAddress(digest: Array(repeating: 7, count: 32))]
        #expect(try await store.database.read { try BlobReceipt.referenced(asked, in: $0) } == [receipt.address])
        for _ in 0..<2 {
            try await store.database.write { try BlobReceipt.shred(receipt.id, at: VaultOffice.noon, in: $0) }
        }
        #expect(try await store.database.read { try BlobReceipt.find(receipt.id, in: $0) } == nil)
        #expect(try await store.database.read { try BlobReceipt.referenced(asked, in: $0) } == [])
        await #expect(throws: StoreError(.misuse, "")) {
            try await store.database.write { try BlobReceipt.shred(BlobID(), at: VaultOffice.noon, in: $0) }
        }
        await store.database.close()
    }
}
