package import Base
package import Likeness

/// 比对名称: which names of the library a name is like, and why, glyph under glyph.
package struct SimilarPage: Sendable {
    private let typed: String
    private let library: Library?
    private let matches: [Match]?
    private let problems: Problems

    /// The library that is asked: how many names it holds and what it is called.
    package struct Library: Sendable {
        let count: Int
        let name: Text

        package init(count: Int, name: Text) {
            self.count = count
            self.name = name
        }

        /// The names the product shows itself with; they are no registered marks.
        package static func sample(count: Int) -> Library {
            Library(
                count: count,
                name: Text(zh: "示例名称库：企业与品牌简称", en: "Sample names: short names of companies and brands"))
        }
    }

    /// `library` is nil where none was built; `matches` nil before anything was asked.
    package init(typed: String, library: Library?, matches: [Match]?, problems: Problems) {
        self.typed = typed
        self.library = library
        self.matches = matches
        self.problems = problems
    }

    package func render(in frame: Frame) -> Node {
        let voice = frame.voice
        let name = Text(zh: "比对名称", en: "Compare a name")
        return frame.page(
            title: problems.isEmpty ? name : Text(zh: "错误：" + name.zh, en: "Error: " + name.en), section: .similar,
            problems.summary(voice),
            .h1()(voice(name)),
            .p(.class("lede"))(
                voice(
                    zh: "输入一个名称，看与库里的哪些相近，逐字说明为什么。结果只供参考，不是结论。",
                    en:
                        "Enter a name to see which in the library it is like, and why, glyph by glyph. It advises and decides "
                        + "nothing.")),
            library.map { body($0, voice) } ?? missing(voice)
        )
    }

    private func body(_ library: Library, _ voice: Voice) -> Node {
        .fragment([
            .element(
                .form, [.action(.similar), .set(.method, "get"), .novalidate],
                [
                    Controls.text(
                        "text", Text(zh: "名称", en: "Name"),
                        hint: Text(
                            zh: "在“\(library.name.zh)”的\(library.count)条里查找。",
                            en: "Looks through \(library.count) entries: \(library.name.en)."),
                        typed: typed, problems: problems, voice),
                    .div(.class("button-row"))(.button(.class("button"))(voice(zh: "比对", en: "Compare"))),
                ]),
            matches.map { results($0, voice) } ?? .nothing,
        ])
    }

    private func results(_ matches: [Match], _ voice: Voice) -> Node {
        guard !matches.isEmpty else {
            return .div(.class("empty"))(
                .h2()(voice(zh: "没有相近的名称", en: "No name is like it")),
                .p()(
                    voice(
                        zh: "库里没有同字、同音或者只差一个字的名称。",
                        en: "None has the same characters or sound, or differs by one character.")))
        }
        return .fragment([
            .h2()(voice(zh: "相近的名称", en: "Names it is like")),
            .fragment(matches.map { LikenessBlock($0).render(rank: .three, voice) }),
        ])
    }

    private func missing(_ voice: Voice) -> Node {
        .div(.class("empty"))(
            .h2()(voice(zh: "还没有名称库", en: "There is no library yet")),
            .p()(
                voice(
                    zh: "管理员用 zhidun register index 建立名称库以后，这里就能比对。",
                    en: "It works once the administrator has built one with zhidun register index.")))
    }
}

extension LikenessBlock {
    /// A name of the library held against one that somebody gave.
    init(_ match: Match) {
        let label = match.verdict.label
        let hundredths = Int((match.score * 100).rounded())
        let score = "\(hundredths / 100)." + String(hundredths % 100 + 100).suffix(2)
        self.init(
            Text(same: match.entry.mark),
            finding: Text(zh: "\(label.zh)　\(score)", en: "\(label.en) \(score)"),
            first: Text(zh: "库中名称", en: "Listed"), second: Text(zh: "所给名称", en: "Given"),
            pairs: match.comparison.alignment.columns.map { column in
                LikenessBlock.Pair(
                    column.mark?.sign, column.text?.sign, isSame: column.relation == .same, column.relation.label)
            },
            reasons: match.comparison.why.map { finding in
                LikenessBlock.Reason(finding.name, finding.text, hundredths: Int((finding.score * 100).rounded()))
            })
    }
}
