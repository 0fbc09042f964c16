package import Base

/// 站内通知: what has happened on the matters in somebody's hands, until it is put away.
package struct NoticesPage: Sendable {
    private let changes: [Change]
    private let notices: [Notice]
    private let through: Instant?
    private let token: String

    /// 通知: what happened to which matter, and when.
    package struct Notice: Sendable {
        let matter: String
        let sequence: Int
        let number: String
        let procedure: Text
        let what: Text
        let who: Text?
        let at: Instant

        package init(
            matter: String, sequence: Int, number: String, procedure: Text, what: Text, who: Text?, at: Instant
        ) {
            self.matter = matter
            self.sequence = sequence
            self.number = number
            self.procedure = procedure
            self.what = what
            self.who = who
            self.at = at
        }
    }

    /// 规则修订: a change of the law that has moved dates.
    package struct Change: Sendable {
        let amendment: Int
        let because: Text
        let matters: [Matter]
        /// Whether there are more of them.
        let hasMore: Bool
        let at: Instant

        package init(amendment: Int, because: Text, matters: [Matter], hasMore: Bool, at: Instant) {
            self.amendment = amendment
            self.because = because
            self.matters = matters
            self.hasMore = hasMore
            self.at = at
        }
    }

    /// 日期变动的办件
    package struct Matter: Sendable {
        let id: String
        let name: Text
        let moved: [Moved]

        package init(id: String, name: Text, moved: [Moved]) {
            self.id = id
            self.name = name
            self.moved = moved
        }
    }

    /// 日期变动: a clock whose dates have moved, under which rule.
    package struct Moved: Sendable {
        let clock: Text
        let rule: String
        let legal: (from: Text, to: Text)
        let strict: (from: Text, to: Text)

        package init(clock: Text, rule: String, legal: (from: Text, to: Text), strict: (from: Text, to: Text)) {
            self.clock = clock
            self.rule = rule
            self.legal = legal
            self.strict = strict
        }

        func line(_ voice: Voice) -> Node {
            .p(.class("hush"))(
                voice(
                    zh: "\(clock.zh)（规则", en: "\(clock.en) (rule "),
                .a(.href(.rule(rule)))(.text(rule)),
                voice(
                    zh: "）：最后一日由\(legal.from.zh)改为\(legal.to.zh)；内部警示日由\(strict.from.zh)改为\(strict.to.zh)",
                    en: "): last day moved from \(legal.from.en) to \(legal.to.en), internal warning date from "
                        + "\(strict.from.en) to \(strict.to.en)"))
        }
    }

    /// - Parameter through: when the newest of all came; what comes later is not put away with these.
    package init(_ changes: [Change], _ notices: [Notice], through: Instant?, token: String) {
        self.changes = changes
        self.notices = notices
        self.through = through
        self.token = token
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let title = Text(zh: "站内通知", en: "Notices")
        return frame.desk(
            title, bar,
            Components.crumbs([(.desk, Text(zh: "待办", en: "Queue"))], title, voice),
            .h1()(voice(title)),
            changes.isEmpty && notices.isEmpty
                ? .p()(voice(zh: "没有新的通知。", en: "There is nothing new."))
                : .fragment(
                    changes.map { section($0, voice) } + [
                        notices.isEmpty ? .nothing : table(voice), .div(.class("button-row"))(all(voice)),
                    ]))
    }

    /// A change of the law, with the dates that it moved.
    private func section(_ change: Change, _ voice: Voice) -> Node {
        .fragment([
            .h2()(
                voice(
                    zh: "因\(change.because.zh)，日期重新计算",
                    en: "Dates were reckoned anew because of \(change.because.en)")),
            .p(.class("hush"))(.time(.set(.datetime, change.at.description))(voice(change.at.text))),
            change.matters.isEmpty
                ? .p()(voice(zh: "相关办件已不在您手上。", en: "The matters concerned are no longer in your hands."))
                : .ul()(change.matters.map { item($0, voice) }),
            change.hasMore
                ? .p()(
                    voice(
                        zh: "还有更多办件的日期变了，这里列出最先到期的\(change.matters.count)件；待办里的日期都已更新。",
                        en:
                            "There are more; these are the \(change.matters.count) that end first. All dates in the queue are up to date."
                    ))
                : .nothing,
            form(
                [("amendment", String(change.amendment))], Text(zh: "已阅", en: "Seen"),
                about: Text(zh: "：\(change.because.zh)", en: ": \(change.because.en)"), voice),
        ])
    }

    private func item(_ matter: Matter, _ voice: Voice) -> Node {
        .li()(.a(.href(.matter(matter.id)))(voice(matter.name)), .fragment(matter.moved.map { $0.line(voice) }))
    }

    private func table(_ voice: Voice) -> Node {
        Table(
            Text(zh: "您经手的办件发生了什么", en: "What has happened on your matters"),
            note: Text(zh: "您自己办的不列。", en: "What you did yourself is left out."),
            columns: [
                .init(Text(zh: "办件", en: "Matter")), .init(Text(zh: "发生了什么", en: "What happened")),
                .init(Text(zh: "时间", en: "When")), .init(Text(zh: "已阅", en: "Seen")),
            ],
            rows: notices.map { notice in
                Table.Row(
                    .matter(notice.matter),
                    Text(
                        zh: "\(notice.procedure.zh) \(notice.number)", en: "\(notice.procedure.en) \(notice.number)"),
                    [
                        .fragment([
                            voice(notice.what), notice.who.map { .p(.class("hush"))(voice($0)) } ?? .nothing,
                        ]),
                        .time(.set(.datetime, notice.at.description))(voice(notice.at.text)),
                        form(
                            [
                                ("matter", notice.matter), ("sequence", String(notice.sequence)),
                            ],
                            Text(zh: "已阅", en: "Seen"),
                            about: Text(
                                zh: "：\(notice.number) \(notice.what.zh)", en: ": \(notice.number) \(notice.what.en)"),
                            voice),
                    ], voice)
            }
        ).render(voice)
    }

    private func all(_ voice: Voice) -> Node {
        guard let through else { return .nothing }
        return form(
            [("through", String(through.milliseconds))], Text(zh: "全部已阅", en: "All seen"), about: nil, voice)
    }

    /// A form of one button; `about` is read with it and not shown.
    private func form(_ carried: [(String, String)], _ name: Text, about: Text?, _ voice: Voice) -> Node {
        .element(
            .form, [.action(.notices), .set(.method, "post")],
            ([("token", token)] + carried).map { .input(.type("hidden"), .name($0.0), .value($0.1)) } + [
                .element(
                    .button, [.class("button is-plain")],
                    [.span(.class("nowrap"))(voice(name)), about.map { Components.aloud($0, voice) } ?? .nothing])
            ])
    }
}

extension Address {
    /// What somebody of the office is told.
    package static let notices = Address.at(path: Route.notices.rawValue, [])
}
