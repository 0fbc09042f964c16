package import Base
package import Procedure

/// 办理: the form of an act, with what it will cause beside it.
package struct ActPage: Sendable {
    private let undertaking: Undertaking
    private let fields: FormFields
    private let problems: Problems
    private let changes: [Text]?
    private let isKept: Bool

    /// - Parameters:
    ///   - changes: what others did since the form was opened; nil where nothing did.
    ///   - isKept: whether it holds what came in after the session had run out.
    package init(
        _ undertaking: Undertaking, _ fields: FormFields, problems: Problems, changes: [Text]? = nil,
        isKept: Bool = false
    ) {
        self.isKept = isKept
        self.undertaking = undertaking
        self.fields = fields
        self.problems = problems
        self.changes = changes
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let name = undertaking.act
        let title = problems.isEmpty ? name : Text(zh: "错误：" + name.zh, en: "Error: " + name.en)
        return frame.desk(
            title, bar,
            undertaking.back(voice),
            problems.summary(voice),
            moved(voice), kept(voice),
            undertaking.heading(name, voice),
            Components.columns(form(voice), aside(voice)))
    }

    private func form(_ voice: Voice) -> Node {
        let isEmpty = undertaking.form.inUse.isEmpty
        let step = FormStep(fields: undertaking.form.inUse)
        let takesFiles = step.takesFiles
        let encoding: [Attribute] = takesFiles ? [.set(.enctype, "multipart/form-data")] : []
        return .element(
            .form, [.action(undertaking.action), .set(.method, "post"), .novalidate] + encoding,
            [
                takesFiles || step.takesRows ? Components.enterKey : .nothing,
                undertaking.hidden,
                isEmpty
                    ? .p()(voice(zh: "这个动作不用填写内容。", en: "There is nothing to fill in.")) : fields.render(voice),
                Components.buttons(
                    Components.button(.ordinary, Text(zh: "下一步：核对", en: "Next: check"), voice),
                    takesFiles
                        ? Components.button(
                            .plain, Text(zh: "先收下选好的文件", en: "Take the chosen files now"), sends: ("then", "stay"),
                            voice) : .nothing,
                    .a(.href(undertaking.from))(voice(zh: "暂不办理", en: "Not now"))),
            ])
    }

    private func kept(_ voice: Voice) -> Node {
        guard isKept else { return .nothing }
        return Components.notice(
            .plain,
            .p()(
                voice(
                    zh: "下面是您登录过期前填写的内容，还没有办理。请核对后继续。",
                    en: "Below is what you filled in when your session ended. It was not taken; check it and go on.")))
    }

    private func moved(_ voice: Voice) -> Node {
        guard let changes else { return .nothing }
        return Components.notice(
            .warn, .h2()(voice(zh: "刚才已有人办理过这一件", en: "Somebody has acted on this matter in the meantime")),
            .ul()(changes.map { .li()(voice($0)) }),
            .p()(
                voice(
                    zh: "您填的都还在。请看清最新情况，再核对一次。",
                    en: "What you filled in is kept. Look at how things stand and check again."), voice.space,
                .a(.href(undertaking.from))(voice(zh: "看办件", en: "See the matter"))))
    }

    private func aside(_ voice: Voice) -> Node {
        .fragment([
            Components.aside(
                "aside-will", Text(zh: "办理以后", en: "What it will cause"), voice,
                undertaking.consequences.render(voice)),
            undertaking.basis(voice),
        ])
    }
}

/// 拟办事项: an act somebody is about to take, as its pages need it.
package struct Undertaking: Sendable {
    let act: Text
    let form: Form
    /// What the matter is about, else its procedure; and its number where it has one already.
    let about: Text
    let number: String?
    /// Where the person comes from.
    let from: Address
    let action: Address
    let consequences: Consequences
    let rules: [(Address, Text)]
    /// What travels with the form besides its fields.
    let carried: [(name: String, value: String)]

    package init(
        _ act: Text, _ form: Form, about: Text, number: String?, from: Address, action: Address,
        consequences: Consequences, rules: [(Address, Text)], carried: [(name: String, value: String)]
    ) {
        self.act = act
        self.form = form
        self.about = about
        self.number = number
        self.from = from
        self.action = action
        self.consequences = consequences
        self.rules = rules
        self.carried = carried
    }

    func back(_ voice: Voice) -> Node {
        Components.back(
            from,
            number == nil ? Text(zh: "回到待办", en: "Back to the queue") : Text(zh: "回到办件", en: "Back to the matter"),
            voice)
    }

    func heading(_ words: Text, _ voice: Voice) -> Node {
        .h1()(Components.kicker(about, number: number, voice), voice(words))
    }

    var hidden: Node { .fragment(carried.map { Undertaking.hidden($0.name, $0.value) }) }

    static func hidden(_ name: String, _ value: String) -> Node {
        .input(.type("hidden"), .name(name), .value(value))
    }

    func basis(_ voice: Voice) -> Node {
        guard !rules.isEmpty else { return .nothing }
        return Components.aside(
            "aside-basis", Text(zh: "依据", en: "Basis"), voice,
            .ul()(rules.map { .li()(.a(.href($0.0))(voice($0.1))) }))
    }
}
