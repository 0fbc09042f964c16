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
            #"["\uD83D\uDE00"]"#, #"["\u001F"]"#, #"["\u0009"]"#, "[\"\u{9}\"]", "-0", "[-01]", #"{"b":1,"b":1}"#,
            #"{"a":1,"ab":1,"aa":1}"#, "{\"\u{FF5E}\":1,\"\u{1F468}\":1}", "+1", "",
        ])
    func other(text: String) {
        #expect(CanonicalJSON(canonical: Array(text.utf8)) == nil)
    }

    @Test("whatever is taken would be written as it was")
    func altered() throws {
        let value = CanonicalJSON.object([
            "act": .string("盾\u{1f}\n\\"), "n": .array([.integer(-42), .integer(0), .null]), "ä": .bool(true),
            "\u{1F468}": .object(["a": .string(""), "b": .bool(false)]),
        ])
        let whole = try value.encoded()
        let spare = Array(#"{}[],:"\u0019bntfr-ea"#.utf8) + [0x09, 0x1F, 0x7F, 0xC3, 0xA4]
        var dice = Seeded(state: 17)
        var taken = 0
        for _ in 0..<40_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                switch Int.random(in: 0...2, using: &dice) {
                case 0: bytes[place] = spare.randomElement(using: &dice) ?? 0
                case 1: bytes.insert(spare.randomElement(using: &dice) ?? 0, at: place)
                default: bytes.remove(at: place)
                }
            }
            guard let read = CanonicalJSON(canonical: bytes) else { continue }
            taken += 1
            #expect(try read.encoded() == bytes)
        }
        #expect(taken > 500)
    }

    @Test("neither bytes that are no text nor endless nesting break it")
    func hostile() {
        #expect(CanonicalJSON(canonical: [0x22, 0xFF, 0x22]) == nil)
        #expect(CanonicalJSON(canonical: Array(String(repeating: "[", count: 100_000).utf8)) == nil)
    }
}
