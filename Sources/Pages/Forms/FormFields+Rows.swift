package import Procedure

extension FormFields {
    /// 展开: the form as it was sent, what was pasted put into its rows.
    /// - Parameter field: the one that is to have five rows more.
    package static func spread(
        _ form: Form, _ sent: [String: [String]], more field: String? = nil
    ) -> [String: [String]] {
        var spread = sent
        for entry in form.inUse.compactMap({ RowEntry($0) }) {
            let pasted = !(sent[entry.paste]?.first ?? "").isEmpty
            entry.spread(&spread)
            guard entry.field.id.text == field, !pasted else { continue }
            spread[entry.count] = [String(min(entry.shown(spread) + 5, entry.grid.most))]
        }
        return spread
    }

    /// The rows of a list as its boxes hold them, where it is offered to be filled in further.
    package static func typed(_ rows: [Rows.Row], into field: Form.Field) -> [String: [String]] {
        guard let entry = RowEntry(field) else { return [:] }
        var typed: [String: [String]] = [:]
        for (place, row) in rows.prefix(entry.grid.most).enumerated() {
            for column in entry.grid.columns {
                let input = row.input(column)
                if !input.isEmpty { typed[entry.box(place + 1, column)] = [input] }
            }
        }
        return typed
    }
}
