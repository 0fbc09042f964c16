/// 检索词: how what people type is held against what is published: without case, width, brackets and spaces, so that
/// `示市监罚[2026]88` finds 示市监罚〔2026〕88号.
enum SearchWords {
    /// The words of what was typed; what is more than anybody needs is left out.
    static func read(_ typed: String) -> [String] {
        let short = String(String.UnicodeScalarView(typed.unicodeScalars.prefix(most)))
        return short.split(whereSeparator: \.isWhitespace).prefix(mostWords).map { fold(String($0)) }
            .filter { !$0.isEmpty }
    }

    /// A text as it is looked through.
    static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
            let plain = narrow ?? scalar
            guard !brackets.contains(plain), !plain.properties.isWhitespace,
                plain.properties.generalCategory != .control
            else { continue }
            folded.append(plain)
        }
        return String(folded).lowercased()
    }

    /// With `!` before what means something in LIKE.
    static func escaped(_ word: String) -> String {
        var escaped = ""
        for character in word {
            if "!%_".contains(character) { escaped.append("!") }
            escaped.append(character)
        }
        return escaped
    }

    private static let most = 80
    private static let mostWords = 8
    private static let brackets = Set("()[]{}〔〕【】〖〗「」『』《》〈〉⟦⟧“”\"".unicodeScalars)
}
