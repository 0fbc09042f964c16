/// A statement or a connection that failed, before it is known what that means for the transaction.
struct PostgresFailure: Error {
    let state: PostgresState
    let error: StoreError
    /// Whether running the whole work again may help at once.
    let isRetried: Bool

    init(_ state: PostgresState, _ kind: StoreError.Kind, _ message: String, isRetried: Bool = false) {
        self.state = state
        self.error = StoreError(kind, "PostgreSQL \(state): \(message)")
        self.isRetried = isRetried
    }

    /// A mistake found before the server was asked.
    static func misuse(_ message: String) -> PostgresFailure {
        PostgresFailure(PostgresState(code: "42000"), .misuse, message)
    }

    static func lost(_ doing: String) -> PostgresFailure {
        PostgresFailure(.lost, .failed, "the connection was lost while \(doing)")
    }
}
