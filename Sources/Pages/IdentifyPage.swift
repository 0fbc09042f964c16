import Base
package import Rights

/// 核编号: which identifier a number is, and whether its check digit holds.
package struct IdentifyPage: Sendable {
    private let typed: String
    private let found: [Identification]
    private let problems: Problems

    /// `found` are the readings of what was typed; empty before anything was.
    package init(typed: String, found: [Identification], problems: Problems) {
        self.typed = typed
        self.found = found
        self.problems = problems
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let name = Text(zh: "核编号", en: "Check a number")
        return frame.page(
            title: problems.isEmpty ? name : Text(zh: "错误：" + name.zh, en: "Error: " + name.en), section: .identify,
            problems.summary(voice),
            .h1()(voice(name)),
            .p(.class("lede"))(
                voice(
                    zh: "统一社会信用代码、组织机构代码、专利号、商标注册号、登记号、文号：看是哪一种，校验位对不对。",
                    en:
                        "Credit codes, patent, trademark and registration numbers, document numbers: which kind it is and whether "
                        + "its check digit holds.")),
            .element(
                .form, [.action(.identify), .set(.method, "post"), .novalidate],
                [
                    Controls.text(
                        "text", Text(zh: "编号", en: "Number"),
                        hint: Text(
                            zh: "空格、小写、全角都可以。不保存您输入的内容。",
                            en: "Spaces, lower case and full width are fine. It is not stored."),
                        typed: typed, problems: problems, code: true, voice),
                    .div(.class("button-row"))(.button(.class("button"))(voice(zh: "核对", en: "Check"))),
                ]),
            results(voice)
        )
    }

    private func results(_ voice: Voice) -> Node {
        guard !found.isEmpty else { return .nothing }
        let heading =
            found.count == 1
            ? Text(zh: "它是", en: "It is")
            : Text(zh: "它可能是以下\(found.count)种", en: "It may be one of these \(found.count)")
        return .fragment([.h2()(voice(heading))] + found.map { reading($0, voice) })
    }

    private func reading(_ identification: Identification, _ voice: Voice) -> Node {
        let tag: Node =
            switch (identification.valid, identification.checked) {
            case (true, true): Components.tag(.ok, Text(zh: "校验相符", en: "Check digit holds"), voice)
            case (true, false): Components.tag(.plain, Text(zh: "形式相符", en: "Form fits"), voice)
            case (false, _): Components.tag(.late, Text(zh: "不成立", en: "Does not hold"), voice)
            }
        let parts = identification.parts.map { part in (part.name, Node.bdi()(voice(part.value))) }
        return .fragment([
            .h3()(voice(identification.scheme.name), .text(" "), tag),
            Components.facts(
                [(Text(zh: "规范写法", en: "Canonical form"), Node.code(.class("no"))(.text(identification.canonical)))]
                    + parts,
                voice),
            identification.why.isEmpty ? .nothing : .ul()(identification.why.map { .li()(voice($0)) }),
        ])
    }
}
