import Base

/// 定罪量刑的一般规定: the articles every reckoning of a threshold rests on.
extension Citation {
    static func amounts(_ article: Article, _ words: String? = nil) -> Citation {
        Citation(AmountStatute.interpretation2025, article, words: words)
    }

    static func secretLoss(_ article: Article) -> Citation {
        Citation(AmountStatute.interpretation2025, article)
    }

    static let criminalLawSince = Citation(AmountStatute.criminalLaw, Article(12, paragraph: 1))

    /// 从旧兼从轻 among interpretations; known from memory.
    static let lighterInterpretation = Citation(AmountStatute.interpretationTime2001, Article(3))

    /// 从旧兼从轻 (行政处罚法 art. 37).
    static let lighterLaw = Citation(
        .penaltyLaw, Article(37), words: "新的规定处罚较轻或者不认为是违法的，适用新的规定")

    /// 应当移送 (移送规定 art. 3); for intellectual property reasonable suspicion is enough.
    static let duty = Citation(AmountStatute.transferRules, Article(3))

    static let twoYearsAccumulated = Citation(AmountStatute.opinions2011, Article(14))
    static let methods2004 = Citation(
        AmountStatute.interpretation2004, Article(12, paragraph: 1), words: "按照标价或者已经查清的侵权产品的实际销售平均价格计算")
    static let attempt2011 = Citation(AmountStatute.opinions2011, Article(8))
    static let knowledge2025 = Citation(AmountStatute.interpretation2025, Article(4))
}

extension Threshold {
    /// 接近标准: from this percentage of a threshold on a case is watched. The office's own figure, not law.
    package static let watchPercent = 80
    /// 二年内: how long an earlier penalty weighs.
    static let repeatMonths = 24
    /// 二年: acts further back than this before the last one were summed up with doubt.
    static let doubtfulMonths = 24
    /// 数额或者数量分别达到其中两项以上标准一半以上
    static let jointShare = 2
    /// 单位犯罪按个人标准的三倍, until the day before the interpretation of 2007.
    static let unitFactor = 3
    static let unitFactorEnds = AmountDate.interpretation2007
    /// Earlier conduct is not covered by the tables.
    /// 数额计算方法 of art. 28 (2025); before, art. 12 of 2004.
    static let methodsBegin = AmountDate.interpretation2025
    static let tablesBegin = AmountDate.interpretation2004
}

extension Offence {
    /// The first day on which the Criminal Law punishes such an act, where that day lies within the tables.
    func criminalSince(_ act: Conduct.Deed) -> Day? {
        switch self {
        case .tradeSecretAbroad: AmountDate.criminalLaw2021
        case .counterfeitMark where act.goods.isEmpty && !act.services.isEmpty: AmountDate.criminalLaw2021
        default: nil
        }
    }

    /// 追诉期限 of the lower range of punishment (刑法 art. 87): five years below five years' imprisonment, else ten.
    var limitation: (months: Int, basis: Citation) {
        switch self {
        case .sellCopies, .tradeSecretAbroad:
            (120, Citation(AmountStatute.criminalLaw, Article(87, item: 2), words: "法定最高刑为五年以上不满十年有期徒刑的，经过十年"))
        default:
            (60, Citation(AmountStatute.criminalLaw, Article(87, item: 1), words: "法定最高刑为不满五年有期徒刑的，经过五年"))
        }
    }
}

/// 核对: in what the thresholds were read.
extension Rule.Verification {
    static let interpretation2025 = Rule.Verification(
        verified: true, on: AmountDate.read,
        Text(zh: "读法释〔2025〕5号全文转录", en: "Read in a full transcription of the interpretation of 2025"))
    static let interpretationsBefore = Rule.Verification(
        verified: true, on: AmountDate.read,
        Text(
            zh: "读2004年、2007年、2020年解释全文转录",
            en: "Read in full transcriptions of the interpretations of 2004, 2007 and 2020"))
    static let fromMemory2011 = Rule.Verification(
        verified: false, on: AmountDate.read,
        Text(
            zh: "法发〔2011〕3号、公通字〔2008〕36号文本未取得，数额凭记忆，待核",
            en: "The texts of 2008 and 2011 were not at hand; the figures are from memory and to be checked"))
    /// The amended Criminal Law had no interpretation of its own for four years.
    static let appliedBack = Rule.Verification(
        verified: false, on: AmountDate.read,
        Text(
            zh: "2021年3月1日至2025年4月25日没有相应解释，按行为时没有相关解释的，适用新解释的规则回溯适用；该规则文本未取得，待核",
            en: """
                No interpretation existed from 1 March 2021 to 25 April 2025; the later one is applied back as the rule on \
                the temporal effect of interpretations is remembered; to be checked
                """))
    static let criminalLawRead = Rule.Verification(
        verified: true, on: AmountDate.read,
        Text(
            zh: "读刑法现行文本转录；2021年3月1日施行见于规则表",
            en: "Read in a transcription of the current Criminal Law; the day it took effect is from the rule table"))
}
