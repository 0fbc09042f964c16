import Base
import Foundation
import HTTPTypes
import Procedure
import Store
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("The queue of the desk")
struct DeskQueueTests {
    /// Reports received on these days, oldest first, and looked at in turn: the numbers of the matters.
    private func file(_ office: DeskOffice, _ client: DeskClient, on days: [(month: String, day: String)]) async throws
        -> [String]
    {
        var ids: [String] = []
        for (month, day) in days {
            let answers = DeskCaseTests.report.filter { !$0.0.hasPrefix("received") && !$0.0.hasPrefix("seen") }
            let location = try await client.take(
                DeskCaseTests.file, as: "zhao",
                answers + "received".boxes("2026", month, day) + "seen-on".boxes("2026", "7", "1"))
            ids.append(try #require(location.matter))
        }
        return ids
    }

    @Test("a matter's light is words, icon and cells, and the filter by light finds just what shows it")
    func lights() async throws {
        try await DeskOffice.open { office, client in
            // TJ-18: 15 working days. On 22 September 2026, Sunday the 20th having been a working day, 10 of those
            // from 9 September are used and 11 of those from the 8th, so that 5 and 4 are left; 30 % are 4.5.
            let days = [("8", "11"), ("9", "9"), ("9", "8"), ("9", "21")]
            let ids = try await file(office, client, on: days)
            let page = try await client.get("/desk", as: "zhao").page
            let places = try [0, 2, 1, 3].map { try #require(page.range(of: "/desk/matter/\(ids[$0])")).lowerBound }
            #expect(places == places.sorted())
            #expect(page.contains("有1件已经超期") && page.contains("clock is-late") && page.contains("共 4 件"))
            for (light, expected) in [("late", [0]), ("warn", [2]), ("ok", [1, 3]), ("rest", [])] {
                let part = try await client.get("/desk?light=\(light)", as: "zhao").page
                let shown = ids.indices.filter { part.contains("/desk/matter/\(ids[$0])") }
                #expect(shown == expected, "\(light)")
                #expect(part.contains("没有符合条件的办件") == expected.isEmpty)
            }
        }
    }

    @Test("lists go by what one's roles hold, by unit and by procedure; a matter is found by its number, closed too")
    func lists() async throws {
        try await DeskOffice.open { office, client in
            let ids = try await file(office, client, on: [("9", "21"), ("9", "22")])
            #expect(!(try await client.get("/desk", as: "qian").page.contains("/desk/matter/")))
            let unit = try await client.get("/desk?view=unit", as: "qian").page
            #expect(ids.allSatisfy { unit.contains("/desk/matter/\($0)") })
            let other = try await client.get("/desk?view=all&procedure=verification", as: "zhao").page
            #expect(!other.contains("/desk/matter/"))
            _ = try await client.take("/desk/matter/\(ids[0])/act/withdraw", as: "zhao", [("reason", "mistaken")])
            #expect(!(try await client.get("/desk", as: "zhao").page.contains("/desk/matter/\(ids[0])")))
            let found = try await client.get("/desk?number=\(ids[0].prefix(8).uppercased())", as: "zhao").page
            #expect(found.contains("/desk/matter/\(ids[0])") && found.contains("已办结") && found.contains("共 1 件"))
            #expect(!(try await client.get("/desk?number=\(ids[0].prefix(8))", as: "west").page.contains(ids[0])))
        }
    }

    @Test("25 rows a page, every matter on one page only, and pages beyond the last are empty")
    func pages() async throws {
        try await DeskOffice.open { office, client in
            try await Self.fill(office.office, 60)
            var seen: [String] = []
            for (page, count) in [(1, 25), (2, 25), (3, 10), (4, 0)] {
                let html = try await client.get("/desk?view=all&page=\(page)", as: "zhao").page
                let ids = html.matches(of: #/<a href="\/desk\/matter\/([0-9a-z]{26})"/#).map { String($0.output.1) }
                #expect(ids.count == count, "page \(page)")
                seen += ids
                if count > 0 { #expect(html.contains("共 60 件") && html.contains("aria-current=\"page\"")) }
            }
            #expect(Set(seen).count == 60)
            let hostile = try await client.get(
                "/desk?page=-9&light=x&procedure=y&view=z&number=%27%20OR%201", as: "zhao")
            #expect(hostile.status == .ok)
        }
    }

    /// 20,000 matters in the long run of the tests, 2,000 else.
    private static let many = ProcessInfo.processInfo.environment["ZHIDUN_FULL"] == "1" ? 20_000 : 2_000

    @Test("the first page and the last of a long list, and one by its lights, hold matters", .timeLimit(.minutes(5)))
    func long() async throws {
        try await DeskOffice.open { office, client in
            try await Self.fill(office.office, Self.many)
            for path in ["/desk", "/desk?view=all&page=\(Self.many / 25)", "/desk?view=all&light=warn"] {
                let answer = try await client.get(path, as: "zhao")
                #expect(answer.status == .ok && answer.page.contains("/desk/matter/"))
            }
        }
    }

    /// Reports of one unit, their deadlines spread over weeks.
    static func fill(_ office: Office, _ count: Int) async throws {
        let dispatcher = Event.Actor("zhao", .dispatcher)
        let first = DeskOffice.tuesday.adding(hours: -24 * 40)
        for batch in stride(from: 0, to: count, by: 500) {
            try await office.database.write { transaction in
                for number in batch..<min(batch + 500, count) {
                    let received = first.adding(hours: 24 * (number % 40))
                    let answers: Answers = [
                        "channel": .chosen(["post"]), "received": .day(received.day),
                        "right-kind": .chosen(["trademark"]), "place": .chosen(["shop"]),
                        "seen-on": .day(first.day), "facts": .sealed("preview"), "identity": .chosen(["anonymous"]),
                    ]
                    let procedure = try #require(office.catalogue.newest("infringement-report"))
                    _ = try ActWriter(office, transaction, at: received).file(
                        procedure, ActRequest("register", by: dispatcher, answers), unit: "station", openedBy: nil)
                }
            }
        }
    }
}
