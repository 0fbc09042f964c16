package import Base

/// 一套标准下的判断: what the findings come to under the thresholds in force on one day.
package struct Assessment: Sendable {
    /// The day whose thresholds these are.
    package let law: Day
    /// Every ground that something was found for, in the order of the table.
    package let findings: [Finding]

    /// 判断项: one ground and how far it is reached.
    package struct Finding: Sendable {
        package let threshold: Threshold
        package let value: Int
        /// The limit that holds for this suspect.
        package let limit: Int
        package var reached: Bool { value >= limit }
        /// Whole percent of the limit, rounded down.
        package var percent: Int { (value / limit) * 100 + (value % limit) * 100 / limit }
    }

    /// - Parameter acts: those that are summed up.
    init(
        _ acts: [Conduct.Deed], of conduct: Conduct, lawOf law: Day, averages: [String: SalesAverage]
    ) throws(Refusal) {
        self.law = law
        let whole = try Tally(acts, of: conduct.offence, averages: averages)
        let again = try Tally(Assessment.repeated(acts, conduct), of: conduct.offence, averages: averages)
        let factor = conduct.unit && law < Threshold.unitFactorEnds ? Threshold.unitFactor : 1
        findings = Threshold.all.compactMap { row in
            guard row.offence == conduct.offence, row.isInForce(on: law) else { return nil }
            let tally = row.condition == .repeated ? again : whole
            guard let value = tally.values[row.measure], tally.meets(row) else { return nil }
            return Finding(threshold: row, value: value, limit: row.limit * factor)
        }
    }

    /// 再次实施: acts begun after an earlier penalty for kindred conduct, and within two years of it.
    static func repeated(_ acts: [Conduct.Deed], _ conduct: Conduct) -> [Conduct.Deed] {
        let penalties = conduct.penalties.filter { conduct.offence.kindred.contains($0.conduct) }
        return acts.filter { act in
            penalties.contains {
                $0.on < act.first && act.first <= $0.on.adding(months: Threshold.repeatMonths)
            }
        }
    }

    /// 结论 under these thresholds.
    package var outcome: Threshold.Outcome {
        if findings.contains(where: \.reached) || joined != nil { return .transfer }
        let near = findings.contains { $0.threshold.grade == .serious && $0.percent >= Threshold.watchPercent }
        return near || jointPercent >= Threshold.watchPercent ? .watch : .below
    }

    package var severe: Bool { findings.contains { $0.reached && $0.threshold.grade == .severe } }

    /// Whether nothing but unsold goods reaches a threshold.
    var onlyStock: Bool {
        let reached = findings.filter(\.reached)
        return !reached.isEmpty && joined == nil && reached.allSatisfy { $0.threshold.measure.countsStock }
    }

    /// 其中两项以上标准一半以上: the two items that together suffice; nil where they do not.
    package var joined: [Finding]? {
        let best = jointFindings.prefix(2)
        guard best.count == 2, best.allSatisfy({ $0.value * Threshold.jointShare >= $0.limit }) else { return nil }
        return Array(best)
    }

    /// How far the second best item is on its way to half its standard.
    private var jointPercent: Int {
        jointFindings.count > 1 ? jointFindings[1].percent * Threshold.jointShare : 0
    }

    /// The best finding of each item that may be joined, best first.
    private var jointFindings: [Finding] {
        let items = Dictionary(grouping: findings.filter { $0.threshold.joint != nil }) { $0.threshold.joint }
        let best = items.values.compactMap { group in group.max { $0.percent < $1.percent } }
        return best.sorted { ($0.percent, $1.threshold.measure.rawValue) > ($1.percent, $0.threshold.measure.rawValue) }
    }
}

extension Tally {
    fileprivate func meets(_ row: Threshold) -> Bool {
        switch row.condition {
        case .always, .repeated: true
        case .severalMarks: hasSeveralMarks(row.measure)
        case .severalPatents: patents.count > 1
        }
    }
}
