package import Base

/// 逐字对照: two names side by side, one column a character.
package struct Alignment: Hashable, Sendable {
    package let columns: [Column]

    package init(columns: [Column]) {
        self.columns = columns
    }

    /// One column: a character of each name, or of one of them.
    package struct Column: Hashable, Sendable {
        package let mark: Glyph?
        package let text: Glyph?
        package let relation: Relation

        package init(mark: Glyph?, text: Glyph?, relation: Relation) {
            self.mark = mark
            self.text = text
            self.relation = relation
        }
    }

    /// A character as it stands in its name.
    package struct Glyph: Hashable, Sendable {
        package let sign: String
        /// Where it stands, counted in Unicode scalars.
        package let place: Int

        package init(sign: String, place: Int) {
            self.sign = sign
            self.place = place
        }
    }

    /// How the two characters of a column are related.
    package enum Relation: Hashable, Sendable {
        case same
        /// 繁简: two forms of one character.
        case script
        /// 同音: the same syllable, with its tone mark where the tone is the same, too.
        case sound(pinyin: String, sameTone: Bool)
        /// 改字: another character.
        case changed
        /// 多字: only the text has it.
        case inserted
        /// 缺字: only the mark has it.
        case missing
        /// 换位: one of two neighbours that changed places.
        case swapped
        /// 通用词: part of a generic word and left out of the comparison.
        case padding

        /// What machines call it.
        package var id: String {
            switch self {
            case .same: "same"
            case .script: "script"
            case .sound: "sound"
            case .changed: "changed"
            case .inserted: "inserted"
            case .missing: "missing"
            case .swapped: "swapped"
            case .padding: "padding"
            }
        }

        /// What the last row of the table says.
        package var label: Text {
            switch self {
            case .same: Text(zh: "相同", en: "same")
            case .script: Text(zh: "繁简异体", en: "variant form")
            case .sound(let pinyin, let sameTone):
                sameTone
                    ? Text(zh: "同音同调 \(pinyin)", en: "same sound and tone \(pinyin)")
                    : Text(zh: "同音 \(pinyin)", en: "same sound \(pinyin)")
            case .changed: Text(zh: "改字", en: "changed")
            case .inserted: Text(zh: "多", en: "added")
            case .missing: Text(zh: "缺", en: "missing")
            case .swapped: Text(zh: "换位", en: "swapped")
            case .padding: Text(zh: "通用词", en: "generic word")
            }
        }
    }
}

extension Alignment {
    /// Aligns the parts of two names that are compared; what is left out of either stands in columns of its own.
    init(
        mark: Name, _ inMark: Range<Int>, text: Name, _ inText: Range<Int>, aligner: inout Aligner, hanzi: Hanzi
    ) {
        var columns = Alignment.padding(mark, 0..<inMark.lowerBound, text, 0..<inText.lowerBound)
        for (step, fromMark, fromText) in aligner.path(mark.units, inMark, text.units, inText) {
            let relation = Alignment.relation(
                step, fromMark.first.map { mark.units[$0] }, fromText.first.map { text.units[$0] }, hanzi)
            for index in 0..<max(fromMark.count, fromText.count) {
                columns.append(
                    Column(
                        mark: index < fromMark.count ? mark.glyph(fromMark.lowerBound + index) : nil,
                        text: index < fromText.count ? text.glyph(fromText.lowerBound + index) : nil,
                        relation: relation))
            }
        }
        columns += Alignment.padding(
            mark, inMark.upperBound..<mark.units.count, text, inText.upperBound..<text.units.count)
        self.columns = columns
    }

    private static func padding(_ mark: Name, _ inMark: Range<Int>, _ text: Name, _ inText: Range<Int>) -> [Column] {
        inMark.map { Column(mark: mark.glyph($0), text: nil, relation: .padding) }
            + inText.map { Column(mark: nil, text: text.glyph($0), relation: .padding) }
    }

    private static func relation(_ step: UInt64, _ mark: Unit?, _ text: Unit?, _ hanzi: Hanzi) -> Relation {
        switch step {
        case Aligner.Step.same: return .same
        case Aligner.Step.script: return .script
        case Aligner.Step.inserted: return .inserted
        case Aligner.Step.missing: return .missing
        case Aligner.Step.swapped: return .swapped
        default:
            guard step == Aligner.Step.sound, let mark, let text, let common = mark.readings.common(with: text.readings)
            else { return .changed }
            let spelling =
                common.sameTone ? hanzi.spelling(common.reading) : hanzi.toneless(common.reading)
            return .sound(pinyin: spelling, sameTone: common.sameTone)
        }
    }
}

extension Name {
    /// The sign as it stands in the text, with the marks that combine with it left out.
    fileprivate func glyph(_ unit: Int) -> Alignment.Glyph {
        Alignment.Glyph(sign: words(unit..<(unit + 1)), place: places[unit])
    }
}
