package import Base
import Procedure

/// 一页一问: one page of a form that is filled in page by page.
package struct QuestionPage: Sendable {
    private let act: String
    private let form: Text
    private let place: (number: Int, of: Int)
    private let step: FormStep
    private let typed: [String: [String]]
    private let files: [String: [Controls.File]]
    private let problems: Problems
    private let back: Address
    private let token: String
    private let notice: Text?

    /// - Parameters:
    ///   - act: which form it is; a page sent after its day begins it anew.
    ///   - form: what the form is called.
    ///   - place: which page it is, of how many as far as one can tell.
    ///   - token: proves that the form came from this site.
    package init(
        _ act: String, _ form: Text, place: (number: Int, of: Int), step: FormStep, typed: [String: [String]],
        files: [String: [Controls.File]], problems: Problems, back: Address, token: String, notice: Text? = nil
    ) {
        self.act = act
        self.notice = notice
        self.form = form
        self.place = place
        self.step = step
        self.typed = typed
        self.files = files
        self.problems = problems
        self.back = back
        self.token = token
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let question = step.fields[0].label
        let kicker = Text(
            zh: "\(form.zh)　第\(place.number)步，共\(place.of)步", en: "\(form.en): step \(place.number) of \(place.of)")
        let encoding: [Attribute] = step.takesFiles ? [.set(.enctype, "multipart/form-data")] : []
        return frame.page(
            title: problems.isEmpty ? question : Text(zh: "错误：" + question.zh, en: "Error: " + question.en),
            section: .report, isPrivate: true,
            Components.back(back, Text(zh: "上一步", en: "Back"), voice),
            problems.summary(voice),
            notice.map { Components.notice(.warn, .p()(voice($0))) } ?? .nothing,
            .element(
                .form,
                [.action(.reportQuestion(step.name).with(.init("form", act))), .set(.method, "post"), .novalidate]
                    + encoding,
                [.input(.type("hidden"), .name("token"), .value(token))]
                    + step.fields.enumerated().map { index, field in
                        FormFields.field(
                            field, typed: typed, asked: index == 0 ? .page(kicker: kicker) : .among,
                            problems: problems, files: files[field.id.text] ?? [], voice)
                    } + [buttons(voice)])
        )
    }

    private func buttons(_ voice: Voice) -> Node {
        Components.buttons(
            Components.button(.ordinary, Text(zh: "继续", en: "Continue"), voice),
            step.takesFiles
                ? Components.button(
                    .plain, Text(zh: "先收下选好的文件", en: "Take the chosen files now"), sends: ("then", "stay"), voice)
                : .nothing,
            Components.button(
                .link, Text(zh: "存起来，二十四小时内回来填", en: "Keep it and go on within 24 hours"), sends: ("then", "keep"),
                voice))
    }
}

/// 已存好: until when a form that is not finished is kept, and how to come back to it.
package struct DraftKeptPage: Sendable {
    private let until: Instant
    private let token: String

    package init(until: Instant, token: String) {
        self.until = until
        self.token = token
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "已经替您存好", en: "It is kept for you")
        return frame.page(
            title: title, section: .report,
            .h1()(voice(title)),
            .p(.class("lede"))(
                voice(
                    zh: "请在\(until.text.zh)以前，用同一台设备、同一个浏览器回到“举报与请求”接着填。过后内容销毁，找不回来。",
                    en:
                        "Come back to “Report” on the same device and in the same browser before \(until.text.en). After that it is "
                        + "destroyed and cannot be recovered.")),
            .p()(voice(zh: "它还没有提交，没有人看得到。", en: "It has not been sent and nobody can see it.")),
            .div(.class("button-row"))(
                Components.button(.ordinary, Text(zh: "接着填", en: "Go on with it"), to: .reportCheck, voice)),
            .element(
                .form, [.action(.reportEnd), .set(.method, "post")],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    .p()(
                        voice(zh: "这是别人也用的设备？", en: "Do others use this device?"), voice.gap,
                        Components.button(.plain, Text(zh: "销毁这份草稿", en: "Destroy the draft"), voice)),
                ])
        )
    }
}
