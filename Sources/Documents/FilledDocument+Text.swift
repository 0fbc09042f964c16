import Base

extension FilledDocument {
    /// 签名栏: what is printed where an opinion is signed.
    package static let signature = "签名：　　　　　　年　　月　　日"

    /// The words of the document from top to bottom, one line to each that stands by itself.
    package var text: String {
        var lines = [office.text, title]
        if let number { lines.append(number.text) }
        for block in blocks {
            switch block {
            case .line(_, let pieces): lines.append(pieces.text)
            case .table(let rows):
                for cell in rows.joined() {
                    lines.append(cell.label)
                    lines += cell.lines.map(\.text)
                    if cell.isSigned { lines.append(FilledDocument.signature) }
                }
            case .list(let list):
                lines += [list.columns.map(\.name)].map { $0.joined(separator: " ") }
                lines += list.rows.map { $0.joined(separator: " ") }
                if let total = list.total { lines.append(total) }
            case .labels(let labels):
                for label in labels { lines += [label.title] + label.lines + [label.code].compactMap { $0 } }
            case .signatures(let labels): lines += labels.map { $0 + "：" }
            case .seal(let office, let day): lines += [office.text, day.text]
            case .drawing(_, let name): lines.append(name.zh)
            }
        }
        return lines.joined(separator: "\n")
    }
}
