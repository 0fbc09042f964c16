import Base
import Store
import Testing

@testable import Casework
@testable import StoreTesting

@Suite("Importing registers")
struct RegisterImportTests {
    private static let monday = Instant(Day(number: 20_717), hour: 9)
    private static let friday = Instant(Day(number: 20_721), hour: 9)

    private static let rich = RegisteredRight(
        kind: "trademark", number: "G1234567", mark: "五粮液\"O'Neill\"?", classes: [35, 9, 33], holder: "示例公司",
        status: "有效",
        filed: Day(number: 15_000), registered: Day(number: 15_400), expires: Day(number: 23_000))
    private static let bare = RegisteredRight(kind: "name", number: "N000001", mark: "雪碧")

    private func all(_ database: any Database) async throws -> [RegisteredRight] {
        try await RegisterRows(database).reduce(into: []) { $0.append($1) }
    }

    private func times(_ database: any Database) async throws -> [String: Instant] {
        try await database.read { transaction in
            try transaction.rows("SELECT number, changed_at FROM registered_right").reduce(into: [:]) {
                $0[try $1.text("number")] = try $1.instant("changed_at")
            }
        }
    }

    @Test("a right is read as it was stored, with every field and with none", arguments: TestDatabases.all)
    func round(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let tally = try await RegisterImport(database).store([Self.rich, Self.bare], at: Self.monday)
            #expect(tally == RegisterImport.Tally(new: 2))
            #expect(try await all(database) == [Self.bare, Self.rich])
            #expect(Self.rich.classes == [9, 33, 35])
            #expect(try await RegisterRows(database).count() == 2)
        }
    }

    @Test(
        "the same rows again change nothing, and a row that differs in any one field is replaced",
        arguments: TestDatabases.all)
    func again(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let register = RegisterImport(database)
            _ = try await register.store([Self.rich, Self.bare], at: Self.monday)
            let same = try await register.store([Self.rich, Self.bare], at: Self.friday)
            #expect(same == RegisterImport.Tally(unchanged: 2))
            #expect(try await times(database).values.allSatisfy { $0 == Self.monday })
            let day = Day(number: 16_000)
            let variants = [
                RegisteredRight(kind: "name", number: "N000001", mark: "雪碧2"),
                RegisteredRight(kind: "name", number: "N000001", mark: "雪碧2", classes: [32]),
                RegisteredRight(kind: "name", number: "N000001", mark: "雪碧2", holder: "甲"),
                RegisteredRight(kind: "name", number: "N000001", mark: "雪碧2", status: "无效"),
                RegisteredRight(kind: "name", number: "N000001", mark: "雪碧2", filed: day),
                RegisteredRight(kind: "name", number: "N000001", mark: "雪碧2", registered: day),
                RegisteredRight(kind: "name", number: "N000001", mark: "雪碧2", expires: day),
                Self.bare,
            ]
            for variant in variants {
                let tally = try await register.store([variant, Self.rich], at: Self.friday)
                #expect(tally == RegisterImport.Tally(changed: 1, unchanged: 1))
                #expect(try await all(database) == [variant, Self.rich])
            }
            #expect(try await times(database) == ["N000001": Self.friday, "G1234567": Self.monday])
        }
    }

    @Test(
        "kind and number together are the key, and of several rows in a batch the last counts",
        arguments: TestDatabases.all)
    func keys(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let patent = RegisteredRight(kind: "patent", number: "N000001", mark: "一种瓶子")
            let later = RegisteredRight(kind: "name", number: "N000001", mark: "雪碧柠檬")
            let tally = try await RegisterImport(database).store([Self.bare, patent, later, later], at: Self.monday)
            #expect(tally == RegisterImport.Tally(new: 2, changed: 1, unchanged: 1))
            #expect(try await all(database) == [later, patent])
        }
    }

    private static func many(_ numbers: some Sequence<Int>) -> [RegisteredRight] {
        numbers.map { number in
            let digits = String(number)
            return RegisteredRight(
                kind: number % 3 == 0 ? "trademark" : "name",
                number: String(repeating: "0", count: 5 - digits.count) + digits,
                mark: "名称\(number)", classes: number % 2 == 0 ? [] : [number % 45 + 1])
        }
    }

    @Test("an import that was cut short and repeated ends as one that was not", arguments: TestDatabases.all)
    func interrupted(_ kind: TestDatabase) async throws {
        let rights = Self.many(1...4_501)
        let batches = stride(from: 0, to: rights.count, by: 2_000).map {
            Array(rights[$0..<min($0 + 2_000, rights.count)])
        }
        try await kind.use { database in
            let register = RegisterImport(database)
            _ = try await register.store(batches[0], at: Self.monday)
            // The second batch fails in the middle, as when the process is killed: nothing of it may stay.
            await #expect(throws: StoreError.self) {
                try await register.store(
                    batches[1] + [RegisteredRight(kind: "name", number: "x\0", mark: "y")], at: Self.monday)
            }
            #expect(try await RegisterRows(database).count() == 2_000)
            var tally = RegisterImport.Tally()
            for batch in batches { tally += try await register.store(batch, at: Self.friday) }
            #expect(tally == RegisterImport.Tally(new: 2_501, unchanged: 2_000))
            let stored = try await all(database)
            #expect(stored == rights.sorted { ($0.kind, $0.number) < ($1.kind, $1.number) })
        }
    }

    @Test("two imports of the same rows at once end with each row once", arguments: TestDatabases.all)
    func together(_ kind: TestDatabase) async throws {
        let rights = Self.many(1...600)
        try await kind.use { database in
            let register = RegisterImport(database)
            let tallies = try await withThrowingTaskGroup(of: RegisterImport.Tally.self) { group in
                for _ in 0..<3 { group.addTask { try await register.store(rights, at: Self.monday) } }
                return try await group.reduce(into: RegisterImport.Tally()) { $0 += $1 }
            }
            #expect(tallies == RegisterImport.Tally(new: 600, unchanged: 1_200))
            #expect(try await RegisterRows(database).count() == 600)
        }
    }
}
