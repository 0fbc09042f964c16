import Testing

@testable import Likeness

@Suite("Names")
struct NameTests {
    private func core(_ text: String) throws -> String {
        let name = try Tables.matcher().name(text)
        return name.words(name.core)
    }

    private func folded(_ text: String) throws -> String {
        let name = try Tables.matcher().name(text)
        return String(String.UnicodeScalarView(name.units.compactMap { Unicode.Scalar($0.scalar) }))
    }

    @Test(
        "case, width, accents, spaces and punctuation are left out of a name",
        arguments: [
            ("Coca-Cola", "cocacola"), ("ＣＯＣＡ　ＣＯＬＡ", "cocacola"), ("Nestlé", "nestle"), ("Nestle\u{301}", "nestle"),
            ("“五粮液”·酒", "五粮液酒"), ("M&M's®", "mms"), ("C+", "c+"), ("Łódź", "lodz"), ("五\u{200B}粮\u{FE0F}液", "五粮液"),
            ("  ", ""), ("", ""), ("７-Eleven", "7eleven"), ("Ω", "ω"), ("奈雪の茶", "奈雪の茶"),
        ])
    func folding(_ text: String, _ expected: String) throws {
        #expect(try folded(text) == expected)
    }

    @Test(
        "generic words go from both ends, as long as a name is left",
        arguments: [
            ("小米旗舰店", "小米"), ("小米官方旗舰店", "小米"), ("正宗小米科技有限公司", "小米"), ("雕牌", "雕牌"), ("老牌", "老牌"), ("公司", "公司"),
            ("旗舰店", "旗舰店"), ("雀巢集團", "雀巢"), ("Nike Official Store", "Nike"), ("LG Store", "LG Store"),
            ("Photoshop", "Photoshop"), ("Haier集团", "Haier"), ("Haier Co., Ltd.", "Haier"), ("Ltd", "Ltd"),
            ("五粮液", "五粮液"), ("牌牌牌", "牌牌"),
        ])
    func padding(_ text: String, _ expected: String) throws {
        #expect(try core(text) == expected)
    }

    @Test("a name keeps the places of its signs, counted in scalars of the text")
    func places() throws {
        let name = try Tables.matcher().name(" 五-粮　液")
        #expect(name.places == [1, 3, 5])
        #expect(name.words(0..<2) == "五-粮")
        #expect(name.span(1..<3) == 3..<6)
    }

    @Test("a name of a hundred thousand signs is read up to its limit")
    func long() throws {
        let name = try Tables.matcher().name(String(repeating: "五", count: 100_000))
        #expect(name.units.count == Name.limit)
    }
}
