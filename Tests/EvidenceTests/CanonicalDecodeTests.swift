import Evidence
import Testing

@Suite("Reading canonical JSON")
struct CanonicalDecodeTests {
    @Test("what was written is read back, whatever is in it")
    func roundTrip() throws {
        let texts = ["", "盾", "\u{0}\u{1f}\"\\/\u{7f}", "\u{1F468}\u{200D}\u{1F469}", "a\u{301}", "\u{2028}"]
        let value = CanonicalJSON.object([
            "a": .array(texts.map(CanonicalJSON.string)), "盾": .object([:]), "n": .integer(-42), "t": .bool(true),
            "z": .null,
            "": .array([]),
        ])
        #expect(CanonicalJSON(canonical: try value.encoded()) == value)
    }

    @Test(
        "what reads the same but is written otherwise is not taken",
        arguments: [
            #"{"b":1,"a":2}"#, #"{ "a":1}"#, #"{"a":01}"#, #"{"a":1.0}"#, #"{"a":1e2}"#, #"["\u0041"]"#, #"["\/"]"#,
            #"{"a":1,"a":1}"#,
            "[1,]", "[", "", "nul", #""a"#, "1 ", "--1", "-", "[1}", "9007199254740992", #"["\u00e9"]"#,
            #"["\uD83D\uDE00"]"#, #"["\u001F"]"#,
        ])
    func other(text: String) {
        #expect(CanonicalJSON(canonical: Array(text.utf8)) == nil)
    }

    @Test("neither bytes that are no text nor endless nesting break it")
    func hostile() {
        #expect(CanonicalJSON(canonical: [0x22, 0xFF, 0x22]) == nil)
        #expect(CanonicalJSON(canonical: Array(String(repeating: "[", count: 100_000).utf8)) == nil)
    }
}
