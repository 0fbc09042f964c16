import CPQ

/// 连接: one session with the server; used by one thread at a time.
final class PostgresConnection {
    private let link: OpaquePointer
    private var plans: [Plan.Key: Plan] = [:]
    private var prepared = 0
    private let notices = Notices()

    /// Opens a session and refuses a server whose settings could lose what it has acknowledged.
    init(_ url: PostgresURL, settings: PostgresSettings) throws(PostgresFailure) {
        guard let link = url.connect() else { throw .lost("connecting: no memory") }
        self.link = link
        PQsetNoticeReceiver(link, Notices.receive, Unmanaged.passUnretained(notices).toOpaque())
        guard PQstatus(link) == CONNECTION_OK else {
            throw PostgresFailure(.lost, .failed, "no connection: " + PostgresConnection.cutConnectMessage(link))
        }
        try command(settings.statements)
        try PostgresDurability.check(try query(PostgresDurability.query, [], .reading))
    }

    deinit { PQfinish(link) }

    var isBroken: Bool { PQstatus(link) != CONNECTION_OK }

    /// Whether a transaction is open and none of its statements has failed.
    var isInTransaction: Bool { PQtransactionStatus(link) == PQTRANS_INTRANS }

    /// Sends statements of our own without values.
    func command(_ sql: String) throws(PostgresFailure) {
        try PostgresAnswer(PQexec(link, sql), doing: "sending a command", writing: true).check()
    }

    func query(_ sql: String, _ values: [Value], _ mode: PostgresMode) throws(PostgresFailure) -> [Row] {
        try carryOut(sql, values, mode).rows()
    }

    func execute(_ sql: String, _ values: [Value], _ mode: PostgresMode) throws(PostgresFailure) -> Int {
        try carryOut(sql, values, mode).affected
    }

    /// Commits; an error says whether anything can have been stored.
    ///
    /// When somebody cancels a COMMIT that waits for a standby, the server gives up waiting, warns, and calls the
    /// transaction committed, though a failover could still lose it. Any warning is therefore an unknown outcome.
    func commit(_ mode: PostgresMode) throws(PostgresFailure) {
        notices.warning = nil
        let answer = PostgresAnswer(PQexec(link, "COMMIT"), doing: "committing", writing: mode.isWriting)
        do {
            try answer.check()
        } catch {
            if mode.isWriting, isBroken || error.state.code.hasPrefix("08") || error.state.code.hasPrefix("57") {
                throw PostgresFailure(error.state, .failed, PostgresConnection.unknownOutcome)
            }
            throw error
        }
        guard answer.tag == "COMMIT" else { throw .misuse("the transaction had failed and was rolled back") }
        if mode.isWriting, let warning = notices.warning {
            throw PostgresFailure(warning, .failed, PostgresConnection.unknownOutcome)
        }
    }

    private static let unknownOutcome =
        "the outcome of this COMMIT is unknown: it may or may not have been stored; look for its submission id"

    private func carryOut(_ sql: String, _ values: [Value], _ mode: PostgresMode) throws(PostgresFailure)
        -> PostgresAnswer
    {
        let parameters = try PostgresParameters(values)
        let plan = try plan(for: sql, parameters)
        guard mode.allows(plan.word) else { throw .misuse("a statement that begins with \(plan.word) is not for work") }
        guard plan.count == values.count else {
            throw .misuse("\(values.count) values for \(plan.count) placeholders")
        }
        let result = parameters.withPointers { pointers in
            if let name = plan.name {
                PQexecPrepared(link, name, parameters.count, pointers, parameters.lengths, parameters.formats, 0)
            } else {
                PQexecParams(
                    link, plan.sql, parameters.count, parameters.types, pointers, parameters.lengths,
                    parameters.formats, 0)
            }
        }
        let answer = PostgresAnswer(result, doing: "executing a statement", writing: mode.isWriting)
        do {
            try answer.check(values: values)
        } catch {
            guard plan.name != nil, error.state.code == "0A000" else { throw error }
            // A migration has changed what the prepared statement answers: it is prepared anew when the work is run again.
            forgetPlans()
            throw PostgresFailure(error.state, .conflict, "a prepared statement is out of date", isRetried: true)
        }
        return answer
    }

    /// How to carry a statement out: at once the first time, prepared from the second time on.
    private func plan(for sql: String, _ parameters: PostgresParameters) throws(PostgresFailure) -> Plan {
        let key = Plan.Key(sql: sql, types: parameters.types)
        guard var plan = plans[key] else {
            if plans.count >= Plan.limit {
                try command("DEALLOCATE ALL")
                forgetPlans()
            }
            let (numbered, count) = PlaceholderRewriter.rewrite(sql)
            let plan = Plan(sql: numbered, count: count, word: SQLScript.firstWord(of: sql), name: nil)
            plans[key] = plan
            return plan
        }
        if plan.name == nil, plan.count == parameters.types.count {
            prepared += 1
            let name = "z\(prepared)"
            try PostgresAnswer(
                PQprepare(link, name, plan.sql, parameters.count, parameters.types), doing: "preparing a statement",
                writing: true
            ).check()
            plan.name = name
            plans[key] = plan
        }
        return plan
    }

    private func forgetPlans() { plans = [:] }

    /// What libpq says about a connection it did not get, without what it quotes: that may be part of the URL.
    private static func cutConnectMessage(_ link: OpaquePointer) -> String {
        let message = PQerrorMessage(link).map { String(cString: $0) } ?? ""
        let parts = message.prefix { $0 != "\n" }.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.enumerated().map { $0.offset.isMultiple(of: 2) ? String($0.element) : "\"…\"" }.joined()
    }

    private struct Plan {
        let sql: String
        let count: Int
        let word: String
        var name: String?

        /// How many statements a connection keeps; the program has fewer, in all combinations of NULLs it binds.
        static let limit = 512

        struct Key: Hashable {
            let sql: String
            let types: [Oid]
        }
    }

    /// What the server says beside its answers. Nothing of it is printed: notices may hold values.
    private final class Notices {
        var warning: PostgresState?

        static let receive: PQnoticeReceiver = { context, result in
            guard let context, let result else { return }
            guard PostgresAnswer.field("V", of: result) == "WARNING" else { return }
            let state = PostgresState(code: PostgresAnswer.field("C", of: result) ?? "01000")
            Unmanaged<Notices>.fromOpaque(context).takeUnretainedValue().warning = state
        }
    }
}
