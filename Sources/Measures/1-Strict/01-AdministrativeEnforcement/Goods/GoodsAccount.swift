package import Base
package import Procedure

/// 货单对账: of each row of a list how much was taken, where it went, and how much is still held:
/// 登记数 = 返还 + 没收后处理 + 移送 + 耗用 + 在库.
package struct GoodsAccount: Sendable {
    /// The act that took the goods.
    package let taken: Docket.Deed
    package private(set) var lines: [Line]

    /// 去向
    package enum Use: String, Sendable, CaseIterable {
        case returned, destroyed, auctioned, treasury
        case handedOver = "handed-over"
        case consumed
        /// 转为查封、扣押: listed anew in the seizure.
        case seized

        package var name: Text {
            switch self {
            case .returned: Text(zh: "已返还", en: "Returned")
            case .destroyed: Text(zh: "已销毁", en: "Destroyed")
            case .auctioned: Text(zh: "已拍卖", en: "Auctioned")
            case .treasury: Text(zh: "已上缴", en: "To the treasury")
            case .handedOver: Text(zh: "已移送", en: "Handed over")
            case .consumed: Text(zh: "已耗用", en: "Used up")
            case .seized: Text(zh: "转为扣押", en: "Seized instead")
            }
        }
    }

    /// 一项: one row of the list.
    package struct Line: Hashable, Sendable {
        package let taken: Int
        package fileprivate(set) var uses: [Use: Int] = [:]
        /// 已批准解除、尚未退还
        package fileprivate(set) var released = 0

        /// 在库: what has no end yet; less than nothing where more went than was taken.
        package var held: Int { uses.values.reduce(taken, -) }
    }

    /// The procedures that take goods.
    package static let procedures: [Name<Procedure>] = [
        Procedure.evidenceRegistration.id, Procedure.goodsSeizure.id,
    ]

    /// nil where nothing was taken, or the list is of before it had rows.
    package init?(_ docket: Docket) {
        guard let taken = docket.done.last(where: { ["take", "take-urgently"].contains($0.act) }),
            case .rows(let rows)? = taken.answers["goods"]
        else { return nil }
        self.taken = taken
        lines = rows.lines.indices.map { Line(taken: rows.number("quantity", in: $0) ?? 0) }
        for deed in docket.done where deed.sequence > taken.sequence { enter(deed.act, deed.answers) }
        if docket.result == "seized" {
            for place in lines.indices { lines[place].uses[.seized] = lines[place].held }
        }
    }

    /// The same after an act with these answers.
    package func after(_ act: Name<Act>, _ answers: Answers) -> GoodsAccount {
        var after = self
        after.enter(act, answers)
        return after
    }

    private mutating func enter(_ act: Name<Act>, _ answers: Answers) {
        guard case .rows(let rows)? = answers["goods"] else { return }
        for place in rows.lines.indices {
            guard let line = rows.number("line", in: place), lines.indices.contains(line - 1),
                let number = rows.number("quantity", in: place)
            else { continue }
            switch act {
            case "release-part": lines[line - 1].released += number
            case "return-part":
                lines[line - 1].released -= number
                lines[line - 1].uses[.returned, default: 0] += number
            case "return": lines[line - 1].uses[.returned, default: 0] += number
            case "dispose":
                let way = rows.chosen("way", in: place) ?? answers["ways"]?.option
                if let use = way.flatMap({ Use(rawValue: $0.text) }) { lines[line - 1].uses[use, default: 0] += number }
            default: continue
            }
        }
    }

    /// Whether everything has an end, and nothing more than was taken.
    package var isSettled: Bool { lines.allSatisfy { $0.held == 0 } }

    /// The rows as they are offered for the next list: those with something left, so much of it.
    /// - Parameters:
    ///   - rows: the list as it was taken, in the clear.
    ///   - name: what the list is called, where there are several.
    ///   - left: how much of a row is meant.
    package func offered(
        _ rows: [Rows.Row], list name: String?, _ left: (Line) -> Int = { $0.held }
    ) -> [Rows.Row] {
        zip(lines, rows).enumerated().compactMap { place, pair in
            let number = left(pair.0)
            guard number > 0 else { return nil }
            var (cells, words) = (pair.1.cells, pair.1.words)
            cells["quantity"] = .number(number)
            cells["line"] = .number(place + 1)
            words["list"] = name
            return Rows.Row(cells: cells, words: words)
        }
    }
}
