import Base
import Foundation
import Testing

@testable import Store

@Suite("Sweeping files that nothing refers to")
struct BlobSweepTests {
    private static let day: Int64 = 24 * 3_600_000

    @Test("an orphan is set aside after a day and removed a day later; what is referred to or young stays")
    func orphans() async throws {
        let office = try BlobOffice()
        let kept = try await office.store([1])
        let orphan = try await office.store([2])
        let young = try await office.store([3])
        try age(orphan, office)
        let start = Self.now()
        #expect(try await sweep(office, start, [kept]) == counts { $0.setAside = 1 })
        #expect(try office.files(in: "trash").count == 1)
        #expect(try await sweep(office, start + Self.day - 60_000, [kept]) == counts { _ in })
        #expect(try await sweep(office, start + Self.day + 1, [kept, young]) == counts { $0.removed = 1 })
        #expect(try office.files(in: "trash").isEmpty)
        #expect(try await office.read(kept) == [1])
        #expect(try await office.read(young) == [3])
        await #expect(throws: StoreError(.foreign, "")) { try await office.read(orphan) }
    }

    @Test("a file set aside is brought back by being read, or by the next sweep once something refers to it")
    func broughtBack() async throws {
        let office = try BlobOffice()
        let receipts = [try await office.store([1]), try await office.store([2])]
        let now = Self.now() + 2 * Self.day
        #expect(try await sweep(office, now, []).setAside == 2)
        #expect(try await office.read(receipts[0]) == [1])
        let second = try await sweep(office, now + Self.day + 1, receipts)
        #expect(second == counts { $0.broughtBack = 1 })
        #expect(try await office.read(receipts[1]) == [2])
        #expect(try office.files(in: "trash").isEmpty)
    }

    @Test("uploads that broke off with the process go after a day")
    func brokenOff() async throws {
        let office = try BlobOffice()
        let receipt = try await office.store([1])
        let left = office.folder.path + "/blobs/tmp/" + BlobID().description
        #expect(FileManager.default.createFile(atPath: left, contents: Data([1, 2])))
        let now = Self.now()
        #expect(try await sweep(office, now + Self.day - 5000, [receipt]).brokenOff == 0)
        #expect(try await sweep(office, now + Self.day + 60_000, [receipt]).brokenOff == 1)
        #expect(try office.files() == [office.path(receipt)])
    }

    /// Milliseconds since 1970; the times of files are the system's own.
    private static func now() -> Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }

    private func counts(_ set: (inout Blobs.Sweep) -> Void) -> Blobs.Sweep {
        var sweep = Blobs.Sweep()
        set(&sweep)
        return sweep
    }

    private func age(_ receipt: BlobReceipt, _ office: BlobOffice) throws {
        let date = Date().addingTimeInterval(-2 * 86_400)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: office.path(receipt))
    }

    private func sweep(_ office: BlobOffice, _ now: Int64, _ known: [BlobReceipt]) async throws -> Blobs.Sweep {
        let addresses = Set(known.map(\.address))
        return try await office.blobs.sweep(at: Instant(milliseconds: now)) { addresses.intersection($0) }
    }
}
