import Base
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing

@testable import Portal

@Suite("A file while it comes in")
struct IncomingFileTests {
    typealias Part = MultipartSample.Part

    struct DiskFull: Error {}
    struct Dressed: Error { let cause: any Error }

    /// A body that notes how much of it has been asked for.
    private struct Body: AsyncSequence, Sendable {
        let chunks: [[UInt8]]
        let asked: Asked

        final class Asked: Sendable {
            let count = Mutex(0)
        }

        struct Iterator: AsyncIteratorProtocol {
            let body: Body

            mutating func next() async throws -> ByteBuffer? {
                let index = body.asked.count.withLock { count in
                    defer { count += 1 }
                    return count
                }
                return index < body.chunks.count ? ByteBuffer(bytes: body.chunks[index]) : nil
            }
        }

        func makeAsyncIterator() -> Iterator { Iterator(body: self) }
    }

    private static func request(
        _ sample: MultipartSample, chunk: Int
    ) -> (request: Request, chunks: Int, asked: @Sendable () -> Int) {
        let bytes = sample.body
        let chunks = stride(from: 0, to: bytes.count, by: chunk).map { Array(bytes[$0..<min($0 + chunk, bytes.count)]) }
        let body = Body(chunks: chunks, asked: Body.Asked())
        let head = HTTPRequest(
            method: .post, scheme: "http", authority: "x", path: "/", headerFields: [.contentType: sample.contentType])
        return (
            Request(head: head, body: RequestBody(asyncSequence: body)), chunks.count,
            { body.asked.count.withLock { $0 } }
        )
    }

    private static func file(_ name: String, _ content: [UInt8]) -> Part {
        Part("files", content, filename: name, type: "image/jpeg")
    }

    private static let long = Array(repeating: UInt8(ascii: "a"), count: 2_000_000)

    @Test("is asked of the network only as fast as it is kept")
    func pace() async throws {
        let (request, chunks, asked) = Self.request(MultipartSample([Self.file("a.txt", Self.long)]), chunk: 10_000)
        let form = try await SentForm<Int>.read(request) { file in
            var seen = 0
            for try await bytes in file.bytes {
                seen += bytes.count
                // The head is waited for; past it no chunk is asked for before the one before was taken.
                #expect(asked() <= max(seen, FileHead.length) / 10_000 + 2)
            }
            return seen
        }
        #expect(form.files.first?.kept == 2_000_000 && asked() == chunks + 1)
    }

    /// Asks of the bytes what the store asks of them.
    private static func stored<Chunks: AsyncSequence>(
        _ chunks: Chunks
    ) async throws -> [UInt8] where Chunks.Element: Collection<UInt8> & Sendable {
        var all: [UInt8] = []
        for try await chunk in chunks { all += chunk }
        return all
    }

    @Test("comes as it was sent, whatever the chunks")
    func content() async throws {
        var generator = SeededGenerator(seed: 3)
        let noise = (0..<150_000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let sent = SampleFile.jpeg.dropLast(2) + noise + SampleFile.jpeg.suffix(2)
        for chunk in [997, 65_536, 1_000_000] {
            let (request, _, _) = Self.request(MultipartSample([Self.file("a", sent)]), chunk: chunk)
            let form = try await SentForm<[UInt8]>.read(request) { file in
                try await Self.stored(file.bytes)
            }
            #expect(form.files.first?.kept == sent)
        }
    }

    @Test("that nobody reads is passed over, and told of as kept")
    func unread() async throws {
        let sample = MultipartSample([Self.file("a.txt", Self.long), Part("b", "1")])
        let (request, _, _) = Self.request(sample, chunk: 50_000)
        let form = try await SentForm<String>.read(request) { _ in "not read" }
        #expect(form.files.map(\.kept) == ["not read"] && form.files.map(\.size) == [2_000_000] && form["b"] == "1")
    }

    @Test("throws at who keeps it once it is too large, and is refused even when that goes unheeded")
    func unheeded() async throws {
        let sample = MultipartSample([Self.file("a.txt", Self.long), Part("b", "1")])
        for swallows in [true, false] {
            let (request, _, _) = Self.request(sample, chunk: 50_000)
            let form = try await SentForm<Int>.read(request, limits: FormLimits(file: 500_000)) { file in
                var seen = 0
                do {
                    for try await bytes in file.bytes { seen += bytes.count }
                    Issue.record("a file of 2,000,000 bytes seemed to end")
                } catch {
                    #expect(seen <= 500_000)
                    if !swallows { throw Dressed(cause: error) }
                }
                return seen
            }
            guard case .refused(let why) = try #require(form.files.first).fate else {
                Issue.record("kept")
                return
            }
            #expect(why.zh.contains("请压缩") && form["b"] == "1" && form.files.first?.size == 2_000_000)
        }
    }

