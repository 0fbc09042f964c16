/// 文号: 示市监处罚〔2026〕3号. Numbers run by kind and year; who counts them is not decided here.
package struct DocumentNumber: Hashable, Sendable, CustomStringConvertible {
    /// 机关代字: the office's own abbreviation, from the configuration of the district.
    package let prefix: String
    /// What the layout calls its series.
    package let series: String
    package let year: Int
    /// From 1.
    package let sequence: Int

    package init(prefix: String, series: String, year: Int, sequence: Int) {
        self.prefix = prefix
        self.series = series
        self.year = year
        self.sequence = sequence
    }

    package var description: String { "\(prefix)\(series)〔\(year)〕\(sequence)号" }
}
