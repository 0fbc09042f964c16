package import Procedure

/// 步骤: one page of a form that is asked page by page: one question, and what may be left blank beside it.
package struct FormStep: Sendable {
    /// The question first.
    package let fields: [Form.Field]

    package init(fields: [Form.Field]) {
        self.fields = fields
    }

    /// How it is called in addresses: the name of its question.
    package var name: String { fields[0].id.text }

    /// The pages of a form in order, as far as the answers so far lead. A required question begins a page, unless it is
    /// asked under the same condition as the one before; what is not required stands beside the question before it.
    package static func steps(of form: Form, _ answers: Answers) -> [FormStep] {
        var steps: [[Form.Field]] = []
        for field in form.fields where field.isAsked(answers) {
            let goesOn = field.condition != nil && field.condition == steps.last?.last?.condition
            if let last = steps.indices.last, !field.isRequired || goesOn {
                steps[last].append(field)
            } else {
                steps.append([field])
            }
        }
        return steps.map { FormStep(fields: $0) }
    }

    /// Whether a list is asked for, whose buttons send the form too.
    var takesRows: Bool { fields.contains { RowEntry($0) != nil } }

    /// How many boxes its lists may have.
    package var rowBoxes: Int { fields.reduce(0) { $0 + (RowEntry($1)?.names.count ?? 0) } }

    /// Whether files are asked for.
    package var takesFiles: Bool {
        fields.contains { if case .files = $0.kind { true } else { false } }
    }

    /// The names under which a page of these fields sends its answers.
    package var names: [String] { fields.flatMap(\.names) }
}

extension Form.Field {
    /// The id of its first control, where a link to it leads.
    package var control: String {
        switch kind {
        case .date, .dayAndTime: id.text + "-y"
        default: id.text
        }
    }

    /// The names of its controls.
    package var names: [String] {
        switch kind {
        case .date: ["-y", "-m", "-d"].map { id.text + $0 }
        case .dayAndTime: ["-y", "-m", "-d", "-t"].map { id.text + $0 }
        case .files: []
        case .rows: RowEntry(self)?.names ?? []
        default: [id.text]
        }
    }
}
