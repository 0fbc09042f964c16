import Testing

@testable import Portal

@Suite("The query of an address")
struct QueryTests {
    @Test(
        "is read as forms write it",
        arguments: [
            ("a=1&b=2", "a", "1"), ("a=+22+", "a", " 22 "), ("a=%EF%BC%91", "a", "１"), ("a=%zz%4", "a", "%zz%4"),
            ("a", "a", ""),
            ("a=b=c", "a", "b=c"), ("%61=x", "a", "x"), ("a=1&a=2", "a", "1"), ("a=%2B", "a", "+"),
            ("a=%ff", "a", "\u{FFFD}"),
        ])
    func decoding(text: String, name: String, value: String) {
        #expect(Query(text)[name] == value)
    }

    @Test("without a name has no value for it")
    func missing() {
        #expect(Query("")["a"] == nil)
        #expect(Query("b=1")["a"] == nil)
    }
}
