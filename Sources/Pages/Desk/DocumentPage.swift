import Base
package import Documents
import Procedure

/// 文书页: a document of a matter, what it still lacks, and the file to print.
package struct DocumentPage {
    private let matter: (address: Address, number: String)
    private let document: FilledDocument
    private let supply: (Fact) -> Address?
    private let file: Address
    private let word: Address

    /// - Parameter supply: where a fact that it lacks is entered.
    package init(
        matter: (Address, String), document: FilledDocument, supply: @escaping (Fact) -> Address?, file: Address,
        word: Address
    ) {
        self.matter = (matter.0, matter.1)
        self.document = document
        self.supply = supply
        self.file = file
        self.word = word
    }

    package func render(in frame: Frame, _ bar: DeskBar) -> Node {
        let voice = frame.voice
        let sheet = DocumentSheet(document)
        return frame.desk(
            document.form.name, bar,
            Components.crumbs(
                [
                    (.desk, Text(zh: "待办", en: "Queue")),
                    (matter.address, Text(zh: "办件 \(matter.number)", en: "Matter \(matter.number)")),
                ], document.form.name, voice),
            .h1()(voice(document.form.name)),
            sheet.remarks(supply: supply, voice),
            .p(.class("hint no-print"))(
                voice(
                    Text(
                        zh: "Word 文件供其他系统复制和补正使用；出具、送达以 PDF 为准。",
                        en: "The Word file is for copying into other systems; what is issued and served is the PDF."))),
            .div(.class("button-row no-print"))(
                Components.button(
                    .plain,
                    document.isComplete
                        ? Text(zh: "下载 PDF", en: "Download PDF") : Text(zh: "下载草稿 PDF", en: "Download draft PDF"),
                    to: file, voice),
                Components.button(
                    .plain,
                    document.isComplete
                        ? Text(zh: "下载 Word", en: "Download Word file")
                        : Text(zh: "下载草稿 Word", en: "Download draft Word file"),
                    to: word, voice)),
            sheet.render())
    }
}
