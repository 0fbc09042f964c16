package import Base
package import Law

/// 规则: one rule with all its versions, each with its words, its article and whether it was checked.
package struct RulePage: Sendable {
    private let rule: Rule
    private let today: Day

    package init(_ rule: Rule, today: Day) {
        self.rule = rule
        self.today = today
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: rule.subject, section: .rules,
            Components.crumbs(
                [(.home, Text(zh: "首页", en: "Home")), (.rules, Text(zh: "查规则", en: "Rules"))],
                Text(same: rule.id.text), voice),
            .h1()(.span(.class("kicker"))(.text(rule.id.text)), voice(rule.subject)),
            .fragment(rule.versions.reversed().map { section($0, voice) })
        )
    }

    /// 已核对 or 未核实, in words.
    static func badge(_ verification: Rule.Verification, _ voice: Voice) -> Node {
        verification.verified
            ? Components.tag(.ok, Text(zh: "已核对原文", en: "Checked against the text"), voice)
            : Components.tag(.warn, Text(zh: "未核实", en: "Not verified"), voice)
    }

    /// An article, and under it the words it was read in.
    static func provision(_ citation: Citation, _ voice: Voice) -> Node {
        .fragment([
            voice(citation.text),
            citation.words.map { .p(.class("hush"), .lang("zh-CN"))(.text("“\($0)”")) } ?? .nothing,
        ])
    }

    static func words(_ granted: Rule.Extension) -> Text {
        let length = granted.term?.text ?? Text(zh: "由决定确定的合理期限", en: "a reasonable time set by decision")
        return Text(
            zh: "\(granted.ground.zh)：经\(granted.approver.zh)批准，\(length.zh)",
            en: "\(granted.ground.en): \(length.en), approved by \(granted.approver.en)")
    }

    private func section(_ version: Rule.Version, _ voice: Voice) -> Node {
        .fragment([
            .h2()(
                voice(version.span), .text(" "),
                version.isInForce(on: today) ? Components.tag(.plain, Text(zh: "现行", en: "In force"), voice) : .nothing),
            .p()(voice(version.statement)),
            version.conditions.isEmpty ? .nothing : .ul()(version.conditions.map { .li()(voice($0)) }),
            Components.facts(facts(version, voice), voice),
            version.term == nil
                ? .nothing
                : .p()(
                    .a(.href(Address.dueDate.with(.init("rule", rule.id.text))))(
                        voice(zh: "按这条规则算期限", en: "Work out a date under this rule"))),
        ])
    }

    private func facts(_ version: Rule.Version, _ voice: Voice) -> [(Text, Node)] {
        var facts: [(Text, Node)] = []
        if let term = version.term { facts.append((Text(zh: "期限", en: "Period"), voice(term.text))) }
        if let rate = version.rate { facts.append((Text(zh: "比率", en: "Rate"), voice(rate.text))) }
        for granted in version.extensions {
            facts.append((Text(zh: "可延长", en: "Extension"), voice(RulePage.words(granted))))
        }
        for pause in version.pauses {
            facts.append(
                (
                    Text(zh: "不计入", en: "Not counted"),
                    voice(
                        zh: "\(pause.ground.zh)（凭\(pause.proof.zh)）",
                        en: "\(pause.ground.en) (proved by \(pause.proof.en))")
                ))
        }
        if let decides = version.decides {
            let note =
                decides.ownDistrict ? Text(same: "") : Text(zh: "（不是本区的权限）", en: " (not this district's to decide)")
            facts.append(
                (Text(zh: "谁决定", en: "Who decides"), voice(zh: decides.who.zh + note.zh, en: decides.who.en + note.en)))
        }
        if !version.documents.isEmpty {
            facts.append(
                (
                    Text(zh: "文书", en: "Documents"),
                    voice(
                        zh: version.documents.map(\.zh).joined(separator: "、"),
                        en: version.documents.map(\.en).joined(separator: ", "))
                ))
        }
        facts += version.basis.map { (Text(zh: "依据", en: "Basis"), RulePage.provision($0, voice)) }
        let verification = version.verification
        facts.append(
            (
                Text(zh: "核对", en: "Checked"),
                .fragment([
                    RulePage.badge(verification, voice), .text(" "), voice.day(verification.checkedOn),
                    .p(.class("hush"))(voice(verification.how)),
                ])
            ))
        return facts
    }
}
