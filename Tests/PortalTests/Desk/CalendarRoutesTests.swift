import Base
import HTTPTypes
import HummingbirdTesting
import Law
import Procedure
import Store
import Testing

@testable import Casework
@testable import Portal
@testable import StoreTesting

@Suite("The calendar of the desk")
struct CalendarRoutesTests {
    @Test("holds the last day of each clock of the matters in hand, in the language of who made it")
    func feed() async throws {
        try await opened { office, client, id in
            let address = try await subscribe(client, as: "wang")
            let answer = try await client.client.execute(uri: address, method: .get)
            #expect(answer.status == .ok && answer.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(answer.headers[.cacheControl] == "private, no-store")
            let chinese = unfolded(answer.text)
            let short = id.prefix(8).uppercased()
            // Fifteen working days from 22 September 2026: see PeriodPaperTests. Four are left at the end of the 14th.
            for line in [
                "SUMMARY:立案期限：案件线索核查 \(short)", "DTSTART;VALUE=DATE:20261020", "DTEND;VALUE=DATE:20261021",
                "TRIGGER:-P5DT15H", "X-WR-CALNAME:示例区知识产权局办件期限",
            ] {
                #expect(chinese.contains(line), "\(line) in \(chinese)")
            }
            let about = try #require(chinese.first { $0.hasPrefix("DESCRIPTION:") && $0.contains("《") })
            #expect(about.contains("法定届满日：2026年10月20日") && about.contains("2026年9月22日起算"))
            let page = try #require(chinese.first { $0.hasPrefix("URL:") })
            #expect(page.hasSuffix("/desk/matter/\(id)/clock/filing"))
            // Nothing that anybody typed, and nobody's name, leaves the house.
            for word in ["示例路", "王示例", "孙样本", "wang"] { #expect(!answer.text.contains(word), "\(word)") }
            let english = try await subscribe(client, as: "wang", language: "en")
            let lines = unfolded(try await client.client.execute(uri: english, method: .get).text)
            #expect(lines.contains("SUMMARY:Time to decide on filing: Verification of a lead \(short)"))
        }
    }

    @Test("an entry keeps its name when a change of the law moves it, and its revision rises")
    func moved() async throws {
        try await opened { office, client, _ in
            let address = try await subscribe(client, as: "wang")
            func entry() async throws -> [String: String] {
                let lines = unfolded(try await client.client.execute(uri: address, method: .get).text)
                let event = lines.drop { $0 != "BEGIN:VEVENT" }.prefix { $0 != "BEGIN:VALARM" }
                return Dictionary(
                    event.map { line in
                        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                        return (parts[0], parts.count > 1 ? parts[1] : "")
                    }
                ) { first, _ in first }
            }
            let before = try await entry()
            try await office.office.correct(
                "CF-01", from: "2021-07-15", to: 10, at: DeskOffice.tuesday.adding(hours: 24))
            let after = try await entry()
            #expect(after["DTSTART;VALUE=DATE"] == "20261013" && before["UID"] == after["UID"])
            let revisions = try [before, after].map { try #require($0["SEQUENCE"].flatMap { Int($0) }) }
            #expect(revisions[1] > revisions[0])
            #expect(before["LAST-MODIFIED"] == "20260922T020000Z" && after["LAST-MODIFIED"] == "20260923T020000Z")
        }
    }

    @Test("has no matters of others: neither of another unit nor of colleagues who are named for them")
    func others() async throws {
        try await opened { office, client, id in
            for (person, sees) in [("wang", true), ("sun", true), ("zhou", false), ("west", false), ("qian", false)] {
                let address = try await subscribe(client, as: person)
                let text = try await client.client.execute(uri: address, method: .get).text
                #expect(text.contains("BEGIN:VEVENT") == sees && text.contains(id) == sees, "\(person)")
            }
            // A matter nobody is named for is in the calendar of the role that holds it.
            let second = try await begin(client)
            let address = try await subscribe(client, as: "qian")
            #expect(try await client.client.execute(uri: address, method: .get).text.contains(second))
        }
    }

    @Test("a new address ends the old one, ending it ends it, and neither can be told from what never was")
    func renewed() async throws {
        try await opened { _, client, _ in
            let first = try await subscribe(client, as: "wang")
            let second = try await subscribe(client, as: "wang")
            #expect(first != second)
            let gone = try await client.client.execute(uri: first, method: .get)
            let never = try await client.client.execute(
                uri: "/calendar/\(String(repeating: "0", count: 64)).ics", method: .get)
            let none = try await client.client.execute(uri: "/calendar/x", method: .get)
            #expect([gone, never, none].map(\.status) == [.notFound, .notFound, .notFound])
            let pages = [gone, never, none].map { $0.text.firstMatch(of: #/<h1>.*?<\/p>/#).map { String($0.output) } }
            #expect(pages[0] != nil && Set(pages).count == 1)
            #expect(try await client.client.execute(uri: second, method: .get).status == .ok)
            let page = try await client.get("/desk/calendar", as: "wang").page
            #expect(page.contains("2026年9月22日 10:00") && !page.contains(second))
            let ended = try await client.post(
                "/desk/calendar", as: "wang", [("token", DeskOffice.token(of: "wang")), ("step", "close")])
            #expect(ended.location == "/desk/calendar")
            #expect(try await client.client.execute(uri: second, method: .get).status == .notFound)
        }
    }

    @Test("the address of a disabled account is nobody's")
    func disabled() async throws {
        try await opened { office, client, _ in
            let address = try await subscribe(client, as: "wang")
            try await office.office.database.write {
                try Accounts.disable("wang", by: .administrator, at: DeskOffice.tuesday, in: $0)
            }
            #expect(try await client.client.execute(uri: address, method: .get).status == .notFound)
        }
    }

    @Test("a form without the session's token, or that says nothing, changes nothing")
    func forged() async throws {
        try await opened { _, client, _ in
            let address = try await subscribe(client, as: "wang")
            let forged = try await client.post("/desk/calendar", as: "wang", [("step", "open")])
            #expect(forged.status == .forbidden)
            let empty = try await client.post(
                "/desk/calendar", as: "wang", [("token", DeskOffice.token(of: "wang")), ("step", "x")])
            #expect(empty.status == .badRequest)
            #expect(try await client.client.execute(uri: address, method: .get).status == .ok)
        }
    }

    @Test("one clock of one matter is a file of its own, for who may see the matter")
    func one() async throws {
        try await opened { _, client, id in
            let path = "/desk/matter/\(id)/clock/filing/ics"
            #expect(try await client.get("/desk/matter/\(id)", as: "wang").page.contains(path))
            #expect(try await client.get("/desk/matter/\(id)/clock/filing", as: "wang").page.contains(path))
            let lines = unfolded(try await client.get(path, as: "wang", language: "en").page)
            #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1 && lines.contains("DTSTART;VALUE=DATE:20261020"))
            #expect(lines.contains { $0.hasPrefix("SUMMARY:Time to decide on filing") })
            #expect(try await client.get(path, as: "west").status == .notFound)
            #expect(try await client.get("/desk/matter/\(id)/clock/none/ics", as: "wang").status == .notFound)
        }
    }

    /// An office whose people have accounts, with a verification that Wang and Sun carry out.
    private func opened(
        _ test: @Sendable (DeskOffice, DeskClient, String) async throws -> Void
    ) async throws {
        try await DeskOffice.open { office, client in
            let hash = try PasswordHash.make(
                Password(typed: "Kiefern am Nordhang"), at: PasswordHash.Cost(memory: 64, passes: 1))
            try await office.office.database.write { transaction in
                for account in DeskOffice.people {
                    try Accounts.create(
                        account, hash, by: .administrator, at: DeskOffice.tuesday, vault: office.office.vault,
                        in: transaction)
                }
            }
            let id = try await begin(client)
            _ = try await client.take(
                "/desk/matter/\(id)/act/assign", as: "qian", [("officers", "wang"), ("officers", "sun")])
            try await test(office, client, id)
        }
    }

    private func begin(_ client: DeskClient) async throws -> String {
        let filed = try await client.take(
            "/desk/file/verification/begin", as: "wang",
            [("source", "inspection"), ("lead", "示例路8号")] + "received".boxes("2026", "9", "22"))
        return try #require(filed.matter)
    }

    /// Has an address made, as somebody does on the page.
    private func subscribe(_ client: DeskClient, as person: String, language: String = "zh") async throws -> String {
        let answer = try await client.post(
            "/desk/calendar?lang=\(language)", as: person,
            [("token", DeskOffice.token(of: person)), ("step", "open")])
        return try #require(
            answer.page.firstMatch(of: #/href="(\/calendar\/[0-9a-f]{64}\.ics)"/#).map { String($0.output.1) })
    }

    /// The lines of a calendar as they were before they were folded.
    private func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }
}
