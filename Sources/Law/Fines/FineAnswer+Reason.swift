package import Base

extension FineAnswer {
    /// 法律适用: which version applies and why.
    package var choice: LegalStep {
        let (act, decision) = (facts.last.text, facts.decidedOn.text)
        guard let then else {
            let known = base.versions.map(\.from.text)
            return LegalStep(
                Text(
                    zh: "行为终了于\(act.zh)，当时的法律没有规定该项处罚（自\(known.first?.zh ?? "")起规定），不予处罚",
                    en:
                        "The act ended on \(act.en), when the law set no such penalty (it does from \(known.first?.en ?? "")): no penalty."
                ),
                .lighterLaw)
        }
        let name = then.version.basis.text
        guard let now else {
            return LegalStep(
                Text(zh: "行为终了于\(act.zh)，适用\(name.zh)", en: "The act ended on \(act.en); \(name.en) applies."),
                then.version.basis)
        }
        let other = now.version.basis.text
        let lighter = applied?.version.from == now.version.from
        let pair = Text(
            zh: "行为时的\(name.zh)：\(then.text.zh)；作出决定时（\(decision.zh)）的\(other.zh)：\(now.text.zh)",
            en:
                "\(name.en), in force at the time of the act: \(then.text.en); \(other.en), in force at the decision (\(decision.en)): \(now.text.en)"
        )
        return LegalStep(
            Text(
                zh: pair.zh + (lighter ? "。新的规定处罚较轻，适用新的规定" : "。新的规定并不较轻，适用行为时的规定"),
                en: pair.en
                    + (lighter
                        ? ". The new law is lighter and applies."
                        : ". The new law is not lighter; that of the time of the act applies.")),
            .lighterLaw)
    }

    /// 裁量步骤, each with its article.
    package var steps: [LegalStep] {
        var steps = [choice]
        guard let applied else { return steps }
        let version = applied.version
        for range in applied.ranges {
            steps.append(
                LegalStep(
                    Text(
                        zh: (version.optional ? "可以处" : "处") + "罚款，\(range.words.zh)：\(range.text.zh)",
                        en: (version.optional ? "A fine may be imposed: " : "A fine: ")
                            + "\(range.words.en): \(range.text.en)."), version.basis))
        }
        if case .graded(.nothing(let words), _) = version.scale, applied.ranges.isEmpty {
            steps.append(LegalStep(words, version.basis))
        }
        if case .nothing(let words) = version.scale { steps.append(LegalStep(words, version.basis)) }
        if let condition = version.condition {
            let met = facts.meets(condition)
            steps.append(
                LegalStep(
                    Text(
                        zh: "处罚条件：\(condition.text.zh)——" + (met ? "具备" : "不具备，现在不能罚款"),
                        en: "Condition: \(condition.text.en) — " + (met ? "met." : "not met: no fine now.")),
                    version.basis))
        }
        steps += circumstances.map { circumstance in
            LegalStep(
                Text(
                    zh: "\(circumstance.text.zh)，\(circumstance.effect.text.zh)",
                    en: "The circumstance that \(circumstance.text.en): the party \(circumstance.effect.text.en)."),
                circumstance.basis)
        }
        steps += bands.map { band in
            LegalStep(
                Text(
                    zh: "\(outcome.text.zh)：\(band.least.text.zh)至\(band.most.text.zh)",
                    en: "\(outcome.text.en): \(band.least.text.en) to \(band.most.text.en)."),
                outcome.usesBands ? .bands : .proportion)
        }
        return steps
    }

    /// 没收、警告和其他: what comes beside the fine.
    package var beside: [LegalStep] {
        var steps = [
            LegalStep(
                Text(zh: "责令当事人改正或者限期改正违法行为", en: "The party is ordered to correct the violation."), .orderToCorrect)
        ]
        if facts.factors.contains(.innocentSeller) {
            steps.append(
                LegalStep(
                    Text(
                        zh: "责令停止销售；对供货商立案查处或者将案件线索移送，再次销售的依法查处",
                        en:
                            "The sale is stopped; the supplier is investigated or the lead passed on; who sells again is punished."
                    ),
                    .innocentSale))
        }
        guard let version = applied?.version, outcome != .waived else { return steps }
        steps +=
            version.beside.map { LegalStep($0.text, version.basis) }
            + version.confiscated.map { LegalStep($0, version.basis) }
        if let gain = facts.gain, gain.fen > 0, outcome != .notYet {
            steps.append(
                LegalStep(
                    Text(
                        zh: "违法所得\(gain.text.zh)，除依法应当退赔的外，予以没收",
                        en: "The gain of \(gain.text.en) is confiscated, save what must be refunded."), .takeGain))
        }
        return steps
    }

    /// 裁量理由: ready for the case report, in the office's style.
    package var reason: Text {
        guard let applied, !applied.ranges.isEmpty else { return choice.text.sentence }
        let lines =
            [choice.text]
            + applied.ranges.map { range in
                Text(
                    zh: "本案罚款适用“\(range.words.zh)”，法定幅度为\(range.text.zh)",
                    en: "The fine here follows “\(range.words.en)”: \(range.text.en)")
            }
            + circumstances.map { item in
                Text(
                    zh: "\(item.text.zh)，依照\(item.basis.text.zh)，\(item.effect.text.zh)",
                    en: "As \(item.text.en), under \(item.basis.text.en) the party \(item.effect.text.en)")
            } + [closing]
        return Text(zh: lines.map(\.sentence.zh).joined(), en: lines.map(\.sentence.en).joined(separator: " "))
    }

