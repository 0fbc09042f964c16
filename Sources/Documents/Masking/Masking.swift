/// 遮蔽建议: what in a decision should not be published. It proposes too much rather than too little; a person decides.
///
/// 公示规定第六条 asks for 必要的处理 and gives no list. Identity numbers, telephones, bank accounts and homes are
/// proposed as personal data that the purpose does not need (个人信息保护法第六条、第二十八条). The party's own name stays,
/// a natural person's too: art. 4 makes it part of the summary. Of other people the surname stays.
package enum Masking {
    /// 建议遮蔽处: a place in a text, counted in Unicode scalars.
    package struct Span: Hashable, Sendable {
        package let range: Range<Int>
        package let kind: Kind

        package init(_ range: Range<Int>, _ kind: Kind) {
            self.range = range
            self.kind = kind
        }
    }

    package enum Kind: String, Sendable, CaseIterable {
        /// 居民身份证号码
        case identity
        /// 银行卡号、账号
        case account
        /// 手机号码
        case mobile
        /// 固定电话
        case landline
        /// 住址
        case address
        /// 当事人以外的自然人姓名: the given name only.
        case name
    }

    /// The places that should be masked, in their order, none within another and none that is masked already.
    /// - Parameters:
    ///   - party: names of the party, which stay.
    ///   - people: names of people known to the case, of whom only the surname stays.
    package static func proposals(in text: String, party: [String] = [], people: [String] = []) -> [Span] {
        let scalars = Array(text.unicodeScalars)
        let plain = scalars.map(\.folded)
        let found =
            NumberScan(plain).spans + AddressScan(plain).spans + NameScan(plain, party: party, people: people).spans
        var taken = [Bool](repeating: false, count: scalars.count)
        var isMasked = false
        for (place, scalar) in scalars.enumerated() {
            if scalar == MarkedText.opening { isMasked = true }
            taken[place] = isMasked
            if scalar == MarkedText.closing { isMasked = false }
        }
        var spans: [Span] = []
        for span in found where !taken[span.range].contains(true) {
            for place in span.range { taken[place] = true }
            spans.append(span)
        }
        return spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The text with marks around these places, which must lie in their order and apart.
    package static func mark(_ text: String, _ spans: [Span]) -> String {
        let scalars = Array(text.unicodeScalars)
        var marked = String.UnicodeScalarView()
        var place = 0
        for span in spans where span.range.lowerBound >= place && span.range.upperBound <= scalars.count {
            marked += scalars[place..<span.range.lowerBound]
            marked.append(MarkedText.opening)
            marked += scalars[span.range]
            if span.kind == .name {
                marked.append(MarkedText.bar)
                marked += (span.range.count > 1 ? "某某" : "某").unicodeScalars
            }
            marked.append(MarkedText.closing)
            place = span.range.upperBound
        }
        marked += scalars[place...]
        return String(marked)
    }
}

extension Unicode.Scalar {
    /// A full-width digit, letter or sign as its narrow one.
    fileprivate var folded: Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(value), let narrow = Unicode.Scalar(value - 0xFEE0) else { return self }
        return narrow
    }

    var isDigit: Bool { ("0"..."9").contains(self) }
    var isLatin: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }
    var isHan: Bool { properties.isIdeographic }
    /// Spaces within a line, the ideographic one too.
    var isGap: Bool { self == " " || self == "\u{3000}" || self == "\u{A0}" || self == "\t" }
}

extension [Unicode.Scalar] {
    /// Where this word begins, everywhere in the text.
    func places(of word: String) -> [Int] {
        let word = Array(word.unicodeScalars)
        guard !word.isEmpty, count >= word.count else { return [] }
        return (0...(count - word.count)).filter { self[$0..<($0 + word.count)].elementsEqual(word) }
    }

    /// Whether one of these words stands within so many scalars before a place, in the same sentence.
    func has(_ words: [String], before place: Int, within reach: Int) -> Bool {
        let start = Swift.max(0, place - reach)
        let ends: Set<Unicode.Scalar> = ["。", ";", "\n", ","]
        let first = self[start..<place].lastIndex(where: ends.contains).map { $0 + 1 } ?? start
        let before = Array(self[first..<place])
        return words.contains { !before.places(of: $0).isEmpty }
    }
}
