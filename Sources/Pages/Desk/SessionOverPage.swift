import Base

/// 登录已过期: what was sent came after the session had ended. It was not taken; it is kept, or shown to be copied.
package struct SessionOverPage: Sendable {
    private let shown: [(name: String, value: String)]
    private let kept: (at: Address, hours: Int)?

    /// Nobody knows any more whose form it was; `shown` is what was sent, in the order of the form.
    package init(shown: [(name: String, value: String)]) {
        self.shown = shown
        self.kept = nil
    }

    /// It is kept for its officer, who finds it at this address for so many hours.
    package init(keptAt address: Address, hours: Int) {
        self.shown = []
        self.kept = (address, hours)
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "登录已过期", en: "Your session has ended")
        return frame.page(
            title: title, section: nil,
            .h1()(voice(title)),
            .p(.class("lede"))(voice(words)),
            Components.buttons(
                Components.button(
                    .ordinary, Text(zh: "重新登录", en: "Sign in again"),
                    to: kept.map { .signIn.with(.init("to", $0.at.text)) } ?? .signIn, voice)),
            typed(voice))
    }

    private var words: Text {
        guard let kept else {
            return Text(
                zh: "刚才的内容没有提交。请重新登录，再办一次。",
                en: "What you just sent was not taken. Sign in again and repeat it.")
        }
        return Text(
            zh: "刚才的内容没有提交，但已经为您存好，\(kept.hours)小时内只有您的账号能看到。请重新登录，会回到这张表单，填的都在。",
            en:
                "What you just sent was not taken, but it is kept for \(kept.hours) hours, for your account alone. Sign in "
                + "again: you come back to the form, with all that you filled in.")
    }

    private func typed(_ voice: Voice) -> Node {
        let facts = shown.filter { !$0.value.isEmpty }.map { field in
            (Text(same: field.name), Node.bdi()(.text(field.value)))
        }
        guard !facts.isEmpty else { return .nothing }
        return .fragment([
            .h2()(voice(zh: "您填写的内容", en: "What you had entered")),
            .p()(
                voice(
                    zh: "只显示这一次，没有保存。离开这一页之前，可以先复制下来。",
                    en: "Shown this once and not stored. Copy what you need before you leave this page.")),
            Components.facts(facts, voice),
        ])
    }
}
