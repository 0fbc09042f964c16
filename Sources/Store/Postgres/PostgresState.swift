/// SQLSTATE: the five characters by which PostgreSQL says what went wrong, and what they mean here.
struct PostgresState: Equatable, CustomStringConvertible {
    let code: String

    /// What is reported when the connection broke before the server could say anything.
    static let lost = PostgresState(code: "08006")

    var description: String { code }

    /// The kind of store error; `writing` tells a server that takes no writes from a write in a reading transaction.
    func kind(writing: Bool) -> StoreError.Kind {
        switch code {
        case "23505": return .duplicate
        case "40001", "40P01", "55P03": return .conflict
        case "53100": return .full
        case "25006": return writing ? .failed : .misuse
        default: break
        }
        switch code.prefix(2) {
        case "23": return .constraint
        case "08", "28", "3D", "53", "57", "58", "F0", "XX": return .failed
        default: return .misuse
        }
    }

    /// Whether the same work may succeed at once when it is run again.
    var isRetried: Bool { code == "40001" || code == "40P01" }

    /// The part of a primary message that cannot hold a value of somebody's data.
    ///
    /// PostgreSQL puts whole rows into DETAIL and CONTEXT, which are never read. Primary messages of most classes name
    /// columns, constraints and settings only; those about data (class 22) and about inner failures may quote it, and
    /// any may where a name was made of a value.
    func safe(_ primary: String, values: [Value]) -> String {
        let line = String(primary.prefix { $0 != "\n" })
        let named = ["23", "25", "40", "42", "53", "55", "57"].contains(code.prefix(2))
        if named, !values.contains(where: { PostgresState.quotes(line, $0) }) { return line }
        return String(line.prefix { $0 != "\"" && $0 != ":" && $0 != "'" && $0 != "(" && !$0.isNumber })
    }

    private static func quotes(_ line: String, _ value: Value) -> Bool {
        guard case .text(let text) = value, !text.isEmpty else { return false }
        return line.utf8.count >= text.utf8.count && line.contains(text)
    }
}
