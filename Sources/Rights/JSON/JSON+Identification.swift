package import Base

extension JSON {
    /// 编号识别: which identifiers a text may be, best first (docs/cli/identify.schema.json). What may be a resident
    /// identity number is masked.
    package init(_ identifications: [Identification], of text: String) {
        self = .object([
            "text": .string(Identifier.shown(text)),
            "identifications": .array(identifications.map { JSON($0) }),
        ])
    }

    private init(_ found: Identification) {
        self = .object([
            "scheme": .string(found.scheme.rawValue), "schemeName": JSON(found.scheme.name),
            "canonical": .string(found.canonical),
            "checked": .bool(found.checked), "valid": .bool(found.valid), "verified": .bool(found.verified),
            "parts": .array(found.parts.map { .object(["name": JSON($0.name), "value": JSON($0.value)]) }),
            "why": JSON(found.why),
        ])
    }
}
