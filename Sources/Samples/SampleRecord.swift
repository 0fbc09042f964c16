import Base
import Casework
import Evidence
import Store

/// 载入记录: that the samples were loaded, in a stream of its own, so that nobody loads them twice.
struct SampleRecord: Sendable {
    private let database: any Database

    init(_ database: any Database) { self.database = database }

    /// Notes the beginning, where the store has neither matters nor samples; whether it was so.
    func begin(count: Int, seed: UInt64, at now: Instant) async throws -> Bool {
        try await database.write { transaction in
            let last = try Ledger.last(of: Self.stream, in: transaction)
            guard last == 0, try Matters.all(within: .office, most: 1, in: transaction).isEmpty else { return false }
            try append(
                "begin-samples", after: 0,
                .object(["count": .integer(count), "seed": .string(String(seed))]), at: now, in: transaction)
            return true
        }
    }

    /// The receipts are samples like all they lead to, and printed for everybody; no receipt of a person is kept so.
    func finish(_ receipts: [ReceiptCode], at now: Instant) async throws {
        try await database.write { transaction in
            try append(
                "finish-samples", after: 1,
                .object(["receipts": .array(receipts.map { .string($0.description) })]), at: now, in: transaction)
        }
    }

    func isUnfinished() async throws -> Bool {
        try await database.read { try Ledger.last(of: Self.stream, in: $0) == 1 }
    }

    func receipts() async throws -> [ReceiptCode] {
        let events = try await database.read { try Ledger.events(of: Self.stream, after: 1, in: $0) }
        guard case .object(let members)? = events.first?.payload, case .array(let codes)? = members["receipts"] else {
            return []
        }
        return codes.compactMap { code in
            guard case .string(let text) = code else { return nil }
            return try? ReceiptCode(typed: text)
        }
    }

    private func append(
        _ act: String, after last: Int, _ payload: CanonicalJSON, at now: Instant, in transaction: Transaction
    ) throws {
        try Ledger.append(
            act, to: Self.stream, after: last, by: .system, claimedAt: now, at: now, schemaVersion: 1,
            payload: payload, in: transaction)
    }

    private static let stream = LedgerEvent.Stream(.ledger, "samples")
}
