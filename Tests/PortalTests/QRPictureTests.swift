import Testing

@testable import Portal

@Suite("The QR code")
struct QRPictureTests {
    private static let text = "https://zhidun.example/receipt/7K3M9Q2X"

    /// Made with the Python package qrcode 8.2: byte mode, level M, mask 2, without a border.
    private static let expected = """
        11111110001100111111001111111
        10000010000110011100101000001
        10111010111010110000101011101
        10111010111101001100001011101
        10111010110010100001101011101
        10000010100011011110001000001
        11111110101010101010101111111
        00000000101100011010100000000
        10111110011100100101001111100
        01111000110001111011101110001
        01110011111010011000000010000
        11001000110010000000000111010
        10100010100010011100100001100
        01001100011011000011111110001
        01010011110011111110101111100
        10100100010111000000111000010
        00001110010000100101010001100
        11010101110110011011111110101
        10110010011100011000101010100
        10111101010010101000011000010
        10100110011100011100111110111
        00000000100001100110100011111
        11111110001101111011101011100
        10000010110101001001100010001
        10111010101010100100111110100
        10111010110111000000000001111
        10111010100111010010111111110
        10000010010101011011100001010
        11111110110111111101000001100
        """

    @Test("is the one that another encoder makes of the same text")
    func matrix() throws {
        let picture = try #require(QRPicture(Self.text))
        let drawn = picture.rows.map { row in row.map { $0 ? "1" : "0" }.joined() }
        #expect(drawn == Self.expected.split(separator: "\n").map(String.init))
    }

    @Test("says level M and, by its size, its version", arguments: [(14, 21), (15, 25), (26, 25), (27, 29), (213, 57)])
    func size(length: Int, width: Int) throws {
        // Bytes that versions 1, 2 and 10 hold at level M (GB/T 18284, table 7): 14, 26, 213.
        let picture = try #require(QRPicture(String(repeating: "a", count: length)))
        #expect(picture.rows.count == width && picture.rows.allSatisfy { $0.count == width })
        #expect(picture.side == width + 8)
        // Level M is 00; the mask of the format information turns it into 10.
        #expect(picture.rows[8][0] && !picture.rows[8][1])
    }

    @Test("has its three finder patterns")
    func finders() throws {
        let rows = try #require(QRPicture("知盾")).rows
        let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
        let far = rows.count - 7
        for (top, left) in [(0, 0), (0, far), (far, 0)] {
            let found = (0..<7).map { y in (0..<7).map { rows[top + y][left + $0] ? "1" : "0" }.joined() }
            #expect(found == finder)
        }
    }

    @Test("is drawn as runs, and the runs paint the matrix four modules from the edge")
    func path() throws {
        let picture = try #require(QRPicture(Self.text))
        #expect(picture.path.hasPrefix("M4 4h7v1h-7z"))
        var painted = Array(repeating: Array(repeating: false, count: picture.side), count: picture.side)
        for run in picture.path.split(separator: "M") {
            let numbers = try #require(run.wholeMatch(of: #/(\d+) (\d+)h(\d+)v1h-(\d+)z/#)).output
            let (x, y) = (try #require(Int(numbers.1)), try #require(Int(numbers.2)))
            let length = try #require(Int(numbers.3))
            #expect(numbers.3 == numbers.4)
            for dark in x..<(x + length) {
                #expect(!painted[y][dark])
                painted[y][dark] = true
            }
            #expect(x == 4 || !painted[y][x - 1], "a run goes on where the one before ends")
        }
        let blank = Array(repeating: false, count: 4)
        let inner = painted[4..<(picture.side - 4)]
        #expect(inner.map { Array($0[4..<(picture.side - 4)]) } == picture.rows)
        #expect(inner.allSatisfy { Array($0.prefix(4)) == blank && Array($0.suffix(4)) == blank })
        #expect((painted.prefix(4) + painted.suffix(4)).allSatisfy { !$0.contains(true) })
    }

    @Test("is not made of nothing, of NUL or of more than it holds")
    func unfit() {
        #expect(QRPicture("") == nil && QRPicture("a\u{0}b") == nil)
        #expect(QRPicture(String(repeating: "a", count: 2331)) != nil)
        #expect(QRPicture(String(repeating: "a", count: 2332)) == nil)
    }
}
