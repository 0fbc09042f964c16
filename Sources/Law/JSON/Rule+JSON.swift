package import Base

extension JSON {
    /// A rule in a list: its versions with their periods.
    package init(listed rule: Rule) {
        self = .object([
            "rule": .string(rule.id.text), "row": .string(rule.id.row), "subject": JSON(rule.subject),
            "versions": .array(
                rule.versions.map { version in
                    .object([
                        "version": JSON(span: version), "term": JSON(version.term),
                        "target": JSON(version.target?.term),
                        "verified": .bool(version.verification.verified),
                    ])
                }),
        ])
    }

    /// A rule with all that its versions say.
    package init(_ rule: Rule) {
        self = .object([
            "rule": .string(rule.id.text), "row": .string(rule.id.row), "subject": JSON(rule.subject),
            "versions": .array(rule.versions.map(JSON.init(whole:))),
        ])
    }

    private init(whole version: Rule.Version) {
        let rate = version.rate.map { rate in
            JSON.object(["percentPerDay": .integer(rate.percentPerDay), "capPercent": .integer(rate.capPercent)])
        }
        let target = version.target.map { JSON.object(["term": JSON($0.term), "note": JSON($0.note)]) }
        let decides = version.decides.map { decides in
            JSON.object([
                "who": JSON(decides.who), "ownDistrict": .bool(decides.ownDistrict),
                "level": .string(decides.level.rawValue), "agency": .string(decides.agency.rawValue),
                "reservation": decides.reservation.map { JSON($0) } ?? .null,
            ])
        }
        let extensions = version.extensions.map { more in
            JSON.object(["term": JSON(more.term), "approver": JSON(more.approver), "ground": JSON(more.ground)])
        }
        let pauses = version.pauses.map { JSON.object(["ground": JSON($0.ground), "proof": JSON($0.proof)]) }
        self = .object([
            "version": JSON(span: version), "statement": JSON(version.statement),
            "conditions": JSON(version.conditions),
            "term": JSON(version.term), "rate": rate ?? .null, "target": target ?? .null,
            "extensions": .array(extensions),
            "pauses": .array(pauses), "decides": decides ?? .null, "documents": JSON(version.documents),
            "citation": JSON(version.basis), "verified": .bool(version.verification.verified),
            "checkedOn": JSON(version.verification.checkedOn), "how": JSON(version.verification.how),
        ])
    }
}
