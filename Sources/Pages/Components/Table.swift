package import Base

/// 表: rows with their header, cards on a phone. Each cell carries its column's name for that.
package struct Table: Sendable {
    private let caption: Text
    private let note: Text?
    private let columns: [Column]
    private let rows: [Row]
    private let sum: Row?

    /// `columns` begin with that of the row headers; `sum` is the last line.
    package init(_ caption: Text, note: Text? = nil, columns: [Column], rows: [Row], sum: Row? = nil) {
        self.caption = caption
        self.note = note
        self.columns = columns
        self.rows = rows
        self.sum = sum
    }

    package struct Column: Sendable {
        let name: Text
        let isNumber: Bool

        package init(_ name: Text, isNumber: Bool = false) {
            self.name = name
            self.isNumber = isNumber
        }
    }

    package struct Row: Sendable {
        let head: Node
        let sub: Text?
        let cells: [Node]

        package init(_ head: Node, sub: Text? = nil, _ cells: [Node]) {
            self.head = head
            self.sub = sub
            self.cells = cells
        }

        /// The header that leads to the row's own page.
        package init(_ address: Address, _ name: Text, sub: Text? = nil, _ cells: [Node], _ voice: Voice) {
            self.init(.a(.href(address))(voice(name)), sub: sub, cells)
        }
    }

    /// `.table.is-cards`: on a phone each row is a card.
    package func render(_ voice: Voice) -> Node {
        .table(.class("table is-cards"))(content(voice))
    }

    /// `.table.is-cards.is-figures`: on a phone three figures to a line, the last cell below them.
    package func figures(_ voice: Voice) -> Node {
        .table(.class("table is-cards is-figures"))(content(voice))
    }

    private func content(_ voice: Voice) -> [Node] {
        [
            .caption()(voice(caption), note.map { .small()(voice($0)) } ?? .nothing),
            .thead()(
                .tr()(
                    columns.map { column in
                        column.isNumber
                            ? .th(.class("is-num"), .set(.scope, "col"))(voice(column.name))
                            : .th(.set(.scope, "col"))(voice(column.name))
                    })),
            .tbody()(rows.map { row($0, voice) }),
            sum.map { .tfoot()(row($0, voice)) } ?? .nothing,
        ]
    }

    private func row(_ row: Row, _ voice: Voice) -> Node {
        .tr()(
            [
                .th(.set(.scope, "row"))(
                    row.head, row.sub.map { .span(.class("table-sub"))(voice($0)) } ?? .nothing)
            ] + zip(columns.dropFirst(), row.cells).map { cell($0.1, $0.0, voice) })
    }

    /// One element in the cell, because a cell on a phone is a grid of name and content.
    private func cell(_ content: Node, _ column: Column, _ voice: Voice) -> Node {
        let label = Attribute.set(.dataLabel, voice[column.name])
        let inner = content == .nothing ? Node.nothing : .div()(content)
        return column.isNumber ? .td(.class("is-num"), label)(inner) : .td(label)(inner)
    }
}
