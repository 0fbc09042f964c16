import Base

/// 隐私与数据: what this site keeps about the people who read it.
package struct PrivacyPage: Sendable {
    package init() {}

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "隐私与数据", en: "Privacy and data")
        return frame.page(
            title: title, section: nil,
            Components.crumbs([(.home, Text(zh: "首页", en: "Home"))], title, voice),
            .h1()(voice(title)),
            .h2(.class("flat"))(voice(zh: "本站记录什么", en: "What this site records")),
            .ul()(
                .li()(
                    voice(
                        zh: "每次访问记一行：时间、访问的是哪一类页面、结果和用时。不记网络地址、浏览器型号，也不记您输入的内容。",
                        en:
                            "One line a visit: the time, the kind of page, the outcome and how long it took. Not your network "
                            + "address, not your browser, not what you typed.")),
                .li()(
                    voice(
                        zh: "语言、字号、对比度的选择存在您自己的浏览器里（三个小文件，一年后失效），不能用来识别您。",
                        en:
                            "Your choice of language, text size and contrast is kept in your own browser (three cookies, one "
                            + "year); they do not identify you.")),
                .li()(
                    voice(
                        zh: "页面不加载任何第三方的内容。", en: "Pages load nothing from third parties."))
            ),
            .h2()(voice(zh: "查询的内容", en: "What you look up")),
            .p()(
                voice(
                    zh: "“算期限”和“核编号”只在提交的一刻计算，不保存。请不要输入他人的身份证号码。",
                    en:
                        "Due dates and numbers are worked out when you ask and not stored. Please do not enter other people's "
                        + "identity numbers."))
        )
    }
}
