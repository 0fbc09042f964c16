package import Base

/// 不计入期限的期间: days, both ends included, that a period does not count, and why.
package struct Pause: Hashable, Sendable {
    package let first: Day
    package let last: Day
    /// The ground with the document that proves it; nil where only the days were given.
    package let ground: Rule.PauseGround?

    /// - Throws: a `Refusal` `.unusable` when the last day lies before the first.
    package init(_ first: Day, through last: Day, ground: Rule.PauseGround? = nil) throws(Refusal) {
        guard first <= last else {
            throw Refusal(
                .unusable,
                Text(
                    zh: "暂停区间的截止日\(last)早于起始日\(first)，请对调后重试",
                    en: "The pause ends on \(last), before it begins on \(first); swap the two."), field: "pause")
        }
        self.first = first
        self.last = last
        self.ground = ground
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// 鉴定（凭鉴定期间告知书）
    package var text: Text {
        guard let ground else { return Text(zh: "\(first)至\(last)", en: "\(first) to \(last)") }
        return Text(
            zh: "\(ground.ground.zh)（凭\(ground.proof.zh)）", en: "\(ground.ground.en) (proved by \(ground.proof.en))")
    }
}

extension [Pause] {
    /// The days paused, as intervals in order that neither touch nor overlap.
    var merged: [ClosedRange<Day>] {
        var merged: [ClosedRange<Day>] = []
        for pause in sorted(by: { $0.first < $1.first }) {
            if let previous = merged.last, pause.first <= previous.upperBound.next {
                merged[merged.count - 1] = previous.lowerBound...Swift.max(previous.upperBound, pause.last)
            } else {
                merged.append(pause.first...pause.last)
            }
        }
        return merged
    }
}
