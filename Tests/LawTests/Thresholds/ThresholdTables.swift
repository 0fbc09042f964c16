import Law

/// Expected values from the text of the interpretations: limits in yuan there, in fen here (30_000_00 is 30,000元).
extension ThresholdCase {
    /// 刑法213, goods (法释〔2025〕5号 art. 3(1)): gain 30,000 or turnover 50,000; two marks or again in two years 20,000 / 30,000; severe at ten times.
    static let goods: [ThresholdCase] = [
        .init(.counterfeitMark, "2025-04-26", .fees(30_000_00), is: .transfer, by: "JS2025 art. 3(1)[1]"),
        .init(.counterfeitMark, "2025-04-26", .fees(29_999_99), is: .watch),
        .init(.counterfeitMark, "2025-04-26", .fees(24_000_00), is: .watch),
        .init(.counterfeitMark, "2025-04-26", .fees(23_999_99), is: .below),
        .init(.counterfeitMark, "2025-04-26", .unsold(500, tag: 100_00), is: .transfer, by: "JS2025 art. 3(1)[1]"),
        .init(.counterfeitMark, "2025-04-26", .unsold(499, tag: 100_20), is: .watch),
        .init(.counterfeitMark, "2025-04-26", .unsold(400, tag: 100_00), is: .watch),
        .init(.counterfeitMark, "2025-04-26", .unsold(399, tag: 100_00), is: .below),
        .init(
            .counterfeitMark, "2026-05-01", .unsold(300, tag: 100_00), .marks([("1", "甲厂"), ("2", "乙厂")]),
            is: .transfer, by: "JS2025 art. 3(1)[2]"),
        .init(
            .counterfeitMark, "2026-05-01", .unsold(300, tag: 100_00), .marks([("1", "甲厂"), ("2", "甲厂")]), is: .below),
        .init(
            .counterfeitMark, "2026-05-01", .unsold(299, tag: 100_00), .marks([("1", "甲厂"), ("2", "乙厂")]), is: .watch),
        .init(
            .counterfeitMark, "2026-05-01", .fees(20_000_00), .marks([("1", "甲厂"), ("2", "乙厂")]), is: .transfer,
            by: "JS2025 art. 3(1)[2]"),
        .init(.counterfeitMark, "2026-05-01", .fees(300_000_00), is: .transfer, severe: true, by: "JS2025 art. 3(4)"),
        .init(.counterfeitMark, "2026-05-01", .fees(299_999_99), is: .transfer, by: "JS2025 art. 3(1)[1]"),
        .init(
            .counterfeitMark, "2026-05-01", .unsold(5_000, tag: 100_00), is: .transfer, severe: true,
            by: "JS2025 art. 3(4)"),
        .init(
            .counterfeitMark, "2026-05-01", .unsold(3_000, tag: 100_00), .marks([("1", "甲厂"), ("2", "乙厂")]),
            is: .transfer, severe: true, by: "JS2025 art. 3(4)"),
        .init(.counterfeitMark, "2026-05-01", .unmarked(500, tag: 100_00), is: .transfer, by: "JS2025 art. 3(1)[1]"),
        .init(
            .counterfeitMark, "2026-05-01", .sold(400, for: 60_000_00, cost: 149_00), is: .transfer,
            by: "JS2025 art. 3(1)[1]"),
        .init(.counterfeitMark, "2026-05-01", .sold(400, for: 40_000_00, cost: 30_00), is: .watch),
        .init(
            .counterfeitMark, "2026-05-01", .sold(400, for: 40_000_00, cost: 25_00), is: .transfer,
            by: "JS2025 art. 3(1)[1]"),
        .init(
            .counterfeitMark, "2026-05-01", .soldUnknown(100, market: 500_00), is: .transfer, by: "JS2025 art. 3(1)[1]"),
    ]

