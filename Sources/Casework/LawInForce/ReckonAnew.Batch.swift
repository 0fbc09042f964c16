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
        private var notices: [Notices.Item] = []
        private var places: [Place: (procedure: Procedure, stage: Stage, folds: Bool)] = [:]

        /// Where a matter stands: which procedure and stage that is is looked up once.
        private struct Place: Hashable {
            let procedure: Procedure.Reference
            let stage: String
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
        }

        /// Reckons one matter, from what is kept of its clocks where that is enough.
        mutating func add(_ line: MatterSummary, _ clocks: [UInt8]?) throws {
            let docket = try known(line, clocks) ?? folded(line)
            let readings = try docket.readings(at: now, after)
            let next = line.redated(by: try latest.map { try docket.readings(at: now, $0) } ?? readings, at: now)
            if !next.datesAgree(with: line) { lines.append((line, next)) }
            // What was filed since, or could not be reckoned before, was told to nobody.
            guard line.filedAt <= since, let old = try? docket.readings(at: now, before) else { return }
            let dates = MovedDate.between(old, readings, of: line.id, by: amendment, at: now)
            guard !dates.isEmpty else { return }
            moved += dates
            notices += told(line).map {
                Notices.Item(matter: line.id, sequence: line.lastSequence, role: $0, amendment: amendment)
            }
        }

        /// Who has the matter in hand, and its officers, who are told of all that is done on it; where it waits for somebody
        /// outside, those who would act next.
        private func told(_ line: MatterSummary) -> [Role] {
            guard let holder = Role(rawValue: line.holder), !holder.isOutside else { return [.officer] }
            return line.handler == nil || holder == .officer ? [holder] : [.officer, holder]
        }

        func write() throws {
            try Matters.redate(lines, at: now, in: transaction)
            try MovedDate.keep(moved, in: transaction)
            try Outbox.add(
                Notices.Item.kind, each: try notices.map { try $0.payload.encoded() }, at: now, in: transaction)
        }

        /// The docket as far as its dates go; nil where its events are needed: an earlier program kept nothing of it, or an
        /// act may come by itself, which depends on all there is.
        private mutating func known(_ line: MatterSummary, _ clocks: [UInt8]?) -> Docket? {
            guard let place = place(of: line), !place.folds, let running = clocks.flatMap(MatterClocks.running) else {
                return nil
            }
            return Docket(place.procedure, in: place.stage, running)
        }

        private mutating func place(of line: MatterSummary) -> (procedure: Procedure, stage: Stage, folds: Bool)? {
            let reference = Procedure.Reference(Name(line.procedure), version: line.procedureVersion)
            let key = Place(procedure: reference, stage: line.stage)
            if let found = places[key] { return found }
            guard let procedure = office.catalogue.procedure(reference), let stage = procedure.stage(Name(line.stage))
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
