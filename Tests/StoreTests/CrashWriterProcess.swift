import Foundation
import Synchronization

@testable import Store
@testable import StoreTesting

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
        let command =
            (tool.isEmpty ? [] : ["/usr/bin/env"] + tool) + [try program(), directory] + arguments.map(String.init)
        let (output, complaints) = (try Program.pipe(), try Program.pipe())
        defer { for end in [output.reading, complaints.reading] { close(end) } }
        let process: Program
        do {
            defer { for end in [output.writing, complaints.writing] { close(end) } }
            process = try Program(
                command, output: output.writing, complaints: complaints.writing,
                environment: ["SWIFT_BACKTRACE=enable=no"])
        }
        let said = Mutex((output: "", complaints: ""))
        let reading = DispatchGroup()
        DispatchQueue.global().async(group: reading) {
            let text = Program.all(of: output.reading)
            said.withLock { $0.output = text }
        }
        DispatchQueue.global().async(group: reading) {
            let text = Program.all(of: complaints.reading)
            said.withLock { $0.complaints = text }
        }
        meanwhile(process.id)
        if let delay {
            Thread.sleep(forTimeInterval: delay)
            kill(process.id, SIGKILL)
        }
        let status = process.end()
        reading.wait()
        let all = said.withLock { $0 }
        return CrashWriterProcess(output: all.output, complaints: all.complaints, status: status)
    }

    /// Whether a tool is on this machine and may do its work here.
    static func has(_ tool: [String]) -> Bool { succeeds(tool + ["true"]) }

    /// Runs a command and says whether it ended well.
    static func succeeds(_ command: [String]) -> Bool {
        (try? Program.run(["/usr/bin/env"] + command))?.status == 0
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
