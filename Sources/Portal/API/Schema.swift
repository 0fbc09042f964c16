import Base

/// 数据格式: what a JSON value of the interface looks like (JSON Schema 2020-12, as OpenAPI 3.1 takes it).
struct Schema: Sendable {
    let json: JSON

    init(_ members: [String: JSON]) {
        json = .object(members)
    }

    /// An object with these members and no others; all are there but the optional ones.
    static func object(_ members: [String: Schema], optional: Set<String> = []) -> Schema {
        var schema: [String: JSON] = [
            "type": .string("object"), "additionalProperties": .bool(false),
            "properties": .object(members.mapValues(\.json)),
        ]
        let required = members.keys.filter { !optional.contains($0) }.sorted()
        if !required.isEmpty { schema["required"] = .array(required.map(JSON.string)) }
        return Schema(schema)
    }

    static func array(_ item: Schema, least: Int? = nil, most: Int? = nil) -> Schema {
        var schema: [String: JSON] = ["type": .string("array"), "items": item.json]
        if let least { schema["minItems"] = .integer(least) }
        if let most { schema["maxItems"] = .integer(most) }
        return Schema(schema)
    }

    static let string = Schema(["type": .string("string")])
    static let boolean = Schema(["type": .string("boolean")])
    static let count = Schema(["type": .string("integer"), "minimum": .integer(0)])
    static let integer = Schema(["type": .string("integer")])
    /// A score from 0 to 1.
    static let score = Schema(["type": .string("number"), "minimum": .integer(0), "maximum": .integer(1)])
    static let date = Schema([
        "type": .string("string"), "format": .string("date"), "pattern": .string(#"^\d{4}-\d{2}-\d{2}$"#),
    ])
    /// ISO 8601 to the second, with the offset of Shanghai.
    static let instant = Schema(["type": .string("string"), "format": .string("date-time")])

    static func string(pattern: String) -> Schema {
        Schema(["type": .string("string"), "pattern": .string(pattern)])
    }

    static func oneOf(_ words: some Sequence<String>) -> Schema {
        Schema(["enum": .array(words.map(JSON.string))])
    }

    static func either(_ schemas: [Schema]) -> Schema {
        // An empty list would be no schema: nothing fits.
        schemas.isEmpty ? Schema(["not": .object([:])]) : Schema(["anyOf": .array(schemas.map(\.json))])
    }

    /// One of the named schemas of the document.
    static func named(_ name: String) -> Schema {
        Schema(["$ref": .string("#/components/schemas/" + name)])
    }

    var orNull: Schema { .either([self, Schema(["type": .string("null")])]) }

    /// The same with words for whoever reads the document.
    func about(_ zh: String, _ en: String) -> Schema {
        guard case .object(var members) = json else { return self }
        members["description"] = .string(zh + " / " + en)
        return Schema(members)
    }
}
