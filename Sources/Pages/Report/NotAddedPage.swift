import Base

/// 没有补充上: what the holder of a receipt sent too late, shown once so that it is not lost.
package struct NotAddedPage: Sendable {
    private let isNumberKnown: Bool
    private let typed: [String]

    /// - Parameters:
    ///   - isNumberKnown: whether the browser still holds the receipt; then it is the matter that takes nothing more.
    ///   - typed: what was filled in.
    package init(isNumberKnown: Bool, typed: [String]) {
        self.isNumberKnown = isNumberKnown
        self.typed = typed
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "刚才的内容没有提交", en: "What you just sent was not taken")
        return frame.page(
            title: title, section: .track,
            .h1()(voice(title)),
            .p(.class("lede"))(voice(words)),
            kept(voice),
            Components.buttons(
                isNumberKnown
                    ? Components.button(.ordinary, Text(zh: "看进度", en: "See how it stands"), to: .tracked, voice)
                    : Components.button(.ordinary, Text(zh: "输入回执号", en: "Enter the number"), to: .track, voice)))
    }

    private var words: Text {
        isNumberKnown
            ? Text(
                zh: "这一件现在不能再这样办理，可能已经办结或者刚刚变化。请先看进度；有新情况可以另行举报。",
                en:
                    "This cannot be done on the matter any more: it may be closed, or have just changed. See how it stands; new "
                    + "facts can be reported anew.")
            : Text(
                zh: "您已经离开进度页，这个浏览器里没有回执号了。请先复制下面的内容，再用回执号查进度，重新补充。",
                en:
                    "You have left the page of your matter and this browser no longer has its number. Copy what is below, "
                    + "enter the number, and add it again.")
    }

    private func kept(_ voice: Voice) -> Node {
        guard !typed.isEmpty else { return .nothing }
        return .fragment([
            .h2()(voice(zh: "您填写的内容", en: "What you had entered")),
            .p()(voice(zh: "只显示这一次，没有保存。", en: "Shown this once and not stored.")),
            .fragment(typed.map { .div(.class("inset"))(.p()(.bdi()(.text($0)))) }),
        ])
    }
}
