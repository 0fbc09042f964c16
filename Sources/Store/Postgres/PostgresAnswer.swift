import CPQ

/// 答复: what the server answered to one statement.
final class PostgresAnswer {
    private let result: OpaquePointer?
    private let doing: String
    private let writing: Bool

    init(_ result: OpaquePointer?, doing: String, writing: Bool) {
        self.result = result
        self.doing = doing
        self.writing = writing
    }

    deinit { PQclear(result) }

    /// Throws what went wrong, without any of the values.
    func check(values: [Value] = []) throws(PostgresFailure) {
        guard let result else { throw .lost(doing) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        case PGRES_FATAL_ERROR: break
        default: throw .misuse("a statement that is not answered with rows (COPY?)")
        }
        // No SQLSTATE: libpq itself reports, and only about the connection.
        guard let code = PostgresAnswer.field("C", of: result) else { throw .lost(doing) }
        let state = PostgresState(code: code)
        let message = state.safe(PostgresAnswer.field("M", of: result) ?? "", values: values)
        throw PostgresFailure(
            state, state.kind(writing: writing), "\(message) (while \(doing))", isRetried: state.isRetried)
    }

    /// The command's tag, as in `COMMIT` or `INSERT 0 1`.
    var tag: String { result.flatMap { PQcmdStatus($0) }.map { String(cString: $0) } ?? "" }

    /// How many rows the statement changed or answered.
    var affected: Int { result.flatMap { PQcmdTuples($0) }.flatMap { Int(String(cString: $0)) } ?? 0 }

    func rows() throws(PostgresFailure) -> [Row] {
        guard let result else { return [] }
        let width = PQnfields(result)
        let columns = Row.Columns((0..<width).map { PQfname(result, $0).map { String(cString: $0) } ?? "" })
        let types = (0..<width).map { PQftype(result, $0) }
        var rows: [Row] = []
        rows.reserveCapacity(Int(PQntuples(result)))
        for row in 0..<PQntuples(result) {
            var values: [Value] = []
            values.reserveCapacity(Int(width))
            for (column, type) in zip(0..<width, types) {
                values.append(try value(in: result, row, column, type))
            }
            rows.append(Row(columns: columns, values: values))
        }
        return rows
    }

    private func value(
        in result: OpaquePointer, _ row: Int32, _ column: Int32, _ type: Oid
    ) throws(PostgresFailure) -> Value {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        let length = Int(PQgetlength(result, row, column))
        let bytes = UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: length)
        return try PostgresType.value(of: bytes, type: type)
    }

    /// One field of an error or a notice: `C` is the SQLSTATE, `M` the primary message, `V` the severity in English.
    static func field(_ code: Unicode.Scalar, of result: OpaquePointer) -> String? {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
    }
}
