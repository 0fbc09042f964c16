import Base
import Rights
import Testing

@Suite("Patent numbers and patent document numbers")
struct PatentNumberTests {
    @Test(
        "published numbers of both forms hold",
        arguments: [
            "ZL202010566088.9", "201510958772.0", "202510942578.7", "200510096239.4", "202322865413.3",
            "201811564288.X",
            "85100001.0",
        ])
    func holds(text: String) throws {
        #expect(PatentNumber.check(text) == .allowed)
        #expect(try #require(PatentNumber(text)).text == text)
    }

    @Test("an invented number is refused, with the check digit it would need")
    func fake() throws {
        // 2·2+0·3+2·4+3·5+1·6+0·7+1·8+2·9+3·2+4·3+5·4+6·5 = 127 = 11 · 11 + 6.
        let reason = try #require(PatentNumber.check("202310123456.7").reasons.first)
        #expect(reason.text.zh.contains("应为“6”，现为“7”"))
        #expect(PatentNumber("202310123456.6") != nil)
    }

    @Test(
        "a number is read with and without prefix and dot, as people type it",
        arguments: [
            ("zl202010566088.9", "ZL202010566088.9"), ("ZL2020105660889", "ZL202010566088.9"),
            ("ZL 2020 1 0566088.9", "ZL202010566088.9"), ("ＺＬ２０２０１０５６６０８８．９", "ZL202010566088.9"),
            ("ZL202010566088。9", "ZL202010566088.9"), ("2020105660889", "202010566088.9"),
            ("CN202010566088.9", "202010566088.9"), ("201811564288x", "201811564288.X"), ("85 1 00001.0", "85100001.0"),
            ("851000010", "85100001.0"), ("ZL-85100001.0", "ZL85100001.0"),
        ])
    func tolerant(typed: String, canonical: String) {
        #expect(PatentNumber(typed)?.text == canonical)
    }

    @Test(
        "a missing check digit is named",
        arguments: [
            ("202010566088", "9"), ("ZL201510958772", "0"), ("201811564288", "X"), ("ZL85100001", "0"),
        ])
    func missing(text: String, check: String) {
        let reasons = PatentNumber.check(text).reasons
        #expect(reasons.count == 1)
        #expect(reasons.first?.text.zh.contains("缺少校验位") == true)
        #expect(reasons.first?.text.zh.contains("“\(check)”") == true)
        #expect(PatentNumber(text) == nil)
    }

    @Test("a kind or year that cannot be is a flaw where a dot or prefix says patent, else another number")
    func kinds() {
        // 2·2+0·3+2·4+0·5+5·6 = 42, +0·7+5·8+6·9+6·2+0·3+8·4+8·5 = 220 = 20 · 11.
        #expect(PatentNumber.check("202050566088.0").reasons.count == 1)
        #expect(Identifier.identify("202050566088.0").map(\.scheme) == [.patentNumber])
        #expect(Identifier.identify("2020505660880").isEmpty)
        #expect(Identifier.identify("ZL199910566088.9").map(\.valid) == [false])
    }

    @Test("year, kind and grant are told")
    func parts() throws {
        let patent = try #require(PatentNumber("ZL202322865413.3"))
        #expect(patent.granted && patent.kind == .utilityModel && patent.year == "2023")
        #expect(patent.parts.map(\.value.en) == ["Patent number (granted)", "2023", "Utility model", "3"])
        let old = try #require(PatentNumber("85100001.0"))
        #expect(!old.granted && old.kind == .invention && old.year == "1985")
        #expect(old.application == "85100001.0")
    }

    @Test(
        "other shapes are no patent number",
        arguments: [
            "", "ZL", "202010566088.", "2020105660.889", "ZL20201056608.9", "20201056608890", "ZL202010566088.Y",
            "85100001",
            "PCT/CN2020/123456", "202010566088.99",
        ])
    func others(text: String) {
        #expect(PatentNumber(text) == nil)
        #expect(!PatentNumber.check(text).reasons.isEmpty)
        #expect(!Identifier.identify(text).contains { $0.scheme == .patentNumber })
    }

    @Test(
        "documents are told by their kind letter",
        arguments: [
            ("CN112345678A", "CN112345678A"), ("cn 112345678 b", "CN112345678B"), ("CN208765432U", "CN208765432U"),
            ("CN305123456S", "CN305123456S"), ("CN1234567C", "CN1234567C"), ("CN102345678B8", "CN102345678B8"),
        ])
    func documents(typed: String, canonical: String) throws {
        let document = try #require(PatentDocumentNumber(typed))
        #expect(document.text == canonical)
        let found = try #require(Identifier.identify(typed).first)
        #expect(found.scheme == .patentDocumentNumber && found.valid && !found.checked && !found.verified)
    }

    @Test(
        "a document number without kind, or of a kind there is not, is none",
        arguments: [
            "CN112345678", "CN112345678E", "CN123456A", "CN1123456789A", "US10123456B2", "CN112345678A10",
        ])
    func noDocument(text: String) {
        #expect(PatentDocumentNumber(text) == nil)
    }
}
