import Base
import Evidence
import Law
import Procedure
import Store

extension ReckonAnew {
    /// 一批: what one change of the law does to the dates of some matters, found first and then written together.
    struct Batch {
        private let amendment: Int
        /// When it came into force.
        private let since: Instant
        private let before: Lawbook
        private let after: Lawbook
        /// The law as it stands now, where further changes have come on top.
        private let latest: Lawbook?
        private let office: Office
        private let now: Instant
        private let transaction: Transaction
        private var lines: [(before: MatterSummary, after: MatterSummary)] = []
        private var moved: [MovedDate] = []
        /// One line of each kind whose date has moved: whose hands it is in follows from its kind, and from whom it names.
        private var kinds: [Kind: MatterSummary] = [:]
        private var places: [Place: (procedure: Procedure, stage: Stage, folds: Bool)] = [:]
        private var outcomes: [Standing: Outcome] = [:]
        /// The rules of whose terms one is in hours, under any of the books.
        private let hourly: Set<String>

        /// What hands and scopes go by.
        private struct Kind: Hashable {
            let procedure, stage, holder, unit: String
            let isSealed, isNamed: Bool

            init(_ line: MatterSummary) {
                (procedure, stage, holder, unit) = (line.procedure, line.stage, line.holder, line.unit)
                (isSealed, isNamed) = (line.isSealed, line.handler != nil)
            }
        }

        /// Where a matter stands: which procedure and stage that is is looked up once.
        private struct Place: Hashable {
            let procedure: Procedure.Reference
            let stage: String
        }

        /// Matters that stand alike, with clocks that began on the same days, end on the same days.
        private struct Standing: Hashable {
            let place: Place
            let facts: [UInt8]
            /// Days, or instants where a term may be in hours.
            let starts: [Moment]
        }

        /// What the change does to those that stand alike.
        private struct Outcome {
            let dates: MatterSummary.Dates
            /// nil where the dates before the change cannot be reckoned.
            let moved: [MovedDate.Shift]?

            init(_ docket: Docket, before: Lawbook, after: Lawbook, latest: Lawbook?, at now: Instant) throws {
                let readings = try docket.readings(at: now, after)
                dates = MatterSummary.Dates(try latest.map { try docket.readings(at: now, $0) } ?? readings)
                moved = (try? docket.readings(at: now, before)).map { MovedDate.Shift.between($0, readings) }
            }
        }

        init(
            _ amendment: Int, since: Instant, from before: Lawbook, to after: Lawbook, _ office: Office,
            at now: Instant,
            in transaction: Transaction
        ) {
            self.amendment = amendment
            self.since = since
            self.before = before
            self.after = after
            latest = amendment < office.law.count ? office.lawbook : nil
            self.office = office
            self.now = now
            self.transaction = transaction
            hourly = [before, after, office.lawbook].reduce(into: []) { rules, book in
                for rule in book.rules.rules where rule.mayCountHours { rules.insert(rule.id.text) }
            }
        }

        /// Reckons one matter, from what is kept of its clocks where that is enough.
        mutating func add(_ line: MatterSummary, _ clocks: MatterClocks?) throws {
            let outcome = try known(line, clocks) ?? outcome(of: folded(line))
            if !line.shows(outcome.dates) { lines.append((line, line.redated(to: outcome.dates, at: now))) }
            // What was filed since, or could not be reckoned before, was told to nobody.
            guard line.filedAt <= since, let shifts = outcome.moved, !shifts.isEmpty else { return }
            moved += shifts.map { MovedDate($0, of: line.id, by: amendment, at: now) }
            kinds[Kind(line)] = line
        }

        func write() throws {
            try Matters.redate(lines, at: now, in: transaction)
            try MovedDate.keep(moved, in: transaction)
            try LawNotices.tell(try told(), of: amendment, at: now, in: transaction)
        }

        /// In whose hands they are by role or unit, as far as they may see them.
        private func told() throws -> [Name<Person>] {
            guard !kinds.isEmpty else { return [] }
            let people = try Accounts.inService(in: transaction)
            return try people.filter { account in
                let (hands, scope) = (Hands(account, among: people), office.scope(of: account))
                return try kinds.values.contains {
                    try hands.hold($0) && Matters.find($0.id, within: scope, in: transaction) != nil
                }
            }.map(\.id)
        }

        private func outcome(of docket: Docket) throws -> Outcome {
            try Outcome(docket, before: before, after: after, latest: latest, at: now)
        }

        /// From what is kept of its clocks; nil where its events are needed: an earlier program kept nothing of it, or an act
        /// may come by itself, which depends on all there is.
        private mutating func known(_ line: MatterSummary, _ clocks: MatterClocks?) throws -> Outcome? {
            let reference = Procedure.Reference(Name(line.procedure), version: line.procedureVersion)
            let key = Place(procedure: reference, stage: line.stage)
            guard let place = place(key), !place.folds, let clocks else { return nil }
            let byHours = clocks.rules.split(separator: " ").contains { hourly.contains(String($0)) }
            let starts = clocks.instants.map { byHours ? Moment.instant($0) : .day($0.day) }
            let standing = Standing(place: key, facts: clocks.facts, starts: starts)
            if let found = outcomes[standing] { return found }
            guard let running = clocks.running else { return nil }
            let outcome = try outcome(of: Docket(place.procedure, in: place.stage, running))
            outcomes[standing] = outcome
            return outcome
        }

        private mutating func place(_ key: Place) -> (procedure: Procedure, stage: Stage, folds: Bool)? {
            if let found = places[key] { return found }
            guard let procedure = office.catalogue.procedure(key.procedure),
                let stage = procedure.stage(Name(key.stage))
            else {
                return nil
            }
            let docket = Docket(procedure, in: stage, Docket.Running(dates: [:], versions: [:], runs: [:]))
            let found = (procedure, stage, docket.awaitsClocks(under: office.catalogue.current(docket)))
            places[key] = found
            return found
        }

        /// The docket of its events. What the system takes by itself moves with the clocks.
        private func folded(_ line: MatterSummary) throws -> Docket {
            let docket = try MatterEvents.docket(line.id, office.catalogue, in: transaction)
            try SystemActs.schedule(
                docket, under: office.catalogue.current(docket), of: line.id, office.lawbook, at: now, in: transaction)
            return docket
        }
    }
}

extension Rule {
    /// Whether a term of any of its versions is in hours.
    fileprivate var mayCountHours: Bool {
        versions.contains { $0.term?.unit == .hour || $0.target?.term.unit == .hour }
    }
}
