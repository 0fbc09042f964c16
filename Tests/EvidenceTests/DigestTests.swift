import Testing

@testable import Evidence

@Suite("Digests")
struct DigestTests {
    /// FIPS 180-4, the digest of “abc”.
    private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test("a digest is read back from its digits, and from nothing else")
    func digits() {
        #expect(Digest(of: Array("abc".utf8)).description == Self.abc)
        #expect(Digest(hex: Self.abc) == Digest(of: Array("abc".utf8)))
        for wrong in [
            "", "ba", Self.abc + "0", Self.abc + "00", Self.abc.uppercased(), String(Self.abc.dropLast()),
            "+" + Self.abc.dropFirst(), "é" + Self.abc.dropFirst(2), String(repeating: "g", count: 64),
        ] {
            #expect(Digest(hex: wrong) == nil, "\(wrong)")
        }
    }
}