    /// 二年内受过处罚后再次实施 (art. 3(1)[3]): the two years include their last day; only what was done again is measured.
    static let repeated: [ThresholdCase] = [
        .init(
            .counterfeitMark, "2026-05-01", .fees(20_000_00), .penalty("2025-06-01", .counterfeitMark), is: .transfer,
            by: "JS2025 art. 3(1)[3]"),
        .init(
            .counterfeitMark, "2026-05-01", .fees(20_000_00), .penalty("2025-06-01", .makeLabels), is: .transfer,
            by: "JS2025 art. 3(1)[3]"),
        .init(.counterfeitMark, "2026-05-01", .fees(20_000_00), .penalty("2025-06-01", .infringeCopyright), is: .below),
        .init(
            .counterfeitMark, "2026-05-01", .fees(20_000_00), .penalty("2024-05-01", .counterfeitMark), is: .transfer,
            by: "JS2025 art. 3(1)[3]"),
        .init(.counterfeitMark, "2026-05-01", .fees(20_000_00), .penalty("2024-04-30", .counterfeitMark), is: .below),
        .init(.counterfeitMark, "2026-05-01", .fees(20_000_00), .penalty("2026-05-01", .counterfeitMark), is: .below),
        .init(.counterfeitMark, "2026-05-01", .fees(19_999_99), .penalty("2025-06-01", .counterfeitMark), is: .watch),
        .init(
            .counterfeitMark, "2026-05-01", .fees(10_000_00), .earlier("2025-05-31", fees: 10_000_00),
            .penalty("2025-06-01", .counterfeitMark), is: .below),
        .init(
            .counterfeitMark, "2026-05-01", .fees(10_000_00), .earlier("2025-06-02", fees: 10_000_00),
            .penalty("2025-06-01", .counterfeitMark), is: .transfer, by: "JS2025 art. 3(1)[3]"),
        .init(
            .counterfeitMark, "2026-05-01", .fees(200_000_00), .penalty("2025-06-01", .counterfeitMark), is: .transfer,
            severe: true, by: "JS2025 art. 3(4)"),
        .init(
            .passOffPatent, "2026-05-01", .fees(50_000_00), .penalty("2025-06-01", .passOffPatent), is: .transfer,
            by: "JS2025 art. 10[4]"),
        .init(.passOffPatent, "2026-05-01", .fees(50_000_00), .penalty("2025-06-01", .counterfeitMark), is: .below),
        .init(
            .infringeCopyright, "2026-05-01", .fees(20_000_00), .penalty("2025-06-01", .sellCopies), is: .transfer,
            by: "JS2025 art. 13(1)[2]"),
        .init(
            .tradeSecret, "2026-05-01", .secretLoss(100_000_00), .penalty("2025-06-01", .tradeSecret), is: .transfer,
            by: "JS2025 art. 17(1)[3]"),
        .init(.tradeSecret, "2026-05-01", .secretLoss(99_999_99), .penalty("2025-06-01", .tradeSecret), is: .watch),
    ]

    /// 刑法213, services (art. 3(2), (3)): gain 50,000; two marks or again 30,000; goods and services summed up.
    static let services: [ThresholdCase] = [
        .init(.counterfeitMark, "2026-05-01", .service(income: 50_000_00), is: .transfer, by: "JS2025 art. 3(2)[1]"),
        .init(
            .counterfeitMark, "2026-05-01", .service(income: 60_000_00, cost: 10_000_00), is: .transfer,
            by: "JS2025 art. 3(2)[1]"),
        .init(.counterfeitMark, "2026-05-01", .service(income: 60_000_00, cost: 10_000_01), is: .watch),
        .init(
            .counterfeitMark, "2026-05-01", .service(income: 30_000_00), .serviceMarks([("1", "甲店"), ("2", "乙店")]),
            is: .transfer, by: "JS2025 art. 3(2)[2]"),
        .init(
            .counterfeitMark, "2026-05-01", .service(income: 30_000_00), .penalty("2025-06-01", .sellCounterfeits),
            is: .transfer, by: "JS2025 art. 3(2)[3]"),
        .init(
            .counterfeitMark, "2026-05-01", .service(income: 30_000_00), .fees(20_000_00), is: .transfer,
            by: "JS2025 art. 3(3)"),
        .init(.counterfeitMark, "2026-05-01", .service(income: 29_999_99), .fees(20_000_00), is: .watch),
        .init(
            .counterfeitMark, "2026-05-01", .service(income: 500_000_00), is: .transfer, severe: true,
            by: "JS2025 art. 3(4)"),
        .init(.counterfeitMark, "2023-05-01", .service(income: 50_000_00), is: .transfer, by: "JS2025 art. 3(2)[1]"),
    ]

