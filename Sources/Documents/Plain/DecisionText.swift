package import Base

/// 决定书正文: the text of a published decision in paragraphs. Head and signature, which the paper has of its own, are left
/// out where the text has them too.
package struct DecisionText: Sendable {
    package let paragraphs: [Paragraph]
    /// Whether the text ended in office and day.
    package let isSigned: Bool

    package struct Paragraph: Sendable {
        package let text: PublishedText
        /// The particulars of the party, which begin at the margin.
        package let isFlush: Bool
    }

    package init(_ body: PublishedText, authority: String, number: String, decidedOn: Day) {
        let head = [authority, DecisionText.title, number].map(DecisionText.bare)
        let lines = Array(body.lines.drop { head.contains(DecisionText.bare($0.plain)) })
        let signature = [authority, decidedOn.text.zh].map(DecisionText.bare)
        isSigned = lines.count > 2 && lines.suffix(2).map { DecisionText.bare($0.plain) } == signature
        let shown = isSigned ? Array(lines.dropLast(2)) : lines
        let particulars = shown.prefix { $0.plain.prefix(14).contains("：") }.count
        paragraphs = shown.enumerated().map { Paragraph(text: $0.element, isFlush: $0.offset < particulars) }
    }

    package static let title = "行政处罚决定书"

    private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
