import Base

/// 2004年、2007年、2020年解释: the thresholds for acts until 25 April 2025, and what the opinions of 2011 added.
extension Threshold {
    static let before2025: [Threshold] = read2004 + read2007 + read2020 + remembered

    private static let last = AmountDate.interpretation2025.previous

    /// 法释〔2004〕19号 arts. 1 to 7
    private static let read2004: [Threshold] =
        old(
            .counterfeitMark,
            [
                (.serious, .always, .turnover, 50_000, 1), (.serious, .always, .gain, 30_000, 1),
                (.serious, .severalMarks, .turnover, 30_000, 2), (.serious, .severalMarks, .gain, 20_000, 2),
            ], 1, 1)
        + old(
            .counterfeitMark,
            [
                (.severe, .always, .turnover, 250_000, 1), (.severe, .always, .gain, 150_000, 1),
                (.severe, .severalMarks, .turnover, 150_000, 2), (.severe, .severalMarks, .gain, 100_000, 2),
            ], 1, 2)
        + old(.sellCounterfeits, [(.serious, .always, .sales, 50_000, nil)], 2, 1)
        + old(.sellCounterfeits, [(.severe, .always, .sales, 250_000, nil)], 2, 2)
        + old(
            .makeLabels,
            [
                (.serious, .always, .labels, 20_000, 1), (.serious, .always, .turnover, 50_000, 1),
                (.serious, .always, .gain, 30_000, 1), (.serious, .severalMarks, .labels, 10_000, 2),
                (.serious, .severalMarks, .turnover, 30_000, 2), (.serious, .severalMarks, .gain, 20_000, 2),
            ], 3, 1)
        + old(
            .makeLabels,
            [
                (.severe, .always, .labels, 100_000, 1), (.severe, .always, .turnover, 250_000, 1),
                (.severe, .always, .gain, 150_000, 1), (.severe, .severalMarks, .labels, 50_000, 2),
                (.severe, .severalMarks, .turnover, 150_000, 2), (.severe, .severalMarks, .gain, 100_000, 2),
            ], 3, 2)
        + old(
            .passOffPatent,
            [
                (.serious, .always, .turnover, 200_000, 1), (.serious, .always, .gain, 100_000, 1),
                (.serious, .always, .loss, 500_000, 2), (.serious, .severalPatents, .turnover, 100_000, 3),
                (.serious, .severalPatents, .gain, 50_000, 3),
            ], 4, nil)
        + old(
            .infringeCopyright, [(.serious, .always, .gain, 30_000, nil), (.serious, .always, .turnover, 50_000, 1)], 5,
            1)
        + old(
            .infringeCopyright, [(.severe, .always, .gain, 150_000, nil), (.severe, .always, .turnover, 250_000, 1)], 5,
            2)
        + old(
            .infringeCopyright, [(.serious, .always, .copies, 1_000, 2)], 5, 1,
            through: AmountDate.interpretation2007.previous)
        + old(
            .infringeCopyright, [(.severe, .always, .copies, 5_000, 2)], 5, 2,
            through: AmountDate.interpretation2007.previous)
        + old(.sellCopies, [(.serious, .always, .gain, 100_000, nil)], 6, nil)
        + old(
            .tradeSecret, [(.serious, .always, .loss, 500_000, nil)], 7, 1,
            through: AmountDate.interpretation2020.previous)
        + old(
            .tradeSecret, [(.severe, .always, .loss, 2_500_000, nil)], 7, 2,
            through: AmountDate.interpretation2020.previous)

    /// 法释〔2007〕6号 art. 1: half as many copies.
    private static let read2007: [Threshold] = old(
        .infringeCopyright, [(.serious, .always, .copies, 500, nil), (.severe, .always, .copies, 2_500, nil)], 1, nil,
        in: AmountStatute.interpretation2007, from: AmountDate.interpretation2007)

    /// 法释〔2020〕10号 art. 4: trade secrets.
    private static let read2020: [Threshold] =
        old(
            .tradeSecret,
            [
                (.serious, .always, .loss, 300_000, 1), (.serious, .always, .gain, 300_000, 1),
                (.serious, .always, .ruin, 1, 2),
            ], 4, 1, in: AmountStatute.interpretation2020, from: AmountDate.interpretation2020)
        + old(
            .tradeSecret, [(.severe, .always, .loss, 2_500_000, nil), (.severe, .always, .gain, 2_500_000, nil)], 4, 2,
            in: AmountStatute.interpretation2020, from: AmountDate.interpretation2020)

    /// 法发〔2011〕3号 arts. 8, 9, 13 and 公通字〔2008〕36号 art. 27: unsold goods (as attempts) and the network; from memory.
    private static let remembered: [Threshold] =
        recalled(
            .sellCounterfeits,
            [
                (.serious, .always, .stock, 150_000, nil), (.serious, .always, .salesAndStock, 150_000, nil),
                (.severe, .always, .stock, 250_000, nil),
            ], 8)
        + recalled(
            .makeLabels,
            [
                (.serious, .always, .stockLabels, 60_000, nil), (.serious, .always, .labelsAndStock, 60_000, nil),
                (.serious, .severalMarks, .stockLabels, 30_000, nil),
                (.serious, .severalMarks, .labelsAndStock, 30_000, nil),
            ], 9)
        + recalled(
            .infringeCopyright,
            [
                (.serious, .always, .works, 500, 2), (.serious, .always, .clicks, 50_000, 3),
                (.serious, .always, .members, 1_000, 4), (.severe, .always, .works, 2_500, nil),
                (.severe, .always, .clicks, 250_000, nil), (.severe, .always, .members, 5_000, nil),
            ], 13, joint: true)
        + old(
            .sellCopies, [(.serious, .always, .stock, 300_000, nil)], 27, nil, in: AmountStatute.prosecution2008,
            from: AmountDate.prosecution2008, .fromMemory2011)

    private static func old(
        _ offence: Offence, _ figures: [(Grade, Condition, Measure, Int, Int?)], _ article: Int, _ paragraph: Int?,
        in statute: Statute = AmountStatute.interpretation2004,
        from: Day = AmountDate.interpretation2004,
        through: Day = last,
        _ verification: Rule.Verification = .interpretationsBefore
    ) -> [Threshold] {
        figures.map { grade, condition, measure, limit, item in
            Threshold(
                offence, grade, condition, measure, measure.isMoney ? limit * 100 : limit, from: from, through: through,
                basis: Citation(statute, Article(article, paragraph: paragraph, item: item)), verification)
        }
    }

    private static func recalled(
        _ offence: Offence, _ figures: [(Grade, Condition, Measure, Int, Int?)], _ article: Int, joint: Bool = false
    ) -> [Threshold] {
        figures.map { grade, condition, measure, limit, item in
            Threshold(
                offence, grade, condition, measure, measure.isMoney ? limit * 100 : limit, joint: joint ? item : nil,
                from: AmountDate.opinions2011, through: last,
                basis: Citation(AmountStatute.opinions2011, Article(article)),
                .fromMemory2011)
        }
    }
}
