/// 金额: an amount of renminbi, in whole fen.
package struct Money: Hashable, Comparable, Sendable {
    package let fen: Int

    package init(fen: Int) {
        self.fen = fen
    }

    package init(yuan: Int) {
        self.init(fen: yuan * 100)
    }

    package static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
    package static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
}

extension Money: CustomStringConvertible {
    /// Yuan with two decimals, without grouping: `-1234.50`.
    package var description: String {
        let size = fen.magnitude
        return (fen < 0 ? "-" : "") + "\(size / 100)." + Digits.padded(Int(size % 100), 2)
    }

    /// The amount as people write it: 1,234.50元, CNY 1,234.50.
    package var text: Text {
        let size = fen.magnitude
        var yuan = ""
        for (position, digit) in String(size / 100).reversed().enumerated() {
            if position > 0, position % 3 == 0 { yuan.append(",") }
            yuan.append(digit)
        }
        let cents = size % 100 == 0 ? "" : "." + Digits.padded(Int(size % 100), 2)
        let amount = (fen < 0 ? "-" : "") + String(yuan.reversed()) + cents
        return Text(zh: amount + "元", en: "CNY " + amount)
    }
}
