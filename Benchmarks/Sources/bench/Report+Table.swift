/// The figures as a table to read.
extension Report {
    var table: String {
        var lines = [
            "\(machine.processor), \(machine.cores) cores, \(machine.memoryGiB) GiB, Linux \(machine.kernel)",
            "load average \(Report.text(loadBefore)) before, \(Report.text(loadAfter)) after", "",
            Report.line("", "connections", "per second", "p50 ms", "p99 ms", "longest", "cpu ms"),
        ]
        for measurement in reports {
            lines.append(Report.line("reports, Zhidun", measurement.ours))
            lines.append(Report.line("reports, peer", measurement.peer))
            let ratios = measurement.ratios.map(Report.text).joined(separator: ", ")
            lines.append("  times the peer's: \(ratios); by time of the processor \(Report.text(measurement.thrift))")
        }
        if let filling { lines.append(Report.line("reports, office full", filling)) }
        for measurement in queue {
            let name = "queue, \(measurement.page.name)"
            lines += measurement.figures.map { Report.line(name, $0) }
        }
        if let peersList { lines.append(Report.line("list, peer", peersList)) }
        for measurement in clocks {
            lines.append(
                "clocks, \(measurement.name): \(Report.text(measurement.seconds)) s (\(Report.text(measurement.processor)) s "
                    + "of the processor) for \(measurement.matters) matters")
        }
        if let documents {
            lines.append(
                "documents: \(documents.documents) in a batch, \(Report.text(documents.average)) ms each, p50 "
                    + "\(Report.text(documents.p50)), p99 \(Report.text(documents.p99)), longest "
                    + "\(Report.text(documents.longest)), the first \(Report.text(documents.first)); "
                    + "\(Report.text(documents.processor)) ms of the processor each")
        }
        if let memory {
            lines.append("memory: \(Report.text(memory.resident)) MiB, at its most \(Report.text(memory.peak)) MiB")
        }
        lines.append("")
        for goal in goals {
            let verdict = goal.isMet ? "met" : "NOT MET"
            lines.append("\(verdict): \(goal.name): \(Report.text(goal.measured)), goal \(Report.text(goal.goal))")
        }
        return lines.joined(separator: "\n")
    }

    private static func line(_ name: String, _ figure: Figure) -> String {
        line(
            name, String(figure.connections), text(figure.perSecond), text(figure.p50), text(figure.p99),
            text(figure.longest), text(figure.processor))
    }

    private static func line(_ name: String, _ figures: String...) -> String {
        let first = name + String(repeating: " ", count: max(0, 30 - name.count))
        return first + figures.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
    }

    /// With two digits behind the point where it is small.
    private static func text(_ number: Double) -> String {
        guard number < 100 else { return String(Int(number.rounded())) }
        let hundredths = Int((number * 100).rounded())
        let rest = String(hundredths % 100)
        return "\(hundredths / 100)." + (rest.count < 2 ? "0" + rest : rest)
    }
}
