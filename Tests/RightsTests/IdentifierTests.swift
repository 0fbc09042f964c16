import Base
import Rights
import Testing

@Suite("Finding which identifier a text is")
struct IdentifierTests {
    @Test(
        "a text may be several things, best first",
        arguments: [
            ("20190012", [Scheme.trademarkNumber, .plantVarietyNumber]),
            ("9", [.trademarkNumber, .niceClass]),
            ("3503", [.trademarkNumber, .similarGroup]),
            ("0901", [.similarGroup]),
            ("12345678", [.trademarkNumber]),
            // Holds as a patent number of 1985; the same digits fail as an organisation code.
            ("851000010", [.patentNumber, .organisationCode]),
            // Holds as an organisation code and is no patent number: no patent has kind 1 in year 55.
            ("551385082", [.organisationCode]),
            ("T2021-123456", [.customsRecordNumber]),
            ("合瑶市监罚(2026)12号", [.documentNumber]),
            ("2021SR0123456", [.softwareCopyrightNumber]),
        ])
    func several(text: String, schemes: [Scheme]) {
        #expect(Identifier.identify(text).map(\.scheme) == schemes)
    }

    @Test("what holds by a check character comes before what has none, and what fails comes last")
    func order() {
        for text in ["851000010", "20190012", "911100007109310534", "202010566088"] {
            let weights = Identifier.identify(text).map { $0.valid ? ($0.checked ? 0 : 1) : 2 }
            #expect(!weights.isEmpty)
            #expect(weights == weights.sorted())
        }
    }

    @Test("a number that holds goes before one that fails, whichever scheme is listed first")
    func holdingFirst() {
        // Organisation code: 3·8+7·5+9·1+2·2 = 72 = 6·11 + 6, hence 5; patent: 2·8+3·5+4·1+9·2 = 53, hence 9.
        let found = Identifier.identify("851000025")
        #expect(found.map(\.scheme) == [.organisationCode, .patentNumber])
        #expect(found.map(\.valid) == [true, false])
    }

    @Test(
        "control characters and overrides of the writing direction are named as the reason",
        arguments: [
            "\0", "\u{202E}12345678", "1234\u{2066}5678", "12345678\u{1B}[31m", "\u{E0031}12345678",
        ])
    func unreadable(text: String) {
        #expect(Identifier.unfit(text).zh.contains("控制字符"))
        #expect(TrademarkNumber.check(text).reasons.map(\.text) == [Identifier.unfit(text)])
    }

    @Test("a scheme without a check character says so, and an unverified one too")
    func notes() throws {
        let mark = try #require(Identifier.identify("12345678").first)
        #expect(mark.valid && !mark.checked && !mark.verified)
        #expect(mark.why.map(\.zh).contains { $0.hasPrefix("此编号没有校验位") })
        #expect(mark.why.count == 2)
        let code = try #require(Identifier.identify("91110108551385082Q").first)
        #expect(code.valid && code.checked && code.verified && code.why.isEmpty)
    }

    @Test("a text of no scheme is refused without repeating it")
    func unfit() {
        let said = Identifier.unfit("hello world, 知盾")
        #expect(said.zh.contains("13个字符") && said.en.contains("13 characters"))
        #expect(!said.zh.contains("HELLO"))
        #expect(Identifier.unfit("").zh.contains("请输入"))
        #expect(Identifier.unfit(" \u{200B}\u{3000}\n").en.contains("nothing"))
    }

    @Test("every scheme has a name in both languages and a type that reads it")
    func names() {
        let examples = [
            "91330100799655058B", "11010519491231002X", "ZL202010566088.9", "55138508-2", "CN112345678A",
            "2021SR0123456",
            "国作登字-2021-F-00123456", "BS.205512345", "T2021-123456", "合瑶市监罚〔2026〕12号", "12345678A",
            "CNA20191001234", "类似群3503", "第35类",
        ]
        #expect(Set(examples.compactMap { Identifier.identify($0).first?.scheme }) == Set(Scheme.allCases))
        #expect(Set(Scheme.allCases.map(\.name.zh)).count == Scheme.allCases.count)
        #expect(Set(Scheme.allCases.map(\.name.en)).count == Scheme.allCases.count)
    }

    @Test(
        "hostile texts are refused at once",
        arguments: [
            "", " ", "\0", "1\u{0}2345678", "\u{202E}12345678", "1234\u{2066}5678", "12345678\u{1B}[31m", "🈶🈚️🆔", "1️⃣2️⃣3️⃣",
            "1\u{301}2345678", "١٢٣٤٥٦٧٨", "१२३४५६७८", "①②③", "𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", "\u{E0031}12345678", "\u{FFFE}", "-", "---",
            ".", "ZL.",
            "〔〕", "第号", "'; DROP TABLE matter; --", "<script>alert(1)</script>", "Х1234567", "12345l78", "\u{85}1",
        ])
    func hostile(text: String) {
        #expect(Identifier.identify(text).isEmpty)
        #expect(!Identifier.unfit(text).zh.isEmpty)
    }

    @Test(
        "fifty thousand characters of anything are refused, and read so few times that it does not take minutes",
        arguments: [
            "1", "9", "Q", "\u{3000}", "\u{200B}", "\u{301}", "知", "👩‍👩‍👧‍👦", "〔", ".", "-",
        ])
    func long(unit: String) {
        let text = String(repeating: unit, count: 50_000)
        let started = ContinuousClock.now
        #expect(Identifier.identify(text).isEmpty)
        #expect(Identifier.shown(text) == text)
        #expect(started.duration(to: .now) < .seconds(20))
    }

    @Test("a number lost in blanks is found")
    func blanks() {
        let text = String(repeating: "\u{3000} \u{200B}", count: 10_000) + "91110108551385082Q\r\n"
        #expect(Identifier.identify(text).map(\.canonical) == ["91110108551385082Q"])
    }
}
