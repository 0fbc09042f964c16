import Base
import Procedure
import Testing

@Suite("Rows as an answer")
struct RowsTests {
    private static let sums = Form.Grid.Sums("count", by: "unit", at: "price")

    private static let rows = Rows(
        [
            ["count": .number(38), "price": .money(Money(fen: 6_850))], ["count": .number(200)],
            ["count": .number(2), "price": .money(Money(fen: 10))],
        ], .typed([["name": "绿茶|\t一\\级\n\u{1F}", "unit": "袋"], ["name": "空袋", "unit": "个"], ["unit": "袋"]]))

    @Test("what was typed comes back from the vault as it went in, cell by cell")
    func vault() throws {
        let text = try #require(Self.rows.typedText)
        let sealed = Self.rows.sealed("vault:1")
        #expect(sealed.typedText == nil && Answer.rows(sealed).reference == "vault:1")
        #expect(sealed.open(text) == Self.rows.unsealed)
        #expect(sealed.open(text)[0].words["name"] == "绿茶|\t一\\级\n\u{1F}")
        #expect(sealed.open(text)[2].words == ["unit": "袋"])
        // Something else in the vault makes no words, and the numbers stay.
        #expect(sealed.open("name").map(\.words) == [[:], [:], [:]])
        #expect(sealed.open("").map(\.cells) == Self.rows.lines)
    }

    @Test("totals are by unit and by price; a row without a price is counted as such")
    func total() {
        let total = Rows.Total(Self.rows.unsealed, Self.sums)
        // 38 bags at 68.50 are 2603.00, two at 0.10 are 0.20.
        #expect(total.lines == 3 && total.value == Money(fen: 260_320) && total.unpriced == 1)
        #expect(total.quantity.zh == "40袋、200个" && total.quantity.en == "40 袋, 200 个")
        #expect(total.worth.zh == "2,603.20元（另有1项没有标价）")
        let unpriced = Rows([["count": .number(1)]], .typed([["unit": "个"]])).unsealed
        #expect(Rows.Total(unpriced, Self.sums).worth.zh == "没有标价")
    }

    @Test("an event holds rows that are sealed and fit their columns, and a list of before there were rows")
    func event() throws {
        let grid = Form.Grid([
            Form.Column("name", Text(same: "n"), .text()), Form.Column("count", Text(same: "c"), .number(1...9)),
            Form.Column("way", Text(same: "w"), .choice([Form.Option("a", Text(same: "A"))]), required: false),
        ])
        let procedure = Procedure(
            "p", version: 1, measure: 1, Text(same: "p"), for: Text(same: "p"), clocks: [],
            stages: [Stage("s", Text(same: "s"), public: Text(same: "s"), holder: .officer, keptBy: [])],
            acts: [
                Act(
                    "file", Text(same: "f"), from: .filing, by: [.officer],
                    form: Form(
                        Form.Field("goods", Text(same: "g"), .rows(grid)),
                        Form.Field("kinds", Text(same: "k"), .number(1...9), required: false, retired: true)),
                    to: .to("s"))
            ])
        func fits(_ answers: Answers) -> Bool {
            var docket = Docket(procedure)
            let event = Event(
                stream: "m", sequence: 1, procedure: procedure.reference,
                recordedAt: Instant(Day(number: 20_000), hour: 9), actor: Event.Actor("wang", .officer), act: "file",
                answers: answers)
            return (try? docket.add(event, under: procedure)) != nil
        }
        func rows(_ line: [Name<Form.Column>: Rows.Cell]) -> Answers { ["goods": .rows(Rows([line], .sealed("v")))] }
        #expect(fits(rows(["count": .number(9), "way": .chosen("a")])))
        #expect(fits(["goods": .sealed("v"), "kinds": .number(2)]))
        for wrong: [Name<Form.Column>: Rows.Cell] in [
            [:], ["count": .number(10)], ["count": .money(Money(fen: 1))], ["count": .number(1), "way": .chosen("b")],
            ["count": .number(1), "name": .number(1)], ["count": .number(1), "other": .number(1)],
        ] { #expect(!fits(rows(wrong)), "\(wrong)") }
        #expect(!fits(["goods": .rows(Rows([], .sealed("v")))]))
        #expect(!fits(["goods": .rows(Rows([["count": .number(1)]], .typed([["name": "x"]])))]))
        #expect(!fits([:]))
    }
}
