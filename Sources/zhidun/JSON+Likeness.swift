import Base
import Foundation
import Likeness
import Rights

extension JSON {
    /// On one line, as JSON Lines want it.
    func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// A score to four decimals; finer differences mean nothing.
    init(score: Double) {
        self = .number((score * 10_000).rounded() / 10_000)
    }

    /// One row of the answers of `zhidun similar`.
    init(_ match: Match) {
        self = .object([
            "mark": .string(match.entry.mark), "number": .string(match.entry.number),
            "kind": .string(match.entry.kind.rawValue),
            "classes": .array(match.entry.classes.map { .integer($0.number) }), "holder": JSON(match.entry.holder),
            "score": JSON(score: match.score), "verdict": .string(match.verdict.rawValue),
            "why": JSON(match.comparison.why),
        ])
    }

    init(_ why: [Comparison.Finding]) {
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

    init(_ alignment: Alignment) {
        self = .array(
            alignment.columns.map { column in
                .object([
                    "mark": JSON(column.mark?.sign), "text": JSON(column.text?.sign),
                    "relation": .string(column.relation.id), "zh": .string(column.relation.label.zh),
                    "en": .string(column.relation.label.en),
                ])
            })
    }

    init(_ problem: RegisterProblem) {
        self = .object([
            "line": .integer(problem.line), "code": .string(problem.code.rawValue), "text": JSON(problem.text),
        ])
    }
}
