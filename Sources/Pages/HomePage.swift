import Base

/// 首页: what one can do here, and what is done elsewhere.
package struct HomePage: Sendable {
    private let newest: [PublishedDecision]

    /// `newest` are the decisions published last; without any the page does not speak of them.
    package init(newest: [PublishedDecision] = []) {
        self.newest = newest
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        return frame.page(
            title: nil, section: .home,
            .div(.class("cols"))(
                .div()(
                    .h1()(voice(zh: "发现仿冒，告诉我们", en: "Seen a fake? Tell us")),
                    .p(.class("lede"))(
                        voice(
                            zh: "任何人都可以举报侵权假冒，不必注册，也可以不留姓名。您会得到一张回执；以后的每个日期，我们都说明是怎样算出来的。",
                            en:
                                "Anybody can report an infringement, without an account and without a name. You get a receipt, and "
                                + "from then on every date says how it was counted.")),
                    .div(.class("button-row"))(
                        Components.button(.ordinary, Text(zh: "开始举报", en: "Start a report"), to: .report, voice),
                        Components.button(
                            .plain, Text(zh: "凭回执查进度", en: "Follow by receipt"), to: .track, voice)
                    ),
                    .h2()(voice(zh: "您要办什么", en: "What do you need?")),
                    Components.entrances(HomePage.entrances, inTwo: true, voice),
                    .h2()(voice(zh: "这些事请找别处", en: "Not here")),
                    elsewhere(voice)
                ),
                .div()(
                    Components.aside(
                        "track", Text(zh: "查进度", en: "Follow a matter"), isPrinted: false, voice,
                        TrackPage.form(.plain, typed: "", problems: Problems(), voice)),
                    decisions(voice),
                    .section(.class("aside"), .set(.ariaLabelledby, "why"))(
                        .h2(.id("why"))(voice(zh: "凭什么相信这些日期", en: "Why trust these dates")),
                        .p()(
                            voice(
                                zh: "放假与调休按国务院办公厅每年的通知；没有通知的年份按周末推算，并标明“暂按周末推算”。",
                                en:
                                    "Holidays and make-up working days follow the State Council's yearly notices; a year "
                                    + "without a notice is computed from weekends and marked provisional.")),
                        .p()(
                            voice(
                                zh: "每条规则写明依据和核对日期；没有核对到原文的，标明“未核实”。",
                                en:
                                    "Every rule names its article and the day it was checked; one whose text was not read is "
                                    + "marked “not verified”."))
                    ))
            )
        )
    }

    private static let entrances: [Components.Entrance] = [
        .init(
            .report, Text(zh: "举报侵权假冒", en: "Report an infringement"),
            Text(
                zh: "假商标、盗版、假冒专利、冒用地理标志。匿名、保密、实名均可。",
                en: "Fake marks, piracy, false patents, misused indications. Anonymous, in confidence or by name.")),
        .init(
            .report, Text(zh: "权利人请求处理", en: "Request action as right holder"),
            Text(
                zh: "商标、专利、著作权等权利人请求查处；请备好权利证明。",
                en:
                    "Holders of marks, patents and copyright ask the office to act; have the proof of your right at hand."
            )),
        .init(
            .dueDate, Text(zh: "算期限", en: "Work out a due date"),
            Text(
                zh: "选一条规则，填起算日期：哪天算、哪天不算、为什么，逐日列出。",
                en: "Choose a rule, give the starting date: which days count, which do not, and why, day by day.")),
        .init(
            .rules, Text(zh: "查规则", en: "Look up a rule"),
            Text(
                zh: "投诉举报、行政处罚、处罚公示的期限与条件，按施行日期分版本。",
                en: "Time limits and conditions for complaints, reports, penalties and their publication, by version.")),
        .init(
            .similar, Text(zh: "比对名称", en: "Compare a name"),
            Text(
                zh: "输入一个名称，看与名称库里的哪些相近，逐字说明为什么。",
                en: "Enter a name and see which in the library it is like, and why, glyph by glyph.")),
        .init(
            .identify, Text(zh: "核编号", en: "Check a number"),
            Text(
                zh: "统一社会信用代码、专利号、商标注册号……输入一个编号，看是哪一种、校验位对不对。",
                en:
                    "Unified social credit code, patent or trademark number: see which it is and whether its check digit holds."
            )),
    ]

    private func decisions(_ voice: Voice) -> Node {
        guard !newest.isEmpty else { return .nothing }
        return Components.aside(
            "decisions", Text(zh: "最近公布的决定", en: "Decisions published last"), voice,
            Components.timeline(
                newest.map { decision in
                    Components.Happening(
                        decision.publishedOn.description, decision.publishedOn.text,
                        .a(.href(.decision(decision.id)), .lang("zh-CN"))(.text(decision.title.zh)))
                }, voice),
            .p()(.a(.href(.decisions))(voice(zh: "查全部公示", en: "All published decisions"))))
    }

    private func elsewhere(_ voice: Voice) -> Node {
        .ul()(
            .li()(
                voice(
                    zh: "买到假货想退款、索赔，属于消费纠纷：请到",
                    en: "You bought a fake and want your money back: that is a consumer dispute. Go to "),
                .a(.href(.consumerPlatform))(voice(zh: "全国12315平台", en: "the national 12315 platform")),
                voice(zh: "，带上购买凭证。", en: " with your proof of purchase.")),
            .li()(
                voice(
                    zh: "专利侵权由省、设区的市知识产权局裁决，本区不作裁决。",
                    en: "Patent infringement is decided by provincial and city IP offices, not by a district.")),
            .li()(voice(zh: "人身安全受到威胁，请立即报警。", en: "Someone is in danger: call the police."))
        )
    }
}
