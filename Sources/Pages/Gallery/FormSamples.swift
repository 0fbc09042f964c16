import Base
import Procedure

/// Every control, empty, filled and wrong.
struct FormSamples {
    private let problems = Problems([
        Problem("addr", Text(zh: "请写明店铺在哪里，或选择“说不清楚”", en: "Say where the shop is, or choose “Not sure”")),
        Problem("seen-m", Text(zh: "月份应在1至12之间，您填的是“１３”", en: "The month must be from 1 to 12; you entered “１３”")),
        Problem("true", Text(zh: "请确认以上内容", en: "Confirm the above")),
    ])

    func render(_ voice: Voice) -> Node {
        .fragment([
            .h2()(voice(zh: "表单", en: "Forms")),
            problems.summary(voice),
            .element(
                .form, [.action(.components), .set(.method, "get"), .novalidate],
                [
                    Components.columns(
                        even: true, .fragment([choices(voice), words(voice)]), .fragment([date(voice), upload(voice)])),
                    Components.buttons(
                        Components.button(.ordinary, Text(zh: "继续", en: "Continue"), voice),
                        Components.button(
                            .plain, Text(zh: "存草稿", en: "Save draft"), sends: ("draft", "1"), voice)),
                ]),
        ])
    }

    private func choices(_ voice: Voice) -> Node {
        let address = Controls.text(
            "addr", Text(zh: "店名或地址", en: "Name or address of the shop"),
            hint: Text(zh: "例如：示例路 12 号", en: "For example: 12 Sample Road"), typed: "", problems: problems, voice)
        return .fragment([
            Controls.radios(
                "where", Text(zh: "您在哪里看到的？", en: "Where did you see it?"), asked: .group,
                hint: Text(zh: "选最接近的一项。", en: "Choose the nearest."),
                [
                    .init("shop", Text(zh: "实体店铺、市场摊位", en: "A shop or stall"), isChosen: true, reveals: address),
                    .init(
                        "online", Text(zh: "网店、直播间、小程序", en: "An online shop or live stream"),
                        hint: Text(zh: "下一步请您粘贴链接或口令。", en: "You will be asked for the link.")),
                    .init("unsure", Text(zh: "说不清楚", en: "Not sure"), isAlternative: true),
                ], problems: problems, voice),
            Controls.radios(
                "verdict", Text(zh: "您的判断", en: "Your judgement"), asked: .group,
                [
                    .init("yes", Text(zh: "像，转为核查", en: "Alike, verify"), key: "1"),
                    .init("no", Text(zh: "不像，不再提示", en: "Not alike, do not show again"), key: "2"),
                ], problems: problems, voice),
            Controls.checkboxes(
                "rights", Text(zh: "涉及哪些权利", en: "Which rights"),
                [
                    .init("mark", Text(zh: "商标", en: "Trade mark"), isChosen: true),
                    .init("patent", Text(zh: "专利", en: "Patent")),
                ], problems: problems, voice),
            Controls.checkbox(
                "true",
                .init(
                    "yes", Text(zh: "以上是我所知道的实情", en: "The above is true as far as I know"),
                    hint: Text(zh: "举报人对内容的真实性负责。", en: "Those who report answer for its truth.")),
                problems: problems, voice),
        ])
    }

    private func words(_ voice: Voice) -> Node {
        .fragment([
            Controls.text(
                "code", Text(zh: "回执号", en: "Receipt number"),
                hint: Text(zh: "二十八位，空格、小写、全角都可以", en: "28 characters; spaces and lower case are fine"),
                typed: "7K3Q 9WZX", problems: problems, code: true, voice),
            FormFields.field(
                Form.Field(
                    "fine", Text(zh: "罚款", en: "Fine"), .money(), required: false),
                typed: ["fine": ["1234.50"]], problems: problems, voice),
            Controls.password(
                "secret", Text(zh: "口令", en: "Password"),
                hint: Text(zh: "至少十二个字符", en: "At least twelve characters"), isNew: true, problems: problems, voice),
        ])
    }

    private func date(_ voice: Voice) -> Node {
        .fragment([
            day(voice),
            Controls.dayAndTime(
                "began", Text(zh: "开始时刻", en: "Began"), hint: Text(zh: "时刻如 9:30", en: "The time as in 9:30"),
                typed: DateEntry(year: "2026", month: "11", day: "8"), time: TimeEntry("９时５分"), problems: problems,
                voice),
        ])
    }

    private func day(_ voice: Voice) -> Node {
        Controls.date(
            "seen", Text(zh: "最近一次是什么时候看到的？", en: "When did you see it last?"), asked: .group,
            hint: Text(zh: "例如 2026 年 11 月 8 日。全角数字也可以。", en: "For example 8 November 2026."),
            typed: DateEntry(year: "２０２６", month: "１３", day: "８"),
            instead: .init("unknown", Text(zh: "记不清具体日子", en: "I do not remember the day")), problems: problems, voice)
    }

    private func upload(_ voice: Voice) -> Node {
        .fragment([
            Controls.choice(
                "stage", Text(zh: "环节", en: "Stage"),
                groups: [
                    .init(
                        Text(zh: "核查", en: "Verification"),
                        [("1", Text(zh: "待核查", en: "To be verified")), ("2", Text(zh: "核查中", en: "Being verified"))])
                ], chosen: "2", problems: problems, voice),
            Controls.textarea(
                "facts", Text(zh: "新想起的事实", en: "Facts you remembered"),
                hint: Text(zh: "不要写与这件事无关的个人信息。", en: "Leave out personal details that do not matter here."),
                typed: "", problems: problems, voice),
            Controls.upload(
                "file", Text(zh: "照片、录像、凭证", en: "Pictures, recordings, receipts"),
                hint: Text(zh: "最多 10 个，每个不超过 20 MB。", en: "Up to 10 files, 20 MB each."), accept: "image/*,.pdf",
                files: [
                    .kept("包装背面.jpg", size: "1.1 MB", remove: ("remove", "sample")),
                    .refused(
                        "视频.mov", size: "64 MB",
                        why: Text(zh: "超过 20 MB，未收存", en: "Over 20 MB, not kept"),
                        instead: (.components, Text(zh: "分段说明", en: "How to split it"))),
                ], problems: problems, voice),
        ])
    }
}
