import Pages

/// A page as the tests walk it: every element in order, each with what stands around it.
struct Tree {
    struct Element {
        let tag: Tag
        let attributes: [Attribute]
        let children: [Node]
        /// The place of the parent in `elements`; nil at the top.
        let parent: Int?

        subscript(name: Attribute.Name) -> String? {
            attributes.first { $0.name == name }.map { $0.value ?? "" }
        }

        func has(_ name: String) -> Bool {
            (self[.class] ?? "").split(separator: " ").contains(Substring(name))
        }

        /// All text in it, in order.
        var text: String { Node.fragment(children).allText }
    }

    private(set) var elements: [Element] = []

    init(_ node: Node) {
        add(node, nil)
    }

    func all(_ tag: Tag) -> [Element] { elements.filter { $0.tag == tag } }
    func all(class name: String) -> [Element] { elements.filter { $0.has(name) } }

    func parents(of place: Int) -> [Element] {
        var found: [Element] = []
        var next = elements[place].parent
        while let parent = next {
            found.append(elements[parent])
            next = elements[parent].parent
        }
        return found
    }

    private mutating func add(_ node: Node, _ parent: Int?) {
        switch node {
        case .text, .module: return
        case .fragment(let nodes):
            for node in nodes { add(node, parent) }
        case .element(let tag, let attributes, let children):
            elements.append(Element(tag: tag, attributes: attributes, children: children, parent: parent))
            let place = elements.count - 1
            for child in children { add(child, place) }
        }
    }
}

extension Node {
    var allText: String {
        switch self {
        case .text(let text): text
        case .module: ""
        case .fragment(let nodes): nodes.map(\.allText).joined()
        case .element(_, _, let children): children.map(\.allText).joined()
        }
    }

    /// What an attribute or a text says, apart from what is marked as Chinese or hidden from those who listen.
    func words(skippingChinese: Bool) -> [String] {
        switch self {
        case .text(let text): return [text]
        case .module: return []
        case .fragment(let nodes): return nodes.flatMap { $0.words(skippingChinese: skippingChinese) }
        case .element(_, let attributes, let children):
            if skippingChinese, attributes.contains(.lang("zh-CN")) { return [] }
            let said = attributes.filter { [.ariaLabel, .dataLabel, .label].contains($0.name) }.compactMap(\.value)
            return said + children.flatMap { $0.words(skippingChinese: skippingChinese) }
        }
    }

    var rendered: String {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
