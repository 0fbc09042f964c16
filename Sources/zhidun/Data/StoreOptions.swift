import ArgumentParser
import Base
import Foundation
import Store

/// Where the store is: a data directory, or a PostgreSQL database beside one.
struct StoreOptions: ParsableArguments {
    @Option(help: "The data directory. 数据目录。")
    var data = "./zhidun-data"

    @Option(help: "A PostgreSQL database instead of the one in the data directory: postgres://… 使用PostgreSQL。")
    var database: String?

    /// The database, not yet migrated.
    func open() async throws -> OpenStore {
        if let database {
            return OpenStore(database: try await PostgresDatabase(database), data: data)
        }
        return OpenStore(database: try SQLiteDatabase(data), data: data)
    }

    /// Runs a command on the store: here, or in the server that holds the data directory.
    func run(
        _ command: StoreCommand, _ arguments: [String], _ work: (OpenStore) async throws -> Int32
    ) async throws {
        do {
            let store = try await open()
            let code: Int32
            do {
                code = try await work(store)
            } catch {
                await store.database.close()
                throw error
            }
            await store.database.close()
            if code != 0 { throw ExitCode(code) }
        } catch let error as StoreError where error.kind == .locked && command.runsWhileServing {
            try await ask(command, arguments)
        }
    }

    private func ask(_ command: StoreCommand, _ arguments: [String]) async throws {
        let code = try await ControlSocket.call(data, ControlRequest(command.rawValue, arguments)) { reply in
            ProgressLine.show("")
            switch reply {
            case .out(let line): print(line)
            case .err(let line): FileHandle.standardError.write(Data((line + "\n").utf8))
            case .progress(let words): ProgressLine.show(words)
            case .exit: break
            }
        }
        if code != 0 { throw ExitCode(code) }
    }
}

/// The commands that need the store.
enum StoreCommand: String {
    case admin, backup, doctor, law, migrate, restore
    case registerImport = "register import"
    case registerIndex = "register index"
    case importTickets = "import 12315"
    case importResults = "import results"
    case exportDocuments = "export documents"

    /// Whether the server that holds the data directory runs it for us.
    var runsWhileServing: Bool { self != .migrate && self != .restore }
}

/// An open database and the data directory beside it.
struct OpenStore {
    let database: any Database
    let data: String

    /// Whether no migration has been applied yet.
    var isNew: Bool {
        get async { (try? await applied()) == nil }
    }

    /// Whether the schema is this program's.
    var isCurrent: Bool {
        get async throws { try await applied() == Migration.all.last?.number }
    }

    /// Sees that the schema is this program's: a new store gets it, and with `upgrading` an older one, too.
    func makeReady(upgrading: Bool = false) async throws {
        let isNew = await isNew
        if isNew || upgrading {
            try await migrate()
        } else if try await !isCurrent {
            throw Refusal(
                .conflict,
                Text(
                    zh: "数据库结构不是这个版本的，请先备份，再运行 zhidun migrate",
                    en: "the store is of another version; back it up, then run zhidun migrate"))
        }
    }

    /// What the log should say about the library under us.
    var warnings: [String] { (database as? SQLiteDatabase)?.health.warnings ?? [] }

    private func applied() async throws -> Int? {
        try await database.read { try $0.row("SELECT MAX(number) AS last FROM schema_version")?.int("last") }
    }

    /// Brings the schema up to this program's; the names of what was applied.
    @discardableResult
    func migrate() async throws -> [String] {
        let now = Instant.now
        if let sqlite = database as? SQLiteDatabase { return try await sqlite.migrate(at: now).map(\.name) }
        if let postgres = database as? PostgresDatabase { return try await postgres.migrate(at: now).map(\.name) }
        return []
    }
}

extension Instant {
    /// The machine's time; asked for at the edge of the program and passed on from there.
    static var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
}
