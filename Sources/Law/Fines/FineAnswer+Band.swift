package import Base

extension FineAnswer {
    /// 罚款档次: the part of a range the circumstances point to; both borders included.
    package struct Band: Sendable, Hashable {
        package let range: FineRange
        package let least: Money
        package let most: Money
    }

    /// One band for each range open in the case; empty where nothing is to be fined.
    package var bands: [Band] {
        guard let ranges = applied?.ranges else { return [] }
        return switch outcome {
        case .noFine, .notYet, .waived: []
        case .lighter: ranges.map { Band(range: $0, least: $0.least, most: $0.at(FineBase.lightPercent)) }
        case .heavier: ranges.map { Band(range: $0, least: $0.at(FineBase.heavyPercent), most: $0.most) }
        case .ordinary:
            ranges.map { Band(range: $0, least: $0.at(FineBase.lightPercent), most: $0.at(FineBase.heavyPercent)) }
        // With grounds on both sides the whole range is open and the officer weighs them.
        case .weighed, .mayWaive: ranges.map { Band(range: $0, least: $0.least, most: $0.most) }
        }
    }

    /// 减轻处罚: whether a fine below the range is open.
    package var mayMitigate: Bool { [.lighter, .weighed].contains(outcome) }

    /// 拟处罚款 against the law: nil where no sum was proposed.
    package var proposal: Proposal? {
        guard let proposed = facts.proposed else { return nil }
        guard let ranges = applied?.ranges, !bands.isEmpty else { return proposed.fen == 0 ? .withinBand : .notAllowed }
        if bands.contains(where: { $0.least <= proposed && proposed <= $0.most }) { return .withinBand }
        if ranges.contains(where: { $0.least <= proposed && proposed <= $0.most }) { return .withinRange }
        let optional = applied?.version.optional == true || outcome == .mayWaive
        if proposed.fen == 0, optional { return .withinRange }
        let below = ranges.allSatisfy { proposed < $0.least }
        return below && mayMitigate ? .mitigated : .outside
    }

    package enum Proposal: String, Sendable {
        /// 在相应档次内
        case withinBand
        /// 在法定幅度内，但不在相应档次内
        case withinRange
        /// 低于法定幅度，属于减轻处罚
        case mitigated
        /// 超出法定幅度
        case outside
        /// 不应罚款
        case notAllowed

        /// Whether the law permits it.
        package var lawful: Bool { self != .outside && self != .notAllowed }

        package var text: Text {
            switch self {
            case .withinBand: Text(zh: "在相应裁量档次内", en: "within the band")
            case .withinRange:
                Text(zh: "在法定幅度内，但不在相应裁量档次内，须说明理由", en: "within the range but outside the band; give the reasons")
            case .mitigated:
                Text(zh: "低于法定幅度，属于减轻处罚，须说明理由", en: "below the range: a mitigated penalty; give the reasons")
            case .outside: Text(zh: "超出法定幅度，请更正", en: "outside the range the law sets; correct it")
            case .notAllowed: Text(zh: "本案不应罚款，请去掉罚款", en: "no fine is open in this case; leave it out")
            }
        }
    }
}

extension FineRange {
    /// The amount so many percent up the range, rounded down to the fen.
    func at(_ percent: Int) -> Money {
        return least + Money(fen: most.fen - least.fen).share(percent: percent)
    }
}
