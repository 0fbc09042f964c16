/// 清单与标签: a list as a table whose heading comes again on each page, and labels two to a row.
struct WordList {
    private let list: FilledDocument.List

    init(_ list: FilledDocument.List) {
        self.list = list
    }

    /// As wide as the text, in twentieths of a point.
    private static let width = 8_844

    var table: String {
        let heading = list.columns.map(\.name)
        let total = list.total.map { "<w:tr>" + WordList.cell(WordList.width, widths.count, [$0], .cell) + "</w:tr>" }
        return WordList.open(widths) + row(heading, .label, isHeading: true)
            + list.rows.map { row($0, .cell, isHeading: false) }.joined() + (total ?? "") + "</w:tbl>"
    }

    static func labels(_ labels: [FilledDocument.Label]) -> String {
        let half = width / 2
        let rows = stride(from: 0, to: labels.count, by: 2).map { place -> String in
            let pair = labels[place..<min(place + 2, labels.count)].map { label in
                cell(half, 1, [label.title] + label.lines + [label.code].compactMap { $0 }, .cell)
            }
            let rest = pair.count == 1 ? cell(half, 1, [""], .cell) : ""
            return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + pair.joined() + rest + "</w:tr>"
        }
        return open([half, half]) + rows.joined() + "</w:tbl>"
    }

    private var widths: [Int] {
        let whole = list.columns.reduce(0) { $0 + $1.weight }
        return list.columns.map { WordList.width * $0.weight / max(whole, 1) }
    }

    private func row(_ cells: [String], _ style: WordStyle, isHeading: Bool) -> String {
        let kind = isHeading ? "<w:tblHeader/>" : ""
        return "<w:tr><w:trPr><w:cantSplit/>\(kind)</w:trPr>"
            + zip(widths, cells).map { WordList.cell($0, 1, [$1], style) }.joined() + "</w:tr>"
    }

    private static func cell(_ width: Int, _ span: Int, _ lines: [String], _ style: WordStyle) -> String {
        let span = span > 1 ? #"<w:gridSpan w:val="\#(span)"/>"# : ""
        return #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/>\#(span)</w:tcPr>"#
            + lines.map { style.paragraph(WordText.run($0)) }.joined() + "</w:tc>"
    }

    private static func open(_ widths: [Int]) -> String {
        let line = #"w:val="single" w:sz="5" w:color="000000""#
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) \(line)/>" }.joined()
        return #"<w:tbl><w:tblPr><w:tblW w:w="\#(width)" w:type="dxa"/><w:tblBorders>\#(borders)</w:tblBorders>"#
            + #"<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#
            + widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined() + "</w:tblGrid>"
    }
}
