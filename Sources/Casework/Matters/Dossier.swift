package import Base
package import Procedure
import Store

/// 案卷: a matter with all that was typed on it in the clear, for somebody who may see it.
package struct Dossier: Sendable {
    package let line: MatterSummary
    package let docket: Docket
    /// What was typed, by its reference in the events; also of the matter before.
    package let typed: [String: Typed]
    /// 材料: the files among the exhibits, by their reference in the events.
    package let files: [String: Upload]
    /// 前案: the docket of the matter that opened this one, where that may be seen too.
    package let earlier: Docket?
    /// The matter that opened this one, where that may be seen too.
    package let openedBy: MatterSummary?
    /// 来源: the matter that began it all, where another opened this one and it may be seen.
    package let origin: (line: MatterSummary, docket: Docket)?
    /// What this one opened, as far as it may be seen.
    package let opened: [MatterSummary]
    /// 并入: what has joined this one, as far as it may be seen.
    package let joined: [MatterSummary]

    package enum Typed: Hashable, Sendable {
        case text(String)
        /// Nobody can say any more what it was.
        case shredded(Instant)
    }
}

extension Office {
    /// A matter, its answers opened from the vault.
    /// - Throws: a `Refusal` `.unknown` where there is none within the scope.
    package func dossier(_ id: MatterID, within scope: Scope) async throws -> Dossier {
        try await database.read { transaction in
            guard let line = try Matters.find(id, within: scope, in: transaction) else { throw ActRefusal.unknown }
            let docket = try MatterEvents.docket(id, catalogue, in: transaction)
            let before = try ancestors(of: line, within: scope, transaction)
            let origin = try before.last.map { ($0, try MatterEvents.docket($0.id, catalogue, in: transaction)) }
            var typed = try typed(docket.done, transaction)
            let earlier = try before.first.map { try MatterEvents.docket($0.id, catalogue, in: transaction) }
            for deeds in [origin?.1.done.prefix(1).map { $0 }, earlier?.done].compactMap({ $0 }) {
                typed.merge(try self.typed(deeds, transaction)) { own, _ in own }
            }
            return Dossier(
                line: line, docket: docket, typed: typed,
                files: try files(docket.exhibits + (origin?.1.exhibits ?? []), transaction),
                earlier: earlier, openedBy: before.first, origin: origin,
                opened: try Matters.opened(by: id, within: scope, in: transaction),
                joined: try joined(docket, within: scope, transaction))
        }
    }

    /// 待办: a page of open matters with their dockets, and how many there are of each kind.
    package func queue(
        _ filter: QueueFilter, within scope: Scope, at now: Instant, skipping: Int, most: Int
    ) async throws -> (entries: [QueueEntry], tallies: [Tally]) {
        try await database.read { transaction in
            let tallies = try Tallies.all(within: scope, on: now.day, in: transaction)
            let lines = try Matters.page(
                filter, within: scope, on: now.day, skipping: skipping, most: most, tallies: tallies, in: transaction)
            return (try lines.map { try entry($0, within: scope, transaction) }, tallies)
        }
    }

    /// The matters, open or closed, whose number begins so, with their dockets.
    package func matters(
        beginning start: String, within scope: Scope, most: Int
    ) async throws -> [QueueEntry] {
        try await database.read { transaction in
            try Matters.beginning(with: start, within: scope, most: most, in: transaction)
                .map { try entry($0, within: scope, transaction) }
        }
    }

    /// How many open matters there are of each kind.
    package func tallies(within scope: Scope, at now: Instant) async throws -> [Tally] {
        try await database.read { try Tallies.all(within: scope, on: now.day, in: $0) }
    }

    /// A line of a list; of what was typed only what it is called by is opened.
    func entry(_ line: MatterSummary, within scope: Scope, _ transaction: Transaction) throws -> QueueEntry {
        let docket = try shelf.docket(of: line, catalogue, in: transaction)
        let source = try ancestors(of: line, within: scope, transaction).last
        let origin = try source.map { try shelf.docket(of: $0, catalogue, in: transaction) }
        let subject = try MatterSubject(docket, origin: origin) { reference in
            guard let id = VaultID(String(reference.prefix { $0 != ":" })),
                case .content(let content) = try vault.open(id, in: transaction)
            else { return nil }
            return (content.facts ?? [:]).values.joined(separator: "\n")
        }
        return QueueEntry(line: line, docket: docket, subject: subject)
    }

    /// The matters whose word the system has taken, by the number that came with it.
    private func joined(_ docket: Docket, within scope: Scope, _ transaction: Transaction) throws -> [MatterSummary] {
        try docket.done.filter { docket.procedure.act($0.act)?.hears(.joined) ?? false }
            .flatMap(\.answers.values).compactMap { answer -> MatterID? in
                guard case .identifier(let number) = answer else { return nil }
                return MatterID(number)
            }.compactMap { try Matters.find($0, within: scope, in: transaction) }
    }

    /// What opened it, and what opened that, as far as it may be seen.
    private func ancestors(
        of line: MatterSummary, within scope: Scope, _ transaction: Transaction
    ) throws -> [MatterSummary] {
        var found: [MatterSummary] = []
        var next = line.openedBy
        while let id = next, let parent = try Matters.find(id, within: scope, in: transaction) {
            found.append(parent)
            next = parent.openedBy
        }
        return found
    }

    private func files(_ references: [String], _ transaction: Transaction) throws -> [String: Upload] {
        var files: [String: Upload] = [:]
        for text in references {
            guard let reference = Upload.Reference(text),
                case .content(let content) = try vault.open(reference.record, in: transaction)
            else { continue }
            files[text] = content.facts.flatMap { Upload(reference.blob, facts: $0) }
        }
        return files
    }

    /// What was typed in these deeds, by its reference.
    func typed(_ deeds: [Docket.Deed], _ transaction: Transaction) throws -> [String: Dossier.Typed] {
        var typed: [String: Dossier.Typed] = [:]
        for reference in deeds.flatMap(\.answers.values).compactMap(\.reference) where typed[reference] == nil {
            guard let id = VaultID(String(reference.prefix { $0 != ":" })) else { continue }
            switch try vault.open(id, in: transaction) {
            case .content(let content): typed[reference] = .text((content.facts ?? [:]).values.joined(separator: "\n"))
            case .shredded(let instant): typed[reference] = .shredded(instant)
            }
        }
        return typed
    }
}
