/// 举报人信息比对: what says who reported and how to reach them, to find it again in what officers wrote.
///
/// It is found whatever stands around or between it: width, letter case, blanks, hyphens; of a contact also each number
/// and each word in Latin letters by itself.
package struct ReporterWords: Sendable {
    private let needles: Set<String>
    /// Whether all of it could be read; where not, anything may name somebody.
    private let isComplete: Bool

    /// - Parameter secrets: as they were typed; nil for each that could not be read.
    package init(_ secrets: [String?]) {
        isComplete = secrets.allSatisfy { $0 != nil }
        needles = Set(
            secrets.compactMap { $0 }.flatMap { secret in
                let plain = ReporterWords.plain(secret)
                let words = ReporterWords.plain(secret, keepsGaps: true).split(separator: " ").map(String.init)
                let digits = plain.split { !("0"..."9").contains($0) }.map(String.init).filter { $0.count >= 7 }
                let latin = words.filter { $0.count >= 5 && $0.allSatisfy(\.isASCII) }
                return [plain].filter { $0.count >= 2 } + digits + latin
            })
    }

    /// Nothing to find: nobody reported.
    package static let none = ReporterWords([])

    /// Whether a text may name who reported, or how to reach them.
    package func mayBe(in text: String) -> Bool {
        guard isComplete else { return true }
        let plain = ReporterWords.plain(text)
        return needles.contains { plain.contains($0) }
    }

    /// Letters and digits only, small and of half width; with gaps, other characters but those within addresses divide.
    private static func plain(_ text: String, keepsGaps: Bool = false) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            let half = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
            guard let half else { continue }
            if half.properties.isAlphabetic || half.properties.numericType != nil {
                plain += half.properties.lowercaseMapping
            } else if keepsGaps, !"@._-".unicodeScalars.contains(half) {
                plain += " "
            }
        }
        return plain
    }
}
