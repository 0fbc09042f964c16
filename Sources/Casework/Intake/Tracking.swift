package import Base
package import Evidence
package import Procedure
import Store

/// 查进度: what the holder of a receipt is shown of the matter, and may do in it.
package struct Tracking: Sendable {
    private let office: Office

    package init(_ office: Office) {
        self.office = office
    }

    /// The matter of a receipt; nil when there is none with this number.
    package func find(_ code: ReceiptCode) async throws -> Tracked? {
        try await office.database.read { transaction in
            guard let (id, role) = try Tracking.holder(of: code, in: transaction),
                let line = try Matters.find(id, within: .holder(of: id), in: transaction)
            else { return nil }
            let docket = try MatterEvents.docket(id, office.catalogue, in: transaction)
            let awaited = try awaited(by: id, in: transaction)
            return Tracked(
                line: line, role: role, docket: docket, awaited: awaited, course: try course(of: id, in: transaction),
                joined: try joined(by: id, in: transaction),
                moved: try ([docket] + awaited).flatMap { try moved(in: $0, transaction) })
        }
    }

    /// The dates of a matter that changes of the law have moved.
    private func moved(in docket: Docket, _ transaction: Transaction) throws -> [Tracked.Moved] {
        guard let id = docket.stream.flatMap({ MatterID($0) }) else { return [] }
        return try MovedDate.all(of: id, in: transaction).compactMap { date in
            docket.procedure.clock(date.clock).map { clock in
                Tracked.Moved(
                    date: date, clock: clock,
                    because: office.law.change(date.amendment)?.change.text ?? LawChange.unseen)
            }
        }
    }

    /// Which matter a receipt is for, and as what its holder filed it.
    static func holder(of code: ReceiptCode, in transaction: Transaction) throws -> (MatterID, Role)? {
        let found = try transaction.row("SELECT matter, role FROM receipt WHERE code_hash = ?", code.hash.description)
        guard let row = found, let id = MatterID(try row.text("matter")),
            let role = Role(rawValue: try row.text("role"))
        else { return nil }
        return (id, role)
    }

    /// The open matters that a matter opened, and those that they opened in turn: a verification, then a case.
    private func awaited(by id: MatterID, in transaction: Transaction, depth: Int = 0) throws -> [Docket] {
        guard depth < 3 else { return [] }
        return try Matters.all(within: .opened(by: id), most: 20, in: transaction).flatMap { line in
            let itself =
                line.closedAt == nil ? [try MatterEvents.docket(line.id, office.catalogue, in: transaction)] : []
            return itself + (try awaited(by: line.id, in: transaction, depth: depth + 1))
        }
    }

    /// Where the matter stood after each of its events.
    private func course(of id: MatterID, in transaction: Transaction) throws -> [Tracked.Passage] {
        let events = try Ledger.events(of: MatterEvents.stream(id), in: transaction).compactMap(MatterEvents.event)
        var passages: [Tracked.Passage] = []
        for count in events.indices.map({ $0 + 1 }) {
            guard let docket = try? office.catalogue.docket(Array(events.prefix(count))), let stage = docket.stage,
                let deed = docket.done.last
            else { continue }
            let act = docket.procedure.act(deed.act)
            passages.append(
                Tracked.Passage(
                    stage: stage, at: deed.recordedAt, act: act?.name, files: Tracked.files(deed.answers),
                    isOwn: deed.actor.id == Filing.holder,
                    words: try act.map { try words(of: deed, $0, in: transaction) } ?? []))
        }
        return passages
    }

    /// What an act says to who reported: all that is written in it, where it is one that they are notified of.
    private func words(
        of deed: Docket.Deed, _ act: Act, in transaction: Transaction
    ) throws -> [Tracked.Words] {
        let isForReporter = act.effects(deed.answers).contains { effect in
            if case .notify(let role) = effect { role == .reporter } else { false }
        }
        guard isForReporter else { return [] }
        let typed = try office.typed([deed], transaction)
        return act.form.fields.compactMap { field in
            guard case .sealed(let reference)? = deed.answers[field.id], case .text(let text)? = typed[reference] else {
                return nil
            }
            return Tracked.Words(name: field.label, text: text)
        }
    }

    /// 并入的前件: where the matter that this one joined stands, in words for the public.
    private func joined(by id: MatterID, in transaction: Transaction) throws -> Text? {
        let docket = try MatterEvents.docket(id, office.catalogue, in: transaction)
        guard case .named(let field)? = docket.words.last?.receiver,
            case .identifier(let number)? = docket.done.last?.answers[field],
            let line = try Matters.named(number, within: .office, most: 9, in: transaction)
                .first(where: { $0.procedure == docket.procedure.id.text && $0.id != id })
        else { return nil }
        return try MatterEvents.docket(line.id, office.catalogue, in: transaction).stage?.publicName
    }
}

