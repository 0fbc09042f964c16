package import Base

/// 行: one row of an answer. Columns are read by name and as the type they must have; anything else is an error.
package struct Row: Sendable {
    private let columns: Columns
    private let values: [Value]

    package init(columns: Columns, values: [Value]) {
        self.columns = columns
        self.values = values
    }

    /// The column names of an answer, shared by its rows.
    package final class Columns: Sendable {
        package let names: [String]

        package init(_ names: [String]) { self.names = names }
    }

    package func value(_ column: String) throws(StoreError) -> Value {
        // The columns are few: looking through them costs less than a table of them for each answer.
        guard let position = columns.names.firstIndex(of: column) else {
            throw StoreError(.misuse, "no column \(column) among \(columns.names)")
        }
        return values[position]
    }

    package func isNull(_ column: String) throws(StoreError) -> Bool { try value(column) == .null }

    package func int(_ column: String) throws(StoreError) -> Int {
        guard case .integer(let number) = try value(column) else { throw mismatch(column, "an integer") }
        return Int(number)
    }

    package func text(_ column: String) throws(StoreError) -> String {
        guard case .text(let text) = try value(column) else { throw mismatch(column, "text") }
        return text
    }

    package func blob(_ column: String) throws(StoreError) -> [UInt8] {
        guard case .blob(let bytes) = try value(column) else { throw mismatch(column, "bytes") }
        return bytes
    }

    package func bool(_ column: String) throws(StoreError) -> Bool {
        switch try int(column) {
        case 0: return false
        case 1: return true
        default: throw mismatch(column, "0 or 1")
        }
    }

    package func day(_ column: String) throws(StoreError) -> Day {
        guard let day = Day(iso: try text(column)) else { throw mismatch(column, "a date") }
        return day
    }

    package func instant(_ column: String) throws(StoreError) -> Instant {
        Instant(milliseconds: Int64(try int(column)))
    }

    package func money(_ column: String) throws(StoreError) -> Money { Money(fen: try int(column)) }

    /// `read` of the column, or nil where the column is NULL: `try row.optional("closed_on", row.day)`.
    package func optional<T>(
        _ column: String, _ read: (String) throws(StoreError) -> T
    ) throws(StoreError) -> T? {
        try isNull(column) ? nil : try read(column)
    }

    private func mismatch(_ column: String, _ wanted: String) -> StoreError {
        StoreError(.misuse, "column \(column) does not hold \(wanted)")
    }
}
