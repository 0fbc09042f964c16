import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("日历订阅: addresses for calendar programs")
struct CalendarFeedsTests {
    private static let noon = SmallOffice.noon

    @Test("an address is known until it is renewed or ended, and then nobody's", arguments: TestDatabases.all)
    func renewed(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let feeds = CalendarFeeds(small.office)
            #expect(try await feeds.feed(of: "wang") == nil)
            let first = try await feeds.open(for: "wang", in: .zh, at: Self.noon)
            let asked = try #require(try await feeds.asked(first, samples: false, at: Self.noon))
            #expect(asked.account.id == "wang" && asked.account.roles == [.officer] && asked.language == .zh)
            let second = try await feeds.open(for: "wang", in: .en, at: Self.noon.adding(minutes: 1))
            #expect(try await feeds.asked(first, samples: false, at: Self.noon) == nil)
            #expect(try await feeds.asked(second, samples: false, at: Self.noon)?.language == .en)
            try await feeds.close(of: "wang", at: Self.noon.adding(minutes: 2))
            try await feeds.close(of: "wang", at: Self.noon.adding(minutes: 3))
            #expect(try await feeds.asked(second, samples: false, at: Self.noon) == nil)
            #expect(try await feeds.feed(of: "wang") == nil)
            // Each is an event of the account, once, and the secret is in none of them.
            let acts = try await small.rows("SELECT act FROM event WHERE stream LIKE '%wang' ORDER BY sequence")
                .map { try $0.text("act") }
            #expect(acts == ["create", "open-calendar", "open-calendar", "close-calendar"])
        }
    }

    @Test("when it was asked is known to the hour, and no more is written", arguments: TestDatabases.all)
    func hourly(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let feeds = CalendarFeeds(small.office)
            let token = try await feeds.open(for: "wang", in: .zh, at: Self.noon)
            #expect(
                try await feeds.feed(of: "wang")
                    == CalendarFeeds.Feed(language: .zh, createdAt: Self.noon, fetchedAt: nil))
            for (minutes, known) in [(5, 5), (64, 5), (65, 65)] {
                _ = try await feeds.asked(token, samples: false, at: Self.noon.adding(minutes: minutes))
                #expect(try await feeds.feed(of: "wang")?.fetchedAt == Self.noon.adding(minutes: known))
            }
        }
    }

    @Test("a disabled account has none, and a sample account only where samples sign in", arguments: TestDatabases.all)
    func shut(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add(isSample: true)
            let feeds = CalendarFeeds(small.office)
            let token = try await feeds.open(for: "wang", in: .zh, at: Self.noon)
            #expect(try await feeds.asked(token, samples: true, at: Self.noon) != nil)
            #expect(try await CalendarFeeds(small.office).asked(token, samples: false, at: Self.noon) == nil)
            try await database.write {
                try Accounts.disable("wang", by: .administrator, at: Self.noon, in: $0)
            }
            #expect(try await feeds.asked(token, samples: true, at: Self.noon) == nil)
        }
    }

    @Test("the table holds the hash of the secret and not the secret")
    func hashed() async throws {
        try await TestDatabases.sqlite.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let token = try await CalendarFeeds(small.office).open(for: "wang", in: .zh, at: Self.noon)
            let row = try #require(try await small.rows("SELECT * FROM calendar_feed").first)
            #expect(try row.blob("token_hash").count == 32 && token.text.count == 64)
            #expect(try row.blob("token_hash") != Array(token.text.utf8))
        }
    }
}
