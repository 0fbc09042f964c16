package import Base

/// 近似比对: how like two names are, and why.
package struct Comparison: Sendable {
    /// The name looked at.
    package let text: String
    /// The name it is held against.
    package let mark: String
    /// From 0, nothing in common, to 1, the same.
    package let score: Double
    package let verdict: Outcome
    /// Every feature found, the one that decides first.
    package let why: [Finding]
    package let alignment: Alignment

    /// 容易混淆 or 不近似: on which side of the operating point the score lies. It advises and decides nothing.
    package enum Outcome: String, Sendable, CaseIterable {
        case confusable, distinct

        package var label: Text {
            switch self {
            case .confusable: Text(zh: "容易混淆", en: "confusable")
            case .distinct: Text(zh: "不近似", en: "distinct")
            }
        }
    }

    /// 理由: one feature found in the pair.
    package struct Finding: Hashable, Sendable {
        /// What machines call the feature: `sound`, `one-changed`.
        package let feature: String
        /// 读音, Sound: what people call it.
        package let name: Text
        /// The sentence that says what was found.
        package let text: Text
        /// Where it was found.
        package let spans: [Span]
        /// What the feature alone would score.
        package let score: Double
    }

    /// A part of one of the two names, counted in Unicode scalars.
    package struct Span: Hashable, Sendable {
        package let side: Side
        package let from: Int
        /// The scalar after the last.
        package let to: Int

        package enum Side: String, Sendable {
            case mark, text
        }
    }
}
