import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Sessions")
struct SessionTests {
    private static let noon = SmallOffice.noon

    private func signedIn(_ small: SmallOffice, replacing old: SecretToken? = nil) async throws -> SecretToken {
        try await small.signIn().signIn("wang", SmallOffice.password, replacing: old, at: Self.noon)
    }

    @Test("a session ends a quarter of an hour after its last use, and use keeps it", arguments: TestDatabases.all)
    func idle(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let token = try await signedIn(small)
            let signIn = small.signIn()
            let almost = Self.noon.adding(milliseconds: 15 * 60_000 - 1)
            #expect(try await signIn.session(token, at: almost) != nil)
            #expect(try await signIn.session(token, at: almost.adding(milliseconds: 15 * 60_000 - 1)) != nil)
            let last = almost.adding(milliseconds: 15 * 60_000 - 1)
            #expect(try await signIn.session(token, at: last.adding(milliseconds: 15 * 60_000)) == nil)
        }
    }

    @Test("eight hours after signing in it ends, however much it is used", arguments: TestDatabases.all)
    func absolute(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let token = try await signedIn(small)
            let signIn = small.signIn()
            for minutes in stride(from: 10, to: 480, by: 10) {
                #expect(try await signIn.session(token, at: Self.noon.adding(minutes: minutes)) != nil, "\(minutes)")
            }
            #expect(try await signIn.session(token, at: Self.noon.adding(milliseconds: 8 * 3_600_000 - 1)) != nil)
            #expect(try await signIn.session(token, at: Self.noon.adding(minutes: 480)) == nil)
        }
    }

    @Test("use is written at most once a minute, and never backward", arguments: TestDatabases.all)
    func touched(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let token = try await signedIn(small)
            for (seconds, seen) in [(59, 0), (60, 60), (61, 60), (119, 60), (120, 120), (30, 120)] {
                _ = try await small.signIn().session(token, at: Self.noon.adding(seconds: seconds))
                let row = try #require(try await small.rows("SELECT last_seen_at FROM session").first)
                #expect(try row.instant("last_seen_at") == Self.noon.adding(seconds: seen), "\(seconds)")
            }
        }
    }

    @Test("after signing out the token is worth nothing, and others' sessions stay", arguments: TestDatabases.all)
    func left(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let (token, other) = (try await signedIn(small), try await signedIn(small))
            let signIn = small.signIn()
            try await signIn.signOut(token)
            try await signIn.signOut(token)
            #expect(try await signIn.session(token, at: Self.noon) == nil)
            #expect(try await signIn.session(other, at: Self.noon) != nil)
            try await signIn.signOutEverywhere("wang")
            #expect(try await signIn.session(other, at: Self.noon) == nil)
        }
    }

    @Test("a token from before signing in is not taken over, and the session it had ends", arguments: TestDatabases.all)
    func fixation(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let planted = SecretToken()
            let token = try await signedIn(small, replacing: planted)
            let signIn = small.signIn()
            #expect(token != planted)
            #expect(try await signIn.session(planted, at: Self.noon) == nil)
            let next = try await signedIn(small, replacing: token)
            #expect(try await signIn.session(token, at: Self.noon) == nil)
            #expect(try await signIn.session(next, at: Self.noon) != nil)
        }
    }

    @Test("sessions that ended a day ago are removed when somebody signs in", arguments: TestDatabases.all)
    func swept(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            _ = try await signedIn(small)
            for (minutes, left) in [(16, 2), (24 * 60 + 14, 3), (24 * 60 + 15, 3)] {
                let now = Self.noon.adding(minutes: minutes)
                _ = try await small.signIn().signIn("wang", SmallOffice.password, at: now)
                #expect(try await small.rows("SELECT account FROM session").count == left, "\(minutes)")
            }
        }
    }

    @Test("whose a session was that has run out is known for a day, and never of one that goes on or was ended")
    func ended() async throws {
        try await TestDatabases.sqlite.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let (token, other) = (try await signedIn(small), try await signedIn(small))
            let signIn = small.signIn()
            try await signIn.signOut(other)
            for (minutes, isKnown) in [(14, false), (15, true), (24 * 60 + 14, true), (24 * 60 + 15, false)] {
                let now = Self.noon.adding(minutes: minutes)
                let found = try await signIn.ended(token, at: now)
                #expect((found?.account.id == "wang") == isKnown, "\(minutes)")
                #expect(try await signIn.ended(other, at: now) == nil)
                #expect(try await signIn.ended(SecretToken(), at: now) == nil)
            }
            try await database.write { transaction in
                try Accounts.disable("wang", by: .administrator, at: Self.noon, in: transaction)
            }
            #expect(try await signIn.ended(token, at: Self.noon.adding(minutes: 20)) == nil)
        }
    }

    @Test("a token is 64 small hexadecimal digits and nothing else", arguments: [63, 64, 65])
    func tokens(count: Int) {
        #expect((SecretToken(String(repeating: "a", count: count)) != nil) == (count == 64))
        #expect(SecretToken(String(repeating: "A", count: count)) == nil)
        #expect(SecretToken(SecretToken().text) != nil)
    }
}
