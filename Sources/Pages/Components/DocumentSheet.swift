import Base
package import Documents

/// 文书页: a document drawn from a matter, on the screen and ready to print; PDF is made elsewhere from the same value.
package struct DocumentSheet: Sendable {
    private let document: FilledDocument

    package init(_ document: FilledDocument) {
        self.document = document
    }

    /// `.doc`. The document is in Chinese whatever the page is in; what is missing shows as a marked ____.
    package func render() -> Node {
        .article(.class("doc"), .set(.ariaLabel, document.title), .lang("zh-CN"))(
            [
                .p(.class("doc-office"))(inLine(document.office)),
                document.number.map { .p(.class("doc-no num"))(.span(.class("no"))(inLine($0))) } ?? .nothing,
                .h2(.class("doc-title"))(.text(document.title)),
            ] + document.blocks.map(block))
    }

    /// `.doc.is-preview`: the same in a narrow column, before it is issued, with what it will lack.
    package func preview(_ voice: Voice) -> Node {
        .fragment([
            .article(.class("doc is-preview"), .set(.ariaLabel, document.title), .lang("zh-CN"))(
                [
                    .p(.class("doc-office"))(inLine(document.office)),
                    .h3(.class("doc-title"))(.text(document.title)),
                ] + document.blocks.map(block)),
            document.isComplete
                ? .nothing
                : .p(.class("small hush"))(
                    voice(
                        zh: "____处还缺：" + document.missing.map(\.name.zh).joined(separator: "、") + "。",
                        en: "Where it says ____: " + document.missing.map(\.name.en).joined(separator: "; ") + ".")),
        ])
    }

    /// What an officer must know before the document goes out: what it lacks, and whether its format was checked.
    /// - Parameter supply: where what it lacks is entered; nil for what no page takes.
    package func remarks(supply: (Fact) -> Address? = { _ in nil }, _ voice: Voice) -> Node {
        .fragment([
            document.isComplete
                ? .nothing
                : Components.notice(
                    .late,
                    .p()(voice(zh: "本文书还不能出具，请先补齐：", en: "This document cannot be issued yet. Supply first:")),
                    .ul()(
                        document.missing.map { lacking in
                            let name = voice(lacking.name)
                            return .li()(supply(lacking.fact).map { .a(.href($0))(name) } ?? name)
                        })),
            document.isVerified
                ? .nothing
                : Components.notice(
                    .warn,
                    .p()(
                        voice(
                            zh: "本版式未与总局文书格式范本核对，内容按法定事项编写，使用前请核对。",
                            en:
                                "This layout was not compared with the official format; its contents follow the statute. "
                                + "Check it before use."))),
        ])
    }

    private func block(_ block: FilledDocument.Block) -> Node {
        switch block {
        case .line(let style, let pieces): line(style, inLine(pieces))
        case .table(let rows):
            .table(.class("table"))(
                .caption(.class("vh"))(.text(document.title)),
                .tbody()(rows.joined().map(row)))
        case .list(let list): self.list(list)
        case .labels(let labels):
            .ul(.class("doc-labels"))(
                labels.map { label in
                    .li()(
                        [.strong()(.text(label.title))] + label.lines.map { .div()(.text($0)) }
                            + [label.code.map { .div(.class("hush small num"))(.text($0)) } ?? .nothing])
                })
        case .signatures(let labels): .fragment(labels.map { .p(.class("is-flush"))(.text($0 + "：")) })
        case .seal(let office, let day):
            .div(.class("doc-sign"))(.p()(inLine(office)), .p(.class("num"))(inLine(day)))
        // Where a picture is needed on the screen, its page draws it.
        case .drawing(_, let name): .p(.class("is-flush"))(.text(name.zh))
        }
    }

    /// On a phone each row is a card.
    private func list(_ list: FilledDocument.List) -> Node {
        .fragment([
            .table(.class("table is-cards"))(
                .caption(.class("vh"))(.text(document.title)),
                .thead()(.tr()(list.columns.map { .th(.set(.scope, "col"))(.text($0.name)) })),
                .tbody()(
                    list.rows.map { row in
                        .tr()(
                            zip(list.columns, row).enumerated().map { place, cell in
                                place == 0
                                    ? .th(.set(.scope, "row"))(.text(cell.1))
                                    : .td(.set(.dataLabel, cell.0.name))(.div()(.text(cell.1)))
                            })
                    })),
            list.total.map { .p(.class("is-flush"))(.text($0)) } ?? .nothing,
        ])
    }

    private func line(_ style: FilledDocument.Style, _ words: Node) -> Node {
        switch style {
        case .flush: .p(.class("is-flush"))(words)
        case .heading: .p()(.strong()(words))
        case .body: .p()(words)
        case .note: .p(.class("is-flush"))(.small()(words))
        }
    }

    private func row(_ cell: FilledDocument.Cell) -> Node {
        let signature = cell.isSigned ? [Node.div()(.text(FilledDocument.signature))] : []
        let room = (0..<cell.room).map { _ in Node.br() }
        return .tr()(
            .th(.set(.scope, "row"))(.text(cell.label)),
            .td()(cell.lines.map { .div()(inLine($0)) } + signature + room))
    }

    private func inLine(_ pieces: [FilledDocument.Piece]) -> Node {
        .fragment(
            pieces.map { piece in
                switch piece {
                case .text(let text): .text(text)
                case .blank: .mark()(.text(piece.text))
                }
            })
    }
}
