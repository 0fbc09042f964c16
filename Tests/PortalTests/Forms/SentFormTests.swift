import Base
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Testing

@testable import Portal

@Suite("A form that was sent")
struct SentFormTests {
    typealias Part = MultipartSample.Part

    /// What the route of these tests answers.
    struct Answer: Codable, Equatable {
        struct File: Codable, Equatable {
            var name: String
            var size: Int
            var kind: String?
            /// Bytes that `keep` got to see.
            var kept: Int?
            var refused: String?
        }

        var fields: [String: [String]] = [:]
        var files: [File] = []

        init(_ form: SentForm<Int>) {
            fields = form.fields
            files = form.files.map { file in
                switch file.fate {
                case .kept(let count, let kind, _):
                    File(name: file.name, size: file.size, kind: kind.rawValue, kept: count)
                case .refused(let why): File(name: file.name, size: file.size, refused: why.zh)
                }
            }
        }
    }

    private static func router(_ limits: FormLimits = FormLimits()) -> Router<PortalContext> {
        let router = Router(context: PortalContext.self)
        router.addMiddleware { RefusalMiddleware(frames: Frames(district: .sample, styleVersion: "x")) }
        router.post("/sent") { request, _ in
            let form = try await SentForm<Int>.read(request, limits: limits) { file in
                var count = 0
                for try await bytes in file.bytes { count += bytes.count }
                return count
            }
            return Response.json(Answer(form))
        }
        return router
    }

    private static func send(
        _ body: [UInt8], _ type: String, limits: FormLimits = FormLimits(), overNetwork: Bool = false,
        check: @escaping @Sendable (TestResponse) async throws -> Void
    ) async throws {
        let send: @Sendable (any TestClientProtocol) async throws -> Void = { client in
            try await client.execute(
                uri: "/sent", method: .post, headers: [.contentType: type], body: ByteBuffer(bytes: body),
                testCallback: check)
        }
        if overNetwork {
            try await OverNetwork.test(router(limits), send)
        } else {
            try await Application(router: router(limits)).test(.router, send)
        }
    }

    private static func answer(
        _ sample: MultipartSample, limits: FormLimits = FormLimits()
    ) async throws -> Answer {
        try await Application(router: router(limits)).test(.router) { client in
            try await client.execute(
                uri: "/sent", method: .post, headers: [.contentType: sample.contentType],
                body: ByteBuffer(bytes: sample.body)
            ) { response in
                try #require(response.status == .ok, "\(String(buffer: response.body))")
                return try JSONDecoder().decode(Answer.self, from: Data(response.body.readableBytesView))
            }
        }
    }

    private static func file(_ name: String, _ content: [UInt8]) -> Part {
        Part("files", content, filename: name, type: "application/octet-stream")
    }

