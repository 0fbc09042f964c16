import Foundation

/// 性能测量: measures the release binary beside its peer; ends with 1 where a goal is not met, 2 where it cannot measure.
@main
enum Bench {
    static func main() {
        do throws(Failure) {
            let report = try run(try Plan(Array(CommandLine.arguments.dropFirst())))
            Progress.end()
            print(report.table)
            exit(report.goals.allSatisfy(\.isMet) ? 0 : 1)
        } catch {
            Progress.end()
            FileHandle.standardError.write(Data("bench: \(error.message)\n".utf8))
            exit(2)
        }
    }

    private static func run(_ plan: Plan) throws(Failure) -> Report {
        try empty(plan.work)
        defer { try? FileManager.default.removeItem(at: plan.work) }
        var report = Report(plan)
        if plan.parts.contains(.memory) { report.memory = try MemoryMeasurement.take(plan) }
        if plan.parts.contains(.reports) { report.reports = try ReportsMeasurement.all(plan) }
        if plan.parts.contains(.queue) {
            let measured = try QueueMeasurement.all(plan)
            (report.filling, report.queue, report.peersList) = (measured.filling, measured.pages, measured.list)
        }
        if plan.parts.contains(.clocks) {
            if !plan.parts.contains(.queue) { report.filling = try OfficeFilling.run(plan) }
            report.clocks = try ClocksMeasurement.all(plan)
        }
        if plan.parts.contains(.documents) { report.documents = try DocumentsMeasurement.take(plan) }
        report.judge()
        try report.write(to: plan.output)
        return report
    }

    private static func empty(_ folder: URL) throws(Failure) {
        do {
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure("\(folder.path) cannot be made: \(error.localizedDescription)")
        }
    }
}
