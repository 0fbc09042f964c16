import Pages

/// Text made to leave the place it is put in.
enum Hostile {
    static func text(_ random: inout Seeded) -> String {
        let nasty: [Unicode.Scalar] = [
            "<", ">", "\"", "'", "&", "`", "=", "/", "\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{0}",
            "\r", "\n", "\u{2028}", "盾", "a", ";", "#", " ", "-", "!", "]",
        ]
        var text = String.UnicodeScalarView()
        // A letter first, so that no component can take it for empty.
        text.append("x")
        for _ in 0..<Int.random(in: 4...16, using: &random) {
            if let scalar = nasty.randomElement(using: &random) { text.append(scalar) }
        }
        return String(text)
    }

    /// What a browser reads in place of the references that HTML text may hold.
    static func decoded(_ written: String) -> String {
        var text = written
        for (reference, meant) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#96;", "`"), ("&amp;", "&"),
        ] {
            text = text.unicodeScalars.split(separator: reference.unicodeScalars, omittingEmptySubsequences: false)
                .map { String($0) }.joined(separator: meant)
        }
        return text
    }
}

/// A page read back as a browser's tokeniser would, as strictly as it can be: names, quoted values, text.
struct Scanned: Equatable {
    /// Tags in order: `<p`, its attribute names, `</p`.
    var marks: [String] = []
    var texts: [String] = []

    /// nil when something stands in the markup that cannot.
    init?(_ page: String) {
        var rest = Substring(page).unicodeScalars
        func take(while holds: (Unicode.Scalar) -> Bool) -> String {
            let taken = rest.prefix(while: holds)
            rest = rest.dropFirst(taken.count)
            return String(String.UnicodeScalarView(taken))
        }
        let name: (Unicode.Scalar) -> Bool = {
            $0.isASCII && ($0.properties.isAlphabetic || "-123456789".unicodeScalars.contains($0))
        }
        while let scalar = rest.first {
            guard scalar == "<" else {
                let text = take { $0 != "<" }
                guard !text.unicodeScalars.contains(where: { ">\"'`".unicodeScalars.contains($0) }) else { return nil }
                texts.append(Hostile.decoded(text))
                continue
            }
            rest.removeFirst()
            let isEnd = rest.first == "/"
            if isEnd { rest.removeFirst() }
            marks.append((isEnd ? "</" : "<") + take(while: name))
            while rest.first == " " {
                rest.removeFirst()
                marks.append(take(while: name))
                guard rest.first == "=" else { continue }
                rest.removeFirst()
                guard rest.popFirst() == "\"" else { return nil }
                let value = take { $0 != "\"" }
                guard rest.popFirst() == "\"" else { return nil }
                guard !value.unicodeScalars.contains(where: { "<>'`".unicodeScalars.contains($0) }) else { return nil }
                texts.append(Hostile.decoded(value))
            }
            guard rest.popFirst() == ">" else { return nil }
        }
    }

    /// What should be read: the tree itself.
    init(_ node: Node) {
        add(node)
    }

    private mutating func add(_ node: Node) {
        switch node {
        case .text, .module: return
        case .fragment(let nodes): for node in nodes { add(node) }
        case .element(let tag, let attributes, let children):
            marks.append("<" + tag.rawValue)
            marks += attributes.map(\.name.rawValue)
            for child in children { add(child) }
            if !tag.isVoid { marks.append("</" + tag.rawValue) }
        }
    }
}
