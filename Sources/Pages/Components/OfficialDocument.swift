package import Base

/// 法律文书 on the screen. The document itself is in Chinese, the language of the office; the page around it may not be.
package struct OfficialDocument: Sendable {
    private let office: String
    private let number: String
    private let remark: String
    private let title: String
    private let paragraphs: [Paragraph]
    private let sign: Sign?

    /// `remark` goes after the number: （示例，草稿）.
    package init(
        office: String, number: String, remark: String = "", title: String, paragraphs: [Paragraph], sign: Sign?
    ) {
        self.office = office
        self.number = number
        self.remark = remark
        self.title = title
        self.paragraphs = paragraphs
        self.sign = sign
    }

    package struct Paragraph: Sendable {
        let pieces: [Piece]
        /// 顶格: the particulars of a party begin at the margin.
        let isFlush: Bool

        package init(_ pieces: Piece..., flush: Bool = false) {
            self.init(pieces, flush: flush)
        }

        package init(_ pieces: [Piece], flush: Bool = false) {
            self.pieces = pieces
            self.isFlush = flush
        }

        package init(_ text: String, flush: Bool = false) {
            self.init(.text(text), flush: flush)
        }
    }

    package enum Piece: Sendable {
        case text(String)
        /// 依法不公开: what stands in place of what was taken out.
        case masked(String)
    }

    /// 落款: who signs, when, and whether the seal is on it.
    package struct Sign: Sendable {
        let office: String
        let day: Day
        let stamp: String?

        package init(_ office: String, _ day: Day, stamp: String? = nil) {
            self.office = office
            self.day = day
            self.stamp = stamp
        }
    }

    /// `.doc`, the document as a page's main matter.
    package func render(_ voice: Voice) -> Node {
        .article(.class("doc"), .set(.ariaLabel, title), .lang("zh-CN"))(content(.h2(.class("doc-title"))))
    }

    /// `.doc.is-preview`, the document in a narrow column.
    package func preview(_ voice: Voice) -> Node {
        let label = voice[Text(zh: "文书预览：\(title)", en: "Document preview: \(title)")]
        return .section(.set(.ariaLabel, label))(
            .article(.class("doc is-preview"), .lang("zh-CN"))(content(.h3(.class("doc-title")))))
    }

    private func content(_ heading: Node) -> [Node] {
        [
            .p(.class("doc-office"))(.text(office)),
            .p(.class("doc-no num"))(Components.number(number), .text(remark)),
            heading(.text(title)),
        ] + paragraphs.map(paragraph) + [sign.map(signature) ?? .nothing]
    }

    private func paragraph(_ paragraph: Paragraph) -> Node {
        let pieces = paragraph.pieces.map { piece -> Node in
            switch piece {
            case .text(let text): .text(text)
            case .masked(let text): .mark()(.text(text))
            }
        }
        return paragraph.isFlush ? .p(.class("is-flush"))(pieces) : .p()(pieces)
    }

    private func signature(_ sign: Sign) -> Node {
        .div(.class("doc-sign"))(
            .p()(.text(sign.office)),
            .p(.class("num"))(.time(.set(.datetime, sign.day.description))(.text(sign.day.text.zh))),
            sign.stamp.map { .p()(Components.stamp($0)) } ?? .nothing)
    }
}
