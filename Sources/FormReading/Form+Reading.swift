package import Base
package import Procedure

extension Form {
    /// 读取填报: the answers in what was sent, and every problem with them. Nothing sent can make it fail otherwise.
    ///
    /// Dates are `YYYY-MM-DD`, times `YYYY-MM-DDTHH:MM`, money yuan with up to two decimals, yes and no `yes` and `no`;
    /// files and people come as references, each row of a list as `CellText` of its columns. Text is kept as typed except
    /// for spaces around it.
    /// - Parameter identify: what is wrong with a number under its scheme, where the caller can tell.
    package func read(
        _ input: [String: [String]], on today: Day,
        identify: @escaping (Field.Scheme, String) -> Text? = { _, _ in nil }
    ) -> Filled {
        var filled = Filled(answers: [:], problems: [])
        for field in fields where field.isAsked(filled.answers) {
            let sent = (input[field.id.text] ?? []).map(\.trimmed).filter { !$0.isEmpty }
            guard !sent.isEmpty else {
                if field.isRequired { filled.problems.append(Problem(field.id, field.missing)) }
                continue
            }
            if case .rows(let grid) = field.kind {
                read(RowsReading(field: field, grid: grid), sent, into: &filled)
                continue
            }
            let reading = FieldReading(field: field, today: today, identify: identify)
            switch reading.answer(sent) {
            case .success(let answer): filled.answers[field.id] = answer
            case .failure(let unreadable): filled.problems.append(Problem(field.id, unreadable.text))
            }
        }
        let known = Set(fields.map(\.id.text))
        if input.keys.contains(where: { !known.contains($0) }) {
            filled.problems.append(
                Problem(
                    nil,
                    Text(
                        zh: "表单含有本页没有的填报项，请重新打开本页填写",
                        en: "The form has a field that this page does not; open the page anew.")
                ))
        }
        return filled
    }

    private func read(_ reading: RowsReading, _ sent: [String], into filled: inout Filled) {
        let (rows, problems) = reading.rows(sent)
        filled.problems += problems
        guard problems.isEmpty else { return }
        if let rows {
            filled.answers[reading.field.id] = .rows(rows)
        } else if reading.field.isRequired {
            filled.problems.append(Problem(reading.field.id, reading.field.missing))
        }
    }

    /// 填报结果: what could be read, beside what could not.
    package struct Filled: Sendable {
        package var answers: Answers
        /// In the order of the form.
        package var problems: [Problem]
    }

    /// 填报问题: what is wrong with an answer and what to do, for the person who filled in the form.
    package struct Problem: Hashable, Sendable, Error {
        /// nil where it is about the form as a whole.
        package let field: Name<Field>?
        /// Which cell, where it is about one of a list.
        package let cell: Cell?
        package let text: Text

        package init(_ field: Name<Field>?, at cell: Cell? = nil, _ text: Text) {
            self.field = field
            self.cell = cell
            self.text = text
        }

        package struct Cell: Hashable, Sendable {
            /// Counted from 1, blank rows too, as they stand on the page.
            package let row: Int
            package let column: Name<Column>
        }
    }
}

extension Form.Field {
    var missing: Text {
        // A label that is a question needs no full stop after it.
        let asked = label.en.hasSuffix("?") ? label.en : label.en + "."
        return switch kind {
        case .choice, .choices, .yesNo: Text(zh: "请选择“\(label.zh)”", en: "Choose an answer: " + asked)
        case .rows: Text(zh: "请填写“\(label.zh)”，至少一行", en: "Fill in at least one row: " + asked)
        case .files: Text(zh: "请添加“\(label.zh)”", en: "Add a file: " + asked)
        default: Text(zh: "请填写“\(label.zh)”", en: "Fill in: " + asked)
        }
    }
}

extension String {
    /// Without the white space and line ends around it.
    var trimmed: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
