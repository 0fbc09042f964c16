/// 解压: the bytes behind a DEFLATE stream (RFC 1951), as ZIP has them.
package struct Inflation {
    private let input: [UInt8]
    private let limit: Int
    private var place = 0
    private var bits: UInt32 = 0
    private var count: UInt32 = 0
    private var output: [UInt8] = []

    /// - Parameter limit: how many bytes there may be; a small stream can hold very many.
    /// - Returns: nil where the stream is damaged, cut off or longer than the limit.
    package static func bytes(of input: [UInt8], limit: Int) -> [UInt8]? {
        var inflation = Inflation(input, limit: limit)
        do {
            try inflation.run()
            return inflation.output
        } catch {
            return nil
        }
    }

    private struct Damaged: Error {}

    private init(_ input: [UInt8], limit: Int) {
        self.input = input
        self.limit = limit
    }

    private mutating func run() throws(Damaged) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try decode(Inflation.fixed.literals, Inflation.fixed.distances)
            case 2:
                let (literals, distances) = try readCodes()
                try decode(literals, distances)
            default: throw Damaged()
            }
        }
    }

    /// The next bits, the lowest first.
    private mutating func take(_ wanted: UInt32) throws(Damaged) -> Int {
        while count < wanted {
            guard place < input.count else { throw Damaged() }
            bits |= UInt32(input[place]) << count
            place += 1
            count += 8
        }
        defer {
            bits = wanted == 0 ? bits : bits >> wanted
            count -= wanted
        }
        return Int(bits & ((1 << wanted) - 1))
    }

    private mutating func copyStored() throws(Damaged) {
        (bits, count) = (0, 0)
        guard place + 4 <= input.count else { throw Damaged() }
        let size = Int(input[place]) | Int(input[place + 1]) << 8
        let check = Int(input[place + 2]) | Int(input[place + 3]) << 8
        place += 4
        guard size ^ check == 0xFFFF, place + size <= input.count, output.count + size <= limit else {
            throw Damaged()
        }
        output += input[place..<place + size]
        place += size
    }

    /// 码表: how many codes there are of each length, and their symbols in order (RFC 1951, 3.2.2).
    private struct Codes {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int]

        init(_ lengths: some Collection<Int>) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            var places = [Int](repeating: 0, count: 16)
            for length in 1..<15 { places[length + 1] = places[length] + counts[length] }
            symbols = [Int](repeating: 0, count: lengths.count)
            for (symbol, length) in lengths.enumerated() where length > 0 {
                symbols[places[length]] = symbol
                places[length] += 1
            }
        }
    }

    private mutating func symbol(_ codes: Codes) throws(Damaged) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...15 {
            code |= try take(1)
            let count = codes.counts[length]
            if code - count < first {
                let found = index + code - first
                guard codes.symbols.indices.contains(found) else { throw Damaged() }
                return codes.symbols[found]
            }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw Damaged()
    }

    private mutating func decode(_ literals: Codes, _ distances: Codes) throws(Damaged) {
        while true {
            let symbol = try symbol(literals)
            if symbol < 256 {
                guard output.count < limit else { throw Damaged() }
                output.append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            let rank = symbol - 257
            guard Inflation.lengths.indices.contains(rank) else { throw Damaged() }
            let length = Inflation.lengths[rank].base + (try take(Inflation.lengths[rank].extra))
            let far = try self.symbol(distances)
            guard Inflation.distances.indices.contains(far) else { throw Damaged() }
            let distance = Inflation.distances[far].base + (try take(Inflation.distances[far].extra))
            guard distance <= output.count, output.count + length <= limit else { throw Damaged() }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    /// The codes of a block that brings its own (RFC 1951, 3.2.7).
    private mutating func readCodes() throws(Damaged) -> (literals: Codes, distances: Codes) {
        let literals = try take(5) + 257
        let distances = try take(5) + 1
        let ordered = try take(4) + 4
        var lengths = [Int](repeating: 0, count: 19)
        for rank in Inflation.order.prefix(ordered) { lengths[rank] = try take(3) }
        let codes = Codes(lengths)
        var read: [Int] = []
        while read.count < literals + distances {
            let symbol = try symbol(codes)
            switch symbol {
            case 0..<16: read.append(symbol)
            case 16:
                guard let last = read.last else { throw Damaged() }
                read += [Int](repeating: last, count: try take(2) + 3)
            case 17: read += [Int](repeating: 0, count: try take(3) + 3)
            default: read += [Int](repeating: 0, count: try take(7) + 11)
            }
        }
        guard read.count == literals + distances, read[256] > 0 else { throw Damaged() }
        return (Codes(read[..<literals]), Codes(Array(read[literals...])))
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private static let fixed = (
        literals: Codes(
            (0..<288).map { symbol in
                switch symbol {
                case 0..<144: 8
                case 144..<256: 9
                case 256..<280: 7
                default: 8
                }
            }), distances: Codes([Int](repeating: 5, count: 30))
    )

    /// Bases and extra bits of lengths and distances (RFC 1951, 3.2.5).
    private static let lengths: [(base: Int, extra: UInt32)] = [
        (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2),
        (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5),
        (163, 5), (195, 5), (227, 5), (258, 0),
    ]
    private static let distances: [(base: Int, extra: UInt32)] = [
        (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5),
        (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1_025, 9), (1_537, 9), (2_049, 10),
        (3_073, 10), (4_097, 11), (6_145, 11), (8_193, 12), (12_289, 12), (16_385, 13), (24_577, 13),
    ]
}
