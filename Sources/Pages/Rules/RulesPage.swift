package import Base
package import Law

/// 查规则: every rule in the base, by family, with its period.
package struct RulesPage: Sendable {
    private let rules: [Rule]
    private let today: Day

    package init(_ rules: [Rule], today: Day) {
        self.rules = rules
        self.today = today
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "规则与条文", en: "Rules and their articles")
        return frame.page(
            title: title, section: .rules,
            Components.crumbs([(.home, Text(zh: "首页", en: "Home"))], title, voice),
            .h1()(voice(title)),
            .p(.class("lede"))(
                voice(
                    zh: "共\(rules.count)条规则。每条写明依据、施行日期和核对情况；办案系统只按这里的数字计算。",
                    en:
                        "\(rules.count) rules, each with its article, its dates and whether it was checked. The system counts by "
                        + "these figures and no others.")),
            .fragment(families.map { table($0.name, $0.rules, voice) })
        )
    }

    private var families: [(name: Text, rules: [Rule])] {
        let names: [(String, Text)] = [
            ("TJ", Text(zh: "投诉举报", en: "Complaints and reports")),
            ("CF", Text(zh: "行政处罚程序", en: "Penalty procedure")),
            ("XY", Text(zh: "处罚信息公示与信用", en: "Publication and credit")),
        ]
        return names.map { prefix, name in (name, rules.filter { $0.id.text.hasPrefix(prefix) }) }
    }

    private func table(_ name: Text, _ rules: [Rule], _ voice: Voice) -> Node {
        let columns = [
            Text(zh: "规则", en: "Rule"), Text(zh: "期限", en: "Period"), Text(zh: "依据", en: "Basis"),
            Text(zh: "核对", en: "Checked"),
        ]
        return .table(.class("table is-cards"))(
            .caption()(voice(name)),
            .thead()(.tr()(columns.map { .th(.set(.scope, "col"))(voice($0)) })),
            .tbody()(rules.map { row($0, columns, voice) })
        )
    }

    private func row(_ rule: Rule, _ columns: [Text], _ voice: Voice) -> Node {
        guard let version = rule.versions.last(where: { $0.isInForce(on: today) }) ?? rule.versions.last else {
            return .nothing
        }
        let period = version.term?.text ?? version.rate?.text ?? Text(zh: "不设期限", en: "no period")
        return .tr()(
            .th(.set(.scope, "row"))(
                .a(.href(.rule(rule.id.text)))(voice(rule.subject)), .span(.class("table-sub"))(.text(rule.id.text))),
            .td(.set(.dataLabel, voice[columns[1]]))(.span()(voice(period))),
            .td(.set(.dataLabel, voice[columns[2]]))(.span()(version.basis.first.map { voice($0.text) } ?? .nothing)),
            .td(.set(.dataLabel, voice[columns[3]]))(RulePage.badge(version.verification, voice))
        )
    }
}
