import Base
import Procedure

/// 清单读取: the rows of a list from what was sent for it; every problem says the row and the column.
struct RowsReading {
    let field: Form.Field
    let grid: Form.Grid

    /// More problems than these help nobody.
    private static let mostProblems = 20

    /// The rows, nil where all are blank, and what is wrong with them. A row in which at most something was chosen is blank.
    /// - Parameter sent: `CellText` of the cells of each row, in the order of the columns.
    func rows(_ sent: [String]) -> (rows: Rows?, problems: [Form.Problem]) {
        var (lines, words): ([[Name<Form.Column>: Rows.Cell]], [[Name<Form.Column>: String]]) = ([], [])
        var problems: [Form.Problem] = []
        for (place, text) in sent.enumerated() {
            let cells = CellText.parted(text).map(\.trimmed)
            guard cells.count <= grid.columns.count else {
                problems.append(whole("第\(place + 1)行多出了栏目", "row \(place + 1) has more cells than there are columns"))
                continue
            }
            let given = zip(grid.columns, cells).filter { !$0.1.isEmpty }
            guard given.contains(where: { $0.0.options.isEmpty }) else { continue }
            var (line, typed): ([Name<Form.Column>: Rows.Cell], [Name<Form.Column>: String]) = ([:], [:])
            for column in grid.columns {
                guard let text = given.first(where: { $0.0.id == column.id })?.1 else {
                    if column.isRequired { problems.append(problem(place + 1, column, "没有填写", "it is not filled in")) }
                    continue
                }
                do throws(Form.Problem) {
                    if let cell = try read(text, column, row: place + 1) {
                        line[column.id] = cell
                    } else {
                        typed[column.id] = text
                    }
                } catch { problems.append(error) }
            }
            lines.append(line)
            words.append(typed)
        }
        if lines.count > grid.most {
            problems.append(whole("最多\(grid.most)行，现有\(lines.count)行", "at most \(grid.most) rows, now \(lines.count)"))
        }
        guard problems.isEmpty else { return (nil, Array(problems.prefix(Self.mostProblems))) }
        return (lines.isEmpty ? nil : Rows(lines, .typed(words)), [])
    }

    /// The cell; nil where it is text, which is kept as it is.
    private func read(
        _ text: String, _ column: Form.Column, row: Int
    ) throws(Form.Problem) -> Rows.Cell? {
        switch column.kind {
        case .text(let limit):
            let length = text.unicodeScalars.count
            guard length <= limit else {
                throw problem(
                    row, column, "最多\(limit)个字，现有\(length)个，请删减",
                    "at most \(limit) characters, now \(length); shorten it")
            }
            guard text.unicodeScalars.allSatisfy(\.isPlain) else {
                throw problem(
                    row, column, "含有换行、制表符或者不能显示的字符，请删除",
                    "it has line breaks, tabs or characters that cannot be shown; remove them")
            }
            return nil
        case .number(let range):
            guard let number = Substring(text).digits(1...15), range.contains(number) else {
                throw problem(
                    row, column, "应为\(range.lowerBound)至\(range.upperBound)的整数",
                    "write a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
            return .number(number)
        case .money(let most):
            guard let sum = Money(yuan: text) else {
                throw problem(row, column, "应为金额（元），例如68.50", "write an amount in yuan, such as 68.50")
            }
            guard sum <= most else {
                throw problem(row, column, "不能超过\(most.text.zh)", "it cannot exceed \(most.text.en)")
            }
            return .money(sum)
        case .choice(let options):
            guard let option = options.first(where: { [$0.id.text, $0.text.zh, $0.text.en].contains(text) }) else {
                throw problem(
                    row, column, "应为" + options.map { "“\($0.text.zh)”" }.joined(separator: "、") + "之一",
                    "choose one of " + options.map(\.text.en).joined(separator: ", "))
            }
            return .chosen(option.id)
        }
    }

    private func problem(_ row: Int, _ column: Form.Column, _ zh: String, _ en: String) -> Form.Problem {
        Form.Problem(
            field.id, at: .init(row: row, column: column.id),
            Text(
                zh: "“\(field.label.zh)”第\(row)行“\(column.label.zh)”：\(zh)",
                en: "\(field.label.en), row \(row), \(column.label.en): \(en)."))
    }

    private func whole(_ zh: String, _ en: String) -> Form.Problem {
        Form.Problem(field.id, Text(zh: "“\(field.label.zh)”：\(zh)", en: "\(field.label.en): \(en)."))
    }
}
