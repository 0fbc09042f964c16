import Dispatch
import Store
import Synchronization

/// What the suites about PostgreSQL share.
enum PostgresTests {
    /// A store over a fresh database of the shared server, with a table of the test's own.
    static func store(
        _ settings: PostgresSettings = PostgresSettings(), with table: String = ""
    ) async throws -> PostgresDatabase {
        let cluster = try await PostgresCluster.shared.value
        let address = try cluster.freshDatabase()
        if !table.isEmpty { _ = try cluster.sql(table, database: PostgresCluster.database(of: address)) }
        return try await PostgresDatabase(address, settings: settings)
    }

    /// Ends all other sessions on the store's database, as a restart of the server would.
    static func killSessions(of store: PostgresDatabase) async throws {
        let name = try await name(of: store)
        let cluster = try await PostgresCluster.shared.value
        _ = try cluster.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name)'")
    }

    /// The name of the store's database.
    static func name(of store: PostgresDatabase) async throws -> String {
        try await store.read { try $0.row("SELECT current_database()::text AS name")?.text("name") } ?? ""
    }

    /// Executes a statement whose values come as a list.
    static func run(_ transaction: Transaction, _ sql: String, _ values: [any Bindable]) throws {
        switch values.count {
        case 0: try transaction.run(sql)
        case 1: try transaction.run(sql, values[0].value)
        case 2: try transaction.run(sql, values[0].value, values[1].value)
        default: try transaction.run(sql, values[0].value, values[1].value, values[2].value)
        }
    }
}

/// A gate that work of a store, which is synchronous, waits at.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func open() { semaphore.signal() }

    func wait() { semaphore.wait() }
}

/// Counts how often and by how many at once something was entered.
final class Tally: Sendable {
    private let state = Mutex((entered: 0, inside: 0, most: 0))

    var entered: Int { state.withLock { $0.entered } }
    var mostAtOnce: Int { state.withLock { $0.most } }

    func enter() {
        state.withLock {
            ($0.entered, $0.inside, $0.most) = ($0.entered + 1, $0.inside + 1, max($0.most, $0.inside + 1))
        }
    }

    func leave() { state.withLock { $0.inside -= 1 } }
}
