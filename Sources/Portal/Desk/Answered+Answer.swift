import Base
import Casework
import Pages
import Procedure
import Rights

extension Answered {
    /// The answers of a form in its order, as they are shown again.
    /// - Parameter typed: what lies in the vault, by reference.
    static func list(
        _ form: Form, _ answers: Answers, typed: [String: Dossier.Typed] = [:], _ name: (Name<Person>) -> String
    ) -> [Answered] {
        form.fields.compactMap { field in
            answers[field.id].map { Answered(field.label, value($0, of: field, typed, name)) }
        }
    }

    /// The same before they are sent off, with what was left blank.
    static func toConfirm(
        _ form: Form, _ answers: Answers, _ name: (Name<Person>) -> String
    ) -> [Answered] {
        form.fields.filter { $0.isAsked(answers) }.map { field in
            let shown = answers[field.id].map { value($0, of: field, [:], name) }
            return Answered(field.label, shown ?? Value.blank, control: field.control)
        }
    }

    private static func value(
        _ answer: Answer, of field: Form.Field, _ typed: [String: Dossier.Typed], _ name: (Name<Person>) -> String
    ) -> Value {
        switch answer {
        case .typed(let text): return words(text, of: field)
        case .sealed(let reference):
            switch typed[reference] {
            case .text(let text): return words(text, of: field)
            case .shredded(let instant): return .shredded(instant.day)
            case nil: return .text(Text(zh: "已封存", en: "Sealed"))
            }
        case .chosen(let options):
            return .several(options.map { id in field.options.first { $0.id == id }?.text ?? Text(same: id.text) })
        case .day(let day): return .day(day)
        case .instant(let instant): return .text(instant.text)
        case .money(let money): return .text(money.text)
        case .number(let number): return .text(Text(same: String(number)))
        case .yesNo(let yes): return .text(yes ? Form.Option.yes.text : Form.Option.no.text)
        case .files(let references): return .files(references.map { String($0.prefix(8)) })
        case .people(let people): return .several(people.map { Text(same: name($0)) })
        case .identifier(let number): return .number(number)
        case .rows(let rows): return list(rows, of: field, typed)
        }
    }

    private static func list(_ rows: Rows, of field: Form.Field, _ typed: [String: Dossier.Typed]) -> Value {
        guard case .rows(let grid) = field.kind else { return .text(Text(zh: "清单", en: "A list")) }
        switch Answer.rows(rows).reference.flatMap({ typed[$0] }) {
        case .text(let text): return .rows(RowsShown(field.label, grid, rows.open(text)))
        case .shredded(let instant): return .shredded(instant.day)
        case nil: return .rows(RowsShown(field.label, grid, rows.unsealed))
        }
    }

    /// An identity number is shown masked.
    private static func words(_ text: String, of field: Form.Field) -> Value {
        if case .identifier = field.kind { return .number(Identifier.shown(text)) }
        return .typed(text)
    }
}
