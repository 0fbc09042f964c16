package import Base
package import Procedure

/// 进度页: what the holder of a receipt is told, and can do.
package struct TrackedPage: Sendable {
    private let receipt: String
    private let stage: Text
    private let timers: [Deadline]
    private let steps: [Components.Step]
    private let happenings: [Components.Happening]
    private let acts: [(id: String, name: Text)]
    private let addition: Addition?
    private let notice: Text?
    private let message: Message?
    private let token: String
    private let hasPDF: Bool

    /// 告知: what the office wrote to the holder of the receipt, each piece under its name.
    package struct Message: Sendable {
        let at: Instant
        let words: [(name: Text, text: String)]

        package init(at: Instant, words: [(name: Text, text: String)]) {
            self.at = at
            self.words = words
        }
    }

    /// 期限: a date the office must keep, and how far it is.
    package struct Deadline: Sendable {
        let clock: String
        let name: Text
        let due: Day
        let countdown: Countdown

        package init(clock: String, name: Text, due: Day, countdown: Countdown) {
            self.clock = clock
            self.name = name
            self.due = due
            self.countdown = countdown
        }
    }

    /// 补充: the form by which facts and files are added.
    package struct Addition: Sendable {
        let act: String
        let attempt: String
        let name: Text
        let form: Form
        let typed: [String: [String]]
        let files: [String: [Controls.File]]
        let problems: Problems

        package init(
            act: String, attempt: String, name: Text, form: Form, typed: [String: [String]],
            files: [String: [Controls.File]], problems: Problems
        ) {
            self.act = act
            self.attempt = attempt
            self.name = name
            self.form = form
            self.typed = typed
            self.files = files
            self.problems = problems
        }

        /// Where it is sent.
        var address: Address { .trackedAct(act).with(.init("attempt", attempt)) }
    }

    /// - Parameters:
    ///   - receipt: the number, shortened.
    ///   - stage: where the matter stands, in words for the public.
    ///   - acts: what else can be done, each on a page of its own.
    ///   - notice: what has just been done.
    ///   - message: what the office said last.
    ///   - hasPDF: whether the receipt can be had as PDF.
    package init(
        receipt: String, stage: Text, timers: [Deadline], steps: [Components.Step],
        happenings: [Components.Happening], acts: [(id: String, name: Text)], addition: Addition?, notice: Text?,
        message: Message?, token: String, hasPDF: Bool
    ) {
        self.hasPDF = hasPDF
        self.receipt = receipt
        self.stage = stage
        self.timers = timers
        self.steps = steps
        self.happenings = happenings
        self.acts = acts
        self.addition = addition
        self.notice = notice
        self.message = message
        self.token = token
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let problems = addition?.problems ?? Problems()
        return frame.page(
            title: problems.isEmpty ? stage : Text(zh: "错误：" + stage.zh, en: "Error: " + stage.en), section: .track,
            Components.crumbs([(.home, Text(zh: "首页", en: "Home"))], Text(zh: "查进度", en: "Track"), voice),
            problems.summary(voice),
            notice.map { Components.notice(.ok, .p()(voice($0))) } ?? .nothing,
            Components.columns(
                .fragment([
                    .h1()(
                        .span(.class("kicker"))(
                            voice(zh: "回执 ", en: "Receipt "),
                            .span(.class("num"), .set(.translate, "no"))(.text(receipt))),
                        voice(stage)),
                    message.map { said($0, voice) } ?? .nothing,
                    .fragment(timers.map { deadline($0, voice) }),
                    Components.path(steps, voice),
                    addition.map { form($0, voice) } ?? .nothing,
                ]),
                .fragment([
                    also(voice),
                    Components.aside(
                        "happened", Text(zh: "发生过什么", en: "What has happened"), voice,
                        Components.timeline(happenings, voice)),
                    Components.aside(
                        "content", Text(zh: "不满意？", en: "Not satisfied?"), voice,
                        .p()(
                            voice(
                                zh: "先请承办机构的负责人复看；也可以向上一级机关反映。",
                                en: "Ask the head of the unit to look again, or turn to the office above."))),
                ]))
        )
    }

    private func said(_ message: Message, _ voice: Voice) -> Node {
        Components.notice(
            .plain, .h2()(voice(zh: "本局告知您", en: "What the office tells you")),
            .fragment(
                message.words.map { name, text in
                    .fragment([
                        .p(.class("hush small"))(voice(name)),
                        .fragment(text.split(whereSeparator: \.isNewline).map { .p()(.bdi()(.text(String($0)))) }),
                    ])
                }),
            .p(.class("hush small"))(voice(message.at.text)))
    }

    private func deadline(_ deadline: Deadline, _ voice: Voice) -> Node {
        Components.notice(
            deadline.countdown.tone, deadline.countdown.whole.render(voice),
            .p()(
                voice(zh: "\(deadline.name.zh)：", en: "\(deadline.name.en): "),
                .strong()(voice.day(deadline.due, weekday: true)), voice(zh: "。", en: ". "),
                .a(.href(.trackedClock(deadline.clock)))(voice(zh: "为什么是这一天", en: "Why this day"))))
    }

    private func form(_ addition: Addition, _ voice: Voice) -> Node {
        .div(.class("no-print"))(
            .h2()(voice(addition.name)),
            .element(
                .form,
                [
                    .action(addition.address), .set(.method, "post"), .novalidate,
                    .set(.enctype, "multipart/form-data"),
                ],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    FormFields(
                        addition.form, typed: addition.typed, files: addition.files, problems: addition.problems
                    ).render(voice),
                    Components.buttons(
                        Components.button(.ordinary, addition.name, voice),
                        Components.button(
                            .plain, Text(zh: "先收下选好的文件", en: "Take the chosen files now"),
                            sends: ("then", "stay"), voice)),
                ]))
    }

    private func also(_ voice: Voice) -> Node {
        let receipt: (Address, Text) =
            hasPDF
            ? (.trackedReceiptPDF, Text(zh: "下载回执（PDF）", en: "Download the receipt (PDF)"))
            : (.trackedReceiptText, Text(zh: "下载回执（文本文件）", en: "Download the receipt (text file)"))
        return Components.aside(
            "also", Text(zh: "您还可以", en: "You can also"), isPrinted: false, voice,
            .ul()(
                (acts.map { (Address.trackedAct($0.id), $0.name) } + [receipt]).map { link in
                    .li()(.a(.href(link.0))(voice(link.1)))
                }),
            .element(
                .form, [.action(.trackEnd), .set(.method, "post")],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    Components.button(.plain, Text(zh: "看完了，离开", en: "Leave this page"), voice),
                ]))
    }
}

