/// 行文: fixed words and blanks in their order, written as a string in which each blank is a fact.
///
/// `"当事人：\(.party(.name))"` has one blank that must be filled; `\(.party(.telephone), or: "无")` one that need not.
package struct Line: Sendable, ExpressibleByStringInterpolation {
    package let pieces: [Piece]
    /// nil where it is always printed.
    package let condition: Condition?

    package enum Piece: Sendable {
        case text(String)
        case blank(Blank)
    }

    /// 填空: a fact and what stands there without it; nil where the document cannot be issued without it.
    package struct Blank: Sendable {
        package let fact: Fact
        package let otherwise: String?
    }

    private init(_ pieces: [Piece], _ condition: Condition?) {
        self.pieces = pieces
        self.condition = condition
    }

    package init(stringLiteral text: String) {
        self.init([.text(text)], nil)
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(stringInterpolation.pieces, nil)
    }

    /// The same line, printed only under this condition.
    package func when(_ condition: Condition) -> Line { Line(pieces, condition) }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ text: String) {
            if !text.isEmpty { pieces.append(.text(text)) }
        }

        package mutating func appendInterpolation(_ fact: Fact, or otherwise: String? = nil) {
            pieces.append(.blank(Blank(fact: fact, otherwise: otherwise)))
        }
    }
}
