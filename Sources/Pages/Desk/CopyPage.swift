package import Base

/// 抄录助手: the fields of another system's page in its order, each value ready to be copied; and its number, once it has
/// given one.
package struct CopyPage: Sendable {
    private let matter: (address: Address, number: String)
    private let system: Text
    private let light: (tone: Components.Tone, words: Text)
    private let about: [Text]
    private let fields: [Field]
    private let number: String
    private let files: (csv: Address, json: Address)
    private let action: Address
    private let token: String
    private let problems: Problems
    package var notice: Text?

    /// - Parameters:
    ///   - about: how the stage is handled there, and whose list this is.
    ///   - number: as it is known, or as it was typed.
    package init(
        matter: (address: Address, number: String), system: Text, light: (tone: Components.Tone, words: Text),
        about: [Text], fields: [Field], number: String, files: (csv: Address, json: Address), action: Address,
        token: String, problems: Problems = Problems()
    ) {
        self.matter = matter
        self.system = system
        self.light = light
        self.about = about
        self.fields = fields
        self.number = number
        self.files = files
        self.action = action
        self.token = token
        self.problems = problems
    }

    /// 抄录字段
    package struct Field: Sendable {
        let label: String
        let value: String?
        let form: Text
        /// What the target would refuse, and how to mend it.
        let problem: Text?
        /// Where it is mended, where that can be done now.
        let mend: (Address, Text)?

        package init(_ label: String, value: String?, form: Text, problem: Text?, mend: (Address, Text)?) {
            self.label = label
            self.value = value
            self.form = form
            self.problem = problem
            self.mend = mend
        }
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let title = Text(zh: "抄录到\(system.zh)", en: "Copy to \(system.en)")
        return frame.desk(
            problems.isEmpty ? title : Text(zh: "错误：\(title.zh)", en: "Error: \(title.en)"), bar,
            Components.crumbs(
                [
                    (.desk, Text(zh: "待办", en: "Queue")),
                    (matter.address, Text(zh: "办件 \(matter.number)", en: "Matter \(matter.number)")),
                ], Text(zh: "抄录", en: "Copy"), voice),
            problems.summary(voice),
            notice.map { Components.notice(.ok, .p()(voice($0))) } ?? .nothing,
            .h1()(Components.kicker(nil, number: matter.number, voice), voice(title)),
            .p()(Components.clock(light.tone, light.words, voice)),
            .fragment(about.map { .p(.class("small hush"))(voice($0)) }),
            readiness(voice),
            .fragment(fields.enumerated().map { field($0.element, $0.offset + 1, voice) }),
            downloads(voice),
            end(voice),
            .module(.copying(version: frame.style)))
    }

    private func readiness(_ voice: Voice) -> Node {
        let count = fields.count { $0.problem != nil }
        guard count > 0 else {
            return Components.notice(
                .ok,
                .p()(
                    voice(
                        zh: "各项都已经备好。复制一项，焦点就到下一项，一直按回车即可。",
                        en: "Every value is ready. Copying one leads on to the next: just keep pressing Enter.")))
        }
        return Components.notice(
            .warn,
            .p()(
                voice(
                    zh: "有\(count)项对方不会接受，或者还没有，见各项下的说明；其余可以先抄。",
                    en: "\(count == 1 ? "One value is" : "\(count) values are") missing or would be refused there; see "
                        + "below. The others can be copied already.")))
    }

    private func field(_ field: Field, _ place: Int, _ voice: Voice) -> Node {
        let id = "copy-\(place)"
        let name = Node.text("\(place). \(field.label)")
        let wrong = field.problem.map { problem in
            Node.span(.class("error"), .id(id + "-error"))(
                .span(.class("vh"))(voice(zh: "不合格式：", en: "Does not fit: ")), voice(problem),
                field.mend.map { .fragment([voice.gap, .a(.href($0.0))(voice($0.1))]) } ?? .nothing)
        }
        guard let value = field.value else {
            return .div(.class("copy"))(
                .div()(.span(.class("label"), .lang("zh-CN"))(name)),
                .div()(wrong ?? .span(.class("hint"))(voice(zh: "没有，可以空着", en: "Nothing to enter; leave it blank"))))
        }
        let described = field.problem == nil ? id + "-hint" : "\(id)-hint \(id)-error"
        return .div(.class("copy"))(
            .div()(
                .label(.class("label"), .for(id), .lang("zh-CN"))(name),
                .span(.class("hint"), .id(id + "-hint"))(voice(field.form))),
            .div()(wrong ?? .nothing, control(id, value, described)), button(place, field.label, voice))
    }

    /// What can be marked and copied by hand as well.
    private func control(_ id: String, _ value: String, _ described: String) -> Node {
        let attributes: [Attribute] = [
            .class("input"), .id(id), .readonly, .lang("zh-CN"), .set(.translate, "no"),
            .set(.ariaDescribedby, described),
        ]
        let isLong = value.count > CopyPage.line || value.contains(where: \.isNewline)
        return isLong
            ? .element(.textarea, attributes + [.set(.rows, "4")], [.text(value)])
            : .element(.input, attributes + [.value(value)], [])
    }

    /// More characters than these are shown on several lines.
    private static let line = 40

    /// Shown by the script that it needs.
    private func button(_ place: Int, _ label: String, _ voice: Voice) -> Node {
        .p(.hidden, .id("copy-row-\(place)"))(
            .button(.class("button is-plain"), .type("button"))(
                voice(zh: "复制", en: "Copy"), voice.space, .span(.class("vh"), .lang("zh-CN"))(.text(label))),
            voice.gap, .span(.hidden)(Components.clock(.ok, Text(zh: "已复制", en: "Copied"), voice)))
    }

    private func downloads(_ voice: Voice) -> Node {
        .p()(
            voice(zh: "全部字段：", en: "All fields: "),
            .a(.href(files.csv))(voice(zh: "CSV表格", en: "CSV table")), voice.gap,
            .a(.href(files.json))(voice(zh: "JSON数据", en: "JSON data")))
    }

    private func end(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "抄完以后", en: "When it is copied")),
            .element(
                .form, [.action(action), .set(.method, "post"), .novalidate],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    Controls.text(
                        "number", Text(zh: "对方系统的编号", en: "Its number in that system"),
                        hint: Text(
                            zh: "填一次，以后各处自动取用；填错了，改过来再提交即可，原来的留有记录",
                            en:
                                "Entered once, it is taken from here everywhere. A wrong one is corrected by sending the "
                                + "right one; the record keeps both."),
                        typed: number, problems: problems, code: true, voice),
                    Components.buttons(
                        Components.button(
                            .ordinary, Text(zh: "登记编号，已经抄录", en: "Enter the number: it is copied"), voice),
                        Components.button(.plain, Text(zh: "返回办件", en: "Back to the matter"), to: matter.address, voice)
                    ),
                ]),
        ])
    }
}