/// 进度页的日期: how a date of the matter is counted, for the holder of its receipt.
package struct TrackedClockPage: Sendable {
    private let name: Text
    private let explained: DueExplained

    package init(name: Text, explained: DueExplained) {
        self.name = name
        self.explained = explained
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: explained.title, section: .track,
            Components.crumbs(
                [(.home, Text(zh: "首页", en: "Home")), (.tracked, Text(zh: "查进度", en: "Track"))], name, voice),
            explained.content(name, voice))
    }
}

/// 举报人办理: one act of the holder of a receipt, on a page of its own.
package struct TrackedActPage: Sendable {
    private let addition: TrackedPage.Addition
    private let token: String

    package init(_ addition: TrackedPage.Addition, token: String) {
        self.addition = addition
        self.token = token
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let (name, problems) = (addition.name, addition.problems)
        return frame.page(
            title: problems.isEmpty ? name : Text(zh: "错误：" + name.zh, en: "Error: " + name.en), section: .track,
            Components.back(.tracked, Text(zh: "回进度页", en: "Back to the progress page"), voice),
            problems.summary(voice),
            .h1()(voice(name)),
            .p()(
                voice(
                    zh: "提交以后不能收回，只能再补充。", en: "Once sent it cannot be taken back, only added to.")),
            .element(
                .form,
                [
                    .action(addition.address), .set(.method, "post"), .novalidate,
                    .set(.enctype, "multipart/form-data"),
                ],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    FormFields(addition.form, typed: addition.typed, files: addition.files, problems: problems)
                        .render(voice),
                    Components.buttons(
                        Components.button(.ordinary, name, voice),
                        .a(.href(.tracked))(voice(zh: "不办了", en: "Cancel"))),
                ])
        )
    }
}
