import Base

/// 正文部分: what stands on the pages.
struct WordBody {
    private let document: FilledDocument

    init(_ document: FilledDocument) {
        self.document = document
    }

    var part: String {
        "<w:document \(WordFile.namespaces)><w:body>"
            + WordStyle.office.paragraph(runs(document.office))
            + WordStyle.title.paragraph(WordText.run(document.title))
            + (document.number.map { WordStyle.number.paragraph(runs($0)) } ?? "")
            + document.blocks.map(block).joined()
            + page + "</w:body></w:document>"
    }

    /// A4 with the margins of GB/T 9704; lengths in twentieths of a point.
    private var page: String {
        #"<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>"#
            + #"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" "#
            + #"w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>"#
    }

    private func block(_ block: FilledDocument.Block) -> String {
        switch block {
        case .line(let style, let pieces): WordBody.style(style).paragraph(runs(pieces))
        // Two tables without a paragraph between them would become one.
        case .table(let rows): table(rows) + WordStyle.cell.paragraph("")
        case .list(let list): WordList(list).table + WordStyle.cell.paragraph("")
        case .labels(let labels): WordList.labels(labels) + WordStyle.cell.paragraph("")
        case .signatures(let labels):
            labels.map { WordStyle.signature.paragraph(WordText.run($0 + "：") + "<w:r><w:tab/></w:r>") }.joined()
        case .seal(let office, let day):
            WordStyle.seal.paragraph("") + WordStyle.seal.paragraph(runs(office)) + WordStyle.seal.paragraph(runs(day))
        case .drawing(_, let name): WordStyle.flush.paragraph(WordText.run(name.zh))
        }
    }

    private static func style(_ style: FilledDocument.Style) -> WordStyle {
        switch style {
        case .flush: .flush
        case .heading: .heading
        case .body: .body
        case .note: .note
        }
    }

    private func runs(_ pieces: [FilledDocument.Piece]) -> String { pieces.map { WordText.run($0.text) }.joined() }

    /// Label and value, or two of them, to a row; together as wide as the text.
    private func table(_ rows: [[FilledDocument.Cell]]) -> String {
        let line = #"w:val="single" w:sz="5" w:color="000000""#
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) \(line)/>" }.joined()
        return #"<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblBorders>\#(borders)</w:tblBorders>"#
            + #"<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="140" w:type="dxa"/>"#
            + #"<w:bottom w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>"#
            + WordBody.columns.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined() + "</w:tblGrid>"
            + rows.map(row).joined() + "</w:tbl>"
    }

    private static let columns = [1_600, 2_822, 1_600, 2_822]

    private func row(_ cells: [FilledDocument.Cell]) -> String {
        let isAlone = cells.count == 1
        let cells = cells.map { cell in
            let width = WordBody.columns[1] + (isAlone ? WordBody.columns[2] + WordBody.columns[3] : 0)
            return self.cell(WordBody.columns[0], 1, WordStyle.label.paragraph(WordText.run(cell.label)))
                + self.cell(width, isAlone ? 3 : 1, content(of: cell))
        }
        return "<w:tr>\(cells.joined())</w:tr>"
    }

    private func cell(_ width: Int, _ span: Int, _ paragraphs: String) -> String {
        let span = span > 1 ? #"<w:gridSpan w:val="\#(span)"/>"# : ""
        return #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/>\#(span)<w:vAlign w:val="center"/></w:tcPr>"#
            + paragraphs + "</w:tc>"
    }

    /// The lines of a cell, room for writing by hand, and where it is signed. A cell is never without a paragraph.
    private func content(of cell: FilledDocument.Cell) -> String {
        var paragraphs = cell.lines.map { WordStyle.cell.paragraph(runs($0)) }
        paragraphs += Array(repeating: WordStyle.cell.paragraph(""), count: cell.room)
        if cell.isSigned {
            paragraphs += [
                WordStyle.cell.paragraph(""), WordStyle.cell.paragraph(WordText.run(FilledDocument.signature)),
            ]
        }
        return paragraphs.isEmpty ? WordStyle.cell.paragraph("") : paragraphs.joined()
    }
}
