import GRDB

/// 设置: what every connection to the live file must be set to, because the promise of durability rests on it.
///
/// They are imposed when a connection opens and read back afterwards: SQLite ignores a pragma it does not know, and
/// libraries between us and it change some (GRDB's pool lowers `synchronous` to NORMAL).
enum SQLiteSettings {
    /// One pragma and what it must answer when it is read back.
    struct Setting: Sendable {
        let pragma: String
        let value: String
    }

    /// Of the one connection that writes.
    static let writer =
        [Setting(pragma: "journal_mode", value: "wal")] + common + [
            Setting(pragma: "query_only", value: "0"), Setting(pragma: "cache_size", value: "-32000"),
        ]
    /// Of a connection that reads; the journal mode is the file's by then.
    static let reader =
        common + [Setting(pragma: "query_only", value: "1"), Setting(pragma: "cache_size", value: "-8000")]

    /// `wal_autocheckpoint=0`: only the writer copies pages from the log into the file, so that SQLite's WAL-reset
    /// defect cannot be met. `recursive_triggers`: without it a REPLACE removes a row past the append-only triggers.
    /// `temp_store=2`: sorting spills into memory, not into files outside the data directory. `cache_size`, in KiB: random
    /// keys touch pages all over the indexes, and SQLite's own 2 MB hold too few of them.
    private static let common = [
        Setting(pragma: "synchronous", value: "2"),
        Setting(pragma: "wal_autocheckpoint", value: "0"),
        Setting(pragma: "foreign_keys", value: "1"),
        Setting(pragma: "recursive_triggers", value: "1"),
        Setting(pragma: "trusted_schema", value: "0"),
        Setting(pragma: "secure_delete", value: "1"),
        Setting(pragma: "cell_size_check", value: "1"),
        Setting(pragma: "temp_store", value: "2"),
        Setting(pragma: "busy_timeout", value: "5000"),
    ]

    /// How GRDB opens a connection with these settings.
    static func configuration(_ settings: [Setting], label: String, readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.label = label
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        // A transaction that could not be rolled back must stop the writer, not the process.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { connection in
            for setting in settings {
                try connection.execute(sql: "PRAGMA \(setting.pragma) = \(setting.value)")
            }
        }
        return configuration
    }

    /// Reads the settings back; `.failed` names those that do not hold.
    static func verify(_ settings: [Setting], on connection: GRDB.Database) throws {
        let wrong = try settings.compactMap { setting -> String? in
            let found = try String.fetchOne(connection, sql: "PRAGMA \(setting.pragma)")
            return found == setting.value
                ? nil : "\(setting.pragma) is \(found ?? "unknown") instead of \(setting.value)"
        }
        guard wrong.isEmpty else {
            throw StoreError(.failed, "SQLite does not keep to its settings: " + wrong.joined(separator: ", "))
        }
    }
}
