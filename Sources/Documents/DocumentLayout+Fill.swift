import Base
import Procedure

extension DocumentLayout {
    /// 填写: the document that the facts make of this layout. What is not known shows as ____ and is listed as missing.
    package func fill(_ facts: some FactSource) -> FilledDocument {
        let issuer = issuers.first { $0.condition.map(facts.meets) ?? true }
        var filling = Filling(facts: facts, issuer: issuer ?? "\(.office(.name))")
        let office = filling.pieces(filling.issuer)
        let number = self.number.map { filling.pieces("\($0)") }
        let blocks = self.blocks.flatMap { filling.blocks($0) }
        return FilledDocument(
            form: form, title: form.name.zh, office: office, number: number, blocks: blocks, missing: filling.missing,
            isVerified: isVerified, day: facts.issued, code: facts.code)
    }
}

/// One document being filled: what is missing so far.
private struct Filling<Facts: FactSource> {
    let facts: Facts
    let issuer: Line
    var missing: [FilledDocument.Missing] = []

    typealias Piece = FilledDocument.Piece

    mutating func blocks(_ block: Block) -> [FilledDocument.Block] {
        switch block {
        case .addressee(let line): lines([line], .flush)
        case .particulars(let particulars): lines(particulars, .flush)
        case .heading(let line): lines([line], .heading)
        case .paragraph(let line): lines([line], .body)
        case .items(let items): numbered(items)
        case .table(let rows): [.table(rows.map { row in row.cells.map { cell($0) } })]
        case .list(let place, let field, let condition):
            condition.map(facts.meets) ?? true ? list(place, field) : []
        case .labels(let place, let field): labels(place, field)
        case .signatures(let labels): [.signatures(labels)]
        case .written(let label): [.signatures([label])]
        case .seal: [.seal(office: pieces(issuer), day: pieces("\(.issued)"))]
        case .note(let line): lines([line], .note)
        }
    }

    /// A line without its condition met is not there; an answer of several lines makes several.
    private mutating func lines(_ lines: [Line], _ style: FilledDocument.Style) -> [FilledDocument.Block] {
        lines.flatMap { split($0) }.map { .line(style, $0) }
    }

    /// A list that came out empty lacks what its last blank asks for.
    private mutating func numbered(_ items: [Line]) -> [FilledDocument.Block] {
        let printed = items.filter(isPrinted)
        guard !printed.isEmpty else {
            let facts = items.flatMap(\.pieces).compactMap { piece -> Fact? in
                if case .blank(let blank) = piece { blank.fact } else { nil }
            }
            if let fact = facts.last { lack(fact) }
            return [.line(.body, [.text(1.hanzi + "、"), .blank])]
        }
        return printed.enumerated().flatMap { place, item in
            split(item).enumerated().map { part, pieces in
                .line(.body, part == 0 ? [.text((place + 1).hanzi + "、")] + pieces : pieces)
            }
        }
    }

    /// The rows as a table; typed as one text, its lines; without either it is missing.
    private mutating func list(_ place: Fact.Place, _ field: Name<Form.Field>) -> [FilledDocument.Block] {
        guard let (grid, rows) = facts.rows(place, field) else {
            return lines(["\(.answer(place, field))"], .body)
        }
        return [.list(FilledDocument.List(grid, rows))]
    }

    /// One for each row, called by its first column.
    private mutating func labels(_ place: Fact.Place, _ field: Name<Form.Field>) -> [FilledDocument.Block] {
        guard let (grid, rows) = facts.rows(place, field) else {
            return lines(["\(.answer(place, field))"], .body)
        }
        let labels = rows.enumerated().map { number, row in
            FilledDocument.Label(
                title: "第\(number + 1)号",
                lines: grid.columns.compactMap { column in
                    row.text(column).map { "\(column.label.zh)：\($0.zh.printable)" }
                }, code: facts.code.map { "\($0)/\(number + 1)" })
        }
        return [.labels(labels)]
    }

    private mutating func cell(_ cell: Row.Cell) -> FilledDocument.Cell {
        switch cell.content {
        case .lines(let lines):
            FilledDocument.Cell(label: cell.label, lines: lines.flatMap { split($0) }, isSigned: false, room: 0)
        case .opinion(let lines):
            FilledDocument.Cell(label: cell.label, lines: lines.flatMap { split($0) }, isSigned: true, room: 0)
        case .hand(let room): FilledDocument.Cell(label: cell.label, lines: [], isSigned: false, room: room)
        }
    }

    private func isPrinted(_ line: Line) -> Bool { line.condition.map(facts.meets) ?? true }

    /// The pieces of a line, parted where an answer has a line end; empty lines of an answer are dropped.
    private mutating func split(_ line: Line) -> [[Piece]] {
        guard isPrinted(line) else { return [] }
        var lines: [[Piece]] = [[]]
        for piece in pieces(line) {
            guard case .text(let text) = piece else {
                lines[lines.count - 1].append(piece)
                continue
            }
            let parts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            for (place, part) in parts.enumerated() {
                if place > 0 { lines.append([]) }
                if !part.isEmpty { lines[lines.count - 1].append(.text(String(part))) }
            }
        }
        return lines.filter { !$0.isEmpty }
    }

    mutating func pieces(_ line: Line) -> [Piece] {
        line.pieces.map { piece in
            switch piece {
            case .text(let text): return .text(text)
            case .blank(let blank):
                if let text = facts.text(of: blank.fact)?.printable, !text.isEmpty { return .text(text) }
                if let otherwise = blank.otherwise { return .text(otherwise) }
                lack(blank.fact)
                return .blank
            }
        }
    }

    private mutating func lack(_ fact: Fact) {
        guard !missing.contains(where: { $0.fact == fact }) else { return }
        missing.append(FilledDocument.Missing(fact: fact, name: facts.name(of: fact)))
    }
}

extension String {
    /// With one kind of line end, and � where a character cannot be printed or would turn what follows around.
    fileprivate var printable: String {
        var text = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar {
            case "\r": text.append("\n")
            case "\n": if !afterReturn { text.append("\n") }
            case "\t": text.append(" ")
            default:
                switch scalar.properties.generalCategory {
                case .lineSeparator, .paragraphSeparator: text.append("\n")
                case .control, .surrogate, .unassigned, .privateUse: text.append("\u{FFFD}")
                case .format: text.append(scalar.properties.isBidiControl ? "\u{FFFD}" : scalar)
                default: text.append(scalar)
                }
            }
        }
        return String(text)
    }
}
