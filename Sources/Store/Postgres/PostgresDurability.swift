/// 持久性: the server settings without which an acknowledged act could be lost or text would sort otherwise than in SQLite.
enum PostgresDurability {
    static let query = """
        SELECT current_setting('server_version_num') AS version,
               current_setting('server_encoding') AS server_encoding,
               current_setting('synchronous_commit') AS synchronous_commit,
               current_setting('fsync') AS fsync,
               current_setting('full_page_writes') AS full_page_writes,
               datlocprovider::text AS locale_provider, datcollate::text AS collation
        FROM pg_database WHERE datname = current_database()
        """

    /// Throws with the name and value of every setting that is not as it must be.
    static func check(_ rows: [Row]) throws(PostgresFailure) {
        guard let row = rows.first else { throw .misuse("the server does not tell its settings") }
        let demands: [(name: String, allowed: [String])] = [
            ("server_encoding", ["UTF8"]),
            ("synchronous_commit", ["on", "remote_apply"]),
            ("fsync", ["on"]),
            ("full_page_writes", ["on"]),
            ("locale_provider", ["c"]),
            ("collation", ["C", "C.UTF-8", "C.utf8", "POSIX"]),
        ]
        var faults: [String] = []
        for demand in demands {
            let value = (try? row.text(demand.name)) ?? "?"
            if !demand.allowed.contains(value) {
                faults.append("\(demand.name) is \(value) and must be \(demand.allowed.joined(separator: " or "))")
            }
        }
        let version = (try? row.text("version")).flatMap { Int($0) } ?? 0
        if version < oldest { faults.append("the server's version is \(version) and must be at least \(oldest)") }
        guard faults.isEmpty else {
            throw PostgresFailure(PostgresState(code: "55000"), .failed, faults.joined(separator: "; "))
        }
    }

    /// PostgreSQL 15, the version the tests run on; older ones do not tell their locale provider.
    private static let oldest = 150_000
}