    /// 刑法214 (art. 5): sales 50,000 or gain 30,000; unsold goods, or sold and unsold, at three times the sales standard: 150,000, again 90,000.
    static let sales: [ThresholdCase] = [
        .init(
            .sellCounterfeits, "2026-05-01", .sold(100, for: 50_000_00, cost: 499_00), is: .transfer,
            by: "JS2025 art. 5(1)[1]"),
        .init(.sellCounterfeits, "2026-05-01", .sold(100, for: 49_999_99, cost: 499_00), is: .watch),
        .init(.sellCounterfeits, "2026-05-01", .sold(100, for: 39_999_99, cost: 399_00), is: .below),
        .init(
            .sellCounterfeits, "2026-05-01", .sold(100, for: 45_000_00, cost: 150_00), is: .transfer,
            by: "JS2025 art. 5(1)"),
        .init(.sellCounterfeits, "2026-05-01", .unsold(1_000, tag: 149_99), is: .watch),
        .init(.sellCounterfeits, "2026-05-01", .unsold(1_000, tag: 150_00), is: .transfer, by: "JS2025 art. 5(1)[3]"),
        .init(.sellCounterfeits, "2026-05-01", .unsold(1_000, tag: 100_00), is: .below),
        .init(
            .sellCounterfeits, "2026-05-01", .unsold(900, tag: 100_00), .penalty("2025-06-01", .sellCounterfeits),
            is: .transfer, by: "JS2025 art. 5(1)[3]"),
        .init(
            .sellCounterfeits, "2026-05-01", .both(sold: 100, for: 30_000_00, unsold: 400), is: .transfer,
            by: "JS2025 art. 5(1)[3]"),
        .init(.sellCounterfeits, "2026-05-01", .both(sold: 100, for: 30_000_00, unsold: 399), is: .watch),
        .init(.sellCounterfeits, "2026-05-01", .soldUnknown(1_000, market: 500_00), is: .below),
        .init(
            .sellCounterfeits, "2026-05-01", .sold(100, for: 500_000_00, cost: 4_999_00), is: .transfer, severe: true,
            by: "JS2025 art. 5(2)"),
        .init(
            .sellCounterfeits, "2026-05-01", .unsold(10_000, tag: 150_00), is: .transfer, severe: true,
            by: "JS2025 art. 5(2)"),
        .init(.sellCounterfeits, "2026-05-01", .unsold(9_999, tag: 150_00), is: .transfer, by: "JS2025 art. 5(1)[3]"),
        .init(
            .sellCounterfeits, "2026-05-01", .unsold(300, tag: 100_00), .marks([("1", "甲厂"), ("2", "乙厂")]), is: .below),
    ]

    /// 刑法215 (art. 6): 10,000 labels, gain 20,000 or turnover 30,000; two marks or again 5,000 / 10,000 / 20,000; severe at five times.
    static let labels: [ThresholdCase] = [
        .init(.makeLabels, "2026-05-01", .labelsMade(10_000), is: .transfer, by: "JS2025 art. 6(1)[1]"),
        .init(.makeLabels, "2026-05-01", .labelsMade(9_999), is: .watch),
        .init(.makeLabels, "2026-05-01", .labelsMade(1_000, prints: 12), is: .below),
        .init(
            .makeLabels, "2026-05-01", .labelsMade(1_000, prints: 12, separable: true), is: .transfer,
            by: "JS2025 art. 6(1)[1]"),
        .init(
            .makeLabels, "2026-05-01", .labelsMade(5_000), .marks([("1", "甲厂"), ("2", "乙厂")]), is: .transfer,
            by: "JS2025 art. 6(1)[2]"),
        .init(
            .makeLabels, "2026-05-01", .labelsMade(5_000), .penalty("2025-06-01", .counterfeitMark), is: .transfer,
            by: "JS2025 art. 6(1)[3]"),
        .init(.makeLabels, "2026-05-01", .fees(20_000_00), is: .transfer, by: "JS2025 art. 6(1)[1]"),
        .init(.makeLabels, "2026-05-01", .unsold(300, tag: 100_00), is: .transfer, by: "JS2025 art. 6(1)[1]"),
        .init(
            .makeLabels, "2026-05-01", .labelsOfOthers(sold: 0, unsold: 30_000), is: .transfer,
            by: "JS2025 art. 6(1)[4]"),
        .init(.makeLabels, "2026-05-01", .labelsOfOthers(sold: 0, unsold: 29_999), is: .watch),
        .init(.makeLabels, "2026-05-01", .labelsOfOthers(sold: 0, unsold: 10_000), is: .below),
        .init(
            .makeLabels, "2026-05-01", .labelsOfOthers(sold: 7_000, unsold: 23_000), is: .transfer,
            by: "JS2025 art. 6(1)[4]"),
        .init(.makeLabels, "2026-05-01", .labelsMade(50_000), is: .transfer, severe: true, by: "JS2025 art. 6(2)"),
        .init(.makeLabels, "2026-05-01", .labelsMade(49_999), is: .transfer, by: "JS2025 art. 6(1)[1]"),
    ]

