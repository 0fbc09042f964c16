import Base

/// A matter as its officer sees it: what can be done, where it stands, what cannot be done yet.
struct DeskSample {
    func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(
            zh: "示例百货商行二店涉嫌销售侵犯注册商标专用权商品案", en: "Sample Store No. 2: goods infringing a trade mark")
        return frame.desk(
            title: title, unit: Text(zh: "示例区市场监督管理局 · 知识产权科", en: "Market Supervision Bureau, IP section"),
            person: Text(zh: "王示例　执法证 示例-0007（有效）", en: "Wang Shili, badge 0007 (valid)"),
            side: Components.side(DeskSample.places, voice),
            Components.crumbs([(.components, Text(zh: "组件一览", en: "Components"))], Text(zh: "办件", en: "Matter"), voice),
            .h1()(
                Components.kicker(
                    Text(zh: "普通程序　调查", en: "Ordinary procedure, investigation"), number: "示市监立〔2026〕117号", voice),
                voice(title)),
            Components.actColumns(
                acts: Components.acts("do", DeskSample.open, voice),
                matter: matter(voice),
                rest: .fragment([
                    Components.shutActs("not-yet", DeskSample.shut, voice),
                    Components.documents(
                        "documents",
                        [
                            (.components, Text(zh: "立案审批表", en: "Approval to open"), .ok, Text(zh: "已签", en: "Signed")),
                            (
                                .components, Text(zh: "调查终结报告", en: "Investigation report"), .plain,
                                Text(zh: "草稿", en: "Draft")
                            ),
                        ], voice),
                ]))
        )
    }

    private func matter(_ voice: Voice) -> Node {
        .fragment([
            Components.facts(
                [
                    .init(
                        Text(zh: "当事人", en: "Party"),
                        .fragment([
                            .a(.href(.components))(voice(zh: "示例百货商行二店", en: "Sample Store No. 2")), voice.gap,
                            Components.tag(
                                .warn, Text(zh: "五年内受过同类处罚 1 次", en: "penalised once before"), voice),
                        ])),
                    .init(
                        Text(zh: "来源", en: "Source"),
                        .fragment([
                            voice(zh: "举报（保密）", en: "A report in confidence"), voice.gap, Icon.lock.node, .text(" "),
                            .span(.class("hush small"))(
                                voice(zh: "举报人情况仅承办人可见，查看会留痕", en: "only the officer sees by whom; reading is recorded")
                            ),
                        ])),
                ], tight: true, voice),
            .h2()(voice(zh: "时限", en: "Time limits")),
            Components.timer(
                .init(
                    Text(zh: "处理先行登记保存的证据", en: "Deal with the evidence preserved"), .warn,
                    Text(zh: "还剩 1 个工作日", en: "1 working day left"),
                    used: .init(6, of: 7, Components.Used.workingDays),
                    due: .on(
                        LegalSamples.day.adding(days: 3),
                        basis: Text(zh: "到期未处理自动解除。", en: "If not dealt with it lapses."),
                        explained: .components)), voice),
            .h2()(voice(zh: "本动作的条件", en: "Conditions of the act")),
            Components.tasks(
                [
                    .init(
                        Text(zh: "两名执法人员，执法证有效", en: "Two officers with valid badges"),
                        .found(.ok, Text(zh: "王示例、孙样本", en: "Wang Shili, Sun Yangben"))),
                    .init(
                        Text(zh: "全程音像记录", en: "Recorded throughout"),
                        .found(.warn, Text(zh: "尚未上传", en: "Not uploaded yet"))),
                ], voice),
            .h2()(voice(zh: "经过", en: "What happened")),
            Components.timeline(ListSamples.happenings, voice),
            Components.panel(
                "note", Text(zh: "备忘", en: "Note"), voice,
                Components.stack(
                    .p()(voice(zh: "仓库在后院，下次带录像设备。", en: "The store is in the back yard; bring a camera.")),
                    .p()(voice(zh: "仅承办人可见。", en: "Only the officer sees this.")))),
        ])
    }

    static let open: [Components.OpenAct] = [
        .init(.components, Text(zh: "询问、补充笔录", en: "Question, add to the record")),
        .init(
            .components, Text(zh: "委托鉴定", en: "Commission an appraisal"),
            about: Text(zh: "鉴定期间办案期限暂停，须发期间告知书", en: "The period stands still meanwhile; a notice is needed")),
        .init(
            .components, Text(zh: "处理登记保存的证据", en: "Deal with the evidence preserved"),
            due: LegalSamples.day.adding(days: 3)),
    ]

    static let shut: [Components.ShutAct] = [
        .init(
            Text(zh: "送审核", en: "Send for review"),
            reason: Text(
                zh: "缺调查终结报告；询问笔录第 3 页缺签名。", en: "The report is missing; page 3 of the record is not signed."),
            wayOut: (.components, Text(zh: "去补", en: "Complete it"))),
        .init(
            Text(zh: "作出处罚决定", en: "Decide the penalty"),
            reason: Text(zh: "先告知，并等陈述申辩期满。", en: "First tell the party and wait for its answer.")),
    ]

    private static let places: [(name: Text, places: [Components.Place])] = [
        (
            Text(zh: "办理", en: "Work"),
            [
                .init(.components, Text(zh: "我的待办", en: "My matters"), count: 14),
                .init(.components, Text(zh: "线索", en: "Leads"), count: 6),
                .init(.components, Text(zh: "全部办件", en: "All matters"), count: 128, isCurrent: true),
            ]
        ),
        (
            Text(zh: "登记与依据", en: "Registers and rules"),
            [
                .init(.components, Text(zh: "权利登记簿", en: "Register of rights")),
                .init(.rules, Text(zh: "规则与日历", en: "Rules")),
            ]
        ),
    ]
}
