import Base
import Casework
import Procedure

extension Schema {
    /// 填报内容: what the answers to a form look like; made of the form itself.
    init(answersTo form: Form) {
        var properties: [String: JSON] = [:]
        var required: [JSON] = []
        var conditions: [JSON] = []
        for field in form.inUse {
            properties[field.id.text] = Schema(answerTo: field).json
            guard field.isRequired else { continue }
            if let condition = field.condition {
                conditions.append(Schema.required(field, under: condition, in: form))
            } else {
                required.append(.string(field.id.text))
            }
        }
        var schema: [String: JSON] = [
            "type": .string("object"), "additionalProperties": .bool(false), "properties": .object(properties),
        ]
        if !required.isEmpty { schema["required"] = .array(required) }
        if !conditions.isEmpty { schema["allOf"] = .array(conditions) }
        self.init(schema)
    }

    /// 一项的内容: the answer to one field.
    init(answerTo field: Form.Field) {
        var schema = Schema.kind(of: field)
        schema["title"] = .string(field.label.zh + " / " + field.label.en)
        if let hint = field.hint { schema["description"] = .string(hint.zh + " / " + hint.en) }
        self.init(schema)
    }

    private static func kind(of field: Form.Field) -> [String: JSON] {
        func text(_ most: Int) -> [String: JSON] {
            var schema: [String: JSON] = ["type": .string("string"), "maxLength": .integer(most)]
            if field.isRequired { schema["minLength"] = .integer(1) }
            return schema
        }
        func names(_ options: [Form.Option]) -> JSON { .array(options.map { .string($0.id.text) }) }
        func list(_ item: [String: JSON], most: Int) -> [String: JSON] {
            var schema: [String: JSON] = [
                "type": .string("array"), "items": .object(item), "maxItems": .integer(most),
                "uniqueItems": .bool(true),
            ]
            if field.isRequired { schema["minItems"] = .integer(1) }
            return schema
        }
        return switch field.kind {
        case .shortText(let limit), .longText(let limit): text(limit)
        case .party: text(100)
        case .identifier: text(64)
        case .choice(let options): ["enum": names(options)]
        case .choices(let options):
            list(["enum": names(options)], most: options.count)
        case .date: ["type": .string("string"), "format": .string("date")]
        case .dayAndTime:
            ["type": .string("string"), "pattern": .string(#"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$"#)]
        case .money: ["type": .string("string"), "pattern": .string(#"^\d{1,15}(\.\d{1,2})?$"#)]
        case .number(let range):
            ["type": .string("integer"), "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
        case .yesNo: ["type": .string("boolean")]
        case .files(let most): list(Schema.fileID.members, most: most)
        case .people(let most): list(["type": .string("string")], most: most)
        case .rows(let grid):
            list(Schema(rowOf: grid).members, most: grid.most).filter { $0.key != "uniqueItems" }
        }
    }

    /// What `POST /api/v1/files` answers with.
    static let fileID = string(pattern: "^[0-9a-hjkmnp-tv-z]{52}$")

    private var members: [String: JSON] {
        guard case .object(let members) = json else { return [:] }
        return members
    }

    /// A field that must be there only after certain other answers.
    private static func required(_ field: Form.Field, under condition: Form.Field.Condition, in form: Form) -> JSON {
        let isYesNo = if case .yesNo? = form.field(condition.field)?.kind { true } else { false }
        let values: [JSON] = condition.options.map { option in
            isYesNo ? .bool(option == Form.Option.yes.id) : .string(option.text)
        }
        return .object([
            "if": .object([
                "required": .array([.string(condition.field.text)]),
                "properties": .object([condition.field.text: .object(["enum": .array(values)])]),
            ]),
            "then": .object(["required": .array([.string(field.id.text)])]),
        ])
    }

    /// A field as `GET /api/v1/procedures` describes it.
    static let field = object(
        [
            "field": string, "label": text, "hint": text.orNull, "kind": oneOf(Form.Field.Kind.names),
            "required": boolean,
            "options": array(object(["option": string, "text": text])),
            "when": object(["field": string, "options": array(string, least: 1)]).orNull
                .about("只在这项选了这些时才填", "Asked only where that field has one of these"),
            "schema": Schema(["type": .string("object")])
                .about("这项内容的JSON Schema", "The answer's JSON Schema"),
        ])

    /// A form as `GET /api/v1/procedures` describes it.
    static let form = object(["form": string, "name": text, "fields": array(named("Field"))])
}

extension Form.Field.Kind {
    static let names = [
        "shortText", "longText", "choice", "choices", "date", "dayAndTime", "money", "number", "yesNo", "files",
        "people", "party", "identifier", "rows",
    ]

    var name: String {
        switch self {
        case .shortText: "shortText"
        case .longText: "longText"
        case .choice: "choice"
        case .choices: "choices"
        case .date: "date"
        case .dayAndTime: "dayAndTime"
        case .money: "money"
        case .number: "number"
        case .yesNo: "yesNo"
        case .files: "files"
        case .people: "people"
        case .party: "party"
        case .identifier: "identifier"
        case .rows: "rows"
        }
    }
}

extension JSON {
    /// 表单: a form with its fields, so that a program can ask for them.
    init(form act: Act) {
        self = .object([
            "form": .string(act.id.text), "name": JSON(act.name),
            "fields": .array(act.form.inUse.map { JSON($0) }),
        ])
    }

    private init(_ field: Form.Field) {
        self = .object([
            "field": .string(field.id.text), "label": JSON(field.label), "hint": field.hint.map { JSON($0) } ?? .null,
            "kind": .string(field.kind.name), "required": .bool(field.isRequired),
            "options": .array(
                field.options.map { .object(["option": .string($0.id.text), "text": JSON($0.text)]) }),
            "when": field.condition.map { condition in
                .object([
                    "field": .string(condition.field.text),
                    "options": .array(condition.options.map { .string($0.text) }),
                ])
            } ?? .null,
            "schema": Schema(answerTo: field).json,
        ])
    }
}
