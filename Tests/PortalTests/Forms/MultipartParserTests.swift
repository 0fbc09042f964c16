import Base
import Testing

@testable import Portal

@Suite("A multipart body")
struct MultipartParserTests {
    typealias Part = MultipartSample.Part

    /// All that a parser finds, fed in chunks of the sizes given in turn. Throws what it throws.
    private static func parse(_ body: [UInt8], boundary: String, chunks: [Int]) throws -> [Part] {
        var parser = try MultipartParser(boundary: boundary)
        var parts: [Part] = []
        var (isOpen, isEnded, events) = (false, false, 0)
        var rest = body[...]
        var turn = 0
        while !rest.isEmpty {
            let chunk = rest.prefix(chunks[turn % chunks.count])
            turn += 1
            rest = rest[chunk.endIndex...]
            parser.feed(Array(chunk))
            while let event = try parser.next() {
                events += 1
                try #require(events <= 2 * body.count + 10, "a parser that goes round in circles")
                try #require(!isEnded, "an event after the end")
                switch event {
                case .partBegan(let name, let filename, let type):
                    try #require(!isOpen)
                    isOpen = true
                    parts.append(Part(name, [], filename: filename, type: type))
                case .bytes(let bytes):
                    try #require(isOpen && !bytes.isEmpty)
                    parts[parts.count - 1].content += bytes
                case .partEnded:
                    try #require(isOpen)
                    isOpen = false
                case .end:
                    try #require(!isOpen)
                    isEnded = true
                }
            }
        }
        try parser.finish()
        try #require(isEnded)
        return parts
    }

    private static func parse(_ body: String, boundary: String = "b", chunk: Int = .max) throws -> [Part] {
        try parse(Array(body.utf8), boundary: boundary, chunks: [chunk])
    }

    /// One text field, as a body around which the cases below are built.
    private static let field = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n"

    @Test("is read the same in chunks of every size", arguments: 1...64)
    func chunks(size: Int) throws {
        var generator = SeededGenerator(seed: 20_260_101)
        for _ in 0..<60 {
            let sample = MultipartSample.random(using: &generator)
            #expect(try Self.parse(sample.body, boundary: sample.boundary, chunks: [size]) == sample.parts)
        }
    }