    @Test("that turns out late to be no text throws at who keeps it")
    func late() async throws {
        let sample = MultipartSample([Self.file("a.txt", Self.long + [0])])
        let (request, _, _) = Self.request(sample, chunk: 50_000)
        let form = try await SentForm<Int>.read(request) { file in
            var seen = 0
            for try await bytes in file.bytes { seen += bytes.count }
            Issue.record("binary content seemed to end as text")
            return seen
        }
        #expect(form.files.map(\.kept) == [nil])
    }

    @Test("is refused alone for a refusal about it, and the form with any other error; the body is read to its end")
    func errors() async throws {
        let sample = MultipartSample([Self.file("a.png", SampleFile.png), Self.file("b.txt", Self.long)])
        for code in [Refusal.Code.oversize, .wrongType, .unusable] {
            let (request, _, _) = Self.request(sample, chunk: 50_000)
            let form = try await SentForm<Int>.read(request) { _ in throw Refusal(code, Text(zh: "因为", en: "because")) }
            #expect(form.files.count == 2 && form.files.allSatisfy { $0.kept == nil })
            if case .refused(let why) = form.files[0].fate { #expect(why.zh == "因为") }
        }
        let (request, chunks, asked) = Self.request(sample, chunk: 50_000)
        await #expect(throws: DiskFull.self) { try await SentForm<Int>.read(request) { _ in throw DiskFull() } }
        #expect(asked() == chunks + 1)
        let (again, _, askedAgain) = Self.request(sample, chunk: 50_000)
        let full = Refusal(.unavailable, Text(same: "x"))
        await #expect(throws: full) { try await SentForm<Int>.read(again) { _ in throw full } }
        #expect(askedAgain() == chunks + 1)
    }

    @Test("is not read past the limit of the whole form, nor at all past it when its length is told")
    func bound() async throws {
        let limits = FormLimits(files: 1, file: 100_000, surroundings: 100_000)
        let (request, _, asked) = Self.request(MultipartSample([Self.file("b.txt", Self.long)]), chunk: 10_000)
        await #expect(throws: Refusal(.oversize, Text(same: ""))) {
            try await SentForm<Int>.read(request, limits: limits) { _ in 1 }
        }
        #expect(asked() == 21)
        var head = request.head
        head.headerFields[.contentLength] = "2000000"
        let (again, _, _) = Self.request(MultipartSample([Self.file("b.txt", Self.long)]), chunk: 10_000)
        await #expect(throws: Refusal(.oversize, Text(same: ""))) {
            try await SentForm<Int>.read(Request(head: head, body: again.body), limits: limits) { _ in
                Issue.record("a file of a form that will be refused was kept")
                return 1
            }
        }
    }

    @Test("is refused by a form that asks for none")
    func none() async throws {
        let sample = MultipartSample([Part("a", "1"), Self.file("b.png", SampleFile.png)])
        let form = try await SentForm<Never>.read(Self.request(sample, chunk: 100).request)
        #expect(form["a"] == "1" && form.files.count == 1 && form.files[0].kept == nil)
    }
}
