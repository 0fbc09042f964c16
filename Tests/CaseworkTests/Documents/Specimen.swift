import Base
import Documents
import Foundation
import Procedure
import Testing

@testable import StoreTesting

/// Facts that answer every question alike, and take every condition for met.
struct Specimen: FactSource {
    var words = "示例2026"
    var issued: Day? { Day(year: 2026, month: 8, day: 24) }

    func text(of fact: Fact) -> String? {
        if case .office(.name) = fact { return "示例区市场监督管理局" }
        return words
    }

    func name(of fact: Fact) -> Text { Text(same: "?") }

    func meets(_ condition: Condition) -> Bool {
        if case .not = condition { return false }
        return true
    }

    static let form = DocumentForm("trial", Text(zh: "试用文书", en: "Trial"))

    /// A page with these words in a paragraph, in a cell and at the margin.
    static func document(_ words: String) -> FilledDocument {
        DocumentLayout(
            form, verified: true, .particulars(["\(.matter)"]), .paragraph("\(.matter)"),
            .table([Row("栏", "\(.matter)")]),
            .seal
        ).fill(Specimen(words: words))
    }
}

/// 读PDF: a PDF read by a program that is not ours.
struct ReadPDF: Decodable {
    let pages: [String]
    let xmp: String
    let fonts: [String]

    init(_ pdf: [UInt8]) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".pdf")
        try Data(pdf).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let (answer, status) = try Program.run(
            [root.appending(path: ".venv/bin/python").path, "-c", ReadPDF.script, file.path])
        try #require(status == 0, "bin/setup test installs pypdf into .venv; \(answer)")
        self = try JSONDecoder().decode(ReadPDF.self, from: Data(answer.utf8))
    }

    /// The words without white space and without the line at the foot of each page.
    var words: String {
        pages.map { page in
            page.filter { !$0.isWhitespace }.replacing(#/第\d+页共\d+页$/#, with: "")
        }.joined()
    }

    private static let script = """
        import json, sys, pypdf
        reader = pypdf.PdfReader(sys.argv[1])
        fonts = set()
        for page in reader.pages:
            for font in page["/Resources"]["/Font"].values():
                kind = font.get_object()
                inner = kind["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
                embedded = any(key in inner for key in ("/FontFile", "/FontFile2", "/FontFile3"))
                fonts.add(kind["/BaseFont"] + ("" if embedded else " (not embedded)"))
        xmp = reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()
        print(json.dumps({"pages": [p.extract_text() for p in reader.pages], "xmp": xmp, "fonts": sorted(fonts)}))
        """
}
