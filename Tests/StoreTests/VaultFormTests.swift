import Testing

@testable import Store

@Suite("The forms the vault writes")
struct VaultFormTests {
    @Test("ids have 26 digits, are read back and are not guessed from one another")
    func ids() {
        var random = SeededRandom(1)
        let ids = (0..<1_000).map { _ in VaultID(using: &random) }
        #expect(Set(ids).count == 1_000)
        for id in ids { #expect(VaultID(id.description) == id) }
        #expect(ids[0].description.utf8.count == 26)
        var again = SeededRandom(1)
        #expect(VaultID(using: &again) == ids[0])
    }

    @Test("an id is 128 bits in Crockford's base 32")
    func digits() {
        // 2¹²⁸−1 = 7·32²⁵ + 31·32²⁴ + … + 31; and 0x…0123456789abcdef worked out by hand in groups of five bits.
        var ones = FixedRandom([UInt64.max, UInt64.max])
        #expect(VaultID(using: &ones).description == "7" + String(repeating: "z", count: 25))
        var zeros = FixedRandom([0, 0])
        #expect(VaultID(using: &zeros).description == String(repeating: "0", count: 26))
        var low = FixedRandom([0, 0x3e0])
        #expect(VaultID(using: &low).description == String(repeating: "0", count: 24) + "z0")
        var high = FixedRandom([1, 0])
        #expect(
            VaultID(using: &high).description == String(repeating: "0", count: 13) + "g"
                + String(repeating: "0", count: 12))
    }

    @Test(
        "what is no id is refused",
        arguments: [
            "", "7zzzzzzzzzzzzzzzzzzzzzzzz", "7zzzzzzzzzzzzzzzzzzzzzzzzzz", "8zzzzzzzzzzzzzzzzzzzzzzzzz",
            "7zzzzzzzzzzzzzzzzzzzzzzzzi", "7zzzzzzzzzzzzzzzzzzzzzzzzZ", "7zzzzzzzzzzzzzzzzzzzzzz瑶",
        ])
    func noIDs(text: String) {
        #expect(VaultID(text) == nil)
    }

    @Test("named texts have one form, whatever order they came in, and nothing else is read")
    func facts() {
        let bytes = Facts.encode(["b": "2", "": "x", "é": "王"])
        #expect(
            bytes == [0, 0, 0, 0, 0, 0, 0, 1, 0x78, 0, 0, 0, 1, 0x62, 0, 0, 0, 1, 0x32, 0, 0, 0, 2, 0xc3, 0xa9]
                + [0, 0, 0, 3, 0xe7, 0x8e, 0x8b])
        #expect(Facts.decode(bytes) == ["b": "2", "": "x", "é": "王"])
        #expect(Facts.decode([]) == [:])
        for count in 1..<bytes.count where Facts.decode(Array(bytes.prefix(count))) != nil {
            // Only whole pairs are facts: after the first (9 bytes) and after the second (19).
            #expect([9, 19].contains(count))
        }
        let disorder: [UInt8] = [0, 0, 0, 1, 0x62, 0, 0, 0, 0, 0, 0, 0, 1, 0x61, 0, 0, 0, 0]
        let twice: [UInt8] = [0, 0, 0, 1, 0x62, 0, 0, 0, 0, 0, 0, 0, 1, 0x62, 0, 0, 0, 0]
        let notText: [UInt8] = [0, 0, 0, 1, 0xff, 0, 0, 0, 0]
        let endless: [UInt8] = [0xff, 0xff, 0xff, 0xff, 1]
        for wrong in [disorder, twice, notText, endless, [0, 0, 0]] { #expect(Facts.decode(wrong) == nil) }
    }

    @Test("a commitment is the SHA-256 of salt and content")
    func commitments() throws {
        // From `printf 'AAAA…abc' | sha256sum` with 32 A.
        let salt = try #require(Commitment.Salt(Array(repeating: 0x41, count: 32)))
        #expect(
            Commitment.make(salt, Array("abc".utf8)).description
                == "60ca09a726d2b342bb02a43541502f1907a777d6540764d12d44169c3ac1acc9")
        #expect(Commitment.Salt([1]) == nil)
        #expect(Commitment([1]) == nil)
        #expect(Commitment.Salt() != Commitment.Salt())
    }

    @Test("the length of a ciphertext tells the length of the content only in steps of 64 bytes")
    func filling() throws {
        let salt = Commitment.Salt()
        let lengths = (0...93).map {
            VaultContent(kind: VaultKind("x"), bytes: Array(repeating: 1, count: $0), salt: salt).plaintext.count
        }
        #expect(lengths == Array(repeating: 64, count: 29) + Array(repeating: 128, count: 64) + [192])
    }

    private struct FixedRandom: RandomNumberGenerator {
        private var words: [UInt64]

        init(_ words: [UInt64]) { self.words = words.reversed() }

        mutating func next() -> UInt64 { words.popLast() ?? 0 }
    }
}
