import Base
import Casework
import Evidence
import Foundation
import Law
import Measures
import Procedure
import Store
import Testing

@testable import Samples
@testable import StoreTesting

@Suite("Sample matters")
struct SampleMattersTests {
    private static let roomy = DiskSpace(available: 1 << 40, total: 1 << 41)

    @Test("two hundred and forty stories stand in every stage of every procedure, and the doctor finds nothing wrong")
    func sixty() async throws {
        try await SampleOffice.on { sample in
            guard case .loaded(let receipts) = try await sample.load(240) else {
                Issue.record("nothing was loaded")
                return
            }
            let stages = try await sample.stages()
            let known = Catalogue.all.procedures.flatMap { procedure in
                procedure.stages.map { "\(procedure.id)/\($0.id)" }
            }
            #expect(known.count > 30)
            // The law that the samples run under is real: no sample puts a change of it in force.
            #expect(known.filter { stages[$0] == nil } == ["rule-amendment/in-force"])
            #expect(receipts.count == 3)
            #expect(Set(receipts.map(\.stage)).count == 3)
            try await examine(sample)
            try await lookAtLights(sample)
            try await lookAtTime(sample)
            try await lookForWords(sample)
            try await lookAtDocuments(sample)
            try await loadAgain(sample, receipts)
        }
    }

    private func examine(_ sample: SampleOffice) async throws {
        #expect(try await LedgerCheck.run(on: sample.office.database).problems == [])
        let doctor = Doctor(sample.office.database, .all, sample.office.lawbook) { Self.roomy }
        #expect(try await doctor.examine(at: SampleOffice.monday).flatMap(\.problems) == [])
        #expect(try await sample.rows("SELECT token_hash FROM draft").isEmpty)
        for row in try await sample.rows("SELECT id FROM blob LIMIT 5") {
            let id = try #require(BlobID(try row.text("id")))
            let found = try await sample.office.database.read { try BlobReceipt.find(id, in: $0) }
            try await sample.blobs.verify(try #require(found))
        }
    }

    private func lookAtLights(_ sample: SampleOffice) async throws {
        var lights: [Light: Int] = [:]
        for line in try await sample.matters() where line.closedAt == nil {
            let docket = try await sample.office.docket(line.id, within: .office)
            let readings = try docket.readings(at: SampleOffice.monday, sample.office.lawbook)
            let going = readings.filter { reading in
                if case .stopped = reading.state { return false }
                return true
            }
            lights[going.first?.light(at: SampleOffice.monday) ?? .rest, default: 0] += 1
        }
        #expect(Set(lights.keys) == Set(Light.allCases))
        let open = lights.values.reduce(0, +)
        #expect((lights[.late] ?? 0) * 3 < open, "\(lights)")
    }

    private func lookAtTime(_ sample: SampleOffice) async throws {
        let matters = try await sample.matters()
        let first = try #require(matters.map(\.filedAt).min())
        let last = try #require(matters.map(\.updatedAt).max())
        // Nobody leaves the list of serious offenders before a year is over.
        #expect(SampleOffice.monday.day.number - first.day.number <= 400)
        #expect(last <= SampleOffice.monday)
        #expect(Set(matters.map { $0.filedAt.day.month }).count > 8)
    }

    private func lookForWords(_ sample: SampleOffice) async throws {
        let payloads = try await sample.rows("SELECT payload FROM event WHERE stream LIKE 'matter/%'")
        #expect(payloads.count > 300)
        for row in payloads {
            let payload = String(decoding: try row.blob("payload"), as: UTF8.self)
            for word in ["样本", "样例", "举报", "****", "货架", "当事人"] {
                #expect(!payload.contains(word), "\(payload)")
            }
        }
    }

    /// 缺项: none in any document of any of the matters; and every layout is among them.
    private func lookAtDocuments(_ sample: SampleOffice) async throws {
        var documents = SampleDocuments(sample.office)
        for line in try await sample.matters() { try await documents.draw(line.id) }
        #expect(documents.lacking == [])
        #expect(documents.isWhole)
        #expect(documents.texts.allSatisfy { !$0.contains("____") })
        #expect(Set(documents.numbers).count == documents.numbers.count && documents.numbers.count > 30)
        try documents.write()
    }

    private func loadAgain(_ sample: SampleOffice, _ receipts: [SampleMatters.Receipt]) async throws {
        let before = try await sample.rows("SELECT COUNT(*) AS number FROM event").first?.int("number")
        guard case .present(receipts) = try await sample.load(240) else {
            Issue.record("a second start loads nothing and shows the same receipts")
            return
        }
        #expect(try await sample.rows("SELECT COUNT(*) AS number FROM event").first?.int("number") == before)
    }

    @Test("twenty stories are loaded on both databases, the same for the same seed", arguments: TestDatabases.all)
    func deterministic(_ kind: TestDatabase) async throws {
        try await SampleOffice.on(kind) { sample in
            try await sample.load(20)
            let course = try await sample.course()
            #expect(course.count > 80)
            try await SampleOffice.on { again in
                try await again.load(20)
                let second = try await again.course()
                #expect(course == second)
            }
        }
    }

    @Test("another seed tells other stories, and another day is as good a day to load them")
    func otherwise() async throws {
        try await SampleOffice.on { sample in
            let sunday = Instant(Day(number: 20_870), hour: 3)
            try await sample.load(12, seed: 7, at: sunday)
            let last = try #require(try await sample.matters().map(\.updatedAt).max())
            #expect(last <= sunday)
            #expect(last > sunday.adding(hours: -24 * 40))
        }
    }

    @Test("a store that has a matter, or whose loading was cut off, is left alone")
    func leftAlone() async throws {
        try await SampleOffice.on { sample in
            guard case .present([]) = try await sample.load(0) else {
                Issue.record("none were asked for")
                return
            }
            #expect(try await SampleRecord(sample.office.database).begin(count: 5, seed: 1, at: SampleOffice.monday))
            guard case .interrupted = try await sample.load(5) else {
                Issue.record("the loading was cut off")
                return
            }
            #expect(try await sample.matters().isEmpty)
        }
        try await SampleOffice.on { sample in
            let answers: Answers = [
                "source": .chosen(["inspection"]), "received": .day(SampleOffice.monday.day),
            ]
            _ = try await sample.office.file(
                "verification", ActRequest("begin", by: Event.Actor("officer1", .officer), answers),
                unit: "east-station", at: SampleOffice.monday)
            guard case .present([]) = try await sample.load(5) else {
                Issue.record("the store has a matter of its own")
                return
            }
            #expect(try await sample.matters().count == 1)
        }
    }

    @Test(
        "a whole year is loaded without a guard refusing",
        .enabled(if: ProcessInfo.processInfo.environment["ZHIDUN_FULL"] != nil), arguments: [2026, 1, 2, 3] as [UInt64])
    func year(seed: UInt64) async throws {
        try await SampleOffice.on { sample in
            try await sample.load(300, seed: seed)
            let reports = try await sample.matters().filter { $0.procedure == "infringement-report" }
            #expect((150...330).contains(reports.count))
            let weekend = reports.filter { $0.filedAt.day.isWeekend }.count
            #expect(weekend * 4 < reports.count)
            try await examine(sample)
        }
    }
}
