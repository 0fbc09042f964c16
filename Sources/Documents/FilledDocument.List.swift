import Base
import Procedure

extension FilledDocument {
    /// 清单: rows under their columns, with what they add up to.
    package struct List: Hashable, Sendable {
        package let columns: [Column]
        /// As many cells to a row as there are columns.
        package let rows: [[String]]
        /// 合计: the last line, across all columns; nil where nothing is added up.
        package let total: String?

        package struct Column: Hashable, Sendable {
            package let name: String
            package let weight: Int
        }

        /// A list as it is printed: numbered where it is to be, without columns that are blank throughout, its amounts reckoned.
        init(_ grid: Form.Grid, _ rows: [Rows.Row]) {
            let used = grid.columns.filter { column in
                column.isRequired || rows.contains { $0.text(column) != nil }
            }
            let isPriced = grid.sums.map { sums in rows.contains { $0.worth(sums) != nil } } ?? false
            columns =
                (grid.isNumbered ? [Column(name: "序号", weight: 1)] : [])
                + used.map { Column(name: $0.label.zh, weight: $0.weight) }
                + (isPriced ? [Column(name: "金额（元）", weight: 3)] : [])
            self.rows = rows.enumerated().map { place, row in
                let worth = isPriced ? [grid.sums.flatMap { row.worth($0) }?.description ?? "—"] : []
                return (grid.isNumbered ? [String(place + 1)] : []) + used.map { List.words(row, $0) } + worth
            }
            total = grid.sums.map { sums in
                let total = Rows.Total(rows, sums)
                return "合计\(total.lines)项：\(total.quantity.zh)。按标价计算的价值：\(total.worth.zh)。"
            }
        }

        /// Sums without their unit, which the column names.
        private static func words(_ row: Rows.Row, _ column: Form.Column) -> String {
            if case .money(let money)? = row.cells[column.id] { return money.description }
            return row.text(column)?.zh ?? "—"
        }
    }

    /// 标签: what is stuck to one of the things listed.
    package struct Label: Hashable, Sendable {
        /// The number of the line, with that of the label where it has one.
        package let title: String
        package let lines: [String]
        /// By which it is known again.
        package let code: String?
    }
}
