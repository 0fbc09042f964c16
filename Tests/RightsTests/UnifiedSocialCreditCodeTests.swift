import Base
import Rights
import Testing

@Suite("Unified social credit codes and organisation codes")
struct UnifiedSocialCreditCodeTests {
    @Test(
        "published codes hold",
        arguments: [
            "91110108551385082Q", "911100007109310534", "91440300708461136T", "91330100799655058B",
            "91110000600037341L",
        ])
    func holds(text: String) throws {
        #expect(UnifiedSocialCreditCode.check(text) == .allowed)
        #expect(try #require(UnifiedSocialCreditCode(text)).text == text)
    }

    @Test(
        "a code is read as people type it",
        arguments: [
            "91110108551385082q", "9111 0108 5513 8508 2Q", "91-110108-55138508-2-Q", "９１１１０１０８５５１３８５０８２Ｑ",
            "\t91110108551385082Q\r\n", "91110108551385082\u{200B}Q\u{FEFF}", "91110108551385082ｑ",
        ])
    func tolerant(text: String) {
        #expect(UnifiedSocialCreditCode(text)?.text == "91110108551385082Q")
    }

    @Test(
        "one character too few or too many is a wrong length",
        arguments: [
            ("91110108551385082", "17"), ("91110108551385082QQ", "19"),
        ])
    func length(text: String, found: String) throws {
        let reason = try #require(UnifiedSocialCreditCode.check(text).reasons.first)
        #expect(reason.text.zh.contains("应为18位，现为\(found)位"))
        #expect(reason.text.en.contains("18 characters are needed, there are \(found)"))
        #expect(UnifiedSocialCreditCode(text) == nil)
    }

    @Test(
        "letters outside the alphabet are named with their place",
        arguments: [
            ("9111O108551385082Q", "第5位“O”"), ("91110108S51385082Q", "第9位“S”"), ("9111010855138508ZQ", "第17位“Z”"),
            ("91110108551385082I", "第18位“I”"), ("91110108V51385082Q", "第9位“V”"),
        ])
    func alphabet(text: String, place: String) throws {
        let reasons = UnifiedSocialCreditCode.check(text).reasons
        #expect(reasons.count == 1)
        #expect(try #require(reasons.first).text.zh.hasPrefix(place))
        #expect(Identifier.identify(text).map(\.scheme) == [.unifiedSocialCreditCode])
    }

    // Σ of ordinal × weight is 1675 = 54 × 31 + 1, hence ordinal 30, Y; and 1544 = 49 × 31 + 25, hence 6.
    @Test("the first two characters may be letters", arguments: ["N2340102MF1234567Y", "A1340102MB12345676"])
    func departments(text: String) {
        #expect(UnifiedSocialCreditCode.check(text) == .allowed)
    }

    @Test("its parts are its department, kind, division, body and check character")
    func parts() throws {
        let code = try #require(UnifiedSocialCreditCode("91110108551385082Q"))
        #expect(code.parts.map(\.value.zh) == ["9", "1", "110108", "551385082", "Q"])
        #expect(code.body == "551385082")
        #expect(OrganisationCode(in: code)?.text == "55138508-2")
    }

    @Test(
        "organisation codes hold with and without the hyphen",
        arguments: [
            ("55138508-2", "55138508-2"), ("551385082", "55138508-2"), ("710931053", "71093105-3"),
            ("７１０９３１０５－３", "71093105-3"), ("71093105—3", "71093105-3"),
        ])
    func organisation(typed: String, canonical: String) {
        #expect(OrganisationCode(typed)?.text == canonical)
    }

    @Test("a remainder of one is written X, of nothing 0")
    func remainders() {
        // 3·1 + 7·1 + 2·1 = 12 = 11 + 1, hence 11 − 1 = 10, X.
        #expect(OrganisationCode("11000001-X") != nil)
        // 3·2 + 5·1 = 11, hence 11 − 0 = 11, 0.
        #expect(OrganisationCode("20001000-0") != nil)
    }

    @Test("a word of nine letters is no organisation code")
    func word() {
        #expect(OrganisationCode("TRADEMARX") == nil)
        #expect(Identifier.identify("TRADEMARX").isEmpty)
    }
}
