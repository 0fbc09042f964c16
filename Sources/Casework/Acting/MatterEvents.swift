import Base
import Evidence
import Law
import Procedure
import Store

/// 办件事件: how the engine's events lie in the ledger, and come back from it.
enum MatterEvents {
    static func stream(_ id: MatterID) -> LedgerEvent.Stream { LedgerEvent.Stream(.matter, id.description) }

    /// The docket that a matter's events make; a matter without events, or with one that does not fit, is a damaged store.
    static func docket(_ id: MatterID, _ catalogue: Catalogue, in transaction: Transaction) throws -> Docket {
        let events = try Ledger.events(of: stream(id), in: transaction).map { entry in
            guard let event = event(entry) else {
                throw StoreError(.foreign, "event \(entry.sequence) of \(entry.stream) cannot be read")
            }
            return event
        }
        do {
            guard let docket = try catalogue.docket(events) else {
                throw StoreError(.foreign, "\(stream(id)) has no events")
            }
            return docket
        } catch let misfit as Misfit {
            throw StoreError(.foreign, "event \(misfit.sequence) of \(misfit.stream) does not fit: \(misfit.text.en)")
        }
    }

    /// What an event holds besides its place, time and actor. Nothing typed is in it: the engine refuses such events.
    static func payload(_ event: Event) -> CanonicalJSON {
        .object([
            "answers": .object(Dictionary(event.answers.map { ($0.key.text, value($0.value)) }) { first, _ in first }),
            "procedure": .string(event.procedure.id.text), "role": .string(event.actor.role.rawValue),
            "version": .integer(event.procedure.version),
            "versions": .object(
                Dictionary(event.versions.map { ($0.key.text, .string($0.value.description)) }) { first, _ in first }),
        ])
    }

    /// The engine's event; nil where the payload is of no form this program knows.
    static func event(_ entry: LedgerEvent) -> Event? {
        guard case .object(let members) = entry.payload, case .object(let answers)? = members["answers"],
            case .string(let procedure)? = members["procedure"], case .integer(let version)? = members["version"],
            case .string(let roleName)? = members["role"], let role = Role(rawValue: roleName),
            case .object(let versions)? = members["versions"]
        else { return nil }
        var read: Answers = [:]
        for (field, value) in answers {
            guard let answer = answer(value) else { return nil }
            read[Name(field)] = answer
        }
        var used: [Rule.ID: Day] = [:]
        for (rule, value) in versions {
            guard case .string(let text) = value, let day = Day(iso: text) else { return nil }
            used[Rule.ID(rule)] = day
        }
        return Event(
            stream: entry.stream.id, sequence: entry.sequence, schemaVersion: entry.schemaVersion,
            procedure: Procedure.Reference(Name(procedure), version: version), recordedAt: entry.recordedAt,
            claimedAt: entry.claimedAt == entry.recordedAt ? nil : entry.claimedAt,
            actor: Event.Actor(Name(entry.actor.text), role), act: Name(entry.act), answers: read, versions: used)
    }

    /// One answer as an object with the name of its kind.
    private static func value(_ answer: Answer) -> CanonicalJSON {
        switch answer {
        // The engine takes no event with typed text; should one come, what was typed does not go into the ledger.
        case .typed: .object(["typed": .null])
        case .sealed(let reference): .object(["sealed": .string(reference)])
        case .chosen(let options): .object(["chosen": .array(options.map { .string($0.text) })])
        case .day(let day): .object(["day": .string(day.description)])
        case .instant(let instant): .object(["instant": .integer(Int(instant.milliseconds))])
        case .money(let money): .object(["fen": .integer(money.fen)])
        case .number(let number): .object(["number": .integer(number)])
        case .yesNo(let yes): .object(["yesNo": .bool(yes)])
        case .files(let references): .object(["files": .array(references.map { .string($0) })])
        case .people(let people): .object(["people": .array(people.map { .string($0.text) })])
        case .identifier(let number): .object(["identifier": .string(number)])
        case .rows(let rows): rows.json
        }
    }

    private static func answer(_ value: CanonicalJSON) -> Answer? {
        guard case .object(let members) = value, members.count == 1, let (kind, content) = members.first else {
            return nil
        }
        switch (kind, content) {
        case ("sealed", .string(let reference)): return .sealed(reference)
        case ("chosen", .array(let items)): return texts(items).map { .chosen($0.map { Name($0) }) }
        case ("day", .string(let text)): return Day(iso: text).map(Answer.day)
        case ("instant", .integer(let number)): return .instant(Instant(milliseconds: Int64(number)))
        case ("fen", .integer(let number)): return .money(Money(fen: number))
        case ("number", .integer(let number)): return .number(number)
        case ("yesNo", .bool(let yes)): return .yesNo(yes)
        case ("files", .array(let items)): return texts(items).map(Answer.files)
        case ("people", .array(let items)): return texts(items).map { .people($0.map { Name($0) }) }
        case ("identifier", .string(let number)): return .identifier(number)
        case ("rows", let content): return Rows(content).map(Answer.rows)
        default: return nil
        }
    }

    private static func texts(_ items: [CanonicalJSON]) -> [String]? {
        var texts: [String] = []
        for item in items {
            guard case .string(let text) = item else { return nil }
            texts.append(text)
        }
        return texts
    }
}
