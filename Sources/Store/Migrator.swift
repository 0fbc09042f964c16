package import Base

/// 迁移器: brings the schema of a database up to this program's, forward only.
///
/// Which migrations a database has is written in its table `schema_version`, in the transaction that applied each.
package struct Migrator {
    private let dialect: Dialect
    private let migrations: [Migration]

    /// For one kind of database, with all migrations or those a test brings.
    package init(dialect: Dialect, migrations: [Migration] = Migration.all) {
        self.dialect = dialect
        self.migrations = migrations
    }

    /// Applies what is missing and returns it.
    ///
    /// `transact` runs its closure in one transaction on one connection; where several processes may do this at once it
    /// must let one in at a time. Each transaction looks afresh at what has been applied.
    ///
    /// - Throws: `.foreign` when the database is newer than this program or has applied something else.
    @discardableResult
    package func migrate(
        at now: Instant, transact: ((any Session) throws -> Void) throws -> Void
    ) throws -> [Migration] {
        var applied: [Migration] = []
        var isCurrent = false
        while !isCurrent {
            var next: Migration?
            try transact { session in
                _ = try session.execute(Migrator.table(for: dialect), [])
                next = try missing(session).first
                if let next { try apply(next, at: now, session) }
            }
            if let next { applied.append(next) } else { isCurrent = true }
        }
        return applied
    }

    /// Refuses, with `.foreign`, a database that is newer than this program or has applied something else; one that
    /// nobody has migrated is fine.
    package func check(_ session: any Session) throws {
        if try hasTable(session) { _ = try missing(session) }
    }

    /// The migrations a database still lacks.
    package func pending(_ session: any Session) throws -> [Migration] {
        try hasTable(session) ? try missing(session) : migrations
    }

    private func missing(_ session: any Session) throws -> [Migration] {
        let rows = try session.query("SELECT number, name, sha256 FROM schema_version ORDER BY number", [])
        for (position, row) in rows.enumerated() {
            let number = try row.int("number")
            let label = "migration \(number) (\(try row.text("name")))"
            guard position < migrations.count else {
                throw StoreError(.foreign, "the database is newer than this program: it has \(label)")
            }
            let migration = migrations[position]
            guard migration.number == number, migration.sha256(for: dialect) == (try row.text("sha256")) else {
                throw StoreError(.foreign, "the database has applied another \(label) than this program's")
            }
        }
        return Array(migrations.dropFirst(rows.count))
    }

    private func apply(_ migration: Migration, at now: Instant, _ session: any Session) throws {
        for statement in migration.statements(for: dialect) { _ = try session.execute(statement, []) }
        _ = try session.execute(
            "INSERT INTO schema_version (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
            [
                .integer(Int64(migration.number)), .text(migration.name), .text(migration.sha256(for: dialect)),
                .integer(now.milliseconds),
            ])
    }

    private func hasTable(_ session: any Session) throws -> Bool {
        let sql =
            switch dialect {
            case .sqlite: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'"
            case .postgres: "SELECT 1 FROM pg_class WHERE oid = to_regclass('schema_version')"
            }
        return try !session.query(sql, []).isEmpty
    }

    private static func table(for dialect: Dialect) -> String {
        Migration.translate(
            """
            CREATE TABLE IF NOT EXISTS schema_version (
                number     INTEGER NOT NULL PRIMARY KEY,
                name       TEXT    NOT NULL,
                sha256     TEXT    NOT NULL,
                applied_at INTEGER NOT NULL
            ) STRICT
            """, for: dialect)
    }
}
