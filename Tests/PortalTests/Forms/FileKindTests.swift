import Base
import Testing

@testable import Portal

@Suite("The kind of a file")
struct FileKindTests {
    /// What is found of a file that comes in chunks of a size, the head first.
    private static func watched(_ bytes: [UInt8], chunk: Int = 1_000) throws(Refusal) -> FileWatch {
        let head = bytes.prefix(FileHead.length)
        var watch = try FileWatch(FileHead(bytes: Array(head), isWhole: head.count == bytes.count))
        try watch.take(head)
        var rest = bytes.dropFirst(head.count)
        while !rest.isEmpty {
            let part = rest.prefix(chunk)
            try watch.take(part)
            rest = rest.dropFirst(part.count)
        }
        try watch.finish()
        return watch
    }

    @Test("is told by its bytes", arguments: SampleFile.accepted)
    func accepted(kind: FileKind, bytes: [UInt8]) throws {
        #expect(try Self.watched(bytes).kind == kind)
    }

    @Test("has a sample for each")
    func complete() {
        #expect(Set(SampleFile.accepted.map(\.kind)) == Set(FileKind.allCases))
        #expect(Set(SampleFile.refused.map(\.why)) == Set(UnwantedFile.allCases))
    }

    @Test("that is not taken is refused with what to do instead", arguments: SampleFile.refused)
    func refused(why: UnwantedFile, bytes: [UInt8]) throws {
        let refusal = try #require(throws: Refusal.self) { try Self.watched(bytes) }
        #expect(refusal.text == why.refusal.text)
        #expect(refusal.text.zh.contains("请") && refusal.text.zh.contains("再上传") || why == .archive)
    }

    @Test("of photos is not doubted for two letters that occur by chance")
    func chance() throws {
        let noise = SampleFile.jpegWithComment("..MZ..PE..MZ......................................................")
        #expect(try Self.watched(noise).kind == .jpeg)
    }

    @Test("has a media type, an ending and names of its own")
    func facts() {
        let kinds = FileKind.allCases
        #expect(
            Set(kinds.map(\.mediaType)).count == kinds.count && Set(kinds.map(\.fileExtension)).count == kinds.count)
        #expect(Set(kinds.map(\.name.zh)).count == kinds.count && Set(kinds.map(\.name.en)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.mediaType.wholeMatch(of: #/[a-z]+/[a-z0-9.-]+/#) != nil })
        #expect(kinds.allSatisfy { $0.fileExtension.wholeMatch(of: #/[a-z0-9]{2,4}/#) != nil })
        #expect(FileKind.jpeg.mediaType == "image/jpeg" && FileKind.text.mediaType == "text/plain")
    }

    @Test("tells of pictures and PDF whether they stop before their end")
    func incomplete() throws {
        for whole in [SampleFile.jpeg, SampleFile.png, SampleFile.pdf] {
            #expect(try !Self.watched(whole).isIncomplete)
            // With what cameras put behind the picture.
            #expect(try !Self.watched(whole + Array(repeating: 0x20, count: 500)).isIncomplete)
            #expect(try Self.watched(whole.dropLast(14)).isIncomplete)
        }
        #expect(try Self.watched(SampleFile.jpeg.dropLast(1)).isIncomplete)
        // The end of a preview inside a segment is not the end of the picture.
        var preview = SampleFile.jpegWithComment("xx")
        preview.replaceSubrange(24..<26, with: [0xFF, 0xD9])
        #expect(try Self.watched(preview.dropLast(2)).isIncomplete)
        #expect(try !Self.watched(preview).isIncomplete)
        // A film behind a photo is long, and comes in many chunks.
        let long = SampleFile.jpeg.dropLast(2) + Array(repeating: 0x11, count: 200_000)
        for chunk in [1, 7, 4_096] {
            #expect(
                try Self.watched(long + [0xFF, 0xD9] + Array(repeating: 1, count: 50_000), chunk: chunk).isIncomplete
                    == false)
            #expect(try Self.watched(Array(long), chunk: chunk).isIncomplete)
        }
        #expect(try !Self.watched(SampleFile.gif).isIncomplete)
    }
}
