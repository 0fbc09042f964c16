/// 汉语拼音: how a syllable and a tone are written (GB/T 16159).
enum Pinyin {
    /// The syllable with the tone mark on the vowel that bears it: `a`, else `o`, else `e`, else the last of `i` `u` `ü`.
    static func spelled(_ syllable: String, tone: Int) -> String {
        let letters = Array(syllable)
        guard (1...4).contains(tone), let bearer = bearer(letters) else {
            return syllable.replacing("v", with: "ü")
        }
        var result = ""
        for (place, letter) in letters.enumerated() {
            if place == bearer, let marked = marks[letter] {
                result.append(marked[tone - 1])
            } else {
                result.append(letter == "v" ? "ü" : letter)
            }
        }
        return result
    }

    private static func bearer(_ letters: [Character]) -> Int? {
        for vowel in ["a", "o", "e"] as [Character] {
            if let place = letters.firstIndex(of: vowel) { return place }
        }
        return letters.lastIndex { $0 == "i" || $0 == "u" || $0 == "v" }
    }

    private static let marks: [Character: [Character]] = [
        "a": ["ā", "á", "ǎ", "à"], "o": ["ō", "ó", "ǒ", "ò"], "e": ["ē", "é", "ě", "è"],
        "i": ["ī", "í", "ǐ", "ì"], "u": ["ū", "ú", "ǔ", "ù"], "v": ["ǖ", "ǘ", "ǚ", "ǜ"],
    ]
}
