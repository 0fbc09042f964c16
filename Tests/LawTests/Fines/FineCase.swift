import Base
import Law
import Testing

/// One line of a lawyer's table: the fine, the act and its amounts, and what the law says to them. Money in yuan.
struct FineCase: Sendable, CustomTestStringConvertible {
    let basis: String
    /// The day the act ended, and the day of the decision where it is another.
    let on: String
    var decided: String?
    var turnover: Int?
    var gain: Int?
    var value: Int?
    var pieces: Int?
    var serious = false
    var corrected = true
    var publicInterest = false
    var factors: [FineFactor] = []
    var earlier: [String] = []
    var discovered: String?
    var harm = false
    /// Least and most of each range open, in yuan.
    let range: [[Int]]
    /// The article applied, as `SB2019 art. 60(2)`; nil where none is.
    let by: String?
    var outcome = FineAnswer.Outcome.ordinary
    /// Least and most of each band, in yuan; not asked where nil.
    var band: [[Int]]?

    var testDescription: String {
        "\(basis) \(on) \(decided ?? "") \(turnover ?? gain ?? value ?? 0) \(factors) → \(range)"
    }

    func answer(proposed: Int? = nil) throws -> FineAnswer {
        var facts = FineFacts(
            try ThresholdCase.day(on), through: try ThresholdCase.day(on),
            decidedOn: try ThresholdCase.day(decided ?? on))
        facts.turnover = turnover.map(Money.init(yuan:))
        facts.gain = gain.map(Money.init(yuan:))
        facts.goodsValue = value.map(Money.init(yuan:))
        facts.pieces = pieces
        facts.serious = serious
        facts.notCorrected = !corrected
        facts.publicInterest = publicInterest
        facts.factors = factors
        facts.earlier = try earlier.map(ThresholdCase.day)
        facts.discoveredOn = try discovered.map(ThresholdCase.day)
        facts.harm = harm
        facts.proposed = proposed.map(Money.init(yuan:))
        return try FineAnswer(try FineBase.named(basis), facts)
    }
}
