package import Base

extension ThresholdAnswer {
    /// The whole of it, every step included.
    package var document: JSON {
        .object([
            "offence": .object([
                "article": .string(conduct.offence.rawValue), "name": JSON(conduct.offence.name),
                "law": JSON(conduct.offence.article),
            ]),
            "assessedOn": JSON(conduct.assessedOn), "outcome": .string(outcome.rawValue),
            "outcomeText": JSON(outcome.text),
            "severe": .bool(severe), "verified": .bool(verified), "duty": JSON([Citation.duty]),
            "acts": .array(
                accumulation.reasons.map { reason in
                    .object([
                        "label": .string(reason.act.label), "from": JSON(reason.act.first),
                        "through": JSON(reason.act.last),
                        "counted": .bool(reason.counted), "step": JSON(reason.step),
                    ])
                }),
            "amounts": .object(
                tally.values.reduce(into: [:]) { found, value in
                    found[value.key.rawValue + (value.key.isMoney ? "Fen" : "")] = .integer(value.value)
                }),
            "assessments": .array(([then] + (now.map { [$0] } ?? [])).map(document)),
            "steps": .array(steps.map { JSON($0) }), "notes": .array(notes.map { JSON($0) }),
        ])
    }

    private func document(_ assessment: Assessment) -> JSON {
        .object([
            "lawOf": JSON(assessment.law), "applied": .bool(assessment.law == applied.law),
            "outcome": .string(assessment.outcome.rawValue), "severe": .bool(assessment.severe),
            "findings": .array(assessment.findings.map(document)),
            "joined": .array((assessment.joined ?? []).map { JSON($0.text) }),
        ])
    }

    private func document(_ finding: Assessment.Finding) -> JSON {
        let row = finding.threshold
        return .object([
            "measure": .string(row.measure.rawValue), "unit": .string(row.measure.isMoney ? "fen" : "count"),
            "grade": .string(row.grade.rawValue), "condition": .string(row.condition.rawValue),
            "value": .integer(finding.value), "limit": .integer(finding.limit), "percent": .integer(finding.percent),
            "reached": .bool(finding.reached), "text": JSON(finding.text), "citation": JSON([row.basis]),
            "verified": .bool(row.verification.verified), "how": JSON(row.verification.how),
        ])
    }
}

extension JSON {
    /// A step with the article it follows; `citation` is empty for plain facts and arithmetic.
    package init(_ step: LegalStep) {
        self = .object(["text": JSON(step.text), "citation": JSON(step.basis.map { [$0] } ?? [])])
    }
}