    @Test("with fields and files gives both, in order; an input nothing was chosen for is no file")
    func mixed() async throws {
        let answer = try await Self.answer(
            MultipartSample([
                Part("what", "假货"), Self.file("照片.exe", SampleFile.jpeg), Part("what", ""), Self.file("", []),
                Part("other", "a\r\nb"), Self.file("说明.txt", SampleFile.text),
            ]))
        #expect(answer.fields == ["what": ["假货", ""], "other": ["a\r\nb"]])
        #expect(
            answer.files == [
                .init(name: "照片.exe", size: 39, kind: "jpeg", kept: 39),
                .init(name: "说明.txt", size: SampleFile.text.count, kind: "text", kept: SampleFile.text.count),
            ])
    }

    @Test("has ten of twelve files kept and says of the others why not")
    func twelve() async throws {
        let files = (1...12).map { Self.file("\($0).png", SampleFile.png) }
        let answer = try await Self.answer(MultipartSample(files))
        #expect(answer.files.map(\.name) == (1...12).map { "\($0).png" })
        #expect(answer.files.prefix(10).allSatisfy { $0.kept == SampleFile.png.count && $0.refused == nil })
        #expect(answer.files.suffix(2).allSatisfy { $0.kept == nil && $0.refused?.contains("最多收10个") == true })
    }

    @Test("does not count a refused file among the ten")
    func counting() async throws {
        let limits = FormLimits(files: 2)
        let answer = try await Self.answer(
            MultipartSample([
                Self.file("a.zip", SampleFile.zip(["a"])), Self.file("b.png", SampleFile.png), Self.file("c", []),
                Self.file("d.png", SampleFile.png), Self.file("e.png", SampleFile.png),
            ]), limits: limits)
        #expect(answer.files.map { $0.kept != nil } == [false, true, false, true, false])
        #expect(answer.files[2].refused == UnwantedFile.empty.refusal.text.zh)
    }

    @Test("keeps the small files before and after one of 21 MiB")
    func large() async throws {
        let picture = SampleFile.jpeg
        let large =
            picture.dropLast(2) + Array(repeating: 0x11, count: 21 * 1_048_576 - picture.count) + picture.suffix(2)
        let answer = try await Self.answer(
            MultipartSample([
                Part("a", "1"), Self.file("1.jpg", picture), Self.file("2.jpg", Array(large)),
                Self.file("3.jpg", picture),
                Part("b", "2"),
            ]))
        #expect(answer.fields == ["a": ["1"], "b": ["2"]])
        #expect(answer.files.map(\.size) == [picture.count, 21 * 1_048_576, picture.count])
        #expect(answer.files.map(\.kept) == [picture.count, nil, picture.count])
        #expect(answer.files[1].refused == "文件超过20 MB。请压缩、截短，或者分成几个文件再上传。")
    }

    @Test("takes a file of exactly the limit and not one byte more")
    func limit() async throws {
        for (size, isKept) in [(200_000, true), (200_001, false)] {
            let content = Array(repeating: UInt8(ascii: "a"), count: size)
            let answer = try await Self.answer(
                MultipartSample([Self.file("a.txt", content)]), limits: FormLimits(file: 200_000))
            #expect(answer.files.map { $0.kept != nil } == [isKept] && answer.files.map(\.size) == [size])
        }
    }

    @Test("takes a long text, and 256 KiB of fields but not more, urlencoded too")
    func fields() async throws {
        let long = String(repeating: "知", count: 17_000)
        let answer = try await Self.answer(MultipartSample([Part("story", long)]))
        #expect(answer.fields == ["story": [long]])
        for (length, status) in [(256 * 1024 - 2, HTTPResponse.Status.ok), (256 * 1024 - 1, .contentTooLarge)] {
            let text = String(repeating: "x", count: length)
            let pairs = SampleFile.bytes("a=" + text)
            try await Self.send(pairs, "application/x-www-form-urlencoded") { #expect($0.status == status) }
            // Two names of one byte, and what is left for their values.
            let halves = MultipartSample([Part("a", "x"), Part("b", String(text.dropLast(1)))])
            try await Self.send(halves.body, halves.contentType) { response in
                #expect(response.status == status)
                #expect(status == .ok || String(buffer: response.body).contains("256 KB"))
            }
        }
    }

    @Test("urlencoded gives its fields")
    func urlencoded() async throws {
        let body = SampleFile.bytes("a=1&b=%E5%81%87+%E8%B4%A7&a=2&c=&d")
        try await Self.send(body, "application/x-www-form-urlencoded; charset=utf-8") { response in
            let answer = try JSONDecoder().decode(Answer.self, from: Data(response.body.readableBytesView))
            #expect(answer.fields == ["a": ["1", "2"], "b": ["假 货"], "c": [""], "d": [""]] && answer.files.isEmpty)
        }
    }

    @Test("has file names without controls and without marks that turn their direction")
    func names() async throws {
        let sent = "../\u{202E}gpj\u{2066}.\u{1}exe"
        let sample = MultipartSample([Self.file(sent.replacing("\u{1}", with: "\u{7F}"), SampleFile.png)])
        #expect(try await Self.answer(sample).files.map(\.name) == ["_gpj_._exe"])
        // A control character below the blank has no place in a header.
        let broken = MultipartSample([Self.file(sent, SampleFile.png)])
        try await Self.send(broken.body, broken.contentType) { #expect($0.status == .badRequest) }
    }

    @Test("that broke off is refused with what to do")
    func truncated() async throws {
        let sample = MultipartSample([Part("a", "1"), Self.file("a.jpg", SampleFile.jpeg)])
        for length in [0, 10, 60, sample.body.count - 60, sample.body.count - 5] {
            try await Self.send(Array(sample.body.prefix(length)), sample.contentType) { response in
                #expect(response.status == .badRequest)
                #expect(String(buffer: response.body).contains("上传中断"), "\(length)")
            }
        }
    }

    @Test(
        "of another type is refused",
        arguments: [
            "text/plain", "application/json", "", "multipart/form-data", "multipart/mixed; boundary=b",
            "multipart/form-data; boundary=\"b",
        ])
    func wrongType(type: String) async throws {
        try await Self.send([0x61], type) { response in
            #expect(response.status == .unsupportedMediaType)
            #expect(String(buffer: response.body).contains("请用本站页面上的表单"))
        }
    }

    @Test("gets its refusal over the network although it was not read to the end", arguments: [1, 12])
    func live(megabytes: Int) async throws {
        let content = Array(repeating: UInt8(ascii: "a"), count: megabytes * 1_048_576)
        let large = MultipartSample([Self.file("a.txt", content)])
        let limits = FormLimits(files: 1, file: 1_000, surroundings: 1_000)
        try await Self.send(large.body, large.contentType, limits: limits, overNetwork: true) { response in
            #expect(response.status == .contentTooLarge && String(buffer: response.body).contains("提交的内容合计超过上限"))
        }
        let broken = SampleFile.bytes("--b\r\nContent-Disposition: form-data\r\n\r\n") + content
        try await Self.send(broken, "multipart/form-data; boundary=b", overNetwork: true) { response in
            #expect(response.status == .badRequest && String(buffer: response.body).contains("无法读懂"))
        }
        try await Self.send(content, "application/x-www-form-urlencoded", overNetwork: true) { response in
            #expect(response.status == .contentTooLarge)
        }
        try await OverNetwork.test(Portal.sample.router()) { client in
            let type: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            try await client.execute(uri: "/identify", method: .post, headers: type, body: ByteBuffer(bytes: content)) {
                #expect($0.status == .contentTooLarge && String(buffer: $0.body).contains("内容太大"))
            }
        }
    }
}
