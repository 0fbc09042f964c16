package import Base

extension RuleBase {
    /// 规则问题: what is wrong with a rule as data.
    package struct Problem: Hashable, Sendable {
        package let rule: Rule.ID
        /// The version it is about, by its first day; nil where it is about the rule.
        package let version: Day?
        package let text: Text
    }

    /// 规则自检: everything that would make a rule wrong, unusable or unfounded; empty when the base is sound.
    package func check() -> [Problem] {
        var problems: [Problem] = []
        for (id, rules) in Dictionary(grouping: rules, by: \.id).sorted(by: { $0.key.text < $1.key.text })
        where rules.count > 1 {
            problems.append(
                Problem(
                    rule: id, version: nil,
                    text: Text(zh: "编号重复，共\(rules.count)条", en: "the id is used by \(rules.count) rules")))
        }
        problems += statutesUnderOneKey()
        for rule in rules {
            problems += rule.faults.map { Problem(rule: rule.id, version: nil, text: $0) }
            for version in rule.versions {
                problems += version.faults.map { Problem(rule: rule.id, version: version.from, text: $0) }
            }
        }
        return problems
    }

    /// A key that stands for two different statutes.
    private func statutesUnderOneKey() -> [Problem] {
        var known: [String: Statute] = [:]
        var problems: [Problem] = []
        for rule in rules {
            for version in rule.versions {
                for statute in Set(version.basis.map(\.statute)).sorted(by: { $0.name.zh < $1.name.zh }) {
                    let first = known[statute.key] ?? statute
                    known[statute.key] = first
                    guard first != statute else { continue }
                    problems.append(
                        Problem(
                            rule: rule.id, version: version.from,
                            text: Text(
                                zh: "法律简称\(statute.key)既指《\(first.name.zh)》又指《\(statute.name.zh)》，或者其文号、施行日期不一致",
                                en:
                                    "the key \(statute.key) stands for two statutes, "
                                    + "or for one with differing particulars"
                            )))
                }
            }
        }
        return problems
    }
}

extension Rule {
    /// What is wrong with the rule as a whole: its id, its heading, the dates of its versions.
    fileprivate var faults: [Text] {
        var faults: [Text] = []
        if id.text.isEmpty || id.text.contains(where: { $0.isWhitespace || !$0.isASCII }) {
            faults.append(Text(zh: "编号为空，或者含有空格、非ASCII字符", en: "the id is empty or has blanks or non-ASCII characters"))
        }
        if subject.isBlank { faults.append(Text(zh: "标题缺少中文或者英文", en: "the heading lacks a language")) }
        if versions.isEmpty { faults.append(Text(zh: "没有任何版本", en: "it has no version")) }
        for (earlier, later) in zip(versions, versions.dropFirst()) {
            guard let end = earlier.through else {
                faults.append(
                    Text(
                        zh: "\(earlier.from)起的版本没有截止日，与\(later.from)起的版本重叠",
                        en: "the version from \(earlier.from) has no end and overlaps the one from \(later.from)"))
                continue
            }
            if later.from <= end {
                faults.append(
                    Text(
                        zh: "版本重叠：前一版本至\(end)，后一版本自\(later.from)起",
                        en: "versions overlap: one ends on \(end), the next begins on \(later.from)"))
            } else if later.from != end.next {
                faults.append(
                    Text(
                        zh: "版本之间有空档：\(end.next)至\(later.from.previous)",
                        en: "no version for \(end.next) to \(later.from.previous)"))
            }
        }
        return faults
    }
}

extension Rule.Version {
    /// What is wrong with one version.
    fileprivate var faults: [Text] {
        faultsOfSource + faultsOfWords + faultsOfTerm
    }

