import Base
import Casework
import Evidence
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Samples
@testable import StoreTesting

/// An office with an empty store, and what its samples left in it.
struct SampleOffice {
    /// 2026-11-23, a Monday, half past ten.
    static let monday = Instant(Day(number: 20_780), hour: 10, minute: 30)

    let office: Office
    let blobs: Blobs
    private let folder: TemporaryFolder

    /// An office on a fresh database, of which nothing is left afterwards.
    static func on(
        _ kind: TestDatabase = TestDatabases.sqlite, _ work: (SampleOffice) async throws -> Void
    ) async throws {
        try await kind.use { database in
            let sample = try SampleOffice(database)
            defer { sample.folder.remove() }
            try await work(sample)
        }
    }

    private init(_ database: any Database) throws {
        let keys = KeyRing(current: OfficeKey(createdAt: Self.monday))
        folder = try TemporaryFolder()
        office = Office(
            database: database, vault: Vault(keys), catalogue: .all,
            lawbook: Lawbook(RuleBase(Rule.all), .official, adjudication: District.sample.adjudication),
            numbers: .sample)
        blobs = try Blobs(folder.path, keys: keys)
    }

    @discardableResult
    func load(
        _ count: Int, seed: UInt64 = 2026, at now: Instant = monday
    ) async throws -> SampleMatters.Outcome {
        try await SampleMatters(office, blobs: blobs, count: count, seed: seed).load(at: now)
    }

    func matters() async throws -> [MatterSummary] {
        try await office.database.read { try Matters.all(within: .office, most: 10_000, in: $0) }
    }

    func rows(_ sql: String) async throws -> [Row] { try await office.database.read { try $0.rows(sql) } }

    /// Every stage that some matter is in, as `procedure/stage`.
    func stages() async throws -> [String: Int] {
        try await matters().reduce(into: [:]) { $0["\($1.procedure)/\($1.stage)", default: 0] += 1 }
    }

    /// What the events say, matter by matter in the order they were filed, without what is random in them.
    func course() async throws -> [String] {
        try await rows(
            "SELECT recorded_at, actor, act, sequence, payload FROM event WHERE stream LIKE 'matter/%' "
                + "ORDER BY recorded_at, act, sequence"
        ).map { row in
            let payload = String(decoding: try row.blob("payload"), as: UTF8.self)
                .replacing(#/[0-9a-f]{64}/#, with: "HASH").replacing(#/[0-9a-hjkmnp-tv-z]{26}/#, with: "ID")
            return "\(try row.instant("recorded_at")) \(try row.text("actor")) \(try row.text("act")) \(payload)"
        }
    }
}
