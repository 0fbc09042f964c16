import Foundation

/// 测量机: on what was measured, and what else it was doing.
struct Machine: Encodable {
    let processor: String
    let cores: Int
    let memoryGiB: Int
    let kernel: String

    static let cores = sysconf(Int32(_SC_NPROCESSORS_CONF))

    init() {
        let lines = Machine.text("/proc/cpuinfo").split(separator: "\n")
        let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
        processor = model.map { String($0.drop { $0 == " " }) } ?? "unknown"
        cores = Machine.cores
        let pages = Double(sysconf(Int32(_SC_PHYS_PAGES))) * Double(sysconf(Int32(_SC_PAGESIZE)))
        memoryGiB = Int((pages / 1_073_741_824).rounded())
        kernel = Machine.text("/proc/sys/kernel/osrelease").filter { !$0.isWhitespace }
    }

    /// The load average of the last minute; what is measured adds to it.
    static var load: Double {
        text("/proc/loadavg").split(separator: " ").first.flatMap { Double($0) } ?? 0
    }

    /// Resident memory of a process, in MiB: now, and the most it ever was.
    static func memory(of process: Int32) throws(Failure) -> (now: Double, peak: Double) {
        let status = text("/proc/\(process)/status").split(separator: "\n")
        func mebibytes(_ name: String) -> Double? {
            status.first { $0.hasPrefix(name) }?.split(whereSeparator: \.isWhitespace).dropFirst().first
                .flatMap { Double($0) }.map { $0 / 1_024 }
        }
        guard let now = mebibytes("VmRSS:"), let peak = mebibytes("VmHWM:") else {
            throw Failure("/proc/\(process)/status does not say how much memory the server has")
        }
        return (now, peak)
    }

    /// Seconds of the processor that a process has had, all its threads together.
    static func processorTime(of process: Int32) throws(Failure) -> Double {
        // proc(5): user and system time are the 14th and 15th; the name, in brackets, may hold blanks.
        let fields = text("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
            throw Failure("/proc/\(process)/stat does not say how long the server has run")
        }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func text(_ path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}
