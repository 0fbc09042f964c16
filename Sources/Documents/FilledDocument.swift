package import Base
package import Procedure

/// 文书: a document with its blanks filled, as the writers take it. It is in Chinese, as the law has it.
package struct FilledDocument: Hashable, Sendable {
    package let form: DocumentForm
    package let title: String
    package let office: [Piece]
    /// nil where the form bears no number.
    package let number: [Piece]?
    package let blocks: [Block]
    /// 缺项: what must be supplied before it can be issued, each once, in the order of the page.
    package let missing: [Missing]
    package let isVerified: Bool
    /// The day it bears.
    package let day: Day?
    /// 页码标识, which each printed page carries with its number.
    package let code: String?

    package var isComplete: Bool { missing.isEmpty }

    /// A fact that is required and not known.
    package struct Missing: Hashable, Sendable {
        package let fact: Fact
        package let name: Text
    }

    package enum Piece: Hashable, Sendable {
        case text(String)
        /// Shown as ____.
        case blank

        package static let line = "____"

        package var text: String {
            switch self {
            case .text(let text): text
            case .blank: Piece.line
            }
        }
    }

    package enum Block: Hashable, Sendable {
        case line(Style, [Piece])
        case table([[Cell]])
        case list(List)
        case labels([Label])
        case signatures([String])
        case seal(office: [Piece], day: [Piece])
        /// An SVG picture of the product's own making, with what it is.
        case drawing(String, Text)
    }

    package enum Style: String, Sendable {
        /// At the margin.
        case flush
        case heading
        /// Indented by two characters.
        case body
        case note
    }

    package struct Cell: Hashable, Sendable {
        package let label: String
        package let lines: [[Piece]]
        /// 签名栏 below the lines.
        package let isSigned: Bool
        /// Empty lines for writing by hand.
        package let room: Int
    }

    /// 可以出具: the document itself, where nothing is missing.
    /// - Throws: a `Refusal` `.conflict` that names what is missing.
    package func issued() throws(Refusal) -> FilledDocument {
        guard isComplete else {
            throw Refusal(
                .conflict,
                Text(
                    zh: "《\(title)》还缺：" + missing.map(\.name.zh).joined(separator: "、") + "。补齐后才能出具",
                    en: "“\(form.name.en)” still lacks: " + missing.map(\.name.en).joined(separator: "; ")
                        + ". Supply it, then issue the document."))
        }
        return self
    }
}

extension [FilledDocument.Piece] {
    package var text: String { map(\.text).joined() }
}
