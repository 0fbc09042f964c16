import Base
import Documents
import Measures
import Procedure
import Testing

@testable import Casework

@Suite("What a document is called as a file")
struct MatterDocumentTests {
    private let matter = MatterID(text: "0k3v9x2m00000000000000000z")

    private func name(_ filled: FilledDocument, _ sequence: Int = 12) throws -> String {
        MatterDocument(filled: filled, matter: try #require(matter), sequence: sequence).fileName("pdf")
    }

    private func decision(number: String) throws -> FilledDocument {
        try #require(DocumentLayout.all.first { $0.form.id == "penalty-decision" }).fill(Specimen(words: number))
    }

    private func titled(_ title: String) -> FilledDocument {
        DocumentLayout(DocumentForm("trial", Text(same: title)), verified: true, .seal).fill(Specimen())
    }

    @Test("a numbered document begins with its number, one without with its title; both end with where they come from")
    func numbered() throws {
        #expect(
            try name(decision(number: "示市监处罚〔2026〕1号")) == "示市监处罚〔2026〕1号 行政处罚决定书 0K3V9X2M-12.pdf")
        #expect(try name(Specimen.document("x"), 3) == "试用文书 0K3V9X2M-3.pdf")
    }

    @Test("a document whose number is still to come goes by its title")
    func blank() throws {
        #expect(try name(decision(number: "")) == "行政处罚决定书 0K3V9X2M-12.pdf")
    }

    @Test(
        "what no file system takes, or what would turn a name around, becomes a line; no name is hidden or leads elsewhere",
        arguments: [
            ("../../etc/passwd", "_.._etc_passwd"), ("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j"),
            ("一\n二\u{0}三\u{2028}四", "一_二_三_四"), ("决定\u{202E}fdp.exe", "决定_fdp.exe"), (" .隐藏", "隐藏"), ("", "文书"),
        ])
    func hostile(title: String, plain: String) throws {
        #expect(try name(titled(title)) == "\(plain) 0K3V9X2M-12.pdf")
    }

    @Test("a long name is cut between characters to 255 bytes and keeps its end")
    func long() throws {
        let cut = try name(titled(String(repeating: "长", count: 400)))
        #expect(cut.utf8.count <= 255 && cut.utf8.count > 252)
        #expect(cut.hasSuffix("长 0K3V9X2M-12.pdf"))
    }
}
