package import Base

/// 罚款裁量: what a fine may come to and why, as `zhidun fine --json` gives it (docs/cli/fine.schema.json).
package struct FineAnswer: Sendable {
    package let base: FineBase
    package let facts: FineFacts
    /// By the law of the time of the act; nil where nothing was punished then.
    package let then: Reading?
    /// By the law of the day of the decision; nil where it is the same.
    package let now: Reading?
    /// 情节 that count, with what each leads to.
    package let circumstances: [Circumstance]

    /// One version applied to the case.
    package struct Reading: Sendable {
        package let version: FineBase.Version
        /// Empty where this version sets no fine for the case.
        package let ranges: [FineRange]
    }

    package struct Circumstance: Sendable {
        package let text: Text
        package let effect: FineFactor.Effect
        package let basis: Citation
    }

    /// - Throws: a `Refusal` naming what is missing or does not fit.
    package init(_ base: FineBase, _ facts: FineFacts) throws(Refusal) {
        try FineAnswer.check(facts)
        self.base = base
        self.facts = facts
        let (old, new) = (base.version(on: facts.last), base.version(on: facts.decidedOn))
        if old == nil, !base.isNew { throw FineAnswer.tooOld(base, facts) }
        then = try old.map { version throws(Refusal) in try FineAnswer.read(version, facts) }
        if let new, let old, new.from != old.from {
            now = try FineAnswer.read(new, facts)
        } else {
            now = nil
        }
        let applied = FineAnswer.lighter(then, now, facts)
        circumstances = try FineAnswer.circumstances(facts, applied?.version)
    }

    /// 从旧兼从轻 (行政处罚法 art. 37): the law of the time, unless today's is lighter.
    package var applied: Reading? { FineAnswer.lighter(then, now, facts) }

    /// 裁量结论
    package var outcome: Outcome {
        guard let applied, !applied.ranges.isEmpty else { return .noFine }
        let effects = Set(circumstances.map(\.effect))
        if effects.contains(.waived) { return .waived }
        if let condition = applied.version.condition, !facts.meets(condition) { return .notYet }
        if effects.contains(.mayWaive) { return .mayWaive }
        let (light, heavy) = (effects.contains(.lighter) || effects.contains(.mayLighter), effects.contains(.heavier))
        if light && heavy { return .weighed }
        return light ? .lighter : heavy ? .heavier : .ordinary
    }

    package enum Outcome: String, Sendable {
        case noFine, notYet, waived, mayWaive, lighter, ordinary, weighed, heavier
    }

    private static func read(_ version: FineBase.Version, _ facts: FineFacts) throws(Refusal) -> Reading {
        Reading(version: version, ranges: try version.scale.ranges(facts))
    }

    private static func lighter(_ then: Reading?, _ now: Reading?, _ facts: FineFacts) -> Reading? {
        guard let then, let now else { return then }
        return now.severity(facts).lexicographicallyPrecedes(then.severity(facts)) ? now : then
    }

    private static func tooOld(_ base: FineBase, _ facts: FineFacts) -> Refusal {
        let first = base.versions.first?.from ?? facts.last
        return Refusal(
            .unusable,
            Text(
                zh: "through：行为终了于\(facts.last)，罚款表只收录\(first)起的规定，请查阅当时的法律",
                en:
                    "through: the act ended on \(facts.last), and the table begins on \(first). Look the law of that time up."
            ),
            field: "through")
    }

    private static func check(_ facts: FineFacts) throws(Refusal) {
        guard facts.first <= facts.last else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "from：\(facts.first)晚于through \(facts.last)，请更正",
                    en: "from: \(facts.first) is after through, \(facts.last). Correct it."), field: "from")
        }
        guard facts.last <= facts.decidedOn else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "decidedOn：\(facts.decidedOn)早于行为终了日\(facts.last)，请更正",
                    en: "decidedOn: \(facts.decidedOn) is before the act ended, \(facts.last). Correct it."),
                field: "decidedOn")
        }
    }

    /// What was stated, and what follows from dates: repeated infringement and the time that has passed.
    private static func circumstances(_ facts: FineFacts, _ version: FineBase.Version?) throws(Refusal)
        -> [Circumstance]
    {
        var found: [Circumstance] = []
        for factor in facts.factors {
            if factor == .innocentSeller, version?.innocentSeller == false {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "factors：该依据没有善意销售者免责的规定，请去掉innocentSeller",
                        en: "factors: this law does not spare innocent sellers; leave out innocentSeller."),
                    field: "factors")
            }
            if factor == .otherSerious, version?.repeatHeavier == false {
                throw Refusal(
                    .unusable,
                    Text(
                        zh: "factors：该依据没有“其他严重情节从重”的规定，请去掉otherSerious",
                        en: "factors: this law has no rule on other serious circumstances; leave out otherSerious."),
                    field: "factors")
            }
            let basis = factor.basis ?? version?.basis ?? .lighterLaw
            found.append(Circumstance(text: factor.text, effect: factor.effect, basis: basis))
        }
        if version?.repeatHeavier == true, let earlier = facts.repeatedAfter {
            found.append(
                Circumstance(
                    text: Text(
                        zh: "此前侵权认定于\(earlier.text.zh)生效，五年内又实施商标侵权行为",
                        en:
                            "an earlier finding took effect on \(earlier.text.en), and the act falls within five years of it"
                    ),
                    effect: .heavier, basis: .fiveYears))
        }
        if let lapsed = facts.lapsed {
            found.append(Circumstance(text: lapsed.text, effect: .waived, basis: .timeBarCited))
        }
        return found
    }
}

extension FineAnswer.Reading {
    /// Compared in this order: whether it punishes at all, the highest fine, the lowest, what comes beside it, whether
    /// it may be left out.
    fileprivate func severity(_ facts: FineFacts) -> [Int] {
        if version.innocentSeller, facts.factors.contains(.innocentSeller) { return [0] }
        guard let worst = ranges.max(by: { ($0.most, $0.least) < ($1.most, $1.least) }),
            let best = ranges.min(by: { ($0.most, $0.least) < ($1.most, $1.least) })
        else { return [1, 0, 0, version.beside.count, 0] }
        // Where a law offers a choice its lighter branch is what it allows; its harsher branch decides the comparison.
        return [1, worst.most.fen, best.least.fen, version.beside.count, version.optional ? 0 : 1]
    }
}

extension FineFacts {
    func meets(_ condition: FineBase.Condition) -> Bool {
        switch condition {
        case .notCorrected: notCorrected
        case .publicInterest: publicInterest
        }
    }

    /// The latest earlier finding that the act follows within the five years (商标侵权判断标准 art. 34).
    var repeatedAfter: Day? {
        earlier.filter { $0 < last && first <= $0.adding(months: FineBase.repeatMonths) }.max()
    }

    /// 违法行为在二年内未被发现: how long it stayed undiscovered; nil where a penalty is still in time.
    var lapsed: (text: Text, years: Int)? {
        guard let discoveredOn else { return nil }
        let months = harm ? FineBase.harmMonths : FineBase.timeBarMonths
        guard last.adding(months: months) < discoveredOn else { return nil }
        let years = months / 12
        return (
            Text(
                zh: "违法行为终了于\(last.text.zh)，\(years)年内未被发现（\(discoveredOn.text.zh)发现）",
                en:
                    "the act ended on \(last.text.en) and was not discovered within \(years) years (found \(discoveredOn.text.en))"
            ),
            years
        )
    }
}