    /// 刑法216 (art. 10): gain 100,000, turnover 200,000, loss 300,000; two patents or again 50,000 / 100,000; no severe range.
    static let patents: [ThresholdCase] = [
        .init(.passOffPatent, "2026-05-01", .fees(100_000_00), is: .transfer, by: "JS2025 art. 10[1]"),
        .init(.passOffPatent, "2026-05-01", .fees(99_999_99), is: .watch),
        .init(.passOffPatent, "2026-05-01", .unsold(2_000, tag: 100_00), is: .transfer, by: "JS2025 art. 10[1]"),
        .init(.passOffPatent, "2026-05-01", .loss(300_000_00), is: .transfer, by: "JS2025 art. 10[2]"),
        .init(.passOffPatent, "2026-05-01", .loss(299_999_99), is: .watch),
        .init(.passOffPatent, "2026-05-01", .fees(50_000_00), .patents(2), is: .transfer, by: "JS2025 art. 10[3]"),
        .init(.passOffPatent, "2026-05-01", .fees(50_000_00), .patents(1), is: .below),
        .init(.passOffPatent, "2026-05-01", .fees(9_000_000_00), is: .transfer, by: "JS2025 art. 10[1]"),
    ]

    /// 刑法217, 218 (arts. 13, 14).
    static let copyright: [ThresholdCase] = [
        .init(.infringeCopyright, "2026-05-01", .fees(30_000_00), is: .transfer, by: "JS2025 art. 13(1)"),
        .init(.infringeCopyright, "2026-05-01", .unsold(500, tag: 1_00), is: .transfer, by: "JS2025 art. 13(1)[3]"),
        .init(.infringeCopyright, "2026-05-01", .unsold(499, tag: 1_00), is: .watch),
        .init(.infringeCopyright, "2026-05-01", .tools(600, tag: 10_00), is: .below),
        .init(.infringeCopyright, "2026-05-01", .tools(500, tag: 100_00), is: .transfer, by: "JS2025 art. 13(1)[1]"),
        .init(.infringeCopyright, "2026-05-01", .works(500), is: .transfer, by: "JS2025 art. 13(1)[4]"),
        .init(.infringeCopyright, "2026-05-01", .downloads(10_000), is: .transfer, by: "JS2025 art. 13(1)[4]"),
        .init(.infringeCopyright, "2026-05-01", .clicks(99_999), is: .watch),
        .init(.infringeCopyright, "2026-05-01", .clicks(100_000), is: .transfer, by: "JS2025 art. 13(1)[4]"),
        .init(.infringeCopyright, "2026-05-01", .members(1_000), is: .transfer, by: "JS2025 art. 13(1)[4]"),
        .init(.infringeCopyright, "2026-05-01", .unsold(250, tag: 1_00), .works(250), is: .transfer),
        .init(.infringeCopyright, "2026-05-01", .unsold(249, tag: 1_00), .works(250), is: .watch),
        .init(.infringeCopyright, "2026-05-01", .works(300), .clicks(60_000), is: .below),
        .init(.infringeCopyright, "2026-05-01", .fees(20_000_00), .works(250), is: .below),
        .init(.infringeCopyright, "2026-05-01", .works(5_000), is: .transfer, severe: true, by: "JS2025 art. 13(3)"),
        .init(.sellCopies, "2026-05-01", .fees(50_000_00), is: .transfer, by: "JS2025 art. 14"),
        .init(
            .sellCopies, "2026-05-01", .sold(900, for: 100_000_00, cost: 111_00), is: .transfer, by: "JS2025 art. 14[1]"
        ),
        .init(
            .sellCopies, "2026-05-01", .sold(1_000, for: 10_000_00, cost: 10_00), is: .transfer, by: "JS2025 art. 14[3]"
        ),
        .init(.sellCopies, "2026-05-01", .unsold(3_000, tag: 10_00), is: .transfer, by: "JS2025 art. 14[4]"),
        .init(.sellCopies, "2026-05-01", .unsold(2_999, tag: 10_00), is: .watch),
        .init(.sellCopies, "2026-05-01", .unsold(300, tag: 1_000_00), is: .transfer, by: "JS2025 art. 14[4]"),
        .init(
            .sellCopies, "2026-05-01", .both(sold: 500, for: 5_000_00, unsold: 2_500), is: .transfer,
            by: "JS2025 art. 14[4]"),
    ]

