import Base

/// Entrances, facts, consequences, measures, paths, timelines.
struct ListSamples {
    func render(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "入口", en: "Entrances")),
            Components.entrances(
                [
                    .init(
                        .components, Text(zh: "举报侵权假冒", en: "Report an infringement"),
                        Text(zh: "匿名、保密、实名均可。", en: "Anonymously, in confidence or by name.")),
                    .init(
                        .components, Text(zh: "维权援助", en: "Help with your rights"),
                        Text(zh: "不知道走哪条路，先做六道题。", en: "Six questions that show the way.")),
                ], inTwo: true, voice),
            Components.columns(
                .fragment([answers(voice), will(voice), measures(voice)]),
                .fragment([
                    Components.aside(
                        "mark", Text(zh: "登记商标（窄栏）", en: "The mark (narrow column)"), voice,
                        Components.facts(ListSamples.mark, tight: true, voice)),
                    Components.aside(
                        "happened", Text(zh: "发生过什么", en: "What happened"), voice,
                        Components.timeline(ListSamples.happenings, voice)),
                    Components.aside(
                        "stages", Text(zh: "到了哪一步", en: "Which stage"), voice,
                        Components.path(ListSamples.steps(voice), voice)),
                ])),
        ])
    }

    private func answers(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "核对表", en: "Check answers")),
            Components.facts(
                [
                    .answer(
                        Text(zh: "商品", en: "Goods"),
                        voice(zh: "袋装绿茶，包装上写着“视例優选”", en: "Bags of green tea marked “视例優选”"), change: .components),
                    .answer(
                        Text(zh: "日期", en: "Date"), voice.day(LegalSamples.day, weekday: true), change: .components),
                    .answer(
                        Text(zh: "数量与价格", en: "Number and price"),
                        voice(zh: "货架上约四十袋，每袋 38 元", en: "About forty bags on the shelf, 38 yuan each"),
                        change: .components),
                ], voice),
        ])
    }

    private func will(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "确认以后", en: "What an act will cause")),
            Components.will(
                [
                    .init(
                        .paper, Text(zh: "生成三份文书", en: "Three documents are made"),
                        voice(zh: "决定书、清单、解除通知书。", en: "The decision, the list, the release.")),
                    .init(
                        .clock, Text(zh: "开始一个时限，结束一个时限", en: "One time limit begins, one ends"),
                        voice(zh: "开始：扣押。结束：先行登记保存。", en: "Begins: seizure. Ends: preservation of evidence.")),
                    .init(
                        .people, Text(zh: "当事人会知道", en: "The party is told"),
                        voice(zh: "决定书和清单应当场交付。", en: "The decision and the list are handed over on the spot.")),
                    .init(
                        .log, Text(zh: "写入存证日志", en: "It is written into the log"),
                        voice(zh: "动作、时间、您的姓名与执法证号。", en: "The act, the time, your name and badge.")),
                ], voice),
        ])
    }

    private func measures(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "措施", en: "Measures")),
            Components.measures(
                [
                    .init(
                        1, Text(zh: "加强知识产权行政执法", en: "Stronger administrative enforcement"),
                        Text(zh: "举报、核查、立案到结案的全过程。", en: "From report to closing of the case."),
                        links: [
                            (.components, Text(zh: "举报侵权假冒", en: "Report an infringement")),
                            (.components, Text(zh: "专项行动", en: "Campaigns")),
                        ]),
                    .init(
                        25, Text(zh: "营造良好社会氛围", en: "A climate of respect"),
                        Text(zh: "公开、宣传与教育。", en: "Publicity and education."),
                        links: [(.components, Text(zh: "案例与宣传", en: "Cases and lessons"))]),
                ], voice),
        ])
    }

    private static let mark: [Components.Fact] = [
        .init(Text(zh: "商标", en: "Mark"), .text("示例优选")),
        .init(
            Text(zh: "注册号", en: "Number"), Components.number("00000012"), link: (.components, Text(zh: "查看", en: "See"))
        ),
        .init(Text(zh: "类别", en: "Class"), .text("30")),
    ]

    static let happenings: [Components.Happening] = [
        .init(
            "2026-11-13T15:20+08:00", Text(zh: "11月13日 15:20", en: "13 Nov, 15:20"),
            .span()(.text("视频.mp4")), about: nil),
        .init(
            "2026-11-09", Text(zh: "11月9日", en: "9 Nov"), Components.number("示例-2026-11-0288"),
            about: .a(.href(.components))(.text("46,902"))),
    ]

    static func steps(_ voice: Voice) -> [Components.Step] {
        [
            .init(.done, Text(zh: "收到", en: "Received"), voice.day(LegalSamples.day.adding(days: -11), weekday: true)),
            .init(
                .current, Text(zh: "核查，并决定是否立案", en: "Verification and the decision on a case"),
                .fragment([
                    voice(zh: "应在", en: "By "), .strong()(voice.day(LegalSamples.day.adding(days: 10), weekday: true)),
                    voice(zh: "前作出决定。", en: "."),
                ])),
            .init(.ahead, Text(zh: "办理", en: "Investigation")),
            .init(.ahead, Text(zh: "公布", en: "Publication"), voice(zh: "处罚决定应当公示。", en: "Penalties are published.")),
        ]
    }
}
