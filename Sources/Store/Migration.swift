import Crypto

/// 迁移: one step of the schema, never changed once an office has applied it.
package struct Migration: Sendable, Equatable {
    /// From 1, without gaps.
    package let number: Int
    /// What its file is called: `core`.
    package let name: String
    private let sqlite: [UInt8]
    private let postgres: [UInt8]

    /// One text for both databases.
    package init(_ number: Int, _ name: String, _ text: [UInt8]) {
        self.init(number, name, sqlite: text, postgres: text)
    }

    /// A text for each, where they must differ.
    package init(_ number: Int, _ name: String, sqlite: [UInt8], postgres: [UInt8]) {
        self.number = number
        self.name = name
        self.sqlite = sqlite
        self.postgres = postgres
    }

    /// SHA-256 of the text for this database, in hexadecimal digits.
    package func sha256(for dialect: Dialect) -> String {
        var hash = SHA256()
        text(for: dialect).withUnsafeBytes { hash.update(bufferPointer: $0) }
        let digits = Array("0123456789abcdef")
        return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// The statements this database is to execute, one at a time.
    package func statements(for dialect: Dialect) -> [String] {
        let statements = SQLScript.statements(in: String(decoding: text(for: dialect), as: UTF8.self))
        return statements.map { Migration.translate($0, for: dialect) }
    }

    /// A statement written with SQLite's words, for either database. SQLite's tables are STRICT, so that a column holds
    /// what it says as it does in PostgreSQL, where the word means nothing.
    static func translate(_ statement: String, for dialect: Dialect) -> String {
        guard dialect == .postgres else { return statement }
        let strict = ") STRICT"
        let loose = statement.hasSuffix(strict) ? String(statement.dropLast(strict.count - 1)) : statement
        return PostgresDialect.translate(ddl: loose)
    }

    private func text(for dialect: Dialect) -> [UInt8] {
        switch dialect {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }
}

extension Migration {
    /// Every migration there is, in order; a new one goes to the end.
    package static let all = [
        Migration(1, "core", PackageResources.m0001_core_sql),
        Migration(
            2, "append-only", sqlite: PackageResources.m0002_append_only_sqlite_sql,
            postgres: PackageResources.m0002_append_only_postgres_sql),
        Migration(3, "matters", PackageResources.m0003_matters_sql),
        Migration(4, "intake", PackageResources.m0004_intake_sql),
        Migration(5, "registers", PackageResources.m0005_registers_sql),
        Migration(6, "people", PackageResources.m0006_people_sql),
        Migration(7, "desk", PackageResources.m0007_desk_sql),
        Migration(8, "publication", PackageResources.m0008_publication_sql),
        Migration(9, "tally", PackageResources.m0009_tally_sql),
        Migration(10, "notices", PackageResources.m0010_notices_sql),
        Migration(11, "document-numbers", PackageResources.m0011_document_numbers_sql),
        Migration(12, "amendments", PackageResources.m0012_amendments_sql),
        Migration(13, "notice-causes", PackageResources.m0013_notice_causes_sql),
        Migration(14, "matter-clocks", PackageResources.m0014_matter_clocks_sql),
        Migration(15, "desk-order", PackageResources.m0015_desk_order_sql),
        Migration(16, "calendar-feeds", PackageResources.m0016_calendar_feeds_sql),
        Migration(17, "officers", PackageResources.m0017_officers_sql),
    ]
}
