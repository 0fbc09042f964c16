import Testing

@testable import Portal

@Suite("A form's token")
struct FormTokenTests {
    /// Gives the same bits again and again.
    private struct Fixed: RandomNumberGenerator {
        var value: UInt64
        mutating func next() -> UInt64 { value }
    }

    @Test("is 32 hexadecimal digits, and another one each time")
    func text() {
        let tokens = Set((0..<1_000).map { _ in FormToken.new().description })
        #expect(tokens.count == 1_000)
        #expect(tokens.allSatisfy { $0.wholeMatch(of: #/[0-9a-f]{32}/#) != nil })
        // All 128 bits are drawn: each digit takes each of its values.
        for place in 0..<32 { #expect(Set(tokens.map { Array($0)[place] }).count == 16) }
    }

    @Test("is read back as written")
    func reading() throws {
        var generator = Fixed(value: 0)
        #expect(FormToken(using: &generator).description == String(repeating: "0", count: 32))
        let text = "000102030405060708090a0b0c0dfeff"
        #expect(try #require(FormToken(text)).description == text)
    }

    @Test(
        "matches itself and nothing else",
        arguments: [
            "", "000102030405060708090a0b0c0dfefe", "800102030405060708090a0b0c0dfeff",
            "000102030405060708090a0b0c0dfe",
            "000102030405060708090a0b0c0dfeff0", "000102030405060708090A0B0C0DFEFF", "g00102030405060708090a0b0c0dfeff",
            " 00102030405060708090a0b0c0dfeff",
        ])
    func comparing(other: String) throws {
        let token = try #require(FormToken("000102030405060708090a0b0c0dfeff"))
        #expect(token.matches("000102030405060708090a0b0c0dfeff"))
        #expect(!token.matches(other))
        #expect(!token.matches(nil))
    }
}
