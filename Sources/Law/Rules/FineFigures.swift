import Base

/// 裁量的一般规定: figures and articles every fine is decided by.
extension FineBase {
    /// 五年内 (商标侵权判断标准 art. 34)
    static let repeatMonths = 60
    /// 二年内未被发现 (行政处罚法 art. 36)
    static let timeBarMonths = 24
    /// 涉及公民生命健康安全、金融安全且有危害后果的，延长至五年
    static let harmMonths = 60
    /// 从轻: the lowest part of a range, in percent; from memory of 国市监法规〔2022〕2号.
    static let lightPercent = 30
    /// 从重: from here up.
    static let heavyPercent = 70
}

extension Citation {
    static let fiveYears = Citation(
        AmountStatute.infringementStandard2020, Article(34), words: "行政处罚或者判决生效之日起，五年内又实施商标侵权行为的")
    static let innocentSale = Citation(AmountStatute.infringementStandard2020, Article(29))
    static let notInnocent = Citation(AmountStatute.infringementStandard2020, Article(27))
    static let timeBarCited = Citation(.penaltyLaw, Article(36), words: "违法行为在二年内未被发现的，不再给予行政处罚")
    static let proportion = Citation(.penaltyLaw, Article(5, paragraph: 2))
    static let bands = Citation(AmountStatute.discretion2022)
    static let orderToCorrect = Citation(.penaltyLaw, Article(28, paragraph: 1), words: "应当责令当事人改正或者限期改正违法行为")
    static let takeGain = Citation(.penaltyLaw, Article(28, paragraph: 2), words: "当事人有违法所得，除依法应当退赔的外，应当予以没收")
}

extension FineFactor {
    /// The article behind the circumstance; nil where the law the fine rests on says it itself.
    var basis: Citation? {
        switch self {
        case .underFourteen: Citation(.penaltyLaw, Article(30), words: "不满十四周岁的未成年人有违法行为的，不予行政处罚")
        case .underEighteen: Citation(.penaltyLaw, Article(30), words: "已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻行政处罚")
        case .incapable: Citation(.penaltyLaw, Article(31), words: "在不能辨认或者不能控制自己行为时有违法行为的，不予行政处罚")
        case .lessCapable: Citation(.penaltyLaw, Article(31), words: "可以从轻或者减轻行政处罚")
        case .removedHarm: Citation(.penaltyLaw, Article(32, item: 1), words: "主动消除或者减轻违法行为危害后果的")
        case .coerced: Citation(.penaltyLaw, Article(32, item: 2), words: "受他人胁迫或者诱骗实施违法行为的")
        case .confessed: Citation(.penaltyLaw, Article(32, item: 3), words: "主动供述行政机关尚未掌握的违法行为的")
        case .merit: Citation(.penaltyLaw, Article(32, item: 4), words: "配合行政机关查处违法行为有立功表现的")
        case .otherLighter: Citation(.penaltyLaw, Article(32, item: 5), words: "法律、法规、规章规定其他应当从轻或者减轻行政处罚的")
        case .slightCorrectedHarmless:
            Citation(.penaltyLaw, Article(33, paragraph: 1), words: "违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚")
        case .firstSlightCorrected:
            Citation(.penaltyLaw, Article(33, paragraph: 1), words: "初次违法且危害后果轻微并及时改正的，可以不予行政处罚")
        case .withoutFault: Citation(.penaltyLaw, Article(33, paragraph: 2), words: "当事人有证据足以证明没有主观过错的，不予行政处罚")
        case .emergency: Citation(.penaltyLaw, Article(49), words: "依法快速、从重处罚")
        case .innocentSeller, .otherSerious: nil
        }
    }
}

/// 核对
extension Rule.Verification {
    static let fineRead = Rule.Verification(
        verified: true, on: AmountDate.read, Text(zh: "读条文转录", en: "Read in a transcription of the article"))
    static let fineReadDateUnprinted = Rule.Verification(
        verified: true, on: AmountDate.read,
        Text(
            zh: "读条文转录；施行日未见于转录，据规则表",
            en: "Read in a transcription of the article; the day of effect is from the rule table"))
    static let fineUnread = Rule.Verification(
        verified: false, on: AmountDate.read,
        Text(
            zh: "条文未取得，幅度据规则表，待核", en: "The article was not at hand; the range is from the rule table and to be checked"
        ))
    static let bandsUnread = Rule.Verification(
        verified: false, on: AmountDate.read,
        Text(
            zh: "国市监法规〔2022〕2号条文未取得，30%、70%分档凭记忆，本省、本市另有裁量基准的从其规定，待核",
            en:
                "The Guiding Opinions of 2022 were not at hand; the bands of 30 and 70 % are from memory, local standards may differ; to be checked"
        ))
}
