import Base
import Documents
import Evidence

extension FilledDocument {
    /// The document as the template takes it; a blank is null.
    var json: CanonicalJSON {
        .object([
            "title": .string(title),
            "author": .string(office.text),
            "office": FilledDocument.json(office),
            "number": number.map(FilledDocument.json) ?? .null,
            "day": day.map { .array([$0.year, $0.month, $0.day].map { .integer($0) }) } ?? .null,
            "code": code.map { .string($0) } ?? .null,
            "draft": .bool(!isComplete),
            "signature": .string(FilledDocument.signature),
            "blocks": .array(blocks.map(FilledDocument.json)),
        ])
    }

    private static func json(_ block: Block) -> CanonicalJSON {
        switch block {
        case .line(let style, let pieces):
            .object(["kind": .string("line"), "style": .string(style.rawValue), "pieces": json(pieces)])
        case .table(let rows):
            .object(["kind": .string("table"), "rows": .array(rows.map { .array($0.map(json)) })])
        case .list(let list):
            .object([
                "kind": .string("list"), "weights": .array(list.columns.map { .integer($0.weight) }),
                "heading": .array(list.columns.map { .string($0.name) }),
                "rows": .array(list.rows.map { .array($0.map { .string($0) }) }),
                "total": list.total.map { .string($0) } ?? .null,
            ])
        case .labels(let labels):
            .object([
                "kind": .string("labels"),
                "labels": .array(
                    labels.map { label in
                        .object([
                            "title": .string(label.title), "lines": .array(label.lines.map { .string($0) }),
                            "code": label.code.map { .string($0) } ?? .null,
                        ])
                    }),
            ])
        case .signatures(let labels):
            .object(["kind": .string("signatures"), "labels": .array(labels.map { .string($0) })])
        case .seal(let office, let day):
            .object(["kind": .string("seal"), "office": json(office), "day": json(day)])
        case .drawing(let svg, let name):
            .object(["kind": .string("drawing"), "svg": .string(svg), "name": .string("\(name.zh) \(name.en)")])
        }
    }

    private static func json(_ cell: Cell) -> CanonicalJSON {
        .object([
            "label": .string(cell.label), "lines": .array(cell.lines.map { json($0) }), "signed": .bool(cell.isSigned),
            "room": .integer(cell.room),
        ])
    }

    private static func json(_ pieces: [Piece]) -> CanonicalJSON {
        .array(
            pieces.map { piece in
                switch piece {
                case .text(let text): .string(text)
                case .blank: .null
                }
            })
    }
}
