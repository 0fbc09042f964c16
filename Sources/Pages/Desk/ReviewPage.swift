import Base
package import Documents
import Procedure

/// 核对: everything an act says and will cause, before the office is bound by it.
package struct ReviewPage: Sendable {
    private let undertaking: Undertaking
    private let answered: [Answered]
    private let conditions: [Components.Task]
    private let sent: [String: [String]]
    private let drafts: [FilledDocument]
    private let masking: MaskingPreview?

    /// - Parameters:
    ///   - sent: the form as it was sent; it travels on unchanged.
    ///   - drafts: the documents that the act would issue.
    package init(
        _ undertaking: Undertaking, answered: [Answered], conditions: [Components.Task], sent: [String: [String]],
        drafts: [FilledDocument] = [], masking: MaskingPreview? = nil
    ) {
        self.masking = masking
        self.drafts = drafts
        self.undertaking = undertaking
        self.answered = answered
        self.conditions = conditions
        self.sent = sent
    }

    /// The name of the button that was pressed, and what it says.
    package enum Step: String, Sendable {
        case confirm, change

        package static let name = "_step"
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let act = undertaking.act
        let title = Text(zh: "核对：" + act.zh, en: "Check: " + act.en)
        return frame.desk(
            title, bar,
            undertaking.back(voice),
            undertaking.heading(title, voice),
            Components.columns(form(voice), aside(voice)))
    }

    private func content(_ voice: Voice) -> Node {
        .fragment([
            .p(.class("lede"))(
                voice(
                    zh: "确认以后不能撤回，只能用下一个动作更正。请看清会发生什么。",
                    en: "Once confirmed it cannot be undone, only corrected by a further act. See what will happen.")),
            .h2()(voice(zh: "您填的", en: "What you filled in")),
            answered.isEmpty
                ? .p(.class("hush"))(voice(zh: "没有填写内容。", en: "Nothing."))
                : Components.facts(answered.map { fact($0, voice) }, voice),
            masking.map { $0.render(voice) } ?? .nothing,
            .h2()(voice(zh: "确认以后", en: "Once confirmed")),
            undertaking.consequences.render(voice),
            conditions.isEmpty
                ? .nothing
                : .fragment([
                    .h2()(voice(zh: "本动作的条件", en: "Conditions of the act")), Components.tasks(conditions, voice),
                ]),
        ])
    }

    private func aside(_ voice: Voice) -> Node {
        .fragment([
            drafts.isEmpty
                ? .nothing
                : Components.aside(
                    "aside-drafts", Text(zh: "将生成的文书（草稿）", en: "Documents it makes (drafts)"), voice,
                    .fragment(
                        drafts.enumerated().map { place, draft in
                            Components.more(
                                draft.form.name, isOpen: place == 0, voice, DocumentSheet(draft).preview(voice))
                        })),
            undertaking.basis(voice),
        ])
    }

    private func fact(_ answered: Answered, _ voice: Voice) -> Components.Fact {
        guard let control = answered.control else { return Components.Fact(answered, voice) }
        return Components.Fact(
            answered.label, answered.node(voice), changing: control, by: (Step.name, Step.change.rawValue))
    }

    /// All of it is one form, so that every answer has its own way back.
    private func form(_ voice: Voice) -> Node {
        let kept = sent.sorted { $0.key < $1.key }.filter { !$0.key.hasPrefix("_") }.flatMap { name, values in
            values.map { Undertaking.hidden(name, $0) }
        }
        return .element(
            .form, [.action(undertaking.action), .set(.method, "post"), .novalidate],
            [undertaking.hidden] + kept + [
                content(voice),
                Components.buttons(
                    Components.button(
                        .seal, Text(zh: "确认\(undertaking.act.zh)", en: "Confirm: \(undertaking.act.en)"),
                        sends: (Step.name, Step.confirm.rawValue), voice),
                    masking.map { $0.button(voice) } ?? .nothing,
                    .a(.href(undertaking.from))(voice(zh: "暂不办理", en: "Not now"))),
            ])
    }
}
