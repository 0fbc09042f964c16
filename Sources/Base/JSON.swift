/// A JSON document as a value, so that a key that is null is written and not left out (RFC 8259).
package indirect enum JSON: Hashable, Sendable, Encodable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case integer(Int)
    case number(Double)
    case bool(Bool)
    case null

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let members): try container.encode(members)
        case .array(let items): try container.encode(items)
        case .string(let text): try container.encode(text)
        case .integer(let number): try container.encode(number)
        case .number(let number): try container.encode(number)
        case .bool(let bool): try container.encode(bool)
        case .null: try container.encodeNil()
        }
    }
}

extension JSON {
    /// Both languages, as `zh` and `en`.
    package init(_ text: Text) {
        self = .object(["zh": .string(text.zh), "en": .string(text.en)])
    }

    package init(_ texts: [Text]) {
        self = .array(texts.map { JSON($0) })
    }

    /// A value as its description, null where there is none.
    package init(_ value: (some CustomStringConvertible)?) {
        self = value.map { .string($0.description) } ?? .null
    }
}
