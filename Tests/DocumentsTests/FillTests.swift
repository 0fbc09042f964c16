import Base
import Documents
import Procedure
import Testing

/// Facts written down in the test.
private struct Written: FactSource {
    var facts: [Fact: String] = [.office(.name): "示例区市场监督管理局", .issued: "2026年8月24日"]
    var met: Set<Condition> = []
    var list: (grid: Form.Grid, rows: [Rows.Row])?
    var code: String? { "m-7" }
    var issued: Day? { Day(year: 2026, month: 8, day: 24) }

    func text(of fact: Fact) -> String? { facts[fact] }
    func name(of fact: Fact) -> Text { Text(same: "\(fact)") }
    func rows(_ place: Fact.Place, _ field: Name<Form.Field>) -> (grid: Form.Grid, rows: [Rows.Row])? { list }
    func meets(_ condition: Condition) -> Bool { met.contains(condition) }
}

@Suite("Filling in a document")
struct FillTests {
    private static let form = DocumentForm("trial", Text(zh: "试用文书", en: "Trial"))
    private let layout = DocumentLayout(
        form, verified: false, series: DocumentSeries(form, "试"),
        .addressee("\(.party(.name))："),
        .paragraph("事实：\(.answer(.here, "facts"))。"),
        .items([
            "没收\(.answer(.here, "gains"))；", Line("罚款；").when(.by(["fine"])), "电话\(.party(.telephone), or: "无")；",
        ]),
        .table([Row("意见", "\(.answer(.here, "facts"))"), .opinion("审批", "同意。"), .hand("备注", lines: 2)]),
        .signatures(["当事人"]), .seal, .note("一式两份"))

    private static let grid = Form.Grid(
        [
            Form.Column("name", Text(zh: "名称", en: "n"), .text(), weight: 4),
            Form.Column("spec", Text(zh: "规格", en: "s"), .text(), required: false),
            Form.Column("count", Text(zh: "数量", en: "c"), .number(1...999)),
            Form.Column("unit", Text(zh: "单位", en: "u"), .text()),
            Form.Column("price", Text(zh: "标价", en: "p"), .money(most: Money(yuan: 99)), required: false),
        ], sums: .init("count", by: "unit", at: "price"))

    private static let listed = DocumentLayout(
        form, verified: false, .list(.here, "goods"), .list(.here, "more", when: .by(["x"])), .labels(.here, "goods"))

    @Test(
        "a list is a table, numbered and added up, without columns that are blank; its labels carry the code of the page"
    )
    func list() throws {
        var facts = Written()
        facts.list = (
            Self.grid,
            [
                Rows.Row(
                    cells: ["count": .number(38), "price": .money(Money(fen: 6_850))],
                    words: ["name": "茶|<b>", "unit": "袋"]),
                Rows.Row(cells: ["count": .number(2)], words: ["name": "空袋", "unit": "个"]),
            ]
        )
        let document = try Self.listed.fill(facts).issued()
        #expect(
            document.text == """
                示例区市场监督管理局
                试用文书
                序号 名称 数量 单位 标价 金额（元）
                1 茶|<b> 38 袋 68.50 2603.00
                2 空袋 2 个 — —
                合计2项：38袋、2个。按标价计算的价值：2,603元（另有1项没有标价）。
                第1号
                名称：茶|<b>
                数量：38
                单位：袋
                标价：68.50元
                m-7/1
                第2号
                名称：空袋
                数量：2
                单位：个
                m-7/2
                """)
        guard case .list(let list)? = document.blocks.first else { return #expect(Bool(false), "no list") }
        #expect(list.columns.map(\.weight) == [1, 4, 2, 2, 2, 3] && list.rows.allSatisfy { $0.count == 6 })
    }

    @Test("a list that was typed as one text before there were rows stands line by line; without either it is missing")
    func oldList() throws {
        var facts = Written()
        facts.facts[.answer(.here, "goods")] = "绿茶，38袋\n空袋，2个"
        #expect(try Self.listed.fill(facts).issued().text.contains("绿茶，38袋\n空袋，2个"))
        #expect(Self.listed.fill(Written()).missing.map(\.fact) == [.answer(.here, "goods")])
    }

    @Test("every blank is filled, lines that do not apply are left out and not counted")
    func filled() throws {
        var facts = Written()
        facts.facts[.party(.name)] = "示例百货商行"
        facts.facts[.answer(.here, "facts")] = "第一行\r\n第二行"
        facts.facts[.answer(.here, "gains")] = "100元"
        facts.facts[.answer(.here, "number")] = "示市监试〔2026〕1号"
        let document = try layout.fill(facts).issued()
        #expect(
            document.text == """
                示例区市场监督管理局
                试用文书
                示市监试〔2026〕1号
                示例百货商行：
                事实：第一行
                第二行。
                一、没收100元；
                二、电话无；
                意见
                第一行
                第二行
                审批
                同意。
                签名：　　　　　　年　　月　　日
                备注
                当事人：
                示例区市场监督管理局
                2026年8月24日
                一式两份
                """)
        facts.met = [.by(["fine"])]
        #expect(layout.fill(facts).text.contains("二、罚款；\n三、电话无；"))
    }

    @Test("what is missing shows as ____, is named once, and stops the document from being issued")
    func missing() throws {
        let document = layout.fill(Written())
        #expect(
            document.missing.map(\.fact) == [
                .answer(.here, "number"), .party(.name), .answer(.here, "facts"), .answer(.here, "gains"),
            ])
        #expect(document.text.contains("事实：____。"))
        #expect(document.text.contains("没收____；"))
        #expect(throws: Refusal(.conflict, Text(same: ""))) { try document.issued() }
    }

    @Test("an answer of nothing but line ends is as good as none; characters that turn the text show as �")
    func hostile() {
        var facts = Written()
        facts.facts[.answer(.here, "facts")] = "a\u{202E}b\u{0}c\u{2066}\td\u{2028}e"
        facts.facts[.answer(.here, "gains")] = ""
        let document = layout.fill(facts)
        #expect(document.text.contains("事实：a�b�c� d\ne。"))
        #expect(document.missing.map(\.fact).contains(.answer(.here, "gains")))
    }
}
