import Testing

@testable import Documents

@Suite("内容行: lines of a calendar file")
struct ContentLineTests {
    private func text(_ line: ContentLine) -> String { String(decoding: line.bytes, as: UTF8.self) }

    @Test("a line of 75 octets stays whole, one more goes on after a blank")
    func fold() {
        let name = "SUMMARY:"
        let whole = String(repeating: "a", count: 67)
        #expect(text(ContentLine("SUMMARY", words: whole)) == name + whole + "\r\n")
        #expect(text(ContentLine("SUMMARY", words: whole + "b")) == name + whole + "\r\n b\r\n")
        let long = String(repeating: "a", count: 67 + 74 + 1)
        let pieces = text(ContentLine("SUMMARY", words: long)).split(separator: "\r\n").map(\.utf8.count)
        #expect(pieces == [75, 75, 2])
    }

    @Test("no Chinese character is cut: 22 of them fit beside the name, 24 in each line after")
    func hanzi() {
        let words = String(repeating: "期", count: 50)
        let expected =
            "SUMMARY:" + String(repeating: "期", count: 22) + "\r\n " + String(repeating: "期", count: 24) + "\r\n "
            + String(repeating: "期", count: 4) + "\r\n"
        #expect(text(ContentLine("SUMMARY", words: words)) == expected)
        // Four octets each: 16 beside the name, 18 in the next line.
        let rare = text(ContentLine("SUMMARY", words: String(repeating: "𠮷", count: 40)))
        #expect(rare.split(separator: "\r\n").map { $0.filter { $0 == "𠮷" }.count } == [16, 18, 6])
    }

    @Test("what means something to the format is escaped")
    func escape() {
        #expect(text(ContentLine("SUMMARY", words: #"a\b;c,d:"e""#)) == #"SUMMARY:a\\b\;c\,d:"e""# + "\r\n")
    }

    @Test(
        "no text begins a line or a property of its own",
        arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
    func hostile(_ lineBreak: String) {
        let words = "x\(lineBreak)END:VEVENT\(lineBreak)ATTACH:http://example.invalid"
        #expect(
            text(ContentLine("SUMMARY", words: words)) == #"SUMMARY:x\nEND:VEVENT\nATTACH:http://example.invalid"#
                + "\r\n")
        #expect(text(ContentLine("URL", "a\(lineBreak)END:VEVENT")) == "URL:aEND:VEVENT\r\n")
    }

    @Test("control characters are left out")
    func controls() {
        #expect(text(ContentLine("SUMMARY", words: "a\u{0}b\u{7}\u{1B}c\u{7F}\u{9B}d\te")) == "SUMMARY:abcde\r\n")
    }
}
