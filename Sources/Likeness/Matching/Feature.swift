import Base

/// 特征: one way for two names to be alike, with its weight and the words that explain it.
struct Feature: Sendable {
    let id: String
    let name: Text
    /// The score of a pair that has the feature in full.
    let weight: Double
    /// How far a pair has it, from 0 to 1.
    let strength: @Sendable (Tally) -> Double
    /// The columns that show it.
    let shows: @Sendable (Alignment.Relation) -> Bool
    /// What was found, in words.
    let words: @Sendable (Tally, [Alignment.Column]) -> Text

    func score(_ tally: Tally) -> Double {
        weight * strength(tally)
    }

    func finding(_ tally: Tally, _ alignment: Alignment, factor: Double) -> Comparison.Finding? {
        let score = score(tally)
        guard score > 0 else { return nil }
        let columns = alignment.columns.filter { shows($0.relation) }
        return Comparison.Finding(
            feature: id, name: name, text: words(tally, columns), spans: Feature.spans(columns), score: score * factor)
    }

    /// The places of these columns in both names, neighbours joined.
    static func spans(_ columns: [Alignment.Column]) -> [Comparison.Span] {
        func joined(_ side: Comparison.Span.Side, _ glyphs: [Alignment.Glyph]) -> [Comparison.Span] {
            var spans: [Comparison.Span] = []
            for glyph in glyphs {
                if let last = spans.last, last.to == glyph.place {
                    spans[spans.count - 1] = Comparison.Span(side: side, from: last.from, to: glyph.place + 1)
                } else {
                    spans.append(Comparison.Span(side: side, from: glyph.place, to: glyph.place + 1))
                }
            }
            return spans
        }
        return joined(.mark, columns.compactMap(\.mark)) + joined(.text, columns.compactMap(\.text))
    }
}