    private var faultsOfSource: [Text] {
        var faults: [Text] = []
        if let through, through < from {
            faults.append(Text(zh: "截止日早于施行日", en: "it ends before it takes effect"))
        }
        if basis.isEmpty { faults.append(Text(zh: "没有法律依据", en: "it has no citation")) }
        if verification.verified, basis.contains(where: \.articles.isEmpty) {
            faults.append(Text(zh: "标为已核实，但法律依据没有写明条文", en: "it is marked verified, but a citation names no article"))
        }
        if basis.contains(where: { $0.statute.name.isBlank || $0.statute.key.isEmpty }) {
            faults.append(Text(zh: "法律依据缺少名称", en: "a citation lacks the name of its statute"))
        }
        if basis.flatMap(\.articles).contains(where: { $0.number < 1 || $0.paragraph ?? 1 < 1 || $0.item ?? 1 < 1 }) {
            faults.append(Text(zh: "条款项的序号须为正数", en: "an article, paragraph or item number is below 1"))
        }
        if verification.verified, term != nil, !basis.isEmpty, !basis.contains(where: { $0.words?.isBlank == false }) {
            faults.append(
                Text(zh: "标为已核实，但没有摘录规定期限的条文原文", en: "it is marked verified, but no words of the statute are quoted"))
        }
        if verification.how.isBlank {
            faults.append(Text(zh: "没有写明核对情况", en: "how it was checked is not stated"))
        }
        return faults
    }

    private var faultsOfWords: [Text] {
        var texts: [Text] = [statement] + conditions + documents
        texts += extensions.flatMap { [$0.approver, $0.ground] }
        texts += pauses.flatMap { [$0.ground, $0.proof] }
        texts += [decides?.who, target?.note].compactMap(\.self)
        return texts.contains(where: \.isBlank) ? [Text(zh: "有文字缺少中文或者英文", en: "a text lacks a language")] : []
    }

    private var faultsOfTerm: [Text] {
        var faults: [Text] = []
        if term == nil, !extensions.isEmpty {
            faults.append(Text(zh: "没有期限却规定了延长", en: "it has extensions but no period"))
        }
        if term == nil, !pauses.isEmpty {
            faults.append(Text(zh: "没有期限却规定了不计入的情形", en: "it has grounds for pauses but no period"))
        }
        let terms = [term, target?.term].compactMap(\.self) + extensions.compactMap(\.term)
        if terms.contains(where: { $0.amount < 1 }) {
            faults.append(Text(zh: "期限小于1", en: "a period is below 1"))
        }
        if terms.contains(where: { $0.unit == .hour && $0.roll != .none }) {
            faults.append(Text(zh: "按小时计算的期限不顺延", en: "a period in hours does not roll"))
        }
        if let rate, rate.percentPerDay < 1 || rate.capPercent < rate.percentPerDay {
            faults.append(Text(zh: "比率小于1，或者上限低于每日比率", en: "a rate is below 1, or its cap below the rate of one day"))
        }
        guard let term else { return faults }
        if term.begins == .sameDay, term.direction == .before || term.unit == .hour || term.unit == .workingDay {
            faults.append(
                Text(
                    zh: "只有向后计算的日、月、年期限可以自当日起算",
                    en: "only a period of days, months or years counted onward begins on the day"))
        }
        if term.direction == .before {
            if term.roll != .none {
                faults.append(Text(zh: "倒推计算的期限不顺延", en: "a period counted back does not roll"))
            }
            if !extensions.isEmpty || !pauses.isEmpty {
                faults.append(Text(zh: "倒推计算的期限不能延长或者暂停", en: "a period counted back has no extensions and no pauses"))
            }
        }
        if extensions.compactMap(\.term).contains(where: { ($0.unit == .hour) != (term.unit == .hour) }) {
            faults.append(Text(zh: "小时与日不能相加", en: "hours and days are mixed"))
        }
        if extensions.contains(where: { $0.term?.direction == .before }) {
            faults.append(Text(zh: "延长不能倒推计算", en: "an extension is counted back"))
        }
        return faults
    }
}

extension Text {
    /// Whether a language is missing.
    fileprivate var isBlank: Bool { zh.isBlank || en.isBlank }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
