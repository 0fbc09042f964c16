package import Procedure

/// 文书内容块: what the body of a document is made of, from top to bottom.
package enum Block: Sendable {
    /// 主送: whom it is addressed to, at the margin.
    case addressee(Line)
    /// 顶格: particulars at the margin, one to a line.
    case particulars([Line])
    case heading(Line)
    case paragraph(Line)
    /// 一、二、三、: numbered over those that are printed.
    case items([Line])
    case table([Row])
    /// 清单: the rows of a list, as a table with its totals; a list of before it had rows, line by line as it was typed.
    case list(Fact.Place, Name<Form.Field>, when: Condition? = nil)
    /// 标签: a label for each row of a list.
    case labels(Fact.Place, Name<Form.Field>)
    /// Lines to sign on, by hand, after these words.
    case signatures([String])
    /// A line that is written by hand, after these words.
    case written(String)
    /// 落款: the office, the day, and room for the seal.
    case seal
    case note(Line)
}

/// 表格行: one label and value, or two beside each other.
package struct Row: Sendable {
    package let cells: [Cell]

    package init(_ label: String, _ lines: Line...) {
        self.cells = [Cell(label, .lines(lines))]
    }

    private init(_ cells: [Cell]) {
        self.cells = cells
    }

    /// Two short values in one row.
    package static func pair(_ first: (String, Line), _ second: (String, Line)) -> Row {
        Row([Cell(first.0, .lines([first.1])), Cell(second.0, .lines([second.1]))])
    }

    /// 意见: what somebody decided, with room for the signature.
    package static func opinion(_ label: String, _ lines: Line...) -> Row {
        Row([Cell(label, .opinion(lines))])
    }

    /// Left empty for writing by hand, so many lines high.
    package static func hand(_ label: String, lines: Int) -> Row {
        Row([Cell(label, .hand(lines: lines))])
    }

    /// 栏: a label with its value.
    package struct Cell: Sendable {
        package let label: String
        package let content: Content

        init(_ label: String, _ content: Content) {
            self.label = label
            self.content = content
        }

        package enum Content: Sendable {
            case lines([Line])
            case opinion([Line])
            case hand(lines: Int)
        }
    }
}
