import Base
import Law
import Procedure

extension MatterSummary {
    /// The line that a docket amounts to: its stage and holder, and the clock that ends first while it is open.
    init(
        _ docket: Docket, id: MatterID, unit: String, openedBy: MatterID?, filedAt: Instant, at now: Instant,
        _ lawbook: Lawbook
    ) throws {
        let isOpen = docket.ending == nil
        let first = MatterSummary.first(of: try docket.readings(at: now, lawbook))
        self.init(
            id: id, procedure: docket.procedure.id.text, procedureVersion: docket.procedure.version,
            stage: docket.stage?.id.text ?? "", holder: docket.holder?.role.rawValue ?? "", unit: unit,
            handler: docket.officers.first.map { Actor.ID($0.text) }, openedBy: openedBy, isSealed: false,
            filedAt: filedAt, updatedAt: now, nextDue: isOpen ? first?.due.strict.day : nil,
            nextRule: isOpen ? first?.clock.rule.text : nil,
            turns: isOpen ? first?.turns ?? Self.still : Self.still, closedAt: isOpen ? nil : now,
            lastSequence: docket.sequence)
    }

    /// 清单日期: what a line shows of its clocks.
    struct Dates: Hashable {
        let nextDue: Day?
        let nextRule: String?
        let turns: Light.Turns

        /// Of an open matter.
        init(_ readings: [Docket.Reading]) {
            let first = MatterSummary.first(of: readings)
            nextDue = first?.due.strict.day
            nextRule = first?.clock.rule.text
            turns = first?.turns ?? MatterSummary.still
        }
    }

    /// The line of an open matter with these dates in place of its own.
    func redated(to dates: Dates, at now: Instant) -> MatterSummary {
        MatterSummary(
            id: id, procedure: procedure, procedureVersion: procedureVersion, stage: stage, holder: holder, unit: unit,
            handler: handler, openedBy: openedBy, isSealed: isSealed, filedAt: filedAt, updatedAt: now,
            nextDue: dates.nextDue, nextRule: dates.nextRule, turns: dates.turns, closedAt: closedAt,
            lastSequence: lastSequence)
    }

    /// Whether the line shows these dates.
    func shows(_ dates: Dates) -> Bool {
        nextDue == dates.nextDue && nextRule == dates.nextRule && turns == dates.turns
    }

    /// The clock that a line goes by.
    private static func first(of readings: [Docket.Reading]) -> Docket.Reading? {
        readings.first { $0.state == .running || $0.state == .lapsed }
    }

    /// Where nothing runs, no light turns.
    private static let still = Light.Turns(warn: nil, late: nil)

    /// Whether two lines say the same of a matter, apart from when they were written.
    func agrees(with other: MatterSummary) -> Bool {
        stage == other.stage && holder == other.holder && handler == other.handler && nextDue == other.nextDue
            && nextRule == other.nextRule && lastSequence == other.lastSequence
            && (closedAt == nil) == (other.closedAt == nil) && procedure == other.procedure
            && procedureVersion == other.procedureVersion
    }
}
