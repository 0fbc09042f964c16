import Evidence
import Testing

@Suite("Canonical JSON and leaves")
struct CanonicalJSONTests {
    @Test("strings and literals of RFC 8785 are written as it writes them")
    func strings() throws {
        // RFC 8785, 3.2.3: the sample's strings and literals, expected bytes from 3.2.4.
        let sample = CanonicalJSON.object([
            "string": .string("\u{20ac}$\u{0F}\u{0A}A'\u{42}\u{22}\u{5c}\\\"/"),
            "literals": .array([.null, .bool(true), .bool(false)]),
        ])
        let expected =
            #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
        #expect(String(decoding: try sample.encoded(), as: UTF8.self) == expected)
    }

    @Test("names are in the order of UTF-16, not of scalars")
    func order() throws {
        // RFC 8785, 3.2.3: the sorting sample.
        let sample = CanonicalJSON.object([
            "\u{20ac}": .string("Euro Sign"), "\r": .string("Carriage Return"),
            "\u{fb33}": .string("Hebrew Letter Dalet With Dagesh"),
            "1": .string("One"), "\u{1f600}": .string("Emoji: Grinning Face"), "\u{80}": .string("Control"),
            "\u{f6}": .string("Latin Small Letter O With Diaeresis"),
        ])
        let text = String(decoding: try sample.encoded(), as: UTF8.self)
        let order = ["Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew"]
        let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted())
    }

    @Test(
        "a number other readers would round is refused",
        arguments: [9_007_199_254_740_992, -9_007_199_254_740_992, .min])
    func numbers(number: Int) throws {
        #expect(throws: CanonicalJSON.NumberTooLarge.self) { try CanonicalJSON.integer(number).encoded() }
        #expect(try CanonicalJSON.integer(9_007_199_254_740_991).encoded() == Array("9007199254740991".utf8))
        #expect(try CanonicalJSON.integer(-0).encoded() == Array("0".utf8))
    }

    @Test("the empty leaf and the first leaf of the known log hash as published")
    func leaves() {
        // RFC 6962's reference vectors: MTH of one empty entry, and the leaf of a single zero byte.
        #expect(Leaf.hash([]).description == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        #expect(Leaf.hash([0]).description == "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7")
    }

    @Test("a digest takes thirty-two bytes and no others")
    func digest() {
        #expect(Digest(bytes: [1, 2]) == nil)
        #expect(Digest(of: []).description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Digest(bytes: Digest(of: [1]).bytes) == Digest(of: [1]))
    }
}
