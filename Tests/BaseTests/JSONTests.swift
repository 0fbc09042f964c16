import Base
import Testing

@Suite("JSON as bytes")
struct JSONTests {
    @Test("members in order, texts escaped as RFC 8259 wants, numbers as short as they are")
    func bytes() {
        let value = JSON.object([
            "b": .array([.integer(-7), .number(0.5), .number(3), .number(1e21), .bool(true), .null, .number(.nan)]),
            "a\"": .string("换行\n、\\、\u{1F}、/、😀\u{2028}"), "": .object([:]),
        ])
        let expected =
            #"{"":{},"a\"":"换行\n、\\、\u001f、/、😀"# + "\u{2028}" + #"","b":[-7,0.5,3,1e+21,true,null,null]}"#
        #expect(String(decoding: value.bytes, as: UTF8.self) == expected)
    }

    @Test("an instant in universal time, to the millisecond, before and after 1970")
    func universal() {
        for (milliseconds, text) in [
            (0, "1970-01-01T00:00:00.000Z"), (1_795_579_200_250, "2026-11-25T04:00:00.250Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
        ] {
            #expect(Instant(milliseconds: Int64(milliseconds)).universal == text)
        }
    }
}
