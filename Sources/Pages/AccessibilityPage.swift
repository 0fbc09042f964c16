import Base

/// 无障碍声明
package struct AccessibilityPage: Sendable {
    package init() {}

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "无障碍声明", en: "Accessibility")
        return frame.page(
            title: title, section: nil,
            Components.crumbs([(.home, Text(zh: "首页", en: "Home"))], title, voice),
            .h1()(voice(title)),
            .p(.class("lede"))(
                voice(
                    zh: "本站按《网页内容无障碍指南》（WCAG 2.2）AA级制作，不用脚本也能使用全部功能。",
                    en: "This site is made to WCAG 2.2 level AA. Everything works without scripts.")),
            .h2()(voice(zh: "怎样看得更清楚", en: "Reading aids")),
            .ul()(
                .li()(
                    voice(
                        zh: "页面上方的“长者模式”放大全部文字和按钮，“高对比”改用黑白配色；选择会记住一年。",
                        en:
                            "“Larger text” at the top enlarges all text and buttons; “High contrast” uses black on white. Your "
                            + "choice is remembered for a year.")),
                .li()(
                    voice(
                        zh: "所有操作都能用键盘完成；按Tab键先到“跳到正文”。",
                        en: "Everything can be done with the keyboard; the first Tab stop is “Skip to main content”.")),
                .li()(
                    voice(
                        zh: "颜色从不单独表示含义，旁边总有文字。", en: "Colour never carries meaning alone; words stand beside it."))
            ),
            .h2()(voice(zh: "用不了的地方", en: "If something does not work")),
            .p()(voice(zh: "请告诉我们哪一页、哪一步。", en: "Tell us which page and which step. "), voice(frame.district.contact))
        )
    }
}