    private var closing: Text {
        let weighed = Text(
            zh: "综合考虑违法行为的事实、性质、情节以及社会危害程度",
            en: "Given the facts, nature, circumstances and social harm of the violation")
        switch outcome {
        case .waived:
            return Text(
                zh: weighed.zh + "，依法不予行政处罚，并对当事人进行教育",
                en: weighed.en + ", no penalty is imposed and the party is instructed")
        case .notYet:
            return Text(
                zh: "法定处罚条件尚不具备，现阶段责令改正，不予罚款",
                en: "The condition for a fine is not met; for now the party is ordered to correct")
        case .noFine: return Text(zh: "依法不予罚款", en: "No fine is open")
        default: break
        }
        guard let proposed = facts.proposed, let proposal else {
            return Text(
                zh: weighed.zh + "，拟按“\(outcome.text.zh)”确定罚款数额",
                en: weighed.en + ", the fine is to be set as: \(outcome.text.en)")
        }
        guard proposal.lawful else {
            return Text(
                zh: "拟处罚款\(proposed.text.zh)：\(proposal.text.zh)",
                en: "The fine of \(proposed.text.en) proposed is \(proposal.text.en)")
        }
        return Text(
            zh: weighed.zh + "，拟处罚款\(proposed.text.zh)，\(proposal.text.zh)",
            en: weighed.en + ", a fine of \(proposed.text.en) is proposed, \(proposal.text.en)")
    }

    /// 注意事项
    package var notes: [LegalStep] {
        var notes: [LegalStep] = []
        if !base.agency.ownDistrict {
            notes.append(
                LegalStep(
                    Text(
                        zh: "处罚机关为\(base.agency.who.zh)，本局应当移送或者报送",
                        en: "The penalty is for \(base.agency.who.en); pass the case on.")))
        }
        if let then, let begun = base.version(on: facts.first), begun.from != then.version.from {
            notes.append(
                LegalStep(
                    Text(
                        zh: "违法行为跨越法律变更：有连续或者继续状态的，适用行为终了时的法律；各自独立的行为应当分别计算（实务理解，待核）",
                        en:
                            "The act spans a change of law: a continuous one follows the law at its end; separate acts are "
                            + "reckoned apart (practice, to be checked)."), .lighterLaw))
        }
        if facts.factors.contains(.innocentSeller) {
            notes.append(
                LegalStep(
                    Text(
                        zh: "善意销售须排除：渠道异常且价格明显偏低、拒不提供或者伪造账目、案发后转移销毁物证、处理后再犯等",
                        en:
                            "An innocent seller must not have bought through odd channels far too cheaply, withheld or forged books, "
                            + "moved or destroyed evidence, or done it again."),
                    .notInnocent))
        }
        if let version = applied?.version, !version.verification.verified {
            notes.append(
                LegalStep(
                    Text(
                        zh: "该依据未核实：" + version.verification.how.zh,
                        en: "This law is unverified: " + version.verification.how.en), version.basis))
        }
        if outcome.usesBands {
            let how = Rule.Verification.bandsUnread.how
            notes.append(LegalStep(Text(zh: "裁量分档未核实：" + how.zh, en: "The bands are unverified: " + how.en), .bands))
        }
        if let now, applied?.version.from == then?.version.from, now.ranges == then?.ranges {
            notes.append(
                LegalStep(
                    Text(
                        zh: "新旧规定罚款幅度相同，没收、销毁等处理措施的差别请一并审查",
                        en: "Both versions set the same range; look at how they differ in confiscation and destruction."
                    ), .lighterLaw))
        }
        notes.append(
            LegalStep(
                Text(
                    zh: "罚没收入不得作为考核指标；涉嫌犯罪的先用threshold判断，不得以罚代移",
                    en:
                        "Fines never feed an assessment; where a crime is possible, ask “threshold” first: no fine instead of a transfer."
                )))
        return notes
    }

    /// Whether what carries the outcome was read in its article.
    package var verified: Bool { (applied?.version.verification.verified ?? true) && !outcome.usesBands }
}

extension FineAnswer.Reading {
    fileprivate var text: Text {
        guard !ranges.isEmpty else { return Text(zh: "没有罚款", en: "no fine") }
        return Text(
            zh: "罚款" + ranges.map(\.text.zh).joined(separator: "或者") + version.beside.map { "，" + $0.text.zh }.joined(),
            en: "a fine of " + ranges.map(\.text.en).joined(separator: " or ")
                + version.beside.map { ", " + $0.text.en }.joined())
    }
}

extension FineAnswer.Outcome {
    /// Whether the 30 and 70 % of the discretion opinions set the band.
    var usesBands: Bool { [.lighter, .ordinary, .heavier].contains(self) }

    package var text: Text {
        switch self {
        case .noFine: Text(zh: "没有罚款规定", en: "no fine")
        case .notYet: Text(zh: "罚款条件尚不具备", en: "no fine yet")
        case .waived: Text(zh: "不予行政处罚", en: "no penalty")
        case .mayWaive: Text(zh: "可以不予处罚", en: "may be left unpunished")
        case .lighter: Text(zh: "从轻处罚", en: "lighter fine")
        case .ordinary: Text(zh: "一般处罚", en: "ordinary fine")
        case .weighed: Text(zh: "兼有从轻、从重情节，综合裁量", en: "circumstances on both sides, to be weighed")
        case .heavier: Text(zh: "从重处罚", en: "heavier fine")
        }
    }
}

extension Text {
    /// With its full stop.
    fileprivate var sentence: Text {
        Text(zh: zh.hasSuffix("。") ? zh : zh + "。", en: en.hasSuffix(".") ? en : en + ".")
    }
}
