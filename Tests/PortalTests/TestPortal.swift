import Base
import Casework
import Hummingbird
import HummingbirdTesting
import Law
import Measures
import Procedure
import Store
import Synchronization

@testable import Portal
@testable import StoreTesting

/// A portal over a database of its own, with a clock that tests set.
struct TestPortal {
    let intake: Intake
    let client: any TestClientProtocol
    private let clock: TestClock

    /// 2026-09-22, ten in the morning: fifteen working days on is 20 October.
    static let start = Instant(Day(number: 20_718), hour: 10)

    static func use(
        _ kind: TestDatabase = TestDatabases.sqlite, _ test: @Sendable (TestPortal) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try await kind.use { database in
            let keys = KeyRing(current: OfficeKey(createdAt: start))
            let office = Office(
                database: database, vault: Vault(keys), catalogue: .all,
                lawbook: Lawbook(RuleBase(Rule.all), .official))
            let intake = Intake(office, blobs: try Blobs(folder.path, keys: keys))
            let clock = TestClock(start)
            let portal = Portal(
                district: .sample, marks: nil, intake: intake,
                now: { clock.now }, health: { Health(status: .ok, store: "sqlite", disk: "ok") })
            try await Application(router: portal.router()).test(.router) { client in
                try await test(TestPortal(intake: intake, client: client, clock: clock))
            }
        }
    }

    func visitor() -> Visitor { Visitor(client) }

    var now: Instant { clock.now }

    func pass(hours: Int) { clock.now = clock.now.adding(hours: hours) }
}

/// The time, as a test has it.
final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ start: Instant) { instant = Mutex(start) }

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}
