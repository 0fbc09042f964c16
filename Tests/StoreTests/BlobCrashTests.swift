import Foundation
import Testing

@testable import Store
@testable import StoreTesting

/// Uploads in a process of their own (this test program, run again under strace), watched or killed at a system call.
@Suite("An upload and the end of the process", .serialized)
struct BlobCrashTests {
    private static let folderName = "ZHIDUN_TEST_BLOB_FOLDER"
    private static let size = 150_000

    @Test("bytes are durable before the file has its name, and the name before the upload is acknowledged")
    func order() async throws {
        let folder = try ScratchFolder()
        let log = try upload(into: folder, ["-e", "trace=pwrite64,fsync,rename,write", "-y"])
        let calls = log.filter { $0.contains("/blobs") || $0.contains("/ledger") }
        let written = try #require(calls.lastIndex { $0.contains("pwrite64(") && $0.contains("/blobs/tmp/") })
        let durable = try #require(calls.firstIndex { $0.contains("fsync(") && $0.contains("/blobs/tmp/") })
        let named = try #require(calls.firstIndex { $0.contains("rename(") && $0.contains("/blobs/tmp/") })
        let nameDurable = try #require(calls.lastIndex { $0.contains("fsync(") && !$0.contains("/blobs/tmp/") })
        let acknowledged = try #require(calls.firstIndex { $0.contains("write(") && $0.contains("/ledger") })
        #expect(written < durable && durable < named && named < nameDurable && nameDurable < acknowledged)
        let receipt = try #require(try acknowledgements(folder).first)
        #expect(calls[named].contains("\(receipt.prefix(2))/\(receipt)"))
        #expect(calls[nameDurable].contains("/blobs/\(receipt.prefix(2))>"))
        // The folders of all addresses are durable before the first upload begins.
        let parent = try #require(calls.firstIndex { $0.contains("fsync(") && $0.contains("/blobs>") })
        #expect(parent < written)
    }

    @Test("killed at any call that changes the disk, the process leaves only whole files, and every acknowledged one")
    func kills() async throws {
        var points = 0
        for call in ["mkdir", "pwrite64", "fsync", "rename"] {
            // Beyond the 259 folders that are made first every call matters; of those, a few.
            let numbers = call == "mkdir" ? [1, 2, 100, 259] : Array(1...40)
            for number in numbers {
                let folder = try ScratchFolder()
                _ = try upload(
                    into: folder, ["-e", "trace=\(call)", "-e", "inject=\(call):signal=KILL:when=\(number)"])
                let acknowledged = try acknowledgements(folder)
                try await check(folder, acknowledged)
                if acknowledged.count == 1 { break }
                points += 1
            }
        }
        // 3 chunks; 2 for the folders, 1 for the file, 1 for its name; 1 renaming.
        #expect(points == 4 + 3 + 4 + 1)
    }

    @Test("a disk that is full or fails refuses the upload and keeps nothing of it")
    func faults() async throws {
        for (call, error) in [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fsync", "EIO"), ("rename", "ENOSPC")] {
            let folder = try ScratchFolder()
            // The first two calls of fsync make the folders durable, the third the file.
            let first = call == "fsync" ? 3 : 1
            _ = try upload(
                into: folder, ["-e", "trace=\(call)", "-e", "inject=\(call):error=\(error):when=\(first)"])
            #expect(try acknowledgements(folder) == [error == "ENOSPC" ? "full" : "failed"], "\(call) \(error)")
            #expect(try folder.files().filter { $0.contains("/blobs/") } == [], "\(call) \(error)")
        }
    }

    /// What the process under strace does; without the folder in its environment, nothing.
    @Test("one upload, for the tests above")
    func process() async throws {
        guard let folder = ProcessInfo.processInfo.environment[Self.folderName] else { return }
        var outcome: String
        do {
            outcome = try Self.storeOnOneThread(folder + "/blobs").address.description
        } catch let error as StoreError {
            outcome = "\(error.kind)"
        }
        outcome += "\n"
        let ledger = open(folder + "/ledger", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        #expect(write(ledger, outcome, outcome.utf8.count) == outcome.utf8.count)
    }

    /// What `Blobs.store` does, on one thread, because strace counts the calls of each thread by themselves.
    private static func storeOnOneThread(_ path: String) throws -> BlobReceipt {
        let keys = KeyRing(current: OfficeKey(createdAt: VaultOffice.noon))
        let writer = try BlobWriter(try Blobs(path, keys: keys).folder, keys, id: BlobID(), limit: .max)
        do {
            try writer.append(BlobOffice.bytes(size))
            return try writer.finish()
        } catch {
            writer.discard()
            throw error
        }
    }

    /// Every file that has its final name is whole, every acknowledged one is there, and the folder takes uploads again.
    private func check(_ folder: ScratchFolder, _ acknowledged: [String]) async throws {
        let blobs = try Blobs(folder.path + "/blobs", keys: KeyRing(current: OfficeKey(createdAt: VaultOffice.noon)))
        let names = try folder.files().filter { !$0.contains("/blobs/tmp/") && !$0.hasSuffix("/ledger") }
            .map { URL(fileURLWithPath: $0).lastPathComponent }
        #expect(names.count <= 1)
        for name in names { try await blobs.verify(try #require(BlobAddress(name))) }
        for address in acknowledged { #expect(names.contains(address)) }
        let again = AsyncStream<[UInt8]> { stream in
            stream.yield([1])
            stream.finish()
        }
        let receipt = try await blobs.store(again, id: BlobID(), limit: 1)
        try await blobs.verify(receipt)
    }

    private func acknowledgements(_ folder: ScratchFolder) throws -> [String] {
        guard let text = try? String(contentsOfFile: folder.path + "/ledger", encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map(String.init)
    }

    /// Runs `process` under strace with these options and returns the lines of its log.
    private func upload(into folder: ScratchFolder, _ options: [String]) throws -> [String] {
        guard access("/usr/bin/strace", X_OK) == 0 else {
            throw PostgresCluster.Failure("strace is not installed: apt install strace")
        }
        let arguments = CommandLine.arguments
        let strace = Process()
        strace.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
        strace.arguments =
            ["-f", "-qq", "-o", folder.path + "/strace.log"] + options
            + [try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")]
            + BlobCrashTests.testing(arguments) + ["--filter", "BlobCrashTests/process"]
        strace.environment = ProcessInfo.processInfo.environment.merging([Self.folderName: folder.path]) { $1 }
        strace.standardOutput = FileHandle.nullDevice
        strace.standardError = FileHandle.nullDevice
        try strace.run()
        strace.waitUntilExit()
        let log = folder.path + "/strace.log"
        defer { try? FileManager.default.removeItem(atPath: log) }
        let text = try String(contentsOfFile: log, encoding: .utf8)
        #expect(!text.contains("ptrace"), "strace may not trace here: \(text.prefix(200))")
        return text.split(separator: "\n").map(String.init)
    }

    /// The arguments this test program was started with, without its selection of tests.
    private static func testing(_ arguments: [String]) -> [String] {
        var kept: [String] = []
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst() {
            if ["--filter", "--skip", "--xunit-output", "--event-stream-output-path"].contains(argument) {
                _ = rest.popFirst()
            } else {
                kept.append(argument)
            }
        }
        return kept
    }
}
