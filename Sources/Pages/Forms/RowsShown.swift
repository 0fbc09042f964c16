package import Base
package import Procedure

/// 清单显示: a list that was filled in, as a table with its totals; on a phone each row is a card.
package struct RowsShown: Sendable {
    private let name: Text
    private let grid: Form.Grid
    private let rows: [Rows.Row]

    package init(_ name: Text, _ grid: Form.Grid, _ rows: [Rows.Row]) {
        self.name = name
        self.grid = grid
        self.rows = rows
    }

    func node(_ voice: Voice) -> Node {
        let used = grid.columns.filter { column in column.isRequired || rows.contains { $0.text(column) != nil } }
        let total = grid.sums.map { Rows.Total(rows, $0) }
        return Table(
            name, note: total.map(RowsShown.words),
            columns: [.init(Text(zh: "序号", en: "No."))]
                + used.map { .init($0.label, isNumber: $0.isFigure) }
                + (grid.sums == nil ? [] : [.init(Text(zh: "金额", en: "Amount"), isNumber: true)]),
            rows: rows.enumerated().map { place, row in
                Table.Row(
                    .text(String(place + 1)),
                    used.map { column in row.text(column).map { .bdi()(voice($0)) } ?? .nothing }
                        + (grid.sums.map { sums in [row.worth(sums).map { voice($0.text) } ?? .nothing] } ?? []))
            }
        ).render(voice)
    }

    /// 共2项：38袋、200个；按标价计算2,584元
    private static func words(_ total: Rows.Total) -> Text {
        Text(
            zh: "共\(total.lines)项：\(total.quantity.zh)；按标价计算：\(total.worth.zh)",
            en:
                "\(total.lines == 1 ? "1 row" : "\(total.lines) rows"): \(total.quantity.en); by price tag: \(total.worth.en)"
        )
    }
}

extension Form.Column {
    fileprivate var isFigure: Bool {
        switch kind {
        case .number, .money: true
        case .text, .choice: false
        }
    }
}
