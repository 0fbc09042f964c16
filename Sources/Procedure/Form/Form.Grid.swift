package import Base

extension Form {
    /// 表格: the columns of a field that takes rows, as lists of goods do, and what is reckoned over them.
    package struct Grid: Sendable {
        package let columns: [Column]
        /// At most so many rows.
        package let most: Int
        package let sums: Sums?
        /// 序号: whether its rows are numbered on paper; not where they have numbers of another list.
        package let isNumbered: Bool

        package init(_ columns: [Column], most: Int = 200, sums: Sums? = nil, numbered isNumbered: Bool = true) {
            self.isNumbered = isNumbered
            self.columns = columns
            self.most = most
            self.sums = sums
        }

        /// 合计: what is added up, by which unit, and at which price. Nobody types a total.
        package struct Sums: Hashable, Sendable {
            package let quantity: Name<Column>
            package let unit: Name<Column>
            package let price: Name<Column>

            package init(_ quantity: Name<Column>, by unit: Name<Column>, at price: Name<Column>) {
                self.quantity = quantity
                self.unit = unit
                self.price = price
            }
        }

        package func column(_ id: Name<Column>) -> Column? { columns.first { $0.id == id } }

        /// Whether an event may hold these rows: so many, sealed, and each cell of its column's kind.
        func holds(_ rows: Rows) -> Bool {
            guard case .sealed = rows.words, (1...most).contains(rows.lines.count) else { return false }
            return rows.lines.allSatisfy { line in
                line.keys.allSatisfy { column($0)?.isTyped == false }
                    && columns.allSatisfy { column in
                        guard !column.isTyped else { return true }
                        return line[column.id].map(column.holds) ?? !column.isRequired
                    }
            }
        }
    }

    /// 栏目: one column of a grid.
    package struct Column: Sendable {
        package let id: Name<Column>
        package let label: Text
        package let kind: Kind
        package let isRequired: Bool
        /// How wide it is on paper, beside the others.
        package let weight: Int

        package init(
            _ id: Name<Column>, _ label: Text, _ kind: Kind, required isRequired: Bool = true, weight: Int = 2
        ) {
            self.id = id
            self.label = label
            self.kind = kind
            self.isRequired = isRequired
            self.weight = weight
        }

        package enum Kind: Sendable {
            /// One line; at most so many characters.
            case text(limit: Int = 60)
            case number(ClosedRange<Int>)
            case money(most: Money)
            case choice([Option])
        }

        /// Whether people type freely here, so that it belongs in the vault.
        package var isTyped: Bool { if case .text = kind { true } else { false } }

        /// The options of a choice; else empty.
        package var options: [Option] { if case .choice(let options) = kind { options } else { [] } }

        fileprivate func holds(_ cell: Rows.Cell) -> Bool {
            switch (kind, cell) {
            case (.number(let range), .number(let number)): range.contains(number)
            case (.money(let most), .money(let money)): (Money(fen: 0)...most).contains(money)
            case (.choice(let options), .chosen(let option)): options.contains { $0.id == option }
            default: false
            }
        }
    }
}
