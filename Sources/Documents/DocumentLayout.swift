package import Procedure

/// 文书版式: what a document on one form consists of. How it looks is for the writers.
package struct DocumentLayout: Sendable {
    package let form: DocumentForm
    /// Whether the official format was read; officers see where it was not.
    package let isVerified: Bool
    /// 文号: nil where the form bears no number.
    package let series: DocumentSeries?
    /// 出具机关: the first that is printed stands at the head and over the seal.
    package let issuers: [Line]
    package let blocks: [Block]

    package init(
        _ form: DocumentForm, verified isVerified: Bool, series: DocumentSeries? = nil,
        issuers: [Line] = ["\(.office(.name))"], _ blocks: Block...
    ) {
        self.form = form
        self.isVerified = isVerified
        self.series = series
        self.issuers = issuers
        self.blocks = blocks
    }

    /// The number of the document: what the act that issues it was told or given.
    package var number: Fact? { series.map { .answer(.here, $0.field) } }

    /// Every line of it, in the order of the page.
    package var lines: [Line] {
        issuers
            + blocks.flatMap { block -> [Line] in
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
                // A list is asked for like a blank that must be filled.
                case .list(let place, let field, nil), .labels(let place, let field): ["\(.answer(place, field))"]
                case .list(let place, let field, let condition?):
                    [Line("\(.answer(place, field), or: "")").when(condition)]
                case .signatures, .written, .seal: []
                }
            }
    }
}
