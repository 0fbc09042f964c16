package import Base

/// 比对算法: a list of weighted features under a version id. The score of a pair is that of its strongest feature.
///
/// A version that was used is never edited: whoever looks at an old score must be able to compute it again. What should
/// become better becomes a new version beside the old.
package struct Algorithm: Sendable {
    /// `simple-1`.
    package let id: String
    /// 判断点: a score of this or more is called confusable.
    package let operatingPoint: Double
    /// Marks that score less than this are not listed.
    package let floor: Double
    let features: [Feature]
    let padding: Padding
    /// What remains of a score where generic words had to be left out.
    let paddingFactor: Double

    func score(_ tally: Tally) -> Double {
        features.reduce(0) { max($0, $1.score(tally)) }
    }

    package static let all: [Algorithm] = [.simple1]

    /// The features with their weights, as a page that explains the score lists them.
    package var catalogue: [(id: String, name: Text, weight: Double)] {
        features.map { ($0.id, $0.name, $0.weight) } + [("padding", Algorithm.paddingName, paddingFactor)]
    }

    static let paddingName = Text(zh: "通用词", en: "Generic words")
}
