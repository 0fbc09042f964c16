import Base

/// Buttons, lights, tags, tasks; notices, empty places, folds, seals.
struct WordSamples {
    func render(_ voice: Voice) -> Node {
        Components.columns(
            even: true,
            .fragment([buttons(voice), clocks(voice), tags(voice), tasks(voice)]),
            .fragment([notices(voice), empties(voice), folds(voice), seals(voice)]))
    }

    private func buttons(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "按钮", en: "Buttons")),
            Components.row(
                Components.button(.ordinary, Text(zh: "继续", en: "Continue"), to: .components, voice),
                Components.button(.plain, Text(zh: "存草稿", en: "Save draft"), to: .components, voice),
                Components.button(.seal, Text(zh: "确认立案", en: "Open the case"), to: .components, voice)),
            .p(.class("hush small"))(
                voice(
                    zh: "蓝：往下走。白：次要。印泥红：只在核对页，按下去机关就受约束。",
                    en: "Blue goes on. White is second. Seal red stands on a review page only: it binds the office.")),
            Components.unavailable(
                "send", Text(zh: "送审核", en: "Send for review"),
                why: Text(zh: "还不能：缺调查终结报告", en: "Not yet: the investigation report is missing"), voice),
            .p()(
                Components.back(.components, Text(zh: "上一步", en: "Back"), voice), voice.gap,
                Components.exit(.home, Text(zh: "离开本页", en: "Leave this page"), voice)),
        ])
    }

    private func clocks(_ voice: Voice) -> Node {
        let since = Day(number: LegalSamples.day.number - 10)
        return .fragment([
            .h2()(voice(zh: "时限灯", en: "Time limits")),
            Components.timer(
                .init(
                    nil, .ok, Text(zh: "宽裕：还剩 6 个工作日", en: "In time: 6 working days left"),
                    used: .init(9, of: 15, Components.Used.workingDays)), voice),
            Components.timer(
                .init(
                    Text(zh: "处理先行登记保存的证据", en: "Deal with the evidence preserved"), .warn,
                    Text(zh: "将到期：还剩 1 个工作日", en: "Nearly due: 1 working day left"),
                    used: .init(6, of: 7, Components.Used.workingDays),
                    due: .on(
                        LegalSamples.day.adding(days: 3),
                        basis: Text(zh: "到期未处理自动解除。", en: "If not dealt with it lapses."),
                        explained: .components)), voice),
            Components.timer(
                .init(
                    nil, .late, Text(zh: "已逾期 1 个工作日", en: "1 working day late"),
                    used: .init(15, of: 15, Components.Used.workingDays)), voice),
            Components.timer(
                .init(
                    nil, .rest, Text(zh: "中止：等鉴定结论", en: "Suspended: waiting for the appraisal"),
                    due: .stopped(since: since, by: Text(zh: "中止审批表", en: "the approval form"))), voice),
            Components.timer(
                .init(
                    Text(zh: "办案期限", en: "Period of the case"), .ok,
                    Text(zh: "还剩 61 日", en: "61 days left"), used: .init(29, of: 90, Components.Used.days)), voice),
            Components.row(
                Components.clock(.ok, Text(zh: "已按时办结", en: "Closed in time"), voice),
                Components.ticks(.init(3, of: 5, Components.Used.workingDays), voice)),
        ])
    }

    private func tags(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "标签", en: "Tags")),
            Components.row(
                Components.tag(.plain, Text(zh: "草稿", en: "Draft"), voice),
                Components.tag(.ok, Text(zh: "已送达", en: "Served"), voice),
                Components.tag(.warn, Text(zh: "待核原件", en: "Original to be checked"), voice),
                Components.tag(.late, Text(zh: "缺签名", en: "Signature missing"), voice),
                Components.finding(Text(zh: "容易混淆", en: "Likely to confuse"), voice),
                Components.kind(Text(zh: "示例", en: "Sample"), voice)),
        ])
    }

    private func tasks(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "任务单", en: "Tasks")),
            Components.tasks(
                [
                    .init(Text(zh: "申请人情况", en: "The applicant"), .open(.components, Text(zh: "已完成", en: "Done"))),
                    .init(Text(zh: "权利证明", en: "Proof of right"), .open(.components, Text(zh: "进行中", en: "Begun"))),
                    .init(Text(zh: "维权费用", en: "Costs"), .open(.components, Text(zh: "未开始", en: "Not begun"))),
                    .init(
                        Text(zh: "提交", en: "Submit"),
                        .shut(Text(zh: "前三项完成后可办", en: "Once the three above are done"))),
                ], voice),
        ])
    }

    private func notices(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "提示", en: "Notices")),
            Components.notice(
                .plain, .h3()(voice(zh: "一般提示", en: "A plain notice")),
                .p()(voice(zh: "材料可以以后补充。", en: "Papers can be added later."))),
            Components.notice(.ok, .p()(voice(zh: "已补充一份材料。", en: "One paper was added."))),
            Components.notice(
                .warn,
                .h3()(voice(zh: "明年的放假通知还没有公布", en: "Next year's holiday notice is not out yet")),
                .p()(voice(zh: "2027 年的日期暂按周末推算。", en: "Dates in 2027 are worked out from weekends alone."))),
            Components.notice(
                .late, .h3()(voice(zh: "这次没有存上", en: "This was not saved")),
                .p()(
                    voice(
                        zh: "磁盘已满，您填的内容还在本页。编号 ",
                        en: "The disk is full; what you entered is still on this page. Id "),
                    .code(.set(.translate, "no"))(.text("5F2K-9Q")))),
        ])
    }

    private func empties(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "空", en: "Empty")),
            Components.empty(
                Text(zh: "没有待办", en: "Nothing to do"),
                Text(zh: "新的办件分到您名下时会出现在这里。", en: "A matter given to you will stand here."),
                link: (.components, Text(zh: "看科室待办", en: "See the section's matters")), rank: .three, voice),
            .h2()(voice(zh: "封存", en: "Sealed")),
            Components.empty(
                Text(zh: "本件已封存", en: "This matter is sealed"),
                Text(
                    zh: "涉及商业秘密。您可以知道它存在，不能看内容；查看会留痕，须负责人同意。",
                    en: "It holds trade secrets. You may know it exists but not read it; reading needs consent and is "
                        + "recorded."),
                link: (.components, Text(zh: "申请查看", en: "Ask to read it")), isSealed: true, rank: .three, voice),
        ])
    }

    private func folds(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "折叠、引文", en: "Folds and quotations")),
            Components.more(
                Text(zh: "需要带什么", en: "What to bring"), isOpen: true, voice,
                .p()(voice(zh: "购买凭证、商品照片。", en: "Proof of purchase, pictures of the goods."))),
            Components.inset(
                Text(
                    zh: "违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。",
                    en: "A minor violation put right in time and without harm is not penalised."), voice),
        ])
    }

    private func seals(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "印", en: "Seals")),
            Components.row(.span(.class("seal"), .ariaHidden)(.text("知盾")), Components.stamp("知盾收讫")),
        ])
    }
}
