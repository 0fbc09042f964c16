import Base
import Evidence
import Law
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Notices of dates that a change of the law has moved")
struct ReckonedNoticesTests {
    /// What somebody is told: changes of the law by what they are, then acts by their names, the newest first.
    private func told(_ desk: CaseOffice, _ id: Name<Person>) async throws -> [String] {
        let account = try await desk.account(id)
        return try await LawNotices(desk.office).open(for: account).map(\.because.en)
            + Notices(desk.office).open(for: account).map(\.deed.act.text)
    }

    private func ends(_ ends: MovedDate.Ends) -> [String] { [ends.strict.description, ends.legal.description] }

    @Test(
        "who knows of the last act, or did it, is told of every change that moves a date, once, and puts each away alone",
        arguments: TestDatabases.all)
    func everyChange(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let notices = Notices(desk.office)
            let matter = try await desk.opened()
            let now = CaseOffice.monday.adding(hours: 2)
            try await desk.act(
                "party", CaseOffice.wang, matter, ["party-type": .chosen(["unregistered"])],
                at: CaseOffice.monday.adding(hours: 1))
            _ = try await notices.deliver(at: now)
            #expect(try await told(desk, "sun") == ["party", "open"])
            #expect(try await told(desk, "wang") == ["open"])

            try await desk.correct("CF-25", from: "2021-07-15", to: 60, .calendarDay, at: now)
            try await desk.reckonAnew(at: now.adding(seconds: 1))
            #expect(try await told(desk, "sun") == ["the correction of rule CF-25", "party", "open"])
            #expect(try await told(desk, "wang") == ["the correction of rule CF-25", "open"])
            let changes = LawNotices(desk.office)
            let notice = try #require(try await changes.open(for: desk.account("wang")).first)
            #expect(notice.matters.map(\.line.id) == [matter] && !notice.hasMore)
            let moved = try #require(notice.matters.first).moved
            // From 6 July: 25 days of July, 31, 30 and 4 October, in the days off that end on the 7th; then 4 September.
            #expect(moved.map(\.clock) == ["deciding"] && moved.map(\.rule.text) == ["CF-25"])
            #expect(moved.map { ends($0.before) } == [["2026-10-04", "2026-10-08"]])
            #expect(moved.map { ends($0.after) } == [["2026-09-04", "2026-09-04"]])

            // Nothing was done on the matter in between: 14 September.
            try await desk.correct("CF-25", from: "2021-07-15", to: 70, .calendarDay, at: now.adding(seconds: 2))
            try await desk.reckonAnew(at: now.adding(seconds: 3))
            #expect(try await notices.count(for: desk.account("wang")) == 3)
            try await changes.dismiss(notice.amendment, for: "wang", at: now.adding(seconds: 4))
            let rest = try await changes.open(for: desk.account("wang"))
            #expect(rest.map(\.amendment) == [2])
            #expect(try await told(desk, "wang") == ["the correction of rule CF-25", "open"])
            #expect(try await changes.open(for: desk.account("sun")).map(\.amendment) == [2, 1])
            let again = try #require(rest.first?.matters.first).moved
            #expect(again.map { ends($0.before) } == [["2026-09-04", "2026-09-04"]])
            #expect(again.map { ends($0.after) } == [["2026-09-14", "2026-09-14"]])
            // A rule under which nothing runs here moves nothing.
            try await desk.correct("TJ-18", from: "2026-04-15", to: 10, .workingDay, at: now.adding(seconds: 5))
            try await desk.reckonAnew(at: now.adding(seconds: 6))
            #expect(try await notices.count(for: desk.account("wang")) == 2)
            #expect(try await desk.doctor(at: now.adding(seconds: 7)) == [])
        }
    }

    @Test("a holiday notice moves the legal date and not the strict one, and says so", arguments: TestDatabases.all)
    func holidays(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            // 1 October and 92 days: 30 of October, 30, 31 and 1 January 2027.
            let filed = Instant(try #require(Day(iso: "2026-10-03")), hour: 10)
            let matter = try await desk.office.file(
                "penalty-case",
                ActRequest(
                    "open", by: .system,
                    ["filed-on": .day(filed.day), "officers": .people(["wang", "sun"]), "party": .typed("示例百货商行")],
                    certificates: CaseOffice.certificates), unit: "station", at: filed
            ).id
            try await desk.announce(
                off: ["2027-01-01", "2027-01-02", "2027-01-03"], named: "元旦", at: filed.adding(hours: 1))
            try await desk.reckonAnew(at: filed.adding(hours: 2))
            let notice = try #require(try await LawNotices(desk.office).open(for: desk.account("sun")).first)
            #expect(notice.because == Text(zh: "2027年放假通知", en: "the holiday notice for 2027"))
            let found = try #require(notice.matters.first)
            let moved = found.moved
            #expect(found.line.id == matter && moved.map(\.rule.text) == ["CF-25"])
            #expect(moved.map { ends($0.before) } == [["2027-01-01", "2027-01-01"]])
            #expect(moved.map { ends($0.after) } == [["2027-01-01", "2027-01-04"]])
        }
    }

    @Test("what was filed under the changed law already has moved for nobody", arguments: TestDatabases.all)
    func filedSince(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let earlier = CaseOffice.monday.adding(hours: -1)
            try await desk.correct("CF-25", from: "2021-07-15", to: 60, .calendarDay, at: earlier)
            _ = try await desk.opened()
            try await desk.reckonAnew(at: CaseOffice.monday.adding(hours: 1))
            #expect(try await told(desk, "wang") == ["open"])
            let moved = try await database.read { try $0.rows("SELECT * FROM moved_date").count }
            #expect(moved == 0)
        }
    }

    @Test("what an earlier program left in the outbox tells of the act it names", arguments: TestDatabases.all)
    func former(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let matter = try await desk.opened()
            _ = try await Notices(desk.office).deliver(at: CaseOffice.monday)
            let notice = try #require(try await Notices(desk.office).open(for: desk.account("wang")).first)
            try await Notices(desk.office).dismiss(notice.key, for: "wang", at: CaseOffice.monday)
            let bytes = Array(#"{"matter":"\#(matter)","role":"officer","sequence":1}"#.utf8)
            #expect(Notices.Item(bytes) == Notices.Item(matter: matter, sequence: 1, role: .officer))
            _ = try await database.write { try Outbox.add("notify", bytes, at: CaseOffice.monday, in: $0) }
            #expect(try await Notices(desk.office).deliver(at: CaseOffice.monday) == .init(delivered: 1, failed: 0))
            // Carried a second time, it brings nothing back that was put away.
            #expect(try await told(desk, "wang") == [])
            #expect(try await told(desk, "sun") == ["open"])
        }
    }

    @Test("what is told of a change was left in the outbox by an earlier program", arguments: TestDatabases.all)
    func formerChange(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let desk = CaseOffice(database)
            try await desk.people()
            let matter = try await desk.opened()
            let item = Notices.Item(matter: matter, sequence: 1, role: .officer, amendment: 1)
            _ = try await database.write {
                try Outbox.add("notify", item.payload.encoded(), at: CaseOffice.monday, in: $0)
            }
            #expect(try await Notices(desk.office).deliver(at: CaseOffice.monday).failed == 0)
            for officer in ["wang", "sun"] as [Name<Person>] {
                #expect(try await LawNotices(desk.office).open(for: desk.account(officer)).map(\.amendment) == [1])
            }
        }
    }
}
