package import Store

/// 登记簿逐条读出: every right the office knows, in the order of kind and number, page by page.
///
/// Each page is read by itself, so that a reading of millions holds up nobody; what is imported meanwhile may or may
/// not be among what is read.
package struct RegisterRows: AsyncSequence {
    private let database: any Database

    package init(_ database: any Database) {
        self.database = database
    }

    /// How many there are.
    package func count() async throws -> Int {
        try await database.read { transaction in
            try transaction.row("SELECT COUNT(*) AS number FROM registered_right")?.int("number") ?? 0
        }
    }

    package func makeAsyncIterator() -> Iterator { Iterator(database) }

    /// Holds one page at a time.
    package struct Iterator: AsyncIteratorProtocol {
        private let database: any Database
        private var page: [RegisteredRight] = []
        private var place = 0
        private var last = RegisteredRight.Key(kind: "", number: "")
        private static let size = 2_000

        fileprivate init(_ database: any Database) {
            self.database = database
        }

        package mutating func next() async throws -> RegisteredRight? {
            if place == page.count {
                let last = last
                page = try await database.read { transaction in
                    try transaction.rows(
                        """
                        SELECT * FROM registered_right WHERE (kind, number) > (?, ?)
                        ORDER BY kind, number LIMIT \(Iterator.size)
                        """, last.kind, last.number
                    ).map { try RegisteredRight($0) }
                }
                place = 0
                guard let end = page.last else { return nil }
                self.last = end.key
            }
            defer { place += 1 }
            return page[place]
        }
    }
}
