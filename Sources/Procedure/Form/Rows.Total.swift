package import Base

extension Rows {
    /// 合计: what a list adds up to, reckoned from its rows.
    package struct Total: Hashable, Sendable {
        package let lines: Int
        /// By unit, in the order in which units first come.
        package let quantities: [Quantity]
        /// 按标价计算的价值, of the rows that have a price.
        package let value: Money
        /// Rows without a price.
        package let unpriced: Int

        package struct Quantity: Hashable, Sendable {
            package let unit: String
            package let number: Int
        }

        package init(_ rows: [Row], _ sums: Form.Grid.Sums) {
            var quantities: [Quantity] = []
            var (value, unpriced) = (Money(fen: 0), 0)
            for row in rows {
                guard case .number(let number)? = row.cells[sums.quantity] else { continue }
                let unit = row.words[sums.unit] ?? ""
                if let place = quantities.firstIndex(where: { $0.unit == unit }) {
                    quantities[place] = Quantity(unit: unit, number: quantities[place].number + number)
                } else {
                    quantities.append(Quantity(unit: unit, number: number))
                }
                if let worth = row.worth(sums) { value = value + worth } else { unpriced += 1 }
            }
            self.lines = rows.count
            self.quantities = quantities
            self.value = value
            self.unpriced = unpriced
        }

        /// 38袋、200个
        package var quantity: Text {
            Text(
                zh: quantities.map { "\($0.number)\($0.unit)" }.joined(separator: "、"),
                en: quantities.map { $0.unit.isEmpty ? "\($0.number)" : "\($0.number) \($0.unit)" }
                    .joined(separator: ", "))
        }

        /// 2,584元（另有1项没有标价）; nothing has a price where the list has none at all.
        package var worth: Text {
            guard unpriced < lines else { return Text(zh: "没有标价", en: "no price tags") }
            guard unpriced > 0 else { return value.text }
            return Text(
                zh: "\(value.text.zh)（另有\(unpriced)项没有标价）",
                en: "\(value.text.en) (\(unpriced) more without a price tag)")
        }
    }
}

extension Rows.Row {
    /// 金额: quantity by price; nil without a price.
    package func worth(_ sums: Form.Grid.Sums) -> Money? {
        guard case .number(let number)? = cells[sums.quantity], case .money(let price)? = cells[sums.price] else {
            return nil
        }
        let (fen, isTooMuch) = price.fen.multipliedReportingOverflow(by: number)
        return isTooMuch ? nil : Money(fen: fen)
    }
}
