package import Base
import Rights

extension JSON {
    /// A score to four decimals; finer differences mean nothing.
    package init(score: Double) {
        self = .number((score * 10_000).rounded() / 10_000)
    }

    /// One row of the answers of a search.
    package init(_ match: Match) {
        self = .object([
            "mark": .string(match.entry.mark), "number": .string(match.entry.number),
            "kind": .string(match.entry.kind.rawValue),
            "classes": .array(match.entry.classes.map { .integer($0.number) }), "holder": JSON(match.entry.holder),
            "score": JSON(score: match.score), "verdict": .string(match.verdict.rawValue),
            "why": JSON(match.comparison.why),
        ])
    }

    /// Why two names are alike, each finding with the places it lies at.
    package init(_ why: [Comparison.Finding]) {
        self = .array(
            why.map { finding in
                .object([
                    "feature": .string(finding.feature), "zh": .string(finding.text.zh),
                    "en": .string(finding.text.en),
                    "spans": .array(
                        finding.spans.map {
                            .object([
                                "in": .string($0.side.rawValue), "from": .integer($0.from), "to": .integer($0.to),
                            ])
                        }),
                ])
            })
    }

    /// Both names side by side, one column a character.
    package init(_ alignment: Alignment) {
        self = .array(
            alignment.columns.map { column in
                .object([
                    "mark": JSON(column.mark?.sign), "text": JSON(column.text?.sign),
                    "relation": .string(column.relation.id), "zh": .string(column.relation.label.zh),
                    "en": .string(column.relation.label.en),
                ])
            })
    }

    /// 近似比对: what a name is like, with both names side by side (docs/cli/similar.schema.json).
    package init(_ matches: [Match], to text: String, among marks: MarkIndex) {
        self = .object([
            "text": .string(text), "algorithm": .string(marks.matcher.algorithm.id),
            "operatingPoint": JSON(score: marks.matcher.algorithm.operatingPoint), "marks": .integer(marks.count),
            "results": .array(
                matches.map { match in
                    guard case .object(var members) = JSON(match) else { return .null }
                    members["alignment"] = JSON(match.comparison.alignment)
                    return .object(members)
                }),
        ])
    }
}
