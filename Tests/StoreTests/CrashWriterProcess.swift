import Foundation
import Synchronization

@testable import Store

/// A crashwriter under test, perhaps under a tool that hurts it.
struct CrashWriterProcess {
    let output: String
    let complaints: String
    let status: Int32

    /// Runs it on a directory until it ends or, when a time is given, is killed so long after it was started; what is
    /// done to it `meanwhile` gets its number.
    static func run(
        under tool: [String] = [], _ directory: String, _ arguments: [Int] = [], killedAfter delay: TimeInterval? = nil,
        meanwhile: (Int32) -> Void = { _ in }
    ) throws -> CrashWriterProcess {
        let process = Process()
        let command = tool + [try program(), directory] + arguments.map(String.init)
        process.executableURL = URL(fileURLWithPath: tool.isEmpty ? command[0] : "/usr/bin/env")
        process.arguments = tool.isEmpty ? Array(command.dropFirst()) : command
        let (output, complaints) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = complaints
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        try process.run()
        let collected = Collected()
        let reading = DispatchGroup()
        for (pipe, isOutput) in [(output, true), (complaints, false)] {
            DispatchQueue.global().async(group: reading) {
                while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty {
                    collected.add(data, isOutput: isOutput)
                }
            }
        }
        meanwhile(process.processIdentifier)
        if let delay {
            Thread.sleep(forTimeInterval: delay)
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        reading.wait()
        return CrashWriterProcess(
            output: collected.text(isOutput: true), complaints: collected.text(isOutput: false),
            status: process.terminationStatus)
    }

    /// Whether a tool is on this machine and may do its work here.
    static func has(_ tool: [String]) -> Bool { succeeds(tool + ["true"]) }

    /// Runs a command and says whether it ended well.
    static func succeeds(_ command: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// The program lies where the tests were built.
    private static func program() throws -> String {
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let here = [own ?? "", CommandLine.arguments.first ?? "", Bundle.main.bundlePath + "/x"]
        for path in here {
            var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            for _ in 1...4 {
                let candidate = folder.appendingPathComponent("crashwriter").path
                if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
                folder.deleteLastPathComponent()
            }
        }
        throw Refused(reason: "crashwriter has not been built beside the tests")
    }
}

/// What a process has said so far.
private final class Collected: Sendable {
    private let data = Mutex((output: Data(), complaints: Data()))

    func add(_ more: Data, isOutput: Bool) {
        data.withLock { data in
            if isOutput { data.output += more } else { data.complaints += more }
        }
    }

    func text(isOutput: Bool) -> String {
        data.withLock { String(decoding: isOutput ? $0.output : $0.complaints, as: UTF8.self) }
    }
}
