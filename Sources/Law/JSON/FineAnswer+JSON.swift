package import Base

extension FineAnswer {
    /// The whole of it, the reason text included.
    package var document: JSON {
        .object([
            "basis": .string(base.id), "subject": JSON(base.subject),
            "agency": .object(["who": JSON(base.agency.who), "ownDistrict": .bool(base.agency.ownDistrict)]),
            "actEnded": JSON(facts.last), "decidedOn": JSON(facts.decidedOn), "outcome": .string(outcome.rawValue),
            "outcomeText": JSON(outcome.text), "verified": .bool(verified), "choice": JSON(choice),
            "versions": .array([then, now].compactMap(\.self).map(document)),
            "bands": .array(
                bands.map { .object(["leastFen": .integer($0.least.fen), "mostFen": .integer($0.most.fen)]) }),
            "mayMitigate": .bool(mayMitigate),
            "circumstances": .array(
                circumstances.map {
                    .object([
                        "text": JSON($0.text), "effect": .string($0.effect.rawValue), "citation": JSON([$0.basis]),
                    ])
                }),
            "proposal": proposal.map {
                .object([
                    "fen": JSON.integer(facts.proposed?.fen ?? 0), "verdict": .string($0.rawValue),
                    "lawful": .bool($0.lawful),
                    "text": JSON($0.text),
                ])
            } ?? .null,
            "beside": .array(beside.map { JSON($0) }), "steps": .array(steps.map { JSON($0) }), "reason": JSON(reason),
            "notes": .array(notes.map { JSON($0) }),
        ])
    }

    private func document(_ reading: Reading) -> JSON {
        let version = reading.version
        return .object([
            "from": JSON(version.from), "through": JSON(version.through),
            "applied": .bool(version.from == applied?.version.from),
            "ranges": .array(
                reading.ranges.map {
                    .object([
                        "leastFen": .integer($0.least.fen), "mostFen": .integer($0.most.fen), "words": JSON($0.words),
                    ])
                }), "optional": .bool(version.optional), "citation": JSON([version.basis]),
            "verified": .bool(version.verification.verified), "how": JSON(version.verification.how),
        ])
    }
}
