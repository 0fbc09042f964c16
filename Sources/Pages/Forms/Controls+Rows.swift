import Base
import Procedure

extension Controls {
    /// `.rows`: a list to fill in, each row a group of labelled boxes, in one line where there is room. Works without a
    /// script: a button brings more rows and keeps what was typed; lines of a spreadsheet can be pasted.
    static func rows(
        _ entry: RowEntry, _ legend: Text, asked: Asked, hint: Text?, typed: [String: [String]], problems: Problems,
        action: Address?, _ voice: Voice
    ) -> Node {
        let name = entry.field.id.text
        func button(_ zh: String, _ en: String, place: String) -> Node {
            let leading: [Attribute] = action.map { [.formaction($0.at(place: place))] } ?? []
            return .element(
                .button, [.class("button is-plain"), .name(moreRows), .value(name)] + leading, [voice(zh: zh, en: en)])
        }
        let shown = entry.shown(typed)
        let own = problems.about(name)
        return fieldset(
            name, legend, asked, hint, own, voice,
            [.span(.id(name), .set(.tabindex, "-1"))(), hidden(entry.count, String(shown))]
                + (1...shown).map { row($0, entry, typed, problems, voice) } + [
                    shown < entry.grid.most
                        ? Components.row(
                            button("再加5行", "5 more rows", place: entry.box(shown + 1, entry.grid.columns[0])))
                        : .nothing,
                    pasting(
                        entry, typed, problems, voice, button("放进表格", "Put into the rows", place: name)),
                ])
    }

    /// The name of the button that brings more rows; its value is the field.
    package static let moreRows = "_rows"

    private static func row(
        _ number: Int, _ entry: RowEntry, _ typed: [String: [String]], _ problems: Problems, _ voice: Voice
    ) -> Node {
        .fieldset(.class("rows-row"))(
            [.legend(.class("rows-number"))(voice(zh: "第\(number)行", en: "Row \(number)"))]
                + entry.grid.columns.map { column in
                    cell(
                        entry.box(number, column), column, typed[entry.box(number, column)]?.first ?? "",
                        problems, voice)
                })
    }

    private static func cell(
        _ name: String, _ column: Form.Column, _ typed: String, _ problems: Problems, _ voice: Voice
    ) -> Node {
        let problem = problems.about(name)
        let described: [Attribute] =
            problem == nil ? [] : [.set(.ariaDescribedby, name + "-error"), .set(.ariaInvalid, "true")]
        return .div(problem == nil ? look(column) : .class("rows-cell is-wide has-error"))(
            .label(.class("rows-label"), .for(name))(voice(column.shownLabel)),
            Problems.beside(problem, id: name + "-error", voice), box(name, column, typed, described, voice))
    }

    private static func look(_ column: Form.Column) -> Attribute {
        switch column.kind {
        case .text(let limit) where limit <= 10: .class("rows-cell is-short")
        case .text(let limit): limit > 60 ? .class("rows-cell is-wide") : .class("rows-cell")
        case .number: .class("rows-cell is-short")
        case .money, .choice: .class("rows-cell is-narrow")
        }
    }

    private static func box(
        _ name: String, _ column: Form.Column, _ typed: String, _ described: [Attribute], _ voice: Voice
    ) -> Node {
        guard !column.options.isEmpty else {
            let look: Attribute = column.isTyped ? .class("input") : .class("input is-code")
            let keys: [Attribute] =
                switch column.kind {
                case .number: [.set(.inputmode, "numeric")]
                case .money: [.set(.inputmode, "decimal")]
                case .text, .choice: []
                }
            return .element(
                .input,
                [look, .id(name), .name(name), .set(.autocomplete, "off"), .set(.spellcheck, "false"), .value(typed)]
                    + keys + described, [])
        }
        let chosen = column.options.first { [$0.id.text, $0.text.zh, $0.text.en].contains(typed) }
        // What is none of them, as a spreadsheet may have it, stays to be seen and changed.
        let stray = chosen == nil && !typed.isEmpty ? [(value: typed, name: Text(same: typed))] : []
        let options =
            [(value: "", name: Text(zh: "请选择", en: "Choose"))] + stray
            + column.options.map { (value: $0.id.text, name: $0.text) }
        return .element(
            .select, [.class("input"), .id(name), .name(name)] + described,
            options.map { option($0, chosen?.id.text ?? typed, voice) })
    }

    private static func pasting(
        _ entry: RowEntry, _ typed: [String: [String]], _ problems: Problems, _ voice: Voice, _ button: Node
    ) -> Node {
        let left = typed[entry.paste]?.first ?? ""
        let columns = entry.grid.columns.map(\.label)
        return Components.more(
            Text(zh: "从电子表格粘贴", en: "Paste from a spreadsheet"),
            isOpen: !left.isEmpty || problems.about(entry.paste) != nil, voice,
            textarea(
                entry.paste, Text(zh: "粘贴的各行", en: "Pasted rows"),
                hint: Text(
                    zh: "一行一项，各栏依次为：" + columns.map(\.zh).joined(separator: "、") + "，用制表符分开",
                    en: "One row to a line, with tabs between: " + columns.map(\.en).joined(separator: ", ")),
                rows: 4, typed: left, problems: problems, voice),
            button)
    }
}

extension Form.Column {
    fileprivate var shownLabel: Text {
        isRequired ? label : Text(zh: label.zh + "（可不填）", en: label.en + " (optional)")
    }
}
