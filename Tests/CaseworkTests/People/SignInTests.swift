import Base
import Procedure
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Signing in")
struct SignInTests {
    private static let noon = SmallOffice.noon
    private static let unidentified = Refusal(.unidentified, Text(same: ""))
    private static let throttled = Refusal(.throttled, Text(same: ""))

    @Test(
        "the right password opens a session whose token is stored nowhere, and never the same one",
        arguments: TestDatabases.all)
    func right(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let signIn = small.signIn()
            let first = try await signIn.signIn(" WANG ", SmallOffice.password, at: Self.noon)
            let second = try await signIn.signIn("wang", SmallOffice.password, at: Self.noon)
            #expect(first != second)
            let session = try #require(try await signIn.session(first, at: Self.noon))
            #expect(session.account == SmallOffice.wang)
            #expect(session.formToken.text != first.text)
            #expect(session.formToken.isSame(as: session.formToken.text) && !session.formToken.isSame(as: first.text))
            let rows = try await small.rows("SELECT * FROM session")
            #expect(rows.count == 2)
            for row in rows {
                #expect(try row.blob("token_hash").count == 32 && row.text("form_token") != first.text)
            }
        }
    }

    @Test(
        "an unknown account, a wrong password and a disabled account are refused in the same words",
        arguments: TestDatabases.all)
    func wrong(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            try await small.add(Account(id: "gone", name: "孙示例", unit: "east", roles: [.officer]))
            try await database.write { try Accounts.disable("gone", by: .administrator, at: Self.noon, in: $0) }
            let signIn = small.signIn()
            var texts: Set<Text> = []
            for (id, password) in [
                ("wang", "kiefern am Nordhang"), ("wang", ""), ("nobody", SmallOffice.password), ("", ""),
                ("gone", SmallOffice.password), ("wang'--", SmallOffice.password), ("王示例", SmallOffice.password),
                (String(repeating: "w", count: 5_000), SmallOffice.password),
            ] {
                do {
                    _ = try await signIn.signIn(id, password, at: Self.noon)
                    Issue.record("\(id) came in")
                } catch let refusal as Refusal {
                    #expect(refusal.code == .unidentified)
                    texts.insert(refusal.text)
                }
            }
            #expect(texts.count == 1)
            #expect(try await small.rows("SELECT account FROM session").isEmpty)
            let tried = try await small.rows("SELECT subject FROM sign_in_try").map { try $0.text("subject") }
            #expect(!tried.isEmpty && !tried.contains("wang") && !tried.contains("nobody"))
        }
    }

    @Test(
        "ten wrong passwords within an hour, then the account waits, known or not, until the first is an hour old",
        arguments: TestDatabases.all)
    func throttling(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            try await small.add(Account(id: "sun", name: "孙示例", unit: "east", roles: [.officer]))
            let signIn = small.signIn()
            for id in ["wang", "nobody"] {
                // One at noon, nine at 12:50: from 13:00 on one more is free, not ten.
                for number in 0..<10 {
                    let time = number == 0 ? Self.noon : Self.noon.adding(minutes: 50)
                    await #expect(throws: Self.unidentified) { try await signIn.signIn(id, "wrong", at: time) }
                }
                let late = Self.noon.adding(milliseconds: 3_599_999)
                await #expect(throws: Self.throttled) { try await signIn.signIn(id, SmallOffice.password, at: late) }
            }
            do {
                _ = try await signIn.signIn("wang", "x", at: Self.noon.adding(minutes: 50))
            } catch let refusal as Refusal {
                // Noon in the tests is 12:00 in Shanghai.
                #expect(refusal.text.en.contains("13:00") && refusal.text.zh.contains("13:00"))
            }
            #expect(try await signIn.signIn("sun", SmallOffice.password, at: Self.noon.adding(minutes: 51)).text != "")
            let one = Self.noon.adding(minutes: 60)
            await #expect(throws: Self.unidentified) { try await signIn.signIn("wang", "wrong", at: one) }
            await #expect(throws: Self.throttled) { try await signIn.signIn("wang", "wrong", at: one) }
            let later = Self.noon.adding(minutes: 111)
            #expect(try await signIn.signIn("wang", SmallOffice.password, at: later).text != "")
        }
    }

    @Test("the right password clears the count", arguments: TestDatabases.all)
    func cleared(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database)
            try await small.add()
            let signIn = small.signIn()
            for _ in 0..<3 {
                for _ in 0..<9 {
                    await #expect(throws: Self.unidentified) { try await signIn.signIn("wang", "x", at: Self.noon) }
                }
                _ = try await signIn.signIn("wang", SmallOffice.password, at: Self.noon)
            }
        }
    }

    @Test("trying many at once gets no more than ten looked at", arguments: TestDatabases.all)
    func atOnce(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database, lanes: PasswordLanes(atOnce: 2, waiting: 100))
            try await small.add()
            let signIn = small.signIn()
            let codes = await withTaskGroup(of: Refusal.Code?.self) { group in
                for _ in 0..<30 {
                    group.addTask {
                        do {
                            _ = try await signIn.signIn("wang", "wrong", at: Self.noon)
                            return nil
                        } catch {
                            return (error as? Refusal)?.code
                        }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(codes == [.unidentified: 10, .throttled: 20])
        }
    }

    @Test("when the whole office is being tried, each account has three tries and who knows the password comes in")
    func inAll() async throws {
        try await TestDatabases.sqlite.use { database in
            let small = SmallOffice(database)
            try await small.add()
            try await database.write { transaction in
                for number in 0..<1_000 {
                    _ = try SignInTries.begin(Name("stranger-\(number)"), at: Self.noon, in: transaction)
                }
            }
            let signIn = small.signIn()
            for _ in 0..<3 {
                await #expect(throws: Self.unidentified) { try await signIn.signIn("sun", "x", at: Self.noon) }
            }
            await #expect(throws: Self.throttled) { try await signIn.signIn("sun", "x", at: Self.noon) }
            #expect(try await signIn.signIn("wang", SmallOffice.password, at: Self.noon).text != "")
            let later = Self.noon.adding(minutes: 60)
            await #expect(throws: Self.unidentified) { try await signIn.signIn("sun", "x", at: later) }
            #expect(try await small.rows("SELECT id FROM sign_in_try").count == 1)
        }
    }

    @Test("a try that found no place to be looked at does not count")
    func noPlace() async throws {
        try await TestDatabases.sqlite.use { database in
            let small = SmallOffice(database, lanes: PasswordLanes(atOnce: 0, waiting: 0))
            try await small.add()
            for _ in 0..<20 {
                await #expect(throws: Refusal(.unavailable, Text(same: ""))) {
                    try await small.signIn().signIn("wang", SmallOffice.password, at: Self.noon)
                }
            }
            #expect(try await small.rows("SELECT id FROM sign_in_try").isEmpty)
        }
    }

    @Test("a hash made at another cost is made again when its password is given", arguments: TestDatabases.all)
    func rehash(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let small = SmallOffice(database, cost: .init(memory: 128, passes: 2))
            try await small.add(cost: SmallOffice.quick)
            let signIn = small.signIn()
            await #expect(throws: Self.unidentified) { try await signIn.signIn("wang", "wrong", at: Self.noon) }
            #expect(try await hash(small).hasPrefix("$argon2id$v=19$m=64,t=1,p=1$"))
            _ = try await signIn.signIn("wang", SmallOffice.password, at: Self.noon)
            let renewed = try await hash(small)
            #expect(renewed.hasPrefix("$argon2id$v=19$m=128,t=2,p=1$"))
            _ = try await signIn.signIn("wang", SmallOffice.password, at: Self.noon)
            #expect(try await hash(small) == renewed)
        }
    }

    private func hash(_ small: SmallOffice) async throws -> String {
        try #require(try await small.rows("SELECT password_hash FROM account").first).text("password_hash")
    }
}
