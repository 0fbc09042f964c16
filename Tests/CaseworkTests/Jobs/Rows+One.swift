import Base
import Procedure

extension Rows {
    /// One row with the least that its columns want.
    static func one(_ grid: Form.Grid) -> Rows {
        var (cells, words): ([Name<Form.Column>: Cell], [Name<Form.Column>: String]) = ([:], [:])
        for column in grid.columns where column.isRequired {
            switch column.kind {
            case .text: words[column.id] = "示例"
            case .number(let range): cells[column.id] = .number(range.lowerBound)
            case .money: cells[column.id] = .money(Money(fen: 100))
            case .choice(let options): cells[column.id] = .chosen(options[0].id)
            }
        }
        return Rows([cells], .typed([words]))
    }
}
