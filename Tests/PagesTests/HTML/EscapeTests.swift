import Pages
import Testing

/// The proof that text stays where it was put: what is written holds no character a parser could leave the place by,
/// and reads back as what was put in.
@Suite("Text in pages")
struct EscapeTests {
    @Test("no random text leaves a text or an attribute, whatever marks it is combined with")
    func random() throws {
        var random = Seeded(20_261_122)
        for _ in 0..<4_000 {
            let text = hostile(&random)
            let inText = rendered(.p()(.text(text)))
            try inspect(try #require(between(inText, "<p>", "</p>")), stands: text)
            let inAttribute = rendered(.p(.set(.ariaLabel, text))())
            try inspect(try #require(between(inAttribute, "<p aria-label=\"", "\"></p>")), stands: text)
            let inArea = rendered(.element(.textarea, [], [.text(text)]))
            try inspect(try #require(between(inArea, "<textarea>\n", "</textarea>")), stands: text)
        }
    }

    @Test("every scalar that HTML gives a meaning is written as a reference, also under a combining mark")
    func combining() {
        for mark in ["", "\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{20DD}"] {
            #expect(rendered(.text("\"" + mark)) == "&quot;" + mark)
            #expect(rendered(.text("<" + mark)) == "&lt;" + mark)
            #expect(rendered(.text("&" + mark)) == "&amp;" + mark)
            #expect(rendered(.text("'" + mark)) == "&#39;" + mark)
        }
    }

    @Test(
        "controls and turns of direction are shown as what cannot be shown",
        arguments: [
            "\u{0}", "\u{8}", "\u{1B}", "\u{85}", "\u{202E}", "\u{2066}", "\u{80}", "\u{9F}",
        ])
    func unprintable(text: String) {
        #expect(rendered(.text("a" + text + "b")) == "a\u{FFFD}b")
    }

    @Test("an address made of anything stays one address of this site")
    func addresses() throws {
        var random = Seeded(7)
        for _ in 0..<2_000 {
            let text = hostile(&random)
            let link = rendered(.a(.href(.rule(text).with(Address.Parameter(text, text))))())
            let address = try #require(between(link, "<a href=\"", "\"></a>")).replacing("&amp;", with: "&")
            #expect(address.hasPrefix("/rules"))
            let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%/?=&")
            #expect(address.allSatisfy(allowed.contains))
        }
    }

    @Test(
        "a request's own path never becomes an address elsewhere",
        arguments: ["//evil.example/x", "/\\evil.example", "///", "/a//b"])
    func own(path: String) throws {
        let text = Address.at(path: path, []).text
        #expect(text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("\\"))
    }

    @Test("an attribute that takes an address cannot be set to a text")
    func addressAttributes() {
        for name in Attribute.Name.allCases where name.isAddress {
            #expect(Attribute.set(name, "javascript:alert(1)").value == "")
        }
    }

    @Test("no attribute can hold a script or a style, and no element can hold one either")
    func closedLists() {
        #expect(
            !Attribute.Name.allCases.contains {
                $0.rawValue.hasPrefix("on") || $0.rawValue == "style" || $0.rawValue == "srcdoc"
            })
        #expect(
            !Tag.allCases.contains { ["script", "style", "iframe", "object", "embed", "base"].contains($0.rawValue) })
    }

    /// Nothing of `written` can end a text or a quoted attribute, and decoded it is `original`.
    private func inspect(_ written: String, stands original: String) throws {
        var decoded = String.UnicodeScalarView()
        var rest = Substring(written).unicodeScalars
        let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#96;": "`"]
        while let scalar = rest.first {
            try #require(!["<", ">", "\"", "'", "`"].contains(scalar))
            if scalar == "&" {
                let (name, meant) = try #require(references.first { rest.starts(with: $0.key.unicodeScalars) })
                decoded.append(contentsOf: meant.unicodeScalars)
                rest.removeFirst(name.unicodeScalars.count)
            } else {
                decoded.append(scalar)
                rest.removeFirst()
            }
        }
        let expected = original.unicodeScalars.map { isShown($0) ? $0 : "\u{FFFD}" }
        #expect(Array(decoded) == expected)
    }

    /// Independent of the module: general categories Cc (but tab and line ends), noncharacters, and direction controls.
    private func isShown(_ scalar: Unicode.Scalar) -> Bool {
        if ["\t", "\n", "\r"].contains(scalar) { return true }
        if scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint { return false }
        return !(scalar.properties.isBidiControl && !["\u{200E}", "\u{200F}", "\u{61C}"].contains(scalar))
    }

    private func hostile(_ random: inout Seeded) -> String {
        let nasty: [Unicode.Scalar] = [
            "<", ">", "\"", "'", "&", "`", "=", "/", "\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{0}",
            "\r", "\n",
            "\u{2028}", "\u{FEFF}", "盾", "a", ";", "#", "x", "-", "!", "]", "\u{E0020}", "\u{1F1E8}", "\u{1F1F3}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...24, using: &random) {
            if Int.random(in: 0..<5, using: &random) > 0, let scalar = nasty.randomElement(using: &random) {
                text.append(scalar)
            } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) {
                text.append(scalar)
            }
        }
        return String(text)
    }

    private func rendered(_ node: Node) -> String {
        var bytes: [UInt8] = []
        node.write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Compares scalars, because a mark at an edge would merge with the delimiter into one character.
    private func between(_ text: String, _ start: String, _ end: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        let first = start.unicodeScalars.count, last = scalars.count - end.unicodeScalars.count
        guard first <= last, scalars.starts(with: start.unicodeScalars),
            scalars[last...].elementsEqual(end.unicodeScalars)
        else { return nil }
        var middle = String.UnicodeScalarView()
        middle.append(contentsOf: scalars[first..<last])
        return String(middle)
    }
}
