import Base

/// One thing a page: a step of a public form, come back with an error.
struct QuestionSample {
    func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let problems = Problems([
            Problem(
                "addr", Text(zh: "请写明店铺在哪里，或选择“说不清楚”", en: "Say where the shop is, or choose “Not sure”"))
        ])
        let address = Controls.text(
            "addr", Text(zh: "店名或地址", en: "Name or address of the shop"),
            hint: Text(zh: "例如：示例路 12 号，示例小商品市场 2 楼 B17", en: "For example: 12 Sample Road, 2nd floor, B17"),
            typed: "", problems: problems, voice)
        return frame.page(
            title: Text(zh: "错误：您在哪里看到的？", en: "Error: Where did you see it?"), section: nil,
            Components.back(.components, Text(zh: "上一步", en: "Back"), voice),
            problems.summary(voice),
            .element(
                .form, [.action(.components), .set(.method, "get"), .novalidate],
                [
                    Controls.radios(
                        "where", Text(zh: "您在哪里看到的？", en: "Where did you see it?"),
                        asked: .page(kicker: Text(zh: "举报侵权假冒　第 3 步，共 7 步", en: "Report an infringement: step 3 of 7")),
                        hint: Text(
                            zh: "地点决定由哪个机关办理。选最接近的一项。",
                            en: "The place decides which office deals with it. Choose the nearest."),
                        [
                            .init(
                                "shop", Text(zh: "实体店铺、市场摊位", en: "A shop or stall"), isChosen: true, reveals: address),
                            .init(
                                "online", Text(zh: "网店、直播间、小程序", en: "An online shop or live stream"),
                                hint: Text(zh: "下一步请您粘贴链接或口令。", en: "You will be asked for the link.")),
                            .init("factory", Text(zh: "生产、仓储的地方", en: "A factory or store")),
                            .init(
                                "unsure", Text(zh: "说不清楚", en: "Not sure"),
                                hint: Text(zh: "也可以继续。", en: "You can go on."),
                                isAlternative: true),
                        ], problems: problems, voice),
                    Components.buttons(
                        Components.button(.ordinary, Text(zh: "继续", en: "Continue"), voice),
                        .a(.href(.components))(
                            voice(zh: "存起来，二十四小时内回来填", en: "Keep it and come back within 24 hours"))),
                ])
        )
    }
}
