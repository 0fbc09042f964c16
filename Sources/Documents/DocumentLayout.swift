package import Procedure

/// 文书版式: what a document on one form consists of. How it looks is for the writers.
package struct DocumentLayout: Sendable {
    package let form: DocumentForm
    /// Whether the official format was read; officers see where it was not.
    package let isVerified: Bool
    /// 字: the part of the number that tells the kind (处罚); nil where the form bears no number.
    package let series: String?
    /// What the number is; the number that the register gives unless an act asks for it.
    package let number: Fact?
    package let blocks: [Block]

    package init(
        _ form: DocumentForm, verified isVerified: Bool, series: String? = nil, number: Fact? = nil, _ blocks: Block...
    ) {
        self.form = form
        self.isVerified = isVerified
        self.series = series
        self.number = number ?? (series == nil ? nil : .number)
        self.blocks = blocks
    }

    /// Every line of it, in the order of the page.
    package var lines: [Line] {
        blocks.flatMap { block -> [Line] in
            switch block {
            case .addressee(let line), .heading(let line), .paragraph(let line), .note(let line): [line]
            case .particulars(let lines), .items(let lines): lines
            case .table(let rows):
                rows.flatMap(\.cells).flatMap { cell -> [Line] in
                    switch cell.content {
                    case .lines(let lines), .opinion(let lines): lines
                    case .hand: []
                    }
                }
            case .signatures, .seal: []
            }
        }
    }
}
