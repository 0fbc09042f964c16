package import Base

/// 侵犯商业秘密的后果: what the loss and the gain of a trade secret case are reckoned from (法释〔2025〕5号 arts. 18, 19).
package struct SecretHarm: Sendable {
    package var manner: Manner
    /// 合理许可使用费
    package var licenceFee: Money?
    /// 权利人因被侵权造成利润的损失, where it was established as a sum.
    package var lostProfit: Money?
    /// 权利人产品销售量减少的总数
    package var lostPieces: Int?
    /// 侵权产品销售量
    package var infringingPieces: Int?
    /// 权利人每件产品的合理利润
    package var profitPerPiece: Money?
    /// 每件侵权产品的合理利润
    package var infringerProfitPerPiece: Money?
    /// 商业价值
    package var commercialValue: Money?
    /// 补救费用
    package var remedy = Money(fen: 0)
    /// 违法所得, where it was established as a sum.
    package var gain: Money?
    /// 直接导致权利人因重大经营困难而破产、倒闭
    package var ruin = false
    /// Where it stands in the input: `acts[0].secret`.
    package var place = ""

    package init(_ manner: Manner) {
        self.manner = manner
    }

    /// 侵权方式: which of the ways of art. 18(1) reckons the loss.
    package enum Manner: String, CaseIterable, Sendable {
        /// 以不正当手段获取，尚未披露、使用或者允许他人使用
        case obtained
        /// 以不正当手段获取后，披露、使用或者允许他人使用
        case obtainedAndUsed
        /// 违反保密义务或者保密要求
        case breach
        /// 明知而获取、披露、使用或者允许他人使用
        case knowing
        /// 导致商业秘密已为公众所知悉或者灭失
        case destroyed
    }
}

extension SecretHarm {
    /// 损失数额, with the reasons.
    /// - Throws: a `Refusal` naming what is missing.
    func loss() throws(Refusal) -> (value: Money, steps: [LegalStep]) {
        var (value, steps) = try main()
        if remedy.fen > 0 {
            value = value + remedy
            steps.append(
                LegalStep(
                    Text(
                        zh: "加计补救费用\(remedy.text.zh)，损失合计\(value.text.zh)",
                        en: "Cost of remedy \(remedy.text.en) is added: loss \(value.text.en)."),
                    .secretLoss(Article(18, paragraph: 3))))
        }
        return (value, steps)
    }

    private func main() throws(Refusal) -> (value: Money, steps: [LegalStep]) {
        switch manner {
        case .obtained:
            let fee = try need(licenceFee, "licenceFeeFen")
            return (
                fee,
                [
                    LegalStep(
                        Text(
                            zh: "以不正当手段获取、尚未披露使用：按合理许可使用费\(fee.text.zh)",
                            en: "Obtained, not yet disclosed or used: a reasonable licence fee, \(fee.text.en)."),
                        .secretLoss(Article(18, paragraph: 1, item: 1)))
                ]
            )
        case .obtainedAndUsed:
            let (profit, steps) = try profitLost()
            guard let licenceFee, licenceFee > profit else { return (profit, steps) }
            return (
                licenceFee,
                steps + [
                    LegalStep(
                        Text(
                            zh: "利润损失低于合理许可使用费\(licenceFee.text.zh)，按许可使用费",
                            en:
                                "The lost profit is below a reasonable licence fee of \(licenceFee.text.en), which counts instead."
                        ), .secretLoss(Article(18, paragraph: 1, item: 2)))
                ]
            )
        case .breach, .knowing:
            return try profitLost()
        case .destroyed:
            let worth = try need(commercialValue, "commercialValueFen")
            return (
                worth,
                [
                    LegalStep(
                        Text(
                            zh: "商业秘密已为公众所知悉或者灭失：按商业价值\(worth.text.zh)",
                            en: "The secret is public or lost: its commercial value, \(worth.text.en)."),
                        .secretLoss(Article(18, paragraph: 1, item: 5)))
                ]
            )
        }
    }

    /// 利润的损失 (art. 18(2)): as established, by the holder's lost sales, else by the infringer's sales.
    private func profitLost() throws(Refusal) -> (value: Money, steps: [LegalStep]) {
        let item =
            switch manner {
            case .obtainedAndUsed: 2
            case .breach: 3
            default: 4
            }
        let rule = LegalStep(
            Text(zh: "损失数额根据权利人因被侵权造成利润的损失确定", en: "The loss is the profit the holder lost."),
            .secretLoss(Article(18, paragraph: 1, item: item)))
        if let lostProfit {
            return (
                lostProfit,
                [
                    rule,
                    LegalStep(
                        Text(zh: "已查明利润损失\(lostProfit.text.zh)", en: "Lost profit established: \(lostProfit.text.en)."),
                        .secretLoss(Article(18, paragraph: 2))),
                ]
            )
        }
        let each = try need(profitPerPiece, "profitPerPieceFen")
        if let lostPieces {
            let value = try product(lostPieces, each)
            return (
                value,
                [
                    rule,
                    LegalStep(
                        Text(
                            zh: "销售量减少\(lostPieces)件×每件合理利润\(each.text.zh)＝\(value.text.zh)",
                            en: "Sales fell by \(lostPieces) × \(each.text.en) profit each = \(value.text.en)."),
                        .secretLoss(Article(18, paragraph: 2))),
                ]
            )
        }
        let pieces = try need(infringingPieces, "infringingPieces")
        let value = try product(pieces, each)
        return (
            value,
            [
                rule,
                LegalStep(
                    Text(
                        zh: "减少的销售量无法确定：侵权产品销售量\(pieces)件×每件合理利润\(each.text.zh)＝\(value.text.zh)",
                        en:
                            "The fall in sales is unknown: \(pieces) infringing pieces sold × \(each.text.en) profit each = \(value.text.en)."
                    ), .secretLoss(Article(18, paragraph: 2))),
            ]
        )
    }

    /// 违法所得 (art. 19): what was got, else the infringer's sales by its reasonable profit; nil where neither is known.
    func illegalGain() throws(Refusal) -> (value: Money, step: LegalStep)? {
        if let gain {
            return (
                gain,
                LegalStep(
                    Text(
                        zh: "披露、允许他人使用所得财物或者使用所获利润：\(gain.text.zh)",
                        en: "Got by disclosing, licensing or using it: \(gain.text.en)."), .secretLoss(Article(19)))
            )
        }
        guard let infringingPieces, let each = infringerProfitPerPiece else { return nil }
        let value = try product(infringingPieces, each)
        return (
            value,
            LegalStep(
                Text(
                    zh: "侵权产品销售量\(infringingPieces)件×每件侵权产品合理利润\(each.text.zh)＝\(value.text.zh)",
                    en: "\(infringingPieces) infringing pieces × \(each.text.en) profit each = \(value.text.en)."),
                .secretLoss(Article(19)))
        )
    }

    private func product(_ pieces: Int, _ each: Money) throws(Refusal) -> Money {
        try Money(fen: each.fen).times(pieces, place: place)
    }

    private func need<Value>(_ value: Value?, _ key: String) throws(Refusal) -> Value {
        guard let value else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(place).\(key)缺失：按\(manner.rawValue)方式计算损失需要该数额，请补充",
                    en:
                        "\(place).\(key) is missing; the loss in the manner “\(manner.rawValue)” is reckoned from it. Add it."
                ),
                field: place + "." + key)
        }
        return value
    }
}
