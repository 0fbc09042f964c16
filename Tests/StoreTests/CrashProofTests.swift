import Base
import Foundation
import Testing

@testable import Store
@testable import StoreTesting

/// 崩溃证明: whatever ends the process, what was acknowledged is there, once and whole.
@Suite(.serialized) struct CrashProofTests {
    static let isFull = ProcessInfo.processInfo.environment["ZHIDUN_FULL"] == "1"
    static let strace = ["strace", "-f", "--seccomp-bpf", "-o", "/dev/null"]
    static let canTrace = CrashWriterProcess.has(strace + ["-e", "trace=fsync"])
    static let canLimit = CrashWriterProcess.has(["prlimit", "--nofile=24"])

    @Test("killed at any moment, again and again on the same directory, it loses nothing", .timeLimit(.minutes(10)))
    func kills() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        var ledger = CrashLedger()
        let rounds = Self.isFull ? 200 : 30
        for round in 1...rounds {
            // Some are killed while they open and recover the file, some in the middle of work.
            let delay = round % 3 == 0 ? Double.random(in: 0.01...0.1) : Double.random(in: 0.1...0.5)
            ledger.take(try CrashWriterProcess.run(folder.path, killedAfter: delay).output)
            if round % 10 == 0 || round == rounds { try await expectAll(ledger, in: folder.path) }
        }
        #expect(ledger.count > rounds * 10)
        #expect(ledger.refusals.isEmpty)
        print("crash proof: \(rounds) kills, \(ledger.count) acknowledged")
    }

    @Test("a failed fsync stops writing for good", .enabled(if: canTrace), .timeLimit(.minutes(5)))
    func failedSync() async throws {
        for occurrence in Self.isFull ? Array(1...40) : [1, 3, 8, 21, 34] {
            let fault = ["-e", "trace=fdatasync,fsync", "-e", "inject=fdatasync,fsync:error=EIO:when=\(occurrence)"]
            let ledger = try await hurt(Self.strace + fault, [4, 60, 20])
            #expect(ledger.refusals.contains("failed"), "at \(occurrence)")
            let firstRefusal = try #require(ledger.lines.firstIndex { $0.hasPrefix("refused") })
            // Clients of the batch before may still be saying what they were told.
            let said = ledger.lines[firstRefusal...].filter { $0.hasPrefix("ack") }
            #expect(said.count <= 4, "at \(occurrence)")
        }
    }

    @Test("a full disk refuses, and nothing acknowledged is missing", .enabled(if: canTrace), .timeLimit(.minutes(5)))
    func fullDisk() async throws {
        for occurrence in Self.isFull ? Array(1...60) : [1, 4, 12, 20, 60, 90] {
            let fault = ["-e", "trace=pwrite64", "-e", "inject=pwrite64:error=ENOSPC:when=\(occurrence)+"]
            let ledger = try await hurt(Self.strace + fault, [4, 60, 20])
            #expect(ledger.refusals.contains("full"), "at \(occurrence)")
            #expect(Set(ledger.refusals) == ["full"], "at \(occurrence)")
        }
    }

    @Test("when there is room again, writing goes on", .enabled(if: canTrace))
    func roomAgain() async throws {
        // On a store with its schema, so that the fault meets the events however large the schema grows.
        let fault = ["-e", "trace=pwrite64", "-e", "inject=pwrite64:error=ENOSPC:when=40..55"]
        let ledger = try await hurt(Self.strace + fault, [4, 60, 20], isMigrated: true)
        let full = try #require(ledger.lines.firstIndex(of: "refused full"))
        #expect(ledger.lines[full...].contains { $0.hasPrefix("ack") })
    }

    @Test("too few file descriptors refuse at the start", .enabled(if: canLimit))
    func fewDescriptors() async throws {
        for limit in [8, 16, 24] {
            let ledger = try await hurt(["prlimit", "--nofile=\(limit)"], [4, 5])
            #expect(ledger.lines == ["refused failed"], "at \(limit)")
        }
    }

    @Test("file descriptors that run out later do not touch the store", .enabled(if: canLimit))
    func noMoreDescriptors() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        var ledger = CrashLedger()
        let process = try CrashWriterProcess.run(folder.path, [8, 0, 20], killedAfter: 0.8) { process in
            Thread.sleep(forTimeInterval: 0.4)
            #expect(CrashWriterProcess.succeeds(["prlimit", "--pid=\(process)", "--nofile=3"]))
        }
        ledger.take(process.output)
        #expect(ledger.refusals.isEmpty)
        #expect(ledger.count > 100)
        try await expectAll(ledger, in: folder.path)
    }

    @Test("nothing is acknowledged before the log that holds it is on the disk", .enabled(if: canTrace))
    func syncBeforeAcknowledgement() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let trace = folder.path + "/trace"
        let tool = ["strace", "-f", "-y", "-s", "16", "-o", trace, "-e", "trace=pwrite64,fdatasync,fsync,write"]
        let process = try CrashWriterProcess.run(under: tool, folder.path + "/data", [1, 40, 5])
        #expect(process.status == 0)
        let order = SyncTrace(try String(contentsOfFile: trace, encoding: .utf8))
        #expect(order.acknowledged == 40)
        #expect(order.unsynchronized == 0)
    }

    /// Runs a crashwriter under a fault on a directory of its own, opens that without the fault and compares.
    private func hurt(
        _ tool: [String], _ arguments: [Int], isMigrated: Bool = false
    ) async throws -> CrashLedger {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        if isMigrated {
            let database = try SQLiteDatabase(folder.path + "/data")
            try await database.migrate(at: Instant(milliseconds: 0))
            await database.close()
        }
        var ledger = CrashLedger()
        let process = try CrashWriterProcess.run(under: tool, folder.path + "/data", arguments)
        ledger.take(process.output)
        #expect(process.status == 0 || process.status == 3, "\(tool) \(process.complaints.suffix(400))")
        try await expectAll(ledger, in: folder.path + "/data")
        return ledger
    }

    private func expectAll(_ ledger: CrashLedger, in directory: String) async throws {
        let database = try SQLiteDatabase(directory)
        if try await database.read({ try $0.row("SELECT 1 FROM sqlite_schema WHERE name = 'event'") }) == nil {
            #expect(ledger.count == 0)
        } else {
            let events = try await database.read { transaction in
                try transaction.rows("SELECT stream, sequence, payload, leaf_hash FROM event").map { row in
                    CrashLedger.Stored(
                        stream: try row.text("stream"), sequence: try row.int("sequence"),
                        payload: try row.blob("payload"), leafHash: try row.blob("leaf_hash"))
                }
            }
            #expect(ledger.violations(in: events).prefix(5).isEmpty)
        }
        #expect(try await database.integrityProblems() == [])
        await database.close()
    }
}
