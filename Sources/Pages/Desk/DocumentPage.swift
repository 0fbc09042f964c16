import Base
package import Documents
import Procedure

/// 文书页: a document of a matter, what it still lacks, and the file to print.
package struct DocumentPage {
    private let matter: (address: Address, number: String)
    private let document: FilledDocument
    private let supply: (Fact) -> Address?
    private let file: Address

    /// - Parameter supply: where a fact that it lacks is entered.
    package init(
        matter: (Address, String), document: FilledDocument, supply: @escaping (Fact) -> Address?, file: Address
    ) {
        self.matter = (matter.0, matter.1)
        self.document = document
        self.supply = supply
        self.file = file
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
            .div(.class("button-row no-print"))(
                Components.button(
                    .plain,
                    document.isComplete
                        ? Text(zh: "下载 PDF", en: "Download PDF") : Text(zh: "下载草稿 PDF", en: "Download draft PDF"),
                    to: file, voice)),
            sheet.render())
    }
}
