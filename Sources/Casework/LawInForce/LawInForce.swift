package import Base
package import Law
package import Procedure
import Synchronization

/// 现行依据: the rules and the calendar as they stand, one for all that a process does.
///
/// It begins with what the product was made with and the notices the office loaded; approved amendments come on top, in
/// the order they were approved. It changes only when one takes effect.
package final class LawInForce: Sendable {
    private let made: Lawbook
    private let state: Mutex<State>

    private struct State {
        var lawbook: Lawbook
        /// How many amendments it contains.
        var count = 0
    }

    package init(_ made: Lawbook) {
        self.made = made
        state = Mutex(State(lawbook: made))
    }

    package var lawbook: Lawbook { state.withLock(\.lawbook) }
    package var rules: RuleBase { lawbook.rules }
    package var calendar: WorkingCalendar { lawbook.calendar }

    var count: Int { state.withLock(\.count) }

    /// The law with one more change.
    /// - Throws: a `Refusal` where the change cannot be made.
    func trying(_ change: LawChange) throws(Refusal) -> Lawbook { try lawbook.changed(by: change) }

    /// Takes all changes there are, in their order, in place of those it had.
    /// - Throws: a `Refusal` for the first that the program no longer fits; nothing is changed then.
    func take(_ changes: [LawChange]) throws(Refusal) {
        var lawbook = made
        for change in changes { lawbook = try lawbook.changed(by: change) }
        state.withLock { $0 = State(lawbook: lawbook, count: changes.count) }
    }
}

/// 依据变动: an amendment of a rule, or the notice of a year's holidays.
package enum LawChange: Hashable, Sendable {
    case rule(Amendment)
    case notice(HolidayNotice)
}

extension Lawbook {
    /// The book after a change.
    /// - Throws: a `Refusal` where the change names no rule or version, or would leave a rule unsound.
    package func changed(by change: LawChange) throws(Refusal) -> Lawbook {
        switch change {
        case .rule(let amendment): Lawbook(try rules.amended(by: amendment), calendar)
        case .notice(let notice): Lawbook(rules, calendar.adding(notice))
        }
    }
}
