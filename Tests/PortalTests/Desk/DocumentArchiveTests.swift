import Base
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Procedure
import Store
import Synchronization
import Testing

@testable import Casework
@testable import Documents
@testable import Portal

/// With a typesetter that makes `%PDF` of every document, but for those whose title it refuses.
@Suite("All documents of a matter in one archive")
struct DocumentArchiveTests {
    private static let matter = MatterID()

    private final class Received: ResponseBodyWriter, Sendable {
        let pieces = Mutex<[[UInt8]]>([])

        func write(_ buffer: ByteBuffer) async throws { pieces.withLock { $0.append(Array(buffer.readableBytesView)) } }

        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    private func response(_ titles: [String]) async throws -> Response {
        let script = FileManager.default.temporaryDirectory.appending(path: "worker-\(UUID().uuidString).py")
        try Data(
            #"""
            import sys
            for line in sys.stdin:
                if "坏" in line:
                    print('{"error":"the text `\\"坏\\"` could not be displayed"}', flush=True)
                elif "停" in line:
                    print('{"error":"x"}', flush=True)
                else:
                    print('{"bytes":4}', end="\n%PDF", flush=True)
            """#.utf8
        ).write(to: script)
        defer { try? FileManager.default.removeItem(at: script) }
        let worker = TypstWorker { TypstTool(python: "/usr/bin/python3", script: script.path) }
        let documents = titles.enumerated().map { place, title in
            MatterDocument(
                filled: FilledDocument(
                    form: DocumentForm("trial", Text(same: title)), title: title, office: [], number: nil, blocks: [],
                    missing: [], isVerified: true, day: nil, code: nil),
                matter: Self.matter, sequence: place + 1)
        }
        return try await DocumentArchive(documents, Self.matter, worker).response()
    }

    private func file(_ title: String, _ sequence: Int) -> String { "\(title) \(Self.matter.short)-\(sequence).pdf" }

    @Test("it is sent piece by piece, holds each document once and is closed to others' stores")
    func whole() async throws {
        let response = try await response(["甲", "乙", "丙"])
        let received = Received()
        try await response.body.write(received)
        var expected = StoredArchive()
        for (place, title) in ["甲", "乙", "丙"].enumerated() {
            expected.add(file(title, place + 1), Array("%PDF".utf8))
        }
        let pieces = received.pieces.withLock { $0 }
        #expect(pieces.count == 3 && pieces.flatMap { $0 } == expected.bytes)
        #expect(response.headers[.contentType] == "application/zip")
        #expect(response.headers[.contentDisposition]?.hasPrefix("attachment; ") == true)
    }

    @Test("a document that cannot be made is named in a note within it, with what to do, and the others are there")
    func note() async throws {
        let response = try await response(["坏一", "乙", "坏三"])
        let received = Received()
        try await response.body.write(received)
        let bytes = received.pieces.withLock { $0.flatMap { $0 } }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("没有生成的文书.txt"))
        #expect(text.contains(file("坏一", 1)) && text.contains(file("坏三", 3)) && text.contains("请改正"))
        #expect(text.components(separatedBy: "%PDF").count == 2)
    }

    @Test("where nothing can be made a page says so, in place of an empty archive", arguments: [["停", "乙"], ["坏"]])
    func nothing(titles: [String]) async throws {
        await #expect(throws: Refusal.self) { try await response(titles) }
    }
}