    @Test("is read whole, and in chunks of changing sizes")
    func whole() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let sample = MultipartSample.random(using: &generator)
            #expect(try Self.parse(sample.body, boundary: sample.boundary, chunks: [.max]) == sample.parts)
            let sizes = (0..<9).map { _ in Int.random(in: 1...200, using: &generator) }
            #expect(try Self.parse(sample.body, boundary: sample.boundary, chunks: sizes) == sample.parts)
        }
    }

    @Test("that was damaged is refused or read, the same in chunks as whole, and never without end", arguments: 0..<8)
    func damage(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var (refused, taken) = (0, 0)
        for _ in 0..<400 {
            let sample = MultipartSample.random(using: &generator)
            var body = sample.body
            for _ in 0..<Int.random(in: 1...4, using: &generator) where !body.isEmpty {
                let place = Int.random(in: 0..<body.count, using: &generator)
                let end = min(place + Int.random(in: 0...30, using: &generator), body.count)
                switch Int.random(in: 0...5, using: &generator) {
                case 0: body[place] = .random(in: .min ... .max, using: &generator)
                case 1: body[place] = Array("\r\n-:;\" ".utf8).randomElement(using: &generator) ?? 0
                case 2: body.removeSubrange(place..<end)
                case 3: body.insert(contentsOf: body[place..<end], at: place)
                case 4: body.removeLast(body.count - place)
                default: body.swapAt(place, Int.random(in: 0..<body.count, using: &generator))
                }
            }
            let whole = Result { try Self.parse(body, boundary: sample.boundary, chunks: [.max]) }
            let sizes = (0..<5).map { _ in Int.random(in: 1...50, using: &generator) }
            let chunked = Result { try Self.parse(body, boundary: sample.boundary, chunks: sizes) }
            switch (whole, chunked) {
            case (.success(let one), .success(let other)):
                #expect(one == other)
                taken += 1
            case (.failure(let one as Refusal), .failure(let other as Refusal)):
                #expect(one.code == other.code)
                refused += 1
            default: Issue.record("whole: \(whole), in chunks: \(chunked)")
            }
        }
        #expect(refused > 50 && taken > 50, "\(refused) refused, \(taken) taken")
    }

    @Test("has what stands before the first and after the last delimiter skipped")
    func surroundings() throws {
        let expected = [Part("a", "x")]
        #expect(try Self.parse("preamble\r\n--c\r\n\(Self.field)--b--\r\nepilogue --b\r\n--b\r\n") == expected)
        #expect(try Self.parse("\r\n\(Self.field)--b--") == expected)
        #expect(try Self.parse("--b--\r\n").isEmpty)
        // A delimiter that does not begin its line is none.
        #expect(try Self.parse("x--b\r\n\(Self.field)--b--") == expected)
    }

    @Test("keeps content that looks like a delimiter and goes on")
    func lookalike() throws {
        for content in [
            "\r\n--bX", "\r\n--b-", "\r\n--b-\r\n", "--b", "\n--b\n", "\r--b\r\n", "\r\n--b\rX", "\r\n--B\r\n",
        ] {
            let sample = MultipartSample(boundary: "b", [Part("a", content), Part("c", "x")])
            for size in [1, 3, Int.max] {
                #expect(try Self.parse(sample.body, boundary: "b", chunks: [size]) == sample.parts)
            }
        }
    }

    @Test("may have blanks behind a delimiter")
    func padding() throws {
        let padded = Self.field.replacing("--b\r\n", with: "--b \t \r\n")
        for size in [1, 2, Int.max] { #expect(try Self.parse("\(padded)--b-- \r\n", chunk: size) == [Part("a", "x")]) }
    }

    @Test("gives names as they were sent and file names fit to be shown")
    func names() throws {
        let body =
            "--b\r\ncontent-type: image/png \r\nCONTENT-DISPOSITION:form-data; name=\"材料 1\"; filename=\"C:\\x\\图\u{202E}.png\""
            + "\r\n\r\n\r\n--b\r\nContent-Disposition: form-data; name=f; filename=\"\"\r\n\r\n\r\n--b--"
        #expect(
            try Self.parse(body) == [
                Part("材料 1", [], filename: "图_.png", type: "image/png"), Part("f", [], filename: ""),
            ])
    }

    @Test(
        "that is malformed is refused in words, in any chunks",
        arguments: [
            // Lines that end in LF alone, throughout and one by one.
            "--b\nContent-Disposition: form-data; name=\"a\"\n\nx\n--b--\n",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\n\r\nx\r\n--b--\r\n",
            "--b\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--\r\n",
            "\(field)--b\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--\r\n",
            // No last delimiter; nothing at all; no delimiter at all.
            field, "\(field)--b", "\(field)--b-", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n", "", "x",
            "--c--",
            // A part without headers, without a name, of another kind.
            "--b\r\n\r\nx\r\n--b--", "--b\r\n--b--\r\n\r\n",
            "--b\r\nContent-Disposition: form-data; filename=\"a.jpg\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--",
            // Headers that are folded, doubled, nameless, without a colon, with a control character, badly quoted.
            "--b\r\nContent-Disposition: form-data;\r\n name=\"a\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n: x\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nx\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\u{0}\"\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx\r\n--b--",
            // Content that would have to be decoded.
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--b--",
            // Something else than blanks behind a delimiter and a blank.
            "--b x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--",
        ])
    func malformed(body: String) throws {
        for size in [1, 2, 5, Int.max] {
            let refusal = try #require(throws: Refusal.self) { try Self.parse(body, chunk: size) }
            #expect(refusal.code == .unusable)
            #expect(refusal.text.zh.contains("重新提交") && refusal.text.en.contains("send it again"))
        }
    }

    @Test("may have 8 KiB of headers a part and not a byte more, in any chunks")
    func headers() throws {
        // What the lines hold besides the filling, with the CRLF before each.
        let fixed = "\r\nContent-Disposition: form-data; name=\"a\"\r\nX: ".utf8.count
        for (length, isTaken) in [(8192, true), (8193, false), (200_000, false)] {
            let filling = String(repeating: "x", count: length - fixed)
            let body = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nX: \(filling)\r\n\r\nx\r\n--b--"
            for size in [1, 4096, Int.max] {
                let parts = try? Self.parse(body, chunk: size)
                #expect(parts == (isTaken ? [Part("a", "x")] : nil), "\(length) in chunks of \(size)")
            }
        }
    }

    @Test("may have 60 parts and not one more")
    func count() throws {
        let all = MultipartSample(boundary: "b", (1...60).map { Part("\($0)", "x") })
        #expect(try Self.parse(all.body, boundary: "b", chunks: [.max]).count == 60)
        let more = MultipartSample(boundary: "b", (1...61).map { Part("\($0)", "x") })
        let refusal = try #require(throws: Refusal.self) { try Self.parse(more.body, boundary: "b", chunks: [.max]) }
        #expect(refusal.code == .oversize && refusal.text.zh.contains("60"))
    }

    @Test("may have a boundary of 1 to 70 characters that RFC 2046 allows")
    func boundary() {
        for good in ["b", String(repeating: "x", count: 70), "a b", "'()+_,-./:=?"] {
            #expect(throws: Never.self) { try MultipartParser(boundary: good) }
        }
        for bad in ["", String(repeating: "x", count: 71), "a ", "a\"", "a\r\nb", "知", "a;b"] {
            #expect(throws: Refusal(.unusable, Text(same: ""))) { try MultipartParser(boundary: bad) }
        }
    }
}
