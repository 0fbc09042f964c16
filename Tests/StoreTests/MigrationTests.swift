import Base
import Foundation
import Testing

@testable import Store
@testable import StoreTesting

@Suite struct MigrationTests {
    private let now = Instant(milliseconds: 1_795_000_000_000)

    @Test("a new database gets every migration once, and knows which and when")
    func applies() async throws {
        try await withDatabase { database in
            #expect(try await database.migrate(at: now).map(\.number) == Array(1...Migration.all.count))
            #expect(try await database.migrate(at: now).isEmpty)
            let rows = try await database.read { try $0.rows("SELECT * FROM schema_version ORDER BY number") }
            let numbers = try rows.map { try $0.int("number") }
            #expect(numbers == Array(1...Migration.all.count))
            let times = try rows.map { try $0.instant("applied_at") }
            #expect(times.allSatisfy { $0 == now })
            #expect(try rows[0].text("name") == "core")
        }
    }

    @Test("a database newer than the program is refused, open or closed, and left alone")
    func newer() async throws {
        try await withDatabase { database in
            let newer = Migration.all + [step(Migration.all.count + 1, "CREATE TABLE later (id INTEGER)")]
            try await database.migrate(at: now, to: newer)
            await #expect(throws: StoreError(.foreign, "")) { try await database.migrate(at: now) }
            await database.close()
            #expect { try SQLiteDatabase(database.directory.path) } throws: { error in
                (error as? StoreError)?.kind == .foreign && "\(error)".contains("newer than this program")
            }
        }
    }

    @Test("a database that has applied another text under the same number is refused")
    func changed() async throws {
        try await withDatabase { database in
            try await database.migrate(at: now, to: [step(1, "CREATE TABLE a (id INTEGER)")])
            await #expect(throws: StoreError(.foreign, "")) {
                try await database.migrate(at: now, to: [step(1, "CREATE TABLE a (id INTEGER, other TEXT)")])
            }
        }
    }

    @Test("a migration that fails half-way leaves nothing, and those before it stay")
    func halfApplied() async throws {
        try await withDatabase { database in
            let steps = [
                step(1, "CREATE TABLE a (id INTEGER)"),
                step(2, "CREATE TABLE b (id INTEGER); INSERT INTO b VALUES (1); CREATE TABLE a (id INTEGER)"),
            ]
            await #expect(throws: StoreError.self) { try await database.migrate(at: now, to: steps) }
            let names = try await database.read { transaction in
                try transaction.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                    .map { try $0.text("name") }
            }
            #expect(names == ["a", "schema_version"])
            let steps2 = [steps[0], step(2, "CREATE TABLE b (id INTEGER)")]
            #expect(try await database.migrate(at: now, to: steps2).map(\.number) == [2])
        }
    }

    @Test("what people were told before a notice had a cause is told of acts, and what they put away stays away")
    func noticeCauses() async throws {
        try await withDatabase { database in
            try await database.migrate(at: now, to: Array(Migration.all.prefix(12)))
            try await database.write { transaction in
                try transaction.run(
                    """
                    INSERT INTO notice (account, matter, sequence, created_at, dismissed_at)
                    VALUES ('wang', 'm1', 3, 7, NULL), ('sun', 'm1', 3, 7, 9)
                    """)
            }
            try await database.migrate(at: now)
            let rows = try await database.read { transaction in
                try transaction.rows("SELECT * FROM notice ORDER BY account").map {
                    "\(try $0.text("account")) \(try $0.text("matter")) \(try $0.int("sequence")) "
                        + "\(try $0.int("created_at")) \(try $0.value("dismissed_at"))"
                }
            }
            #expect(rows == ["sun m1 3 7 \(Value.integer(9))", "wang m1 3 7 \(Value.null)"])
        }
    }

    @Test("of a change of the law that was told matter by matter people are told once, unless they put away all")
    func lawNotices() async throws {
        try await withDatabase { database in
            try await database.migrate(at: now, to: Array(Migration.all.prefix(16)))
            try await database.write { transaction in
                try transaction.run(
                    """
                    INSERT INTO notice (account, matter, sequence, amendment, created_at, dismissed_at)
                    VALUES ('wang', 'm1', 3, 2, 7, 8), ('wang', 'm2', 1, 2, 6, NULL), ('wang', 'm1', 3, 0, 5, NULL),
                        ('sun', 'm1', 3, 2, 7, 8), ('sun', 'm2', 1, 2, 7, 9)
                    """)
            }
            try await database.migrate(at: now)
            let (changes, acts) = try await database.read { transaction in
                (
                    try transaction.rows("SELECT * FROM law_notice ORDER BY account").map {
                        "\(try $0.text("account")) \(try $0.int("amendment")) \(try $0.int("created_at")) "
                            + "\(try $0.value("dismissed_at"))"
                    }, try transaction.rows("SELECT * FROM notice").map { try $0.text("account") }
                )
            }
            #expect(changes == ["sun 2 7 \(Value.integer(9))", "wang 2 6 \(Value.null)"])
            #expect(acts == ["wang"])
        }
    }

    @Test("the list of migrations is complete, dense and in order")
    func list() throws {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
        let folder = SourceTree.store + "/Migrations"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".sql") }.sorted()
        for dialect in Dialect.allCases {
            let named = files.filter { !$0.hasSuffix(dialect == .sqlite ? ".postgres.sql" : ".sqlite.sql") }
            #expect(named.count == Migration.all.count)
            for (file, migration) in zip(named, Migration.all) {
                #expect(file.hasPrefix(String(format: "m%04d-", migration.number) + migration.name + "."))
                let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
                #expect(migration.statements(for: .sqlite).isEmpty == false)
                #expect(SQLScript.statements(in: text).count == migration.statements(for: dialect).count)
            }
        }
    }

    @Test("every table of SQLite's is STRICT, so that a column holds what it says")
    func strict() async throws {
        try await withDatabase { database in
            try await database.migrate(at: now)
            let loose = try await database.read { transaction in
                try transaction.rows(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
                )
                .map { try $0.text("name") }
            }
            #expect(loose == ["sqlite_schema"])
        }
    }

    @Test("PostgreSQL gets its own words for the types, and no STRICT")
    func translation() {
        let statement = Migration.translate(
            "CREATE TABLE blob (a INTEGER, b BLOB, c TEXT DEFAULT 'BLOB') STRICT", for: .postgres)
        #expect(statement == "CREATE TABLE blob (a BIGINT, b BYTEA, c TEXT DEFAULT 'BLOB')")
    }

    @Test("schema.sql is what the migrations make; ZHIDUN_WRITE_SCHEMA=1 writes it anew")
    func schema() async throws {
        try await withDatabase { database in
            try await database.migrate(at: now)
            let made = try await database.read { transaction in
                try transaction.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
                    .map { try $0.text("sql") + ";\n" }
            }
            let head =
                "-- The schema on SQLite after every migration, to read; made by MigrationTests, applied by nobody.\n\n"
            let text = head + made.joined(separator: "\n")
            let path = SourceTree.store + "/schema.sql"
            if ProcessInfo.processInfo.environment["ZHIDUN_WRITE_SCHEMA"] == "1" {
                try text.write(toFile: path, atomically: true, encoding: .utf8)
            }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
    }

    private func step(_ number: Int, _ text: String) -> Migration {
        Migration(number, "step", Array(text.utf8))
    }

    private func withDatabase(_ test: (SQLiteDatabase) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let database = try SQLiteDatabase(folder.path)
        do {
            try await test(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}

/// Where the sources lie, for tests that compare files.
enum SourceTree {
    static let store = root + "/Sources/Store"

    /// The folder above `Tests`.
    private static let root: String = {
        let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().path
        return here.components(separatedBy: "/Tests/").dropLast().joined(separator: "/Tests/")
    }()
}
