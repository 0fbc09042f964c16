extension Transaction {
    /// Executes one statement for many rows of values, some hundreds of rows at a time.
    /// - Parameter statement: makes the statement from the list of its rows, `(?, ?), (?, ?)`.
    package func run(_ row: String, for rows: [[Value]], _ statement: (_ list: String) -> String) throws {
        var rest = rows[...]
        while !rest.isEmpty {
            let some = rest.prefix(Transaction.rowsAtOnce)
            rest = rest.dropFirst(some.count)
            try run(
                statement(Array(repeating: row, count: some.count).joined(separator: ", ")), bind: some.flatMap { $0 })
        }
    }

    /// Both databases take some tens of thousands of values with one statement; a row has no more than twenty.
    private static let rowsAtOnce = 250
}
