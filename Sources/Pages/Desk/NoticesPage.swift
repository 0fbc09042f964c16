package import Base

/// 站内通知: what has happened on the matters in somebody's hands, until it is put away.
package struct NoticesPage: Sendable {
    private let notices: [Notice]
    private let through: Instant?
    private let token: String

    /// 通知: what was done on which matter, by whom and when.
    package struct Notice: Sendable {
        let matter: String
        let sequence: Int
        let number: String
        let procedure: Text
        let act: Text
        let who: Text
        let at: Instant

        package init(
            matter: String, sequence: Int, number: String, procedure: Text, act: Text, who: Text, at: Instant
        ) {
            self.matter = matter
            self.sequence = sequence
            self.number = number
            self.procedure = procedure
            self.act = act
            self.who = who
            self.at = at
        }
    }

    /// - Parameter through: when the newest of all came; what comes later is not put away with these.
    package init(_ notices: [Notice], through: Instant?, token: String) {
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
            notices.isEmpty
                ? .p()(voice(zh: "没有新的通知。", en: "There is nothing new."))
                : .fragment([all(voice), table(voice)]))
    }

    private func table(_ voice: Voice) -> Node {
        Table(
            Text(zh: "您经手的办件发生了什么", en: "What has happened on your matters"),
            note: Text(zh: "您自己办的不列。", en: "What you did yourself is left out."),
            columns: [
                .init(Text(zh: "办件", en: "Matter")), .init(Text(zh: "办了什么", en: "What was done")),
                .init(Text(zh: "时间", en: "When")), .init(Text(zh: "已阅", en: "Seen")),
            ],
            rows: notices.map { notice in
                Table.Row(
                    .matter(notice.matter),
                    Text(
                        zh: "\(notice.procedure.zh) \(notice.number)", en: "\(notice.procedure.en) \(notice.number)"),
                    [
                        .fragment([voice(notice.act), .p(.class("hush"))(voice(notice.who))]),
                        .time(.set(.datetime, notice.at.description))(voice(notice.at.text)),
                        form(
                            [("matter", notice.matter), ("sequence", String(notice.sequence))],
                            Text(zh: "已阅", en: "Seen"),
                            about: Text(
                                zh: "：\(notice.number) \(notice.act.zh)", en: ": \(notice.number) \(notice.act.en)"),
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
                    [voice(name), about.map { Components.aloud($0, voice) } ?? .nothing])
            ])
    }
}

extension Address {
    /// What somebody of the office is told.
    package static let notices = Address.at(path: Route.notices.rawValue, [])
}
