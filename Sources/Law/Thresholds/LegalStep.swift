package import Base

/// 计算步骤: one step of a reckoning, in words, with the article that prescribes it.
package struct LegalStep: Hashable, Sendable {
    package let text: Text
    /// nil where the step is plain arithmetic or a fact.
    package let basis: Citation?

    package init(_ text: Text, _ basis: Citation? = nil) {
        self.text = text
        self.basis = basis
    }
}

extension Money {
    static let zero = Money(fen: 0)

    /// So many times this amount.
    /// - Throws: a `Refusal` naming the place, where the product is beyond a million million yuan.
    func times(_ count: Int, place: String) throws(Refusal) -> Money {
        let (product, overflow) = fen.multipliedReportingOverflow(by: count)
        guard !overflow, product <= Money.largest.fen else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "\(place)的数量乘以价格超过\(Money.largest.text.zh)，请核对单位（价格以分计）",
                    en:
                        "\(place): quantity times price is beyond \(Money.largest.text.en). Check the units: prices are in fen."
                ),
                field: place)
        }
        return Money(fen: product)
    }

    /// So many percent of it, rounded down to the fen.
    func share(percent: Int) -> Money {
        Money(fen: fen / 100 * percent + fen % 100 * percent / 100)
    }

    /// No single amount of a case is larger, so that sums cannot overflow.
    package static let largest = Money(fen: 100_000_000_000_000)
}
