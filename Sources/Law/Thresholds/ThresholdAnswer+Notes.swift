package import Base

extension ThresholdAnswer {
    /// 计算过程: which acts count, what they are worth, which thresholds apply.
    package var steps: [LegalStep] {
        accumulation.reasons.map(\.step) + marksSteps + tally.steps + [choice]
    }

    /// 注意事项: what to know before relying on the outcome.
    package var notes: [LegalStep] {
        var notes: [LegalStep] = []
        if outcome != .transfer {
            notes.append(
                LegalStep(
                    Text(
                        zh: "知识产权领域存在犯罪的合理嫌疑、需要公安机关采取措施进一步获取证据以判断是否达到标准的，也应当移送",
                        en: "Reasonable suspicion is enough to transfer where the police must secure evidence to tell."),
                    .duty))
        }
        if applied.onlyStock {
            notes.append(
                LegalStep(
                    Text(
                        zh: "仅尚未销售部分达到标准。2025年解释将其列为其他严重情节，未写明是否未遂；此前的意见按未遂处理（凭记忆，待核）",
                        en:
                            "Only unsold goods reach it. The 2025 text lists that as a serious circumstance without calling it an attempt; "
                            + "the opinions of 2011 did (from memory)."),
                    .attempt2011))
        }
        if [.sellCounterfeits, .sellCopies].contains(conduct.offence) {
            notes.append(
                LegalStep(
                    Text(
                        zh: "须证明“明知”；涂改标识、伪造授权、曾受处罚再卖同种商品、无正当理由明显低价、转移销毁证据等可以认定",
                        en:
                            "Knowledge must be shown: altered marks, forged authority, an earlier penalty for the same goods, "
                            + "a price far too low, or evidence moved or destroyed may show it."),
                    conduct.offence == .sellCounterfeits ? .knowledge2025 : nil))
        }
        notes += oldActs + spanning
        if applied.law < Threshold.methodsBegin {
            notes.append(
                LegalStep(
                    Text(
                        zh: "适用行为时的标准，数额按2004年解释第12条计算：标价与实际销售平均价格并列，未分先后，违法所得未作定义；"
                            + "上列价格顺序取自2025年解释第28条，请复核",
                        en:
                            "Under the thresholds of the time amounts follow art. 12 of the 2004 text, which puts tag and average "
                            + "price side by side and does not define gain; the order above is that of art. 28 of 2025. Review it."
                    ),
                    .methods2004))
        }
        if let excluded = accumulation.reasons.first(where: { !$0.counted && $0.outOfTime }) {
            notes.append(
                LegalStep(
                    Text(
                        zh: "“\(excluded.act.label)”等行为因时间未计入；情节特别严重的追诉期限更长，请商检察机关确认",
                        en:
                            "“\(excluded.act.label)” is left out for its time; a severe case has a longer limitation. Ask the procuratorate."
                    )))
        }
        for finding in applied.findings where finding.reached && !finding.threshold.verification.verified {
            let how = finding.threshold.verification.how
            notes.append(
                LegalStep(
                    Text(zh: "所依据的标准未核实：" + how.zh, en: "A threshold relied on is unverified: " + how.en),
                    finding.threshold.basis))
        }
        return notes
    }

    /// Whether every threshold that carries the outcome was read in its article.
    package var verified: Bool {
        let relevant =
            outcome == .transfer ? applied.findings.filter(\.reached) + (applied.joined ?? []) : applied.findings
        return relevant.allSatisfy(\.threshold.verification.verified)
    }

    /// 两种以上注册商标: whether the marks point to one source or to several.
    private var marksSteps: [LegalStep] {
        guard tally.marks.count > 1 else { return [] }
        let sources = tally.goodsSources.union(tally.serviceSources)
        let article = Citation.amounts(Article(7, paragraph: 1))
        if sources.count == 1 {
            return [
                LegalStep(
                    Text(
                        zh: "\(tally.marks.count)件注册商标均指向同一来源，不认定为两种以上注册商标",
                        en: "\(tally.marks.count) marks point to one source: they are not “two or more marks”."),
                    article)
            ]
        }
        return [
            LegalStep(
                Text(
                    zh: "注册商标识别\(sources.count)个不同来源，认定为两种以上注册商标",
                    en: "The marks tell \(sources.count) sources apart: two or more marks."), article)
        ]
    }

    /// 跨越标准变更的行为: all of them are judged by what was in force at the end; said with what the earlier ones come to.
    private var spanning: [LegalStep] {
        let acts = accumulation.counted
        let old = acts.filter { !ThresholdAnswer.sameRows(conduct.offence, $0.first, then.law) }
        guard !old.isEmpty, let last = old.map(\.first).max(),
            let alone = try? Assessment(
                old, of: conduct, lawOf: last, averages: SalesAverage.averages(acts))
        else { return [] }
        return [
            LegalStep(
                Text(
                    zh: "行为跨越标准变更，一并适用终了时的标准（实务理解，待核）；其中变更前开始的行为按当时标准单独判断："
                        + alone.outcome.text.zh,
                    en:
                        "The acts lie on both sides of a change; the thresholds at their end apply to all (practice, to be "
                        + "checked). Those begun before, by the thresholds of their time: \(alone.outcome.text.en)."),
                .lighterInterpretation)
        ]
    }

    /// Acts more than two years before the last one: whether the outcome hangs on them.
    private var oldActs: [LegalStep] {
        let acts = accumulation.counted
        guard let end = acts.map(\.last).max() else { return [] }
        let recent = acts.filter { $0.last.adding(months: Threshold.doubtfulMonths) >= end }
        guard recent.count < acts.count,
            let alone = try? Assessment(
                recent, of: conduct, lawOf: applied.law, averages: SalesAverage.averages(acts)),
            alone.outcome != outcome || alone.severe != severe
        else { return [] }
        return [
            LegalStep(
                Text(
                    zh: "结论取决于最后一次行为二年以前的行为；只计二年内的行为，结论为：\(alone.outcome.text.zh)。"
                        + "此前的意见规定二年内多次实施、未经处理的累计计算（凭记忆，待核），请商检察机关确认",
                    en:
                        "The outcome hangs on acts more than two years before the last; without them: \(alone.outcome.text.en). "
                        + "The opinions of 2011 summed up acts of two years (from memory). Ask the procuratorate."),
                .twoYearsAccumulated)
        ]
    }
}

extension Assessment.Finding {
    /// 违法所得数额60,000元，标准30,000元，已达到.
    package var text: Text {
        let (measure, condition, grade) = (threshold.measure, threshold.condition.name, threshold.grade.name)
        let (value, limit) = (measure.text(value), measure.text(limit))
        return Text(
            zh: "\(measure.name.zh)\(value.zh)，\(grade.zh)（\(condition.zh)）\(limit.zh)，"
                + (reached ? "已达到" : "为标准的\(percent)%"),
            en: "\(measure.name.en) \(value.en); \(grade.en) (\(condition.en)) \(limit.en): "
                + (reached ? "reached" : "\(percent) % of it"))
    }
}
