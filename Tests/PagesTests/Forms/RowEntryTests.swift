import Base
import Procedure
import Testing

@testable import Pages

@Suite("Lists on a page")
struct RowEntryTests {
    private static let form = Form(
        Form.Field(
            "goods", Text(zh: "清单", en: "List"),
            .rows(
                Form.Grid(
                    [
                        Form.Column("name", Text(zh: "名称", en: "Name"), .text()),
                        Form.Column("count", Text(zh: "数量", en: "Count"), .number(1...99_999)),
                        Form.Column(
                            "price", Text(zh: "标价", en: "Price"), .money(most: Money(yuan: 100)), required: false),
                        Form.Column(
                            "state", Text(zh: "状态", en: "State"),
                            .choice([Form.Option("good", Text(zh: "完好", en: "Intact"))]),
                            required: false),
                    ], most: 20))),
        Form.Field("old", Text(zh: "项数", en: "Lines"), .number(1...9), required: false, retired: true))

    private static let today = Day(number: 20_718)
    private static let voice = Voice(.zh)

    private func page(_ sent: [String: [String]]) -> String {
        let (_, problems) = FormFields.read(Self.form, sent: sent, on: Self.today)
        return String(
            decoding: FormFields(Self.form, typed: sent, problems: problems).render(Self.voice).document, as: UTF8.self)
    }

    @Test("three rows to begin with, each box with a label of its own; a field no longer asked is not there")
    func blank() {
        let page = String(decoding: FormFields(Self.form).render(Self.voice).document, as: UTF8.self)
        for row in 1...3 {
            for column in ["name", "count", "price", "state"] {
                #expect(
                    page.contains("for=\"goods-\(row)-\(column)\"") && page.contains("id=\"goods-\(row)-\(column)\""))
            }
        }
        #expect(!page.contains("name=\"goods-4-name\"") && !page.contains("name=\"old\""))
        #expect(page.contains("名称，") == false && page.contains("用制表符分开"))
    }

    @Test("more rows keep what was typed, up to the most there may be")
    func more() {
        let sent = ["goods-1-name": ["绿茶"], "goods-rows": ["3"]]
        let more = FormFields.spread(Self.form, sent, more: "goods")
        #expect(more["goods-rows"] == ["8"] && more["goods-1-name"] == ["绿茶"])
        #expect(page(more).contains("goods-8-name") && page(more).contains("value=\"绿茶\""))
        #expect(FormFields.spread(Self.form, ["goods-rows": ["19"]], more: "goods")["goods-rows"] == ["20"])
        #expect(!page(["goods-rows": ["999999999"]]).contains("goods-21-name"))
    }

    @Test("lines of a spreadsheet go into the rows after those filled in; what spreadsheets write of numbers is read")
    func paste() throws {
        let sent = [
            "goods-1-name": ["绿茶"], "goods-1-count": ["3"], "goods-rows": ["3"],
            "goods-paste": ["名称\t数量\t标价\t状态\r\n吊牌\t1,200\t￥0.5\t完好\r\n\r\n礼盒|大\t３\t\t"],
        ]
        let spread = FormFields.spread(Self.form, sent)
        #expect(spread["goods-paste"] == nil && spread["goods-2-name"] == ["吊牌"] && spread["goods-3-name"] == ["礼盒|大"])
        let (answers, problems) = FormFields.read(Self.form, sent: spread, on: Self.today)
        #expect(problems.isEmpty)
        #expect(
            answers["goods"]
                == .rows(
                    Rows(
                        [
                            ["count": .number(3)],
                            ["count": .number(1_200), "price": .money(Money(fen: 50)), "state": .chosen("good")],
                            ["count": .number(3)],
                        ], .typed([["name": "绿茶"], ["name": "吊牌"], ["name": "礼盒|大"]]))))
        // Read again it is the same: nothing is pasted twice.
        #expect(FormFields.spread(Self.form, spread) == spread)
    }

    @Test(
        "a line that is no row stays where it was pasted, with what to do about it; a wrong cell is marked in its row")
    func bad() {
        let spread = FormFields.spread(Self.form, ["goods-paste": ["没有制表符\n绿茶\t许多\t1\t完好\n一\t2\t3\t完好\t五"]])
        #expect(spread["goods-paste"] == ["没有制表符\n一\t2\t3\t完好\t五"] && spread["goods-1-count"] == ["许多"])
        let (answers, problems) = FormFields.read(Self.form, sent: spread, on: Self.today)
        #expect(answers.isEmpty)
        #expect(problems.all.map(\.field) == ["goods-1-count", "goods-paste", "goods-paste"])
        #expect(problems.all[1].text.zh.contains("有1栏，应为2至4栏") && problems.all[2].text.en.contains("has 5 cells"))
        let shown = page(spread)
        #expect(shown.contains("id=\"goods-1-count-error\"") && shown.contains("<details class=\"more\" open"))
    }

    @Test("rows that are offered fill the boxes, and are read as what they were")
    func offered() throws {
        let rows = [
            Rows.Row(
                cells: ["count": .number(2), "price": .money(Money(fen: 6_850)), "state": .chosen("good")],
                words: ["name": "<b>\"茶\"", "other": "x"])
        ]
        let field = try #require(Self.form.field("goods"))
        let typed = FormFields.typed(rows, into: field)
        #expect(
            typed == [
                "goods-1-name": ["<b>\"茶\""], "goods-1-count": ["2"], "goods-1-price": ["68.50"],
                "goods-1-state": ["good"],
            ])
        #expect(page(typed).contains("value=\"&lt;b&gt;&quot;茶&quot;\"") && page(typed).contains("goods-2-name"))
    }
}