/// 办理进度: a matter as the holder of its receipt may know it.
package struct Tracked: Sendable {
    package let line: MatterSummary
    /// As what the holder filed it.
    package let role: Role
    package let docket: Docket
    /// The open matters that it waits for; only their clocks are told.
    package let awaited: [Docket]
    /// After each event, in order.
    package let course: [Passage]
    /// Where the earlier matter stands that this one has joined; nil where it joined none.
    package let joined: Text?
    /// The dates that changes of the law have moved, of this matter and of those it waits for.
    let moved: [Moved]

    /// 日期变动: which clock's, and because of what.
    package struct Moved: Sendable {
        package let date: MovedDate
        package let clock: Clock
        package let because: Text
    }

    /// 经过: where the matter stood after an event.
    package struct Passage: Sendable {
        package let stage: Stage
        package let at: Instant
        package let act: Text?
        /// How many files came with it.
        package let files: Int
        /// 本人: whether the holder of the receipt did it.
        package let isOwn: Bool
        /// What the office said to the holder with it.
        package let words: [Words]
    }

    /// 告知内容: something the office wrote to the holder, under its name in the form.
    package struct Words: Hashable, Sendable {
        package let name: Text
        package let text: String
    }

    /// The clocks the holder is told of: those of the matter that run, else the one that ends first of what it waits for;
    /// none once it has ended, whatever it led to.
    package func readings(at now: Instant, _ lawbook: Lawbook) -> [Docket.Reading] {
        told(at: now, lawbook)?.readings ?? []
    }

    /// The last days that a change of the law has moved and that the holder was told of: all of this matter, and of one
    /// that it waits for the clock that is told now.
    package func moved(at now: Instant, _ lawbook: Lawbook) -> [Moved] {
        let told = told(at: now, lawbook)
        return moved.filter { moved in
            guard moved.date.before.legal != moved.date.after.legal, moved.clock.nature != .party else { return false }
            guard moved.date.matter != line.id else { return true }
            return told?.docket.stream == moved.date.matter.description
                && told?.readings.contains { $0.clock.id == moved.clock.id } == true
        }
    }

    /// 时限出处: the matter whose clocks the holder is told of, how many events it has, and when one of them or a change of the
    /// law last touched its dates; nil where no clock is told.
    package func source(
        at now: Instant, _ lawbook: Lawbook
    ) -> (matter: String, sequence: Int, changedAt: Instant)? {
        guard let docket = told(at: now, lawbook)?.docket, let matter = docket.stream, let last = docket.done.last
        else { return nil }
        let moved = moved.filter { $0.date.matter.description == matter }.map(\.date.at).max()
        return (matter, docket.sequence, max(last.recordedAt, moved ?? last.recordedAt))
    }

    /// Whose clocks the holder is told of, and which.
    private func told(at now: Instant, _ lawbook: Lawbook) -> (docket: Docket, readings: [Docket.Reading])? {
        guard docket.ending == nil else { return nil }
        for (place, docket) in ([docket] + awaited).enumerated() {
            let readings = (try? docket.readings(at: now, lawbook)) ?? []
            let going = readings.filter { reading in
                if case .stopped = reading.state { return false }
                return reading.clock.nature != .party
            }
            if !going.isEmpty { return (docket, place == 0 ? going : Array(going.prefix(1))) }
        }
        return nil
    }

    static func files(_ answers: Answers) -> Int {
        answers.values.reduce(0) { count, answer in
            if case .files(let files) = answer { count + files.count } else { count }
        }
    }
}
