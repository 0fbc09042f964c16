import CPQ

/// 连接地址: `postgres://user:password@host:port/database?…` or libpq's `key=value` form; never printed.
struct PostgresURL: Sendable, CustomStringConvertible {
    private let text: String

    /// Refuses what libpq cannot read; the message does not repeat it, because it may hold a password.
    init(_ text: String) throws(StoreError) {
        var message: UnsafeMutablePointer<CChar>?
        let options = PQconninfoParse(text, &message)
        defer {
            PQfreemem(message)
            PQconninfoFree(options)
        }
        guard options != nil else { throw StoreError(.misuse, "the PostgreSQL address cannot be read") }
        self.text = text
    }

    var description: String { "postgres://…" }

    /// Connects; what the address says takes precedence over the time limits given here.
    func connect() -> OpaquePointer? {
        let parameters: [(String, String)] = [
            ("fallback_application_name", "zhidun"),
            ("connect_timeout", "10"),
            ("tcp_user_timeout", "30000"),
            ("dbname", text),
            ("client_encoding", "UTF8"),
        ]
        return PostgresURL.withStrings(parameters.map(\.0)) { keywords in
            PostgresURL.withStrings(parameters.map(\.1)) { values in
                PQconnectdbParams(keywords, values, 1)
            }
        }
    }

    /// Lends a NULL-terminated array of C strings.
    private static func withStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        var bytes: [CChar] = []
        var offsets: [Int] = []
        for string in strings {
            offsets.append(bytes.count)
            bytes += string.utf8CString
        }
        return bytes.withUnsafeBufferPointer { buffer in
            let pointers: [UnsafePointer<CChar>?] =
                offsets.map { offset in buffer.baseAddress.map { $0 + offset } } + [nil]
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}

extension PostgresURL: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: []) }
}
