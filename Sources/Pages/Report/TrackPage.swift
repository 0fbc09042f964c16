import Base

/// 查进度: where a receipt number is entered.
package struct TrackPage: Sendable {
    private let typed: String
    private let problems: Problems

    package init(typed: String = "", problems: Problems = Problems()) {
        self.typed = typed
        self.problems = problems
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "凭回执查进度", en: "Follow a matter by its receipt")
        return frame.page(
            title: problems.isEmpty ? title : Text(zh: "错误：" + title.zh, en: "Error: " + title.en), section: .track,
            problems.summary(voice),
            .h1()(voice(title)),
            TrackPage.form(.ordinary, typed: typed, problems: problems, voice),
            .h2()(voice(zh: "回执号丢了？", en: "Lost the number?")),
            .p()(
                voice(
                    zh: "我们没有存您的回执号，找不回来。留过姓名和联系方式的，可以带身份证件到窗口查询；匿名的，请重新举报并说明是同一件事。",
                    en:
                        "We do not keep your number and cannot recover it. If you gave your name, come to the counter with your "
                        + "identity document; if not, report again and say that it is the same matter."))
        )
    }

    /// The box and its button; sent by POST, so that the number stands in no address.
    static func form(_ look: Components.ButtonLook, typed: String, problems: Problems, _ voice: Voice) -> Node {
        .element(
            .form, [.action(.track), .set(.method, "post"), .novalidate],
            [
                Controls.text(
                    "code", Text(zh: "回执号", en: "Receipt number"),
                    hint: Text(
                        zh: "二十八位，空格、小写、全角都可以", en: "28 characters; blanks and small letters do no harm"),
                    typed: typed, problems: problems, code: true, voice),
                Components.buttons(Components.button(look, Text(zh: "查询", en: "Look up"), voice)),
            ])
    }
}
