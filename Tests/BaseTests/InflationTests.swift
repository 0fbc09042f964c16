import Base
import Foundation
import Testing

/// The streams were written by zlib through Python's.
@Suite("Inflation")
struct InflationTests {
    private static func bytes(hex: String) -> [UInt8] {
        stride(from: 0, to: hex.utf8.count, by: 2).compactMap { place in
            UInt8(hex.dropFirst(place).prefix(2), radix: 16)
        }
    }

    /// A block with codes of its own: forty lines that say the same, and one more.
    private static let dynamic = Array(
        Data(
            base64Encoded:
                "e9o178nubc/3THvav13n2cIODE7XtmcNjVxPR5WNKhtVNqpsVNnIUPZ8ya4n+7qf9ux6uqPp6Zxdz2dPfD538fN1C59PaHu6sQEA"
        ) ?? Data())
    private static let whole =
        String(repeating: "办件编号,案件编号,案件状态\n", count: 40) + "示例区市场监督管理局"

    @Test("stored, fixed and dynamic blocks give what was packed")
    func blocks() {
        let stored = Self.bytes(hex: "010500faff706c61696e")
        #expect(Inflation.bytes(of: stored, limit: 100) == Array("plain".utf8))
        let fixed = Self.bytes(hex: "4b4c8481a4640852c848cdc9c9879000")
        #expect(Inflation.bytes(of: fixed, limit: 100) == Array("aaaaaaaaaabcabcabc hello hello".utf8))
        #expect(Inflation.bytes(of: Self.dynamic, limit: 1_590) == Array(Self.whole.utf8))
        // The sum that zlib says of the same text.
        #expect(CyclicCheck.sum(of: Array(Self.whole.utf8)) == 816_732_250)
    }

    @Test("what is longer than the limit is not unpacked, and one byte is enough for that")
    func limit() {
        #expect(Inflation.bytes(of: Self.dynamic, limit: 1_589) == nil)
    }

    @Test("a stream that is cut off anywhere is refused, and one with a wrong bit never ends the program")
    func damaged() {
        for length in 0..<Self.dynamic.count - 1 {
            #expect(Inflation.bytes(of: Array(Self.dynamic.prefix(length)), limit: 2_000) == nil)
        }
        for place in Self.dynamic.indices {
            for bit in 0..<8 {
                var wrong = Self.dynamic
                wrong[place] ^= 1 << UInt8(bit)
                #expect(Inflation.bytes(of: wrong, limit: 2_000)?.count ?? 0 <= 2_000)
            }
        }
    }

    @Test("an archive gives its files by name; a damaged one, and a file that is larger than the limit, give nothing")
    func archive() throws {
        var written = StoredArchive()
        written.add("甲/一.txt", Array("内容".utf8))
        written.add("b", [1, 2, 3])
        let archive = try #require(ReadArchive(written.bytes))
        #expect(archive.names == ["b", "甲/一.txt"])
        #expect(archive.file("甲/一.txt", limit: 100) == Array("内容".utf8))
        #expect(archive.file("b", limit: 2) == nil)
        #expect(archive.file("c", limit: 100) == nil)
        // The content of the first file begins behind its header and its name.
        var damaged = written.bytes
        damaged[30 + "甲/一.txt".utf8.count] ^= 1
        let read = try #require(ReadArchive(damaged))
        #expect(read.file("甲/一.txt", limit: 100) == nil && read.file("b", limit: 100) == [1, 2, 3])
        #expect(ReadArchive(Array("PK\u{3}\u{4} no archive".utf8)) == nil)
        #expect(ReadArchive([]) == nil)
    }
}
