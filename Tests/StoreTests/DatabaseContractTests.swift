import Base
import Foundation
import Testing

@testable import Store
@testable import StoreTesting

/// What a `Database` promises, whichever it is.
@Suite struct DatabaseContractTests {
    static let values: [Value] = [
        .null, .integer(0), .integer(-1), .integer(.max), .integer(.min), .real(0.1), .real(-2.5e-300),
        .real(1.797_693_134_862_315_7e308), .real(.leastNonzeroMagnitude), .text(""),
        .text("合肥市瑶海区 𠮷 e\u{301} '\" ; -- ?"),
        .text("\u{FEFF}\u{202E}"), .blob([]), .blob([0]), .blob(Array(0...255)),
    ]

    @Test("every kind of value comes back as it went in", arguments: TestDatabases.all, values)
    func roundTrip(_ kind: TestDatabase, _ value: Value) async throws {
        try await kind.use { database in
            let column =
                switch value {
                case .null, .integer: "whole"
                case .real: "fraction"
                case .text: "words"
                case .blob: "bytes"
                }
            try await database.write { try $0.run("INSERT INTO probe (id, \(column)) VALUES (1, ?)", value) }
            let row = try await database.read { try $0.row("SELECT \(column) FROM probe WHERE id = ?", 1) }
            #expect(try #require(row).value(column) == value)
        }
    }

