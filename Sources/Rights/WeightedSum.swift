/// 加权和: Σ value × weight, from which every check character here is computed.
func weightedSum(_ values: some Sequence<Int>, _ weights: [Int]) -> Int {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
}

extension Unicode.Scalar {
    /// The character for a remainder of a check modulo 11, where ten is written X.
    init(elevenths remainder: Int) {
        self = remainder == 10 ? "X" : Unicode.Scalar(UInt8(0x30 + remainder % 10))
    }
}
