package import Base

/// 近似比对: two names, glyph under glyph, and why they are alike.
package struct LikenessBlock: Sendable {
    private let heading: Text
    private let finding: Text
    private let first: Text
    private let second: Text
    private let pairs: [Pair]
    private let reasons: [Reason]
    private let note: Text?

    /// `first` and `second` say whose names the rows hold: 登记商标, 商品标题.
    package init(
        _ heading: Text, finding: Text, first: Text, second: Text, pairs: [Pair], reasons: [Reason], note: Text? = nil
    ) {
        self.heading = heading
        self.finding = finding
        self.first = first
        self.second = second
        self.pairs = pairs
        self.reasons = reasons
        self.note = note
    }

    /// Two glyphs that stand under each other; nil where one name has none there.
    package struct Pair: Sendable {
        let first: String?
        let second: String?
        let isSame: Bool
        /// 同音, 繁简, 差一笔: how they are related, and what shows it.
        let relation: Text
        let detail: Text?

        package init(_ first: String?, _ second: String?, isSame: Bool, _ relation: Text, detail: Text? = nil) {
            self.first = first
            self.second = second
            self.isSame = isSame
            self.relation = relation
            self.detail = detail
        }
    }

    /// One feature of the comparison with its score in hundredths.
    package struct Reason: Sendable {
        let feature: Text
        let sentence: Text
        let hundredths: Int

        package init(_ feature: Text, _ sentence: Text, hundredths: Int) {
            self.feature = feature
            self.sentence = sentence
            self.hundredths = min(max(hundredths, 0), 100)
        }
    }

    /// `.like`
    package func render(rank: Components.Rank = .two, _ voice: Voice) -> Node {
        .div(.class("like"))(
            .div(.class("like-head"))(rank.heading(voice(heading)), Components.finding(finding, voice)),
            .div(.class("glyphs-scroll"), .set(.tabindex, "0"), .set(.role, "region"), label(voice))(glyphs(voice)),
            why(rank, voice),
            note.map { .p(.class("small hush flat"))(voice($0)) } ?? .nothing
        )
    }

    /// A long name scrolls sideways within its block, also by the keyboard.
    private func label(_ voice: Voice) -> Attribute {
        .set(.ariaLabel, voice[Text(zh: "逐字对照：\(heading.zh)", en: "Glyph by glyph: \(heading.en)")])
    }

    private func glyphs(_ voice: Voice) -> Node {
        .table(.class("glyphs"))(
            .caption(.class("vh"))(voice(zh: "两个名称逐字对照", en: "The two names glyph by glyph")),
            .tbody()(
                row(first, voice) { glyph($0.first, lacking: Text(zh: "多", en: "extra"), voice) },
                row(second, voice) { glyph($0.second, lacking: Text(zh: "缺", en: "missing"), voice) },
                row(Text(zh: "逐字比较", en: "How alike"), voice) { pair in
                    .fragment([
                        voice(pair.relation), pair.detail.map { .fragment([.br(), voice($0)]) } ?? .nothing,
                    ])
                }
            ))
    }

    private func row(_ name: Text, _ voice: Voice, _ cell: (Pair) -> Node) -> Node {
        .tr()(
            [.th(.set(.scope, "row"))(head(name, voice))]
                + pairs.map { pair in
                    pair.isSame ? .td(.class("is-same"))(cell(pair)) : .td(.class("is-diff"))(cell(pair))
                })
    }

    /// The narrow column breaks a Chinese name after every second character and an English one between its words.
    private func head(_ name: Text, _ voice: Voice) -> Node {
        let parts: [String]
        if voice.language == .zh {
            let characters = Array(name.zh)
            parts = stride(from: 0, to: characters.count, by: 2).map { start in
                String(characters[start..<min(start + 2, characters.count)])
            }
        } else {
            parts = name.en.split(separator: " ").map(String.init)
        }
        return .fragment(
            parts.enumerated().flatMap { place, part -> [Node] in
                // A word too long for the column may break all the same.
                let whole = part.count <= 6 ? Node.span(.class("nowrap"))(.text(part)) : .text(part)
                guard place > 0 else { return [whole] }
                return [voice.language == .zh ? .wbr() : .text(" "), whole]
            })
    }

    /// Where a name has no glyph, the cell says which of the two is longer.
    private func glyph(_ glyph: String?, lacking: Text, _ voice: Voice) -> Node {
        guard let glyph else { return Components.tag(.plain, lacking, voice) }
        return .span(.class("glyph"), .lang("zh-CN"))(.text(glyph))
    }

    private func why(_ rank: Components.Rank, _ voice: Voice) -> Node {
        guard !reasons.isEmpty else { return .nothing }
        let heading = voice(zh: "为什么", en: "Why")
        return .fragment([
            rank == .two ? .h3()(heading) : .p()(.strong()(heading)),
            .ul(.class("why"))(
                reasons.map { reason in
                    .li()(
                        .span()(
                            voice(reason.feature), .br(), .span(.class("small hush"))(voice(reason.sentence))),
                        .b()(.text(score(reason.hundredths))),
                        Components.bar(reason.hundredths * 10))
                }),
        ])
    }

    private func score(_ hundredths: Int) -> String {
        "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + String(hundredths % 100)
    }
}
