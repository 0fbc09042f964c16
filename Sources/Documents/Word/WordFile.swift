import Base

/// Word 文件: a document as .docx (ECMA-376, WordprocessingML), for offices that work on in a word processor.
///
/// Page and type are those of the PDF (GB/T 9704): A4, title 22 pt, body 16 pt. The faces are named, not embedded: where
/// 仿宋 or 小标宋 are not installed the word processor takes another. The same document gives the same bytes.
package struct WordFile: Sendable {
    private let document: FilledDocument

    package init(_ document: FilledDocument) {
        self.document = document
    }

    /// The type of the file, as HTTP names it.
    package static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    package var bytes: [UInt8] {
        var archive = StoredArchive()
        for (name, part) in parts { archive.add(name, Array((WordFile.declaration + part).utf8)) }
        return archive.bytes
    }

    private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    static let namespaces =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="\#(office)/relationships""#

    private var parts: [(name: String, part: String)] {
        [
            ("[Content_Types].xml", WordFile.contentTypes),
            ("_rels/.rels", WordFile.relations([("officeDocument", "word/document.xml")], core: true)),
            ("docProps/core.xml", core),
            ("word/document.xml", WordBody(document).part),
            (
                "word/_rels/document.xml.rels",
                WordFile.relations([("styles", "styles.xml"), ("header", "header.xml"), ("footer", "footer.xml")])
            ),
            ("word/styles.xml", WordStyle.part),
            ("word/header.xml", header),
            ("word/footer.xml", footer),
        ]
    }

    private static var contentTypes: String {
        let kinds = [("document", "document.main"), ("styles", "styles"), ("header", "header"), ("footer", "footer")]
        return #"<Types xmlns="\#(package)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Default Extension="xml" ContentType="application/xml"/>"#
            + #"<Override PartName="/docProps/core.xml" "#
            + #"ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#
            + kinds.map { #"<Override PartName="/word/\#($0.0).xml" ContentType="\#(word).\#($0.1)+xml"/>"# }.joined()
            + "</Types>"
    }

    /// The parts that one refers to, as `rId1` and on.
    private static func relations(_ targets: [(kind: String, target: String)], core: Bool = false) -> String {
        var relations = targets.enumerated().map { place, relation in
            #"<Relationship Id="rId\#(place + 1)" Type="\#(office)/relationships/\#(relation.kind)" "#
                + #"Target="\#(relation.target)"/>"#
        }
        if core {
            relations.append(
                #"<Relationship Id="core" Type="\#(package)/relationships/metadata/core-properties" "#
                    + #"Target="docProps/core.xml"/>"#)
        }
        return #"<Relationships xmlns="\#(package)/relationships">"# + relations.joined() + "</Relationships>"
    }

    private var core: String {
        #"<cp:coreProperties xmlns:cp="\#(WordFile.package)/metadata/core-properties" "#
            + #"xmlns:dc="http://purl.org/dc/elements/1.1/">"#
            + "<dc:title>\(WordText.escape(document.title))</dc:title>"
            + "<dc:creator>\(WordText.escape(document.office.text))</dc:creator><dc:language>zh-CN</dc:language>"
            + "</cp:coreProperties>"
    }

    /// 草稿 above what is not complete, as on the PDF.
    private var header: String {
        let words = document.isComplete ? "" : WordText.run("草稿")
        return "<w:hdr \(WordFile.namespaces)>\(WordStyle.header.paragraph(words))</w:hdr>"
    }

    private var footer: String {
        let pages =
            WordText.run("第") + WordText.field("PAGE") + WordText.run("页　共") + WordText.field("NUMPAGES")
            + WordText.run("页")
        let code = document.code.map {
            WordStyle.code.paragraph(WordText.run($0 + "-") + WordText.field("PAGE"))
        }
        return "<w:ftr \(WordFile.namespaces)>\(WordStyle.footer.paragraph(pages))\(code ?? "")</w:ftr>"
    }
}
