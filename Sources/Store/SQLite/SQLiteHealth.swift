/// 健康: what the log and the diagnosis say of the database under us.
package struct SQLiteHealth: Sendable, Equatable {
    /// Of the SQLite library, `3.40.1`.
    package let version: String
    /// For the log; empty when there is nothing to worry about.
    package let warnings: [String]
    /// Why writing has stopped, if it has.
    package let failure: StoreError?

    init(versionNumber: Int, failure: StoreError?) {
        let release = SQLiteRelease(versionNumber)
        version = release.description
        warnings =
            release.hasResetDefect
            ? [
                "SQLite \(release) has the WAL-reset defect (3.7.0 to 3.51.2): no other program may open the live "
                    + "database file, not even to read or back it up; upgrade to 3.51.3, 3.50.7 or 3.44.6"
            ] : []
        self.failure = failure
    }
}

/// A release of SQLite, from the number the library gives (3040001 for 3.40.1).
struct SQLiteRelease: CustomStringConvertible {
    let major: Int
    let minor: Int
    let patch: Int

    init(_ number: Int) {
        major = number / 1_000_000
        minor = number / 1_000 % 1_000
        patch = number % 1_000
    }

    var description: String { "\(major).\(minor).\(patch)" }

    /// Whether two connections that write and checkpoint at the same instant can lose pages (fixed 2026-03-13).
    var hasResetDefect: Bool {
        switch minor {
        case _ where major != 3: false
        case ..<7: false
        case 44: patch < 6
        case 50: patch < 7
        case 51: patch < 3
        default: minor < 51
        }
    }
}
