import Base
import Foundation
import Pages
import Testing

/// Whatever text a component is given, its markup is the markup of its tree and the text is read back as it was put in.
@Suite("Hostile text in components")
struct HostileTests {
    @Test("no component lets a text become markup, in either language", arguments: Language.allCases)
    func components(language: Language) throws {
        var random = Seeded(20_261_123)
        let voice = Voice(language)
        for (name, make) in Samples.all {
            for _ in 0..<25 {
                let text = Hostile.text(&random)
                let node = make(Text(same: text), text, voice)
                let read = try #require(Scanned(node.rendered), "\(name) breaks its markup")
                #expect(read.marks == Scanned(node).marks, "\(name) has markup that is not in its tree")
                let shown = String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.map { ["\u{0}", "\u{202E}"].contains($0) ? "\u{FFFD}" : $0 }))
                let found = read.texts.contains { $0.unicodeScalars.contains(shown.unicodeScalars) }
                #expect(found, "\(name) does not show the text it was given")
            }
        }
    }

    @Test("the reader refuses what a tokeniser would take for markup")
    func reader() {
        #expect(Scanned("<p>a<b</p>") == nil)
        #expect(Scanned("<p class=\"a\"b\">c</p>") == nil)
        #expect(Scanned("<p>a\"b</p>") == nil)
        #expect(Scanned("<p onclick=x>a</p>") == nil)
        #expect(Scanned("<p class=\"a\">b</p>")?.marks == ["<p", "class", "</p"])
    }

    @Test("a paint of a drawing cannot be set to a text")
    func paint() {
        for name in Attribute.Name.allCases where name.isPaint {
            #expect(Attribute.set(name, "url(https://example.org/#a)").value == "")
        }
        #expect(Attribute.Name.allCases.filter(\.isPaint).map(\.rawValue) == ["fill", "stroke"])
    }

    @Test("every function that makes a component is among the samples of these tests and in the gallery")
    func complete() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        func texts(_ folder: String) throws -> [String] {
            let url = root.appending(path: folder)
            return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
                .map { try String(contentsOf: url.appending(path: $0), encoding: .utf8) }
        }
        let sources = try texts("Sources/Pages/Components") + texts("Sources/Pages/Forms")
        let made = Set(
            sources.flatMap { source in
                source.matches(of: #/package (?:static )?func (\w+)\((?:[^{]|\n)*?-> Node/#).map { String($0.output.1) }
            })
        try #require(made.count > 40)
        let sampled = Set(Samples.all.map(\.name))
        #expect(made.subtracting(sampled).isEmpty, "no sample of \(made.subtracting(sampled).sorted())")
        let gallery = try texts("Sources/Pages/Gallery").joined()
        let missing = made.filter { !gallery.contains("." + $0 + "(") }
        #expect(missing.isEmpty, "the gallery does not show \(missing.sorted())")
    }
}
