import Base
import Foundation
import Rights
import Testing

@testable import Likeness

@Suite("The published descriptions of `similar` and `register index`")
struct CommandDocumentTests {
    private struct Example: Decodable {
        let text: String
        let results: [Row]
    }

    private struct Row: Decodable {
        let mark: String
        let number: String
        let classes: [Int]
        let holder: String?
        let score: Double
        let verdict: String
        let why: [Reason]
        let alignment: [Column]?
    }

    private struct Reason: Decodable, Equatable {
        let feature: String
        let zh: String
        let en: String
        let spans: [Span]
    }

    private struct Span: Decodable, Equatable {
        let `in`: String
        let from: Int
        let to: Int
    }

    private struct Column: Decodable, Equatable {
        let mark: String?
        let text: String?
        let relation: String
        let zh: String
        let en: String
    }

    private struct Pair: Decodable {
        let mark: String
        let text: String
        let score: Double
        let verdict: String
        let why: [Reason]

        enum CodingKeys: String, CodingKey {
            case mark = "mark_a"
            case text = "mark_b"
            case score, verdict, why
        }
    }

    private func data(_ name: String) throws -> Data {
        try Data(contentsOf: Repository.root.appending(path: "docs/cli/" + name))
    }

    private func reasons(_ comparison: Comparison) -> [Reason] {
        comparison.why.map { finding in
            Reason(
                feature: finding.feature, zh: finding.text.zh, en: finding.text.en,
                spans: finding.spans.map { Span(in: $0.side.rawValue, from: $0.from, to: $0.to) })
        }
    }

    /// Whether the marks of an example, put into an index, are found again as the example says.
    private func check(_ example: Example) throws {
        let index = try RegisterIndexing.index(matcher: Tables.matcher()) { take in
            for row in example.results {
                take(
                    RegisterEntry(
                        kind: .trademark, number: row.number, mark: row.mark,
                        classes: row.classes.compactMap { NiceClass($0) }, holder: row.holder))
            }
        }
        let matches = index.similar(to: example.text, top: 20)
        #expect(matches.map(\.entry.number) == example.results.map(\.number))
        for (row, match) in zip(example.results, matches) {
            #expect(abs(row.score - match.score) < 0.00006 && row.verdict == match.verdict.rawValue)
            #expect(row.why == reasons(match.comparison))
            let columns = match.comparison.alignment.columns.map { column in
                Column(
                    mark: column.mark?.sign, text: column.text?.sign, relation: column.relation.id,
                    zh: column.relation.label.zh, en: column.relation.label.en)
            }
            #expect(row.alignment == nil || row.alignment == columns)
        }
    }

    @Test("the example of a search says what is found")
    func search() throws {
        try check(JSONDecoder().decode(Example.self, from: data("similar.example.json")))
    }

    @Test("the example of a batch says what is found")
    func batch() throws {
        let lines = try data("similar-batch.example.jsonl").split(separator: 0x0A)
        #expect(lines.count == 2)
        for line in lines { try check(JSONDecoder().decode(Example.self, from: Data(line))) }
    }

    @Test("the example of pairs says what they score")
    func pairs() throws {
        let lines = try data("similar-pairs.example.jsonl").split(separator: 0x0A)
        #expect(lines.count == 2)
        for line in lines {
            let pair = try JSONDecoder().decode(Pair.self, from: Data(line))
            let comparison = try Tables.matcher().compare(pair.text, with: pair.mark)
            #expect(abs(pair.score - comparison.score) < 0.00006 && pair.verdict == comparison.verdict.rawValue)
            #expect(pair.why == reasons(comparison))
        }
    }

    @Test("the schemas list the features, kinds and problems there are")
    func schemas() throws {
        func listed(_ name: String, after key: String) throws -> [String] {
            let text = try #require(String(bytes: data(name), encoding: .utf8))
            let from = try #require(text.range(of: "\"\(key)\": {\n"))
            let start = try #require(text.range(of: "\"enum\": [", range: from.upperBound..<text.endIndex))
            let end = try #require(text.range(of: "]", range: start.upperBound..<text.endIndex))
            return text[start.upperBound..<end.lowerBound].split(separator: "\"")
                .filter { $0.contains(where: \.isLetter) }.map(String.init)
        }
        for name in ["similar.schema.json", "similar-batch.schema.json", "similar-pairs.schema.json"] {
            #expect(try listed(name, after: "feature") == Algorithm.simple1.catalogue.map(\.id))
        }
        #expect(try listed("similar.schema.json", after: "kind") == RegisterEntry.Kind.allCases.map(\.rawValue))
        for name in ["register-index.schema.json", "register-import.schema.json"] {
            #expect(try listed(name, after: "code") == RegisterProblem.Code.allCases.map(\.rawValue))
        }
    }
}
