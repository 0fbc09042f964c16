package import Base

/// 举报奖励计算: whether a report is rewarded and with how much, as `zhidun reward --json` gives it
/// (docs/cli/reward.schema.json).
package struct RewardAnswer: Sendable {
    package let facts: RewardFacts
    /// Why there is no reward; empty where there is one.
    package let bars: [LegalStep]
    /// nil where there is none.
    package let level: RewardLevel?
    package let steps: [LegalStep]
    /// 奖励金额; nil where there is none.
    package let amount: Money?

    package init(_ facts: RewardFacts) {
        self.facts = facts
        let level = RewardLevel(facts)
        var bars = RewardAnswer.bars(facts)
        if level == nil { bars.append(.noLevel) }
        self.bars = bars
        guard bars.isEmpty, let level else {
            (self.level, steps, amount) = (nil, [], nil)
            return
        }
        self.level = level
        (amount, steps) = RewardAnswer.reckon(facts, level)
    }

    /// Whether anything is to be paid; not where the cap of the case is used up.
    package var rewarded: Bool { amount.map { $0.fen > 0 } ?? false }

    /// 由市场监督管理部门同本级财政部门确定
    package var withFinance: Bool { amount.map { $0 >= RewardLevel.financeFrom } ?? false }

    package var notes: [LegalStep] {
        var notes = [
            LegalStep(
                Text(
                    zh: "奖励标准未核实：" + Rule.Verification.rewardsRetold.how.zh,
                    en: "The scale is unverified: " + Rule.Verification.rewardsRetold.how.en), .rewardScale)
        ]
        if withFinance {
            notes.append(
                LegalStep(
                    Text(
                        zh: "单笔50万元以上（含），由市场监督管理部门同本级财政部门确定",
                        en: "From CNY 500,000 on the bureau decides together with the finance department."),
                    .rewardScale))
        }
        if amount != nil, facts.roles.contains(.insider) {
            notes.append(
                LegalStep(
                    Text(
                        zh: "内部人员举报，征得本级财政部门同意可适当提高，办法未规定提高的数额",
                        en: "An insider may get more with the finance department's consent; no figure is set."),
                    .rewardScale))
        }
        if amount != nil, facts.penalties == nil {
            notes.append(
                LegalStep(
                    Text(
                        zh: "没有罚没款的案件，此为最低数额，可以视情况高于此数",
                        en: "Without fines or confiscation this is the least; it may be more."), .rewardScale))
        }
        return notes
    }

    private static func bars(_ facts: RewardFacts) -> [LegalStep] {
        var bars: [LegalStep] = []
        func bar(_ holds: Bool, _ zh: String, _ en: String, _ basis: Citation) {
            if holds { bars.append(LegalStep(Text(zh: zh, en: en), basis)) }
        }
        bar(
            facts.reportedOn < RewardLevel.begins, "举报早于\(RewardLevel.begins.text.zh)，不适用本办法，请查阅当时的规定",
            "Reported before \(RewardLevel.begins.text.en): these Measures do not apply; look up the rules of that time.",
            .rewardWho)
        bar(facts.reporter == .unit, "举报人应当为自然人", "Only a natural person can be rewarded.", .rewardWho)
        bar(!facts.concluded, "尚未查证属实结案", "The case is not yet proved and concluded.", .rewardWho)
        bar(!facts.major && !facts.localRule, "不属于重大违法行为", "It is not a major violation.", .rewardMajor)
        bar(
            facts.scopes.isEmpty && !facts.localRule, "不属于奖励范围内的违法行为", "It is outside the scope of rewards.",
            .rewardScope)
        bar(
            facts.roles.contains(.marketStaff) || facts.roles.contains(.legalDuty), "市场监督管理部门工作人员或者具有法定监督、报告义务的人员，不予奖励",
            "Staff of the regulator and those with a legal duty to supervise or report are excluded.", .rewardExclusion)
        bar(
            !facts.roles.isDisjoint(with: [.infringed, .agent, .interested]), "侵权行为的被侵权方及其委托代理人、利害关系人，不予奖励",
            "The infringed party, its agents and interested persons are excluded.", .rewardExclusion)
        bar(
            facts.roles.contains(.offender) && !facts.roles.contains(.insider), "实施违法行为人不予奖励，内部举报人除外",
            "The offender is excluded, unless an insider.", .rewardExclusion)
        bar(
            facts.roles.contains(.paidByOthers), "因举报获得其他市场主体给予的报酬、奖励，不予奖励",
            "Who was paid by another market entity for the report is excluded.", .rewardExclusion)
        bar(
            facts.knownBefore, "举报内容事先已被掌握（见于外省规定，待核）",
            "The bureau knew already (from another province's rules, to be checked).", .rewardExclusion)
        bar(
            facts.reportedEarlier, "同一事实已有他人先举报（凭记忆，待核）",
            "Someone else reported the same facts first (from memory, to be checked).", .rewardExclusion)
        return bars
    }

    /// Share of the penalties, not below the floor, not above what is left of the cap of the case.
    private static func reckon(_ facts: RewardFacts, _ level: RewardLevel) -> (
        amount: Money, steps: [LegalStep]
    ) {
        var steps = [LegalStep(level.text, .rewardLevels)]
        var amount = level.floor
        if let penalties = facts.penalties {
            let share = penalties.share(percent: level.percent)
            amount = max(share, level.floor)
            steps.append(
                LegalStep(
                    Text(
                        zh: "罚没款\(penalties.text.zh)的\(level.percent)%＝\(share.text.zh)"
                            + (share < level.floor ? "，不足\(level.floor.text.zh)的给予\(level.floor.text.zh)" : ""),
                        en: "\(level.percent) % of \(penalties.text.en) fined and confiscated = \(share.text.en)"
                            + (share < level.floor ? "; raised to the least of \(level.floor.text.en)." : ".")),
                    .rewardScale))
        } else {
            steps.append(
                LegalStep(
                    Text(
                        zh: "没有罚没款，奖励不低于\(level.floor.text.zh)",
                        en: "Nothing was fined or confiscated: not less than \(level.floor.text.en)."), .rewardScale))
        }
        let left = Money(fen: max(0, RewardLevel.cap.fen - facts.granted.fen))
        if amount > left {
            amount = left
            steps.append(
                LegalStep(
                    Text(
                        zh: "每起案件奖励上限\(RewardLevel.cap.text.zh)，已发放\(facts.granted.text.zh)，尚可发放\(left.text.zh)",
                        en:
                            "At most \(RewardLevel.cap.text.en) for one case; \(facts.granted.text.en) was granted, \(left.text.en) is left."
                    ), .rewardScale))
        }
        return (amount, steps)
    }
}

