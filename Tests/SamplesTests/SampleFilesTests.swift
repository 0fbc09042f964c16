import Testing

@testable import Samples

@Suite("Sample files")
struct SampleFilesTests {
    @Test("a stored PNG has the bytes that the standard fixes")
    func png() {
        // One white pixel: checksums computed with zlib.
        let png = PNGWriter.png(width: 1, height: 1, palette: [[255, 255, 255]], [0])
        #expect(png.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == Self.pixel)
    }

    @Test("the same seed draws the same picture, another one another")
    func picture() {
        #expect(PictureDrawing(seed: 1).png == PictureDrawing(seed: 1).png)
        #expect(PictureDrawing(seed: 1).png != PictureDrawing(seed: 2).png)
        #expect(PictureDrawing(seed: 1).png.count < 10_000)
    }

    @Test("the table of a PDF leads to every object")
    func pdf() throws {
        let text = String(decoding: PDFSheet(lines: ["SAMPLE", "Sheet 7"]).bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let table = try #require(lines.firstIndex(of: "xref"))
        #expect(lines[table + 1] == "0 6")
        let bytes = Array(text.utf8)
        for number in 1...5 {
            let start = try #require(Int(lines[table + 2 + number].prefix(10)))
            #expect(String(decoding: bytes[start...].prefix(7), as: UTF8.self) == "\(number) 0 obj")
            #expect(lines[table + 2 + number].utf8.count == 19)
        }
        let last = try #require(lines.firstIndex(of: "startxref"))
        let place = try #require(Int(lines[last + 1]))
        #expect(String(decoding: bytes[place...].prefix(4), as: UTF8.self) == "xref")
    }

    private static let pixel =
        "89504e470d0a1a0a0000000d494844520000000100000001080300000028cb34bb00000003504c54"
        + "45ffffffa7c41bc80000000d494441547801010200fdff0000000200017e050dd20000000049454e"
        + "44ae426082"
}