    /// 刑法219, 219之一 (arts. 17, 20).
    static let secrets: [ThresholdCase] = [
        .init(.tradeSecret, "2026-05-01", .secretLoss(300_000_00), is: .transfer, by: "JS2025 art. 17(1)[1]"),
        .init(.tradeSecret, "2026-05-01", .secretLoss(299_999_99), is: .watch),
        .init(.tradeSecret, "2026-05-01", .secretGain(300_000_00), is: .transfer, by: "JS2025 art. 17(1)[2]"),
        .init(
            .tradeSecret, "2026-05-01", .secretLoss(3_000_000_00), is: .transfer, severe: true, by: "JS2025 art. 17(2)"),
        .init(.tradeSecret, "2026-05-01", .ruin, is: .transfer, severe: true, by: "JS2025 art. 17(2)"),
        .init(.tradeSecretAbroad, "2026-05-01", .secretLoss(1_00), is: .transfer, by: "XL219-1"),
        .init(
            .tradeSecretAbroad, "2026-05-01", .secretLoss(300_000_00), is: .transfer, severe: true, by: "JS2025 art. 20"
        ),
        .init(.tradeSecretAbroad, "2021-02-28", .secretLoss(300_000_00), is: .below),
        .init(.tradeSecretAbroad, "2021-03-01", .secretLoss(1_00), is: .transfer, by: "XL219-1"),
    ]

