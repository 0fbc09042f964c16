import Base
import Casework
import FormReading
import Pages
import Procedure

/// 收到的填报内容: the answers a program sent, each in the JSON type of its field, as the forms of pages are read.
struct SentAnswers: Sendable {
    /// As typed, by field.
    private(set) var input: [String: [String]] = [:]
    /// The files by field.
    private(set) var files: [String: [Draft.Token]] = [:]
    private(set) var problems: [Refusal.Problem] = []

    private let form: Form

    init(_ answers: [String: JSON], to form: Form) {
        self.form = form
        for name in answers.keys.sorted() where form.field(Name(name)) == nil { problems.append(Call.stranger(name)) }
        for field in form.fields {
            guard let value = answers[field.id.text] else { continue }
            enter(value, field)
        }
    }

    /// The form as it was filled in.
    /// - Throws: a refusal with everything that is wrong: what is of the wrong type, and what the form itself says.
    func filled(on today: Day) throws(Refusal) -> Form.Filled {
        let references = files.mapValues { $0.map(\.text) }
        let filled = form.read(
            FormFields.input(form, sent: input, files: references), on: today, identify: FormFields.identify)
        let named = Set(problems.compactMap(\.field))
        let all =
            problems
            + filled.problems.filter { !named.contains($0.field?.text ?? "") }
            .map { Refusal.Problem($0.field?.text, $0.text) }
        guard let first = all.first else { return filled }
        throw Refusal(.unusable, first.text, field: first.field, problems: all)
    }

    private mutating func enter(_ value: JSON, _ field: Form.Field) {
        let name = field.id.text
        switch (field.kind, value) {
        case (.choices, .array(let items)), (.people, .array(let items)):
            guard let texts = SentAnswers.texts(items) else { return refuse(field) }
            input[name] = texts
        case (.files, .array(let items)):
            guard let tokens = SentAnswers.texts(items)?.map({ Draft.Token($0) }), !tokens.contains(nil) else {
                return refuse(field)
            }
            files[name] = tokens.compactMap { $0 }
        case (.number, .integer(let number)): input[name] = [String(number)]
        case (.yesNo, .bool(let yes)): input[name] = [(yes ? Form.Option.yes : Form.Option.no).id.text]
        case (.rows(let grid), .array(let items)):
            var lines: [String] = []
            for item in items {
                guard let line = SentAnswers.line(item, grid) else { return refuse(field) }
                lines.append(line)
            }
            input[name] = lines
        case (.rows, _), (.choices, _), (.people, _), (.files, _), (.number, _), (.yesNo, _): refuse(field)
        case (_, .string(let text)): input[name] = [text]
        default: refuse(field)
        }
    }

    private mutating func refuse(_ field: Form.Field) {
        let type = SentAnswers.type(field.kind)
        problems.append(
            Refusal.Problem(
                field.id.text,
                Text(zh: "“\(field.label.zh)”应为\(type.zh)", en: "\(field.label.en): it must be \(type.en).")))
    }

    private static func texts(_ items: [JSON]) -> [String]? {
        var texts: [String] = []
        for item in items {
            guard case .string(let text) = item else { return nil }
            texts.append(text)
        }
        return texts
    }

    /// One row; nil where a cell is of another type than its column, or of none of them.
    private static func line(_ item: JSON, _ grid: Form.Grid) -> String? {
        guard case .object(let members) = item,
            Set(members.keys).isSubset(of: grid.columns.map(\.id.text))
        else { return nil }
        var cells: [String] = []
        for column in grid.columns {
            switch (column.kind, members[column.id.text]) {
            case (_, nil): cells.append("")
            case (.number, .integer(let number)?): cells.append(String(number))
            case (.text, .string(let text)?), (.money, .string(let text)?), (.choice, .string(let text)?):
                cells.append(text)
            default: return nil
            }
        }
        return CellText.joined(cells)
    }

    private static func type(_ kind: Form.Field.Kind) -> Text {
        switch kind {
        case .files: Text(zh: "文件编号的数组，编号由上传文件得到", en: "an array of ids of files that were sent before")
        case .choices, .people: Text(zh: "字符串的数组", en: "an array of strings")
        case .rows:
            Text(
                zh: "对象的数组，一行一个对象，各栏的类型见表单说明",
                en: "an array of objects, one to a row, as the form describes its columns")
        case .number: Text(zh: "整数", en: "a whole number")
        case .yesNo: Text(zh: "true或者false", en: "true or false")
        case .money: Text(zh: "字符串，以元为单位，例如\"1234.50\"", en: "a string in yuan, such as \"1234.50\"")
        case .date: Text(zh: "字符串，例如\"2026-02-10\"", en: "a string, such as \"2026-02-10\"")
        default: Text(zh: "字符串", en: "a string")
        }
    }
}
