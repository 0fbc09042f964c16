package import Base

/// 各行内容: rows as an answer. Numbers, sums and choices are in the clear, so that guards can reckon with them; all that
/// was typed in them lies in the vault together, as one record.
package struct Rows: Hashable, Sendable {
    /// What is no free text, row by row.
    package let lines: [[Name<Form.Column>: Cell]]
    package let words: Words

    package init(_ lines: [[Name<Form.Column>: Cell]], _ words: Words) {
        self.lines = lines
        self.words = words
    }

    package enum Cell: Hashable, Sendable {
        case number(Int)
        case money(Money)
        case chosen(Name<Form.Option>)
    }

    package enum Words: Hashable, Sendable {
        /// As somebody typed them, on their way to the vault: the columns, and their cells row by row.
        case typed([[Name<Form.Column>: String]])
        /// Where they lie in the vault.
        case sealed(String)
    }

    package func number(_ column: Name<Form.Column>, in line: Int) -> Int? {
        guard lines.indices.contains(line), case .number(let number)? = lines[line][column] else { return nil }
        return number
    }

    package func chosen(_ column: Name<Form.Column>, in line: Int) -> Name<Form.Option>? {
        guard lines.indices.contains(line), case .chosen(let option)? = lines[line][column] else { return nil }
        return option
    }

    /// What the vault is to keep: a line of names of columns, and one line for each row.
    package var typedText: String? {
        guard case .typed(let words) = words else { return nil }
        let columns = Set(words.flatMap(\.keys)).sorted()
        let rows = words.map { row in columns.map { row[$0] ?? "" } }
        return ([columns.map(\.text)] + rows).map(CellText.joined).joined(separator: "\n")
    }

    /// The same rows once what was typed has gone to the vault.
    package func sealed(_ reference: String) -> Rows { Rows(lines, .sealed(reference)) }

    /// The cells of every row: what is in the clear, and what was typed as the vault gives it back.
    /// - Parameter text: what lay in the vault, as `typedText` made it.
    package func open(_ text: String) -> [Row] {
        let kept = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { CellText.parted(String($0)) }
        let names = kept.first?.map { Name<Form.Column>($0) } ?? []
        return open(
            kept.dropFirst().map { row in
                Dictionary(zip(names, row).filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
            })
    }

    /// The cells of every row before they are sealed; without what was typed where it is sealed already.
    package var unsealed: [Row] {
        if case .typed(let words) = words { open(words) } else { open([]) }
    }

    private func open(_ words: [[Name<Form.Column>: String]]) -> [Row] {
        lines.enumerated().map { place, cells in
            Row(cells: cells, words: words.indices.contains(place) ? words[place] : [:])
        }
    }

    /// 一行: one row with what was typed in it.
    package struct Row: Hashable, Sendable {
        package let cells: [Name<Form.Column>: Cell]
        package let words: [Name<Form.Column>: String]

        package init(cells: [Name<Form.Column>: Cell], words: [Name<Form.Column>: String]) {
            self.cells = cells
            self.words = words
        }

        /// The cell as it would be typed into its box; empty where it is blank.
        package func input(_ column: Form.Column) -> String {
            switch cells[column.id] {
            case .number(let number): String(number)
            case .money(let money): money.description
            case .chosen(let option): option.text
            case nil: words[column.id] ?? ""
            }
        }

        /// The cell as people read it; nil where it is blank.
        package func text(_ column: Form.Column) -> Text? {
            switch cells[column.id] {
            case .number(let number): Text(same: String(number))
            case .money(let money): money.text
            case .chosen(let option): column.options.first { $0.id == option }?.text ?? Text(same: option.text)
            case nil: words[column.id].map { Text(same: $0) }
            }
        }
    }
}

/// 单元格文字: cells of one row in one line of text, and taken apart again; whatever is in a cell stays in it.
package enum CellText {
    /// U+001F, which nobody can type into a form, and which is no white space that would be trimmed.
    private static let separator: Unicode.Scalar = "\u{1F}"

    package static func joined(_ cells: [String]) -> String {
        cells.map(escaped).joined(separator: String(separator))
    }

    package static func parted(_ line: String) -> [String] {
        var cells = [String.UnicodeScalarView()]
        var isEscaped = false
        for scalar in line.unicodeScalars {
            let last = cells.count - 1
            if isEscaped {
                cells[last].append(scalar == "n" ? "\n" : scalar == "u" ? separator : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == separator {
                cells.append(String.UnicodeScalarView())
            } else {
                cells[last].append(scalar)
            }
        }
        return cells.map { String($0) }
    }

    private static func escaped(_ cell: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in cell.unicodeScalars {
            switch scalar {
            case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": text.append(contentsOf: "\\n".unicodeScalars)
            case separator: text.append(contentsOf: "\\u".unicodeScalars)
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