/// 奖励等级
package enum RewardLevel: Int, Sendable {
    case first = 1
    case second, third

    /// nil where the report does not reach the third level.
    init?(_ facts: RewardFacts) {
        let direct = facts.evidence == .direct && facts.match == .full
        if direct, facts.facts == .detailed, facts.especiallySerious || facts.crime {
            self = .first
        } else if direct, facts.facts == .detailed || facts.facts == .plain {
            self = .second
        } else if facts.facts != .none, facts.evidence != .none, facts.match != .none {
            self = .third
        } else {
            return nil
        }
    }

    package var text: Text {
        switch self {
        case .first:
            Text(
                zh: "一级举报奖励：详细违法事实及直接证据，完全相符，且属于特别重大违法行为或者涉嫌犯罪",
                en:
                    "Level 1: detailed facts and direct evidence, fully matching, and especially serious or suspected crime."
            )
        case .second: Text(zh: "二级举报奖励：违法事实及直接证据，完全相符", en: "Level 2: facts and direct evidence, fully matching.")
        case .third:
            Text(zh: "三级举报奖励：基本违法事实及相关证据，基本相符", en: "Level 3: basic facts and related evidence, basically matching.")
        }
    }
}

extension LegalStep {
    fileprivate static let noLevel = LegalStep(
        Text(zh: "所举事实、证据或者相符程度达不到三级举报奖励的条件", en: "Facts, evidence or match do not reach level 3."), .rewardLevels)
}
