import Base
import FormReading
import Procedure
import Testing

@Suite("Reading lists of rows")
struct RowsReadingTests {
    private static let form = Form(
        Form.Field(
            "goods", Text(zh: "清单", en: "List"),
            .rows(
                Form.Grid(
                    [
                        Form.Column("name", Text(zh: "名称", en: "Name"), .text(limit: 6)),
                        Form.Column("count", Text(zh: "数量", en: "Count"), .number(1...9_999)),
                        Form.Column("unit", Text(zh: "单位", en: "Unit"), .text(limit: 3), required: false),
                        Form.Column(
                            "price", Text(zh: "标价", en: "Price"), .money(most: Money(yuan: 100)), required: false),
                        Form.Column(
                            "state", Text(zh: "状态", en: "State"),
                            .choice([
                                Form.Option("good", Text(zh: "完好", en: "Intact")),
                                Form.Option("bad", Text(zh: "破损", en: "Damaged")),
                            ])),
                    ], most: 3, sums: .init("count", by: "unit", at: "price")))))

    private func read(_ rows: [String]...) throws -> Form.Filled {
        Self.form.read(["goods": rows.map(CellText.joined)], on: try #require(Day(iso: "2026-11-22")))
    }

    @Test("a row is read column by column, each cell as what it is; blank rows count for nothing")
    func rows() throws {
        let filled = try read(
            [" 绿茶 ", "38", "袋", "68.5", "good"], ["", "", "", "", ""], ["", "", "", "", "bad"],
            ["a|b", "2", "", "", "Damaged"])
        #expect(filled.problems == [])
        #expect(
            filled.answers["goods"]
                == .rows(
                    Rows(
                        [
                            ["count": .number(38), "price": .money(Money(fen: 6_850)), "state": .chosen("good")],
                            ["count": .number(2), "state": .chosen("bad")],
                        ], .typed([["name": "绿茶", "unit": "袋"], ["name": "a|b"]]))))
    }

    @Test("what is wrong is said with its row and its column, in both languages")
    func problems() throws {
        let filled = try read(
            ["绿茶", "0", "", "", "good"], ["名称太长了七字", "3", "", "100.01", "完好的"], ["", "1", "", "", ""])
        #expect(filled.answers.isEmpty)
        #expect(
            filled.problems.map { "\($0.cell?.row ?? 0) \($0.cell?.column.text ?? "")" } == [
                "1 count", "2 name", "2 price", "2 state", "3 name", "3 state",
            ])
        #expect(filled.problems[0].text.zh == "“清单”第1行“数量”：应为1至9999的整数")
        #expect(filled.problems[0].text.en == "List, row 1, Count: write a whole number from 1 to 9999.")
        #expect(filled.problems[1].text.zh.contains("最多6个字，现有7个"))
        #expect(filled.problems[3].text.en == "List, row 2, State: choose one of Intact, Damaged.")
    }

    @Test("a list that is asked for has a row, and not more than it may")
    func limits() throws {
        #expect(try read().problems.map(\.text.zh) == ["请填写“清单”，至少一行"])
        #expect(try read(["", "", "", "", "good"]).problems.map(\.text.zh) == ["请填写“清单”，至少一行"])
        let row = ["绿茶", "1", "", "", "good"]
        #expect(try read(row, row, row).problems == [])
        #expect(try read(row, row, row, row).problems.map(\.text.zh) == ["“清单”：最多3行，现有4行"])
        #expect(try read(row + ["x"]).problems.map(\.text.zh) == ["“清单”：第1行多出了栏目"])
    }

    @Test(
        "tabs, line ends and marks that turn the direction are no text of a cell",
        arguments: ["a\tb", "a\nb", "a\u{202E}", "a\u{1F}b"])
    func strange(_ text: String) throws {
        let filled = try read([text, "1", "", "", "good"])
        #expect(filled.answers.isEmpty)
        #expect(filled.problems.map { "\($0.cell?.row ?? 0) \($0.cell?.column.text ?? "")" } == ["1 name"])
    }

    @Test("nothing sent as a row can break the reading, and what is read came from its own cell")
    func property() throws {
        var dice = SystemRandomNumberGenerator()
        let pieces = ["绿茶", "|", "\t", "\n", "\\", "\u{1F}", "n", "u", "1", "\u{301}", "\r", "\"", "<b>", " ", "👩‍👧"]
        for _ in 0..<2_000 {
            let cells = (0..<5).map { _ in
                (0..<Int.random(in: 0...4, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
            }
            #expect(CellText.parted(CellText.joined(cells)) == cells, "\(cells)")
            let filled = try read(cells)
            guard case .rows(let rows)? = filled.answers["goods"], case .typed(let words) = rows.words else { continue }
            let known = cells.map {
                String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
            }
            #expect(words.allSatisfy { $0["name"] == known[0] || $0["name"] == nil })
        }
    }
}
