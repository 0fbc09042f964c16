package import Base

/// 罚款幅度: what a fine may come to, by the amounts of one case.
package struct FineRange: Hashable, Sendable {
    package let least: Money
    package let most: Money
    /// How the statute words it for this case.
    package let words: Text

    init(_ least: Money, _ most: Money, _ words: Text) {
        self.least = least
        self.most = most
        self.words = words
    }

    /// 0元至250,000元, or 100,000元 where there is no choice.
    package var text: Text {
        least == most
            ? Text(zh: "固定为\(most.text.zh)", en: "fixed at \(most.text.en)")
            : Text(zh: "\(least.text.zh)至\(most.text.zh)", en: "\(least.text.en) to \(most.text.en)")
    }
}

/// 罚款的计算方式: how a statute sets the range of a fine.
package indirect enum FineScale: Sendable {
    /// No fine under this version; the words say what it provides instead.
    case nothing(Text)
    /// 若干元以上若干元以下
    case between(yuan: Int, and: Int)
    /// 基数的若干倍, in percent of it; never above the cap where there is one.
    case share(of: FineMeasure, percent: Int, through: Int, cap: Int? = nil)
    /// 每件若干元
    case perPiece(yuan: Int)
    /// 或者: either may be chosen.
    case either(FineScale, FineScale)
    /// One scale from a limit on, another below it or where there is no such amount.
    case split(FineMeasure, at: Int, Border, above: FineScale, below: FineScale)
    /// 一般情形, 情节严重
    case graded(FineScale, serious: FineScale)

    /// 分界: which side the limit itself is on.
    package enum Border: Sendable {
        /// 五万元以上 / 不足五万元
        case above
        /// 五万元以下 includes the limit, and nothing is said of it above.
        case below
        /// Both say 以上 and 以下: the lighter side is taken.
        case both
    }
}

/// 罚款基数: the amount a fine is measured by.
package enum FineMeasure: String, CaseIterable, Sendable {
    /// 违法经营额
    case turnover
    /// 违法所得
    case gain
    /// 货值金额
    case goodsValue

    package var name: Text {
        switch self {
        case .turnover: Text(zh: "违法经营额", en: "illegal turnover")
        case .gain: Text(zh: "违法所得", en: "illegal gain")
        case .goodsValue: Text(zh: "货值金额", en: "value of the goods")
        }
    }
}

extension FineScale {
    /// The ranges open in a case; more than one where the statute offers a choice, none where there is no fine.
    /// - Throws: a `Refusal` naming the amount that is missing.
    func ranges(_ facts: FineFacts) throws(Refusal) -> [FineRange] {
        switch self {
        case .nothing: return []
        case .between(let least, let most):
            let (least, most) = (Money(yuan: least), Money(yuan: most))
            return [FineRange(least, most, FineScale.words(least, most))]
        case .share(let measure, let least, let most, let cap):
            return [FineScale.share(try facts.need(measure), measure, least, most, cap)]
        case .perPiece(let yuan):
            let pieces = try facts.needPieces()
            let sum = try Money(yuan: yuan).times(pieces, place: "pieces")
            return [
                FineRange(sum, sum, Text(zh: "每件\(yuan)元，共\(pieces)件", en: "CNY \(yuan) for each of \(pieces) pieces"))
            ]
        case .either(let first, let second):
            return try first.ranges(facts) + second.ranges(facts)
        case .split(let measure, let limit, let border, let above, let below):
            let isAbove = FineScale.isAbove(facts.amount(measure), Money(yuan: limit), border)
            let ranges = try (isAbove ? above : below).ranges(facts)
            let side = FineScale.side(measure, facts.amount(measure), Money(yuan: limit), isAbove)
            return ranges.map {
                FineRange($0.least, $0.most, Text(zh: side.zh + $0.words.zh, en: side.en + $0.words.en))
            }
        case .graded(let plain, let serious):
            let ranges = try (facts.serious ? serious : plain).ranges(facts)
            let grade = facts.serious ? Text(zh: "情节严重的，", en: "in a serious case, ") : Text(zh: "", en: "")
            return ranges.map {
                FineRange($0.least, $0.most, Text(zh: grade.zh + $0.words.zh, en: grade.en + $0.words.en))
            }
        }
    }

    private static func share(
        _ amount: Money, _ measure: FineMeasure, _ least: Int, _ most: Int, _ cap: Int?
    ) -> FineRange {
        let low = amount.share(percent: least)
        var high = amount.share(percent: most)
        var words = multiple(measure, least, most)
        if let cap {
            high = min(high, Money(yuan: cap))
            words = Text(
                zh: words.zh + "，最高不超过\(Money(yuan: cap).text.zh)",
                en: words.en + ", at most \(Money(yuan: cap).text.en)")
        }
        return FineRange(low, high, words)
    }

    private static func multiple(_ measure: FineMeasure, _ least: Int, _ most: Int) -> Text {
        func times(_ percent: Int) -> Text {
            percent % 100 == 0
                ? Text(zh: "\(percent / 100)倍", en: "\(percent / 100) times")
                : Text(zh: "\(percent)%", en: "\(percent) %")
        }
        return least == 0
            ? Text(zh: "\(measure.name.zh)\(times(most).zh)以下", en: "up to \(times(most).en) the \(measure.name.en)")
            : Text(
                zh: "\(measure.name.zh)\(times(least).zh)以上\(times(most).zh)以下",
                en: "\(times(least).en) to \(times(most).en) the \(measure.name.en)")
    }

    private static func words(_ least: Money, _ most: Money) -> Text {
        if least == most { return Text(zh: most.text.zh, en: most.text.en) }
        return least.fen == 0
            ? Text(zh: "\(most.text.zh)以下", en: "up to \(most.text.en)")
            : Text(zh: "\(least.text.zh)以上\(most.text.zh)以下", en: "\(least.text.en) to \(most.text.en)")
    }

    private static func isAbove(_ amount: Money?, _ limit: Money, _ border: Border) -> Bool {
        guard let amount, amount.fen > 0 else { return false }
        return border == .above ? amount >= limit : amount > limit
    }

    private static func side(_ measure: FineMeasure, _ amount: Money?, _ limit: Money, _ above: Bool) -> Text {
        guard let amount, amount.fen > 0 else {
            return Text(zh: "没有\(measure.name.zh)或者无法计算的，", en: "without \(measure.name.en) that can be established, ")
        }
        if limit.fen == 0 {
            return Text(
                zh: "\(measure.name.zh)\(amount.text.zh)，", en: "with \(measure.name.en) of \(amount.text.en), ")
        }
        let place =
            above
            ? Text(zh: "达到\(limit.text.zh)一档", en: "in the range from \(limit.text.en)")
            : Text(zh: "属于\(limit.text.zh)以内一档", en: "in the range below \(limit.text.en)")
        return Text(
            zh: "\(measure.name.zh)\(amount.text.zh)，\(place.zh)，",
            en: "with \(measure.name.en) of \(amount.text.en), \(place.en), ")
    }
}
