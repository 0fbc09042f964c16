import Base
import Documents

/// 决定书公示文本: the text as the look of an official document, masked places set off.
struct DecisionDocument {
    private let decision: PublishedDecision
    private let authority: String
    private let text: DecisionText
    private let isSample: Bool

    init(_ decision: PublishedDecision, _ particulars: DecisionPage.Particulars, isSample: Bool) {
        self.decision = decision
        self.authority = particulars.authority
        self.text = DecisionText(
            particulars.body, authority: particulars.authority, number: decision.number, decidedOn: decision.decidedOn)
        self.isSample = isSample
    }

    func render(_ voice: Voice) -> Node {
        OfficialDocument(
            office: authority, number: decision.number, remark: isSample ? "（示例）" : "", title: DecisionText.title,
            paragraphs: text.paragraphs.map(paragraph),
            sign: text.isSigned ? OfficialDocument.Sign(authority, decision.decidedOn) : nil
        ).render(voice)
    }

    private func paragraph(_ paragraph: DecisionText.Paragraph) -> OfficialDocument.Paragraph {
        OfficialDocument.Paragraph(
            paragraph.text.pieces.map { piece in
                switch piece {
                case .text(let text): .text(text)
                case .masked(let text): .masked(text)
                }
            }, flush: paragraph.isFlush)
    }
}
