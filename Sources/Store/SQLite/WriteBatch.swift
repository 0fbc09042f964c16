import GRDB

/// A work that waits to be written, with whom to tell.
struct WriteJob: Sendable {
    /// Runs the work and returns what delivers its result, to be called once it is durable.
    let run: @Sendable (Transaction) throws -> @Sendable () -> Void
    let refuse: @Sendable (any Error) -> Void
}

/// 批: the works of one transaction, each behind a savepoint of its own, so that one that fails takes no other along.
struct WriteBatch {
    private let jobs: [WriteJob]
    private let connection: GRDB.Database

    /// What became of a batch.
    enum Outcome {
        /// It is durable; each delivery tells one of the callers.
        case stored([@Sendable () -> Void])
        /// Nothing of it counts. Also who was refused is told this, because the refusal may rest on what was undone.
        case undone(SQLiteFailure)
    }

    init(_ jobs: [WriteJob], on connection: GRDB.Database) {
        self.jobs = jobs
        self.connection = connection
    }

    func commit() -> Outcome {
        var deliveries: [@Sendable () -> Void] = []
        do throws(SQLiteFailure) {
            try command("BEGIN IMMEDIATE")
            for job in jobs { deliveries.append(try run(job)) }
            try command("COMMIT")
            return .stored(deliveries)
        } catch {
            return .undone(undo(after: error))
        }
    }

    /// Runs one work; throws only what reaches beyond it.
    private func run(_ job: WriteJob) throws(SQLiteFailure) -> @Sendable () -> Void {
        let session = SQLiteSession(connection, .writing)
        try command("SAVEPOINT work")
        let result = Result { try job.run(Transaction(session, dialect: .sqlite)) }
        session.end()
        if let failure = session.failure, failure.reach != .work { throw failure }
        let refusal: any Error
        switch (result, session.failure) {
        case (.success(let deliver), nil):
            try command("RELEASE work")
            return deliver
        case (.failure(let error), _):
            refusal = error
        case (.success, let failure?):
            // The work caught the error of a statement and went on; what it did after that was never done.
            refusal = failure.error
        }
        try command("ROLLBACK TO work")
        try command("RELEASE work")
        return { job.refuse(refusal) }
    }

    private func undo(after failure: SQLiteFailure) -> SQLiteFailure {
        guard connection.isInsideTransaction else { return failure }
        do throws(SQLiteFailure) {
            try command("ROLLBACK")
            return failure
        } catch {
            return error.reach == .writer ? error : failure
        }
    }

    private func command(_ sql: String) throws(SQLiteFailure) {
        do {
            try connection.cachedStatement(sql: sql).execute()
        } catch let error as DatabaseError {
            throw SQLiteFailure(error, .running, writing: true)
        } catch {
            throw .refused(.failed, "\(sql) was refused")
        }
    }
}
