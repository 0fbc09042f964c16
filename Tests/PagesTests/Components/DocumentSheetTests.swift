import Base
import Documents
import Pages
import Procedure
import Testing

/// Facts that answer every question with the same words.
private struct Same: FactSource {
    let words: String
    var issued: Day? { Day(year: 2026, month: 8, day: 24) }

    func text(of fact: Fact) -> String? { words }
    func name(of fact: Fact) -> Text { Text(zh: "当事人的住所", en: "the party's address") }
    func meets(_ condition: Condition) -> Bool { true }
}

@Suite("A document on the screen")
struct DocumentSheetTests {
    private static let form = DocumentForm("trial", Text(zh: "试用文书", en: "Trial"))
    private static let layout = DocumentLayout(
        form, verified: false, series: DocumentSeries(form, "试"),
        .addressee("\(.party(.name))："), .heading("一、事实"), .paragraph("查明\(.party(.address))。"),
        .items(["罚款；"]),
        .table([.pair(("甲", "一"), ("乙", "\(.matter)")), .opinion("审批", "同意。"), .hand("备注", lines: 2)]),
        .signatures(["当事人"]), .seal, .note("一式两份"))

    @Test("it says what the document says: office, number, title, then the body in its order")
    func words() {
        let document = DocumentSheetTests.layout.fill(Same(words: "示例"))
        let sheet = Tree(DocumentSheet(document).render())
        let lines = document.text.split(separator: "\n").map(String.init)
        #expect(lines.prefix(3) == ["示例", "试用文书", "示例"])
        let article = sheet.all(.article).first
        // The table's caption repeats the title for those who hear the page.
        let expected = "示例" + "示例" + "试用文书" + lines[3..<7].joined() + "试用文书" + lines[7...].joined()
        #expect(article?.text == expected)
        #expect(article?[.lang] == "zh-CN")
        #expect(sheet.all(.th).map(\.text) == ["甲", "乙", "审批", "备注"])
        #expect(sheet.all(.th).allSatisfy { $0[.scope] == "row" })
        #expect(sheet.all(.caption).count == 1)
        #expect(sheet.all(.h2).map(\.text) == ["试用文书"])
        #expect(sheet.all(.mark).isEmpty)
    }

    @Test("what is missing is marked in the document and listed before it, in the reader's language")
    func missing() {
        let sheet = DocumentSheet(DocumentSheetTests.layout.fill(Same(words: "")))
        #expect(Set(Tree(sheet.render()).all(.mark).map(\.text)) == ["____"])
        for (language, words) in [(Language.zh, "当事人的住所"), (.en, "the party's address")] {
            let remarks = Tree(sheet.remarks(Voice(language)))
            #expect(remarks.all(.li).first?.text == words)
            #expect(remarks.all(class: "notice").count == 2)
        }
        let linked = Tree(
            sheet.remarks(supply: { if case .party = $0 { .act("party", on: "m1") } else { nil } }, Voice(.zh)))
        // The party's name and address are entered in the act, the rest nowhere.
        #expect(linked.all(.li).count == 6)
        let ways = linked.all(.a).map { $0[.href] }
        #expect(ways == Array(repeating: "/desk/matter/m1/act/party", count: 2))
        let whole = DocumentSheet(DocumentSheetTests.layout.fill(Same(words: "示例")))
        #expect(Tree(whole.remarks(Voice(.zh))).all(class: "notice").count == 1)
    }

    @Test("typed text cannot become part of the page")
    func hostile() throws {
        var random = Seeded(4)
        for _ in 0..<200 {
            let text = Hostile.text(&random)
            let node = DocumentSheet(DocumentSheetTests.layout.fill(Same(words: text))).render()
            var bytes: [UInt8] = []
            node.write(into: &bytes)
            let scanned = try #require(Scanned(String(decoding: bytes, as: UTF8.self)))
            #expect(scanned.marks == Scanned(node).marks)
        }
    }
}