    /// 从旧兼从轻: acts before 2025-04-26 by the old thresholds unless the new ones are lighter.
    static let older: [ThresholdCase] = [
        .init(.counterfeitMark, "2025-04-25", .unsold(3_000, tag: 100_00), is: .transfer, by: "JS2025 art. 3(1)[1]"),
        .init(.counterfeitMark, "2025-04-25", .unsold(1_000, tag: 100_00), is: .transfer, by: "JS2004 art. 1(1)[1]"),
        .init(.counterfeitMark, "2025-04-25", .fees(20_000_00), .penalty("2024-06-01", .counterfeitMark), is: .below),
        .init(.sellCounterfeits, "2025-04-25", .sold(100, for: 45_000_00, cost: 150_00), is: .watch),
        .init(
            .sellCounterfeits, "2025-04-25", .sold(100, for: 300_000_00, cost: 2_999_00), is: .transfer,
            by: "JS2025 art. 5(1)[1]"),
        .init(.sellCounterfeits, "2025-04-25", .unsold(1_000, tag: 150_00), is: .transfer, by: "YJ2011 art. 8"),
        .init(.makeLabels, "2025-04-25", .labelsMade(15_000), is: .below),
        .init(.makeLabels, "2025-04-25", .labelsMade(20_000), is: .transfer, by: "JS2004 art. 3(1)[1]"),
        .init(.passOffPatent, "2025-04-25", .loss(300_000_00), is: .below),
        .init(.passOffPatent, "2025-04-25", .loss(500_000_00), is: .transfer, by: "JS2004 art. 4[2]"),
        .init(.infringeCopyright, "2025-04-25", .clicks(50_000), is: .below),
        .init(.infringeCopyright, "2025-04-25", .unsold(500, tag: 1_00), is: .transfer, by: "JS2007 art. 1"),
        .init(.sellCopies, "2025-04-25", .fees(50_000_00), is: .below),
        .init(.sellCopies, "2025-04-25", .fees(100_000_00), is: .transfer, by: "JS2004 art. 6"),
        .init(.tradeSecret, "2024-05-01", .secretLoss(2_600_000_00), is: .transfer, by: "JS2025 art. 17(1)[1]"),
        .init(.tradeSecret, "2020-09-13", .secretLoss(400_000_00), .assessed("2021-01-01"), is: .watch),
        .init(
            .tradeSecret, "2020-09-14", .secretLoss(400_000_00), .assessed("2021-01-01"), is: .transfer,
            by: "JS2020 art. 4(1)[1]"),
        .init(.infringeCopyright, "2007-04-04", .unsold(600, tag: 1_00), .assessed("2007-04-04"), is: .below),
        .init(
            .infringeCopyright, "2007-04-05", .unsold(600, tag: 1_00), .assessed("2007-04-05"), is: .transfer,
            by: "JS2007 art. 1"),
        .init(.sellCounterfeits, "2007-04-04", .sold(100, for: 60_000_00), .unit, .assessed("2007-04-04"), is: .below),
        .init(
            .sellCounterfeits, "2007-04-04", .sold(100, for: 150_000_00), .unit, .assessed("2007-04-04"), is: .transfer,
            by: "JS2004 art. 2(1)"),
        .init(
            .sellCounterfeits, "2007-04-05", .sold(100, for: 60_000_00), .unit, .assessed("2007-04-05"), is: .transfer,
            by: "JS2004 art. 2(1)"),
        .init(.counterfeitMark, "2021-02-28", .service(income: 90_000_00), .assessed("2021-06-01"), is: .below),
    ]

    /// 累计 (art. 29(1)): unpunished acts within time are summed up, wherever the change of law lies between them.
    static let accumulated: [ThresholdCase] = [
        .init(
            .counterfeitMark, "2026-05-01", .fees(15_000_00), .earlier("2025-11-01", fees: 15_000_00), is: .transfer,
            by: "JS2025 art. 3(1)[1]"),
        .init(
            .counterfeitMark, "2026-05-01", .fees(15_000_00), .earlierDealtWith("2025-11-01", fees: 15_000_00),
            is: .below),
        .init(
            .counterfeitMark, "2025-04-26", .fees(15_000_00), .earlier("2025-04-25", fees: 15_000_00), is: .transfer,
            by: "JS2025 art. 3(1)[1]"),
        .init(
            .makeLabels, "2025-04-26", .fees(10_000_00), .earlier("2025-04-25", fees: 10_000_00), is: .transfer,
            by: "JS2025 art. 6(1)[1]"),
        .init(.makeLabels, "2025-04-25", .fees(10_000_00), .earlier("2025-04-24", fees: 10_000_00), is: .below),
        .init(
            .counterfeitMark, "2026-05-01", .fees(15_000_00), .earlier("2021-11-22", fees: 15_000_00), is: .transfer,
            by: "JS2025 art. 3(1)[1]"),
        .init(.counterfeitMark, "2026-05-01", .fees(15_000_00), .earlier("2021-11-21", fees: 15_000_00), is: .below),
        .init(
            .counterfeitMark, "2026-05-01", .fees(15_000_00), .earlier("2021-11-21", fees: 15_000_00), .continuous,
            is: .transfer, by: "JS2025 art. 3(1)[1]"),
        .init(
            .sellCopies, "2026-05-01", .fees(25_000_00), .earlier("2021-11-21", fees: 25_000_00), is: .transfer,
            by: "JS2025 art. 14"),
    ]
}
