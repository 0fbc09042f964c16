import Base
package import Law

/// 算期限: the form in which anybody works out a legal date.
package struct DueForm: Sendable {
    /// What was typed, kept as typed.
    package struct Entry: Sendable, Equatable {
        package var rule = ""
        package var from = DateEntry()
        package var pauseFirst = DateEntry()
        package var pauseLast = DateEntry()
        package var extensions = "0"

        package init() {}
    }

    private let rules: [Rule]
    private let entry: Entry
    private let problems: Problems

    /// `rules` are those to choose from.
    package init(rules: [Rule], entry: Entry, problems: Problems) {
        self.rules = rules
        self.entry = entry
        self.problems = problems
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let name = Text(zh: "算期限", en: "Work out a due date")
        let title = problems.isEmpty ? name : Text(zh: "错误：" + name.zh, en: "Error: " + name.en)
        return frame.page(
            title: title, section: .dueDate,
            problems.summary(voice),
            .h1()(voice(name)),
            .p(.class("lede"))(
                voice(
                    zh: "选一条规则，填事情发生的那一天。当天不算，从次日数起。",
                    en:
                        "Choose a rule and give the day of the event. That day does not count; counting starts on the next."
                )),
            .element(
                .form, [.action(.dueDate), .set(.method, "get"), .novalidate],
                [
                    Controls.choice(
                        "rule", Text(zh: "哪一条规则", en: "Which rule"), groups: groups, chosen: entry.rule,
                        problems: problems,
                        voice),
                    Controls.date(
                        "from", Text(zh: "从哪一天起算", en: "The day of the event"),
                        hint: Text(zh: "例如2026年11月8日。全角数字也可以。", en: "For example 8 November 2026."),
                        typed: entry.from, problems: problems, voice),
                    more(voice),
                    .div(.class("button-row"))(.button(.class("button"))(voice(zh: "计算", en: "Work it out"))),
                ])
        )
    }

    private func more(_ voice: Voice) -> Node {
        let isUsed = entry.extensions != "0" || !entry.pauseFirst.isBlank || !entry.pauseLast.isBlank
        return .element(
            .details, [.class("more")] + (isUsed || !problems.isEmpty ? [.open] : []),
            [
                .summary()(voice(zh: "有延长，或者有不计入的时间", en: "There was an extension, or time that does not count")),
                .div()(
                    Controls.choice(
                        "extend", Text(zh: "延长", en: "Extension"),
                        groups: [
                            .init(
                                Text(zh: "依规则批准的延长", en: "Granted under the rule"),
                                [
                                    ("0", Text(zh: "没有延长", en: "None")), ("1", Text(zh: "延长一次", en: "Once")),
                                ])
                        ], chosen: entry.extensions, problems: problems, voice),
                    Controls.date(
                        "pause", Text(zh: "不计入的第一天", en: "First day that does not count"),
                        hint: Text(
                            zh: "例如鉴定、中止的时间。没有文书证明的日子不能扣除。",
                            en:
                                "Appraisal or suspension, for example. Days without a document to prove them cannot be taken out."
                        ),
                        typed: entry.pauseFirst, problems: problems, voice),
                    Controls.date(
                        "until", Text(zh: "不计入的最后一天", en: "Last day that does not count"), typed: entry.pauseLast,
                        problems: problems, voice)
                ),
            ])
    }

    private var groups: [Controls.Group] {
        let families: [(String, Text)] = [
            ("TJ", Text(zh: "投诉举报", en: "Complaints and reports")), ("CF", Text(zh: "行政处罚", en: "Penalties")),
            ("XY", Text(zh: "公示与信用", en: "Publication and credit")),
        ]
        return families.map { prefix, name in
            Controls.Group(
                name,
                rules.filter { $0.id.text.hasPrefix(prefix) }.map { rule in
                    (
                        rule.id.text,
                        Text(zh: "\(rule.subject.zh)（\(rule.id)）", en: "\(rule.subject.en) (\(rule.id))")
                    )
                })
        }
    }
}

extension Address {
    /// A date worked out, as PDF.
    package static func dueDateFile(_ entry: [Parameter]) -> Address {
        .at(path: Route.dueDateFile.rawValue, entry)
    }
}
