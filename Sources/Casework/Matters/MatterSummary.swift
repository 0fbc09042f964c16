package import Base
package import Procedure
import Store

/// 办件摘要: a matter's line in the lists, as projected from its events.
package struct MatterSummary: Hashable, Sendable {
    package let id: MatterID
    package let procedure: String
    package let procedureVersion: Int
    package let stage: String
    /// 持有人: the role that must act next.
    package let holder: String
    package let unit: String
    package let handler: Actor.ID?
    /// The matter that opened this one, and is told its result.
    package let openedBy: MatterID?
    /// 密级: only those named may know of it.
    package let isSealed: Bool
    package let filedAt: Instant
    package let updatedAt: Instant
    /// The strict due date of the clock that ends first, for sorting; nil while none runs.
    package let nextDue: Day?
    /// The rule of that clock.
    package let nextRule: String?
    /// When the light of that clock turns.
    package let turns: Light.Turns
    package let closedAt: Instant?
    /// The last event this line knows of.
    package let lastSequence: Int

    package init(
        id: MatterID, procedure: String, procedureVersion: Int, stage: String, holder: String, unit: String,
        handler: Actor.ID?, openedBy: MatterID? = nil,
        isSealed: Bool, filedAt: Instant, updatedAt: Instant, nextDue: Day?, nextRule: String?,
        turns: Light.Turns = .init(warn: nil, late: nil), closedAt: Instant?, lastSequence: Int
    ) {
        self.id = id
        self.procedure = procedure
        self.procedureVersion = procedureVersion
        self.stage = stage
        self.holder = holder
        self.unit = unit
        self.handler = handler
        self.openedBy = openedBy
        self.isSealed = isSealed
        self.filedAt = filedAt
        self.updatedAt = updatedAt
        self.nextDue = nextDue
        self.nextRule = nextRule
        self.turns = turns
        self.closedAt = closedAt
        self.lastSequence = lastSequence
    }

    /// What the table has where no clock runs.
    static let never = "9999-12-31"

    init(_ row: Row) throws {
        guard let id = MatterID(try row.text("id")) else {
            throw StoreError(.foreign, "a matter without a readable id")
        }
        self.init(
            id: id, procedure: try row.text("procedure_id"), procedureVersion: try row.int("procedure_version"),
            stage: try row.text("stage"), holder: try row.text("holder_role"), unit: try row.text("unit"),
            handler: try row.optional("handler", row.text).map(Actor.ID.init),
            openedBy: try row.optional("opened_by", row.text).flatMap(MatterID.init), isSealed: try row.bool("sealed"),
            filedAt: try row.instant("filed_at"), updatedAt: try row.instant("updated_at"),
            nextDue: try row.text("next_due") == MatterSummary.never ? nil : row.day("next_due"),
            nextRule: try row.optional("next_rule", row.text),
            turns: Light.Turns(
                warn: try MatterSummary.turn("warn_on", row), late: try MatterSummary.turn("late_on", row)),
            closedAt: try row.optional("closed_at", row.instant), lastSequence: try row.int("last_sequence"))
    }

    private static func turn(_ column: String, _ row: Row) throws -> Day? {
        try row.text(column) == never ? nil : row.day(column)
    }
}
