import Base
import Foundation
import FoundationXML
import Procedure
import Testing

@testable import Documents

@Suite("Documents as Word files")
struct WordFileTests {
    /// What a reader of XML finds in a part: its text, paragraph by paragraph, and how often each element occurs.
    private final class Reading: NSObject, XMLParserDelegate {
        var paragraphs: [String] = []
        var elements: [String: Int] = [:]
        private var isText = false

        func parser(
            _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
            attributes _: [String: String]
        ) {
            elements[name, default: 0] += 1
            if name == "w:p" { paragraphs.append("") }
            isText = name == "w:t"
        }

        func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
            isText = false
        }

        func parser(_: XMLParser, foundCharacters text: String) {
            if isText, let last = paragraphs.indices.last { paragraphs[last] += text }
        }
    }

    /// The stored parts of a file by name, read by the lengths in their headers.
    private func parts(_ bytes: [UInt8]) -> [String: [UInt8]] {
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
        }
        var (parts, place): ([String: [UInt8]], Int) = ([:], 0)
        while number(place, 4) == 0x0403_4b50 {
            let (size, name) = (number(place + 18, 4), number(place + 26, 2))
            let start = place + 30 + name
            parts[String(decoding: bytes[place + 30..<start], as: UTF8.self)] = Array(bytes[start..<start + size])
            place = start + size
        }
        return parts
    }

    private func reading(_ part: [UInt8]?) throws -> Reading {
        let reading = Reading()
        let parser = XMLParser(data: Data(try #require(part)))
        parser.delegate = reading
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return reading
    }

    private func document(_ text: String, missing: [FilledDocument.Missing] = []) -> FilledDocument {
        let cell = FilledDocument.Cell(label: text, lines: [[.text(text)], [.blank]], isSigned: true, room: 2)
        return FilledDocument(
            form: DocumentForm("trial", Text(zh: "试用文书", en: "Trial")), title: "现场笔录", office: [.text("示例局")],
            number: [.text("示市监试〔2026〕1号")],
            blocks: [
                .line(.body, [.text(text), .blank, .text("。")]), .table([[cell, cell], [cell]]), .table([[cell]]),
                .signatures([text]), .seal(office: [.text("示例局")], day: [.blank]),
            ],
            missing: missing, isVerified: false, day: nil, code: "ABCD-1")
    }

    @Test("every part is XML, and the words stand in the order of the page")
    func words() throws {
        let parts = parts(WordFile(document("甲")).bytes)
        #expect(
            Set(parts.keys) == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
                "word/_rels/document.xml.rels", "word/styles.xml", "word/header.xml", "word/footer.xml",
            ])
        for (name, part) in parts { #expect(throws: Never.self, "\(name)") { try reading(part) } }
        let body = try reading(parts["word/document.xml"])
        let cell = ["甲", "____", "", "", "", FilledDocument.signature]
        #expect(
            body.paragraphs == ["示例局", "现场笔录", "示市监试〔2026〕1号", "甲____。"]
                + (["甲"] + cell + ["甲"] + cell + ["甲"] + cell) + [""] + (["甲"] + cell) + [""]
                + ["甲：", "", "示例局", "____"])
        #expect(body.elements["w:tr"] == 3 && body.elements["w:tc"] == 8 && body.elements["w:gridSpan"] == 2)
        #expect(try reading(parts["word/footer.xml"]).paragraphs == ["第1页　共1页", "ABCD-1-1"])
        #expect(try reading(parts["word/header.xml"]).paragraphs == [""])
    }

    @Test(
        "no text leaves its place, and what XML has no place for is left out",
        arguments: [
            ("</w:t></w:r></w:p><w:p>", "</w:t></w:r></w:p><w:p>"), ("]]>&amp;\"'", "]]>&amp;\"'"),
            ("a\u{0}b\u{8}c\u{FFFE}d\u{1B}e", "abcde"), ("👩‍👩‍👧‍👦e\u{301}\u{202E}", "👩‍👩‍👧‍👦e\u{301}\u{202E}"),
        ])
    func hostile(text: String, shown: String) throws {
        let body = try reading(parts(WordFile(document(text)).bytes)["word/document.xml"])
        #expect(body.paragraphs.contains(shown + "____。"))
        #expect(body.elements["w:p"] == 38)
    }

    @Test("one that lacks something says that it is a draft")
    func draft() throws {
        let lacking = FilledDocument.Missing(fact: .party(.name), name: Text(same: "name"))
        let parts = parts(WordFile(document("甲", missing: [lacking])).bytes)
        #expect(try reading(parts["word/header.xml"]).paragraphs == ["草稿"])
    }
}
