package import Base

/// 是否应当移送: whether conduct reaches a criminal threshold, as `zhidun threshold --json` gives it
/// (docs/cli/threshold.schema.json).
package struct ThresholdAnswer: Sendable {
    package let conduct: Conduct
    let accumulation: Accumulation
    let tally: Tally
    /// By the thresholds of the time of the acts; first.
    package let then: Assessment
    /// By the thresholds of the day of the question; nil where they are the same.
    package let now: Assessment?

    /// - Throws: a `Refusal` naming what is missing or does not fit.
    package init(_ conduct: Conduct) throws(Refusal) {
        self.conduct = conduct
        try ThresholdAnswer.check(conduct)
        accumulation = Accumulation(conduct)
        let acts = accumulation.counted
        let averages = SalesAverage.averages(acts)
        tally = try Tally(acts, of: conduct.offence, averages: averages)
        let end = acts.map(\.last).max() ?? conduct.assessedOn
        then = try Assessment(acts, of: conduct, lawOf: end, averages: averages)
        let same = ThresholdAnswer.sameRows(conduct.offence, end, conduct.assessedOn)
        now = same ? nil : try Assessment(acts, of: conduct, lawOf: conduct.assessedOn, averages: averages)
    }

    /// 从旧兼从轻: the thresholds of the time, unless today's are lighter.
    package var applied: Assessment {
        guard let now, now.weight < then.weight else { return then }
        return now
    }

    package var outcome: Threshold.Outcome { applied.outcome }
    package var severe: Bool { applied.severe }

    /// Why these thresholds and not the others.
    package var choice: LegalStep {
        let day = then.law.text
        guard let now else {
            return LegalStep(
                Text(
                    zh: "行为终了于\(day.zh)，适用当时有效的标准",
                    en: "The acts ended on \(day.en); the thresholds in force then apply."))
        }
        let pair = Text(
            zh: "按行为时标准：\(then.verdict.zh)；按现行标准：\(now.verdict.zh)",
            en: "By the thresholds of the time: \(then.verdict.en); by today's: \(now.verdict.en)")
        let lighter = now.weight < then.weight
        return LegalStep(
            Text(
                zh: "行为终了于\(day.zh)。\(pair.zh)。" + (lighter ? "现行标准较轻，适用现行标准" : "现行标准并不较轻，适用行为时的标准"),
                en: "The acts ended on \(day.en). \(pair.en). "
                    + (lighter ? "Today's are lighter and apply." : "Today's are not lighter; those of the time apply.")
            ),
            .lighterInterpretation)
    }

    /// Whether the same thresholds are in force on two days.
    static func sameRows(_ offence: Offence, _ first: Day, _ second: Day) -> Bool {
        rows(offence, first) == rows(offence, second)
    }

    /// The rows of an offence on a day, by position.
    private static func rows(_ offence: Offence, _ day: Day) -> [Int] {
        Threshold.all.indices.filter { Threshold.all[$0].offence == offence && Threshold.all[$0].isInForce(on: day) }
    }

    private static func check(_ conduct: Conduct) throws(Refusal) {
        for (place, act) in conduct.acts.enumerated() {
            guard act.first <= act.last else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "acts[\(place)]：起始日\(act.first)晚于终了日\(act.last)，请更正",
                        en: "acts[\(place)]: it begins on \(act.first), after its end on \(act.last). Correct it."),
                    field: "acts[\(place)]")
            }
            guard act.first >= Threshold.tablesBegin else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "acts[\(place)]：行为早于\(Threshold.tablesBegin)，标准表没有收录，请商检察机关",
                        en:
                            "acts[\(place)]: before \(Threshold.tablesBegin) the tables hold nothing; ask the procuratorate."
                    ),
                    field: "acts[\(place)]")
            }
            guard act.last <= conduct.assessedOn else {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "acts[\(place)]：终了日\(act.last)晚于判断日\(conduct.assessedOn)，请更正其一",
                        en:
                            "acts[\(place)]: it ends on \(act.last), after the day of assessment \(conduct.assessedOn). Correct one of them."
                    ),
                    field: "acts[\(place)]")
            }
        }
    }
}

extension Assessment {
    /// 0 no offence, 1 an offence, 2 a severe one.
    fileprivate var weight: Int {
        severe ? 2 : outcome == .transfer ? 1 : 0
    }

    fileprivate var verdict: Text {
        switch weight {
        case 2: Text(zh: "达到情节特别严重标准", en: "a severe case")
        case 1: Text(zh: "达到构罪标准", en: "reached")
        default: Text(zh: "未达到构罪标准", en: "not reached")
        }
    }
}
