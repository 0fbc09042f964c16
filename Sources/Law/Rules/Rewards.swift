package import Base

/// 举报奖励的数额 (XY-21 to XY-24): arts. 11 and 12 were read in retellings only.
extension RewardLevel {
    /// 罚没款的百分比
    package var percent: Int {
        switch self {
        case .first: 5
        case .second: 3
        case .third: 1
        }
    }

    /// 最低数额
    package var floor: Money {
        switch self {
        case .first: Money(yuan: 5_000)
        case .second: Money(yuan: 3_000)
        case .third: Money(yuan: 1_000)
        }
    }

    /// 每起案件上限
    package static let cap = Money(yuan: 1_000_000)
    /// 由市场监督管理部门同本级财政部门确定
    package static let financeFrom = Money(yuan: 500_000)
    static let begins = AmountDate.rewards2021
}

extension Citation {
    static let rewardWho = Citation(AmountStatute.rewards2021, Article(2, paragraph: 1), words: "举报人，应当为自然人")
    static let rewardMajor = Citation(
        AmountStatute.rewards2021, Article(2, paragraph: 2),
        words: "涉嫌犯罪或者依法被处以责令停产停业、责令关闭、吊销（撤销）许可证件、较大数额罚没款等行政处罚的违法行为")
    static let rewardScope = Citation(AmountStatute.rewards2021, Article(3, paragraph: 1))
    static let rewardLevels = Citation(AmountStatute.rewards2021, Article(11))
    static let rewardScale = Citation(AmountStatute.rewards2021, Article(12))
    /// The number of the article was not seen.
    static let rewardExclusion = Citation(AmountStatute.rewards2021)
}

extension Rule.Verification {
    static let rewardsRetold = Rule.Verification(
        verified: false, on: AmountDate.read,
        Text(
            zh: "第二条、第三条读网页转录；等级、比例、上限和不予奖励的情形仅见转述，安徽省规定未取得，待核",
            en:
                "Articles 2 and 3 were read in a web copy; levels, shares, cap and exclusions only in retellings; the rules of Anhui were not at hand; to be checked"
        ))
}
