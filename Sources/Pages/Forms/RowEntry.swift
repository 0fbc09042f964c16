import Base
import Procedure

/// 清单填写: the boxes of a field that takes rows: `name-ROW-COLUMN`, how many rows are shown in `name-rows`, and
/// `name-paste` for lines that come from a spreadsheet.
struct RowEntry {
    let field: Form.Field
    let grid: Form.Grid

    /// nil where the field takes no rows.
    init?(_ field: Form.Field) {
        guard case .rows(let grid) = field.kind else { return nil }
        self.field = field
        self.grid = grid
    }

    private var name: String { field.id.text }
    var paste: String { name + "-paste" }
    var count: String { name + "-rows" }

    func box(_ row: Int, _ column: Form.Column) -> String { "\(name)-\(row)-\(column.id)" }

    /// The names of all its boxes.
    var names: [String] {
        [count, paste] + (1...grid.most).flatMap { row in grid.columns.map { box(row, $0) } }
    }

    /// How many rows are shown: those that were, those with something in them, and at least this many.
    func shown(_ sent: [String: [String]], least: Int = 3) -> Int {
        let said = sent[count]?.first.flatMap { Int($0) }
        let filled = filled(sent)
        return min(max(said ?? max(least, filled + 1), filled, 1), grid.most)
    }

    /// The cells of a row, as typed.
    func cells(_ row: Int, _ sent: [String: [String]]) -> [String] {
        grid.columns.map { sent[box(row, $0)]?.first ?? "" }
    }

    /// The last row with something in it; 0 where there is none.
    private func filled(_ sent: [String: [String]]) -> Int {
        (1...grid.most).last { row in cells(row, sent).contains { !$0.isBlank } } ?? 0
    }

    /// The rows as `Form.read` takes them, blank ones too, so that each keeps its number; nil where all are blank.
    func lines(_ sent: [String: [String]]) -> [String]? {
        let last = filled(sent)
        guard last > 0 else { return nil }
        return (1...last).map { CellText.joined(zip(grid.columns, cells($0, sent)).map(RowEntry.plain)) }
    }

    /// 粘贴: what was pasted goes into the first rows that are blank. A line that has not as many cells as a row stays where
    /// it was pasted. The cells stand in the order of the columns; a line of their names is left out.
    func spread(_ sent: inout [String: [String]]) {
        guard let pasted = sent[paste]?.first, !pasted.isBlank else { return }
        var left: [String] = []
        var row = filled(sent)
        for line in RowEntry.split(pasted) {
            let cells = RowEntry.cells(of: line)
            if isHeading(cells) { continue }
            guard cells.count > 1, cells.count <= grid.columns.count, row < grid.most else {
                left.append(line)
                continue
            }
            row += 1
            for (column, cell) in zip(grid.columns, cells) { sent[box(row, column)] = [cell] }
        }
        sent[paste] = left.isEmpty ? nil : [left.joined(separator: "\n")]
        if let said = sent[count]?.first.flatMap({ Int($0) }), said < row { sent[count] = [String(row)] }
    }

    /// What is wrong with the lines that could not be taken apart.
    func problems(_ sent: [String: [String]]) -> [Problem] {
        guard let left = sent[paste]?.first, !left.isBlank else { return [] }
        return RowEntry.split(left).prefix(5).map { line in
            let cells = RowEntry.cells(of: line)
            let start = String(line.prefix(20))
            guard cells.count > 1, cells.count <= grid.columns.count else {
                return Problem(
                    paste,
                    Text(
                        zh: "粘贴的“\(start)”有\(cells.count)栏，应为2至\(grid.columns.count)栏，栏间用制表符分开；请从电子表格整行复制，或者改在表格里填写",
                        en: """
                            The pasted line “\(start)” has \(cells.count) cells; a row has 2 to \(grid.columns.count), with \
                            tabs between. Copy whole rows of the spreadsheet, or fill in the boxes.
                            """))
            }
            return Problem(
                paste,
                Text(
                    zh: "粘贴的“\(start)”放不下：最多\(grid.most)行",
                    en: "There is no room for “\(start)”: at most \(grid.most) rows."))
        }
    }

    private func isHeading(_ cells: [String]) -> Bool {
        guard let column = grid.columns.first, let cell = cells.first else { return false }
        return cell == column.label.zh || cell.lowercased() == column.label.en.lowercased()
    }

    private static func split(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isBlank }
    }

    private static func cells(of line: String) -> [String] {
        line.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
            String(String.UnicodeScalarView(cell)).trimmed
        }
    }

    /// Numbers and sums as spreadsheets write them: full-width digits, thousands, the sign of the currency.
    private static func plain(_ column: Form.Column, _ cell: String) -> String {
        switch column.kind {
        case .number: FormFields.plain(cell, without: ",，")
        case .money: FormFields.plain(cell, without: ",，元￥¥")
        case .text, .choice: cell
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    fileprivate var trimmed: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
