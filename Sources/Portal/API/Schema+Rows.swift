import Base
import Procedure

extension Schema {
    /// 清单的一行: an object with a member for each column.
    init(rowOf grid: Form.Grid) {
        let properties = grid.columns.map { ($0.id.text, Schema.cell($0)) }
        let required = grid.columns.filter(\.isRequired).map { JSON.string($0.id.text) }
        self.init([
            "type": .string("object"), "additionalProperties": .bool(false),
            "properties": .object(Dictionary(properties) { first, _ in first }), "required": .array(required),
        ])
    }

    private static func cell(_ column: Form.Column) -> JSON {
        var schema: [String: JSON] =
            switch column.kind {
            case .text(let limit): ["type": .string("string"), "maxLength": .integer(limit)]
            case .number(let range):
                [
                    "type": .string("integer"), "minimum": .integer(range.lowerBound),
                    "maximum": .integer(range.upperBound),
                ]
            case .money: ["type": .string("string"), "pattern": .string(#"^\d{1,15}(\.\d{1,2})?$"#)]
            case .choice(let options): ["enum": .array(options.map { .string($0.id.text) })]
            }
        schema["title"] = .string(column.label.zh + " / " + column.label.en)
        return .object(schema)
    }
}
