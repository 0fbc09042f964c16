import Testing

@testable import Documents

@Suite("Who reported, in what others wrote")
struct ReporterWordsTests {
    private static let words = ReporterWords(["李四", "13800138000（微信同号 LiSi_2026）", "示例路12号3单元"])

    @Test(
        "is found in whatever form it was written",
        arguments: [
            "李四举报某店", "李 四举报", "已电话138 0013 8000告知", "１３８００１３８０００", "138-0013-8000", "微信lisi_2026",
            "住示例路12号-3单元",
        ])
    func found(text: String) { #expect(Self.words.mayBe(in: text)) }

    @Test("is not found in other words", arguments: ["李某举报某店", "示例路12号", "1380013", "", "查获138件"])
    func others(text: String) { #expect(!Self.words.mayBe(in: text)) }

    @Test("where it could not be read, anything may name somebody; where nobody reported, nothing does")
    func unread() {
        #expect(ReporterWords(["李四", nil]).mayBe(in: "某店"))
        #expect(!ReporterWords.none.mayBe(in: "李四"))
    }
}
