import Testing

@testable import Likeness

@Suite("Building an index")
struct RegisterIndexingTests {
    private static let entries = ["康师傅", "雪碧", "Nike"].enumerated().map { place, mark in
        RegisterEntry(kind: .trademark, number: "\(place + 1)", mark: mark)
    }

    @Test("files, a function and a sequence over time give the same index")
    func sameFromAll() async throws {
        let scratch = try Scratch()
        let matcher = try Tables.matcher()
        let direct = RegisterIndexing.index(matcher: matcher) { take in Self.entries.forEach(take) }
        let stream = AsyncStream<RegisterEntry> { continuation in
            Self.entries.forEach { continuation.yield($0) }
            continuation.finish()
        }
        let streamed = try await RegisterIndexing.index(matcher: matcher, entries: stream)
        let first = try scratch.file("a.csv", "kind,number,mark\ntrademark,1,康师傅\ntrademark,2,雪碧\n")
        let second = try scratch.file("b.jsonl", "{\"kind\":\"trademark\",\"number\":\"3\",\"mark\":\"Nike\"}\n{}\n")
        var problems: [String] = []
        let (read, summaries) = try RegisterIndexing.index(
            matcher: matcher, files: [RegisterFile(first), RegisterFile(second)],
            problem: { file, problem in problems.append("\(file.path == second) \(problem.line) \(problem.code)") })
        #expect(direct.bytes() == streamed.bytes() && direct.bytes() == read.bytes() && direct.count == 3)
        #expect(summaries.map(\.entries) == [2, 1] && problems == ["true 2 missingKind"])
    }
}
