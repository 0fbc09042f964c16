/// A piece of a page: an element, a text, or several pieces in a row.
///
/// Pages are plain values. Text is escaped when it is written, every Unicode scalar of it, and there is no way to put
/// markup in as text: names of elements and attributes are closed enums, everything else is content.
package indirect enum Node: Sendable, Equatable {
    case element(Tag, [Attribute], [Node])
    case text(String)
    case fragment([Node])
    /// 脚本: a module of the product's own that is loaded from an address; it has no content, so nothing can land in it.
    case module(Address)

    /// Nothing at all; what a page shows where there is nothing to show.
    package static let nothing = Node.fragment([])

    /// The same element with these children put in after those it has: `.p(.class("lede"))(.text("…"))`.
    package func callAsFunction(_ children: Node...) -> Node {
        self(children)
    }

    package func callAsFunction(_ children: [Node]) -> Node {
        guard case .element(let tag, let attributes, let present) = self else { return .fragment([self] + children) }
        return .element(tag, attributes, present + children)
    }
}

extension Node {
    package static func a(_ attributes: Attribute...) -> Node { .element(.a, attributes, []) }
    package static func article(_ attributes: Attribute...) -> Node { .element(.article, attributes, []) }
    package static func aside(_ attributes: Attribute...) -> Node { .element(.aside, attributes, []) }
    package static func b(_ attributes: Attribute...) -> Node { .element(.b, attributes, []) }
    package static func bdi(_ attributes: Attribute...) -> Node { .element(.bdi, attributes, []) }
    package static func body(_ attributes: Attribute...) -> Node { .element(.body, attributes, []) }
    package static func br() -> Node { .element(.br, [], []) }
    package static func button(_ attributes: Attribute...) -> Node { .element(.button, attributes, []) }
    package static func caption(_ attributes: Attribute...) -> Node { .element(.caption, attributes, []) }
    package static func circle(_ attributes: Attribute...) -> Node { .element(.circle, attributes, []) }
    package static func code(_ attributes: Attribute...) -> Node { .element(.code, attributes, []) }
    package static func dd(_ attributes: Attribute...) -> Node { .element(.dd, attributes, []) }
    package static func details(_ attributes: Attribute...) -> Node { .element(.details, attributes, []) }
    package static func div(_ attributes: Attribute...) -> Node { .element(.div, attributes, []) }
    package static func dl(_ attributes: Attribute...) -> Node { .element(.dl, attributes, []) }
    package static func dt(_ attributes: Attribute...) -> Node { .element(.dt, attributes, []) }
    package static func em(_ attributes: Attribute...) -> Node { .element(.em, attributes, []) }
    package static func fieldset(_ attributes: Attribute...) -> Node { .element(.fieldset, attributes, []) }
    package static func footer(_ attributes: Attribute...) -> Node { .element(.footer, attributes, []) }
    package static func form(_ attributes: Attribute...) -> Node { .element(.form, attributes, []) }
    package static func h1(_ attributes: Attribute...) -> Node { .element(.h1, attributes, []) }
    package static func h2(_ attributes: Attribute...) -> Node { .element(.h2, attributes, []) }
    package static func h3(_ attributes: Attribute...) -> Node { .element(.h3, attributes, []) }
    package static func head(_ attributes: Attribute...) -> Node { .element(.head, attributes, []) }
    package static func header(_ attributes: Attribute...) -> Node { .element(.header, attributes, []) }
    package static func html(_ attributes: Attribute...) -> Node { .element(.html, attributes, []) }
    package static func input(_ attributes: Attribute...) -> Node { .element(.input, attributes, []) }
    package static func kbd(_ attributes: Attribute...) -> Node { .element(.kbd, attributes, []) }
    package static func label(_ attributes: Attribute...) -> Node { .element(.label, attributes, []) }
    package static func legend(_ attributes: Attribute...) -> Node { .element(.legend, attributes, []) }
    package static func li(_ attributes: Attribute...) -> Node { .element(.li, attributes, []) }
    package static func link(_ attributes: Attribute...) -> Node { .element(.link, attributes, []) }
    package static func main(_ attributes: Attribute...) -> Node { .element(.main, attributes, []) }
    package static func mark(_ attributes: Attribute...) -> Node { .element(.mark, attributes, []) }
    package static func meta(_ attributes: Attribute...) -> Node { .element(.meta, attributes, []) }
    package static func nav(_ attributes: Attribute...) -> Node { .element(.nav, attributes, []) }
    package static func ol(_ attributes: Attribute...) -> Node { .element(.ol, attributes, []) }
    package static func option(_ attributes: Attribute...) -> Node { .element(.option, attributes, []) }
    package static func p(_ attributes: Attribute...) -> Node { .element(.p, attributes, []) }
    package static func path(_ attributes: Attribute...) -> Node { .element(.path, attributes, []) }
    package static func rect(_ attributes: Attribute...) -> Node { .element(.rect, attributes, []) }
    package static func section(_ attributes: Attribute...) -> Node { .element(.section, attributes, []) }
    package static func select(_ attributes: Attribute...) -> Node { .element(.select, attributes, []) }
    package static func small(_ attributes: Attribute...) -> Node { .element(.small, attributes, []) }
    package static func span(_ attributes: Attribute...) -> Node { .element(.span, attributes, []) }
    package static func strong(_ attributes: Attribute...) -> Node { .element(.strong, attributes, []) }
    package static func summary(_ attributes: Attribute...) -> Node { .element(.summary, attributes, []) }
    package static func svg(_ attributes: Attribute...) -> Node { .element(.svg, attributes, []) }
    package static func svgText(_ attributes: Attribute...) -> Node { .element(.svgText, attributes, []) }
    package static func table(_ attributes: Attribute...) -> Node { .element(.table, attributes, []) }
    package static func tbody(_ attributes: Attribute...) -> Node { .element(.tbody, attributes, []) }
    package static func td(_ attributes: Attribute...) -> Node { .element(.td, attributes, []) }
    package static func tfoot(_ attributes: Attribute...) -> Node { .element(.tfoot, attributes, []) }
    package static func th(_ attributes: Attribute...) -> Node { .element(.th, attributes, []) }
    package static func thead(_ attributes: Attribute...) -> Node { .element(.thead, attributes, []) }
    package static func time(_ attributes: Attribute...) -> Node { .element(.time, attributes, []) }
    package static func title(_ attributes: Attribute...) -> Node { .element(.title, attributes, []) }
    package static func tr(_ attributes: Attribute...) -> Node { .element(.tr, attributes, []) }
    package static func ul(_ attributes: Attribute...) -> Node { .element(.ul, attributes, []) }
    package static func wbr() -> Node { .element(.wbr, [], []) }
}
