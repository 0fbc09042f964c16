import Base

/// Lists of matters and figures.
struct TableSamples {
    func render(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "列表", en: "Lists")),
            Components.tabs(
                Text(zh: "待办分类", en: "Kinds of work"),
                [
                    .init(.components, Text(zh: "我的待办", en: "Mine"), count: 14, isCurrent: true),
                    .init(.components, Text(zh: "科室待办", en: "The section's"), count: 37),
                    .init(.components, Text(zh: "中止", en: "Suspended"), count: 3),
                ], voice),
            Filters(
                Text(zh: "筛选待办", en: "Filter the list"), .components,
                [
                    .words(name: "q", Text(zh: "名称、文号、回执", en: "Name, number, receipt"), typed: ""),
                    .list(
                        name: "light", Text(zh: "灯", en: "Light"),
                        options: [
                            ("", Text(zh: "全部", en: "All")), ("late", Text(zh: "红：已逾期", en: "Red: late")),
                            ("warn", Text(zh: "黄：将到期", en: "Yellow: nearly due")),
                        ], chosen: ""),
                    .kept(name: "mine", value: "1"),
                ]
            ).render(voice),
            queue(voice).render(voice),
            Components.pages(5, of: 12, at: .components, voice),
            .h2()(voice(zh: "数字", en: "Figures")),
            Components.sums(sums, voice),
            Components.columns(
                figures(voice).figures(voice),
                Components.aside(
                    "monthly", Text(zh: "每月收到", en: "Received each month"), voice,
                    Components.chart(Text(zh: "每月收到的件数", en: "Received each month"), months, voice))),
        ])
    }

    private func queue(_ voice: Voice) -> Table {
        let next = Text(zh: "决定是否立案", en: "Decide whether to open a case")
        let used = Components.Used.workingDays
        return Table(
            Text(zh: "按剩余时间排列", en: "By time left"),
            note: Text(zh: "共 14 件，显示 1 至 3", en: "14 matters, 1 to 3 shown"),
            columns: [
                .init(Text(zh: "办件", en: "Matter")), .init(Text(zh: "还剩", en: "Left")),
                .init(Text(zh: "下一步", en: "Next")), .init(Text(zh: "承办", en: "Officer")),
            ],
            rows: [
                .init(
                    .components, Text(zh: "样本服饰店涉嫌销售假冒注册商标服装", en: "Sample Clothes: counterfeit clothing"),
                    sub: Text(same: "示例-2026-11-0288"),
                    [
                        Components.countdown(
                            .late, Text(zh: "已超 1 个工作日", en: "1 working day late"), .init(15, of: 15, used), voice),
                        voice(next), voice(zh: "王示例", en: "Wang Shili"),
                    ], voice),
                .init(
                    .components, Text(zh: "示例图文社涉嫌复制他人作品", en: "Sample Copy Shop: copied works"),
                    sub: Text(same: "示例-2026-11-0290"),
                    [
                        Components.countdown(
                            .warn, Text(zh: "还剩 1 个工作日", en: "1 working day left"), .init(14, of: 15, used), voice),
                        voice(next), voice(zh: "孙样本", en: "Sun Yangben"),
                    ], voice),
                .init(
                    .components, Text(zh: "样本五金经营部涉嫌假冒专利", en: "Sample Hardware: false patent claim"),
                    sub: Text(same: "示例-2026-11-0291"),
                    [
                        Components.countdown(.rest, Text(zh: "中止", en: "Suspended"), nil, voice), voice(next), .nothing,
                    ], voice),
            ])
    }

    private func figures(_ voice: Voice) -> Table {
        let rows: [(Text, Int, Int, String, Int)] = [
            (Text(zh: "示例一街道", en: "First Sample Street"), 174, 168, "96.6%", 830),
            (Text(zh: "示例二街道", en: "Second Sample Street"), 135, 127, "94.1%", 705),
        ]
        return Table(
            Text(zh: "各街道的按时办结率", en: "Closed in time, by street"),
            note: Text(zh: "条从 80% 画起，竖线是全区目标 95%", en: "Bars begin at 80%; the line is the target of 95%"),
            columns: [
                .init(Text(zh: "单位", en: "Unit")), .init(Text(zh: "到期", en: "Due"), isNumber: true),
                .init(Text(zh: "按时", en: "In time"), isNumber: true),
                .init(Text(zh: "按时率", en: "Share"), isNumber: true), .init(Text(zh: "对照", en: "Compared")),
            ],
            rows: rows.map { name, due, done, share, permille in
                .init(
                    .components, name,
                    [
                        .text(String(due)), .text(String(done)), .text(share),
                        Components.bar(permille, mark: 750),
                    ], voice)
            },
            sum: .init(
                voice(zh: "合计", en: "Total"),
                [.text("309"), .text("295"), .text("95.5%"), .nothing]))
    }

    private let sums: [Components.Sum] = [
        .init(
            Text(zh: "收到举报与请求", en: "Reports and requests"), "522", Text(zh: "件", en: "items"),
            note: Text(zh: "上年同期 484 件", en: "484 the year before")),
        .init(
            Text(zh: "在期限内办结", en: "Closed in time"), "95.4", Text(same: "%"),
            note: Text(zh: "到期 498 件，按时 475 件", en: "475 of 498 due")),
        .init(Text(zh: "立案", en: "Cases opened"), "137", Text(zh: "件", en: "cases")),
    ]

    private let months: [(name: Text, count: Int)] = [
        (Text(zh: "1月", en: "Jan"), 38), (Text(zh: "2月", en: "Feb"), 31), (Text(zh: "3月", en: "Mar"), 52),
        (Text(zh: "4月", en: "Apr"), 61), (Text(zh: "5月", en: "May"), 49), (Text(zh: "6月", en: "Jun"), 44),
    ]
}
