import Base
package import Law

/// 日期怎样算: a legal date with every day that led to it, the article, and what was not counted.
package struct DueExplained: Sendable {
    private let rule: Rule
    private let version: Rule.Version
    private let period: Period
    private let reckoning: Reckoning
    /// Where the same is to be had as a paper; nil where it is not.
    private let file: Address?
    /// Where the day is to be had for a calendar; nil where it is not.
    private let calendar: Address?

    package init(
        rule: Rule, version: Rule.Version, period: Period, reckoning: Reckoning, file: Address? = nil,
        calendar: Address? = nil
    ) {
        self.rule = rule
        self.version = version
        self.period = period
        self.reckoning = reckoning
        self.file = file
        self.calendar = calendar
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let name = Text(zh: "日期怎样算", en: "How the date is counted")
        return frame.page(
            title: title, section: .dueDate,
            Components.crumbs(
                [(.home, Text(zh: "首页", en: "Home")), (.dueDate, Text(zh: "算期限", en: "Due dates"))], name, voice),
            content(rule.subject, voice))
    }

    var title: Text { Text(zh: "为什么是\(due.text.zh)", en: "Why \(due.text.en)") }

    /// Everything below the way to the page; `about` says whose date it is.
    func content(_ about: Text, _ voice: Voice) -> Node {
        let grid = DayGrid(period, reckoning)
        return .fragment([
            .h1()(
                .span(.class("kicker"))(voice(about)), voice(zh: "为什么是", en: "Why "), voice.day(due),
                .span(.class("nowrap"))(
                    voice(zh: "（\(due.weekdayText.zh)）", en: " (\(due.weekdayText.en))"))),
            .p(.class("lede"))(voice(period.story(reckoning))),
            provisionalNotice(voice),
            .div(.class("cols"))(
                .div()(
                    .h2(.class("flat"))(voice(zh: "一天一天地数", en: "Day by day")),
                    grid.render(voice),
                    .details(.class("more"))(
                        .summary()(voice(zh: "按文字列出每一天", en: "The days in words")), .div()(grid.words(voice)))
                ),
                .div()(
                    Components.aside("basis", Text(zh: "依据", en: "Basis"), voice, basis(voice)),
                    pauses(voice),
                    Components.aside(
                        "calendar", Text(zh: "日历从哪里来", en: "Where the calendar comes from"), voice, calendar(voice),
                        .p()(.a(.href(.dueDate))(voice(zh: "换一个日期再算", en: "Work out another date"))))
                )
            ),
            takeAway(voice),
        ])
    }

    private func takeAway(_ voice: Voice) -> Node {
        let links = [(file, Text(zh: "下载 PDF", en: "Download PDF")), (calendar, Components.toCalendar)]
        let buttons = links.compactMap { address, name in
            address.map { Components.button(.plain, name, to: $0, voice) }
        }
        return buttons.isEmpty ? .nothing : .div(.class("button-row no-print"))(buttons)
    }

    private var due: Day { reckoning.dueLegal.day }

    private func provisionalNotice(_ voice: Voice) -> Node {
        guard reckoning.provisional else { return .nothing }
        return Components.notice(
            .warn, .h2()(voice(zh: "暂按周末推算", en: "Provisional")),
            .p()(voice(Reckoning.provisionalNote)))
    }

    private func basis(_ voice: Voice) -> Node {
        var facts: [(Text, Node)] = [(Text(zh: "期限", en: "Period"), voice(period.term.text))]
        facts += version.basis.map { (Text(zh: "规定", en: "Provision"), RulePage.provision($0, voice)) }
        let verification = version.verification
        facts.append(
            (
                Text(zh: "规则", en: "Rule"),
                .fragment([
                    .a(.href(.rule(rule.id.text)))(.text(rule.id.text)), .text(" "),
                    RulePage.badge(verification, voice),
                ])
            ))
        if !version.extensions.isEmpty {
            let granted =
                period.grants.isEmpty
                ? Text(zh: "这里没有计算延长", en: "None is counted here") : Text(zh: "已计入延长", en: "Counted here")
            let list = version.extensions.map { RulePage.words($0) }
            facts.append(
                (
                    Text(zh: "可延长", en: "Extension"),
                    voice(
                        zh: list.map(\.zh).joined(separator: "；") + "。" + granted.zh,
                        en: list.map(\.en).joined(separator: "; ") + ". " + granted.en)
                ))
        }
        return Components.facts(facts, tight: true, voice)
    }

    private func pauses(_ voice: Voice) -> Node {
        guard !version.pauses.isEmpty || !period.pauses.isEmpty else { return .nothing }
        let heading = Text(zh: "不计入的时间", en: "Time that does not count")
        let taken = period.pauses.map { pause in
            Node.p()(
                voice(
                    zh: "这里扣除了\(pause.first.text.zh)至\(pause.last.text.zh)。",
                    en: "Taken out here: \(pause.first.text.en) to \(pause.last.text.en)."))
        }
        let lawful =
            version.pauses.isEmpty
            ? Node.p()(
                voice(
                    zh: "这条规则没有列明不计入的情形，扣除须另有依据。",
                    en: "This rule names no time that does not count; taking days out needs another basis."))
            : Node.ul()(
                version.pauses.map { ground in
                    .li()(
                        voice(
                            zh: "\(ground.ground.zh)（凭\(ground.proof.zh)）",
                            en: "\(ground.ground.en) (proved by \(ground.proof.en))"))
                })
        return Components.aside("pauses", heading, voice, .fragment(taken), lawful)
    }

    private func calendar(_ voice: Voice) -> Node {
        let days = reckoning.days.map(\.date)
        guard let first = days.min(), let last = days.max() else { return .nothing }
        let known = (first.year...last.year).filter { period.calendar.hasNotice(for: $0) }.map(String.init)
        let missing = period.calendar.yearsWithoutNotice(from: first, through: last).map(String.init)
        let known2 = Text(
            zh: known.isEmpty ? "" : "国务院办公厅\(known.joined(separator: "、"))年放假通知。",
            en: known.isEmpty ? "" : "The State Council's holiday notices for \(known.joined(separator: ", ")). ")
        let missing2 = Text(
            zh: missing.isEmpty ? "" : "\(missing.joined(separator: "、"))年没有通知，暂按周末推算。",
            en: missing.isEmpty ? "" : "None for \(missing.joined(separator: ", ")): computed from weekends.")
        return .p()(voice(zh: known2.zh + missing2.zh, en: known2.en + missing2.en))
    }
}
