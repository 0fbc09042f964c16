package import Base

extension JSON {
    /// The articles a rule rests on, with the statute's words where they were read.
    package init(_ citations: [Citation]) {
        self = .array(
            citations.map { citation in
                .object([
                    "zh": .string(citation.text.zh), "en": .string(citation.text.en), "words": JSON(citation.words),
                ])
            })
    }

    /// A period; null where the rule sets none.
    package init(_ term: Term?) {
        guard let term else {
            self = .null
            return
        }
        self = .object([
            "amount": .integer(term.amount), "unit": .string(term.unit.rawValue),
            "direction": .string(term.direction.rawValue), "begins": .string(term.begins.rawValue),
            "roll": .string(term.roll.rawValue), "text": JSON(term.text),
            "countedBy": term.countedBy.map { JSON($0.text) } ?? .null,
        ])
    }

    /// Which version of a rule: from, through (null while in force), chosenBy; where the office amended it also that.
    package init(span version: Rule.Version) {
        var members: [String: JSON] = [
            "from": JSON(version.from), "through": JSON(version.through),
            "chosenBy": .string(version.chosenBy.rawValue),
        ]
        if let amended = version.amended {
            members["amendment"] = .object([
                "kind": .string(amended.kind.rawValue), "inForce": JSON(amended.inForce),
            ])
        }
        self = .object(members)
    }
}