    @Test("days, instants, amounts, truth and absence are bound and read as themselves", arguments: TestDatabases.all)
    func typedValues(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let day = try #require(Day(year: 2026, month: 2, day: 28))
            let absent: String? = nil
            try await database.write { transaction in
                let insert = "INSERT INTO probe (id, whole, words) VALUES (?, ?, ?)"
                try transaction.run(insert, 1, Instant(milliseconds: 1_795_000_000_123), day)
                try transaction.run(insert, 2, Money(fen: -5), absent)
                try transaction.run(insert, 3, true, "x")
            }
            let rows = try await database.read { try $0.rows("SELECT whole, words FROM probe ORDER BY id") }
            #expect(try rows[0].instant("whole").milliseconds == 1_795_000_000_123)
            #expect(try rows[0].text("words") == "2026-02-28")
            #expect(try rows[0].day("words") == day)
            #expect(try rows[1].money("whole") == Money(fen: -5))
            #expect(try rows[1].isNull("words"))
            #expect(try rows[2].bool("whole"))
        }
    }

    @Test("a ? is a value only where it is code", arguments: TestDatabases.all)
    func questionMarks(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let row = try await database.read { transaction in
                try transaction.row(
                    """
                    SELECT '?' AS a, 'it''s ?' AS b, -- is it ?
                        /* or ? */ ? AS "c?"
                    WHERE ? = '?'
                    """, "value", "?")
            }
            #expect(try row?.text("a") == "?")
            #expect(try row?.text("b") == "it's ?")
            #expect(try row?.text("c?") == "value")
        }
    }

    @Test("what throws undoes all of its work and is thrown as it is", arguments: TestDatabases.all)
    func rollback(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            await #expect(throws: Refused(reason: "because")) {
                try await database.write { transaction in
                    try transaction.run("INSERT INTO probe (id) VALUES (1)")
                    throw Refused(reason: "because")
                }
            }
            try await expectRows(0, in: database)
        }
    }

    static let violations: [(String, StoreError.Kind)] = [
        ("INSERT INTO probe (id) VALUES (1)", .duplicate),
        ("INSERT INTO probe (id, words) VALUES (2, 'taken')", .duplicate),
        ("INSERT INTO office_clock (id, max_seen) VALUES (1, NULL)", .constraint),
        ("INSERT INTO probe (id, whole) VALUES (2, 13)", .constraint),
        ("INSERT INTO probe (id, parent) VALUES (2, 99)", .constraint),
        ("INSERT INTO nowhere (id) VALUES (2)", .misuse),
        ("INSERT INTO probe (id) VALUES (?)", .misuse),
    ]

    @Test("a violated constraint says of which kind it is", arguments: TestDatabases.all, violations)
    func constraints(_ kind: TestDatabase, _ violation: (sql: String, kind: StoreError.Kind)) async throws {
        try await kind.use { database in
            try await database.write { try $0.run("INSERT INTO probe (id, words) VALUES (1, 'taken')") }
            await #expect(throws: StoreError(violation.kind, "")) {
                try await database.write { try $0.run(violation.sql) }
            }
            try await expectRows(1, in: database)
        }
    }

    @Test("an error the work swallows still undoes it", arguments: TestDatabases.all)
    func swallowedError(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            await #expect(throws: StoreError(.duplicate, "")) {
                try await database.write { transaction in
                    try transaction.run("INSERT INTO probe (id) VALUES (1)")
                    _ = try? transaction.run("INSERT INTO probe (id) VALUES (1)")
                    _ = try? transaction.run("INSERT INTO probe (id) VALUES (2)")
                }
            }
            try await expectRows(0, in: database)
        }
    }

    @Test("a text with U+0000 and a number that is none are refused", arguments: TestDatabases.all)
    func unstorable(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let values: [Value] = [.text("a\u{0}b"), .real(.nan)]
            for value in values {
                await #expect(throws: StoreError(.misuse, "")) {
                    try await database.write { try $0.run("INSERT INTO probe (id, words) VALUES (1, ?)", value) }
                }
            }
        }
    }

    @Test("an event is never changed and never removed", arguments: TestDatabases.all)
    func appendOnly(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            try await database.write { try Events.append($0, stream: "matter/1", sequence: 1, payload: [1]) }
            for sql in ["UPDATE event SET actor = 'x'", "DELETE FROM event"] {
                await #expect(throws: StoreError(.constraint, "")) { try await database.write { try $0.run(sql) } }
            }
            await #expect(throws: StoreError(.duplicate, "")) {
                try await database.write { try Events.append($0, stream: "matter/1", sequence: 1, payload: [2]) }
            }
            let row = try await database.read { try $0.row("SELECT actor, payload FROM event") }
            #expect(try row?.text("actor") == "officer")
            #expect(try row?.blob("payload") == [1])
        }
    }

    @Test("reading refuses to write", arguments: TestDatabases.all)
    func readOnly(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            await #expect(throws: StoreError(.misuse, "")) {
                try await database.read { try $0.run("INSERT INTO probe (id) VALUES (1)") }
            }
            try await expectRows(0, in: database)
        }
    }

    @Test("a read sees one state, whatever is written meanwhile", arguments: TestDatabases.all)
    func snapshot(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let hasRead = DispatchSemaphore(value: 0)
            let hasWritten = DispatchSemaphore(value: 0)
            async let counts = database.read { transaction in
                let before = try transaction.row("SELECT count(*) AS n FROM probe")?.int("n")
                hasRead.signal()
                hasWritten.wait()
                return [before, try transaction.row("SELECT count(*) AS n FROM probe")?.int("n")]
            }
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    hasRead.wait()
                    continuation.resume()
                }
            }
            try await database.write { try $0.run("INSERT INTO probe (id) VALUES (1)") }
            hasWritten.signal()
            #expect(try await counts == [0, 0])
            try await expectRows(1, in: database)
        }
    }

    @Test("of 64 works at once the one that fails takes no other along", arguments: TestDatabases.all)
    func oneFails(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let failed = await withTaskGroup(of: Int?.self) { group in
                for number in 1...64 {
                    group.addTask {
                        do {
                            try await database.write { transaction in
                                try transaction.run("INSERT INTO probe (id) VALUES (?)", number)
                                if number == 40 { throw Refused(reason: "mine") }
                            }
                            return nil
                        } catch {
                            return number
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { failed, number in failed += number.map { [$0] } ?? [] }
            }
            #expect(failed == [40])
            let ids = try await database.read {
                try $0.rows("SELECT id FROM probe ORDER BY id").map { try $0.int("id") }
            }
            #expect(ids == Array(1...39) + Array(41...64))
        }
    }

    @Test(
        "work cannot end, open or nest a transaction", arguments: TestDatabases.all,
        ["COMMIT", "ROLLBACK", "/* */ commit", "-- x\nEND", "BEGIN", "SAVEPOINT a"])
    func transactionControl(_ kind: TestDatabase, _ sql: String) async throws {
        try await kind.use { database in
            await #expect(throws: StoreError.self) {
                try await database.write { transaction in
                    try transaction.run("INSERT INTO probe (id) VALUES (1)")
                    try transaction.run(sql)
                    throw Refused(reason: "the statement was accepted")
                }
            }
            try await expectRows(0, in: database)
        }
    }

    @Test("a transaction kept beyond its work does nothing", arguments: TestDatabases.all)
    func escapedTransaction(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let kept = Kept()
            try await database.write { kept.transaction = $0 }
            #expect(throws: StoreError(.misuse, "")) {
                try kept.transaction?.run("INSERT INTO probe (id) VALUES (1)")
            }
            #expect(kept.transaction != nil)
        }
    }

    @Test("run says how many rows a statement changed", arguments: TestDatabases.all)
    func changedRows(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let counts = try await database.write { transaction in
                [
                    try transaction.run("INSERT INTO probe (id) VALUES (1), (2), (3)"),
                    try transaction.run("UPDATE probe SET whole = 7 WHERE id > ?", 1),
                    try transaction.run("UPDATE probe SET whole = 7 WHERE id > ?", 100),
                    try transaction.rows("DELETE FROM probe WHERE id = 1 RETURNING id").count,
                ]
            }
            #expect(counts == [3, 2, 0, 1])
        }
    }

    @Test("no error quotes a value", arguments: TestDatabases.all)
    func privacy(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            let secret = "张三丰13855501234"
            try await database.write { try $0.run("INSERT INTO probe (id, words) VALUES (1, ?)", secret) }
            let statements = [
                "INSERT INTO probe (id, words) VALUES (2, ?)", "INSERT INTO probe (id, whole) VALUES (2, ?)",
                "INSERT INTO probe (id, bytes, words) VALUES (2, ?)", "SELECT json(?)",
                "SELECT * FROM probe WHERE CAST(? AS INTEGER) = 1 AND nothing = 1",
            ]
            for sql in statements {
                do {
                    try await database.write { try $0.run(sql, secret) }
                } catch {
                    #expect(error is StoreError)
                    #expect(!"\(error)".contains("张三丰"), "\(error)")
                    #expect(!"\(error)".contains("1385550"), "\(error)")
                }
            }
        }
    }

    @Test("a cancelled work is stored and answered, or neither", arguments: TestDatabases.all)
    func cancellation(_ kind: TestDatabase) async throws {
        try await kind.use { database in
            var answered: [Int] = []
            for number in 1...20 {
                let task = Task {
                    try await database.write { try $0.run("INSERT INTO probe (id) VALUES (?)", number) }
                }
                if number % 2 == 0 { try await Task.sleep(for: .microseconds(number * 50)) }
                task.cancel()
                switch await task.result {
                case .success: answered.append(number)
                case .failure(let error): #expect(error is CancellationError)
                }
            }
            let ids = try await database.read {
                try $0.rows("SELECT id FROM probe ORDER BY id").map { try $0.int("id") }
            }
            #expect(ids == answered)
        }
    }

    @Test("a closed store refuses", arguments: TestDatabases.all)
    func closed(_ kind: TestDatabase) async throws {
        let database = try await kind.make()
        await database.close()
        await #expect(throws: StoreError(.closed, "")) { try await database.write { _ in } }
        await #expect(throws: StoreError(.closed, "")) { try await database.read { _ in } }
        await database.close()
    }

    private func expectRows(_ count: Int, in database: any Database) async throws {
        let found = try await database.read { try $0.row("SELECT count(*) AS n FROM probe")?.int("n") }
        #expect(found == count)
    }
}

/// An error of a work's own.
struct Refused: Error, Equatable {
    let reason: String
}

/// Where a test keeps a transaction it should not keep.
private final class Kept: @unchecked Sendable {
    var transaction: Transaction?
}
