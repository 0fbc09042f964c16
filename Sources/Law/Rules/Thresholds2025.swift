import Base

/// 法释〔2025〕5号: the thresholds for acts from 26 April 2025.
extension Threshold {
    /// 定罪量刑标准表: every threshold, old and new.
    package static let all: [Threshold] = in2025 + before2025

    static let in2025: [Threshold] = [
        goods2025, services2025, combined2025, counterfeits2025, labels2025, patents2025, copyright2025, copies2025,
        secrets2025, secretsAbroad,
    ].flatMap(\.self)

    /// 假冒注册商标罪, goods (art. 3(1))
    private static let goods2025 =
        rows(
            .counterfeitMark,
            [
                (.always, .gain, 30_000, 1), (.always, .turnover, 50_000, 1), (.severalMarks, .gain, 20_000, 2),
                (.severalMarks, .turnover, 30_000, 2), (.repeated, .gain, 20_000, 3), (.repeated, .turnover, 30_000, 3),
            ], article: 3, paragraph: 1
        )
        .withSevere(times: 10, Article(3, paragraph: 4))

    /// 假冒注册商标罪, services (art. 3(2)); the law punishes it from 2021-03-01 on.
    private static let services2025 =
        rows(
            .counterfeitMark,
            [
                (.always, .serviceGain, 50_000, 1), (.severalMarks, .serviceGain, 30_000, 2),
                (.repeated, .serviceGain, 30_000, 3),
            ], article: 3, paragraph: 2
        )
        .withSevere(times: 10, Article(3, paragraph: 4)).alsoSince(AmountDate.criminalLaw2021)

    /// 既假冒商品注册商标，又假冒服务注册商标 (art. 3(3))
    private static let combined2025 =
        rows(
            .counterfeitMark,
            [
                (.always, .combinedGain, 50_000, nil), (.severalMarks, .combinedGain, 30_000, nil),
                (.repeated, .combinedGain, 30_000, nil),
            ], article: 3, paragraph: 3
        )
        .withSevere(times: 10, Article(3, paragraph: 4)).alsoSince(AmountDate.criminalLaw2021)

    /// 销售假冒注册商标的商品罪 (art. 5(1)): unsold goods at three times the standard of sales.
    private static let counterfeits2025 =
        (rows(
            .sellCounterfeits,
            [
                (.always, .gain, 30_000, nil), (.always, .sales, 50_000, 1), (.repeated, .gain, 20_000, 2),
                (.repeated, .sales, 30_000, 2),
            ], article: 5, paragraph: 1)
        + rows(
            .sellCounterfeits,
            [
                (.always, .stock, 150_000, 3), (.always, .salesAndStock, 150_000, 3), (.repeated, .stock, 90_000, 3),
                (.repeated, .salesAndStock, 90_000, 3),
            ], article: 5, paragraph: 1))
        .withSevere(times: 10, Article(5, paragraph: 2))

    /// 非法制造、销售非法制造的注册商标标识罪 (art. 6(1)): three times in pieces only, for sellers of labels others made.
    private static let labels2025 =
        (rows(
            .makeLabels,
            [
                (.always, .labels, 10_000, 1), (.always, .gain, 20_000, 1), (.always, .turnover, 30_000, 1),
                (.severalMarks, .labels, 5_000, 2), (.severalMarks, .gain, 10_000, 2),
                (.severalMarks, .turnover, 20_000, 2), (.repeated, .labels, 5_000, 3), (.repeated, .gain, 10_000, 3),
                (.repeated, .turnover, 20_000, 3),
            ], article: 6, paragraph: 1)
        + rows(
            .makeLabels,
            [
                (.always, .stockLabels, 30_000, 4), (.always, .labelsAndStock, 30_000, 4),
                (.severalMarks, .stockLabels, 15_000, 4), (.severalMarks, .labelsAndStock, 15_000, 4),
                (.repeated, .stockLabels, 15_000, 4), (.repeated, .labelsAndStock, 15_000, 4),
            ], article: 6, paragraph: 1))
        .withSevere(times: 5, Article(6, paragraph: 2))

    /// 假冒专利罪 (art. 10): no severe range.
    private static let patents2025 =
        rows(
            .passOffPatent,
            [
                (.always, .gain, 100_000, 1), (.always, .turnover, 200_000, 1), (.always, .loss, 300_000, 2),
                (.severalPatents, .gain, 50_000, 3), (.severalPatents, .turnover, 100_000, 3),
                (.repeated, .gain, 50_000, 4), (.repeated, .turnover, 100_000, 4),
            ], article: 10, paragraph: nil)

