import Base

/// 登录已过期: what was sent came after the session had ended. Nothing was stored; it is shown so that it can be copied.
package struct SessionOverPage: Sendable {
    private let kept: [(name: String, value: String)]

    /// `kept` is what was sent, in the order of the form.
    package init(kept: [(name: String, value: String)]) {
        self.kept = kept
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "登录已过期", en: "Your session has ended")
        return frame.page(
            title: title, section: nil,
            .h1()(voice(title)),
            .p(.class("lede"))(
                voice(
                    zh: "刚才的内容没有提交。请重新登录，再办一次。",
                    en: "What you just sent was not taken. Sign in again and repeat it.")),
            Components.buttons(
                Components.button(.ordinary, Text(zh: "重新登录", en: "Sign in again"), to: .signIn, voice)),
            typed(voice))
    }

    private func typed(_ voice: Voice) -> Node {
        let facts = kept.filter { !$0.value.isEmpty }.map { field in
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
