extension Typed {
    /// Takes a folded text apart from left to right; what does not match is left where it is.
    struct Reader {
        private var rest: ArraySlice<Unicode.Scalar>

        init(_ scalars: [Unicode.Scalar]) {
            self.rest = scalars[...]
        }

        var atEnd: Bool { rest.isEmpty }

        /// Whether the text goes on with `literal`, which is then taken.
        mutating func take(_ literal: String) -> Bool {
            guard rest.starts(with: literal.unicodeScalars) else { return false }
            rest = rest.dropFirst(literal.unicodeScalars.count)
            return true
        }

        /// The next character, if it is one of these.
        mutating func take(oneOf set: String) -> Unicode.Scalar? {
            guard let first = rest.first, set.unicodeScalars.contains(first) else { return nil }
            rest = rest.dropFirst()
            return first
        }

        /// As many ASCII digits as there are, up to `most`; nil, and nothing taken, for fewer than `least`.
        mutating func digits(_ least: Int, _ most: Int) -> String? {
            take(least, most) { $0.isDigit }
        }

        /// Exactly so many ASCII digits.
        mutating func digits(_ count: Int) -> String? { digits(count, count) }

        /// As many Chinese characters as there are, within the same limits.
        mutating func hanzi(_ least: Int, _ most: Int) -> String? {
            take(least, most) { $0.isHanzi }
        }

        /// A year of four digits within `range`.
        mutating func year(_ range: ClosedRange<Int>) -> Int? {
            let before = rest
            if let text = digits(4), let year = Int(text), range.contains(year) { return year }
            rest = before
            return nil
        }

        private mutating func take(_ least: Int, _ most: Int, _ fits: (Unicode.Scalar) -> Bool) -> String? {
            let run = rest.prefix(most).prefix(while: fits)
            guard run.count >= least else { return nil }
            rest = rest.dropFirst(run.count)
            return String(run)
        }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { (0x30...0x39).contains(value) }
    var isCapital: Bool { (0x41...0x5A).contains(value) }
    var isHanzi: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }

    /// 0 to 9 for a digit, 10 to 35 for A to Z, as GB 11714 counts.
    var rank: Int? { isDigit ? Int(value) - 0x30 : isCapital ? Int(value) - 0x41 + 10 : nil }
}
