import Base
import Testing

@testable import Portal

@Suite("Reading JSON that a program sent")
struct JSONReaderTests {
    @Test(
        "what RFC 8259 allows is read",
        arguments: [
            (
                #" {"a" : [1, -2, 0.5, 1e2, true, false, null, "x"]} "#,
                JSON.object([
                    "a": .array([
                        .integer(1), .integer(-2), .number(0.5), .number(100), .bool(true), .bool(false), .null,
                        .string("x"),
                    ])
                ])
            ),
            (#""\"\\\/\b\f\n\r\té\ud83d\ude00中""#, .string("\"\\/\u{8}\u{C}\n\r\té😀中")),
            ("{}", .object([:])), ("[ ]", .array([])), ("0", .integer(0)), ("-0", .integer(0)),
            ("99999999999999999999", .number(1e20)), (#""\u0000""#, .string("\0")),
        ])
    func good(text: String, value: JSON) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == value)
    }

    @Test(
        "anything else is refused",
        arguments: [
            "", " ", "{", "}", "[1,]", "[1 2]", "{,}", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{'a':1}", "{\"a\":1}x",
            "1 2",
            "{\"a\":1,\"a\":2}", #"{"a":1,"\u0061":2}"#, "01", "-", "+1", "1.", ".5", "1e", "0x1", "NaN", "Infinity",
            "1e999",
            "tru", "nulll", "\"a", "\"\n\"", "\"\u{1}\"", #""\x""#, #""\u12""#, #""\u+123""#, #""\ud800""#,
            #""\ud800a""#,
            #""\ud800\u0041""#, #""\udc00""#, #"""# + "\\", "\u{FEFF}{}", "/* */ 1",
            String(repeating: "[", count: 9) + String(repeating: "]", count: 9),
            String(repeating: "[", count: 100_000), "{\"" + String(repeating: "n", count: 50_000) + "\":1}",
        ])
    func bad(text: String) {
        #expect(throws: Refusal(.unusable, Text(same: ""))) { try JSONReader.read(Array(text.utf8)) }
    }

    @Test("bytes that are not UTF-8 are refused")
    func encoding() {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] {
            #expect(throws: Refusal(.unusable, Text(same: ""))) { try JSONReader.read(bytes) }
        }
    }

    @Test("the deepest that is taken is eight")
    func depth() throws {
        let eight = String(repeating: "[", count: 8) + String(repeating: "]", count: 8)
        #expect(throws: Never.self) { try JSONReader.read(Array(eight.utf8)) }
    }
}
