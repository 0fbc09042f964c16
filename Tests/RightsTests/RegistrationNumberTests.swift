import Base
import Rights
import Testing

@Suite("Numbers without a check character")
struct RegistrationNumberTests {
    @Test(
        "trade mark numbers",
        arguments: [
            ("12345678", "12345678"), ("1", "1"), ("12345678a", "12345678A"), ("Ｇ１２３４５６７", "G1234567"),
            ("g 887766 b", "G887766B"),
            ("第12345678号", "12345678"), ("1 234 567", "1234567"),
        ])
    func marks(typed: String, canonical: String) {
        #expect(TrademarkNumber(typed)?.text == canonical)
    }

    @Test(
        "no trade mark numbers",
        arguments: [
            "123456789", "0123456", "0", "G", "G12345678", "A12345678", "12345678AB", "第12345678", "12345678号", "十二",
        ])
    func noMarks(text: String) {
        #expect(TrademarkNumber(text) == nil)
    }

    @Test("Nice classes", arguments: [("1", 1), ("01", 1), ("45", 45), ("第９类", 9), ("35类", 35), ("class 42", 42)])
    func classes(typed: String, number: Int) {
        #expect(NiceClass(typed)?.number == number)
        #expect(NiceClass(number)?.text == String(number))
    }

    @Test("no Nice classes", arguments: ["0", "46", "00", "第9", "9-", "100", "-9"])
    func noClasses(text: String) {
        #expect(NiceClass(text) == nil)
    }

    @Test("similar groups begin with a class", arguments: [("0901", 9), ("3503", 35), ("类似群0301", 3), ("4502群", 45)])
    func groups(typed: String, niceClass: Int) {
        #expect(SimilarGroup(typed)?.niceClass.number == niceClass)
    }

    @Test("no similar groups", arguments: ["0001", "4601", "0900", "901", "09010", "09-01"])
    func noGroups(text: String) {
        #expect(SimilarGroup(text) == nil)
    }

    @Test(
        "software copyright",
        arguments: [
            ("2021SR0123456", "2021SR0123456"), ("2009sr012345", "2009SR012345"), ("２０２１ＳＲ ０１２３４５６", "2021SR0123456"),
            ("软著登字第1234567号", "软著登字第1234567号"), ("软著登字 1234567", "软著登字第1234567号"),
        ])
    func software(typed: String, canonical: String) {
        #expect(SoftwareCopyrightNumber(typed)?.text == canonical)
    }

    @Test(
        "no software copyright",
        arguments: ["2021SR12345", "2021SR123456789", "1990SR123456", "21SR0123456", "2021RS0123456"])
    func noSoftware(text: String) {
        #expect(SoftwareCopyrightNumber(text) == nil)
    }

    @Test(
        "works",
        arguments: [
            ("国作登字-2021-F-00123456", "国作登字-2021-F-00123456"), ("皖作登字2020a00123456", "皖作登字-2020-A-00123456"),
            ("国作登字—2021—Ｆ—00123456", "国作登字-2021-F-00123456"),
        ])
    func works(typed: String, canonical: String) {
        #expect(WorkRegistrationNumber(typed)?.text == canonical)
    }

    @Test("no works", arguments: ["作登字-2021-F-00123456", "国作登字-2021-00123456", "中作登字-2021-F-00123456"])
    func noWorks(text: String) {
        #expect(WorkRegistrationNumber(text) == nil)
    }

    @Test(
        "varieties of agriculture and forestry",
        arguments: [
            ("CNA20191001234", "CNA20191001234", 2019), ("cna 2008 0123.4", "CNA20080123.4", 2008),
            ("20190012", "20190012", 2019),
        ])
    func varieties(typed: String, canonical: String, year: Int) {
        #expect(PlantVarietyNumber(typed)?.text == canonical)
        #expect(PlantVarietyNumber(typed)?.year == year)
    }

    @Test("layout designs", arguments: [("BS.205512345", "BS.205512345"), ("bs205512345", "BS.205512345")])
    func layouts(typed: String, canonical: String) {
        #expect(LayoutDesignNumber(typed)?.text == canonical)
        #expect(LayoutDesignNumber("BS.20551234") == nil)
    }

    @Test(
        "customs records",
        arguments: [
            ("T2021-123456", "T2021-123456", "Trade mark"), ("p2015 45678", "P2015-45678", "Patent"),
            ("Ｃ２０１９－１２３４５６", "C2019-123456", "Copyright"),
        ])
    func customs(typed: String, canonical: String, subject: String) {
        #expect(CustomsRecordNumber(typed)?.text == canonical)
        #expect(CustomsRecordNumber(typed)?.subject.name.en == subject)
        #expect(CustomsRecordNumber("X2021-123456") == nil)
    }

    @Test(
        "document numbers get their brackets set right",
        arguments: [
            "合瑶市监罚〔2026〕12号", "合瑶市监罚[2026]12号", "合瑶市监罚（2026）12号", "合瑶市监罚(2026) 12 号", "合瑶市监罚【2026】12号",
            "合瑶市监罚［２０２６］１２号", "合瑶市监罚﹝2026﹞12号", "合瑶市监罚〔2026〕第012号", "合瑶市监罚〔2026〕12",
        ])
    func documents(typed: String) throws {
        let number = try #require(DocumentNumber(typed))
        #expect(number.text == "合瑶市监罚〔2026〕12号")
        #expect(number.words == "合瑶市监罚" && number.year == 2026 && number.sequence == 12)
        #expect(number == DocumentNumber(words: "合瑶市监罚", year: 2026, sequence: 12))
    }

    @Test(
        "no document numbers",
        arguments: [
            "合瑶市监罚2026年12号", "合瑶市监罚〔26〕12号", "〔2026〕12号", "合瑶市监罚〔2026〕0号", "合瑶市监罚〔2026〕号", "ABC〔2026〕12号",
            "合瑶市监罚〔2026〕12号附件",
        ])
    func noDocuments(text: String) {
        #expect(DocumentNumber(text) == nil)
    }

    @Test("a document number is made from sound parts only")
    func made() {
        #expect(DocumentNumber(words: "合瑶<b>", year: 2026, sequence: 1) == nil)
        #expect(DocumentNumber(words: "合瑶市监罚", year: 2026, sequence: 0) == nil)
        #expect(DocumentNumber(words: "合", year: 2026, sequence: 1) == nil)
    }
}
