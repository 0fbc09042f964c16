import Base
import Law
import Testing

@Suite("Value of infringing goods")
struct GoodsValueTests {
    /// What is known of 100 pieces (sold or unsold), and what they are worth by art. 28(1).
    struct Line: Sendable {
        let known: String
        var sold = 0
        var soldFor: Int?
        var unsold = 0
        var average: Int?
        var tag: Int?
        var market: Int?
        let turnover: Int
        let reason: String
    }

    /// 50元 sold for 5,000元 by 100 pieces; unsold 100 at average 50, tag 80, market 500.
    static let lines: [Line] = [
        Line(
            known: "sold at a known price, tag and market known", sold: 100, soldFor: 5_000_00, tag: 80_00,
            market: 500_00, turnover: 5_000_00, reason: "按照实际销售的价格"),
        Line(
            known: "sold at an unknown price", sold: 100, tag: 80_00, market: 500_00, turnover: 50_000_00,
            reason: "市场中间价格"),
        Line(
            known: "unsold, average of the same goods", sold: 100, soldFor: 5_000_00, unsold: 100, tag: 80_00,
            market: 500_00, turnover: 10_000_00, reason: "实际销售平均价格"),
        Line(
            known: "unsold, average found otherwise", unsold: 100, average: 50_00, tag: 80_00, market: 500_00,
            turnover: 5_000_00, reason: "查清的平均价格"),
        Line(known: "unsold, tag", unsold: 100, tag: 80_00, market: 500_00, turnover: 8_000_00, reason: "按照标价"),
        Line(known: "unsold, market only", unsold: 100, market: 500_00, turnover: 50_000_00, reason: "市场中间价格"),
        Line(
            known: "average that does not divide: 100.00元 ÷ 3 × 2 = 66.66元", sold: 3, soldFor: 100_00, unsold: 2,
            turnover: 166_66, reason: "÷3件"),
    ]

    @Test("prices are taken in the order of article 28", arguments: lines)
    func order(_ line: Line) throws {
        var goods = Conduct.Goods("鞋")
        goods.sold = line.sold
        goods.soldFor = line.soldFor.map(Money.init(fen:))
        goods.unsold = line.unsold
        goods.averagePrice = line.average.map(Money.init(fen:))
        goods.tagPrice = line.tag.map(Money.init(fen:))
        goods.marketPrice = line.market.map(Money.init(fen:))
        let day = try ThresholdCase.day("2026-05-01")
        var act = Conduct.Deed(day, through: day, "act")
        act.goods = [goods]
        let answer = try ThresholdAnswer(Conduct(.counterfeitMark, acts: [act], assessedOn: day))
        let turnover = answer.applied.findings.first { $0.threshold.measure == .turnover }
        #expect(turnover?.value == line.turnover)
        let step = try #require(answer.steps.first { $0.text.zh.contains(line.reason) })
        #expect(step.basis?.articles == [Article(28, paragraph: 1)])
    }

    @Test("goods without any price are refused by their place, and so is a product beyond all reason")
    func refused() throws {
        let day = try ThresholdCase.day("2026-05-01")
        for fill in [
            { (goods: inout Conduct.Goods) in goods.unsold = 1 }, { $0.sold = 1 },
            {
                $0.unsold = 10_000_000; $0.tagPrice = Money(fen: 100_000_000_00)
            },
        ] {
            var goods = Conduct.Goods("鞋")
            goods.place = "acts[0].goods[0]"
            fill(&goods)
            var act = Conduct.Deed(day, through: day, "act")
            act.goods = [goods]
            let error = #expect(throws: Refusal.self) {
                try ThresholdAnswer(Conduct(.counterfeitMark, acts: [act], assessedOn: day))
            }
            #expect(error?.field == "acts[0].goods[0]")
        }
    }
}
