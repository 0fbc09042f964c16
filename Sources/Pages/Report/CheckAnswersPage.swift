package import Base
package import Likeness
import Procedure

/// 核对: everything that was filled in, each with a way back, before it is sent off.
package struct CheckAnswersPage: Sendable {
    private let form: Text
    private let pages: Int
    private let steps: [FormStep]
    private let shown: [String: Shown]
    private let matches: [Match]
    private let problems: Problems
    private let token: String
    private let thing: Text
    private let back: Address

    /// 填报内容: how an answer is shown.
    package enum Shown: Sendable {
        case text(String)
        case words([Text])
        case day(Day)
        case files([(name: String, size: String)])
        case rows(RowsShown)
    }

    /// - Parameter thing: what is sent off: a report, a request.
    package init(
        _ form: Text, sends thing: Text, steps: [FormStep], shown: [String: Shown], matches: [Match],
        problems: Problems, token: String
    ) {
        self.form = form
        self.thing = thing
        self.pages = steps.count + 1
        self.steps = steps
        self.shown = shown
        self.matches = matches
        self.problems = problems
        self.token = token
        self.back = steps.last.map { .reportQuestion($0.name) } ?? .report
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let title = Text(zh: "核对您写的内容", en: "Check what you wrote")
        return frame.page(
            title: problems.isEmpty ? title : Text(zh: "错误：" + title.zh, en: "Error: " + title.en),
            section: .report, isPrivate: true,
            Components.back(back, Text(zh: "上一步", en: "Back"), voice),
            problems.summary(voice),
            .h1()(
                .span(.class("kicker"))(
                    voice(zh: "\(form.zh)　第\(pages)步，共\(pages)步", en: "\(form.en): step \(pages) of \(pages)")),
                voice(title)),
            .p()(
                voice(
                    zh: "提交之前都可以改。提交以后不能删改，只能补充。",
                    en: "You can change anything until you send it. Afterwards you can only add to it.")),
            .fragment(CheckAnswersPage.Part.allCases.map { part($0, voice) }),
            .h2()(voice(zh: "提交", en: "Send")),
            .element(
                .form, [.action(.reportCheck), .set(.method, "post"), .novalidate],
                [
                    .input(.type("hidden"), .name("token"), .value(token)),
                    Controls.checkbox(
                        "true",
                        Controls.Choice(
                            "yes", Text(zh: "以上是我所知道的实情", en: "This is what I know to be true"),
                            hint: Text(
                                zh: "举报人对内容的真实性负责（投诉举报处理办法第二十八条）。",
                                en:
                                    "Who reports answers for the truth of it (Measures on complaints and reports, article 28)."
                            )),
                        problems: problems, voice),
                    Components.buttons(
                        Components.button(
                            .ordinary, Text(zh: "提交\(thing.zh)", en: "Send the \(thing.en)"), voice),
                        .span(.class("hush small"))(voice(zh: "提交后立即得到回执", en: "You get a receipt at once"))),
                ])
        )
    }

    /// 分组: what was seen, the files, who one is.
    private enum Part: CaseIterable {
        case seen, files, person

        init(_ field: Form.Field) {
            if case .files = field.kind {
                self = .files
            } else {
                self = ["identity", "name", "contact"].contains(field.id) ? .person : .seen
            }
        }

        var heading: Text {
            switch self {
            case .seen: Text(zh: "看到了什么", en: "What you saw")
            case .files: Text(zh: "材料", en: "Files")
            case .person: Text(zh: "您的身份", en: "Who you are")
            }
        }
    }

    private func part(_ part: Part, _ voice: Voice) -> Node {
        let facts = steps.flatMap { step in
            step.fields.filter { Part($0) == part }.map { fact($0, of: step, voice) }
        }
        guard !facts.isEmpty else { return .nothing }
        return .fragment([
            .h2()(voice(part.heading)), Components.facts(facts, voice), part == .seen ? screening(voice) : .nothing,
        ])
    }

    private func fact(_ field: Form.Field, of step: FormStep, _ voice: Voice) -> Components.Fact {
        Components.Fact.answer(
            field.label, node(shown[field.id.text], voice), change: .reportQuestion(step.name))
    }

    private func node(_ shown: Shown?, _ voice: Voice) -> Node {
        switch shown {
        case .text(let text): .bdi()(.text(text))
        case .words(let words): .text(words.map { voice[$0] }.joined(separator: voice.language == .zh ? "、" : ", "))
        case .day(let day): voice.day(day, weekday: true)
        case .files(let files):
            .fragment(
                files.enumerated().flatMap { index, file in
                    [
                        index == 0 ? .nothing : .br(), .bdi()(.text(file.name)),
                        .text(voice.language == .zh ? "，" : ", "), .text(file.size),
                    ]
                })
        case .rows(let rows): rows.node(voice)
        case nil: .span(.class("hush"))(voice(zh: "没有填写", en: "Not given"))
        }
    }

    /// 比对: what the name is like; for the officer to weigh, and said so.
    private func screening(_ voice: Voice) -> Node {
        guard let best = matches.first else { return .nothing }
        let names = matches.map { "“\($0.entry.mark)”" }
        let why = best.comparison.why.prefix(3).map(\.text)
        return Components.notice(
            .plain,
            .h3()(
                voice(
                    zh: "“\(best.comparison.text)”与名称库里的\(names.count)个名称相近",
                    en:
                        "“\(best.comparison.text)” is like \(names.count == 1 ? "a name" : "\(names.count) names") in the library"
                )),
            .p()(
                .text(names.joined(separator: voice.language == .zh ? "、" : ", ")),
                .text(voice.language == .zh ? "。" : ". "),
                .fragment(why.map { .fragment([voice($0), voice.space]) }),
                voice(
                    zh: "这是自动比对，供办案人员参考，不是认定。",
                    en: "This is an automatic comparison for the officer to weigh, not a finding.")))
    }
}
