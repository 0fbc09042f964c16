/// What strace saw (`-f -y`), read for one question: was the log on the disk whenever something was acknowledged?
struct SyncTrace {
    private(set) var acknowledged = 0
    /// Acknowledgements while something written to the log had not been synchronized.
    private(set) var unsynchronized = 0

    init(_ trace: String) {
        var isDirty = false
        var synchronizing: Set<Substring> = []
        for line in trace.split(separator: "\n") {
            guard let process = line.split(separator: " ").first else { continue }
            let isOfLog = line.contains("zhidun.db-wal>")
            let isSync = line.contains("fdatasync(") || line.contains("fsync(")
            if line.contains("pwrite64("), isOfLog { isDirty = true }
            if isSync, isOfLog, line.contains("unfinished") { synchronizing.insert(process) }
            let hasResumed = line.contains("sync resumed>") && synchronizing.remove(process) != nil
            if (isSync && isOfLog) || hasResumed, line.hasSuffix(" = 0") { isDirty = false }
            if line.contains("write(1<"), line.contains("\"ack ") {
                acknowledged += 1
                if isDirty { unsynchronized += 1 }
            }
        }
    }
}
