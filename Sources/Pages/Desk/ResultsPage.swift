package import Base

/// 导回结果: takes in what another system exported: first what the file would do, then, on a second press, doing it.
package struct ResultsPage: Sendable {
    private let content: Content
    private let token: String
    private let problems: Problems

    /// What there is of it.
    package enum Content: Sendable {
        case asking(systems: [(value: String, name: Text)], chosen: String)
        /// `carried` is what the second press sends: the rows as they were read.
        case preview(system: (value: String, name: Text), rows: [Row], ignored: [String], carried: String)
        case done(system: Text, rows: [Row])
    }

    /// 一行
    package struct Row: Sendable {
        let line: Int
        let matter: (Address, Text)?
        let steps: [Text]
        let byHand: (words: Text, address: Address)?
        let problem: Text?

        package init(
            line: Int, matter: (Address, Text)?, steps: [Text], byHand: (words: Text, address: Address)?, problem: Text?
        ) {
            self.line = line
            self.matter = matter
            self.steps = steps
            self.byHand = byHand
            self.problem = problem
        }

        fileprivate var changes: Bool { !steps.isEmpty }
    }

    package static let carried = "rows"
    package static let system = "system"
    package static let file = "file"

    package init(_ content: Content, token: String, problems: Problems = Problems()) {
        self.content = content
        self.token = token
        self.problems = problems
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let title = Text(zh: "导回结果", en: "Take results in")
        return frame.desk(
            problems.isEmpty ? title : Text(zh: "错误：\(title.zh)", en: "Error: \(title.en)"), bar,
            Components.crumbs([(.desk, Text(zh: "待办", en: "Queue"))], title, voice),
            problems.summary(voice),
            .h1()(voice(zh: "导回其他系统的结果", en: "Take in what other systems say")), body(voice))
    }

    private func body(_ voice: Voice) -> Node {
        switch content {
        case .asking(let systems, let chosen): asking(systems, chosen, voice)
        case .preview(let system, let rows, let ignored, let carried):
            .fragment([
                .p(.class("lede"))(voice(counted(rows, isDone: false))),
                ignored.isEmpty
                    ? .nothing
                    : .p(.class("small hush"))(
                        voice(
                            zh: "没有用到的列：\(ignored.joined(separator: "、"))",
                            en: "Columns not used: \(ignored.joined(separator: ", "))")),
                table(rows, Text(zh: "将要登记的", en: "What would be recorded"), voice),
                confirm(system.value, rows, carried, voice),
            ])
        case .done(_, let rows):
            .fragment([
                Components.notice(.ok, .p()(voice(counted(rows, isDone: true)))),
                table(rows, Text(zh: "已经登记的", en: "What was recorded"), voice),
                .p()(.a(.href(.results))(voice(zh: "再导入一个文件", en: "Take in another file"))),
            ])
        }
    }

    private func counted(_ rows: [Row], isDone: Bool) -> Text {
        let changed = rows.count(where: \.changes)
        let byHand = rows.count { $0.byHand != nil }
        let bad = rows.count { $0.problem != nil }
        let still = rows.count { !$0.changes && $0.problem == nil && $0.byHand == nil }
        let verb = isDone ? Text(zh: "已登记", en: "Recorded") : Text(zh: "将登记", en: "To be recorded")
        return Text(
            zh: "\(verb.zh)\(changed)行，需要人工办理\(byHand)行，没有新内容\(still)行，有误\(bad)行",
            en: "\(verb.en): \(changed); to be done by hand: \(byHand); nothing new: \(still); with mistakes: \(bad)")
    }

    private func asking(_ systems: [(value: String, name: Text)], _ chosen: String, _ voice: Voice) -> Node {
        .fragment([
            .p(.class("lede"))(
                voice(
                    zh: "从对方系统导出.xlsx或者CSV文件，在这里导入：按编号找到办件，先看会登记什么，再确认。",
                    en:
                        "Export .xlsx or CSV from that system and take it in here: matters are found by their numbers; you see "
                        + "what would be recorded before you confirm.")),
            .element(
                .form,
                [.action(.results), .set(.method, "post"), .set(.enctype, "multipart/form-data"), .novalidate],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    Controls.choice(
                        ResultsPage.system, Text(zh: "哪个系统", en: "Which system"),
                        groups: [.init(Text(zh: "应当使用的系统", en: "Systems beside this one"), systems)], chosen: chosen,
                        problems: problems, voice),
                    Controls.upload(
                        ResultsPage.file, Text(zh: "导出的文件", en: "The exported file"),
                        hint: Text(
                            zh: "文件只在本次读取，不保存；只留下编号和状态",
                            en: "The file is read once and not kept; only numbers and states are."),
                        accept: ".xlsx,.csv,.txt", multiple: false, files: [], problems: problems, voice),
                    Components.buttons(
                        Components.button(.ordinary, Text(zh: "读取并预览", en: "Read it and show"), voice)),
                ]),
        ])
    }

    private func confirm(_ system: String, _ rows: [Row], _ carried: String, _ voice: Voice) -> Node {
        let isWorth = rows.contains(where: \.changes)
        return .element(
            // Encoded for an address, Chinese text would be three times as long.
            .form, [.action(.results), .set(.method, "post"), .set(.enctype, "multipart/form-data")],
            [
                .input(.type("hidden"), .name("token"), .value(token)),
                .input(.type("hidden"), .name(ResultsPage.system), .value(system)),
                .input(.type("hidden"), .name(ResultsPage.carried), .value(carried)),
                Components.buttons(
                    isWorth
                        ? Components.button(.seal, Text(zh: "确认登记", en: "Confirm"), voice) : .nothing,
                    Components.button(.plain, Text(zh: "不登记，返回", en: "Leave it"), to: .results, voice)),
            ])
    }

    private func table(_ rows: [Row], _ name: Text, _ voice: Voice) -> Node {
        Table(
            name,
            columns: [
                .init(Text(zh: "行", en: "Row")), .init(Text(zh: "办件", en: "Matter")), .init(Text(zh: "内容", en: "What")),
            ],
            rows: rows.map { row in
                Table.Row(
                    .text(String(row.line)),
                    [row.matter.map { .a(.href($0.0))(voice($0.1)) } ?? .text("—"), what(row, voice)])
            }
        ).render(voice)
    }

    private func what(_ row: Row, _ voice: Voice) -> Node {
        var lines = row.steps.map { Node.p(.class("flat"))(voice($0)) }
        if let byHand = row.byHand {
            lines.append(
                .p(.class("flat"))(
                    Components.tag(.warn, Text(zh: "人工", en: "By hand"), voice), voice.gap,
                    .a(.href(byHand.address))(voice(byHand.words))))
        }
        if let problem = row.problem {
            lines.append(
                .p(.class("flat"))(
                    Components.tag(.late, Text(zh: "有误", en: "Mistake"), voice), voice.gap, voice(problem)))
        }
        return lines.isEmpty ? voice(zh: "没有新内容", en: "Nothing new") : .fragment(lines)
    }
}
