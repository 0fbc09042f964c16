import Base

/// 侵权产品的价值: what goods are worth by the order of prices of 法释〔2025〕5号 art. 28(1), with the reason for each price.
struct GoodsValue {
    /// Proceeds of what was sold; nil where the price it was sold at is unknown.
    let proceeds: Money?
    /// 已销售侵权产品的价值
    let sold: Money
    /// 尚未销售侵权产品的价值
    let unsold: Money
    /// 扣除的原材料、购进价款, of what was sold.
    let cost: Money
    let steps: [LegalStep]

    /// - Parameter averages: what the goods of a name actually sold for, over all acts that count.
    init(_ goods: Conduct.Goods, averages: [String: SalesAverage]) throws(Refusal) {
        var steps: [LegalStep] = []
        proceeds = goods.sold > 0 ? goods.soldFor : .zero
        if goods.sold == 0 {
            sold = .zero
        } else if let soldFor = goods.soldFor {
            sold = soldFor
            steps.append(GoodsValue.actual(goods, soldFor))
        } else {
            sold = try GoodsValue.soldAtUnknownPrice(goods, &steps)
        }
        unsold = goods.unsold > 0 ? try GoodsValue.unsold(goods, averages[goods.name], &steps) : .zero
        cost = try (goods.unitCost ?? .zero).times(goods.sold, place: goods.place)
        self.steps = steps
    }

    private static func actual(_ goods: Conduct.Goods, _ soldFor: Money) -> LegalStep {
        LegalStep(
            Text(
                zh: "\(goods.name)：已销售\(goods.sold)件，按照实际销售的价格，计\(soldFor.text.zh)",
                en: "\(goods.name): \(goods.sold) sold, at the price actually got: \(soldFor.text.en)."),
            .amounts(Article(28, paragraph: 1), "已销售侵权产品的价值，按照实际销售的价格计算"))
    }

    /// What was sold at a price nobody can establish has the market price of the genuine goods.
    private static func soldAtUnknownPrice(_ goods: Conduct.Goods, _ steps: inout [LegalStep]) throws(Refusal) -> Money
    {
        guard let price = goods.marketPrice else {
            throw missing(goods, "soldForFen", "marketPriceFen", Text(zh: "已销售部分", en: "the pieces sold"))
        }
        let value = try price.times(goods.sold, place: goods.place)
        steps.append(
            LegalStep(
                Text(
                    zh: "\(goods.name)：已销售\(goods.sold)件，实际销售价格无法查清，按照被侵权产品的市场中间价格"
                        + "\(price.text.zh)，计\(value.text.zh)；该价格不是销售所得，不计入销售金额和违法所得",
                    en:
                        "\(goods.name): \(goods.sold) sold at a price that cannot be established, at the market middle price "
                        + "\(price.text.en) of the genuine goods: \(value.text.en). "
                        + "It is no income, so it enters neither proceeds nor gain."),
                .amounts(Article(28, paragraph: 1), "无法查清实际销售价格或者侵权产品没有标价的，按照被侵权产品的市场中间价格计算")))
        return value
    }

    /// Average of actual sales; else the tag; else the market price of the genuine goods.
    private static func unsold(
        _ goods: Conduct.Goods, _ average: SalesAverage?, _ steps: inout [LegalStep]
    ) throws(Refusal) -> Money {
        let count = goods.unsold
        if let given = goods.averagePrice {
            let value = try given.times(count, place: goods.place)
            steps.append(
                averaged(
                    goods, Text(zh: "查清的平均价格\(given.text.zh)", en: "the established average \(given.text.en)"), value))
            return value
        }
        if let average {
            let value = try average.value(of: count, place: goods.place)
            let how = Text(
                zh: "实际销售平均价格（\(average.proceeds.text.zh)÷\(average.pieces)件）",
                en: "the average actually got (\(average.proceeds.text.en) ÷ \(average.pieces))")
            steps.append(averaged(goods, how, value))
            return value
        }
        if let tag = goods.tagPrice {
            let value = try tag.times(count, place: goods.place)
            steps.append(
                LegalStep(
                    Text(
                        zh: "\(goods.name)：尚未销售\(count)件，实际销售平均价格无法查清，按照标价\(tag.text.zh)，计\(value.text.zh)",
                        en:
                            "\(goods.name): \(count) unsold, no average of actual sales, at the tag price \(tag.text.en): "
                            + "\(value.text.en)."),
                    .amounts(Article(28, paragraph: 1), "实际销售平均价格无法查清的，按照侵权产品的标价计算")))
            return value
        }
        guard let price = goods.marketPrice else {
            throw missing(
                goods, "averagePriceFen / tagPriceFen", "marketPriceFen", Text(zh: "尚未销售部分", en: "the unsold pieces"))
        }
        let value = try price.times(count, place: goods.place)
        steps.append(
            LegalStep(
                Text(
                    zh: "\(goods.name)：尚未销售\(count)件，无法查清实际销售价格且没有标价，按照被侵权产品的市场中间价格"
                        + "\(price.text.zh)，计\(value.text.zh)",
                    en: "\(goods.name): \(count) unsold, neither an actual price nor a tag, at the market middle price "
                        + "\(price.text.en) of the genuine goods: \(value.text.en)."),
                .amounts(Article(28, paragraph: 1), "无法查清实际销售价格或者侵权产品没有标价的，按照被侵权产品的市场中间价格计算")))
        return value
    }

    private static func averaged(_ goods: Conduct.Goods, _ how: Text, _ value: Money) -> LegalStep {
        LegalStep(
            Text(
                zh: "\(goods.name)：尚未销售\(goods.unsold)件，按照\(how.zh)，计\(value.text.zh)",
                en: "\(goods.name): \(goods.unsold) unsold, at \(how.en): \(value.text.en)."),
            .amounts(Article(28, paragraph: 1), "尚未销售侵权产品的价值，按照已经查清的侵权产品实际销售平均价格计算"))
    }

    private static func missing(_ goods: Conduct.Goods, _ first: String, _ last: String, _ what: Text) -> Refusal {
        Refusal(
            .unusable,
            Text(
                zh: "\(goods.place)：\(what.zh)没有任何价格，请填写\(first)，查不清的填写\(last)",
                en:
                    "\(goods.place): no price at all for \(what.en). Give \(first), or \(last) where that cannot be established."
            ),
            field: goods.place)
    }
}

/// 实际销售平均价格: of the goods of one name, as sums, so that nothing is lost by rounding.
struct SalesAverage {
    var proceeds: Money
    var pieces: Int

    /// So many pieces at the average, rounded down to the fen.
    func value(of count: Int, place: String) throws(Refusal) -> Money {
        let whole = try Money(fen: proceeds.fen / pieces).times(count, place: place)
        let rest = (proceeds.fen % pieces) * count / pieces
        return whole + Money(fen: rest)
    }

    /// What goods of each name were sold for, where that is known.
    static func averages(_ acts: [Conduct.Deed]) -> [String: SalesAverage] {
        var averages: [String: SalesAverage] = [:]
        for goods in acts.flatMap(\.goods) where goods.sold > 0 {
            guard let soldFor = goods.soldFor else { continue }
            let known = averages[goods.name] ?? SalesAverage(proceeds: .zero, pieces: 0)
            averages[goods.name] = SalesAverage(proceeds: known.proceeds + soldFor, pieces: known.pieces + goods.sold)
        }
        return averages
    }
}
