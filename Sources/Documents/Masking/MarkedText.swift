package import Base

/// 标注文本: a text with ⟦⟧ around what is not published; it holds the secrets and stays in the vault.
///
/// `⟦身份证号码⟧` is published as 依法不公开, `张⟦三|某⟧` as 张某. Nothing but 某, 某某, * and ** can be asked for behind
/// the bar, so that no secret can slip out there.
package struct MarkedText: Hashable, Sendable {
    /// As the public reads it.
    package let published: PublishedText

    package static let opening: Unicode.Scalar = "⟦"
    package static let closing: Unicode.Scalar = "⟧"
    package static let bar: Unicode.Scalar = "|"

    /// - Throws: a `Refusal` `.unusable` that quotes what stands before the first mark that has no counterpart.
    package init(_ text: String) throws(Refusal) {
        var pieces: [PublishedText.Piece] = []
        var open = String.UnicodeScalarView()
        var secret: String.UnicodeScalarView?
        for scalar in text.unicodeScalars {
            switch (scalar, secret) {
            case (MarkedText.opening, nil):
                pieces.append(.text(String(open)))
                open = .init()
                secret = .init()
            case (MarkedText.closing, let hidden?):
                pieces.append(.masked(MarkedText.shown(instead: hidden)))
                secret = nil
            case (MarkedText.opening, _): throw MarkedText.unpaired(after: pieces)
            case (MarkedText.closing, nil): throw MarkedText.unpaired(after: pieces + [.text(String(open))])
            case (_, nil): open.append(scalar)
            case (_, _): secret?.append(scalar)
            }
        }
        guard secret == nil else { throw MarkedText.unpaired(after: pieces) }
        pieces.append(.text(String(open)))
        published = PublishedText(pieces.filter { $0 != .text("") })
    }

    private static func shown(instead hidden: String.UnicodeScalarView) -> String {
        guard let place = hidden.lastIndex(of: bar) else { return PublishedText.withheld }
        let wanted = String(hidden[hidden.index(after: place)...])
        return substitutes.contains(wanted) ? wanted : PublishedText.withheld
    }

    static let substitutes = ["某", "某某", "*", "**"]

    /// What is told is only what stands open before the mark.
    private static func unpaired(after pieces: [PublishedText.Piece]) -> Refusal {
        var before = ""
        if case .text(let text)? = pieces.last { before = String(text.suffix(12)) }
        return Refusal(
            .unusable,
            Text(
                zh: "遮蔽符号⟦⟧不成对（“\(before)”之后），请逐个核对后再提交",
                en: "The marks ⟦⟧ do not pair after “\(before)”; check each of them and send again."), field: "text")
    }
}
