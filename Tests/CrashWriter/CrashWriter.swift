import Base
import Crypto
import Glibc
import Store

/// A program to be killed: clients that each write the events of one stream, and say on standard output which of them
/// the store has acknowledged, after it has.
///
/// `crashwriter DIRECTORY [CLIENTS [EVENTS [CHECKPOINT-PAGES]]]`; without a number of events it writes until it is
/// killed. Lines are `ack STREAM SEQUENCE SHA256` and `refused KIND`.
@main
struct CrashWriter {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard let directory = arguments.first else { exit(2) }
        let numbers = arguments.dropFirst().map { Int($0) ?? 0 }
        let clients = numbers.first ?? 8
        let events = numbers.count > 1 && numbers[1] > 0 ? numbers[1] : .max
        do {
            let options = SQLiteOptions(checkpointPages: numbers.count > 2 ? numbers[2] : 50)
            let database = try SQLiteDatabase(directory, options: options)
            try await database.migrate(at: Instant(milliseconds: 0))
            say("ready")
            await withTaskGroup(of: Void.self) { group in
                for client in 1...clients {
                    group.addTask { await Client(stream: "client-\(client)", database: database).write(events) }
                }
            }
            await database.close()
        } catch {
            say("refused \(kind(of: error))")
            complain("\(error)")
            exit(3)
        }
    }

    static func kind(of error: any Error) -> String {
        (error as? StoreError).map { "\($0.kind)" } ?? "strange"
    }

    /// One line in one call, so that a kill leaves whole lines.
    static func say(_ line: String) { put(line, on: STDOUT_FILENO) }
    static func complain(_ line: String) { put(line, on: STDERR_FILENO) }

    private static func put(_ line: String, on descriptor: Int32) {
        let line = line + "\n"
        if Glibc.write(descriptor, line, line.utf8.count) < 0 { exit(4) }
    }
}

/// One client, which writes one event after the other.
struct Client {
    let stream: String
    let database: SQLiteDatabase

    func write(_ events: Int) async {
        var patience = 50
        do {
            var sequence = try await last() + 1
            let end = events == .max ? Int.max : sequence + events
            while sequence < end, patience > 0 {
                let payload = Client.payload()
                let digest = Client.sha256(payload)
                do {
                    try await append(sequence, payload, digest)
                } catch let error as StoreError {
                    CrashWriter.say("refused \(error.kind)")
                    CrashWriter.complain("\(error)")
                    patience -= 1
                    // After a refusal the event may or may not be there: what is there decides what comes next.
                    sequence = try await last() + 1
                    try await Task.sleep(for: .milliseconds(2))
                    continue
                }
                CrashWriter.say("ack \(stream) \(sequence) \(digest.map { Client.hex($0) }.joined())")
                sequence += 1
            }
        } catch {
            CrashWriter.say("refused \(CrashWriter.kind(of: error))")
            CrashWriter.complain("\(error)")
        }
    }

    private func last() async throws -> Int {
        try await database.read { [stream] transaction in
            try transaction.row("SELECT coalesce(max(sequence), 0) AS n FROM event WHERE stream = ?", stream)?.int("n")
                ?? 0
        }
    }

    private func append(_ sequence: Int, _ payload: [UInt8], _ digest: [UInt8]) async throws {
        try await database.write { [stream] transaction in
            try transaction.run(
                """
                INSERT INTO event (stream, sequence, schema_version, recorded_at, claimed_at, actor, act, payload, leaf_hash)
                VALUES (?, ?, 1, 0, 0, 'crashwriter', 'wrote', ?, ?)
                """, stream, sequence, payload, digest)
        }
    }

    /// Mostly small, sometimes as large as several pages.
    private static func payload() -> [UInt8] {
        let size = Int.random(in: 1...20) == 1 ? Int.random(in: 4_000...20_000) : Int.random(in: 1...600)
        var bytes = [UInt8](repeating: 0, count: size)
        bytes.withUnsafeMutableBytes { buffer in
            for start in stride(from: 0, to: buffer.count - 8, by: 8) {
                buffer.storeBytes(of: UInt64.random(in: 0...UInt64.max), toByteOffset: start, as: UInt64.self)
            }
        }
        return bytes
    }

    private static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
