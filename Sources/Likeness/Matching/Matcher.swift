import Base

/// 比对: holds two names against each other.
package struct Matcher: Sendable {
    package let hanzi: Hanzi
    package let algorithm: Algorithm

    package init(hanzi: Hanzi, algorithm: Algorithm = .simple1) {
        self.hanzi = hanzi
        self.algorithm = algorithm
    }

    /// How like a text is to a mark.
    package func compare(_ text: String, with mark: String) -> Comparison {
        var aligner = Aligner()
        return compare(name(text), with: name(mark), aligner: &aligner)
    }

    /// Whether anything in a text can be compared: a letter, a character, a digit or a symbol.
    package func isComparable(_ text: String) -> Bool {
        text.unicodeScalars.contains { Folding.fold($0) != nil }
    }

    func name(_ text: String) -> Name {
        Name(text, hanzi: hanzi, padding: algorithm.padding)
    }

    /// The whole names, and where either has generic words, what remains without them; the better of the two counts.
    func compare(_ text: Name, with mark: Name, aligner: inout Aligner) -> Comparison {
        var whole = aligner.tally(mark.units, mark.whole, text.units, text.whole)
        whole.verbatim = text.text.unicodeScalars.elementsEqual(mark.text.unicodeScalars) && !text.units.isEmpty
        let wholeScore = algorithm.score(whole)
        guard text.isPadded || mark.isPadded else {
            return comparison(text, text.whole, mark, mark.whole, whole, factor: 1, &aligner)
        }
        var core = aligner.tally(mark.units, mark.core, text.units, text.core)
        core.verbatim = text.words(text.core).unicodeScalars.elementsEqual(mark.words(mark.core).unicodeScalars)
        guard algorithm.score(core) * algorithm.paddingFactor > wholeScore else {
            return comparison(text, text.whole, mark, mark.whole, whole, factor: 1, &aligner)
        }
        return comparison(text, text.core, mark, mark.core, core, factor: algorithm.paddingFactor, &aligner)
    }

    private func comparison(
        _ text: Name, _ inText: Range<Int>, _ mark: Name, _ inMark: Range<Int>, _ tally: Tally, factor: Double,
        _ aligner: inout Aligner
    ) -> Comparison {
        let alignment = Alignment(mark: mark, inMark, text: text, inText, aligner: &aligner, hanzi: hanzi)
        var why = algorithm.features.compactMap { $0.finding(tally, alignment, factor: factor) }
        why.sort { $0.score > $1.score }
        let score = algorithm.score(tally) * factor
        if factor < 1 { why.append(padding(text, mark, alignment, score: score)) }
        return Comparison(
            text: text.text, mark: mark.text, score: score,
            verdict: score >= algorithm.operatingPoint ? .confusable : .distinct, why: why, alignment: alignment)
    }

    private func padding(_ text: Name, _ mark: Name, _ alignment: Alignment, score: Double) -> Comparison.Finding {
        var words: [String] = []
        for name in [mark, text] {
            for range in name.paddings where !words.contains(name.words(range)) { words.append(name.words(range)) }
        }
        let columns = alignment.columns.filter { $0.relation == .padding }
        return Comparison.Finding(
            feature: "padding", name: Algorithm.paddingName,
            text: Text(
                zh: "“\(words.joined(separator: "”“"))”是通用词，去掉后比较。",
                en: "Generic words were left out of the comparison: " + words.joined(separator: ", ") + "."),
            spans: Feature.spans(columns), score: score)
    }
}
