import Base

/// 累计: what a set of acts comes to in every measure (法释〔2025〕5号 arts. 28, 29).
struct Tally {
    /// Only measures that something was found for.
    private(set) var values: [Threshold.Measure: Int] = [:]
    private(set) var steps: [LegalStep] = []
    /// 不同来源 of goods, of services and of both.
    private(set) var goodsSources: Set<String> = []
    private(set) var serviceSources: Set<String> = []
    private(set) var marks: Set<String> = []
    private(set) var patents: Set<String> = []

    /// - Parameter averages: from all acts that count, also where only some of them are summed here.
    init(_ acts: [Conduct.Deed], of offence: Offence, averages: [String: SalesAverage]) throws(Refusal) {
        var earnings = Earnings()
        for act in acts {
            for goods in act.goods { try add(goods, offence, averages, &earnings) }
            for service in act.services { add(service, &earnings) }
            earnings.fees = earnings.fees + act.fees
            patents.formUnion(act.patents)
            add(.works, act.works)
            add(.downloads, act.downloads)
            add(.clicks, act.clicks)
            add(.members, act.members)
            add(.loss, act.directLoss.fen)
            if let secret = act.secret { try add(secret) }
        }
        if !acts.isEmpty { values[.acts] = acts.count }
        settle(earnings)
    }

    /// Whether marks of two or more sources were counterfeited, in what a measure measures (art. 7).
    func hasSeveralMarks(_ measure: Threshold.Measure) -> Bool {
        switch measure {
        case .serviceGain: serviceSources.count > 1
        case .combinedGain: goodsSources.union(serviceSources).count > 1
        default: goodsSources.count > 1
        }
    }

    private mutating func add(
        _ goods: Conduct.Goods, _ offence: Offence, _ averages: [String: SalesAverage], _ earnings: inout Earnings
    ) throws(Refusal) {
        let value = try GoodsValue(goods, averages: averages)
        steps += value.steps
        add(.turnover, value.sold.fen + value.unsold.fen)
        if goods.unmarked {
            steps.append(
                LegalStep(
                    Text(
                        zh: "\(goods.name)：已经制作完成但尚未附着假冒标识，有证据证明将假冒他人注册商标，价值计入非法经营数额",
                        en: "\(goods.name): finished but not yet marked, with proof of the mark to be used; "
                            + "its value counts as illegal turnover."),
                    .amounts(Article(29, paragraph: 2), "其价值计入非法经营数额")))
        } else {
            add(.stock, value.unsold.fen)
            add(.salesAndStock, value.unsold.fen)
        }
        if let proceeds = value.proceeds {
            add(.sales, proceeds.fen)
            add(.salesAndStock, proceeds.fen)
            earnings.goods = earnings.goods + proceeds
            earnings.goodsCost = earnings.goodsCost + value.cost
            if goods.sold > 0, goods.unitCost == nil { earnings.costUnknown = true }
        }
        goodsSources.formUnion(goods.marks.map(\.source))
        marks.formUnion(goods.marks.map(\.number))
        switch offence {
        case .makeLabels: addLabels(goods)
        case .infringeCopyright where !goods.tools: add(.copies, goods.sold + goods.unsold)
        case .sellCopies:
            add(.soldCopies, goods.sold)
            add(.stockCopies, goods.unsold)
            add(.copiesAndStock, goods.sold + goods.unsold)
        default: break
        }
    }

    /// A maker answers for every label; a seller of labels others made for those sold, and for the rest at three times the standard.
    private mutating func addLabels(_ goods: Conduct.Goods) {
        let (sold, unsold) = (goods.labels(goods.sold), goods.labels(goods.unsold))
        if goods.prints > 1, !goods.separable {
            steps.append(
                LegalStep(
                    Text(
                        zh: "\(goods.name)：每件载体印制\(goods.prints)个标识图样，不能脱离载体单独使用，按一件计",
                        en:
                            "\(goods.name): \(goods.prints) prints on one carrier that cannot be used apart count as one label."
                    ),
                    .amounts(Article(7, paragraph: 2), "应当认定为一件标识")))
        }
        guard goods.madeByOthers else {
            add(.labels, sold + unsold)
            return
        }
        add(.labels, sold)
        add(.stockLabels, unsold)
        add(.labelsAndStock, sold + unsold)
    }

