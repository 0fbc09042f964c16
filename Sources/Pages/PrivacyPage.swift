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
            .h2()(voice(zh: "举报的内容", en: "What you report")),
            .ul()(
                .li()(
                    voice(
                        zh: "没有提交的草稿加密存放二十四小时，只有您这个浏览器打得开；到时连同文件一起销毁，您也可以随时自己销毁。",
                        en:
                            "A form that is not sent is kept encrypted for 24 hours and opens only from your browser; then it is "
                            + "destroyed with its files, or earlier if you say so.")),
                .li()(
                    voice(
                        zh: "提交以后，姓名、联系方式和您写的每一句话都加密存放，一条一把钥匙；办理记录里只有编号。可以不留姓名。",
                        en:
                            "Once it is sent, names, contacts and every sentence you wrote are encrypted, each under a key of its "
                            + "own; the record of the matter holds references only. You need not give a name.")),
                .li()(
                    voice(
                        zh: "回执号只给您一个人。我们存的是它的摘要，倒推不出号码，所以也找不回来。",
                        en:
                            "The receipt number is yours alone: we keep only a digest of it, from which the number cannot be had, "
                            + "and so cannot recover it.")),
                .li()(
                    voice(
                        zh: "填表、查进度时，浏览器里各存一个小文件，脚本读不到；填表的一天后失效，查进度的关掉浏览器就没有了，也可以点“离开”。",
                        en:
                            "While you fill in a form or follow a matter your browser holds one cookie for each, which no script can "
                            + "read. That of a form lasts a day, that of a matter until you leave or close the browser."
                    ))
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
