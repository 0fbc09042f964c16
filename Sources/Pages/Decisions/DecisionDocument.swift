import Base
import Documents

/// 决定书公示文本: the text as the look of an official document, masked places set off.
struct DecisionDocument {
    private let decision: PublishedDecision
    private let authority: String
    private let lines: [PublishedText]
    private let isSample: Bool

    init(_ decision: PublishedDecision, _ particulars: DecisionPage.Particulars, isSample: Bool) {
        self.decision = decision
        self.authority = particulars.authority
        self.lines = particulars.body.lines
        self.isSample = isSample
    }

    func render(_ voice: Voice) -> Node {
        let head = [authority, DecisionDocument.title, decision.number].map(bare)
        // Head and signature are shown as such where the text has them, and not twice.
        let body = lines.drop { head.contains(bare($0.plain)) }
        let signature = [authority, decision.decidedOn.text.zh].map(bare)
        let isSigned = body.count > 2 && body.suffix(2).map { bare($0.plain) } == signature
        return OfficialDocument(
            office: authority, number: decision.number, remark: isSample ? "（示例）" : "", title: DecisionDocument.title,
            paragraphs: paragraphs(Array(isSigned ? body.dropLast(2) : body)),
            sign: isSigned ? OfficialDocument.Sign(authority, decision.decidedOn) : nil
        ).render(voice)
    }

    /// The particulars of the party, up to the first line that is none, begin at the margin.
    private func paragraphs(_ lines: [PublishedText]) -> [OfficialDocument.Paragraph] {
        let particulars = lines.prefix { $0.plain.prefix(14).contains("：") }.count
        return lines.enumerated().map { place, line in
            OfficialDocument.Paragraph(
                line.pieces.map { piece in
                    switch piece {
                    case .text(let text): .text(text)
                    case .masked(let text): .masked(text)
                    }
                }, flush: place < particulars)
        }
    }

    private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    private static let title = "行政处罚决定书"
}
