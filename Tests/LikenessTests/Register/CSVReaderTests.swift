import Base
import Testing

@testable import Likeness

@Suite("CSV records")
struct CSVReaderTests {
    private func first(_ text: String, lineLimit: Int, byteLimit: Int) throws -> [String]? {
        let scratch = try Scratch()
        var reader = try CSVReader(scratch.file("r.csv", text), lineLimit: lineLimit, byteLimit: byteLimit)
        return try reader.row()?.fields
    }

    @Test("a record may have as many lines and bytes as the reader was told, and not one more")
    func limits() throws {
        let lines = "\"a\nb\nc\",d\n"
        #expect(try first(lines, lineLimit: 3, byteLimit: 100) == ["a\nb\nc", "d"])
        #expect(throws: RegisterFault.unclosedQuote.at(1)) { try first(lines, lineLimit: 2, byteLimit: 100) }
        #expect(try first("abcdefgh,j\n", lineLimit: 1, byteLimit: 10) == ["abcdefgh", "j"])
        #expect(throws: RegisterFault.lineTooLong.at(1)) { try first("abcdefgh,j\n", lineLimit: 1, byteLimit: 9) }
    }

    @Test("a line may be longer than usual where the reader was told so")
    func longer() throws {
        let text = String(repeating: "字", count: 50_000)
        #expect(try first(text + ",x\n", lineLimit: 1, byteLimit: 200_000) == [text, "x"])
    }
}
