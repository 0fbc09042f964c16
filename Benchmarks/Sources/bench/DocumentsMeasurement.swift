import Foundation

/// 文书测量: how long the PDF of each document takes that `zhidun export documents` writes, one after another.
struct DocumentsMeasurement: Encodable {
    let documents: Int
    /// From the start of the command until its end, for each document, in milliseconds.
    let average: Double
    /// Milliseconds from one document to the next, the first with all that comes before it left out.
    let p50: Double
    let p99: Double
    let longest: Double
    /// Milliseconds from the start of the command to the first document: the store is opened, the typesetter started.
    let first: Double
    /// Milliseconds of the processor for each, of the command and the typesetter together.
    let processor: Double

    static let wanted = 100

    static func take(_ plan: Plan) throws(Failure) -> DocumentsMeasurement {
        Progress.say("documents: loading the sample data")
        try Zhidun(plan, data: "documents", matters: samples).server.stop()
        var rounds: [Export] = []
        for round in 1...plan.rounds {
            Progress.say("documents: \(round) of \(plan.rounds)")
            rounds.append(try Export(plan, into: "documents-\(round)"))
        }
        let gaps = rounds.flatMap { $0.gaps.dropFirst() }.sorted()
        let count = rounds[0].gaps.count
        guard count >= wanted else { throw Failure("the sample data hold \(count) documents, \(wanted) are wanted") }
        return DocumentsMeasurement(
            documents: count, average: Figure.median(rounds.map(\.milliseconds)) / Double(count),
            p50: gaps[gaps.count / 2], p99: gaps[gaps.count * 99 / 100], longest: gaps[gaps.count - 1],
            first: Figure.median(rounds.map { $0.gaps[0] }),
            processor: Figure.median(rounds.map(\.processor)) / Double(count))
    }

    private static let samples = 60
}

/// 一次导出: the command, and when it said of each document that it is written.
private struct Export {
    /// Milliseconds from one line to the next, the first from the start.
    private(set) var gaps: [Double] = []
    private(set) var milliseconds = 0.0
    private(set) var processor = 0.0

    init(_ plan: Plan, into folder: String) throws(Failure) {
        let process = Process()
        process.executableURL = URL(filePath: plan.zhidun)
        process.arguments = [
            "export", "documents", plan.work.appending(path: folder).path, "--data",
            plan.work.appending(path: "documents").path, "--demo", "--json",
        ]
        let output = Pipe()
        process.standardOutput = output
        let (began, used) = (Ticks.now, Export.childrensTime)
        do { try process.run() } catch {
            throw Failure("the export cannot be started: \(error.localizedDescription)")
        }
        var last = began
        // Each line is written by itself, as soon as its document is.
        while case let part = output.fileHandleForReading.availableData, !part.isEmpty {
            let now = Ticks.now
            for _ in 0..<part.count(where: { $0 == UInt8(ascii: "\n") }) {
                gaps.append(Double(now - last) / 1e6)
                last = now
            }
        }
        process.waitUntilExit()
        milliseconds = Double(Ticks.now - began) / 1e6
        processor = (Export.childrensTime - used) * 1_000
        guard process.terminationStatus == 0 else {
            throw Failure("the export ended with \(process.terminationStatus)")
        }
    }

    /// Seconds of the processor that children have had which have ended, and theirs.
    private static var childrensTime: Double {
        var usage = rusage()
        getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}
