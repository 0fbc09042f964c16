import Testing

@testable import Store

@Suite("What PostgreSQL's error codes mean")
struct PostgresStateTests {
    /// Codes from PostgreSQL 15's documentation, appendix A, and what each must be to those who asked.
    private static let codes: [(String, StoreError.Kind)] = [
        ("23505", .duplicate), ("23502", .constraint), ("23503", .constraint), ("23514", .constraint),
        ("23P01", .constraint), ("23000", .constraint), ("40001", .conflict), ("40P01", .conflict),
        ("55P03", .conflict), ("53100", .full), ("53200", .failed), ("53300", .failed), ("57014", .failed),
        ("57P01", .failed), ("57P02", .failed), ("57P03", .failed), ("08006", .failed), ("08001", .failed),
        ("28P01", .failed), ("3D000", .failed), ("58030", .failed), ("XX001", .failed), ("42601", .misuse),
        ("42P01", .misuse), ("22P02", .misuse), ("22003", .misuse), ("0A000", .misuse), ("25P02", .misuse),
    ]

    @Test("each code has its kind", arguments: codes)
    func kinds(code: String, kind: StoreError.Kind) {
        #expect(PostgresState(code: code).kind(writing: true) == kind)
        #expect(PostgresState(code: code).kind(writing: false) == kind)
    }

    @Test("a write in a reading transaction is our mistake; a server that takes no writes is out of order")
    func readOnly() {
        #expect(PostgresState(code: "25006").kind(writing: false) == .misuse)
        #expect(PostgresState(code: "25006").kind(writing: true) == .failed)
    }

    @Test(
        "messages lose what may be a value",
        arguments: [
            ("22P02", "invalid input syntax for type bigint: \"王\"", [], "invalid input syntax for type bigint"),
            ("22021", "invalid byte sequence for encoding \"UTF8\": 0xe7", [], "invalid byte sequence for encoding "),
            ("22003", "value 99 is out of range", [], "value "),
            (
                "23505", "duplicate key value violates unique constraint \"p\"", [Value.text("x")],
                "duplicate key value violates unique constraint \"p\""
            ),
            ("42P01", "relation \"王\" does not exist", [Value.text("王")], "relation "),
            ("42P01", "relation \"t\" does not exist\nDETAIL: 王", [Value.text("王")], "relation \"t\" does not exist"),
            ("XX000", "unexpected data \"王\"", [], "unexpected data "),
        ])
    func messages(code: String, primary: String, values: [Value], safe: String) {
        #expect(PostgresState(code: code).safe(primary, values: values) == safe)
    }
}
