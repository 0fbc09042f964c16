import Base
import Foundation
import Store

@testable import StoreTesting

/// A store of either kind with the office's schema and nothing in it, and the files in which it keeps its bytes.
struct VaultOffice: Sendable {
    let database: any Database
    let files: @Sendable () throws -> [String]
    /// Brings what is in memory into the files.
    let flush: @Sendable () async throws -> Void

    static let noon = Instant(Day(iso: "2026-11-22") ?? Day(number: 0), hour: 12)

    init(_ dialect: Dialect) async throws {
        switch dialect {
        case .sqlite:
            let folder = try ScratchFolder()
            let store = try SQLiteDatabase(folder.path + "/data")
            try await store.migrate(at: VaultOffice.noon)
            database = store
            files = { try folder.files() }
            flush = {}
        case .postgres:
            let cluster = try await PostgresCluster.shared.value
            let address = try cluster.freshDatabase()
            database = try await PostgresDatabase(address)
            files = { try cluster.files(of: address) }
            flush = { _ = try cluster.sql("CHECKPOINT") }
        }
    }

    /// The names of the files that contain these bytes.
    func files(containing bytes: [UInt8]) throws -> [String] {
        try files().filter { path in
            guard let content = FileManager.default.contents(atPath: path) else { return false }
            return content.range(of: Data(bytes)) != nil
        }
    }
}

/// A folder of a test's own that goes when nothing refers to it any more.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/zhidun-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Every file below the folder.
    func files() throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        return names.map { path + "/" + $0 }.filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }
}

/// Numbers that look random and are the same in each run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
