import Base

/// 累计计算: which acts are summed up, and why the others are not (法释〔2025〕5号 art. 29(1)).
struct Accumulation {
    let counted: [Conduct.Deed]
    /// The reason for each act, in the order they were given.
    let reasons: [Reason]

    struct Reason {
        let act: Conduct.Deed
        let counted: Bool
        let step: LegalStep
        /// 已过追诉期限
        var outOfTime = false
    }

    init(_ conduct: Conduct) {
        let end = conduct.acts.map(\.last).max() ?? conduct.assessedOn
        reasons = conduct.acts.map { act in
            if let step = Accumulation.exclusion(of: act, in: conduct) {
                return Reason(act: act, counted: false, step: step)
            }
            if let step = Accumulation.lapse(of: act, in: conduct, end: end) {
                return Reason(act: act, counted: false, step: step, outOfTime: true)
            }
            return Reason(
                act: act, counted: true,
                step: LegalStep(
                    Text(
                        zh: "\(act.label)：未经处理且依法应当追诉，累计计算",
                        en: "\(act.label): not dealt with and within time, summed up."),
                    .amounts(Article(29, paragraph: 1), "多次实施侵犯知识产权行为，未经处理且依法应当追诉的，定罪量刑所涉数额、数量等分别累计计算")))
        }
        counted = reasons.filter(\.counted).map(\.act)
    }

    /// Dealt with already, or no offence at its time.
    private static func exclusion(of act: Conduct.Deed, in conduct: Conduct) -> LegalStep? {
        if act.dealtWith {
            return LegalStep(
                Text(zh: "\(act.label)：已经处理，不再累计", en: "\(act.label): already dealt with, not counted again."),
                .amounts(Article(29, paragraph: 1), "未经处理"))
        }
        if let since = conduct.offence.criminalSince(act), act.last < since {
            return LegalStep(
                Text(
                    zh: "\(act.label)：刑法自\(since.text.zh)起才规定为犯罪，行为在此之前，不累计",
                    en: "\(act.label): the Criminal Law makes it an offence only from \(since.text.en); it lies before."
                ),
                .criminalLawSince)
        }
        return nil
    }

    /// 已过追诉期限 (刑法 arts. 87, 89).
    private static func lapse(of act: Conduct.Deed, in conduct: Conduct, end: Day) -> LegalStep? {
        let start = conduct.continuous ? end : act.last
        let limit = conduct.offence.limitation
        guard start.adding(months: limit.months) < conduct.assessedOn else { return nil }
        return LegalStep(
            Text(
                zh: "\(act.label)：终了之日起已超过\(limit.months / 12)年追诉期限，不累计；属于连续或者继续状态的，请注明continuous",
                en: "\(act.label): more than the limitation of \(limit.months / 12) years since its end, not counted. "
                    + "If the acts are one continuous course, say so with “continuous”."),
            limit.basis)
    }
}
