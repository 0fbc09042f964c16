/// 示例照片: shelves with coloured boxes and the word SAMPLE across them.
struct PictureDrawing {
    private static let width = 96
    private static let height = 72
    private static let palette: [[UInt8]] = [
        [236, 233, 226], [120, 94, 70], [178, 48, 48], [38, 92, 150], [52, 124, 78], [214, 160, 44], [255, 255, 255],
        [60, 60, 60],
    ]
    private var pixels = [UInt8](repeating: 0, count: width * height)

    init(seed: UInt64) {
        var dice = Dice(seed: seed)
        for shelf in 0..<3 {
            let floor = 22 + shelf * 23
            fill(0, floor, Self.width, 2, 1)
            var left = dice.roll(1...5)
            while left < Self.width - 14 {
                let (wide, high) = (dice.roll(8...14), dice.roll(8...17))
                fill(left, floor - high, wide, high, UInt8(dice.roll(2...5)))
                fill(left + 2, floor - high + 3, wide - 4, 3, 6)
                left += wide + dice.roll(1...4)
            }
        }
        fill(0, 30, Self.width, 13, 6)
        write("SAMPLE", from: 13, 33)
    }

    var png: [UInt8] { PNGWriter.png(width: Self.width, height: Self.height, palette: Self.palette, pixels) }

    private mutating func fill(_ left: Int, _ top: Int, _ wide: Int, _ high: Int, _ colour: UInt8) {
        for row in max(0, top)..<min(Self.height, max(0, top + high)) {
            for column in max(0, left)..<min(Self.width, max(0, left + wide)) {
                pixels[row * Self.width + column] = colour
            }
        }
    }

    private mutating func write(_ text: String, from left: Int, _ top: Int) {
        for (place, letter) in text.enumerated() {
            for (row, bits) in (Self.letters[letter] ?? []).enumerated() {
                for column in 0..<5 where bits & (16 >> column) != 0 {
                    fill(left + place * 12 + column * 2, top + row, 2, 1, 7)
                }
            }
        }
    }

    /// Five by seven, a row a number.
    private static let letters: [Character: [Int]] = [
        "S": [15, 16, 16, 14, 1, 1, 30], "A": [14, 17, 17, 31, 17, 17, 17], "M": [17, 27, 21, 21, 17, 17, 17],
        "P": [30, 17, 17, 30, 16, 16, 16], "L": [16, 16, 16, 16, 16, 16, 31], "E": [31, 16, 16, 30, 16, 16, 31],
    ]
}