    /// 侵犯著作权罪 (art. 13(1)): items 1 to 4 may be joined at half; gain as such is no item.
    private static let copyright2025 =
        rows(
            .infringeCopyright,
            [
                (.always, .gain, 30_000, nil), (.always, .turnover, 50_000, 1), (.repeated, .gain, 20_000, 2),
                (.repeated, .turnover, 30_000, 2), (.always, .copies, 500, 3), (.always, .works, 500, 4),
                (.always, .downloads, 10_000, 4), (.always, .clicks, 100_000, 4), (.always, .members, 1_000, 4),
            ], article: 13, paragraph: 1, joint: true
        )
        .withSevere(times: 10, Article(13, paragraph: 3))

    /// 销售侵权复制品罪 (art. 14): no severe range.
    private static let copies2025 =
        rows(
            .sellCopies,
            [
                (.always, .gain, 50_000, nil), (.always, .sales, 100_000, 1), (.repeated, .gain, 30_000, 2),
                (.repeated, .sales, 50_000, 2), (.always, .soldCopies, 1_000, 3), (.always, .stock, 300_000, 4),
                (.always, .salesAndStock, 300_000, 4), (.repeated, .stock, 150_000, 4),
                (.repeated, .salesAndStock, 150_000, 4), (.always, .stockCopies, 3_000, 4),
                (.always, .copiesAndStock, 3_000, 4),
            ], article: 14, paragraph: nil)

    /// 侵犯商业秘密罪 (art. 17)
    private static let secrets2025 =
        rows(
            .tradeSecret,
            [
                (.always, .loss, 300_000, 1), (.always, .gain, 300_000, 2), (.repeated, .loss, 100_000, 3),
                (.repeated, .gain, 100_000, 3),
            ], article: 17, paragraph: 1
        )
        .withSevere(times: 10, Article(17, paragraph: 2))
        + [
            Threshold(
                .tradeSecret, .severe, .always, .ruin, 1, from: AmountDate.interpretation2025,
                basis: Citation(
                    AmountStatute.interpretation2025, Article(17, paragraph: 2), words: "直接导致商业秘密的权利人因重大经营困难而破产、倒闭的"),
                .interpretation2025)
        ]

    /// 为境外窃取、刺探、收买、非法提供商业秘密罪: the act suffices; art. 20 makes the standards of art. 17 its severe case.
    private static let secretsAbroad: [Threshold] =
        [
            Threshold(
                .tradeSecretAbroad, .serious, .always, .acts, 1, from: AmountDate.criminalLaw2021,
                basis: Citation(
                    AmountStatute.criminalLawSecretAbroad, words: "为境外的机构、组织、人员窃取、刺探、收买、非法提供商业秘密的，处五年以下有期徒刑"),
                .criminalLawRead)
        ]
        + rows(
            .tradeSecretAbroad,
            [
                (.always, .loss, 300_000, nil), (.always, .gain, 300_000, nil), (.repeated, .loss, 100_000, nil),
                (.repeated, .gain, 100_000, nil),
            ], article: 20, paragraph: nil, grade: .severe
        )
        .alsoSince(AmountDate.criminalLaw2021)

    /// Limits in yuan or pieces, with the item of the article.
    private static func rows(
        _ offence: Offence, _ figures: [(Condition, Measure, Int, Int?)], article: Int, paragraph: Int?,
        joint: Bool = false,
        grade: Grade = .serious
    ) -> [Threshold] {
        figures.map { condition, measure, limit, item in
            Threshold(
                offence, grade, condition, measure, measure.isMoney ? limit * 100 : limit, joint: joint ? item : nil,
                from: AmountDate.interpretation2025,
                basis: Citation(AmountStatute.interpretation2025, Article(article, paragraph: paragraph, item: item)),
                .interpretation2025)
        }
    }
}

extension [Threshold] {
    /// The same grounds at a multiple of their limit, as the severe case.
    fileprivate func withSevere(times factor: Int, _ article: Article) -> [Threshold] {
        self
            + map { row in
                Threshold(
                    row.offence, .severe, row.condition, row.measure, row.limit * factor, from: row.from,
                    basis: Citation(AmountStatute.interpretation2025, article), row.verification)
            }
    }

    /// Also for acts between the amended law and its interpretation, as there was none at the time.
    fileprivate func alsoSince(_ day: Day) -> [Threshold] {
        self
            + map { row in
                Threshold(
                    row.offence, row.grade, row.condition, row.measure, row.limit, from: day,
                    through: AmountDate.interpretation2025.previous, basis: row.basis, .appliedBack)
            }
    }
}
