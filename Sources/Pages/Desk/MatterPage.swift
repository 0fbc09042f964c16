package import Base
package import Likeness

/// 办件: a matter as its officer sees it: what can be done, where it stands, what cannot be done yet.
package struct MatterPage: Sendable {
    package var notice: Text?
    /// What it is about; nil where nothing is known.
    package let title: Text?
    package let number: String
    package let procedure: Text
    package let stage: Text
    package let light: Countdown
    package let address: Address
    package var facts: [Components.Fact] = []
    package var timers: [Components.Timer] = []
    package var filed: [Answered] = []
    /// 来源办件: the matter that began it all, and what was filed there.
    package var origin: (matter: Linked, filed: [Answered])?
    package var exhibits: [Exhibit] = []
    /// 名称比对: what the name on the goods is like; nil where nothing was compared.
    package var likenesses: [Match]?
    package var deeds: [Deed] = []
    package var path: [Components.Step] = []
    package var open: [Components.OpenAct] = []
    /// Acts of this stage that cannot be taken now.
    package var shut: [Components.ShutAct] = []
    /// Acts of other stages.
    package var elsewhere: [Components.ShutAct] = []
    package var documents: [Document] = []
    /// Where all of them are had in one archive; nil where none can be made.
    package var archive: Address?
    package var linked: [Linked] = []
    package var beside: [Beside] = []

    package init(title: Text?, number: String, procedure: Text, stage: Text, light: Countdown, address: Address) {
        self.title = title
        self.number = number
        self.procedure = procedure
        self.stage = stage
        self.light = light
        self.address = address
    }

    /// 证据材料: files that one act brought.
    package struct Exhibit: Sendable {
        let name: String
        let act: Text
        let at: Instant
        let size: String?
        let file: Address?

        /// - Parameter file: where it is had; nil where it was destroyed.
        package init(_ name: String, act: Text, at: Instant, size: String?, file: Address?) {
            self.name = name
            self.act = act
            self.at = at
            self.size = size
            self.file = file
        }
    }

    /// 已办动作: who did what and when, with what was filled in.
    package struct Deed: Sendable {
        let at: Instant
        let act: Text
        let who: Text
        let answers: [Answered]

        package init(_ act: Text, at: Instant, who: Text, answers: [Answered]) {
            self.act = act
            self.at = at
            self.who = who
            self.answers = answers
        }
    }

    /// 已出文书
    package struct Document: Sendable {
        let name: Text
        let day: Day
        let address: Address?

        /// - Parameter address: its page; nil while its layout is still to come.
        package init(_ name: Text, on day: Day, at address: Address?) {
            self.name = name
            self.day = day
            self.address = address
        }
    }

    /// 关联办件
    package struct Linked: Sendable {
        let address: Address
        let name: Text
        let about: Text

        package init(_ address: Address, _ name: Text, _ about: Text) {
            self.address = address
            self.name = name
            self.about = about
        }
    }

    /// 对账: how it stands in a system beside this one.
    package struct Beside: Sendable {
        let address: Address
        let system: Text
        let tone: Components.Tone
        let words: Text
        let number: String?

        package init(_ address: Address, _ system: Text, _ tone: Components.Tone, _ words: Text, number: String?) {
            self.address = address
            self.system = system
            self.tone = tone
            self.words = words
            self.number = number
        }
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        return frame.desk(
            title ?? Text(zh: "\(procedure.zh) \(number)", en: "\(procedure.en) \(number)"), bar,
            Components.crumbs([(.desk, Text(zh: "待办", en: "Queue"))], Text(zh: "办件", en: "Matter"), voice),
            notice.map { Components.notice(.ok, .p()(voice($0))) } ?? .nothing,
            .h1()(
                Components.kicker(procedure, number: number, stage: title.map { _ in stage }, voice),
                voice(title ?? stage)),
            .p()(Components.clock(light.tone, light.words, voice)),
            Components.actColumns(
                acts: Components.acts("panel-open", open, voice), matter: matter(voice), rest: rest(voice)))
    }

    private func matter(_ voice: Voice) -> Node {
        .fragment([
            Components.facts(facts, tight: true, voice),
            .h2()(voice(zh: "时限", en: "Time limits")),
            timers.isEmpty
                ? .p(.class("hush"))(voice(zh: "现在没有在计的时限。", en: "No clock runs at present."))
                : .fragment(timers.map { Components.timer($0, voice) }),
            .h2()(voice(zh: "来件内容", en: "What was filed")),
            filed.isEmpty
                ? .p(.class("hush"))(voice(zh: "登记时没有填写内容。", en: "Nothing was filled in.")) : filed.facts(voice),
            source(voice),
            likeness(voice),
            .h2()(voice(zh: "证据材料", en: "Exhibits")),
            evidence(voice),
            .h2()(voice(zh: "经过", en: "What happened")),
            Components.timeline(
                deeds.enumerated().map { happening($0.element, isNewest: $0.offset == 0, voice) }, voice),
        ])
    }

    private func source(_ voice: Voice) -> Node {
        guard let origin else { return .nothing }
        return .fragment([
            .h2()(voice(zh: "来源", en: "Where it comes from")),
            .p()(.a(.href(origin.matter.address))(voice(origin.matter.name))), origin.filed.facts(voice),
        ])
    }

    private func likeness(_ voice: Voice) -> Node {
        guard let likenesses else { return .nothing }
        return .fragment([
            .h2()(voice(zh: "名称比对", en: "Likeness of the name")),
            .p(.class("hush"))(
                likenesses.isEmpty
                    ? voice(zh: "库里没有相近的名称。", en: "No name in the library is like it.")
                    : voice(
                        zh: "自动比对，供参考，不是认定；最终由承办人员判断。",
                        en: "An automatic comparison, for the officer to weigh; not a finding.")),
            .fragment(likenesses.map { LikenessBlock($0).render(rank: .three, voice) }),
        ])
    }

    private func evidence(_ voice: Voice) -> Node {
        guard !exhibits.isEmpty else {
            return .p(.class("hush"))(voice(zh: "还没有材料。", en: "None yet."))
        }
        return Table(
            Text(zh: "共\(exhibits.count)份", en: "\(exhibits.count) in all"),
            columns: [
                .init(Text(zh: "材料", en: "Exhibit")), .init(Text(zh: "取得", en: "Taken")),
                .init(Text(zh: "来自", en: "From")),
            ],
            rows: exhibits.enumerated().map { place, exhibit in
                Table.Row(
                    .fragment([
                        .text(place < 9 ? "0\(place + 1)" : "\(place + 1)"), voice.gap,
                        exhibit.file.map { .a(.href($0))(.bdi()(.text(exhibit.name))) }
                            ?? .fragment([
                                .bdi()(.text(exhibit.name)), voice.gap,
                                Components.tag(.rest, Text(zh: "已销毁", en: "destroyed"), voice),
                            ]),
                        voice.gap, .span(.class("hush num"))(.text(exhibit.size ?? "")),
                    ]),
                    [
                        .time(.set(.datetime, exhibit.at.description))(voice(MatterPage.short(exhibit.at))),
                        voice(exhibit.act),
                    ])
            }
        ).render(voice)
    }

    /// What the newest deed says is open, because whoever goes on has to read it.
    private func happening(_ deed: Deed, isNewest: Bool, _ voice: Voice) -> Components.Happening {
        let answers =
            deed.answers.isEmpty
            ? Node.nothing
            : Components.more(
                Text(zh: "填报内容", en: "What was filled in"), isOpen: isNewest, voice,
                deed.answers.facts(tight: true, voice))
        return Components.Happening(
            deed.at.description, MatterPage.short(deed.at),
            .fragment([voice(deed.act), .p()(voice(deed.who)), answers]))
    }

    private func rest(_ voice: Voice) -> Node {
        .fragment([
            Components.shutActs("panel-shut", shut, voice),
            later(voice),
            papers(voice),
            MatterPage.systems(beside, voice),
            relations(voice),
            path.isEmpty
                ? .nothing
                : Components.panel(
                    "panel-path", Text(zh: "环节", en: "Stages"), voice, Components.path(path, voice)),
        ])
    }

    private func later(_ voice: Voice) -> Node {
        guard !elsewhere.isEmpty else { return .nothing }
        // Closed, it would be an empty sheet on paper.
        return Components.panel(
            "panel-later", Text(zh: "其他环节的动作", en: "Acts of other stages"), isPrinted: false, voice,
            Components.more(
                Text(
                    zh: "列出\(elsewhere.count)个动作", en: elsewhere.count == 1 ? "Show it" : "Show \(elsewhere.count)"),
                voice,
                .ul(.class("acts"))(
                    elsewhere.map { act in
                        .li(.class("is-shut"))(.strong()(voice(act.name)), .p()(voice(act.reason)))
                    })))
    }

    private func papers(_ voice: Voice) -> Node {
        guard !documents.isEmpty else { return .nothing }
        return Components.panel(
            "panel-documents", Text(zh: "文书", en: "Documents"), voice,
            .ul(.class("acts"))(
                documents.map { document in
                    .li()(
                        document.address.map { .a(.href($0))(voice(document.name)) } ?? voice(document.name),
                        .p()(voice.day(document.day)))
                }),
            archive.map { .p()(.a(.href($0))(voice(zh: "全部文书（ZIP）", en: "All documents (ZIP)"))) } ?? .nothing)
    }

    private func relations(_ voice: Voice) -> Node {
        guard !linked.isEmpty else { return .nothing }
        return Components.panel(
            "panel-linked", Text(zh: "关联办件", en: "Linked matters"), voice,
            .ul(.class("acts"))(
                linked.map { .li()(.a(.href($0.address))(voice($0.name)), .p()(voice($0.about))) }))
    }

    /// `2026-10-12 10:00`: short enough for the narrow column in either language.
    private static func short(_ instant: Instant) -> Text {
        Text(same: String(instant.description.prefix(16)).replacing("T", with: " "))
    }
}
