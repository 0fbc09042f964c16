/// The blocks of the stylesheet as functions from plain values: one a block, named as the stylesheet names it.
///
/// They lie in files by kind: `Components+Lists`, `Components+Clocks`, and so on. Words come in both languages; what is
/// a `Node` was made by another function, never by putting text together.
package enum Components {
    /// The tones of tags, notices and clocks; never without words.
    package enum Tone: Sendable, CaseIterable {
        case plain, ok, warn, late
        /// 灰: suspended, at rest.
        case rest
    }

    /// The rank of a component's heading, so that the ranks on a page have no gap.
    package enum Rank: Sendable {
        case one, two, three

        func heading(_ content: Node...) -> Node {
            switch self {
            case .one: .h1()(content)
            case .two: .h2()(content)
            case .three: .h3()(content)
            }
        }
    }
}
