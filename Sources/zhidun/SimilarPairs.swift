import Base
import Likeness

/// `zhidun similar --pairs`: scores the pairs of a CSV file and writes its rows again with score, verdict and reasons.
struct SimilarPairs {
    let matcher: Matcher
    let output: OutputOptions

    func run(_ path: String) throws {
        var reader = try CSVReader(path)
        guard let header = try row(&reader, path), let first = header.fields.firstIndex(of: "mark_a"),
            let second = header.fields.firstIndex(of: "mark_b")
        else {
            throw Refusal(
                .unusable,
                Text(zh: "\(path)的表头应有mark_a和mark_b两列", en: "The header of \(path) must name mark_a and mark_b."))
        }
        if !output.json { print(SimilarPairs.csv(header.fields + ["score", "verdict", "why"])) }
        while let row = try row(&reader, path) {
            guard row.fields.count == header.fields.count else {
                throw refusal(
                    path, row.line,
                    Text(
                        zh: "有\(row.fields.count)个字段，表头有\(header.fields.count)个",
                        en: "it has \(row.fields.count) fields and the header has \(header.fields.count)"))
            }
            let comparison = matcher.compare(row.fields[second], with: row.fields[first])
            print(output.json ? try line(header.fields, row.fields, comparison) : csv(row.fields, comparison))
        }
    }

    private func row(_ reader: inout CSVReader, _ path: String) throws -> (line: Int, fields: [String])? {
        do {
            return try reader.row()
        } catch let problem as RegisterProblem {
            throw refusal(path, problem.line, problem.text)
        }
    }

    private func line(_ header: [String], _ fields: [String], _ comparison: Comparison) throws -> String {
        var members: [String: JSON] = [:]
        for (name, field) in zip(header, fields) { members[name] = .string(field) }
        members["score"] = JSON(score: comparison.score)
        members["verdict"] = .string(comparison.verdict.rawValue)
        members["why"] = JSON(comparison.why)
        return try JSON.object(members).line()
    }

    private func csv(_ fields: [String], _ comparison: Comparison) -> String {
        let score = (comparison.score * 10_000).rounded() / 10_000
        let why = comparison.why.map { $0.text[output.language] }.joined(separator: " ")
        return SimilarPairs.csv(fields + ["\(score)", comparison.verdict.rawValue, why])
    }

    /// A record of RFC 4180.
    private static func csv(_ fields: [String]) -> String {
        fields.map { field in
            let isPlain = !field.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
            return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",")
    }

    private func refusal(_ path: String, _ line: Int, _ reason: Text) -> Refusal {
        Refusal(
            .unusable,
            Text(zh: "\(path)第\(line)行：\(reason.zh)", en: "Line \(line) of \(path): \(reason.en)"))
    }
}