    private mutating func add(_ service: Conduct.Service, _ earnings: inout Earnings) {
        earnings.services = earnings.services + service.income
        earnings.serviceCost = earnings.serviceCost + service.productCost
        serviceSources.formUnion(service.marks.map(\.source))
        marks.formUnion(service.marks.map(\.number))
    }

    private mutating func add(_ secret: SecretHarm) throws(Refusal) {
        let (loss, reasons) = try secret.loss()
        add(.loss, loss.fen)
        steps += reasons
        if let gain = try secret.illegalGain() {
            add(.gain, gain.value.fen)
            steps.append(gain.step)
        }
        if secret.ruin { values[.ruin] = 1 }
    }

    private mutating func add(_ measure: Threshold.Measure, _ value: Int) {
        guard value > 0 else { return }
        values[measure, default: 0] += value
    }

    /// 违法所得: income less materials and purchase price; fees whole.
    private mutating func settle(_ earnings: Earnings) {
        let goods = max(0, earnings.goods.fen - earnings.goodsCost.fen) + earnings.fees.fen
        let services = max(0, earnings.services.fen - earnings.serviceCost.fen)
        add(.gain, goods)
        add(.serviceGain, services)
        if goods > 0, services > 0 { add(.combinedGain, goods + services) }
        steps += earnings.steps
    }
}

/// What came in and what is taken off.
private struct Earnings {
    var goods = Money.zero
    var goodsCost = Money.zero
    var services = Money.zero
    var serviceCost = Money.zero
    var fees = Money.zero
    var costUnknown = false

    var steps: [LegalStep] {
        var steps: [LegalStep] = []
        if goods.fen > 0 {
            let gain = Money(fen: max(0, goods.fen - goodsCost.fen))
            steps.append(
                LegalStep(
                    Text(
                        zh: "违法所得：销售收入\(goods.text.zh)扣除原材料、购进价款\(goodsCost.text.zh)＝\(gain.text.zh)",
                        en:
                            "Gain: proceeds \(goods.text.en) less materials and purchase price \(goodsCost.text.en) = \(gain.text.en)."
                    ),
                    .amounts(Article(28, paragraph: 4), "全部违法收入扣除原材料、所售产品的购进价款")))
        }
        if costUnknown {
            steps.append(
                LegalStep(
                    Text(
                        zh: "部分已销售产品未填写unitCostFen，未作扣除，违法所得可能偏高，请查明进价后补充",
                        en:
                            "No unitCostFen for some goods sold: nothing was taken off, the gain may be too high. Find out and add it."
                    )))
        }
        if services.fen > 0 {
            let gain = Money(fen: max(0, services.fen - serviceCost.fen))
            steps.append(
                LegalStep(
                    Text(
                        zh: "服务违法所得：收入\(services.text.zh)扣除所使用产品的购进价款\(serviceCost.text.zh)＝\(gain.text.zh)",
                        en:
                            "Gain from services: income \(services.text.en) less products used \(serviceCost.text.en) = \(gain.text.en)."
                    ),
                    .amounts(Article(28, paragraph: 4), "提供服务的，扣除该项服务中所使用产品的购进价款")))
        }
        if fees.fen > 0 {
            steps.append(
                LegalStep(
                    Text(
                        zh: "服务费、会员费、广告费等\(fees.text.zh)，全额认定为违法所得",
                        en: "Service, member and advertising fees, \(fees.text.en), count as gain in full."),
                    .amounts(Article(28, paragraph: 4), "收取的费用应当认定为“违法所得”")))
        }
        return steps
    }
}
