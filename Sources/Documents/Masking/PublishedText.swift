/// 公示文本: what the public reads, with the places at which something was taken out. It holds no secret.
package struct PublishedText: Hashable, Sendable {
    package let pieces: [Piece]

    package enum Piece: Hashable, Sendable {
        case text(String)
        /// What stands in place of what was taken out.
        case masked(String)
    }

    init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    /// From what `text` wrote. Marks without a counterpart stand as they are: nothing is left to hide.
    package init(stored text: String) {
        var pieces: [Piece] = []
        var rest = text.unicodeScalars[...]
        while let first = rest.firstIndex(of: MarkedText.opening),
            let last = rest[first...].firstIndex(of: MarkedText.closing)
        {
            pieces.append(.text(String(rest[..<first])))
            pieces.append(.masked(String(rest[rest.index(after: first)..<last])))
            rest = rest[rest.index(after: last)...]
        }
        self.init((pieces + [.text(String(rest))]).filter { $0 != .text("") })
    }

    /// To be stored as it is: the marks stand around the substitutes.
    package var text: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .masked(let shown): "\(MarkedText.opening)\(shown)\(MarkedText.closing)"
            }
        }.joined()
    }

    /// Without the marks: for a line of a list, and for what a search looks through.
    package var plain: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .masked(let text): text
            }
        }.joined()
    }

    /// Line by line, without empty lines.
    package var lines: [PublishedText] {
        var lines: [[Piece]] = [[]]
        for piece in pieces {
            guard case .text(let text) = piece else {
                lines[lines.count - 1].append(piece)
                continue
            }
            let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            for (number, part) in parts.enumerated() {
                if number > 0 { lines.append([]) }
                if !part.isEmpty { lines[lines.count - 1].append(.text(String(part))) }
            }
        }
        return lines.filter { line in
            line.contains { piece in
                if case .text(let text) = piece { text.contains { !$0.isWhitespace } } else { true }
            }
        }.map(PublishedText.init)
    }

    /// 依法不公开
    static let withheld = "依法不公开"
}
