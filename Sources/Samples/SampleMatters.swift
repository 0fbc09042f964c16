package import Base
package import Casework
import Evidence
import Law
import Procedure
package import Store

/// 示例办件: a year of an office that does not exist, made by the same verbs that people and officers use, each at its
/// time; every clock, guard and notice in it is real.
package struct SampleMatters: Sendable {
    private let office: Office
    private let blobs: Blobs
    private let count: Int
    private let seed: UInt64

    /// - Parameter count: how many stories there are: reports and leads, each with what it opened.
    package init(_ office: Office, blobs: Blobs, count: Int, seed: UInt64 = 2026) {
        self.office = office
        self.blobs = blobs
        self.count = count
        self.seed = seed
    }

    /// Loads them into a store that has no matter yet, and does nothing in any other.
    /// - Parameter progress: how many acts of how many are done.
    /// - Throws: a `Refusal` that names the step which the office refused; what was done before it stays.
    package func load(
        at now: Instant, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> Outcome {
        let record = SampleRecord(office.database)
        guard count > 0 else { return .present([]) }
        guard try await record.begin(count: count, seed: seed, at: now) else {
            guard try await !record.isUnfinished() else { return .interrupted }
            return .present(try await receipts(try await record.receipts()))
        }
        let cued = try Deck(office.catalogue, office.lawbook, seed: seed, now: now).cued(count)
        let stage = SampleStage(office, blobs: blobs)
        var scenes = cued.map(Scene.init)
        let total = scenes.reduce(0) { $0 + $1.cued.past }
        var done = 0
        let scheduler = Scheduler(
            office.database, handlers: SystemActs.handlers(office))
        var day = scenes.compactMap { $0.next?.day }.min() ?? now.day
        while day <= now.day {
            // What the office does by itself when a day has come.
            _ = try await scheduler.round(at: Instant(day))
            while true {
                let due = scenes.indices.filter { scenes[$0].next?.day == day }
                guard !due.isEmpty else { break }
                // What different people do on one day goes to the disk together, which is several times quicker.
                for (place, scene) in try await stage.play(due.map { ($0, scenes[$0]) }) { scenes[place] = scene }
                done += due.count
                progress(done, total)
            }
            day = day.next
            if day.number == now.day.number - Self.unread { try await stage.settle(at: Instant(day)) }
        }
        _ = try await scheduler.round(at: now)
        try await stage.deliver(at: now)
        let codes = try await stage.shown(scenes)
        try await record.finish(codes, at: now)
        return .loaded(try await receipts(codes))
    }

    /// Of so many days the notices are still on the desks.
    private static let unread = 3

    /// What became of it.
    package enum Outcome: Sendable {
        /// Receipts to try, each in another stage.
        case loaded([Receipt])
        /// The store has matters, these samples or its own; those of samples loaded before come with their receipts.
        case present([Receipt])
        /// 中断: it was stopped half-way the last time.
        case interrupted
    }

    /// 示例回执: a number to try, and where its matter stands.
    package struct Receipt: Hashable, Sendable {
        /// In groups of four.
        package let number: String
        package let stage: Text
    }

    private func receipts(_ codes: [ReceiptCode]) async throws -> [Receipt] {
        var receipts: [Receipt] = []
        for code in codes {
            guard let stage = try await Tracking(office).find(code)?.docket.stage else { continue }
            receipts.append(Receipt(number: code.grouped, stage: stage.publicName))
        }
        return receipts
    }
}

/// 场次: a script as far as it has been played.
struct Scene: Sendable {
    let cued: Deck.Cued
    var played = 0
    var matters: [Step.Place: MatterID] = [:]
    var receipts: [Step.Place: ReceiptCode] = [:]

    init(_ cued: Deck.Cued) { self.cued = cued }

    /// When its next step takes place; nil after the last that is past.
    var next: Instant? { played < cued.past ? cued.times[played] : nil }
}
